"""A rejection -> one waiting draft, or the reason for none, on a real database."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import ANNA, NOW, SAM, make_entry, make_facts, make_own, make_verdict

from detector.entry import Entry
from detector.facts import Fact, Signal
from detector.ledger import Ledger
from detector.message import Address, MessageRef
from detector.sqlite import Connection
from detector.verdict import Label
from responder.compose import Voice
from responder.draft import Draft, Kind, State
from responder.policy import Action, Evidence, Met, Plan
from responder.respond import Manner, Reply, plan_of, plan_to_json, respond_to_open
from responder.store import Store
from responder.tracking import track

ME = frozenset({SAM.email})
REST = timedelta(hours=24)
MANNER = Manner(Voice(name="Sam Doe"), REST, ME)
LATER = NOW + timedelta(days=3)
MET = make_facts(Signal.MEETING_HELD, Signal.PERSONAL, company="Acme", role="Engineer")


@pytest.fixture
def store(connection: Connection) -> Store:
    return Store.on(connection)


def respond(store: Store, *mails: Entry, manner: Manner = MANNER, now: datetime = LATER) -> list[Reply]:
    """Record, track and answer what is open."""
    store.ledger.record(mails)
    track(store.ledger.entries(), store.ledger, store.journal, manner.me)
    return list(respond_to_open(store.ledger, store.journal, store.outbox, manner, now))


def draft_for(store: Store, *mails: Entry, manner: Manner = MANNER, now: datetime = LATER) -> Draft:
    *_, reply = respond(store, *mails, manner=manner, now=now)
    assert reply.draft is not None
    return reply.draft


def rejection(number: int = 1, **changed: Any) -> Entry:
    return make_entry(number, **{"facts": MET, **changed})


def thanks_for_the_talk() -> Entry:
    return make_own(8, "<0@acme.example>", Signal.MEETING_HELD, sent_at=NOW - timedelta(days=1))


# The draft


def test_a_rejection_gets_a_waiting_draft_in_the_outbox(store: Store) -> None:
    (reply,) = respond(store, rejection(), thanks_for_the_talk())
    draft = reply.draft
    assert draft is not None
    assert store.outbox.in_state(State.WAITING) == [draft]
    assert (draft.to, draft.to_name, draft.account) == (ANNA.email, "Anna Berg", "home")
    assert (draft.subject, draft.in_reply_to) == ("Re: Your application", "<1@acme.example>")
    assert (draft.company, draft.role, draft.kind) == ("Acme", "Engineer", Kind.ASK_FEEDBACK)
    assert draft.recipient_offset == timedelta(hours=1)
    assert draft.reasons == reply.plan.reasons
    assert reply.application_id == store.journal.applications()[0].id


@pytest.mark.parametrize(
    ("language", "text", "greeting"),
    [
        ("de", "Liebe Sam,\n\nwir können dir leider nicht zusagen.\n\nAnna", "Hallo Anna,"),
        ("de", "Guten Tag,\n\nwir müssen Ihnen absagen.\n\nFrau Anna Berg", "Sehr geehrte Frau Berg,"),
        ("de", "Guten Tag,\n\nwir müssen Ihnen absagen.\n\nAnna Berg", "Guten Tag Anna Berg,"),
        ("fr", "Bonjour Sam,\n\nnous ne pouvons pas vous retenir.\n\nAnna Berg", "Bonjour Anna,"),
        ("tr", "Merhaba,\n\nsize olumlu yanıt veremiyoruz.\n\nAnna Berg", "Sayın Anna Berg,"),
        ("sv", "Hej Sam,\n\ntyvärr.\n\nAnna Berg", "Anna,"),
    ],
)
def test_the_draft_is_in_the_language_of_the_mail_and_on_its_terms(
    store: Store, language: str, text: str, greeting: str
) -> None:
    draft = draft_for(store, rejection(language=language, text=text))
    assert draft.language == ("en" if language == "sv" else language)
    assert draft.body.partition("\n")[0].endswith(greeting)


def test_it_rests_for_the_cool_off_after_the_mail_came(store: Store) -> None:
    assert draft_for(store, rejection()).not_before == NOW + REST


@pytest.mark.parametrize(
    "sent_at", [None, LATER + timedelta(days=9), datetime(2199, 12, 31, tzinfo=NOW.tzinfo)]
)
def test_it_rests_from_now_where_the_mail_has_no_date_or_one_in_the_future(
    store: Store, sent_at: datetime | None
) -> None:
    assert draft_for(store, rejection(sent_at=sent_at)).not_before == LATER + REST


def test_where_only_the_mail_speaks_of_a_meeting_approving_will_ask(store: Store) -> None:
    assert draft_for(store, rejection()).asks_met


def test_where_the_users_own_mail_shows_the_meeting_it_will_not(store: Store) -> None:
    assert not draft_for(store, rejection(), thanks_for_the_talk()).asks_met


def test_the_same_mail_always_gets_the_same_words(store: Store, tmp_path: Any) -> None:
    from detector.sqlite import open_database

    one = draft_for(store, rejection())
    other = draft_for(Store.on(open_database(tmp_path / "other" / "x.db")), rejection())
    assert one.body == other.body


def test_two_mails_of_one_company_get_different_words(store: Store) -> None:
    gardener = rejection(2, facts=make_facts(Signal.MEETING_HELD, company="Acme", role="Gardener"))
    (one,) = respond(store, rejection())
    assert one.draft is not None
    store.outbox.move(one.draft, State.DISCARDED, LATER)
    (other,) = respond(store, gardener)
    assert other.draft is not None
    assert one.draft.body.replace("Engineer", "") != other.draft.body.replace("Gardener", "")


def test_one_letter_to_a_company_is_open_at_a_time(store: Store) -> None:
    gardener = rejection(
        2, facts=make_facts(Signal.MEETING_HELD, company="ACME Inc.", role="Gardener"),
        sender=Address("Ben Ode", "ben@mills.example"), ref=MessageRef("work", "INBOX", 1, 1),
    )  # fmt: skip
    one, other = respond(store, rejection(), gardener)
    assert one.draft is not None
    assert (other.draft, other.plan.rule) == (None, "company_draft")


def test_a_person_gets_one_letter_in_the_time_between_two(store: Store) -> None:
    first = draft_for(store, rejection())
    for state in (State.APPROVED, State.SENDING, State.DATA_STARTED, State.SENT):
        first = store.outbox.move(first, state, LATER, sent_at=LATER)
    other = make_facts(Signal.MEETING_HELD, company="Mills", role="Cook")
    (soon,) = respond(store, rejection(2, facts=other), now=LATER + timedelta(days=89))
    assert (soon.draft, soon.plan.rule) == (None, "written_recently")
    (late,) = respond(store, rejection(3, facts=other), now=LATER + timedelta(days=91))
    assert late.draft is not None


def test_their_point_is_thanked_for_where_they_gave_one(store: Store) -> None:
    text = "Dear Sam,\n\nYour answers on testing were thin. We regret it.\n\nAnna\n"
    point = Fact(Signal.FEEDBACK_GIVEN, "body", text.index("Your"), text.index(" We"))
    facts = replace(MET, signals=(*MET.signals, point))
    draft = draft_for(store, rejection(text=text, facts=facts))
    assert draft.kind is Kind.THANK_FOR_FEEDBACK
    assert "?" not in draft.body


# No draft


@pytest.mark.parametrize(
    ("changed", "rule"),
    [
        ({"sender": Address("Acme", "no-reply@acme.example")}, "no_human"),
        ({"bounce": True}, "no_human"),
        ({"answered": True}, "already_answered"),
        ({"facts": make_facts(Signal.LEGAL, Signal.MEETING_HELD)}, "handle_yourself"),
        ({"verdict": make_verdict(Label.REJECTION, 0.5)}, "unsure"),
        ({"facts": make_facts(Signal.ON_HOLD)}, "on_hold"),
        ({"facts": make_facts()}, "never_met_template"),
    ],
)
def test_where_nothing_is_to_be_written_the_plan_says_why(
    store: Store, changed: dict[str, Any], rule: str
) -> None:
    (reply,) = respond(store, rejection(**changed))
    assert (reply.draft, reply.plan.rule) == (None, rule)
    assert store.outbox.in_state() == []
    dumped = store.ledger.plan_of(reply.entry.id or 0)
    assert dumped is not None
    assert plan_of(dumped) == reply.plan


def test_accounts_that_may_only_be_read_or_marked_get_a_plan_and_no_draft(store: Store) -> None:
    (reply,) = respond(store, rejection(), manner=replace(MANNER, silent=frozenset({"home"})))
    assert reply.draft is None
    assert reply.plan.action is Action.ASK_FEEDBACK


def test_ordinary_mail_gets_not_even_a_plan(store: Store) -> None:
    assert respond(store, rejection(verdict=make_verdict(Label.OTHER, 0.9)), make_own(2)) == []


# Once


def test_answered_once_is_answered_for_good(store: Store) -> None:
    respond(store, rejection())
    assert respond(store) == []
    assert len(store.outbox.in_state()) == 1


class CutOff(Exception):
    pass


class DiesBeforeThePlan(Ledger):
    """A ledger whose process ends where the plan should be noted."""

    def note_plan(self, number: int, plan: str) -> None:
        raise CutOff


def test_cut_off_between_draft_and_plan_the_next_run_finds_the_draft_and_writes_no_second(
    store: Store, connection: Connection
) -> None:
    dying = replace(store, ledger=DiesBeforeThePlan(connection))
    with pytest.raises(CutOff):
        respond(dying, rejection())
    (left,) = store.outbox.in_state()
    (reply,) = respond(store)
    assert reply.draft == left
    assert store.outbox.in_state() == [left]
    assert respond(store) == []


def test_a_draft_that_the_user_threw_away_is_not_written_again(store: Store) -> None:
    draft = draft_for(store, rejection())
    store.outbox.move(draft, State.DISCARDED, LATER)
    store.ledger.drop_plan(draft.entry_id)
    respond(store)
    assert [one.state for one in store.outbox.in_state()] == [State.DISCARDED]


def test_a_draft_that_only_a_correction_put_away_is_written_again(store: Store) -> None:
    draft = draft_for(store, rejection())
    store.outbox.move(draft, State.DISCARDED, LATER, problem="you said: other")
    store.ledger.drop_plan(draft.entry_id)
    again = draft_for(store)
    assert (again.to, again.kind, again.state) == (draft.to, draft.kind, State.WAITING)
    assert again.id != draft.id


def test_rejections_are_answered_oldest_first(store: Store) -> None:
    older = rejection(2, sent_at=NOW - timedelta(days=5), facts=make_facts(company="Old", role="Baker"))
    assert [reply.entry.identity for reply in respond(store, rejection(), older)] == [
        "<2@acme.example>",
        "<1@acme.example>",
    ]


# Plans on the disk


plans = st.builds(
    Plan,
    action=st.sampled_from(Action),
    kind=st.sampled_from(Kind),
    to=st.none() | st.text(),
    to_name=st.text(),
    rule=st.text(),
    sentence=st.text(),
    reasons=st.lists(st.text()).map(tuple),
    met=st.sampled_from(Met),
    overridable=st.booleans(),
    question=st.booleans(),
    evidence=st.lists(st.builds(Evidence, kind=st.text(), text=st.text())).map(tuple),
)


@given(plans)
def test_a_plan_comes_back_from_json_as_it_was(plan: Plan) -> None:
    assert plan_of(plan_to_json(plan)) == plan
