"""What is known around a rejection: who the human is, whether they met, what was said and done before and since."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import ANNA, NOW, SAM, make_entry, make_facts, make_own, make_verdict

from detector.entry import Direction, Entry
from detector.facts import Cause, Fact, Signal
from detector.message import Address, CalendarItem
from detector.verdict import Label, Outcome
from responder.application import Application, Event, EventKind
from responder.history import Surroundings, candidates, case_of, meeting, talk_held_on
from responder.people import is_human
from responder.policy import Case, Met, decide

ME = frozenset({SAM.email})
DAY = timedelta(days=1)
REJECTION = make_entry(1)
NO_REPLY = Address("Acme", "no-reply@acme.example")
BEN = Address("Ben Ode", "ben@acme.example")


def around(*others: Entry, entry: Entry = REJECTION, **changed: Any) -> Surroundings:
    mails = sorted([entry, *others], key=lambda mail: mail.sent_at or NOW)
    return replace(Surroundings(mails, mails, None, False, ME), **changed)


def case(*others: Entry, entry: Entry = REJECTION, **changed: Any) -> Case:
    return case_of(entry, around(*others, entry=entry, **changed))


def met(*others: Entry, entry: Entry = REJECTION, **changed: Any) -> Met:
    return meeting(entry, around(*others, entry=entry, **changed))[0]


def tracked(*events: Event, via: str | None = None) -> Application:
    return Application(1, "Acme", "Engineer", via, events)


# Who is human


@pytest.mark.parametrize(
    "local",
    [
        "no-reply", "noreply", "no.reply", "no_reply", "No-Reply", "NOREPLY", "donotreply", "do-not-reply", "do.not.reply",
        "dont-reply", "jobs-noreply", "noreply-jobs", "noreply+x7", "careers.no-reply", "noreplyhiring", "mailer-daemon",
        "MAILER-DAEMON", "postmaster", "bounce", "bounces+123", "notifications", "notification", "notify", "alerts",
        "automated", "no-respond", "ne-pas-repondre", "nepasrepondre", "keine-antwort", "keineantwort", "no-responder",
        "noresponda", "non-rispondere", "nao-responder", "nie-odpowiadaj", "",
    ],
)  # fmt: skip
def test_no_person_reads_these_addresses(local: str) -> None:
    assert not is_human(Address("", f"{local}@acme.example"), ME)


@pytest.mark.parametrize(
    "local",
    [
        "anna", "anna.berg", "careers", "jobs", "hr", "recruiting", "noah", "nora.reply", "norman", "noreen", "donna",
        "alertson", "systema", "o'brien", "autumn", "notker", "bouncer.smith",
    ],
)  # fmt: skip
def test_a_person_may_read_these_addresses(local: str) -> None:
    assert is_human(Address("", f"{local}@acme.example"), ME)


def test_the_user_and_nobody_are_no_human_to_answer() -> None:
    assert not is_human(SAM, ME)
    assert not is_human(Address("", SAM.email.upper()), ME)
    assert not is_human(None, ME)
    for broken in ("", "anna", "@", "anna@", "@acme.example"):
        assert not is_human(Address("", broken), ME)


@given(st.text(max_size=2000))
def test_any_address_is_looked_at_quickly_and_without_an_error(text: str) -> None:
    is_human(Address("", text + "@x"), ME)
    is_human(Address("", "a." * 20_000 + "@x"), ME)


def recipient(*others: Entry, **changed: Any) -> tuple[str, str] | None:
    entry = replace(REJECTION, **changed)
    found = candidates(entry, around(*others, entry=entry))
    return (found[0].email, found[0].why) if found else None


def test_the_sender_is_answered() -> None:
    assert recipient() == (ANNA.email, "sender")


def test_a_reply_to_comes_before_the_sender() -> None:
    assert recipient(reply_to=(BEN,)) == (BEN.email, "reply_to")
    assert recipient(reply_to=(BEN,), sender=NO_REPLY) == (BEN.email, "reply_to")


@pytest.mark.parametrize("reply_to", [(NO_REPLY,), (ANNA, BEN), (SAM,)])
def test_a_reply_to_that_leads_to_no_one_person_leads_to_nobody(reply_to: tuple[Address, ...]) -> None:
    assert recipient(reply_to=reply_to) is None


def test_where_nobody_reads_the_sender_the_last_human_of_the_thread_is_answered() -> None:
    first = make_entry(2, sender=ANNA, sent_at=NOW - 3 * DAY)
    second = make_entry(3, sender=BEN, sent_at=NOW - 2 * DAY)
    machine = make_entry(4, sender=Address("", "bot@acme.example"), automatic=True, sent_at=NOW - DAY)
    mine = make_own(5, sent_at=NOW - DAY)
    later = make_entry(6, sender=Address("", "late@acme.example"), sent_at=NOW + DAY)
    assert recipient(first, second, machine, mine, later, sender=NO_REPLY) == (BEN.email, "thread")
    assert recipient(machine, mine, later, sender=NO_REPLY) is None


def test_who_asks_not_to_be_answered_is_not_answered() -> None:
    silent = make_facts(Signal.DO_NOT_REPLY)
    assert recipient(facts=silent) is None
    assert recipient(facts=silent, reply_to=(BEN,)) == (BEN.email, "reply_to")
    assert recipient(make_entry(2, sender=BEN, sent_at=NOW - DAY), facts=silent) == (BEN.email, "thread")


def test_the_person_is_named_as_they_signed_and_else_as_their_address_says() -> None:
    signed = replace(REJECTION, facts=make_facts(contact_name="Anna B. Berg"))
    assert [candidates(mail, around(entry=mail))[0].name for mail in (signed, REJECTION)] == [
        "Anna B. Berg",
        "Anna Berg",
    ]


def test_an_address_in_the_text_is_never_written_to() -> None:
    entry = replace(REJECTION, sender=NO_REPLY, facts=make_facts(contact_email="eve@evil.example"))
    assert candidates(entry, around(entry=entry)) == []


# Did we meet


def calendar(
    number: int, method: str, *, own: bool = False, answer: str = "", starts_at: datetime | None = NOW - DAY,
    sent_at: datetime = NOW - 5 * DAY, uid: str = "talk",
) -> Entry:  # fmt: skip
    item = CalendarItem(method, uid, "Interview", starts_at, "anna@acme.example", answer)
    mail = (
        make_own(number, "<2@acme.example>")
        if own
        else make_entry(number, verdict=make_verdict(Label.INTERVIEW, 0.9))
    )
    return replace(mail, calendar=(item,), sent_at=sent_at)


INVITED = calendar(2, "REQUEST")
ACCEPTED = calendar(3, "REPLY", own=True, answer="ACCEPTED", sent_at=NOW - 4 * DAY)


def test_nothing_known_is_not_met() -> None:
    assert met() is Met.NO


def test_an_invitation_accepted_and_past_is_a_meeting() -> None:
    assert met(INVITED, ACCEPTED) is Met.YES
    assert [item.kind for item in meeting(REJECTION, around(INVITED, ACCEPTED))[1]] == ["calendar_accepted"]


def test_an_invitation_alone_is_none() -> None:
    assert met(INVITED) is Met.NO


@pytest.mark.parametrize("answer", ["DECLINED", "TENTATIVE", ""])
def test_an_invitation_not_accepted_is_none(answer: str) -> None:
    assert met(INVITED, calendar(3, "REPLY", own=True, answer=answer)) is Met.NO


def test_an_acceptance_by_somebody_else_is_none() -> None:
    assert met(INVITED, calendar(3, "REPLY", own=False, answer="ACCEPTED")) is Met.NO


def test_a_meeting_that_was_cancelled_did_not_happen() -> None:
    assert met(INVITED, ACCEPTED, calendar(4, "CANCEL", sent_at=NOW - 3 * DAY)) is Met.NO
    assert met(INVITED, ACCEPTED, calendar(4, "CANCEL", sent_at=NOW - 3 * DAY, uid="another")) is Met.YES


def test_of_two_answers_the_last_one_counts() -> None:
    declined = calendar(4, "REPLY", own=True, answer="DECLINED", sent_at=NOW - 3 * DAY)
    again = calendar(5, "REPLY", own=True, answer="ACCEPTED", sent_at=NOW - 2 * DAY)
    assert met(INVITED, ACCEPTED, declined) is Met.NO
    assert met(INVITED, ACCEPTED, declined, again) is Met.YES


def test_a_meeting_cancelled_and_set_up_again_counts() -> None:
    cancelled = calendar(4, "CANCEL", sent_at=NOW - 3 * DAY)
    again = calendar(5, "REPLY", own=True, answer="ACCEPTED", sent_at=NOW - 2 * DAY)
    assert met(INVITED, ACCEPTED, cancelled, again) is Met.YES


def test_a_meeting_whose_hour_had_not_come_did_not_happen() -> None:
    tomorrow = NOW + DAY
    invited = calendar(2, "REQUEST", starts_at=tomorrow)
    accepted = calendar(3, "REPLY", own=True, answer="ACCEPTED", starts_at=None, sent_at=NOW - 4 * DAY)
    assert met(invited, accepted) is Met.NO
    moved = calendar(4, "REQUEST", starts_at=NOW - DAY, sent_at=NOW - 3 * DAY)
    assert met(invited, accepted, moved) is Met.YES


def test_an_acceptance_that_came_after_the_rejection_proves_nothing() -> None:
    late = calendar(3, "REPLY", own=True, answer="ACCEPTED", sent_at=NOW + DAY)
    assert met(INVITED, late) is Met.NO


INVITATION = make_entry(2, verdict=make_verdict(Label.INTERVIEW, 0.9), sent_at=NOW - 5 * DAY)
YES_PLEASE = make_own(3, "<2@acme.example>", Signal.MEETING_ACCEPTED, sent_at=NOW - 4 * DAY)


def test_an_invitation_answered_with_a_yes_is_a_meeting() -> None:
    assert met(INVITATION, YES_PLEASE) is Met.YES


def test_a_yes_to_something_else_and_an_unanswered_invitation_are_none() -> None:
    elsewhere = replace(YES_PLEASE, in_reply_to="<9@acme.example>", references=())
    assert met(INVITATION, elsewhere) is Met.NO
    assert met(INVITATION) is Met.NO
    assert met(YES_PLEASE) is Met.NO


def test_an_hour_fixed_by_a_mail_of_any_label_counts_as_an_invitation() -> None:
    arranged = replace(
        INVITATION, verdict=make_verdict(Label.OTHER, 0.9), facts=make_facts(Signal.MEETING_ARRANGED)
    )
    assert met(arranged, YES_PLEASE) is Met.YES


def test_my_thanks_for_a_talk_are_a_meeting_and_theirs_are_a_claim() -> None:
    mine = make_own(2, "<0@x>", Signal.MEETING_HELD, sent_at=NOW - DAY)
    theirs = make_entry(2, facts=make_facts(Signal.MEETING_HELD), sent_at=NOW - DAY)
    assert met(mine) is Met.YES
    assert met(theirs) is Met.NO
    assert met(replace(mine, sent_at=NOW + DAY)) is Met.NO


@pytest.mark.parametrize("signal", [Signal.MEETING_CLAIMED, Signal.MEETING_HELD])
def test_a_rejection_that_alone_speaks_of_a_meeting_is_a_claim(signal: Signal) -> None:
    claiming = replace(REJECTION, facts=make_facts(signal))
    assert met(entry=claiming) is Met.CLAIMED
    assert met(INVITED, ACCEPTED, entry=claiming) is Met.YES


def test_an_interview_the_user_wrote_into_the_tracker_is_a_meeting() -> None:
    assert met(application=tracked(Event(EventKind.INTERVIEW, NOW - DAY))) is Met.YES
    assert met(application=tracked(Event(EventKind.INTERVIEW, NOW + DAY))) is Met.NO
    assert met(application=tracked(Event(EventKind.INTERVIEW, NOW - DAY, "<2@acme.example>"))) is Met.NO
    assert met(application=tracked(Event(EventKind.ASSESSMENT, NOW - DAY))) is Met.NO


def test_the_users_own_word_outranks_all_evidence() -> None:
    assert met(INVITED, ACCEPTED, ticked_met=False) is Met.NO
    assert met(ticked_met=True) is Met.YES
    assert [item.kind for item in meeting(REJECTION, around(ticked_met=True))[1]] == ["you_said"]


def test_all_evidence_is_kept() -> None:
    thanks = make_own(6, "<0@x>", Signal.MEETING_HELD, sent_at=NOW - DAY)
    application = tracked(Event(EventKind.INTERVIEW, NOW - DAY))
    _, evidence = meeting(
        REJECTION, around(INVITED, ACCEPTED, INVITATION, YES_PLEASE, thanks, application=application)
    )
    assert [item.kind for item in evidence] == ["calendar_accepted", "scheduled", "your_thanks", "tracker"]
    assert all("2026" in item.text for item in evidence[1:])


# What came since, what was said before


@pytest.mark.parametrize(
    ("label", "newer"), [(Label.OFFER, "an offer"), (Label.INTERVIEW, "an invitation to an interview")]
)
def test_a_later_offer_or_invitation_is_newer(label: Label, newer: str) -> None:
    better = make_entry(2, verdict=make_verdict(label, 0.9), sent_at=NOW + DAY)
    assert case(better).newer == f"{newer} on 3 Mar 2026"
    assert case(replace(better, sent_at=NOW - DAY)).newer is None
    assert case(replace(better, sent_at=None)).newer is None
    assert case(replace(better, direction=Direction.OUTGOING)).newer is None


def test_a_reopened_application_is_newer_and_another_receipt_is_not() -> None:
    later = make_entry(2, verdict=make_verdict(Label.ACKNOWLEDGEMENT, 0.9), sent_at=NOW + DAY)
    assert case(later).newer is None
    assert (
        case(replace(later, facts=make_facts(Signal.REOPENED))).newer
        == "the application was opened again on 3 Mar 2026"
    )


def test_the_users_correction_of_a_later_mail_counts() -> None:
    later = make_entry(2, correction=Label.OFFER, sent_at=NOW + DAY)
    assert case(later).newer == "an offer on 3 Mar 2026"


@pytest.mark.parametrize("kind", [EventKind.OFFER, EventKind.INTERVIEW, EventKind.REOPENED])
def test_what_the_user_wrote_into_the_tracker_since_is_newer(kind: EventKind) -> None:
    assert "on 3 Mar 2026" in (case(application=tracked(Event(kind, NOW + DAY))).newer or "")
    assert case(application=tracked(Event(kind, NOW - DAY))).newer is None
    assert case(application=tracked(Event(EventKind.APPLIED, NOW + DAY))).newer is None


def test_a_mail_is_answered_by_its_flag_or_by_a_mail_that_refers_to_it() -> None:
    assert not case().answered
    assert case(entry=replace(REJECTION, answered=True)).answered
    assert case(make_own(2, "<1@acme.example>", sent_at=NOW + DAY)).answered
    assert not case(make_own(2, "<0@acme.example>", sent_at=NOW + DAY)).answered
    assert not case(make_entry(2, in_reply_to="<1@acme.example>", sent_at=NOW + DAY)).answered


def test_feedback_asked_for_earlier_is_found_in_my_own_mail_only() -> None:
    mine = make_own(2, "<0@x>", Signal.FEEDBACK_ASKED, sent_at=NOW - DAY)
    assert case(mine).feedback_asked
    assert not case(make_entry(2, facts=make_facts(Signal.FEEDBACK_ASKED), sent_at=NOW - DAY)).feedback_asked


def test_an_agency_is_known_by_the_mail_or_by_the_application() -> None:
    assert not case().agency
    assert case(entry=replace(REJECTION, facts=make_facts(Signal.AGENCY))).agency
    assert case(application=tracked(via="Bridge Recruiting")).agency
    assert not case(application=tracked()).agency


def test_signals_cause_and_a_personal_tone_come_from_the_mail_itself() -> None:
    found = case(entry=replace(REJECTION, facts=make_facts(Signal.PERSONAL, Signal.ON_HOLD, cause="skills")))
    assert found.signals == {Signal.PERSONAL, Signal.ON_HOLD}
    assert (found.cause, found.personal) == (Cause.SKILLS, True)


def test_what_the_user_called_it_decides_the_outcome() -> None:
    assert case().outcome is Outcome.REJECTION
    assert case(entry=make_entry(1, verdict=make_verdict(Label.REJECTION, 0.5))).outcome is Outcome.UNSURE
    unsure = make_entry(1, verdict=make_verdict(Label.REJECTION, 0.5), correction=Label.REJECTION)
    assert case(entry=unsure).outcome is Outcome.REJECTION
    assert case(entry=make_entry(1, correction=Label.ALERT)).outcome is Outcome.OTHER
    assert case(entry=make_entry(1, verdict=None)).outcome is Outcome.OTHER


def test_my_own_mail_and_a_bounce_are_known_as_such() -> None:
    assert case(entry=replace(REJECTION, direction=Direction.OUTGOING)).own_mail
    assert case(entry=replace(REJECTION, bounce=True)).bounce


def test_a_rejection_without_a_date_is_still_a_case() -> None:
    undated = replace(REJECTION, sent_at=None)
    found = case(INVITED, ACCEPTED, make_entry(9, verdict=make_verdict(Label.OFFER, 0.9)), entry=undated)
    assert (found.met, found.newer) == (Met.YES, None)


def test_from_the_ledger_to_the_plan() -> None:
    assert decide(case(INVITED, ACCEPTED)).rule == "interviewed"
    assert decide(case()).rule == "never_met_template"
    assert decide(case(drafted=True)).rule == "already_answered"


def test_a_day_agreed_on_by_mail_is_a_talk_once_its_evening_has_come_and_nobody_called_it_off() -> None:
    fixed = replace(make_facts(Signal.MEETING_ARRANGED), meeting_on=Fact("2026-03-01", "body"))
    invitation = make_entry(2, facts=fixed, sent_at=NOW - 5 * DAY)
    yes = make_own(3, "<2@acme.example>", Signal.MEETING_ACCEPTED, sent_at=NOW - 4 * DAY)
    application = tracked()
    assert talk_held_on(application, [invitation, yes], NOW) == datetime(2026, 3, 1, 18, tzinfo=UTC)
    assert talk_held_on(application, [invitation, yes], NOW - DAY) is None
    assert talk_held_on(application, [invitation], NOW) is None
    off = make_entry(4, facts=make_facts(Signal.MEETING_CANCELLED), sent_at=NOW - 2 * DAY)
    assert talk_held_on(application, [invitation, yes, off], NOW) is None
