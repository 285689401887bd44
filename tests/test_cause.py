"""How far an application had come, and why it ended."""

from __future__ import annotations

import pytest

from detector.facts import Facts
from detector.gather import gather_facts
from scripts.measure_facts import ME, as_message


def facts(body: str, subject: str = "News") -> Facts:
    row = {"from": "Jana Novak <jana@acme.example>", "subject": subject, "body": body}
    return gather_facts(as_message(row), me=(ME,))


@pytest.mark.parametrize(
    ("body", "cause"),
    [
        ("The position went to an internal candidate.", "internal_candidate"),
        ("The requisition has been cancelled by the business.", "position_closed"),
        ("There is a hiring freeze, and the budget was cut.", "position_closed"),
        ("We are unable to sponsor visas for this role.", "location_visa"),
        ("Your salary expectations are above our range.", "salary"),
        ("We need someone who can start immediately.", "timing"),
        ("We chose a candidate with more experience in retail.", "experience"),
        ("You do not meet the minimum requirements of the post.", "skills"),
        ("We were looking for a different cultural fit.", "culture"),
        ("All our places for September have been filled.", "position_filled"),
        ("We decided to move forward with other candidates.", "other_candidates"),
        ("It was not the right fit.", "unspecified"),
    ],
)
def test_each_reason_is_recognised(body: str, cause: str) -> None:
    found = facts(body).cause
    assert found is not None
    assert found.value == cause


def test_a_specific_reason_outranks_a_general_one() -> None:
    found = facts("We moved forward with other candidates. The chosen one was an internal candidate.").cause
    assert found is not None
    assert found.value == "internal_candidate"


@pytest.mark.parametrize(
    "body",
    [
        "If the position has been filled, we will tell you.",
        "Should we decide to move forward with other candidates, you will hear from us.",
        "Candidates who do not meet the requirements will not be considered.",
        "We received your application and will be in touch.",
        "What each status means\n\nClosed: the position has been filled.",
    ],
)
def test_what_only_might_be_is_no_reason(body: str) -> None:
    assert facts(body).cause is None


@pytest.mark.parametrize(
    ("body", "stage"),
    [
        ("Thank you for your application.", "application"),
        ("Thank you for the phone interview on Monday.", "phone"),
        ("After the technical interview the team decided.", "technical"),
        ("Thank you for presenting the case study.", "case"),
        ("Thank you for coming to our office.", "onsite"),
        ("You reached the final round.", "final"),
        ("We reviewed your take-home.", "assessment"),
        ("Thank you for the interview.", "interview"),
        ("It was a pleasure to meet you on Tuesday.", "interview"),
    ],
)
def test_each_stage_is_recognised(body: str, stage: str) -> None:
    found = facts(body).stage
    assert found is not None
    assert found.value == stage


@pytest.mark.parametrize(
    "body",
    [
        "Thank you for your application. We will not be inviting you to an interview.",
        "Your application is here. If you are shortlisted, there is a phone interview.",
        "Your application was read. Candidates are invited to a final interview in May.",
    ],
)
def test_a_stage_that_was_refused_or_is_for_others_was_not_reached(body: str) -> None:
    found = facts(body).stage
    assert found is not None
    assert found.value == "application"


def test_stage_and_cause_carry_their_spans() -> None:
    body = "Thank you for the phone interview. The position went to an internal candidate."
    found = facts(body)
    assert found.stage is not None
    assert found.cause is not None
    assert "phone interview" in body[found.stage.start : found.stage.end]
    assert "internal candidate" in body[found.cause.start : found.cause.end]
