"""The day on which a mail fixes or accepts a meeting. In: a Mail and its signals. Out: a Fact with an ISO date, or None.

A day is told by a date ("9 April", "12.05."), by a day of the month ("the 13th") or by a weekday ("Tuesday at ten"); what
lacks month or year is reckoned from the mail's own date: the next such day. Two days that do not agree are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from detector.appointment_words import BARRED, BEFORE_DAY, MONTHS, PAST, TOMORROW, WEEKDAYS
from detector.facts import Fact, Signal
from detector.mail import Mail
from detector.reading import Reading

_FIXING = (Signal.MEETING_ACCEPTED, Signal.MEETING_ARRANGED)
_AHEAD = timedelta(days=200)  # nobody fixes a talk for a job later than that; such a day is something else
_CUT_DATE = re.compile(r"\b\d{1,2}\.\s*$")
_YEARS = range(1971, 2200)
_NEVER = "(?!)"
# "12.05.", "12/5", "12-05-2026"; English does not say which of the two is the month, and writes hours with a point.
_NUMERIC = (
    r"|(?<![\d.:/-])\b(?P<numeric>0?[1-9]|[12]\d|3[01])(?P<mark>[./-])(?P<numeric_month>0?[1-9]|1[0-2])"
    r"(?:(?P=mark)(?P<numeric_year>(?:20)?\d\d)\b|(?P<point>\.)(?!\d|\s?uhr)|(?![\d.:/-]))"
)
_NO_NUMERIC = rf"|(?P<numeric>{_NEVER})(?P<mark>)(?P<numeric_month>)(?P<numeric_year>)(?P<point>)"
_NEAR = 24  # characters between a date and the weekday that belongs to it


@dataclass(frozen=True, slots=True)
class _Calendar:
    """The patterns of one language. `months` and `weekdays` count from 1 and 0 (Monday)."""

    dated: re.Pattern[str]
    weekday: re.Pattern[str]
    tomorrow: re.Pattern[str]
    barred: re.Pattern[str]
    past: re.Pattern[str]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class _Day:
    """A day and the place that tells it; `only_weekday`: no date stands there."""

    on: date
    start: int
    end: int
    only_weekday: bool = False


def read_meeting_day(mail: Mail, signals: Mapping[Signal, Fact]) -> Fact | None:
    """None where the mail fixes nothing, has no date of its own, or where its days do not agree."""
    fixing = [signals[signal] for signal in _FIXING if signal in signals]
    if not fixing:
        return None
    sent = _sent_on(mail)
    told = _from_calendar(mail)
    if told or sent is None:
        return told
    reading, calendar = mail.reading, _calendar(mail.message.language or "en")
    for start, end in _stretches(fixing, reading):
        days = list(_days(reading, start, end, calendar, sent))
        if days:
            return _agreed(days, reading)
    days = list(_days(reading, 0, len(reading.text), calendar, sent))
    return _agreed([day for day in days if not day.only_weekday], reading)


def tells_a_day(folded: str, start: int, end: int, language: str | None) -> bool:
    """Whether folded[start:end] names a date or a weekday."""
    calendar = _calendar(language or "en")
    return any(
        pattern.search(folded, start, end)
        for pattern in (calendar.weekday, calendar.dated, calendar.tomorrow)
    )


def _sent_on(mail: Mail) -> date | None:
    """The day of the mail where its sender was."""
    message = mail.message
    if message.sent_at is None or message.sent_at.year not in _YEARS:
        return None
    return (message.sent_at + (message.utc_offset or timedelta())).date()


def _from_calendar(mail: Mail) -> Fact | None:
    offset = mail.message.utc_offset or timedelta()
    for item in mail.message.calendar:
        if item.starts_at and item.starts_at.year in _YEARS and item.method in {"REQUEST", "REPLY"}:
            return Fact((item.starts_at + offset).date().isoformat(), "calendar")
    return None


def _stretches(fixing: Sequence[Fact], reading: Reading) -> Iterator[tuple[int, int]]:
    """The sentences that fix the meeting; one cut after a number ("12. Mai") goes on."""
    parts = reading.sentences
    for fact in fixing:
        for number, part in enumerate(parts):
            if fact.start is None or not part.start <= fact.start < part.end:
                continue
            first = last = number
            while first and _CUT_DATE.search(reading.text, parts[first - 1].start, parts[first - 1].end):
                first -= 1
            while last + 1 < len(parts) and _CUT_DATE.search(
                reading.text, parts[last].start, parts[last].end
            ):
                last += 1
            yield parts[first].start, parts[last].end


def _agreed(days: Sequence[_Day], reading: Reading) -> Fact | None:
    """The one day that all tell. Weekdays alone say less than a date."""
    dated = [day for day in days if not day.only_weekday] or days
    if len({day.on for day in dated}) != 1:
        return None
    first = dated[0]
    return Fact(first.on.isoformat(), reading.source(first.start), first.start, first.end)


def _days(reading: Reading, start: int, end: int, calendar: _Calendar, sent: date) -> Iterator[_Day]:
    """All days of a stretch that lie ahead; a date whose weekday is another is none."""
    text = reading.fold
    named = [
        hit
        for hit in calendar.weekday.finditer(text, start, end)
        if not _is_barred(text, hit.start(), hit.end(), start, calendar)
    ]
    taken: list[re.Match[str]] = []
    for hit in calendar.dated.finditer(text, start, end):
        beside = [
            day for day in named if day.start() - hit.end() >= -_NEAR and hit.start() - day.end() <= _NEAR
        ]
        taken += beside
        on = _date_of(hit, calendar, sent, {calendar.weekdays[day["name"]] for day in beside[:1]})
        if on and not _is_barred(text, hit.start(), hit.end(), start, calendar):
            yield _Day(on, hit.start(), hit.end())
    for hit in named:
        if hit not in taken:
            ahead = (calendar.weekdays[hit["name"]] - sent.weekday() - 1) % 7 + 1
            yield _Day(sent + timedelta(days=ahead), hit.start(), hit.end(), only_weekday=True)
    for hit in calendar.tomorrow.finditer(text, start, end):
        yield _Day(sent + timedelta(days=1), hit.start(), hit.end(), only_weekday=True)


def _is_barred(text: str, start: int, end: int, since: int, calendar: _Calendar) -> bool:
    """Whether the day is a deadline ("by Friday") or lies behind ("last Tuesday")."""
    before = text[max(since, start - 24) : start]
    return bool(calendar.barred.search(before) or calendar.past.match(text, end, end + 12))


def _date_of(hit: re.Match[str], calendar: _Calendar, sent: date, weekdays: set[int]) -> date | None:
    """The day that a match of `dated` means: the first one from the mail's own day on."""
    number = next(int(hit[name]) for name in ("before", "after", "numeric", "alone", "iso_day") if hit[name])
    name = hit["month_after"] or hit["month_before"]
    if hit["numeric"] and not (hit["numeric_year"] or weekdays or hit["point"] or hit["mark"] == "/"):
        return None  # an hour
    month = calendar.months[name] if name else int(hit["numeric_month"] or hit["iso_month"] or 0)
    year = int(hit["year"] or hit["numeric_year"] or hit["iso_year"] or 0)
    if month and year:
        found = [_day_or_none(year + 2000 if year < 100 else year, month, number)]
    elif month:
        found = [_day_or_none(sent.year + more, month, number) for more in (0, 1)]
    else:
        found = [
            _day_or_none(sent.year + (sent.month - 1 + more) // 12, (sent.month - 1 + more) % 12 + 1, number)
            for more in range(3)
        ]
    for on in found:
        if on and sent <= on <= sent + _AHEAD and (not weekdays or on.weekday() in weekdays):
            return on
    return None


def _day_or_none(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


@cache
def _calendar(language: str) -> _Calendar:
    code = language if language in MONTHS else "en"
    months = {
        word: number for number, words in enumerate(MONTHS[code].split("/"), 1) for word in words.split()
    }
    weekdays = {
        word: number for number, words in enumerate(WEEKDAYS[code].split("/")) for word in words.split()
    }
    month, weekday = _one_of(months), _one_of(weekdays)
    day = r"(?:0?[1-9]|[12]\d|3[01])"
    mark = r"(?:st\b|nd\b|rd\b|th\b|er\b|e\b|º|ª|°|\.)?"
    of_month = BEFORE_DAY[code] or _NEVER
    month_first = month if code == "en" else _NEVER
    dated = (
        rf"(?<![\d.:])\b(?P<before>{day}){mark}\s?(?:of\s|de\s|d'|di\s)?(?P<month_after>{month})\b"
        rf"(?:,?\s(?:de\s|del\s)?(?P<year>20\d\d))?"
        rf"|\b(?P<month_before>{month_first})\.?\s(?P<after>{day})(?:st|nd|rd|th)?\b(?![:.]\d|\s?(?:am|pm|h)\b)"
        + (_NUMERIC if code != "en" else _NO_NUMERIC)
        + r"|\b(?P<iso_year>20\d\d)-(?P<iso_month>\d\d)-(?P<iso_day>\d\d)\b"
        rf"|\b(?:{of_month})\s(?P<alone>{day})(?:st|nd|rd|th|er)?\b(?![:.]?\d|\s?%|\s\w+\s(?:of|de)\b)"
    )
    return _Calendar(
        dated=re.compile(dated),
        weekday=re.compile(rf"\b(?P<name>{weekday})\b"),
        tomorrow=re.compile(rf"\b(?:{TOMORROW[code]})\b"),
        barred=re.compile(rf"\b(?:{BARRED[code]})\s(?:\w+\s)?$"),
        past=re.compile(rf"\s(?:{PAST[code]})\b"),
        months=months,
        weekdays=weekdays,
    )


def _one_of(words: Mapping[str, int]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))
