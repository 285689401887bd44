"""A mail put together from header, structure and words reads like the whole mail: real odd mail, on a real server."""

from __future__ import annotations

import base64
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from email.message import EmailMessage
from pathlib import Path

import pytest
from dovecot import MailUser
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from imapclient import IMAPClient

from detector.corpus import mail_bytes
from detector.fetched import Fetched, parse_fetched, read_tokens
from detector.message import Message, MessageRef
from detector.mime import take_apart
from detector.parse import parse_message
from detector.skeleton import build_skeleton, is_doubtful
from detector.structure import Structure, read_structure, wanted
from responder.demo_servers import PASSWORD, USER, demo_servers

HERE = Path(__file__).resolve().parent
MIME = HERE.parents[1] / "shared" / "mime"
DATA = HERE.parent / "data"
REF = MessageRef("file", "tests", 0, 1)
CUT = 2_000_000
# What Dovecot reads otherwise than `mime` and no rule of `is_doubtful` tells; what differs, and why.
_BACKSLASHES = (
    {"attachments"},
    "a path of Windows in a file name: the server takes its backslashes as escapes",
)
READ_OTHERWISE = {
    **dict.fromkeys(
        (
            "core_src_test_resources_mimetools-testmsgs_multi-2evil.msg.eml",
            "tests__data_emails_m1005.txt.eml",
            "tests__data_emails_m1006.txt.eml",
            "tests__data_emails_m4004.txt.eml",
            "tests__data_emails_m4008.txt.eml",
            "resources_eml_legacy_035.eml",
            "resources_eml_legacy_039.eml",
        ),
        _BACKSLASHES,
    ),
    "tests_mails_issue133.eml": ({"attachments"}, "a slash in a file name without quotes ends it"),
    "core_src_test_resources_testmsgs_ending-boundaries.msg.eml": (
        {"text", "signature_at", "language"},
        "text behind the closing delimiter, delimited once more",
    ),
}
HEADER = b"From: a@b.example\r\nMessage-ID: <1@b.example>\r\nSubject: Hello\r\n"


def parse(raw: bytes) -> Message:
    return parse_message(raw, REF)


def fetch(client: IMAPClient, uids: str, items: str) -> dict[int, Fetched]:
    _, data = client._imap.uid("FETCH", uids, f"(UID {items})")
    answers = parse_fetched(data)
    assert not answers.broken
    return answers.mails


def structure_of(written: str) -> Structure:
    tokens = read_tokens([written.encode("latin-1")])
    assert isinstance(tokens[0], list)
    return read_structure(tokens[0])


def differences(whole: Message, skeleton: Message) -> set[str]:
    """The fields in which two readings of one mail differ; sizes of attachments are compared roughly.

    The server does not tell how long the lines of base64 are, nor what quoted-printable comes to, nor how much of a
    carried mail were attachments.
    """
    fields = ("text", "signature_at", "quoted", "subject", "sender", "calendar", "language", "automatic", "bulk", "bounce",
              "message_id", "identity", "sent_at", "recipients", "reply_to", "references")  # fmt: skip
    found = {name for name in fields if getattr(whole, name) != getattr(skeleton, name)}
    sizes = [(one.filename, one.media_type) for one in whole.attachments]
    if sizes != [(one.filename, one.media_type) for one in skeleton.attachments]:
        return found | {"attachments"}
    for true, told in zip(whole.attachments, skeleton.attachments, strict=True):
        if (
            told.media_type != "message/rfc822"
            and abs(true.size_bytes - told.size_bytes) > 3 + true.size_bytes / 10
        ):
            found.add("size")
    return found


def with_message_id(raw: bytes, number: int) -> bytes:
    """`raw` with an identity, so that it is not read whole for want of one."""
    if b"message-id:" in raw[:8_000].lower() or raw.startswith((b"\n", b"\r", b"\xff\xfe", b"\xfe\xff")):
        return raw
    at = raw.find(b"\n") + 1 if raw.startswith((b"From ", b">From ")) else 0
    return raw[:at] + b"Message-ID: <%d@b.example>\r\n" % number + raw[at:]


def put_together(client: IMAPClient, uid: int, head: Fetched, cut_bytes: int = CUT) -> bytes | None:
    """The skeleton of a mail on the server, None where it should be read whole."""
    header = head.sections["HEADER"]
    assert head.structure is not None
    assert header is not None
    structure = read_structure(head.structure)
    if is_doubtful(structure, header, head.size):
        return None
    parts = wanted(structure, cut_bytes)
    asked = " ".join(f"BODY.PEEK[{part.section}]<0.{part.limit}>" for part in parts)
    return build_skeleton(header, structure, fetch(client, str(uid), asked)[uid].sections if parts else {})


def compare(client: IMAPClient, mails: Mapping[str, bytes]) -> tuple[dict[str, set[str]], int]:
    """Name -> how the skeleton of this mail differs from the whole of it; and how many should be read whole."""
    found: dict[str, set[str]] = {}
    doubtful = 0
    client._imap.debug = 0
    client.create_folder("Compared")
    for raw in mails.values():
        client.append("Compared", raw)
    client.select_folder("Compared", readonly=True)
    heads = fetch(client, "1:*", "RFC822.SIZE BODYSTRUCTURE BODY.PEEK[HEADER]")
    assert len(heads) == len(mails)
    for name, (uid, head) in zip(mails, sorted(heads.items()), strict=True):
        skeleton = put_together(client, uid, head)
        if skeleton is None:
            doubtful += 1
            continue
        whole = fetch(client, str(uid), "BODY.PEEK[]")[uid].sections[""]
        assert whole is not None
        if differ := differences(parse(whole), parse(skeleton)):
            found[name] = differ
    return found, doubtful


def of_files(paths: Iterable[Path]) -> dict[str, bytes]:
    return {path.name: with_message_id(path.read_bytes(), n) for n, path in enumerate(paths)}


def test_odd_mail_of_other_projects_is_read_alike_whole_and_put_together(user: MailUser) -> None:
    if not MIME.is_dir():
        pytest.skip("the folder of odd mails, ../shared/mime, is not here")
    mails = of_files(sorted(MIME.rglob("*.eml")))
    with user.client() as client:
        found, doubtful = compare(client, mails)
    assert found == {name: differ for name, (differ, _) in READ_OTHERWISE.items()}
    assert doubtful < len(mails) / 5


def test_our_own_mails_are_read_alike_whole_and_put_together(user: MailUser) -> None:
    mails = of_files([*sorted((DATA / "demo").rglob("*.eml")), *sorted((HERE / "mail").glob("*.eml"))])
    with user.client() as client:
        found, doubtful = compare(client, mails)
    assert found == {}
    assert doubtful < 10


def test_the_mails_of_the_demo_are_read_alike_from_its_own_server() -> None:
    mails = of_files(sorted((DATA / "demo").rglob("*.eml")))
    with demo_servers() as demo, IMAPClient("127.0.0.1", demo.imap_port, ssl=False) as client:
        client.login(USER, PASSWORD)
        found, doubtful = compare(client, {name: raw.replace(b"\n", b"\r\n") for name, raw in mails.items()})
    assert {name for name, differ in found.items() if differ != {"size"}} == set()
    assert doubtful == 0


def test_labelled_mails_are_read_alike_whole_and_put_together(user: MailUser) -> None:
    rows = [
        row
        for path in sorted((DATA / "mails").rglob("*.toml"))
        for row in tomllib.loads(path.read_text(encoding="utf-8"))["mail"]
    ]
    some = rows[:: max(1, len(rows) // 300)]
    some_mails = {str(n): with_message_id(mail_bytes(row), n) for n, row in enumerate(some)}
    with user.client() as client:
        found, doubtful = compare(client, some_mails)
    assert (found, doubtful) == ({}, 0)


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=60)
TEXTS = st.lists(WORDS, max_size=6).map("\n".join)
CODINGS = st.sampled_from(["quoted-printable", "base64", "8bit"])
NAMES = st.sampled_from(
    ["offer.pdf", "Grüße aus Köln.pdf", "a;b.txt", 'say "hi".doc', "talk.ics", "x" * 120 + ".pdf"]
)


@st.composite
def mails(draw: st.DrawFn, depth: int = 0) -> EmailMessage:
    """A mail as the standard library writes it: alternatives, attachments, pictures, invitations, carried mails."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Message-ID"] = (
        "Anna <anna@b.example>",
        "sam@home.example",
        "<1@b.example>",
    )
    mail["Subject"] = draw(WORDS)
    mail.set_content("Dear Sam,\n" + draw(TEXTS), cte=draw(CODINGS))
    if draw(st.booleans()):
        mail.add_alternative(f"<p>Dear Sam,</p><p>{draw(TEXTS)}</p>", subtype="html", cte=draw(CODINGS))
    if draw(st.booleans()):
        mail.add_alternative("BEGIN:VCALENDAR\nMETHOD:REQUEST\nEND:VCALENDAR\n", subtype="calendar")
    for _ in range(draw(st.integers(0, 2))):
        content = draw(st.binary(max_size=400))
        mail.add_attachment(content, maintype="application", subtype="pdf", filename=draw(NAMES),
                            disposition=draw(st.sampled_from(["inline", "attachment"])))  # fmt: skip
    if draw(st.booleans()):
        mail.add_attachment(draw(TEXTS), filename=draw(NAMES))
    if depth < 2 and draw(st.booleans()):
        mail.add_attachment(draw(mails(depth + 1)))
    return mail


def test_made_up_mails_are_read_alike_whole_and_put_together(user: MailUser) -> None:
    whole_ones = []

    @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
    @given(mails())
    def alike(mail: EmailMessage) -> None:
        raw = mail.as_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
        uid = int(client.append("INBOX", raw).split(b"APPENDUID ")[1].split()[1].rstrip(b"]"))
        client.select_folder("INBOX", readonly=True)
        head = fetch(client, str(uid), "RFC822.SIZE BODYSTRUCTURE BODY.PEEK[HEADER]")[uid]
        skeleton = put_together(client, uid, head)
        if skeleton is None:
            whole_ones.append(raw)
        else:
            assert differences(parse(raw), parse(skeleton)) <= {"size"}

    with user.client("INBOX") as client:
        client._imap.debug = 0
        alike()
    assert len(whole_ones) < 6


def test_no_attachment_is_in_the_skeleton_and_its_size_is_told() -> None:
    structure = structure_of(
        '(("text" "plain" NIL NIL NIL "7bit" 5 1)'
        '("application" "pdf" ("name" "a b.pdf") NIL NIL "base64" 78000 NIL ("attachment" ("size" "3" "filename" "a b.pdf")))'
        ' "mixed" ("boundary" "b1"))'
    )
    header = HEADER + b"Content-Type: multipart/mixed;\r\n boundary=b1\r\nX-Last: yes\r\n\r\n"
    raw = build_skeleton(header, structure, {"1": b"Hello"})
    assert raw.startswith(HEADER + b"X-Last: yes\r\nContent-Type: multipart/mixed; boundary=")
    message = parse(raw)
    assert message.text == "Hello"
    assert [(one.filename, one.size_bytes) for one in message.attachments] == [("a b.pdf", 57_000)]


def test_the_header_of_a_mail_of_one_text_stays_as_it_is() -> None:
    header = HEADER + b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    structure = structure_of('("text" "plain" ("charset" "utf-8") NIL NIL "8bit" 5 1)')
    assert build_skeleton(header, structure, {"1": b"Hello"}) == header + b"Hello"


def test_a_mail_that_is_one_attachment_tells_of_it() -> None:
    header = HEADER + b"Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    structure = structure_of('("application" "pdf" NIL NIL NIL "base64" 78000)')
    message = parse(build_skeleton(header, structure, {}))
    assert [(one.media_type, one.size_bytes) for one in message.attachments] == [("application/pdf", 57_000)]


@pytest.mark.parametrize(
    ("coding", "encoded"),
    [
        ("base64", base64.encodebytes("Größe ".encode() * 40)),
        ("quoted-printable", b"Gr=C3=B6=C3=9Fe " * 40),
        ("8bit", "Größe ".encode() * 40),
    ],
)
def test_a_text_may_be_cut_anywhere_and_no_character_becomes_another(coding: str, encoded: bytes) -> None:
    header = HEADER + f"Content-Type: text/plain\r\nContent-Transfer-Encoding: {coding}\r\n\r\n".encode()
    structure = structure_of(f'("text" "plain" NIL NIL NIL "{coding}" {len(encoded)} 4)')
    for cut in range(40, 120):
        text = parse(build_skeleton(header, structure, {"1": encoded[:cut]})).text
        assert ("Größe " * 40).startswith(text)
        assert text


def test_a_boundary_stands_nowhere_in_the_mail() -> None:
    structure = structure_of('(("text" "plain" NIL NIL NIL "7bit" 5 1) "mixed" ("boundary" "b1"))')
    header = HEADER + b"Content-Type: multipart/mixed; boundary=b1\r\n\r\n"
    body = b"Hello\r\n--=_Rejoinder-skeleton-\r\n\r\nThere\r\n--=_Rejoinder-skeleton---\r\n"
    raw = build_skeleton(header, structure, {"1": body})
    assert parse(raw).text.count("There") == parse(raw).text.count("Hello") == 1
    assert raw == build_skeleton(header, structure, {"1": body})
    leaves = take_apart(raw).leaves
    assert len(leaves) == 1
    assert leaves[0].decoded(CUT) == body


@pytest.mark.parametrize(("stated", "size"), [("57", 57), ('"57"', 57), ("9" * 30, 0), ("-3", 0), ("x", 0)])
def test_an_empty_part_may_state_its_size_and_a_full_one_may_not(stated: str, size: int) -> None:
    header = (
        HEADER + f"Content-Type: image/png\r\nContent-Disposition: attachment; size={stated}\r\n\r\n".encode()
    )
    assert parse(header).attachments[0].size_bytes == size
    assert parse(header + b"four").attachments[0].size_bytes == 4


def test_a_section_that_is_gone_is_an_empty_part() -> None:
    structure = structure_of(
        '(("text" "plain" NIL NIL NIL "7bit" 5 1)'
        '("message" "rfc822" NIL NIL NIL "7bit" 900 NIL ("text" "plain" NIL NIL NIL "7bit" 50 1) 9) "mixed" NIL)'
    )
    raw = build_skeleton(HEADER + b"\r\n", structure, {"1": None, "2.HEADER": None})
    assert parse(raw).text == ""
    assert [one.media_type for one in parse(raw).attachments] == ["message/rfc822"]


def test_control_characters_of_the_server_make_no_header_line() -> None:
    part = Structure("1", "image/png", ((b"name", b"a\r\nSubject: b\0"), (b"x\r\ny", b"z")), "base64", 9)
    mail = Structure("", "multipart/mixed", parts=(replace(part, disposition="attachment"),))
    lines = build_skeleton(HEADER + b"\r\n", mail, {}).split(b"\r\n")
    assert [line for line in lines if line.startswith((b"Subject", b"y"))] == [b"Subject: Hello"]


PLAIN = '("text" "plain" ("charset" "utf-8") NIL NIL "7bit" 100 4)'
EMPTY = '("text" "plain" ("charset" "us-ascii") NIL NIL "7bit" 0 0)'
OLD = '("message" "rfc822" NIL NIL NIL "{}" {} NIL {} 8)'


@pytest.mark.parametrize(
    ("written", "kind", "is_it"),
    [
        (PLAIN, "text/plain", False),
        (PLAIN, "multipart/mixed; boundary=b1", True),  # the server found no delimiter
        (PLAIN, "text/html", True),
        (f'({PLAIN} "mixed" ("boundary" "b1"))', "multipart/mixed", False),
        (f'({PLAIN}({PLAIN} "related" ("boundary" "b2")) "mixed" ("boundary" "b1"))', "multipart/mixed", False),
        (f'({PLAIN}({PLAIN} "related" ("boundary" "b1b2")) "mixed" ("boundary" "b1"))', "multipart/mixed", True),
        (f'({PLAIN} "mixed" ("boundary" "b1 "))', "multipart/mixed", True),
        ('("mixed" ("boundary" "b1"))', "multipart/mixed", True),
        (f'({EMPTY} "mixed" ("boundary" "b1"))', "multipart/mixed", True),
        (f'({PLAIN}{EMPTY} "mixed" ("boundary" "b1"))', "multipart/mixed", True),
        (f'({EMPTY}{OLD.format("7bit", 900, PLAIN)} "mixed" ("boundary" "b1"))', "multipart/mixed", False),
        (f'({PLAIN}{OLD.format("base64", 900, PLAIN)} "mixed" ("boundary" "b1"))', "multipart/mixed", True),
        (f'({PLAIN}{OLD.format("7bit", 900, "NIL")} "mixed" ("boundary" "b1"))', "multipart/mixed", True),
        (f'({PLAIN}{OLD.format("7bit", 0, EMPTY)} "mixed" ("boundary" "b1"))', "multipart/mixed", True),
        (f'({PLAIN}(NIL NIL NIL NIL NIL NIL 3) "mixed" ("boundary" "b1"))', "multipart/mixed", True),
        (f'({PLAIN * 80} "mixed" ("boundary" "b1"))', "multipart/mixed", True),
    ],
)  # fmt: skip
def test_what_the_server_may_have_read_otherwise_is_doubtful(written: str, kind: str, is_it: bool) -> None:
    header = HEADER + f"Content-Type: {kind}\r\n\r\n".encode()
    assert is_doubtful(structure_of(written), header) is is_it


@pytest.mark.parametrize(
    "header",
    [
        b"", b"\r\n", b"Hello\r\n\r\n", b"From: a@b.example\r\n\r\n", HEADER + b"no field\r\n\r\n",
        HEADER + b"Content-Type: text/plain\r\nContent-Type: text/html\r\n\r\n",
        HEADER + b"X: " + b"x" * 262_144, HEADER + b"\r\nmore\r\n",
        HEADER + b"X: a\rContent-Type: text/html\r\n\r\n", b"From: a@b.example\r\nMessage-ID: <>\r\n\r\n",
    ],
)  # fmt: skip
def test_a_header_block_that_is_broken_is_doubtful(header: bytes) -> None:
    assert is_doubtful(structure_of(PLAIN), header)
    assert not is_doubtful(structure_of(PLAIN), HEADER + b"\r\n")


def test_a_mail_larger_than_its_parts_is_doubtful() -> None:
    structure = structure_of(f'({PLAIN} "mixed" ("boundary" "b1"))')
    header = HEADER + b"Content-Type: multipart/mixed\r\n\r\n"
    assert not is_doubtful(structure, header, 800)
    assert is_doubtful(structure, header, 80_000)
