"""Addresses are read from what mailers write, and never more of them than stand there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detector.addresses import read_addresses


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Sam Rivers <Sam@Home.EXAMPLE>", [("Sam Rivers", "Sam@home.example")]),
        ("sam@home.example", [("", "sam@home.example")]),
        ('"Rivers, Sam" <s@x>, b@y', [("Rivers, Sam", "s@x"), ("", "b@y")]),
        ("Rivers, Sam <s@x>, b@y", [("Rivers, Sam", "s@x"), ("", "b@y")]),
        ('"=?utf-8?q?Gardu=C3=A8s=2C_=C3=89lodie?=" <e@x>', [("Garduès, Élodie", "e@x")]),
        ("=?utf-8?q?J=C3=BCrgen?= =?iso-8859-1?q?_M=FCller?= <j@x>", [("Jürgen Müller", "j@x")]),
        ("=?utf-8?q?Foo_=3Cx=40y=3E?=", [("Foo", "x@y")]),
        ("s@x (Sam Rivers)", [("Sam Rivers", "s@x")]),
        ("undisclosed-recipients:;", []),
        ("Team: a@x, B <b@y>; c@z", [("", "a@x"), ("B", "b@y"), ("", "c@z")]),
        ("a@x;b@y", [("", "a@x"), ("", "b@y")]),
        ("people@bank.example <thief@x>", [("people@bank.example", "thief@x")]),
        ('"people@bank.example" <thief@x>', [("people@bank.example", "thief@x")]),
        ("people@bank.example)thief@x <c@d>", [("people@bank.example)thief@x", "c@d")]),
        ("<a@x><b@y>", [("", "a@x")]),
        ("Sam <a@x", [("Sam", "a@x")]),
        ("<mailto:a@x>", [("", "a@x")]),
        ("<@relay.example:a@x>", [("", "a@x")]),
        ("a @ x . y", [("", "a@x.y")]),
        ('"sam rivers"@x', [("", '"sam rivers"@x')]),
        ("a@[192.0.2.1]", [("", "a@[192.0.2.1]")]),
        ("'Sam' <a@x.>", [("Sam", "a@x")]),
        ('"Sam \\"the\\" Boss" <a@x>', [('Sam "the" Boss', "a@x")]),
        ("jürgen@exämple.example", [("", "jürgen@exämple.example")]),
        ("caf\udcc3\udca9 <a@x>", [("café", "a@x")]),
        ("Sam", []),
        ("", []),
        ("<>", []),
        ("a@x b@y", []),
        ("a@x@y", []),
        ("a\u202e@x", []),
        (f"{'a' * 400}@x", []),
    ],
)
def test_addresses_are_read_as_their_mailers_meant_them(value: str, expected: list[tuple[str, str]]) -> None:
    assert [(one.name, one.email) for one in read_addresses(value)] == expected


NAMES = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cf", "Zl", "Zp"]), max_size=20)


@given(
    st.lists(
        st.tuples(NAMES, st.from_regex(r"[a-z0-9.+_-]{1,12}@[a-z0-9-]{1,12}\.example", fullmatch=True)),
        max_size=5,
    )
)
def test_what_was_quoted_as_it_should_be_comes_back(people: list[tuple[str, str]]) -> None:
    quoted = [name.replace("\\", "\\\\").replace('"', '\\"') for name, _ in people]
    value = ", ".join(f'"{name}" <{email}>' for name, (_, email) in zip(quoted, people, strict=True))
    assert [one.email for one in read_addresses(value)] == [email for _, email in people]


@given(st.text(st.sampled_from('a@x.<>()[]",;:\\ \t=?qé\n\x00'), max_size=60))
def test_every_address_read_has_one_at_sign_outside_quotes_and_no_blanks(value: str) -> None:
    for address in read_addresses(value):
        local, at, domain = address.email.rpartition("@")
        assert at
        assert domain
        assert local
        assert local.startswith('"') or not set(local) & set('@ <>",;:')
        assert not set(domain) & set('@ <>",;()')
