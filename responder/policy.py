"""Whether, how and to whom a rejection may be answered. In: a Case, all that is known. Out: a Plan with its reasons.

The policy is a table. The first row that matches decides; every row that would have matched is kept and shown.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from detector.facts import Cause, Signal
from detector.verdict import Outcome
from responder.draft import Kind


class Action(StrEnum):
    ASK_FEEDBACK = "ask_feedback"
    THANK_ONLY = "thank_only"
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
class Recipient:
    """The one human an answer would go to, from parsed headers only; `why` is reply_to, sender, or thread."""

    email: str
    name: str
    why: str


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
    """One row. `id` is stable and shown in JSON; `sentence` is for the user; rows 1 to 4 cannot be overridden."""

    number: int
    id: str
    applies: Callable[[Case], bool]
    action: Action
    kind: Kind
    sentence: str

    @property
    def overridable(self) -> bool:
        return self.number > 4


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
    evidence: tuple[Evidence, ...] = field(default=())


def _none(number: int, name: str, applies: Callable[[Case], bool], sentence: str) -> Rule:
    return Rule(number, name, applies, Action.NONE, Kind.NONE, sentence)


RULES: tuple[Rule, ...] = (
    _none(
        1, "no_human", lambda c: c.recipient is None or c.bounce or c.own_mail,
        "Nobody reads the address this came from, so there is nobody to answer.",
    ),
    _none(
        2, "newer_event", lambda c: c.newer is not None,
        "Something newer and better came in the same application; read that first.",
    ),
    _none(3, "already_answered", lambda c: c.answered or c.drafted, "This was answered already, or a draft waits."),
    _none(
        4, "handle_yourself", lambda c: c.says(Signal.OFFER_WITHDRAWN) or c.says(Signal.LEGAL),
        "An offer was taken back, or the wording is legal: handle this yourself.",
    ),
    _none(
        5, "unsure", lambda c: c.outcome is Outcome.UNSURE,
        "It may be a rejection and may not: tell Rejoinder with `rejoinder label`.",
    ),
    _none(6, "you_withdrew", lambda c: c.says(Signal.USER_WITHDREW), "You had withdrawn this application yourself."),
    _none(7, "on_hold", lambda c: c.says(Signal.ON_HOLD), "They are still considering: this is no rejection yet."),
    _none(
        8, "closed_never_met", lambda c: c.says(Signal.POSITION_CLOSED) and not c.ever_met,
        "The position was closed before you met anyone; a thank-you can be had on demand.",
    ),
    Rule(
        9, "never_met_personal", lambda c: not c.ever_met and c.personal, Action.THANK_ONLY, Kind.THANK_ONLY,
        "You never met, but a person wrote to you: thank them and stay in touch, without a question.",
    ),
    _none(10, "never_met_template", lambda c: not c.ever_met, "You never met, and a template told you: let it go."),
    Rule(
        11, "feedback_given", lambda c: c.ever_met and c.says(Signal.FEEDBACK_GIVEN),
        Action.THANK_ONLY, Kind.THANK_FOR_FEEDBACK,
        "They already told you why: thank them for that point and ask nothing new.",
    ),
    Rule(
        12, "feedback_refused", lambda c: c.ever_met and c.says(Signal.FEEDBACK_REFUSED),
        Action.THANK_ONLY, Kind.THANK_ONLY,
        "They give no feedback: thank them and leave it there.",
    ),
    Rule(
        13, "feedback_asked", lambda c: c.ever_met and c.feedback_asked, Action.THANK_ONLY, Kind.THANK_ONLY,
        "You asked for feedback before: thank them and do not ask again.",
    ),
    Rule(
        14, "via_agency", lambda c: c.ever_met and c.agency, Action.ASK_FEEDBACK, Kind.VIA_AGENCY,
        "You met through a recruiter: ask whether they could obtain feedback from the hiring team.",
    ),
    Rule(
        15, "internal_candidate", lambda c: c.ever_met and c.cause is Cause.INTERNAL_CANDIDATE,
        Action.ASK_FEEDBACK, Kind.SOFTENED,
        "An internal candidate was chosen: a softened question.",
    ),
    Rule(
        16, "interviewed", lambda c: c.ever_met, Action.ASK_FEEDBACK, Kind.ASK_FEEDBACK,
        "You met, and a person can answer: thank them and ask for feedback.",
    ),
)  # fmt: skip


def decide(case: Case) -> Plan:
    """The plan of the first row that matches. Rows 9, 10 and 16 together match everything, so there always is one."""
    matching = [rule for rule in RULES if rule.applies(case)]
    first = matching[0]
    reasons = [rule.id for rule in matching]
    if case.recipient is not None:
        reasons.append(f"human_{case.recipient.why}")
    reasons += [item.kind for item in case.evidence]
    answers = first.action is not Action.NONE and case.recipient is not None
    return Plan(
        action=first.action,
        kind=first.kind,
        to=case.recipient.email if answers and case.recipient else None,
        to_name=case.recipient.name if answers and case.recipient else "",
        rule=first.id,
        sentence=first.sentence,
        reasons=tuple(dict.fromkeys(reasons)),
        met=case.met,
        overridable=first.overridable,
        question=first.id == "unsure",
        evidence=case.evidence,
    )
