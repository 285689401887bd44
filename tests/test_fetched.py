"""FETCH answers as imaplib hands them over: items in any order, literals, what servers do wrong, and any bytes."""

from __future__ import annotations

import pytest
from dovecot import MailUser
from hypothesis import given
from hypothesis import strategies as st
from samples import make_mail

from detector.fetched import BadAnswer, Fetched, Piece, Token, parse_fetched, read_answer, read_tokens

WORDS = st.binary(max_size=12).filter(lambda word: not set(word) & {0, 10, 13})
TOKENS = st.recursive(st.none() | WORDS, lambda inner: st.lists(inner, max_size=5), max_leaves=30)


def one(*answer: Piece) -> Fetched:
    found = parse_fetched(answer)
    assert (len(found.mails), found.without_uid, found.broken) == (1, 0, 0)
    return next(iter(found.mails.values()))


def written(token: Token, pieces: list[Piece]) -> None:
    """`token` as a server may write it: the last entry of `pieces` is the line begun."""
    line = pieces.pop()
    assert isinstance(line, bytes)
    if isinstance(token, list):
        pieces.append(line + b"(")
        for number, inner in enumerate(token):
            if number:
                pieces.append(pieces.pop() + b" ")  # type: ignore[operator]
            written(inner, pieces)
        pieces.append(pieces.pop() + b")")  # type: ignore[operator]
    elif token is None:
        pieces.append(line + b"NIL")
    elif len(token) % 3 == 0:
        pieces += [(line + b"{%d}" % len(token), token), b""]
    else:
        pieces.append(line + b'"' + token.replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"')


def test_items_are_read_in_any_order() -> None:
    line = b'3 (FLAGS (\\Seen $JobRejection) BODY[1] "Hello" MODSEQ (712) RFC822.SIZE 44 UID 9)'
    assert one(line) == Fetched(9, 44, (b"\\Seen", b"$JobRejection"), 712, None, None, {"1": b"Hello"})


def test_a_literal_stands_where_it_was_announced() -> None:
    mail = one((b"1 (UID 5 BODY[HEADER] {4}", b'a(")'), (b" BODY[1]<0> ~{2}", b"\0{"), b" RFC822.SIZE 6)")
    assert mail.sections == {"HEADER": b'a(")', "1": b"\0{"}
    assert mail.size == 6


def test_quoted_strings_lose_their_escapes_and_keep_their_parentheses() -> None:
    mail = one(b'1 (UID 5 BODY[1] "a \\"b\\" \\\\ (c" X-GM-LABELS ("\\\\Inbox" "J\\"obs" plain [x]))')
    assert mail.sections == {"1": b'a "b" \\ (c'}
    assert mail.labels == (b"\\Inbox", b'J"obs', b"plain", b"[x]")


@pytest.mark.parametrize(
    ("item", "section"),
    [
        (b"BODY[]", ""), (b"BODY[]<0>", ""), (b"body[header]", "HEADER"), (b"BODY[2.1.MIME]<0.20>", "2.1.MIME"),
        (b"BODY[HEADER.FIELDS.NOT (DATE \"MESSAGE-ID\")]", "HEADER"), (b"RFC822", ""),
        (b"RFC822.HEADER", "HEADER"), (b"BODY[1.TEXT]", "1.TEXT"),
    ],
)  # fmt: skip
def test_a_section_has_its_name_in_capitals_and_without_its_origin(item: bytes, section: str) -> None:
    assert one((b"1 (UID 5 " + item + b" {1}", b"x"), b")").sections == {section: b"x"}


def test_the_tokens_of_a_structure_are_nested_lists() -> None:
    mail = one(b'1 (UID 5 BODYSTRUCTURE (("TEXT" "PLAIN" NIL nil NIL "7BIT" 3 1)("A" "B") "MIXED"))')
    part: list[Token] = [b"TEXT", b"PLAIN", None, None, None, b"7BIT", b"3", b"1"]
    assert mail.structure == [part, [b"A", b"B"], b"MIXED"]


def test_an_expunged_mail_has_sections_of_nothing() -> None:
    assert one(b"1 (UID 5 BODY[HEADER] NIL BODY[1] NIL)").sections == {"HEADER": None, "1": None}


def test_what_comes_in_two_answers_is_one_mail() -> None:
    found = parse_fetched(
        [b'1 (UID 5 FLAGS () BODY[1] "a")', b"2 (UID 6)", b"1 (UID 5 FLAGS (x) BODY[1] NIL)"]
    )
    assert list(found.mails) == [5, 6]
    assert found.mails[5].flags == (b"x",)
    assert found.mails[5].sections == {"1": b"a"}


def test_answers_without_uid_are_counted_and_change_nothing() -> None:
    found = parse_fetched([b"1 (FLAGS (\\Seen))", b"1 (UID 5 FLAGS ())", None, b"1 (FLAGS (\\Deleted))"])
    assert found.without_uid == 2
    assert found.mails[5].flags == ()


@pytest.mark.parametrize(
    "line",
    [b"", b"1", b"1 (UID 5", b'1 (UID 5 BODY[1] "secret)', b"1 UID 5)", b"1 (UID)", b"1 ((a) b)", b"1 (BODY[1] (a))",
     b'1 (UID 5 BODY[1] "ends in \\")', b")", b'"'],
)  # fmt: skip
def test_an_answer_of_no_grammar_is_counted_and_the_others_are_read(line: bytes) -> None:
    found = parse_fetched([line, b"2 (UID 6)"])
    assert (list(found.mails), found.broken) == ([6], 1)
    with pytest.raises(BadAnswer) as caught:
        read_answer([line])
    assert "secret" not in str(caught.value)


def test_a_literal_that_was_not_announced_is_refused() -> None:
    assert parse_fetched([(b'1 (UID 5 BODY[1] "{3}', b"abc"), b")"]).broken == 1
    assert parse_fetched([(b"1 (UID 5 BODY[1] {3}", b"abc")]).broken == 1  # the line ended there


def test_numbers_that_are_none_are_taken_as_not_said() -> None:
    mail = one(b"1 (UID 5 RFC822.SIZE x MODSEQ () FLAGS NIL)")
    assert (mail.size, mail.modseq, mail.flags) == (None, None, None)
    assert parse_fetched([b"1 (UID 0)", b"1 (UID 99999999999999999999999)"]).without_uid == 2


def test_a_line_of_nothing_but_escapes_is_read_once() -> None:
    assert parse_fetched([b'1 (UID 5 BODY[1] "' + b'\\"' * 200_000]).broken == 1
    assert parse_fetched([b"(" * 100_000]).broken == 1
    assert one(b"1 (UID 5 X " + b"(" * 50_000 + b")" * 50_000 + b")").uid == 5


@given(st.lists(TOKENS, max_size=6))
def test_whatever_a_server_writes_by_the_grammar_is_read_back(tokens: list[Token]) -> None:
    pieces: list[Piece] = [b"1 "]
    written(tokens, pieces)
    assert read_tokens(pieces) == [b"1", tokens]


@given(
    st.lists(st.binary(max_size=60) | st.tuples(st.binary(max_size=60), st.binary(max_size=20)), max_size=6)
)
def test_any_bytes_are_answers_or_are_counted(answer: list[Piece]) -> None:
    found = parse_fetched(answer)
    assert len(found.mails) + found.without_uid + found.broken <= len(answer)


def test_what_a_real_server_answers_is_read(user: MailUser) -> None:
    mail = make_mail(1)
    user.put(mail)
    with user.client("INBOX") as client:
        client.add_flags([1], [b"$JobRejection"])
        _, data = client._imap.uid("FETCH", "1", "(UID RFC822.SIZE FLAGS BODYSTRUCTURE MODSEQ BODY.PEEK[])")
    found = parse_fetched(data)
    assert found.mails[1].sections == {"": mail}
    assert found.mails[1].size == len(mail)
    assert b"$JobRejection" in (found.mails[1].flags or ())
    assert found.mails[1].modseq
    assert found.mails[1].structure
