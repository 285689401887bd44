"""The day for which a mail fixes a meeting, in nine languages."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from detector.appointments import read_meeting_day
from detector.facts import Fact, Signal
from detector.gather import gather_facts
from detector.ledger_rows import facts_of, facts_to_json
from detector.mail import read_mail
from detector.message import CalendarItem, Message
from scripts.measure_facts import ME, as_message

MONDAY = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)


def mail(body: str, sent_at: datetime | None = MONDAY, language: str = "en", **row: object) -> Message:
    made = as_message({"from": "Jana Novak <jana@acme.example>", "subject": "Interview", "body": body, **row})
    return replace(made, sent_at=sent_at, utc_offset=timedelta(hours=1), language=language)


def own(body: str) -> Message:
    return mail(body, out=True, to="Jana Novak <jana@acme.example>")


def day_of(message: Message) -> str | None:
    fact = gather_facts(message, me=(ME,)).meeting_on
    return fact.value if fact else None


@pytest.mark.parametrize(
    ("body", "day"),
    [
        ("You are invited to an interview on Tuesday 19 May at 9.30.", "2026-05-19"),
        ("Your interview is on 9 June at 10:00.", "2026-06-09"),
        ("We would like to meet you. Would Monday, May 18 at 3:30 pm work?", "2026-05-18"),
        ("Can we talk by video next Tuesday at ten?", "2026-05-05"),
        ("Come in on Thursday at four, before service.", "2026-05-07"),
        ("We'd like to meet you next Tuesday, 12 May, at 2pm. Please answer by Friday.", "2026-05-12"),
        ("Shall we talk tomorrow at 4 pm?", "2026-05-05"),
        ("Your interview: Friday the 15th at 11:00.", "2026-05-15"),
        ("The interview will be on 7 January 2027 at 10 am.", None),
        ("The interview is on Monday 19 May at 10 am.", None),  # the 19th is a Tuesday
        ("Could we talk on Tuesday at 10 or on Thursday at 11?", None),
        ("Your interview is on 1 May at 10 am.", None),  # behind us
    ],
)
def test_a_mail_that_fixes_a_meeting_tells_its_day(body: str, day: str | None) -> None:
    assert day_of(mail(body)) == day


@pytest.mark.parametrize(
    ("body", "day"),
    [
        ("Thank you, I will be there on the 13th at 9.30.", "2026-05-13"),
        ("Tuesday 19 May at ten works for me.", "2026-05-19"),
        ("Great, see you on Thursday!", "2026-05-07"),
        ("Great, see you then!", None),
    ],
)
def test_the_users_yes_tells_the_day(body: str, day: str | None) -> None:
    assert day_of(own(body)) == day


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("de", "Wir laden Sie zum Vorstellungsgespräch am Dienstag, 12. Mai, um 10 Uhr ein."),
        ("de", "Wir laden Sie zum Gespräch am 12.05. um 10:00 Uhr ein."),
        ("fr", "Nous vous proposons un entretien le mardi 12 mai à 10 h."),
        ("es", "Le invitamos a una entrevista el martes 12 de mayo a las 10:00."),
        ("it", "La invitiamo a un colloquio martedì 12 maggio alle ore 10:00."),
        ("pt", "Gostaríamos de convidá-la para uma entrevista na terça-feira, 12 de maio, às 10h00."),
        ("nl", "Wij nodigen u uit voor een gesprek op dinsdag 12 mei om 10:00 uur."),
        ("pl", "Zapraszamy na rozmowę kwalifikacyjną we wtorek 12 maja o godz. 10:00."),
        ("tr", "Sizi 12 Mayıs Salı günü saat 10:00'da görüşmeye davet ediyoruz."),
    ],
)
def test_the_day_is_read_in_nine_languages(language: str, body: str) -> None:
    fixing = {Signal.MEETING_ARRANGED: Fact(Signal.MEETING_ARRANGED, "body", 0, 5)}
    fact = read_meeting_day(read_mail(mail(body, language=language), (ME,)), fixing)
    assert fact is not None
    assert fact.value == "2026-05-12"


def test_a_calendar_part_tells_the_day_where_the_sender_was() -> None:
    item = CalendarItem("REQUEST", "1", "Interview", datetime(2026, 5, 11, 23, 30, tzinfo=UTC), "", "")
    assert day_of(replace(mail("Please see the invitation."), calendar=(item,))) == "2026-05-12"


@pytest.mark.parametrize(
    "message",
    [
        mail("We would like to meet you on Tuesday at ten.", sent_at=None),
        mail("Thank you for coming on Tuesday 19 May."),
        mail("Please send the test by Sunday 17 May, 23:59."),
        mail("We would like to meet you on 99.99. and on 31 February at ten."),
        mail("Your interview is on 9 June at 10:00.", sent_at=datetime(9999, 12, 31, tzinfo=UTC)),
    ],
)
def test_no_day_is_told_where_none_is_fixed(message: Message) -> None:
    assert day_of(message) is None


def test_the_ledger_keeps_the_day_and_reads_rows_that_lack_it() -> None:
    facts = gather_facts(mail("Your interview is on 9 June at 10:00."), me=(ME,))
    assert facts_of(facts_to_json(facts)) == facts
    assert facts_of('{"signals": []}').meeting_on is None
