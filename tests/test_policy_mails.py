"""Every row of the policy on mailboxes: one that fires it, and the same one changed so little that another row decides.

The pairs are tests/mailboxes/pairs.jsonl. The rows that depend on earlier letters are played here, mail by mail, in
one store.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import pytest

from detector.gather import gather_facts
from detector.look import RawMail, Reader
from detector.message import Address, MessageRef
from detector.model import Model
from detector.modelfile import load_model
from detector.parse import parse_message
from detector.scan import scan_archive
from detector.sqlite import Connection
from detector.verdict import Thresholds
from detector.whereabouts import shipped
from responder.compose import Voice
from responder.draft import Draft, Kind, State
from responder.passes import Parts, catch_up
from responder.policy import RULES, Plan
from responder.respond import Manner, Reply
from responder.store import Store
from responder.wiring_model import ReadyJudge
from scripts.mailboxes import mail_bytes, play, scenarios

PAIRS = list(scenarios(("pairs",)))
BY_LETTERS = {"written_recently", "company_draft"}  # earlier letters fire these rows, not mail alone
ROWS = [rule.id for rule in RULES if rule.id not in BY_LETTERS]
OTHERS = {"de", "fr", "es", "it", "pt", "nl", "pl", "tr"}

# What the program gets wrong today, and why.
XFAIL = {
    "pair-closed_never_met-3b": "a Portuguese sentence about the applicant's own letter is not heard as personal",
    "pair-never_met_personal-1a": "an English sentence about the applicant's own story is not heard as personal",
    "pair-never_met_personal-3a": "a Dutch sentence about the applicant's own story is not heard as personal",
}


@pytest.fixture(scope="module")
def model() -> Model:
    """The model that ships."""
    return load_model(shipped("models"))[0]


def marked(scenario: Mapping[str, Any]) -> Any:
    reason = XFAIL.get(scenario["id"])
    marks = [pytest.mark.xfail(strict=True, raises=AssertionError, reason=reason)] if reason else []
    return pytest.param(scenario, id=scenario["id"], marks=marks)


@pytest.mark.parametrize("scenario", [marked(scenario) for scenario in PAIRS])
def test_the_mailbox_is_decided_by_the_row_that_it_should_be(model: Model, scenario: dict[str, Any]) -> None:
    judge = ReadyJudge(model, Thresholds(), [scenario["me"]["name"]])
    plan = play(scenario, judge, told=scenario["row"] != "unsure").plan
    expected = scenario["expect"]
    assert plan is not None
    assert (plan.rule == scenario["row"]) is scenario["id"].endswith("a")
    assert (plan.rule, plan.kind, plan.to) == (expected["row"], expected["kind"], expected["to"])
    assert plan.met == expected["met"]


@pytest.mark.parametrize("row", ROWS)
def test_every_row_that_mail_alone_can_fire_has_three_pairs_one_of_them_not_in_english(row: str) -> None:
    own = {scenario["id"]: scenario for scenario in PAIRS if scenario["row"] == row}
    assert list(own) == [f"pair-{row}-{number}{half}" for number in (1, 2, 3) for half in "ab"]
    assert [one["language"] == "en" for one in own.values()] == [True] * 4 + [False] * 2
    fires = [one["expect"]["row"] == row for one in own.values()]
    assert fires == [True, False] * 3


def test_the_pairs_are_in_all_nine_languages() -> None:
    assert {scenario["language"] for scenario in PAIRS} == OTHERS | {"en"}


def test_what_is_known_to_fail_is_in_the_file() -> None:
    assert XFAIL.keys() <= {scenario["id"] for scenario in PAIRS}


# Rows that earlier letters fire: the mails come one after the other, into one store

ME = "robin.vale@gatepost.example"
FIRST = datetime.fromisoformat("2026-01-12T10:00:00+00:00")
SOON = timedelta(hours=1)
REGRET = """Dear Robin,

Thank you for coming to the interview for the post of gardener. We have decided to offer the post to another candidate.
I am sorry not to have better news for you.

Kind regards,
{name}
Hazelmere House"""


def rejection(number: int, sender: Address, job: str, at: datetime) -> dict[str, Any]:
    """A scenario of one mail, which speaks of an interview and says no."""
    mail = {
        "from": f"{sender.name} <{sender.email}>", "to": ME, "date": at.isoformat(), "subject": f"Your application: {job}",
        "body": REGRET.format(name=sender.name).replace("gardener", job),
    }  # fmt: skip
    return {"id": f"letters-{number}", "mails": [mail]}


class Mailboxes:
    """The accounts of one user over one store: each mail is read and answered in a pass of its own, as it comes."""

    def __init__(self, store: Store, model: Model) -> None:
        self.store = store
        facts = partial(gather_facts, me=(Address("", ME),))
        judge = ReadyJudge(model, Thresholds(), ["Robin Vale"])
        self.reader = Reader(parse_message, facts, judge, frozenset({ME}))
        manner = Manner(Voice("Robin Vale"), timedelta(), frozenset({ME}))
        self.parts = Parts(store.ledger, store.journal, store.outbox, manner)
        self.uid = 0

    def receive(self, scenario: Mapping[str, Any], now: datetime, account: str = "home") -> Reply:
        self.uid += 1
        raw = mail_bytes(scenario, 0)
        mail = RawMail(MessageRef(account, "INBOX", 1, self.uid), raw, len(raw))
        (_,) = scan_archive([mail], self.store.ledger, self.reader)
        (reply,) = catch_up(self.parts, now)
        return reply

    def send(self, draft: Draft, at: datetime) -> Draft:
        for state in (State.APPROVED, State.SENDING, State.DATA_STARTED):
            draft = self.store.outbox.move(draft, state, at)
        return self.store.outbox.move(draft, State.SENT, at, sent_at=at)


@pytest.fixture
def mailboxes(connection: Connection, model: Model) -> Mailboxes:
    return Mailboxes(Store.on(connection), model)


def answer(reply: Reply) -> Draft:
    assert reply.draft is not None
    return reply.draft


def decided(plan: Plan) -> tuple[str, Kind, str | None]:
    return plan.rule, plan.kind, plan.to


WREN = Address("Martha Wren", "martha.wren@hazelmere.example")
FINCH = Address("Leo Finch", "leo.finch@hazelmere.example")
WRITES = ("interviewed", Kind.ASK_FEEDBACK)


@pytest.mark.parametrize(
    ("days", "expected"),
    [(89, ("written_recently", Kind.NONE, None)), (91, (*WRITES, WREN.email))],
    ids=["89 days ago", "91 days ago"],
)
def test_a_letter_to_this_person_holds_the_next_one_back_for_ninety_days(
    mailboxes: Mailboxes, days: int, expected: tuple[str, Kind, str | None]
) -> None:
    first = mailboxes.receive(rejection(1, WREN, "gardener", FIRST), FIRST + SOON)
    assert decided(first.plan) == (*WRITES, WREN.email)
    sent = mailboxes.send(answer(first), FIRST + SOON)
    assert sent.sent_at is not None
    then = sent.sent_at + timedelta(days=days)
    second = mailboxes.receive(rejection(2, WREN, "orchard keeper", then - SOON), then)
    assert decided(second.plan) == expected
    assert (second.draft is None) is (days < 90)


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        (State.WAITING, ("company_draft", Kind.NONE, None)),
        (State.DISCARDED, (*WRITES, FINCH.email)),
    ],
)
def test_a_letter_to_the_same_company_from_another_account_goes_before_while_it_is_open(
    mailboxes: Mailboxes, state: State, expected: tuple[str, Kind, str | None]
) -> None:
    first = mailboxes.receive(rejection(1, WREN, "gardener", FIRST), FIRST + SOON, account="work")
    assert decided(first.plan) == (*WRITES, WREN.email)
    draft = answer(first)
    assert (draft.account, draft.state, draft.company) == ("work", State.WAITING, "Hazelmere House")
    if state is State.DISCARDED:
        mailboxes.store.outbox.move(draft, state, FIRST + SOON)
    then = FIRST + timedelta(days=2)
    second = mailboxes.receive(rejection(2, FINCH, "orchard keeper", then), then + SOON)
    assert decided(second.plan) == expected
    assert (second.draft is None) is (state is State.WAITING)
