"""An application's status follows from what happened to it, and from nothing else."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import NOW

from detector.verdict import Label
from responder.application import EVENT_OF_LABEL, Application, Event, EventKind

STATUSES = {
    "applied", "acknowledged", "assessment", "interview", "offer", "accepted", "declined", "rejected", "withdrawn",
    "silent", "cold", "reopened",
}  # fmt: skip


def after(*kinds: str) -> Application:
    """An application to which these things happened, a day apart."""
    events = tuple(Event(EventKind(kind), NOW + timedelta(days=day)) for day, kind in enumerate(kinds))
    return Application(1, "Acme", "Engineer", None, events)


@pytest.mark.parametrize(
    ("kinds", "status"),
    [
        ((), "applied"),
        (("applied",), "applied"),
        (("applied", "acknowledged"), "acknowledged"),
        (("acknowledged",), "acknowledged"),
        (("applied", "acknowledged", "assessment"), "assessment"),
        (("applied", "interview"), "interview"),
        (("applied", "interview", "rejected"), "rejected"),
        (("applied", "interview", "offer", "accepted"), "accepted"),
        (("applied", "offer", "declined"), "declined"),
        (("applied", "withdrawn"), "withdrawn"),
        (("applied", "rejected", "interview"), "reopened"),
        (("applied", "rejected", "reopened"), "reopened"),
        (("applied", "withdrawn", "offer"), "offer"),
        (("applied", "rejected", "offer"), "offer"),
        (("applied", "rejected", "interview", "offer"), "offer"),
        (("applied", "rejected", "interview", "rejected"), "rejected"),
        (("applied", "rejected", "applied", "acknowledged"), "acknowledged"),
    ],
)
def test_the_status_follows_from_the_events(kinds: tuple[str, ...], status: str) -> None:
    assert after(*kinds).status == status


@pytest.mark.parametrize("before", ["interview", "rejected", "offer", "withdrawn"])
def test_a_late_receipt_takes_nothing_back(before: str) -> None:
    assert after("applied", before, "acknowledged").status == before


@pytest.mark.parametrize("kind", ["feedback", "replied"])
def test_feedback_and_my_own_reply_change_no_status(kind: str) -> None:
    assert after("applied", "interview", "rejected", kind).status == "rejected"
    assert after("applied", "rejected", kind, "interview").status == "reopened"


@given(st.lists(st.sampled_from([kind.value for kind in EventKind]), max_size=8))
def test_every_history_has_a_status_of_the_contract(kinds: list[str]) -> None:
    assert after(*kinds).status in STATUSES


def test_the_day_of_applying_and_the_last_day_are_those_of_their_events() -> None:
    application = after("acknowledged", "applied", "interview")
    assert application.applied_on == NOW + timedelta(days=1)
    assert application.last_event_on == NOW + timedelta(days=2)
    assert (after().applied_on, after().last_event_on) == (None, None)


def test_mail_that_says_nothing_of_an_application_makes_no_event() -> None:
    assert set(Label) - set(EVENT_OF_LABEL) == {Label.OUTREACH, Label.ALERT, Label.OTHER}
