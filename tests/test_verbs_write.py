"""The verbs log and write: what did not come by mail, and letters because the user wants them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from command import Home
from homes import Here, fill, make_home, move, rejected_after_talk, settings_text, states, store_of
from samples import make_facts

from detector.facts import Signal
from responder.draft import Kind, State

CARA = "Cara Lund <cara@bax.example>"
EVENTS = (
    "applied",
    "interview",
    "assessment",
    "offer",
    "accepted",
    "declined",
    "rejection",
    "withdrawn",
    "reopened",
)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return make_home(tmp_path / "home", settings_text())


def log(here: Here, home: Home, what: str, *more: str, company: str = "Bax") -> str:
    said = here(home, "log", what, "--company", company, *more)
    assert said.code == 0, said.err
    return said.err


# log


@pytest.mark.parametrize("what", EVENTS)
def test_each_kind_of_news_is_entered_with_its_day(home: Home, here: Here, what: str) -> None:
    said = log(here, home, what, "--on", "2026-02-03", "--role", "Engineer", "--note", "by telephone")
    assert f"New application 1: Bax, {what}." in said
    with store_of(home) as store:
        (event,) = store.journal.get(1).events
    assert (event.on, event.note, event.message_id) == (
        datetime(2026, 2, 3, tzinfo=UTC),
        "by telephone",
        None,
    )
    assert event.kind.value.startswith(what[:6])
    assert states(home) == []


def test_the_same_application_is_found_again(home: Home, here: Here) -> None:
    log(here, home, "applied", "--role", "Engineer")
    assert "Application 1: Bax, interview." in log(here, home, "interview", company="BAX Ltd")
    assert "New application 2" in log(here, home, "applied", "--role", "Baker")


def test_a_rejection_by_telephone_drafts_the_same_reply_as_one_by_mail(home: Home, here: Here) -> None:
    said = log(here, home, "rejection", "--role", "Engineer", "--contact", CARA, "--met")
    assert "rejoinder queue show 1" in said
    (row,) = here(home, "queue", "list", "--json").rows
    assert (row["kind"], row["to"], row["in_reply_to"], row["blocks"]) == (
        "ask_feedback", "cara@bax.example", None, [],
    )  # fmt: skip
    with store_of(home) as store:
        draft = store.outbox.get(1)
    assert "Cara" in draft.body
    assert "?" in draft.body
    assert not draft.asks_met


@pytest.mark.parametrize(
    ("more", "kind"),
    [
        (["--not-met"], "thank_only"),
        ([], "thank_only"),
        (["--met", "--via", "Hunters"], "via_agency"),
        (["--met"], "ask_feedback"),
    ],
)
def test_whoever_never_met_them_asks_nothing_and_a_recruiter_is_asked_in_their_place(
    home: Home, here: Here, more: list[str], kind: str
) -> None:
    log(here, home, "rejection", "--contact", CARA, *more)
    (row,) = here(home, "queue", "list", "--json").rows
    assert row["kind"] == kind


def test_the_reply_goes_to_the_person_named_even_where_others_are_known(home: Home, here: Here) -> None:
    log(here, home, "applied", "--contact", "Zed Aster <zed@bax.example>")
    log(here, home, "rejection", "--contact", CARA)
    (row,) = here(home, "queue", "list", "--json").rows
    assert row["to"] == "cara@bax.example"


def test_a_rejection_without_a_person_is_entered_and_drafts_nothing(home: Home, here: Here) -> None:
    log(here, home, "rejection", "--met")
    assert states(home) == []


def test_a_rejection_is_kept_even_where_no_letter_can_be_written(tmp_path: Path, here: Here) -> None:
    home = make_home(tmp_path / "bare")
    said = here(home, "log", "rejection", "--company", "Bax", "--contact", CARA)
    assert said.code == 3
    assert "rejoinder init" in said.err
    with store_of(home) as store:
        assert store.journal.get(1).status == "rejected"


@pytest.mark.parametrize(
    "words",
    [
        ["applied"], ["applied", "--company", ""], ["applied", "--company", "Bax", "--on", "soon"],
        ["fired", "--company", "Bax"], ["applied", "--company", "Bax", "--contact", "Cara"],
        ["applied", "--company", "Bax", "--contact", "Cara <cara@bax.example>, Eve <eve@evil.example>"],
    ],
    ids=" ".join,
)  # fmt: skip
def test_what_cannot_be_entered_ends_with_two_and_leaves_nothing(
    home: Home, here: Here, words: list[str]
) -> None:
    said = here(home, "log", *words)
    assert (said.code, said.out) == (2, "")
    with store_of(home) as store:
        assert store.journal.applications() == []


# write


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind not in (Kind.NONE, Kind.CONNECT)])
def test_every_kind_of_letter_can_be_asked_for_and_waits(home: Home, here: Here, kind: Kind) -> None:
    log(here, home, "interview", "--role", "Engineer", "--contact", CARA, "--met")
    said = here(home, "write", kind.value.replace("_", "-"), "1")
    assert said.code == 0, said.err
    assert "To: Cara Lund <cara@bax.example>" in said.out
    assert "rejoinder review" in said.err
    (row,) = here(home, "queue", "list", "--json").rows
    assert (row["kind"], row["state"], row["reasons"][0]) == (kind.value, "waiting", "you_asked")
    assert set(row["blocks"]) <= {"no_empty_slot"}  # what only the user knows


def test_the_note_for_a_network_is_printed_and_is_no_mail(home: Home, here: Here) -> None:
    log(here, home, "applied", "--role", "Engineer")
    said = here(home, "write", "connect", "1")
    assert said.code == 0
    assert 0 < len(said.out.strip()) <= 300
    assert states(home) == []


def test_a_letter_about_an_application_that_is_none_ends_with_two(home: Home, here: Here) -> None:
    assert here(home, "write", "follow-up", "9").code == 2
    assert here(home, "write", "love-letter", "9").code == 2
    assert here(home, "write", "none", "9").code == 2


def test_a_firm_row_of_the_policy_is_not_overridden(home: Home, here: Here) -> None:
    facts = make_facts(Signal.MEETING_HELD, Signal.LEGAL, company="Acme")
    fill(home, *rejected_after_talk(1, facts=facts))
    said = here(home, "write", "thank-only", "1")
    assert said.code == 1
    assert "handle this yourself" in said.err
    assert "rejoinder explain 1" in said.err
    assert states(home) == []


def test_what_was_answered_is_not_answered_again(home: Home, here: Here) -> None:
    fill(home, *rejected_after_talk(1))
    assert here(home, "write", "ask-feedback", "1").code == 1  # one waits
    move(home, 1, State.APPROVED, State.SENDING, State.DATA_STARTED, State.SENT)
    said = here(home, "write", "ask-feedback", "1")
    assert (said.code, states(home)) == (1, ["sent"])
    assert "not long ago" in said.err
    assert here(home, "write", "nudge", "1").code == 0
