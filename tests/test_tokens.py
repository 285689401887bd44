"""Tokens as values: what counts as one, how long it is fresh, and what a refusal means."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import NOW

from detector.errors import LoginRefused, RejoinderError, Unreachable
from responder.choices import OAuthSettings
from responder.tokens import (
    Token,
    fresh_token,
    issuer_of,
    poll_for_consent,
    printed_token,
    read_token,
    refused_grant,
)

MICROSOFT = issuer_of(OAuthSettings("microsoft", "id"))
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
    max_leaves=6,
)
answers = st.dictionaries(
    st.sampled_from(["access_token", "expires_in", "refresh_token", "error", "error_description"]), anything
)


def test_a_token_is_fresh_until_five_minutes_before_its_end() -> None:
    token = Token("at", NOW + timedelta(hours=1))
    assert token.is_fresh(NOW + timedelta(minutes=54, seconds=59))
    assert not token.is_fresh(NOW + timedelta(minutes=55))
    assert not token.is_fresh(NOW + timedelta(hours=2))


def test_a_token_does_not_show_itself() -> None:
    token = Token("at.secret", NOW, "rt.secret")
    assert "secret" not in f"{token} {token!r} {[token]}"
    with pytest.raises(AttributeError):
        token.access = "other"


@pytest.mark.parametrize(
    ("expires_in", "minutes"),
    [
        (3600, 60), ("3599", 3599 / 60), (90.5, 90.5 / 60), (0, 0), (-5, 0), (None, 10), ("soon", 10), ([], 10),
        (float("nan"), 10), (float("inf"), 10), (10**30, 10), (10**9, 365 * 24 * 60),
    ],
)  # fmt: skip
def test_the_life_of_a_token_is_what_the_answer_says_within_reason(expires_in: Any, minutes: float) -> None:
    token = read_token({"access_token": "at", "expires_in": expires_in}, NOW)
    assert token.expires_at - NOW == timedelta(minutes=minutes)


@given(answers)
def test_any_answer_is_a_token_or_one_sentence(answer: Mapping[str, Any]) -> None:
    try:
        token = read_token(answer, NOW)
    except ValueError:
        problem = refused_grant(MICROSOFT, answer)
        assert isinstance(problem, LoginRefused | Unreachable)
        assert str(problem).isprintable()
    else:
        assert token.access
        assert token.expires_at >= NOW


def test_a_token_in_memory_is_used_while_it_is_fresh() -> None:
    held: dict[str, Token] = {}
    made: list[Token] = []

    def renew() -> Token:
        made.append(Token(f"at{len(made)}", NOW + timedelta(hours=1 + len(made))))
        return made[-1]

    assert fresh_token(held, "home", NOW, renew).access == "at0"
    assert fresh_token(held, "home", NOW + timedelta(minutes=50), renew).access == "at0"
    assert fresh_token(held, "work", NOW, renew).access == "at1"
    assert fresh_token(held, "home", NOW + timedelta(minutes=55), renew).access == "at2"
    assert held == {"home": made[2], "work": made[1]}


def test_a_renewal_that_fails_leaves_what_was_held() -> None:
    old = Token("at", NOW)
    held = {"home": old}

    def renew() -> Token:
        raise Unreachable("no")

    with pytest.raises(Unreachable):
        fresh_token(held, "home", NOW, renew)
    assert held == {"home": old}


# What a program prints


@pytest.mark.parametrize(
    ("text", "token"),
    [
        ("at\n", "at"),
        ("at\r\nmore\n", "at"),
        ("at", "at"),
        ('{"access_token": "at", "expires_in": 3599}\n', "at"),
        ('\n {\n  "access_token": "at",\n  "expires_at": "2026-01-01"\n}\n', "at"),
        ("{", None), ("{}", None), ('{"access_token": 7}', None), ('{"access_token": ""}', None), ("", None),
        ("\nat", None), ('{"access_token": "at"} {', None),
    ],
)  # fmt: skip
def test_a_program_prints_a_token_on_its_first_line_or_as_json(text: str, token: str | None) -> None:
    if token is not None:
        assert printed_token(text) == token
        return
    with pytest.raises(ValueError):
        printed_token(text)


@given(anything)
def test_any_json_is_a_token_or_none(document: Any) -> None:
    try:
        assert printed_token(json.dumps({"access_token": document})) == document
    except ValueError:
        assert not isinstance(document, str) or not document


# Waiting for the user


def asked(*answers: str) -> tuple[Mapping[str, Any], list[float]]:
    left, waits = list(answers), list[float]()

    def ask() -> Mapping[str, Any]:
        return {"error": left.pop(0)} if left and left[0] else {"access_token": "at"}

    found = poll_for_consent(
        ask, timedelta(seconds=5), timedelta(seconds=60), lambda span: waits.append(span.total_seconds())
    )
    return found, waits


def test_the_user_is_waited_for_before_the_first_question() -> None:
    assert asked() == ({"access_token": "at"}, [5])


def test_slow_down_adds_five_seconds_from_then_on() -> None:
    assert asked("slow_down", "authorization_pending")[1] == [5, 10, 10]


def test_no_one_is_waited_for_beyond_the_life_of_the_code() -> None:
    found, waits = asked(*["authorization_pending"] * 100)
    assert found == {"error": "expired_token"}
    assert sum(waits) == 60


def test_any_other_answer_ends_the_waiting() -> None:
    assert asked("access_denied")[0] == {"error": "access_denied"}


# Refusals


@pytest.mark.parametrize(
    ("answer", "kind", "words"),
    [
        ({"error": "invalid_grant"}, LoginRefused, "no longer accepts this sign-in"),
        (
            {"error": "invalid_grant", "error_description": "AADSTS700082: expired"},
            LoginRefused,
            "(AADSTS700082)",
        ),
        (
            {"error": "invalid_client", "error_description": "AADSTS7000218: x"},
            LoginRefused,
            "one with a secret",
        ),
        ({"error": "interaction_required"}, LoginRefused, "wants to see you"),
        ({"error": "temporarily_unavailable"}, Unreachable, "just now"),
        ({"error": "server_error"}, Unreachable, "just now"),
        ({"error": "some_new_thing"}, LoginRefused, "gave no token: some_new_thing"),
        ({"error": "hunter2 and more"}, LoginRefused, "no reason given"),
        ({}, LoginRefused, "no reason given"),
    ],
)
def test_a_refusal_says_whose_turn_it_is(answer: Any, kind: type[RejoinderError], words: str) -> None:
    problem = refused_grant(MICROSOFT, answer)
    assert type(problem) is kind
    assert words in problem.text
    assert problem.fix
    assert "hunter2" not in str(problem)


# Issuers


@pytest.mark.parametrize(
    ("settings", "hosts"),
    [
        (OAuthSettings("microsoft", "id", "home.example"), {"login.microsoftonline.com"}),
        (OAuthSettings("google", "id"), {"accounts.google.com", "oauth2.googleapis.com"}),
    ],
)
def test_only_the_provider_s_own_hosts_are_asked_and_over_tls(
    settings: OAuthSettings, hosts: set[str]
) -> None:
    issuer = issuer_of(settings)
    places = [issuer.sign_in_url, issuer.token_url]
    assert {place.split("/")[2] for place in places} == hosts
    assert all(place.startswith("https://") for place in places)
    assert settings.tenant in issuer.token_url or settings.provider == "google"
