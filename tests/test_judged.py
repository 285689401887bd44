"""One judged mail as other programs read it: the object of `classify --json`, field by field."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from samples import ANNA, NO, NOW, SAM, make_entry, make_facts, make_mail, make_verdict

from detector.facts import Cause, Fact, Facts, Signal, Stage
from detector.message import MessageRef
from detector.parse import parse_message
from detector.verdict import Label, Outcome
from responder.judged import entry_alone, judged_as_json, plan_alone, stage_of

ME = frozenset({SAM.email})
REJECTION = make_entry(1, id=None, facts=make_facts(Signal.MEETING_HELD, company="Acme", cause=Cause.SKILLS))


def row(entry: Any = REJECTION, *, with_text: bool = False) -> dict[str, Any]:
    return judged_as_json("x.eml", entry, plan_alone(entry, ME), ["odd"], with_text=with_text)


def test_the_fields_are_those_of_the_contract() -> None:
    assert row().keys() == {
        "file", "label", "score", "scores", "outcome", "model", "language", "clues", "stage", "reason", "facts",
        "signals", "met", "plan", "problems",
    }  # fmt: skip
    assert row()["facts"].keys() == {"company", "role", "contact_name", "contact_email"}
    assert row()["plan"].keys() == {"action", "kind", "to", "reasons"}
    assert row()["clues"][0].keys() == {"text", "start", "end", "weight"}


def test_a_rejection_after_a_meeting_that_only_the_mail_claims() -> None:
    found = row()
    assert (found["file"], found["label"], found["outcome"]) == ("x.eml", "rejection", "rejection")
    assert (found["stage"], found["reason"], found["met"]) == ("interview", "skills", "claimed")
    assert found["facts"]["company"] == {"value": "Acme", "source": "body", "start": 0, "end": 4}
    assert found["facts"]["role"] is None
    assert (found["plan"]["action"], found["plan"]["kind"]) == ("ask_feedback", "ask_feedback")
    assert found["plan"]["to"] == ANNA.email
    assert found["plan"]["reasons"][0] == "interviewed"
    assert found["problems"] == ["odd"]


def test_all_nine_scores_are_there_and_round_to_four_places() -> None:
    scores = row()["scores"]
    assert scores.keys() == set(Label)
    assert all(score == round(score, 4) for score in scores.values())


def test_a_rejection_that_names_no_reason_says_unspecified() -> None:
    assert row(replace(REJECTION, facts=Facts()))["reason"] == "unspecified"


def test_stage_reason_met_and_plan_are_left_open_for_other_mail() -> None:
    found = row(replace(REJECTION, verdict=make_verdict(Label.ALERT)))
    assert (found["stage"], found["reason"], found["met"]) == (None, None, None)
    assert found["plan"] == {"action": "none", "kind": "none", "to": None, "reasons": []}


def test_a_doubtful_mail_has_a_plan_that_is_a_question() -> None:
    found = row(replace(REJECTION, verdict=make_verdict(Label.REJECTION, 0.5)))
    assert found["outcome"] == "unsure"
    assert found["plan"]["action"] == "none"
    assert "unsure" in found["plan"]["reasons"]


def test_the_text_is_there_only_when_asked_for() -> None:
    assert "text" not in row()
    assert row(with_text=True)["text"] == NO


def test_a_mail_that_was_not_judged_cannot_be_shown() -> None:
    with pytest.raises(ValueError, match="judged"):
        row(replace(REJECTION, verdict=None))


@pytest.mark.parametrize(
    ("stage", "coarse"),
    [
        (Stage.APPLICATION, "application"),
        (Stage.ASSESSMENT, "application"),
        *((stage, "interview") for stage in Stage if stage not in (Stage.APPLICATION, Stage.ASSESSMENT)),
    ],
)
def test_every_stage_has_a_word_of_the_contract(stage: Stage, coarse: str) -> None:
    assert stage_of(Facts(stage=Fact(stage, "body"))) == coarse


@pytest.mark.parametrize("signal", [Signal.MEETING_CLAIMED, Signal.MEETING_HELD])
def test_a_mail_that_speaks_of_a_meeting_comes_after_an_interview(signal: Signal) -> None:
    assert stage_of(make_facts(signal)) == "interview"
    assert stage_of(replace(make_facts(signal), stage=Fact(Stage.APPLICATION, "body"))) == "interview"


def test_a_stage_that_is_not_told_is_unknown() -> None:
    assert stage_of(Facts()) == "unknown"


def test_a_message_becomes_an_entry_that_stands_nowhere() -> None:
    message = parse_message(make_mail(3), MessageRef("file", "x", 0, 1))
    entry = entry_alone(message, make_verdict(), Facts())
    assert (entry.id, entry.skipped, entry.label) == (None, None, Label.REJECTION)
    assert (entry.identity, entry.message_id) == ("<3@acme.example>", "<3@acme.example>")
    assert (entry.sender, entry.sent_at, entry.text) == (ANNA, NOW, message.text)


def test_ordinary_mail_has_no_plan() -> None:
    assert plan_alone(replace(REJECTION, verdict=make_verdict(Label.OTHER, 0.9)), ME) is None
    assert plan_alone(replace(REJECTION, verdict=None), ME) is None
    assert make_verdict(Label.OTHER, 0.9).outcome is Outcome.OTHER
