"""HTML becomes the text that a person sees, in lines and rows, with quoted mail marked."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detector.htmltext import cites_mail, html_to_text

HIDDEN = [
    '<div style="display:none">no</div>',
    '<div style="color:red; DISPLAY : none !important">no</div>',
    '<span style="visibility:hidden">no</span>',
    '<span style="font-size:0">no</span>',
    '<span style="font-size:0px;line-height:0">no</span>',
    '<span style="font:0/0 a">no</span>',
    '<span style="font-size:1px;color:#fff">no</span>',
    '<div style="mso-hide:all">no</div>',
    '<div style="max-height:0px;overflow:hidden">no</div>',
    '<div style="height:0;overflow:hidden">no</div>',
    '<div style="opacity:0">no</div>',
    '<div style="opacity:0.0;">no</div>',
    "<p hidden>no</p>",
    '<p class="preheader">no</p>',
    '<table><tr><td class="mcnPreviewText">no</table>',
    "<!-- no -->",
    "<!--[if mso]><p>no</p><![endif]-->",
    "<script>no</script>",
    "<style>no{}</style>",
    "<template>no</template>",
    "<svg><text>no</text></svg>",
    "<head><title>no</title></head>",
    '<style>.a,.b{display:none}</style><p class="x b">no</p>',
    "<style>@media print{.q{}} @import url(x); div#c{ visibility: hidden }</style><div id=c>no</div>",
    '<div style="display:none"><p style="display:block;font-size:14px">no</p></div>',
    '<img src="x" alt="no">',
]


@pytest.mark.parametrize("html", HIDDEN)
def test_what_a_reader_does_not_see_is_left_out(html: str) -> None:
    assert html_to_text(f"<body><p>yes</p>{html}<p>and yes</p></body>") == "yes\n\nand yes"


SEEN = [
    '<p style="opacity:0.5">yes</p>',
    '<p style="max-height:none;font-size:10px">yes</p>',
    '<div style="font-size:0"><span style="font-size:13px">yes</span></div>',
    '<div style="font-size:0px"><span style="font-size:large">yes</span></div>',
    '<div style="visibility:hidden"><b style="visibility:visible">yes</b></div>',
    '<style>@media (max-width:600px){.m{display:none}}</style><p class="m">yes</p>',
    "<style>.n{display:none}</style><p class='no'>yes</p>",
    "<![if !mso]><p>yes</p><![endif]>",
    "<p>y<!-- x -->es</p>",
    '<a href="https://a.example/very/long">yes</a>',
    '<a href="x"><img alt="yes"></a>',
    "<div><table><tr><td><center><font size=2>yes",
    "yes",
    "y&#101;s&zwnj;&#847;&shy;",
]


@pytest.mark.parametrize("html", SEEN)
def test_what_a_reader_sees_is_kept(html: str) -> None:
    assert html_to_text(html) == "yes"


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>one</p><p>two<br>three</p>", "one\n\ntwo\nthree"),
        ("<div>one</div><div><br></div><div>two</div><div>three</div>", "one\n\ntwo\nthree"),
        ("<p class=MsoNormal>one</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>two</p>", "one\n\ntwo"),
        ('<p style="margin:0">one</p><p style="margin:0 0 12px">two</p><p>three</p>', "one\ntwo\n\nthree"),
        ("one<br><br><br><br>two", "one\n\ntwo"),
        ("<p>one\n   line\tof <b>te</b>xt </p>", "one line of text"),
        ("<ul><li>one</li><li><p>two</p></li></ul>", "- one\n\n- two"),
        ("<pre>one\n  two\n\n\nthree</pre>", "one\ntwo\n\nthree"),
        ('<div style="white-space:pre-wrap">one\n\ntwo</div>', "one\n\ntwo"),
        ("<h1>Title</h1>Text", "Title\n\nText"),
        ("no tags &amp; two\nlines", "no tags & two\nlines"),
        ("", ""),
        ("<p></p>", ""),
    ],
)
def test_blocks_become_lines_and_paragraphs(html: str, text: str) -> None:
    assert html_to_text(html) == text


def test_a_table_of_data_becomes_rows_and_one_of_layout_does_not() -> None:
    data = "<table><tr><th>Role<th>City<tr><td><p>Porter</p><td><div>Rome</div></table>"
    assert html_to_text(data) == "Role\tCity\nPorter\tRome"
    layout = f"<table><tr><td>{data}</td><td><p>{'A long paragraph of a letter. ' * 4}</p><p>Second</p></td></tr></table>"
    lines = html_to_text(layout).split("\n")
    assert "Role\tCity" in lines
    assert "Second" in lines


def test_alternative_text_counts_only_where_there_is_no_other() -> None:
    assert html_to_text('<img alt="Logo"><p>Words</p>') == "Words"
    assert html_to_text('<img alt="We regret to inform you"><img src=x>') == "We regret to inform you"


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("mine<blockquote>theirs<blockquote>older</blockquote></blockquote>", "mine\n\n> theirs\n>\n> > older"),
        ('mine<blockquote style="margin:0 0 0 40px;border:none">also mine</blockquote>', "mine\n\nalso mine"),
        ('mine<blockquote type="cite" style="border:none">theirs</blockquote>', "mine\n\n> theirs"),
        ('mine<div class="gmail_quote">theirs</div>', "mine\n> theirs"),
        ('mine<div class="gmail_quote">X wrote:<blockquote>theirs</blockquote>mine again</div>',
         "mine\nX wrote:\n\n> theirs\n\nmine again"),
        ('mine<div id="yahoo_quoted_1" class="yahoo_quoted"><div>theirs</div></div>', "mine\n> theirs"),
        ('mine<div class="moz-cite-prefix">X wrote:</div><blockquote type=cite>theirs</blockquote>',
         "mine\n> X wrote:\n>\n> theirs"),
        ('<div>mine<div id="appendonsend"></div></div><hr><div id="divRplyFwdMsg">From: X</div><p>theirs</p>',
         "mine\n\n> From: X\n>\n> theirs"),
        ('mine<div id="x_divRplyFwdMsg">From: X</div>theirs', "mine\n> From: X\n> theirs"),
    ],
)  # fmt: skip
def test_quoted_mail_is_marked(html: str, text: str) -> None:
    assert html_to_text(html) == text


@pytest.mark.parametrize(
    "html",
    [
        '<div class="gmail_quote gmail_quote_container"><blockquote>theirs</blockquote></div>',
        "<div class=x_gmail_attr>X wrote:</div>",
        '<blockquote style="margin:0" type="cite">theirs</blockquote>',
        "<BLOCKQUOTE CITE='mid:1@x.example'>theirs</BLOCKQUOTE>",
        '<div id="ydp1yahoo_quoted_7" class="ydp">theirs</div>',
        '<div id="divRplyFwdMsg">From: X</div>',
        '<span id="OLK_SRC_BODY_SECTION">theirs</span>',
    ],
)
def test_marks_of_mail_programs_say_that_earlier_mail_is_in_it(html: str) -> None:
    assert cites_mail(f"<html><body>mine{html}</body></html>")


@pytest.mark.parametrize(
    "html",
    [
        '<blockquote style="border-left:4px solid green">a callout</blockquote>',
        '<blockquote class="pull-quote" cite="https://x.example/">a saying</blockquote>',
        "<style>.gmail_quote{color:red} .moz-cite-prefix{}</style><blockquote>a saying</blockquote>",
        "<p>type=cite and gmail_quote are names of marks</p>",
    ],
)
def test_a_blockquote_of_a_designer_does_not(html: str) -> None:
    assert not cites_mail(html)


@pytest.mark.parametrize(
    "tag", ["div", "b", "span", "blockquote", "ul><li", "table><tr><td", "center", "font size=2"]
)
def test_text_below_ten_thousand_elements_is_found(tag: str) -> None:
    assert html_to_text(f"<{tag}>" * 10_000 + "deep").endswith("deep")


@pytest.mark.parametrize(
    "html",
    [
        "<p>" + "".join(f"<b id={number}>" for number in range(5_000)) + "</p>" + "<p>x</p>" * 5_000,
        "<div>" * 200_000,
        "<p " + " ".join(f"a{number}" for number in range(200_000)) + ">x",
        "<style>" + "a," * 300_000 + "{display:none}</style>x",
        "<div class=gmail_quote>a" * 20_000,
        "<blockquote class=" * 50_000,
        "<a class" + " " * 400_000 + "<a id='" + "x " * 200_000,
    ],
)
def test_a_document_made_to_cost_time_is_read_all_the_same(html: str) -> None:
    cites_mail(html)
    html_to_text(html)  # without its guards each of these takes minutes, or all memory


PIECES = st.sampled_from([
    "<", ">", "</", "/>", "div", "p", "<p>", "</p>", "<td>", "<tr>", "<table>", "</table>", "<blockquote>", "<br>", "<li>", "<pre>",
    " style='", "display:none", "font-size:0", "'", '"', "<!--", "-->", "<style>", "</style>", ".a{display:none}", "<b class=a>", "&nbsp;",
    "&#0;", "&#xD800;", "&", ";", "text", "\n", " ", "\x00", "é", "<body>", "<html>", "<frameset>", "<svg>", "<template>", "<select>", "<img alt=x>",
    "<div class=gmail_quote>", "<div id=appendonsend>",
])  # fmt: skip


@given(st.lists(PIECES, max_size=40).map("".join))
@settings(max_examples=300)
def test_any_markup_gives_clean_text(html: str) -> None:
    text = html_to_text(html)
    text.encode("utf-8")
    assert "\x00" not in text
    assert not [line for line in text.split("\n") if line != line.rstrip()]
    assert "\n\n\n" not in text


@given(st.lists(st.text("abcdefgh ", min_size=1).filter(str.strip), min_size=1, max_size=6))
def test_every_visible_word_comes_out_once_and_in_order(paragraphs: list[str]) -> None:
    html = "".join(f"<div><p>{words}</p><p hidden>not this</p></div>" for words in paragraphs)
    assert html_to_text(html).split() == " ".join(paragraphs).split()
