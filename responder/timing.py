"""When a mail may go. In: an instant, a weekly window, an offset from UTC. Out: the first instant inside the window."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta


@dataclass(frozen=True, slots=True)
class Window:
    """Working hours: weekdays (0 = Monday) and a span of local time, `start` included, `end` not."""

    days: frozenset[int]
    start: time
    end: time


def next_open(at: datetime, window: Window, offset: timedelta) -> datetime:
    """`at` itself when the window is open there, else the next opening; both in UTC.

    `offset` is the place's distance from UTC. An empty set of days means that no window is kept.
    """
    if not window.days or window.start >= window.end:
        return at
    local = at.astimezone(UTC) + offset
    if local.weekday() in window.days and window.start <= local.time() < window.end:
        return at
    day = local if local.time() < window.start else local + timedelta(days=1)
    while day.weekday() not in window.days:
        day += timedelta(days=1)
    return datetime.combine(day, window.start, UTC) - offset
