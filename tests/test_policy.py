"""The policy row by row: a case that fires it, the same case a hair beside it, and what holds for every case."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detector.facts import Cause, Signal
from detector.verdict import Outcome
from responder.draft import Kind
from responder.people import Recipient
from responder.policy import RULES, Action, Case, Evidence, Met, decide, keep_choice

ANNA = Recipient("anna@acme.example", "Anna Berg", "sender")
TALK = Evidence("calendar_accepted", "You accepted their calendar invitation.")
MET = Case(outcome=Outcome.REJECTION, recipient=ANNA, met=Met.YES, evidence=(TALK,))
NEVER_MET = Case(outcome=Outcome.REJECTION, recipient=ANNA, personal=True)


def saying(*signals: Signal) -> dict[str, Any]:
    return {"signals": frozenset(signals)}


# rule, a case that fires it, a case just beside it, and the rule which that one fires instead
ROWS = [
    ("no_human", replace(MET, recipient=None), MET, "interviewed"),
    ("no_human", replace(MET, bounce=True), replace(MET, bounce=False), "interviewed"),
    ("no_human", replace(MET, own_mail=True), replace(MET, own_mail=False), "interviewed"),
    ("newer_event", replace(MET, newer="an offer on 3 Mar 2026"), replace(MET, newer=None), "interviewed"),
    ("already_answered", replace(MET, answered=True), MET, "interviewed"),
    ("already_answered", replace(MET, drafted=True), MET, "interviewed"),
    ("handle_yourself", replace(MET, **saying(Signal.OFFER_WITHDRAWN)), replace(MET, **saying(Signal.SOMEONE_CHOSEN)), "interviewed"),
    ("handle_yourself", replace(MET, **saying(Signal.LEGAL)), replace(MET, **saying(Signal.OTHER_ROLE)), "interviewed"),
    ("unsure", replace(MET, outcome=Outcome.UNSURE), replace(MET, outcome=Outcome.REJECTION), "interviewed"),
    ("you_withdrew", replace(MET, **saying(Signal.USER_WITHDREW)), replace(MET, **saying(Signal.INVITES_REAPPLY)), "interviewed"),
    ("on_hold", replace(MET, **saying(Signal.ON_HOLD)), replace(MET, **saying(Signal.REOPENED)), "interviewed"),
    ("closed_never_met", replace(NEVER_MET, **saying(Signal.POSITION_CLOSED)), replace(MET, **saying(Signal.POSITION_CLOSED)), "interviewed"),
    ("never_met_personal", NEVER_MET, replace(NEVER_MET, personal=False), "never_met_template"),
    ("never_met_template", replace(NEVER_MET, personal=False), replace(NEVER_MET, personal=False, met=Met.CLAIMED), "interviewed"),
    ("feedback_given", replace(MET, **saying(Signal.FEEDBACK_GIVEN)), replace(NEVER_MET, **saying(Signal.FEEDBACK_GIVEN)), "never_met_personal"),
    ("feedback_refused", replace(MET, **saying(Signal.FEEDBACK_REFUSED)), replace(NEVER_MET, **saying(Signal.FEEDBACK_REFUSED)), "never_met_personal"),
    ("feedback_asked", replace(MET, feedback_asked=True), MET, "interviewed"),
    ("via_agency", replace(MET, agency=True), replace(NEVER_MET, agency=True), "never_met_personal"),
    ("internal_candidate", replace(MET, cause=Cause.INTERNAL_CANDIDATE), replace(MET, cause=Cause.OTHER_CANDIDATES), "interviewed"),
    ("close_call", replace(MET, **saying(Signal.CLOSE_CALL)), replace(MET, **saying(Signal.SOMEONE_CHOSEN)), "interviewed"),
    ("written_recently", replace(MET, written_recently=True), replace(MET, written_recently=False), "interviewed"),
    ("company_draft", replace(NEVER_MET, company_draft=True), NEVER_MET, "never_met_personal"),
    ("interviewed", MET, NEVER_MET, "never_met_personal"),
    ("interviewed", replace(MET, met=Met.CLAIMED), replace(MET, met=Met.NO), "never_met_template"),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "case"), [(rule, case) for rule, case, _, _ in ROWS])
def test_a_row_fires_for_its_case(rule: str, case: Case) -> None:
    plan = decide(case)
    assert (plan.rule, plan.reasons[0]) == (rule, rule)


@pytest.mark.parametrize(
    ("rule", "beside", "instead"), [(rule, beside, other) for rule, _, beside, other in ROWS]
)
def test_a_row_does_not_fire_just_beside_its_case(rule: str, beside: Case, instead: str) -> None:
    assert decide(beside).rule == instead
    assert rule not in decide(beside).reasons


def test_every_row_has_its_cases_and_a_name_of_its_own() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES) == 19
    assert {rule for rule, *_ in ROWS} == {rule.id for rule in RULES}


WHAT_FOLLOWS = {
    "no_human": (Action.NONE, Kind.NONE),
    "newer_event": (Action.NONE, Kind.NONE),
    "already_answered": (Action.NONE, Kind.NONE),
    "handle_yourself": (Action.NONE, Kind.NONE),
    "unsure": (Action.NONE, Kind.NONE),
    "you_withdrew": (Action.NONE, Kind.NONE),
    "on_hold": (Action.NONE, Kind.NONE),
    "closed_never_met": (Action.NONE, Kind.NONE),
    "never_met_personal": (Action.THANK_ONLY, Kind.THANK_ONLY),
    "never_met_template": (Action.NONE, Kind.NONE),
    "feedback_given": (Action.THANK_ONLY, Kind.THANK_FOR_FEEDBACK),
    "feedback_refused": (Action.THANK_ONLY, Kind.THANK_ONLY),
    "feedback_asked": (Action.THANK_ONLY, Kind.THANK_ONLY),
    "via_agency": (Action.ASK_FEEDBACK, Kind.VIA_AGENCY),
    "internal_candidate": (Action.ASK_FEEDBACK, Kind.SOFTENED),
    "interviewed": (Action.ASK_FEEDBACK, Kind.ASK_FEEDBACK),
    "close_call": (Action.ASK_FEEDBACK, Kind.SOFTENED),
    "written_recently": (Action.NONE, Kind.NONE),
    "company_draft": (Action.NONE, Kind.NONE),
}
FIRM = {"no_human", "newer_event", "already_answered", "handle_yourself"}  # fmt: skip


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_what_follows_from_a_row(rule: Any) -> None:
    assert (rule.action, rule.kind) == WHAT_FOLLOWS[rule.id]
    assert rule.firm is (rule.id in FIRM)


def test_the_first_row_that_matches_wins_and_all_others_are_kept() -> None:
    everything = Case(
        outcome=Outcome.UNSURE, recipient=ANNA, newer="an offer", answered=True, signals=frozenset(Signal),
        cause=Cause.INTERNAL_CANDIDATE, met=Met.YES, evidence=(TALK,), agency=True, feedback_asked=True, bounce=True,
    )  # fmt: skip
    plan = decide(everything)
    assert plan.rule == "no_human"
    assert plan.reasons == (
        "no_human", "newer_event", "already_answered", "handle_yourself", "unsure", "you_withdrew", "on_hold",
        "feedback_given", "feedback_refused", "feedback_asked", "via_agency", "internal_candidate", "close_call",
        "interviewed", "human_sender", "calendar_accepted",
    )  # fmt: skip


def test_rows_give_way_to_the_rows_above_them_one_by_one() -> None:
    """From a case in which all rows but those of never having met match, take away the reason of the first each time."""
    case = Case(
        outcome=Outcome.UNSURE, recipient=None, newer="an offer", answered=True,
        signals=frozenset({
            Signal.LEGAL, Signal.USER_WITHDREW, Signal.ON_HOLD, Signal.FEEDBACK_GIVEN, Signal.FEEDBACK_REFUSED,
            Signal.CLOSE_CALL,
        }),
        cause=Cause.INTERNAL_CANDIDATE, met=Met.YES, agency=True, feedback_asked=True, written_recently=True,
        company_draft=True,
    )  # fmt: skip
    steps: list[dict[str, Any]] = [
        {"recipient": ANNA}, {"newer": None}, {"answered": False}, {"without": Signal.LEGAL}, {"outcome": Outcome.REJECTION},
        {"without": Signal.USER_WITHDREW}, {"without": Signal.ON_HOLD}, {"written_recently": False},
        {"company_draft": False}, {"without": Signal.FEEDBACK_GIVEN}, {"without": Signal.FEEDBACK_REFUSED},
        {"feedback_asked": False}, {"agency": False}, {"cause": None}, {"without": Signal.CLOSE_CALL},
    ]  # fmt: skip
    fired = [decide(case).rule]
    for step in steps:
        if "without" in step:
            step = {"signals": case.signals - {step["without"]}}
        case = replace(case, **step)
        fired.append(decide(case).rule)
    assert fired == [rule.id for rule in RULES if "never_met" not in rule.id]


def test_the_plan_names_the_person_only_where_somebody_is_written_to() -> None:
    assert (decide(MET).to, decide(MET).to_name) == ("anna@acme.example", "Anna Berg")
    nothing = decide(replace(MET, answered=True))
    assert (nothing.to, nothing.to_name) == (None, "")


def test_the_plan_carries_the_evidence_and_how_sure_the_meeting_is() -> None:
    plan = decide(replace(MET, met=Met.CLAIMED))
    assert (plan.met, plan.evidence, plan.kind) == (Met.CLAIMED, (TALK,), Kind.ASK_FEEDBACK)


def test_only_doubt_asks_the_user() -> None:
    assert decide(replace(MET, outcome=Outcome.UNSURE)).question
    assert not decide(MET).question


people = st.none() | st.builds(
    Recipient,
    st.just("a@b.example"),
    st.sampled_from(["", "A"]),
    st.sampled_from(["reply_to", "sender", "thread"]),
)
cases = st.builds(
    Case,
    outcome=st.sampled_from([Outcome.REJECTION, Outcome.UNSURE, Outcome.OTHER]),
    recipient=people,
    own_mail=st.booleans(),
    bounce=st.booleans(),
    newer=st.none() | st.just("an offer"),
    answered=st.booleans(),
    drafted=st.booleans(),
    signals=st.frozensets(st.sampled_from(list(Signal)), max_size=4),
    cause=st.none() | st.sampled_from(list(Cause)),
    met=st.sampled_from(list(Met)),
    evidence=st.just(()) | st.just((TALK,)),
    personal=st.booleans(),
    agency=st.booleans(),
    feedback_asked=st.booleans(),
    written_recently=st.booleans(),
    company_draft=st.booleans(),
)


def test_the_cases_below_vary_everything_a_rule_reads() -> None:
    assert {field.name for field in fields(Case)} == {
        "outcome", "recipient", "own_mail", "bounce", "newer", "answered", "drafted", "signals", "cause", "met",
        "evidence", "personal", "agency", "feedback_asked", "written_recently", "company_draft",
    }  # fmt: skip


@given(cases)
def test_every_case_gets_a_plan(case: Case) -> None:
    plan = decide(case)
    matching = [rule.id for rule in RULES if rule.applies(case)]
    assert plan.rule == matching[0]
    assert plan.reasons[: len(matching)] == tuple(matching)
    assert plan.sentence
    assert (plan.to is None) == (plan.action is Action.NONE)
    assert (plan.kind is Kind.NONE) == (plan.action is Action.NONE)


@given(cases)
def test_nobody_is_asked_for_feedback_without_a_meeting(case: Case) -> None:
    if decide(case).action is Action.ASK_FEEDBACK:
        assert case.met is not Met.NO
        assert not case.feedback_asked
        assert not case.signals & {Signal.FEEDBACK_GIVEN, Signal.FEEDBACK_REFUSED}


@given(cases)
def test_nothing_is_written_where_it_must_not_be(case: Case) -> None:
    if decide(case).action is not Action.NONE:
        assert case.recipient is not None
        assert case.outcome is not Outcome.UNSURE
        assert not any([case.own_mail, case.bounce, case.answered, case.drafted, case.newer])
        assert not case.signals & {Signal.LEGAL, Signal.OFFER_WITHDRAWN, Signal.ON_HOLD, Signal.USER_WITHDREW}


def test_the_user_may_want_less_than_a_rule_calls_for_and_is_told_so() -> None:
    plan = keep_choice(decide(MET), {"interviewed": Kind.THANK_ONLY})
    assert (plan.kind, plan.action, plan.to) == (Kind.THANK_ONLY, Action.THANK_ONLY, ANNA.email)
    assert plan.reasons[0] == "your_choice"
    silent = keep_choice(decide(NEVER_MET), {"never_met_personal": Kind.NONE})
    assert (silent.kind, silent.action, silent.to) == (Kind.NONE, Action.NONE, None)
    assert keep_choice(decide(MET), {"never_met_personal": Kind.NONE}) == decide(MET)
