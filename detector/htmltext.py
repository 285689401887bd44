"""HTML as a person sees it. In: an HTML document. Out: its text: rows as lines, quoted mail behind "> ".

The walk keeps its own stack: inscriptis and lxml lose everything below some 256 nested elements.
"""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape

from selectolax.lexbor import LexborHTMLParser, LexborNode

from detector.htmlpage import Page
from detector.plaintext import clean_text
from detector.visibility import Look, hidden_selectors, look_of

HTML_LIMIT = 1_000_000  # characters of a document that are read
_LEFT_OUT = frozenset(
    [
        "head",
        "style",
        "script",
        "title",
        "template",
        "svg",
        "math",
        "object",
        "iframe",
        "audio",
        "video",
        "select",
        "meta",
        "link",
        "base",
        "map",
        "noframes",
        "-comment",
        "!doctype",
    ]
)
_PARAGRAPHS = frozenset(
    [
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "dl",
        "table",
        "blockquote",
        "pre",
        "hr",
        "form",
        "fieldset",
        "figure",
        "article",
        "section",
    ]
)
_LINES = frozenset(
    [
        "div",
        "li",
        "tr",
        "td",
        "th",
        "dt",
        "dd",
        "header",
        "footer",
        "main",
        "nav",
        "aside",
        "address",
        "center",
        "caption",
        "tbody",
        "thead",
        "tfoot",
        "figcaption",
        "legend",
        "details",
        "summary",
        "option",
        "body",
        "html",
    ]
)
_QUOTING_NAMES = (
    "gmail_quote|yahoo_quoted|protonmail_quote|tutanota_quote|zmail_extra|gmx_quote|moz-cite-prefix"
    "|gmail_attr|WordSection_quote|mail-quote"
)
_QUOTING_CLASS = re.compile(rf"(?:^|\s)(?:x_)*(?:{_QUOTING_NAMES})", re.IGNORECASE)
_BY_A_MAIL_PROGRAM = re.compile(
    rf"\b(?:class|id)\s*=\s*[\"']?[^\"'<>=]{{0,80}}?(?:{_QUOTING_NAMES}|OLK_SRC_BODY_SECTION|MAC_OUTLOOK_ATTRIBUTION"
    r"|divRplyFwdMsg|appendonsend|mail-editor-reference)"
    r"|<blockquote\b[^<>]{0,300}?(?:\btype\s*=\s*[\"']?cite|\bcite\s*=\s*[\"']?mid:)",
    re.IGNORECASE,
)
_QUOTING_ID = re.compile(r"^(?:x_)*(?:yahoo_quoted|OLK_SRC_BODY_SECTION)", re.IGNORECASE)
# From here to the end of the document all is an earlier mail (Outlook on the web, Hotmail).
_REST_IS_QUOTED = re.compile(
    r"^(?:x_)*(?:divRplyFwdMsg|appendonsend|stopSpelling|mail-editor-reference-message-container)$"
)
_INDENT_ONLY = re.compile(r"border(?:-left)?\s*:\s*(?:none|0)", re.IGNORECASE)
_TAG = re.compile(r"<[^>]*>?")
_NAME = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_LOOKS_LIKE_TAGS = re.compile(r"<[a-zA-Z/!]")
_NO_MARGIN = re.compile(r"(?:^|;)\s*margin(?:-bottom)?\s*:\s*0(?!\.?\d)[^\s]{0,3}\s*(?:;|$|0)", re.IGNORECASE)
_MSO = re.compile(r"(?:^|\s)(?:x_)?Mso(?:Normal|PlainText|NoSpacing)|elementToProof", re.IGNORECASE)
_ROW_CELL_LIMIT = 80  # characters; cells with more are layout, not data
_FORMATTING = frozenset(
    ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"]
)
_IMPLIED_END = frozenset(
    [
        "p",
        "li",
        "td",
        "th",
        "tr",
        "dd",
        "dt",
        "option",
        "br",
        "img",
        "hr",
        "meta",
        "link",
        "input",
        "area",
        "base",
        "col",
        "wbr",
    ]
)


def html_to_text(html: str) -> str:
    """The text a reader of the mail sees, cleaned as by `clean_text`.

    Hidden text, comments, scripts and styles are left out; links give their text, images their alternative text
    where nothing else is to be read. Cells of a row are parted by tabs, quoted blocks marked with "> " a level.
    """
    html = html[:HTML_LIMIT]
    if not _LOOKS_LIKE_TAGS.search(html):
        return clean_text(unescape(html))
    if _is_costly(html):
        return clean_text(unescape(_TAG.sub(" ", html)))
    tree = LexborHTMLParser(_without_monster_tags(html))
    root = tree.body or tree.root
    if root is None:
        return ""
    gone = hidden_selectors(node.text() for node in tree.css("style"))
    text = clean_text(_walk(root, gone, images=False))
    return text or clean_text(_walk(root, gone, images=True))


def cites_mail(html: str) -> bool:
    """Whether a mail program marked up earlier mail in this document; a bare <blockquote> may be a callout."""
    return bool(_BY_A_MAIL_PROGRAM.search(html[:HTML_LIMIT]))


def _is_costly(html: str) -> bool:
    """Whether the tree would take seconds: HTML asks a parser to open unclosed <b>s anew in every paragraph, and to
    look through all open elements at every block. Such a document is read without its tree: no mailer writes it.
    """
    if html.count("<") < 400:
        return False
    tags = _NAME.findall(html)
    depth = deepest = formatting = most = 0
    for close, name in tags:
        step = -1 if close else 1
        name = name.lower()
        if name in _FORMATTING:
            formatting = max(0, formatting + step)
            most = max(most, formatting)
        elif name not in _IMPLIED_END:
            depth = max(0, depth + step)
            deepest = max(deepest, depth)
    return most * len(tags) > 500_000 or deepest * len(tags) > 250_000_000


def _without_monster_tags(html: str) -> str:
    """A tag with thousands of attributes takes quadratic time; above 10,000 characters only its name is kept."""
    if len(html) < 10_000 or max(map(len, html.split(">"))) < 10_000:
        return html

    def shortened(tag: re.Match[str]) -> str:
        name = _NAME.match(tag[0])
        return tag[0] if len(tag[0]) < 10_000 else f"<{name[1]}{name[2]}>" if name else " "

    return _TAG.sub(shortened, html)


def _walk(root: LexborNode, gone: frozenset[str], *, images: bool) -> str:
    page = Page()
    looks = [Look()]
    stack: list[LexborNode | int] = [root]  # nodes to visit; a number ends an element, with that gap
    while stack:
        node = stack.pop()
        if isinstance(node, int):
            looks.pop()
            page.gap(node)
            continue
        if len(looks) > 1 and (following := node.next) is not None:
            stack.append(following)
        tag, look = node.tag or "", looks[-1]
        if tag == "-text":
            page.write(node.text_content or "", look)
        elif tag == "br":
            page.new_line(look)
        elif tag == "img":
            page.write(f" {node.attributes.get('alt') or ''} " if images else "", look)
        elif tag not in _LEFT_OUT and (inside := _look_inside(node, tag, look, gone, page)):
            gap = 0 if look.inline else _gap(tag, node)
            page.gap(gap)
            if tag == "li":
                page.bullet()
            looks.append(inside)
            stack.append(gap)
            if (child := node.child) is not None:
                stack.append(child)
    return page.text()


def _gap(tag: str, node: LexborNode) -> int:
    if tag in _LINES:
        return 1
    if tag not in _PARAGRAPHS:
        return 0
    attributes = node.attributes if tag == "p" else {}
    # Word and Outlook write every line as a paragraph without margins.
    close = _NO_MARGIN.search(attributes.get("style") or "") or _MSO.search(attributes.get("class") or "")
    return 1 if close else 2


def _look_inside(node: LexborNode, tag: str, around: Look, gone: frozenset[str], page: Page) -> Look | None:
    """How the content of an element looks; None leaves it out."""
    attributes = node.attributes
    look = look_of(attributes, around, gone) if attributes else around
    if look is None:
        return None
    if tag in ("pre", "textarea", "listing"):
        look = replace(look, kept=True)
    elif tag == "tr" and not look.inline and _is_row(node):
        look = replace(look, inline=True)
    elif tag in ("td", "th") and look.inline:
        page.cell()
    if attributes and _REST_IS_QUOTED.match(attributes.get("id") or ""):
        page.quoting = 1
    elif _is_quote(node, tag, attributes):
        look = replace(look, quoted=look.quoted + 1)
    return look


def _is_quote(node: LexborNode, tag: str, attributes: dict[str, str | None]) -> bool:
    names = attributes.get("class") or ""
    if tag == "blockquote":
        cited = attributes.get("type") == "cite" or "quote" in names or "cite" in attributes
        return cited or not _INDENT_ONLY.search(attributes.get("style") or "")
    if not attributes or not (_QUOTING_CLASS.search(names) or _QUOTING_ID.match(attributes.get("id") or "")):
        return False
    # Gmail's container holds the reader's answers too where these stand between the quoted blocks, and a line of
    # dashes above a forwarded mail has to stay beside it.
    return node.css_first("blockquote") is None and not (node.text() or "").lstrip().startswith("---")


def _is_row(row: LexborNode) -> bool:
    """Whether a table row holds data: two or more short cells without a table in them."""
    cells = [node for node in row.iter() if node.tag in ("td", "th")]
    if len(cells) < 2 or row.css_first("table") is not None:
        return False
    texts = [(cell.text() or "").strip() for cell in cells]
    return sum(map(bool, texts)) > 1 and max(map(len, texts)) <= _ROW_CELL_LIMIT
