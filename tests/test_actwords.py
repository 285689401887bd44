"""Acts in words: every act that can be noted has a sentence, and a letter's own words are never in it."""

from __future__ import annotations

from typing import Any

import pytest

from responder.actwords import act_in_words
from responder.undoing import _STAYS, _WAYS

AT = "2026-03-02T09:30:00+00:00"


@pytest.mark.parametrize(
    ("what", "before", "after", "words"),
    [
        ("draft.approve", {}, {"approved_to": "marek@acme.example"}, "Approved draft 4 to marek@acme.example"),
        ("draft.discard", {"state": "waiting"}, {"state": "discarded"}, "Put draft 4 away"),
        ("draft.edit", {"body": "abc"}, {"body": "abcd"}, "Changed draft 4: its words (3 to 4 characters)"),
        ("draft.to", {"to": "a@b.example"}, {"to": "c@d.example"}, "Addressed draft 4 to c@d.example (before: a@b.example)"),
        ("draft.undo", {"state": "approved"}, {"state": "waiting"}, "Took draft 4 back (before: approved)"),
        ("draft.settle", {"state": "uncertain"}, {"state": "sent"}, "Said of draft 4: it was sent"),
        ("draft.write", {}, {"kind": "nudge", "application": 2}, "Had draft 4 written for application 2: remind of the request for feedback"),
        ("mail.label", {"label": "rejection"}, {"label": "other"}, "Called mail 4 other (before: rejection)"),
        ("application.met", {"met": False}, {"met": True}, "Said of application 4: you met (before: you never met)"),
        ("application.note", {}, {"kind": "went_well", "note": 1}, "Wrote a note on application 4 (went well)"),
        ("application.event", {}, {"event": 7, "kind": "interview"}, "Entered for application 4: interview"),
        ("application.open", {}, {"company": "Acme", "event": "applied"}, "Entered application 4 at Acme: applied"),
        ("application.contact", {}, {"email": "a@b.example"}, "Added a@b.example to application 4"),
        ("feedback.add", {}, {"feedback": 3}, "Entered feedback 3 on application 4"),
        ("feedback.rate", {"usefulness": None}, {"usefulness": 0}, "Rated feedback 4 0 of 3"),
        ("tea.make_fresh", {}, {}, "tea make fresh 4"),
    ],
)  # fmt: skip
def test_an_act_is_one_sentence(what: str, before: dict[str, Any], after: dict[str, Any], words: str) -> None:
    assert act_in_words(what, 4, before, after) == words


@pytest.mark.parametrize("what", sorted({*_WAYS, *_STAYS}))
def test_every_act_that_is_noted_has_words_even_where_its_fields_are_missing(what: str) -> None:
    said = act_in_words(what, 4, {}, {})
    assert "4" in said
    assert what.replace(".", " ") not in said


def test_the_words_of_a_letter_are_counted_and_a_long_subject_is_cut() -> None:
    said = act_in_words(
        "draft.edit", 1, {"body": "a", "subject": "b"}, {"body": "secret", "subject": "x" * 300}
    )
    assert "secret" not in said
    assert len(said) < 150


def test_a_rest_is_told_on_the_clock() -> None:
    assert "2 Mar" in act_in_words("draft.snooze", 1, {"not_before": AT}, {"not_before": AT}).replace(
        " 02", " 2"
    )
