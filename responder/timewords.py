"""Lengths of time and hours of the week in words. In: what a person writes. Out: values, and words again."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time, timedelta

from responder.timing import Window

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_UNIT_SECONDS = {"w": 604_800, "d": 86_400, "h": 3_600, "m": 60, "s": 1}
_DURATION = re.compile(r"([0-9]{1,7})\s?([wdhms])")
_CLOCK = re.compile(r"([0-9]{1,2}):([0-9]{2})")


@dataclass(frozen=True, slots=True)
class Quiet:
    """Hours of every day in which nothing is announced; `start` after `end` means that they span midnight."""

    start: time
    end: time

    def covers(self, local: time) -> bool:
        """Whether this local time lies inside; `start` does, `end` does not."""
        if self.start <= self.end:
            return self.start <= local < self.end
        return local >= self.start or local < self.end


@dataclass(frozen=True, slots=True)
class Rhythm:
    """An hour of the week in local time; a `day` (0 = Monday) of None is every day."""

    day: int | None
    at: time


def parse_duration(text: str) -> timedelta:
    """`24h`, `10m`, `30d`, `90s`, `2w`, or `0`. Raises ValueError."""
    words = text.strip().lower()
    if words == "0":
        return timedelta()
    found = _DURATION.fullmatch(words)
    if not found:
        raise ValueError("no length of time")
    return timedelta(seconds=int(found[1]) * _UNIT_SECONDS[found[2]])


def duration_text(length: timedelta) -> str:
    """The shortest words that `parse_duration` reads as the same length; up to two days in hours."""
    seconds = int(length.total_seconds())
    for unit, size in (("d", 86_400), ("h", 3_600), ("m", 60)):
        if seconds % size == 0 and seconds >= (3 * size if unit == "d" else size):
            return f"{seconds // size}{unit}"
    return f"{seconds}s" if seconds else "0"


def parse_window(text: str) -> Window | None:
    """`Mon-Fri 09:00-17:00`, `Mon,Wed 08:30-12:00`, or `09:00-17:00` for every day; `always` is None.

    Raises ValueError, also where the end does not come after the start.
    """
    words = re.sub(r"\s*([-,])\s*", r"\1", text.strip())
    if words.lower() == "always":
        return None
    days, _, span = words.rpartition(" ")
    start, end = _parse_span(span)
    if start >= end:
        raise ValueError("the end comes before the start")
    return Window(_parse_days(days.strip()) if days.strip() else frozenset(range(7)), start, end)


def window_text(window: Window | None) -> str:
    """The words that `parse_window` reads as the same window."""
    if window is None:
        return "always"
    days = sorted(window.days)
    span = _span_text(window.start, window.end)
    if len(days) == len(DAYS):
        return span
    if len(days) > 1 and days == list(range(days[0], days[-1] + 1)):
        return f"{DAYS[days[0]]}-{DAYS[days[-1]]} {span}"
    return f"{','.join(DAYS[day] for day in days)} {span}"


def parse_quiet(text: str) -> Quiet | None:
    """`21:00-08:00`; `never` is None. Raises ValueError."""
    words = text.strip()
    return None if words.lower() == "never" else Quiet(*_parse_span(words))


def quiet_text(quiet: Quiet | None) -> str:
    return "never" if quiet is None else _span_text(quiet.start, quiet.end)


def parse_rhythm(text: str) -> Rhythm | None:
    """`Mon 08:30`, or `08:30` for every day; `never` is None. Raises ValueError."""
    words = text.strip()
    if words.lower() == "never":
        return None
    day, _, clock = words.rpartition(" ")
    return Rhythm(DAYS.index(day.strip().title()) if day.strip() else None, _parse_clock(clock))


def rhythm_text(rhythm: Rhythm | None) -> str:
    """The words that `parse_rhythm` reads as the same hour."""
    if rhythm is None:
        return "never"
    return f"{rhythm.at:%H:%M}" if rhythm.day is None else f"{DAYS[rhythm.day]} {rhythm.at:%H:%M}"


def _parse_days(words: str) -> frozenset[int]:
    """Days and ranges of days, with commas between them; `Sat-Mon` goes over the week's end."""
    found: set[int] = set()
    for part in words.split(","):
        first, dash, last = part.title().partition("-")
        start, end = DAYS.index(first), DAYS.index(last if dash else first)
        found |= {day % 7 for day in range(start, end + 1 if end >= start else end + 8)}
    return frozenset(found)


def _parse_span(words: str) -> tuple[time, time]:
    start, _, end = words.partition("-")
    return _parse_clock(start), _parse_clock(end)


def _parse_clock(words: str) -> time:
    found = _CLOCK.fullmatch(words.strip())
    if not found:
        raise ValueError("no time of day")
    return time(int(found[1]), int(found[2]))


def _span_text(start: time, end: time) -> str:
    return f"{start:%H:%M}-{end:%H:%M}"
