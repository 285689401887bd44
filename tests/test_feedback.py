"""What counts as feedback: by thread, by label, by the user's word; and what became of a request."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from samples import ANNA, NOW, make_draft, make_entry, make_facts, make_verdict

from detector.entry import Direction, Entry
from detector.facts import Signal
from detector.themes import Said, Theme
from detector.verdict import Label
from responder.application import Application, Event, EventKind
from responder.draft import Draft, Kind, State
from responder.feedback import Answer, Feedback, Source, answers, is_informative, read_answer, tally
from responder.followup import Habits, feedback_closed, occasion_of
from responder.requests import Fate, request_of
from responder.standing import Standing

ASK_ID = "<ask@home.example>"
POINT = "Dear Sam,\n\nthe panel would have liked more experience with payment systems.\n"
USUAL = Habits()


def asked(days_ago: float = 5, kind: Kind = Kind.ASK_FEEDBACK, **changed: Any) -> Draft:
    given = {"id": 1, "state": State.SENT, "message_id": ASK_ID, "application_id": 1, "kind": kind}
    return make_draft(**{**given, "sent_at": NOW - timedelta(days=days_ago), **changed})


def reply(text: str = POINT, label: Label = Label.OTHER, **changed: Any) -> Entry:
    given = {
        "id": 9, "text": text, "signature_at": len(text), "in_reply_to": ASK_ID, "verdict": make_verdict(label, 0.9),
        "sent_at": NOW - timedelta(days=1),
    }  # fmt: skip
    return make_entry(9, **{**given, **changed})


def standing(*mails: Entry, letters: tuple[Draft, ...] | None = None, **changed: Any) -> Standing:
    application = Application(
        1, "Acme", "Engineer", None, (Event(EventKind.REJECTED, NOW - timedelta(days=20)),)
    )
    return Standing(replace(application, **changed), mails, (asked(),) if letters is None else letters, NOW)


# By thread


def test_an_answer_is_known_by_in_reply_to_or_by_references() -> None:
    assert answers(reply(), [asked()])
    assert answers(reply(in_reply_to=None, references=("<x@y.example>", ASK_ID)), [asked()])
    assert answers(reply(in_reply_to="<other@acme.example>"), [asked()]) is None


def test_only_a_request_that_went_out_can_be_answered() -> None:
    assert answers(reply(), [asked(state=State.WAITING)]) is None
    assert answers(reply(), [asked(kind=Kind.THANK_ONLY)]) is None
    assert answers(reply(), [asked(kind=Kind.NUDGE)])


def test_the_users_own_mail_answers_nothing() -> None:
    assert answers(reply(direction=Direction.OUTGOING), [asked()]) is None


@pytest.mark.parametrize("label", [Label.OTHER, Label.FEEDBACK, Label.ACKNOWLEDGEMENT, Label.OUTREACH])
def test_an_answer_that_makes_a_point_is_feedback_whatever_the_model_calls_it(label: Label) -> None:
    assert read_answer(reply(label=label), in_thread=True) is Answer.GIVEN


def test_out_of_a_thread_the_label_decides() -> None:
    assert read_answer(reply(in_reply_to=None), in_thread=False) is None
    assert read_answer(reply(in_reply_to=None, label=Label.FEEDBACK), in_thread=False) is Answer.GIVEN


@pytest.mark.parametrize("changed", [{"bounce": True}, {"automatic": True}])
def test_a_bounce_and_an_auto_reply_are_no_feedback(changed: dict[str, bool]) -> None:
    assert read_answer(reply(**changed), in_thread=True) is None


def test_a_newer_rejection_from_a_template_is_none_and_one_from_a_person_is() -> None:
    template = reply(label=Label.REJECTION)
    assert read_answer(template, in_thread=True) is None
    personal = replace(template, facts=make_facts(Signal.PERSONAL))
    assert read_answer(personal, in_thread=True) is Answer.GIVEN
    assert read_answer(replace(personal, bulk=True), in_thread=True) is None


def test_news_is_no_feedback_unless_it_says_something_of_the_user() -> None:
    offer = reply(label=Label.OFFER)
    assert read_answer(offer, in_thread=True) is None
    assert (
        read_answer(replace(offer, facts=make_facts(Signal.FEEDBACK_GIVEN)), in_thread=True) is Answer.GIVEN
    )


@pytest.mark.parametrize(
    "text",
    [
        "Thank you, and all the best to you too!",
        "Let me ask the hiring manager, I will get back to you next week.",
        "I am out of the office until Monday and will read your mail with care when I am back at my desk again.",
    ],
)
def test_a_courtesy_a_promise_and_an_absence_are_no_feedback_yet(text: str) -> None:
    assert read_answer(reply(text), in_thread=True) is None


def test_a_promise_with_a_point_is_feedback() -> None:
    text = POINT + "I will ask the team for more and get back to you."
    assert read_answer(reply(text), in_thread=True) is Answer.GIVEN


def test_a_long_answer_in_words_nobody_foresaw_is_feedback() -> None:
    text = "When Don mentioned margins you laughed, and he is not a man who laughs about margins at all, believe me."
    assert read_answer(reply(text), in_thread=True) is Answer.GIVEN


def test_a_refusal_is_an_answer_and_no_feedback() -> None:
    text = "We cannot give individual feedback, and wish you all the best."
    assert read_answer(reply(text), in_thread=True) is Answer.NO_FEEDBACK
    signalled = reply("No.", facts=make_facts(Signal.FEEDBACK_REFUSED))
    assert read_answer(signalled, in_thread=True) is Answer.NO_FEEDBACK


def test_whoever_refuses_and_then_says_something_after_all_has_given_it() -> None:
    text = "We cannot give individual feedback. Between us: your notice period was too long."
    assert read_answer(reply(text), in_thread=True) is Answer.GIVEN


def test_the_users_word_outranks_both() -> None:
    assert read_answer(reply(correction=Label.OTHER, label=Label.FEEDBACK), in_thread=True) is None
    assert read_answer(reply("Bye!", correction=Label.FEEDBACK), in_thread=False) is Answer.GIVEN


def test_a_mail_whose_words_were_not_kept_is_not_guessed_at() -> None:
    assert read_answer(reply(text="", signature_at=0), in_thread=True) is None
    assert read_answer(replace(reply(), text=None), in_thread=True) is None


# What it does to an application


def test_feedback_by_thread_calls_for_thanks_and_ends_the_wait() -> None:
    found = standing(reply())
    assert found.feedback is not None
    occasion = occasion_of(found, USUAL)
    assert occasion is not None
    assert occasion.kind is Kind.THANK_FOR_FEEDBACK
    later = replace(found, now=NOW + timedelta(days=20))
    assert (occasion_of(later, USUAL) or occasion).kind is not Kind.NUDGE
    assert not feedback_closed(later, USUAL)


def test_a_refusal_calls_for_no_letter_and_closes_the_request() -> None:
    found = standing(reply("We cannot give individual feedback, I am sorry to say."))
    assert (found.feedback, occasion_of(found, USUAL)) == (None, None)
    assert feedback_closed(found, USUAL)


def test_feedback_after_a_refusal_opens_it_again() -> None:
    refusal = reply(
        "We cannot give individual feedback, I am sorry to say.", id=8, sent_at=NOW - timedelta(days=3)
    )
    assert not feedback_closed(standing(refusal, reply()), USUAL)


def test_an_auto_reply_leaves_the_reminder_due() -> None:
    out = reply("I am out of the office.", automatic=True, sent_at=NOW - timedelta(days=13))
    found = standing(out, letters=(asked(14),))
    occasion = occasion_of(found, USUAL)
    assert occasion is not None
    assert occasion.kind is Kind.NUDGE


# Requests


def fate(found: Standing, *came: Feedback, habits: Habits = USUAL) -> Fate:
    request = request_of(found, came, habits)
    assert request is not None
    return request.fate


def told(**changed: Any) -> Feedback:
    given = Feedback(1, 1, 9, NOW, Source.EMPLOYER, POINT, (Said(Theme.EXPERIENCE, 0, 4),))
    return replace(given, **changed)


def nudge(days_ago: float) -> Draft:
    return asked(days_ago, Kind.NUDGE, id=2, message_id="<nudge@home.example>")


def test_where_nothing_was_asked_there_is_no_request() -> None:
    assert request_of(standing(letters=()), [], USUAL) is None


def test_a_request_is_open_then_nudged_then_closed() -> None:
    assert fate(standing()) is Fate.OPEN
    assert fate(standing(letters=(asked(20), nudge(5)))) is Fate.NUDGED
    assert fate(standing(letters=(asked(30), nudge(14)))) is Fate.CLOSED


def test_without_reminders_it_is_closed_by_silence_alone() -> None:
    quiet = Habits(nudge=False)
    assert fate(standing(letters=(asked(13),)), habits=quiet) is Fate.OPEN
    assert fate(standing(letters=(asked(14),)), habits=quiet) is Fate.CLOSED


def test_an_open_request_says_when_it_closes() -> None:
    request = request_of(standing(letters=(asked(20), nudge(5))), [], USUAL)
    assert request is not None
    assert request.closes_on == NOW + timedelta(days=9)
    assert request.nudged_on == NOW - timedelta(days=5)


def test_what_came_decides_and_a_friend_answers_for_nobody() -> None:
    assert fate(standing(), told()) is Fate.ANSWERED
    assert fate(standing(), told(answer=Answer.NO_FEEDBACK)) is Fate.NO_FEEDBACK
    assert fate(standing(), told(source=Source.FRIEND)) is Fate.OPEN
    assert fate(standing(), told(on=NOW - timedelta(days=30))) is Fate.OPEN


def test_a_mail_about_something_else_keeps_a_request_from_being_called_silent() -> None:
    promise = reply("Let me ask the manager, I will get back to you.")
    assert fate(standing(promise)) is Fate.WROTE


# What counts


def test_bland_feedback_and_refusals_inform_nobody() -> None:
    assert is_informative(told())
    assert is_informative(told(usefulness=1))
    assert not is_informative(told(usefulness=0))
    assert not is_informative(told(answer=Answer.NO_FEEDBACK))


def test_one_place_makes_no_pattern_and_two_voices_of_one_place_are_one() -> None:
    (one,) = tally([told(), told(id=2)])
    assert (one.applications, one.is_pattern) == ((1,), False)
    (two,) = tally([told(), told(id=2, application_id=2)])
    assert two.is_pattern


def test_what_was_bland_is_not_counted() -> None:
    (one,) = tally([told(), told(id=2, application_id=2, usefulness=0)])
    assert not one.is_pattern


def test_no_reason_is_counted_and_never_a_pattern() -> None:
    silent = (Said(Theme.NO_REASON, 0, 4),)
    (one,) = tally([told(application_id=number, themes=silent) for number in range(5)])
    assert (len(one.applications), one.is_pattern) == (5, False)


def test_themes_are_told_most_frequent_first() -> None:
    both = (Said(Theme.SALARY, 0, 2), Said(Theme.EXPERIENCE, 3, 5))
    counted = tally([told(themes=both), told(id=2, application_id=2)])
    assert [(one.theme, len(one.applications)) for one in counted] == [
        (Theme.EXPERIENCE, 2),
        (Theme.SALARY, 1),
    ]


def test_the_sender_of_an_answer_may_be_anybody_in_the_thread() -> None:
    assert read_answer(reply(sender=replace(ANNA, email="boss@acme.example")), in_thread=True) is Answer.GIVEN
