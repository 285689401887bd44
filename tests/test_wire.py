"""Text on its way to a protocol: nothing that could end a line or turn it around gets through."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from detector.errors import UnsafeText
from detector.wire import refuse_controls, safe_header

hostile = st.text(
    st.one_of(
        st.characters(),
        st.characters(categories=["Cs"]),
        st.sampled_from("\r\n\0\t\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029\u202e\u2066\ufeff"),
        st.sampled_from(list("=?utf-8qB0D0A:<>@, ")),
    )
)


@given(hostile)
@example("Hello\r\nBcc: everybody@example.org")
@example("a\u2028b\u2029c\x85d\x0be\x1cf")
def test_a_header_value_is_one_line_of_visible_characters(value: str) -> None:
    safe = safe_header(value)
    assert safe.splitlines() in ([], [safe])
    assert not {unicodedata.category(char) for char in safe} & {"Cc", "Cf", "Cs", "Zl", "Zp"}
    assert safe == safe.strip()


@given(hostile)
def test_a_safe_header_stays_as_it_is(value: str) -> None:
    assert safe_header(safe_header(value)) == safe_header(value)


@given(st.text(st.characters(categories=["L", "N", "P"]), max_size=40).map(lambda t: t.replace("=?", "")))
def test_an_honest_header_is_not_touched(value: str) -> None:
    assert safe_header(value) == value


@given(hostile)
@example("a\nb")
@example("a\x85b")
@example("a\u2028b")
@example("a\u2029b")
@example("\u202eXOBNI")
@example("a\udc0ab")
@example("Körbe & 応募")
def test_what_is_refused_is_what_holds_a_control_character(value: str) -> None:
    unsafe = any(unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp") for char in value)
    if not unsafe:
        assert refuse_controls(value, "folder name") == value
        return
    with pytest.raises(UnsafeText, match=r"^The folder name holds a control character"):
        refuse_controls(value, "folder name")


def test_a_refusal_never_repeats_what_it_refused() -> None:
    with pytest.raises(UnsafeText) as refused:
        refuse_controls("secret\r\nA1 DELETE INBOX", "password")
    assert "secret" not in str(refused.value)
    assert refused.value.exit_code == 2
