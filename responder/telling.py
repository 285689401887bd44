"""When the search is told. In: the hour that was chosen, the quiet hours, when it was told last. Out: the next moment.

Core. An hour that passed unheard, since the laptop slept, is made up for once, however many of them passed.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo

from responder.timewords import Quiet, Rhythm

TOLD_RUN = "digest notice"  # under this name the database keeps when it was told
_DAYS_AHEAD = 9  # a week, and a day on each side for the clocks of the world


def outside(rhythm: Rhythm, quiet: Quiet | None) -> Rhythm:
    """The hour itself, or the end of the quiet hours that it lies in."""
    if quiet is None or not quiet.covers(rhythm.at):
        return rhythm
    overnight = quiet.start > quiet.end and rhythm.at >= quiet.start
    day = None if rhythm.day is None else (rhythm.day + overnight) % 7
    return Rhythm(day, quiet.end)


def next_telling(
    rhythm: Rhythm, quiet: Quiet | None, told_at: datetime | None, now: datetime, zone: tzinfo | None = None
) -> datetime:
    """The first such hour after it was told last, in UTC; a moment that is past is one that was missed.

    What was missed waits for the end of the quiet hours. `told_at` of None, or in the future since the clock was set back,
    counts as now. `zone` of None is the one of this machine.
    """
    if told_at is None or told_at > now:
        told_at = now
    found = _first_after(outside(rhythm, quiet), told_at, zone)
    if quiet is not None and found <= now and quiet.covers(now.astimezone(zone).time()):
        return _first_after(Rhythm(None, quiet.end), now, zone)
    return found


def is_to_ask(
    rhythm: Rhythm, quiet: Quiet | None, told_at: datetime | None, now: datetime, zone: tzinfo | None = None
) -> bool:
    """Whether it is time; also where nothing is known of the last time, so that it is from now on."""
    unknown = told_at is None or told_at > now
    return unknown or next_telling(rhythm, quiet, told_at, now, zone) <= now


def _first_after(rhythm: Rhythm, moment: datetime, zone: tzinfo | None) -> datetime:
    """Strictly after it. An hour that the clocks leave out in spring comes an hour later."""
    first = moment.astimezone(zone).date() - timedelta(days=1)
    days = (first + timedelta(days=ahead) for ahead in range(_DAYS_AHEAD + 1))
    hours = (
        datetime.combine(day, rhythm.at, zone).astimezone(UTC)
        for day in days
        if rhythm.day in (None, day.weekday())
    )
    return next(hour for hour in hours if hour > moment)
