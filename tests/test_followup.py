"""Which letter answers no rejection and when: each occasion, and the day before or after on which it is none."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from samples import ANNA, NOW, SAM, make_draft, make_entry, make_facts, make_own, make_verdict

from detector.entry import Entry
from detector.facts import Signal
from detector.message import Address, CalendarItem
from detector.verdict import Label
from responder.application import Application, Contact, Event, EventKind
from responder.draft import Draft, Kind, State
from responder.followup import (
    Habits,
    addressee,
    applied_on,
    feedback_closed,
    occasion_of,
    overtaken,
    silence_of,
)
from responder.standing import OVERTAKEN, Standing

ME = frozenset({SAM.email})
BEN = Address("Ben Ode", "ben@acme.example")
USUAL = Habits()


def days(count: float) -> timedelta:
    return timedelta(days=count)


def ago(count: float) -> datetime:
    return NOW - days(count)


def event(kind: EventKind, on: datetime, told: str | None = None) -> Event:
    return Event(kind, on, told)


def application(*events: Event, **changed: Any) -> Application:
    return replace(Application(1, "Acme", "Engineer", None, events), **changed)


def standing(*events: Event, mails: tuple[Entry, ...] = (), letters: tuple[Draft, ...] = ()) -> Standing:
    return Standing(application(*events), mails, letters, NOW)


def from_them(number: int, at: datetime, label: Label = Label.OTHER, **changed: Any) -> Entry:
    return make_entry(number, sent_at=at, verdict=make_verdict(label, 0.9), **changed)


def letter(kind: Kind, state: State = State.SENT, at: datetime = NOW, **changed: Any) -> Draft:
    """A letter drafted a day before it went."""
    sent = at if state is State.SENT else None
    return make_draft(kind=kind, state=state, created_at=at - days(1), sent_at=sent, entry_id=None, **changed)


def kind_of(where: Standing, habits: Habits = USUAL) -> Kind | None:
    found = occasion_of(where, habits)
    return found.kind if found else None


APPLIED = EventKind.APPLIED
TALK = EventKind.INTERVIEW


# A talk was held


def test_thanks_are_due_after_a_talk_for_five_days() -> None:
    assert kind_of(standing(event(TALK, ago(0.1)))) is Kind.AFTER_INTERVIEW
    assert kind_of(standing(event(TALK, ago(5)))) is Kind.AFTER_INTERVIEW
    assert kind_of(standing(event(TALK, ago(5.01)))) is None


def test_no_thanks_before_the_hour_of_the_talk() -> None:
    assert kind_of(standing(event(TALK, ago(-0.1)))) is None


@pytest.mark.parametrize(
    "after", [EventKind.REJECTED, EventKind.OFFER, EventKind.WITHDRAWN, EventKind.ACCEPTED]
)
def test_no_thanks_once_something_is_decided(after: EventKind) -> None:
    assert kind_of(standing(event(TALK, ago(2)), event(after, ago(1)))) is None


def test_thanks_are_written_once_and_not_where_the_user_wrote_already() -> None:
    talk = event(TALK, ago(2))
    for state in (State.SENT, State.DISCARDED):
        assert kind_of(standing(talk, letters=(letter(Kind.AFTER_INTERVIEW, state, ago(1)),))) is None
    assert kind_of(standing(talk, mails=(make_own(2, sent_at=ago(1)),))) is None
    assert kind_of(standing(talk, mails=(make_own(2, sent_at=ago(3)),))) is Kind.AFTER_INTERVIEW


def test_no_thanks_where_the_user_wants_none() -> None:
    assert kind_of(standing(event(TALK, ago(2))), replace(USUAL, thanks_after_interview=False)) is None


# Silence


def test_a_question_is_due_after_two_weeks_of_silence_and_for_thirty_days() -> None:
    for count, expected in ((13.99, None), (14, Kind.FOLLOW_UP), (44, Kind.FOLLOW_UP), (44.01, None)):
        assert kind_of(standing(event(APPLIED, ago(count)))) is expected


@pytest.mark.parametrize(
    "kind", [EventKind.REJECTED, EventKind.OFFER, EventKind.ACCEPTED, EventKind.DECLINED, EventKind.WITHDRAWN]
)
def test_nobody_is_asked_about_what_is_decided(kind: EventKind) -> None:
    assert kind_of(standing(event(APPLIED, ago(60)), event(kind, ago(20)))) is None


def test_a_sign_of_life_from_either_side_starts_the_wait_anew() -> None:
    applied = event(APPLIED, ago(20))
    assert kind_of(standing(applied, mails=(from_them(2, ago(3)),))) is None
    assert kind_of(standing(applied, mails=(make_own(2, sent_at=ago(3)),))) is None
    assert kind_of(standing(applied, mails=(from_them(2, ago(15)),))) is Kind.FOLLOW_UP


@pytest.mark.parametrize("noise", ["bulk", "automatic", "bounce"])
def test_a_newsletter_or_a_robot_is_no_sign_of_life_but_what_a_robot_says_of_the_job_is(noise: str) -> None:
    applied = event(APPLIED, ago(20))
    assert kind_of(standing(applied, mails=(from_them(2, ago(3), **{noise: True}),))) is Kind.FOLLOW_UP
    told = from_them(2, ago(3), Label.ACKNOWLEDGEMENT, **{noise: True})
    assert kind_of(standing(applied, mails=(told,))) is None


def test_nobody_is_silent_before_the_day_they_are_to_meet() -> None:
    applied = event(APPLIED, ago(30))
    meets = from_them(2, ago(20), Label.INTERVIEW, facts=make_facts(meeting_on=ago(5).date().isoformat()))
    assert kind_of(standing(applied, mails=(meets,))) is None
    invited = CalendarItem("REQUEST", "u", "Talk", ago(-1), ANNA.email, "")
    assert kind_of(standing(applied, mails=(from_them(2, ago(20), calendar=(invited,)),))) is None
    misread = replace(invited, starts_at=ago(-300))
    assert kind_of(standing(applied, mails=(from_them(2, ago(20), calendar=(misread,)),))) is Kind.FOLLOW_UP


def test_letters_speak_of_an_interview_unless_the_user_says_there_was_none() -> None:
    invited = application(event(TALK, ago(2), "<1@acme.example>"))
    assert Standing(invited, (), (), NOW).interviewed
    assert not Standing(replace(invited, met=False), (), (), NOW).interviewed
    assert not standing(event(APPLIED, ago(2))).interviewed
    assert Standing(application(event(APPLIED, ago(2)), met=True), (), (), NOW).interviewed


def test_the_second_question_comes_two_weeks_after_the_first_went_out_and_is_the_last() -> None:
    applied = event(APPLIED, ago(60))
    first = letter(Kind.FOLLOW_UP, at=ago(14))
    assert kind_of(standing(applied, letters=(first,))) is Kind.FOLLOW_UP_AGAIN
    assert kind_of(standing(applied, letters=(letter(Kind.FOLLOW_UP, at=ago(13.9)),))) is None
    second = letter(Kind.FOLLOW_UP_AGAIN, at=ago(14))
    assert kind_of(standing(applied, letters=(letter(Kind.FOLLOW_UP, at=ago(30)), second))) is None


def test_a_question_that_the_user_put_away_is_not_written_again() -> None:
    applied = event(APPLIED, ago(30))
    assert kind_of(standing(applied, letters=(letter(Kind.FOLLOW_UP, State.DISCARDED, ago(10)),))) is None


def test_a_question_that_was_overtaken_was_never_asked() -> None:
    applied = event(APPLIED, ago(60))
    gone = letter(Kind.FOLLOW_UP, State.DISCARDED, ago(20), problem=OVERTAKEN)
    assert kind_of(standing(applied, mails=(from_them(2, ago(15)),), letters=(gone,))) is Kind.FOLLOW_UP


@pytest.mark.parametrize(("most", "expected"), [(0, (None, None)), (1, (Kind.FOLLOW_UP, None))])
def test_the_user_says_how_many_questions_there_are(most: int, expected: tuple[Kind | None, ...]) -> None:
    habits, applied = replace(USUAL, most=most), event(APPLIED, ago(20))
    asked = standing(event(APPLIED, ago(60)), letters=(letter(Kind.FOLLOW_UP, at=ago(20)),))
    assert (kind_of(standing(applied), habits), kind_of(asked, habits)) == expected


# A request for feedback without an answer


REJECTED = event(EventKind.REJECTED, ago(60))


def test_one_reminder_is_due_two_weeks_after_the_request_and_for_thirty_days() -> None:
    for count, expected in ((13.9, None), (14, Kind.NUDGE), (44, Kind.NUDGE), (44.1, None)):
        asked = letter(Kind.ASK_FEEDBACK, at=ago(count))
        assert kind_of(standing(REJECTED, letters=(asked,))) is expected


@pytest.mark.parametrize("state", [State.SENT, State.DISCARDED])
def test_there_is_no_second_reminder(state: State) -> None:
    letters = (letter(Kind.ASK_FEEDBACK, at=ago(40)), letter(Kind.NUDGE, state, ago(20)))
    assert kind_of(standing(REJECTED, letters=letters)) is None


def test_no_reminder_where_they_wrote_or_news_came_by_telephone() -> None:
    asked = (letter(Kind.ASK_FEEDBACK, at=ago(20)),)
    assert kind_of(standing(REJECTED, mails=(from_them(2, ago(19)),), letters=asked)) is None
    assert kind_of(standing(REJECTED, event(EventKind.REOPENED, ago(10)), letters=asked)) is None
    assert kind_of(standing(REJECTED, mails=(from_them(2, ago(21)),), letters=asked)) is Kind.NUDGE
    assert kind_of(standing(REJECTED, mails=(from_them(2, ago(19), bulk=True),), letters=asked)) is Kind.NUDGE


def test_no_reminder_of_a_thank_you_or_of_a_request_that_never_went_out() -> None:
    assert kind_of(standing(REJECTED, letters=(letter(Kind.THANK_ONLY, at=ago(20)),))) is None
    assert kind_of(standing(REJECTED, letters=(letter(Kind.ASK_FEEDBACK, State.DISCARDED, ago(20)),))) is None
    assert (
        kind_of(
            standing(REJECTED, letters=(letter(Kind.ASK_FEEDBACK, at=ago(20)),)), replace(USUAL, nudge=False)
        )
        is None
    )


# Feedback came


ASKED = letter(Kind.ASK_FEEDBACK, at=ago(20))


def test_feedback_that_was_asked_for_is_thanked_for() -> None:
    came = from_them(2, ago(1), Label.FEEDBACK, id=7)
    assert kind_of(standing(REJECTED, mails=(came,), letters=(ASKED,))) is Kind.THANK_FOR_FEEDBACK
    assert kind_of(standing(REJECTED, mails=(came,))) is None  # nobody had asked
    early = replace(came, sent_at=ago(21))
    assert kind_of(standing(REJECTED, mails=(early,), letters=(ASKED,))) is Kind.NUDGE


def test_feedback_that_comes_in_two_mails_is_thanked_for_once() -> None:
    thanked = replace(letter(Kind.THANK_FOR_FEEDBACK, at=ago(5)), entry_id=6)
    more = from_them(3, ago(1), Label.FEEDBACK, id=8)
    assert kind_of(standing(REJECTED, mails=(more,), letters=(ASKED, thanked))) is None


def test_feedback_is_thanked_for_where_the_user_had_asked_by_hand() -> None:
    asked = make_own(3, "<1@acme.example>", Signal.FEEDBACK_ASKED, sent_at=ago(5))
    came = from_them(4, ago(1), Label.FEEDBACK, id=7, in_reply_to=asked.identity)
    assert kind_of(standing(REJECTED, mails=(asked, came))) is Kind.THANK_FOR_FEEDBACK
    before = replace(
        asked, sent_at=ago(61)
    )  # a question from before the rejection asked about something else
    assert kind_of(standing(REJECTED, mails=(before, came))) is None
    assert kind_of(standing(REJECTED, mails=(make_own(3, sent_at=ago(5)), came))) is None


def test_feedback_is_thanked_for_once_and_not_where_the_user_did_and_not_a_month_later() -> None:
    came = from_them(2, ago(2), Label.FEEDBACK, id=7)
    own = make_own(3, sent_at=ago(1))
    assert kind_of(standing(REJECTED, mails=(came, own), letters=(ASKED,))) is None
    assert kind_of(standing(REJECTED, mails=(replace(came, answered=True),), letters=(ASKED,))) is None
    thanked = replace(letter(Kind.THANK_FOR_FEEDBACK, State.DISCARDED, ago(1)), entry_id=7)
    assert kind_of(standing(REJECTED, mails=(came,), letters=(ASKED, thanked))) is None
    long_ago = letter(Kind.ASK_FEEDBACK, at=ago(90))
    assert kind_of(standing(REJECTED, mails=(replace(came, sent_at=ago(31)),), letters=(long_ago,))) is None


# An offer was accepted


def test_an_accepted_offer_is_thanked_for_where_the_user_wants_it() -> None:
    wants = replace(USUAL, offer_thanks=True)
    accepted = (event(EventKind.OFFER, ago(4)), event(EventKind.ACCEPTED, ago(3)))
    assert kind_of(standing(*accepted), wants) is Kind.OFFER_THANKS
    assert kind_of(standing(*accepted)) is None
    assert kind_of(standing(accepted[0]), wants) is None
    assert kind_of(standing(event(EventKind.ACCEPTED, ago(31))), wants) is None
    assert kind_of(standing(*accepted, letters=(letter(Kind.OFFER_THANKS, at=ago(1)),)), wants) is None


# One at a time


@pytest.mark.parametrize("state", sorted(set(State) - {State.SENT, State.DISCARDED}))
def test_while_a_letter_about_the_application_is_open_there_is_no_other(state: State) -> None:
    open_one = letter(Kind.THANK_ONLY, state, ago(1))
    assert kind_of(standing(event(APPLIED, ago(20)), letters=(open_one,))) is None


def test_a_waiting_question_is_overtaken_by_a_word_from_them_and_by_nothing_else() -> None:
    question = letter(Kind.FOLLOW_UP, State.WAITING, ago(2))  # drafted three days ago
    applied = event(APPLIED, ago(30))
    assert overtaken(standing(applied, mails=(from_them(2, ago(1)),), letters=(question,))) == [question]
    for nothing in (from_them(2, ago(4)), from_them(2, ago(1), bulk=True), make_own(2, sent_at=ago(1))):
        assert overtaken(standing(applied, mails=(nothing,), letters=(question,))) == []
    for other in (replace(question, state=State.APPROVED), replace(question, kind=Kind.THANK_ONLY)):
        assert overtaken(standing(applied, mails=(from_them(2, ago(1)),), letters=(other,))) == []


# Silent, cold, closed


def test_an_application_falls_silent_then_cold() -> None:
    applied = event(APPLIED, ago(100))
    assert silence_of(standing(event(APPLIED, ago(13.9))), USUAL) is None
    assert silence_of(standing(event(APPLIED, ago(14))), USUAL) == "silent"
    once = (letter(Kind.FOLLOW_UP, at=ago(30)),)
    assert silence_of(standing(applied, letters=once), USUAL) == "silent"
    twice = (letter(Kind.FOLLOW_UP, at=ago(40)), letter(Kind.FOLLOW_UP_AGAIN, at=ago(14)))
    assert silence_of(standing(applied, letters=twice), USUAL) == "cold"
    just_asked = (letter(Kind.FOLLOW_UP, at=ago(40)), letter(Kind.FOLLOW_UP_AGAIN, at=ago(13)))
    assert silence_of(standing(applied, letters=just_asked), USUAL) is None


def test_what_is_decided_is_not_silent_and_a_question_put_away_makes_nothing_cold() -> None:
    assert silence_of(standing(event(EventKind.REJECTED, ago(100))), USUAL) is None
    put_away = tuple(
        letter(kind, State.DISCARDED, ago(30)) for kind in (Kind.FOLLOW_UP, Kind.FOLLOW_UP_AGAIN)
    )
    assert silence_of(standing(event(APPLIED, ago(100)), letters=put_away), USUAL) == "silent"
    only_one = replace(USUAL, most=1)
    assert (
        silence_of(
            standing(event(APPLIED, ago(100)), letters=(letter(Kind.FOLLOW_UP, at=ago(20)),)), only_one
        )
        == "cold"
    )


def test_a_request_for_feedback_is_closed_after_the_reminder_and_another_wait() -> None:
    def closed(*letters: Draft, mails: tuple[Entry, ...] = (), habits: Habits = USUAL) -> bool:
        return feedback_closed(standing(REJECTED, letters=letters, mails=mails), habits)

    assert not closed()
    assert not closed(letter(Kind.ASK_FEEDBACK, at=ago(27.9)))
    assert closed(letter(Kind.ASK_FEEDBACK, at=ago(28)))
    asked = letter(Kind.ASK_FEEDBACK, at=ago(40))
    assert not closed(asked, letter(Kind.NUDGE, at=ago(13.9)))
    assert closed(asked, letter(Kind.NUDGE, at=ago(14)))
    assert closed(letter(Kind.ASK_FEEDBACK, at=ago(14)), habits=replace(USUAL, nudge=False))
    assert not closed(asked, mails=(from_them(2, ago(1)),))


# To whom


def test_a_letter_goes_on_from_the_latest_mail_of_a_person_and_not_from_a_newsletter() -> None:
    mails = (
        from_them(2, ago(20), sender=ANNA), from_them(3, ago(10), sender=BEN),
        from_them(4, ago(5), sender=Address("News", "news@acme.example"), bulk=True),
    )  # fmt: skip
    mail, to = addressee(Kind.FOLLOW_UP, standing(mails=mails), ME)
    assert (mail, to and to.email) == (mails[1], BEN.email)


def test_an_answer_goes_on_from_the_rejection_and_thanks_from_the_feedback() -> None:
    mails = (
        from_them(2, ago(30), Label.REJECTION, sender=ANNA), from_them(3, ago(10), Label.FEEDBACK, sender=BEN),
        from_them(4, ago(5), sender=ANNA),
    )  # fmt: skip
    where = standing(mails=mails, letters=(ASKED,))
    assert addressee(Kind.ASK_FEEDBACK, where, ME)[0] == mails[0]
    assert addressee(Kind.THANK_FOR_FEEDBACK, where, ME)[0] == mails[1]
    assert addressee(Kind.NUDGE, where, ME)[0] == mails[2]


def test_without_mail_it_goes_to_a_contact_who_is_not_the_user_or_to_nobody() -> None:
    known = application(contacts=(Contact("Cara", "cara@acme.example"), Contact("Sam", SAM.email)))
    mail, to = addressee(Kind.FOLLOW_UP, Standing(known, (), (), NOW), ME)
    assert (mail, to and (to.email, to.why)) == (None, ("cara@acme.example", "contact"))
    assert addressee(Kind.FOLLOW_UP, standing(), ME) == (None, None)


def test_the_day_of_the_application_is_that_of_the_tracker_else_of_the_first_sign() -> None:
    receipt = event(EventKind.ACKNOWLEDGED, ago(9))
    own = [make_own(2, sent_at=ago(10))]
    assert applied_on(application(event(APPLIED, ago(11)), receipt), own) == ago(11)
    assert applied_on(application(receipt), own) == ago(10)
    assert applied_on(application(receipt), []) == ago(9)
    assert applied_on(application(), []) is None
