"""What a mail says that matters later, in mail that comes in and in the user's own."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from detector.facts import Signal
from detector.gather import gather_facts
from detector.message import CalendarItem, Message
from scripts.measure_facts import ME, as_message


def incoming(body: str, sender: str = "Jana Novak <jana@acme.example>", **more: object) -> Message:
    return as_message({"from": sender, "subject": "News", "body": body, **more})


def outgoing(body: str, subject: str = "Re: News") -> Message:
    row = {"out": True, "to": "Jana Novak <jana@acme.example>", "subject": subject, "body": body}
    return as_message(row)


def says(message: Message, signal: Signal) -> bool:
    return gather_facts(message, me=(ME,)).says(signal)


@pytest.mark.parametrize(
    ("signal", "body"),
    [
        (Signal.MEETING_CLAIMED, "Thank you for taking the time to interview with us."),
        (Signal.MEETING_CLAIMED, "We enjoyed meeting you."),
        (Signal.MEETING_HELD, "Thank you for your time yesterday."),
        (Signal.MEETING_HELD, "It was good to meet you on Tuesday."),
        (Signal.MEETING_ARRANGED, "Your interview is on Thursday 14 May at 10:30."),
        (Signal.MEETING_ARRANGED, "We would like to meet you. Does Monday at 4 pm suit?"),
        (Signal.FEEDBACK_GIVEN, "We felt you'd need more experience leading teams."),
        (Signal.FEEDBACK_GIVEN, "Your SQL answers were shaky."),
        (Signal.FEEDBACK_GIVEN, "Areas for improvement: structure and pace."),
        (Signal.FEEDBACK_REFUSED, "We are unable to provide individual feedback."),
        (Signal.SOMEONE_CHOSEN, "The role has been offered to another candidate."),
        (Signal.SOMEONE_CHOSEN, "The position has been filled."),
        (Signal.POSITION_CLOSED, "The vacancy has been cancelled."),
        (Signal.POSITION_CLOSED, "We have paused hiring for this role and are closing your application."),
        (Signal.ON_HOLD, "We have paused hiring, but your application stays active and we will be in touch."),
        (Signal.ON_HOLD, "No decision has been made yet."),
        (Signal.OFFER_WITHDRAWN, "We hereby withdraw our offer of employment."),
        (Signal.LEGAL, "This letter is written without prejudice."),
        (Signal.USER_WITHDREW, "As you requested, we have withdrawn your application."),
        (Signal.AGENCY, "My client has decided to interview somebody else."),
        (Signal.DO_NOT_REPLY, "Please do not reply to this message."),
        (Signal.INVITES_REAPPLY, "We encourage you to apply again next year."),
        (Signal.OTHER_ROLE, "We would like to consider you for another role in the team."),
        (Signal.REOPENED, "Circumstances have changed: would you still be interested?"),
    ],
)
def test_incoming_mail_says(signal: Signal, body: str) -> None:
    message = incoming(body)
    fact = next((f for f in gather_facts(message, me=(ME,)).signals if f.value == signal), None)
    assert fact is not None
    if fact.start is not None:
        assert message.text[fact.start : fact.end].strip()


@pytest.mark.parametrize(
    ("signal", "body"),
    [
        (Signal.MEETING_CLAIMED, "Thank you for taking the time to apply."),
        (Signal.MEETING_HELD, "We look forward to meeting you on Tuesday."),
        (Signal.MEETING_ARRANGED, "Please complete the test by Sunday 8 March, 23:59."),
        (Signal.FEEDBACK_GIVEN, "We had a strong field and it was a difficult decision."),
        (Signal.FEEDBACK_GIVEN, "Your application was impressive."),
        (Signal.FEEDBACK_REFUSED, "We would be glad to give you feedback by phone."),
        (Signal.SOMEONE_CHOSEN, "If we have chosen another candidate, we will tell you."),
        (Signal.SOMEONE_CHOSEN, "We have not yet chosen another candidate."),
        (Signal.POSITION_CLOSED, "The position closes on 3 May."),
        (Signal.ON_HOLD, "We will not be moving forward, and the role is on hold. Good luck!"),
        (Signal.OFFER_WITHDRAWN, "If the references are poor, the offer will be withdrawn."),
        (Signal.LEGAL, "Legal notice: this e-mail may be privileged. Acme is an equal opportunity employer."),
        (Signal.AGENCY, "You would look after our clients and their gardens."),
        (Signal.INVITES_REAPPLY, "You do not need to apply again."),
        (Signal.OTHER_ROLE, "We wish you well in your search for another role."),
        (Signal.REOPENED, "We will write once the position is reopened."),
    ],
)
def test_incoming_mail_does_not_say(signal: Signal, body: str) -> None:
    assert not says(incoming(body), signal)


@pytest.mark.parametrize(
    ("signal", "body"),
    [
        (Signal.MEETING_ACCEPTED, "Tuesday at ten works for me."),
        (Signal.MEETING_ACCEPTED, "Great, see you then!"),
        (Signal.MEETING_HELD, "Thank you for your time today."),
        (Signal.MEETING_HELD, "I really enjoyed our conversation."),
        (Signal.FEEDBACK_ASKED, "I would be grateful for any feedback."),
        (Signal.FEEDBACK_ASKED, "What could I have done better?"),
        (Signal.USER_WITHDREW, "I would like to withdraw my application."),
        (Signal.USER_WITHDREW, "I have accepted another offer."),
    ],
)
def test_the_users_own_mail_says(signal: Signal, body: str) -> None:
    assert says(outgoing(body), signal)


@pytest.mark.parametrize(
    ("signal", "body"),
    [
        (Signal.MEETING_ACCEPTED, "Monday doesn't work for me, sorry."),
        (Signal.MEETING_HELD, "Thank you for your time and consideration."),
        (Signal.USER_WITHDREW, "I would like to apply for the Baker role."),
        (Signal.PERSONAL, "I said that I would write, and you told me to."),
        (Signal.SOMEONE_CHOSEN, "I am sorry that you chose another candidate."),
    ],
)
def test_the_users_own_mail_does_not_say(signal: Signal, body: str) -> None:
    assert not says(outgoing(body), signal)


def test_the_sender_decides_which_phrases_count() -> None:
    body = "Thank you for your time today. Tuesday at ten works for me."
    assert not says(incoming(body), Signal.MEETING_ACCEPTED)
    assert says(outgoing(body), Signal.MEETING_ACCEPTED)


def test_a_template_with_a_name_is_not_personal_and_a_letter_is() -> None:
    template = (
        "Dear Robin,\n\nThank you for your interest in the Baker role. After careful consideration we have decided to "
        "move forward with other candidates. We wish you all the best.\n\nKind regards\nJana Novak"
    )
    letter = (
        "Dear Robin,\n\nI promised to ring and I am a coward, so I write. You asked about the rye, and I have thought of "
        "it since. I gave the job to Ali.\n\nJana Novak"
    )
    assert not says(incoming(template), Signal.PERSONAL)
    assert says(incoming(letter), Signal.PERSONAL)
    assert not says(incoming(letter, bulk=True), Signal.PERSONAL)
    assert not says(incoming(letter, sender="Acme <no-reply@acme.example>"), Signal.PERSONAL)
    assert not says(incoming(letter.replace("Dear Robin", "Dear applicant")), Signal.PERSONAL)


def test_the_subject_tells_news_unless_it_is_a_reply() -> None:
    body = "Dear candidate, please see the subject."
    closed = as_message(
        {"from": "HR <hr@a.example>", "subject": "The position has been filled", "body": body}
    )
    old = as_message(
        {"from": "HR <hr@a.example>", "subject": "Re: The position has been filled", "body": body}
    )
    assert says(closed, Signal.SOMEONE_CHOSEN)
    assert not says(old, Signal.SOMEONE_CHOSEN)


def test_calendar_parts_arrange_and_accept() -> None:
    start = datetime(2026, 3, 4, 14, tzinfo=UTC)

    def with_item(message: Message, method: str, answer: str) -> Message:
        item = CalendarItem(method, "1", "Talk", start, "jana@acme.example", answer)
        return Message(**{name: getattr(message, name) for name in Message.__slots__} | {"calendar": (item,)})

    assert says(with_item(incoming("See the invitation."), "REQUEST", ""), Signal.MEETING_ARRANGED)
    assert not says(with_item(incoming("It is off."), "CANCEL", ""), Signal.MEETING_ARRANGED)
    assert says(with_item(outgoing("Attached."), "REPLY", "ACCEPTED"), Signal.MEETING_ACCEPTED)
    assert not says(with_item(outgoing("Attached."), "REPLY", "DECLINED"), Signal.MEETING_ACCEPTED)


def test_a_recruiters_firm_is_an_agency_and_a_companys_own_team_is_not() -> None:
    body = "Hi Robin,\n\nno luck this time.\n\nJo Lind\n{}"
    assert says(incoming(body.format("Marl Search"), "Jo Lind <jo@marl.example>"), Signal.AGENCY)
    assert not says(incoming(body.format("Marl Recruitment"), "Jo Lind <jo@marl.example>"), Signal.AGENCY)
