"""Whether, how and to whom a rejection may be answered. In: a Case, all that is known. Out: a Plan with its reasons.

The policy is a table. The first row that matches decides; every row that would have matched is kept and shown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from detector.facts import Cause, Signal
from detector.verdict import Outcome
from responder.draft import Kind
from responder.people import Recipient


class Action(StrEnum):
    ASK_FEEDBACK = "ask_feedback"
    THANK_ONLY = "thank_only"
    FOLLOW_UP = "follow_up"
    NONE = "none"


class Met(StrEnum):
    """CLAIMED: only the rejection itself speaks of a meeting, and templates do so falsely."""

    YES = "yes"
    CLAIMED = "claimed"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason to believe that the user and the company met: its kind and a sentence for the user."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Case:
    """All that a rule reads. `newer` describes a later offer, interview or reopening of the same application."""

    outcome: Outcome
    recipient: Recipient | None
    own_mail: bool = False
    bounce: bool = False
    newer: str | None = None
    answered: bool = False
    drafted: bool = False
    written_recently: bool = False
    company_draft: bool = False
    signals: frozenset[Signal] = frozenset()
    cause: Cause | None = None
    met: Met = Met.NO
    evidence: tuple[Evidence, ...] = ()
    personal: bool = False
    agency: bool = False
    feedback_asked: bool = False

    @property
    def ever_met(self) -> bool:
        return self.met is not Met.NO

    def says(self, signal: Signal) -> bool:
        return signal in self.signals


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of the table. `id` is stable and shown in JSON; `sentence` is for the user.

    `firm` rows cannot be overridden by the user's wish for a letter: there is nobody to write to, or it would do harm.
    """

    id: str
    applies: Callable[[Case], bool]
    kind: Kind
    sentence: str
    firm: bool = False

    @property
    def action(self) -> Action:
        return ACTION_OF[self.kind]


# What a kind of letter does, in the words of the contract.
ACTION_OF = {
    Kind.ASK_FEEDBACK: Action.ASK_FEEDBACK,
    Kind.SOFTENED: Action.ASK_FEEDBACK,
    Kind.VIA_AGENCY: Action.ASK_FEEDBACK,
    Kind.THANK_ONLY: Action.THANK_ONLY,
    Kind.THANK_FOR_FEEDBACK: Action.THANK_ONLY,
    Kind.AFTER_INTERVIEW: Action.ASK_FEEDBACK,
    Kind.FOLLOW_UP: Action.FOLLOW_UP,
    Kind.FOLLOW_UP_AGAIN: Action.FOLLOW_UP,
    Kind.NUDGE: Action.ASK_FEEDBACK,
    Kind.OFFER_THANKS: Action.THANK_ONLY,
    Kind.CONNECT: Action.THANK_ONLY,
    Kind.NONE: Action.NONE,
}


@dataclass(frozen=True, slots=True)
class Plan:
    """What the policy says of one rejection.

    `reasons` are ids: the deciding rule first, then the other rules that matched, then the kinds of evidence.
    `to` is None where nobody may be written to. `question` is true where the user is asked instead.
    """

    action: Action
    kind: Kind
    to: str | None
    to_name: str
    rule: str
    sentence: str
    reasons: tuple[str, ...]
    met: Met
    overridable: bool
    question: bool = False
    evidence: tuple[Evidence, ...] = ()
    doubts: tuple[str, ...] = ()


RULES: tuple[Rule, ...] = (
    Rule(
        "no_human", lambda c: c.recipient is None or c.bounce or c.own_mail, Kind.NONE,
        "Nobody reads the address this came from, so there is nobody to answer.", firm=True,
    ),
    Rule(
        "newer_event", lambda c: c.newer is not None, Kind.NONE,
        "Something newer and better came in the same application; read that first.", firm=True,
    ),
    Rule(
        "already_answered", lambda c: c.answered or c.drafted, Kind.NONE,
        "This was answered already, or a draft waits.", firm=True,
    ),
    Rule(
        "handle_yourself", lambda c: c.says(Signal.OFFER_WITHDRAWN) or c.says(Signal.LEGAL), Kind.NONE,
        "An offer was taken back, or the wording is legal: handle this yourself.", firm=True,
    ),
    Rule(
        "unsure", lambda c: c.outcome is Outcome.UNSURE, Kind.NONE,
        "It may be a rejection and may not: tell Rejoinder with `rejoinder label`.",
    ),
    Rule(
        "you_withdrew", lambda c: c.says(Signal.USER_WITHDREW), Kind.NONE,
        "You had withdrawn this application yourself.",
    ),
    Rule(
        "on_hold", lambda c: c.says(Signal.ON_HOLD), Kind.NONE,
        "They are still considering: this is no rejection yet.",
    ),
    Rule(
        "closed_never_met", lambda c: c.says(Signal.POSITION_CLOSED) and not c.ever_met, Kind.NONE,
        "The position was closed before you met anyone; a thank-you can be had on demand.",
    ),
    Rule(
        "never_met_template", lambda c: not c.ever_met and not c.personal, Kind.NONE,
        "You never met, and a template told you: let it go.",
    ),
    Rule(
        "written_recently", lambda c: c.written_recently, Kind.NONE,
        "This person has had a letter from you not long ago; another so soon would be one too many.",
    ),
    Rule(
        "company_draft", lambda c: c.company_draft, Kind.NONE,
        "Another letter to this company is still open: one at a time.",
    ),
    Rule(
        "never_met_personal", lambda c: not c.ever_met and c.personal, Kind.THANK_ONLY,
        "You never met, but a person wrote to you: thank them and stay in touch, without a question.",
    ),
    Rule(
        "feedback_given", lambda c: c.ever_met and c.says(Signal.FEEDBACK_GIVEN), Kind.THANK_FOR_FEEDBACK,
        "They already told you why: thank them for that point and ask nothing new.",
    ),
    Rule(
        "feedback_refused", lambda c: c.ever_met and c.says(Signal.FEEDBACK_REFUSED), Kind.THANK_ONLY,
        "They give no feedback: thank them and leave it there.",
    ),
    Rule(
        "feedback_asked", lambda c: c.ever_met and c.feedback_asked, Kind.THANK_ONLY,
        "You asked for feedback before: thank them and do not ask again.",
    ),
    Rule(
        "via_agency", lambda c: c.ever_met and c.agency, Kind.VIA_AGENCY,
        "You met through a recruiter: ask whether they could obtain feedback from the hiring team.",
    ),
    Rule(
        "internal_candidate", lambda c: c.ever_met and c.cause is Cause.INTERNAL_CANDIDATE, Kind.SOFTENED,
        "An internal candidate was chosen: a softened question.",
    ),
    Rule(
        "close_call", lambda c: c.ever_met and c.says(Signal.CLOSE_CALL), Kind.SOFTENED,
        "It was close, and somebody else was slightly stronger: a softened question.",
    ),
    Rule(
        "interviewed", lambda c: c.ever_met, Kind.ASK_FEEDBACK,
        "You met, and a person can answer: thank them and ask for feedback.",
    ),
)  # fmt: skip


def decide(case: Case) -> Plan:
    """The plan of the first row that matches; the last rows together match everything, so there always is one."""
    matching = [rule for rule in RULES if rule.applies(case)]
    first = matching[0]
    reasons = [rule.id for rule in matching]
    if case.recipient is not None:
        reasons.append(f"human_{case.recipient.why}")
    reasons += [item.kind for item in case.evidence]
    to = case.recipient if first.kind is not Kind.NONE else None
    return Plan(
        action=first.action,
        kind=first.kind,
        to=to.email if to else None,
        to_name=to.name if to else "",
        rule=first.id,
        sentence=first.sentence,
        reasons=tuple(dict.fromkeys(reasons)),
        met=case.met,
        overridable=not first.firm,
        question=first.id == "unsure",
        evidence=case.evidence,
        doubts=to.doubts if to else (),
    )


def keep_choice(plan: Plan, choice: Mapping[str, Kind]) -> Plan:
    """The plan as the user wants such cases handled: `choice` says which kind takes the place of a rule's own."""
    kind = choice.get(plan.rule, plan.kind)
    if kind is plan.kind:
        return plan
    return replace(
        plan,
        action=ACTION_OF[kind],
        kind=kind,
        to=None if kind is Kind.NONE else plan.to,
        reasons=("your_choice", *plan.reasons),
        sentence="You chose to handle such mail so.",
    )
