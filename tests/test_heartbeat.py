"""Sleep and clock jumps, told from two beats of three clocks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from responder.heartbeat import Beat, Gap, compare, span_in_words

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
HOURS = timedelta(hours=2, minutes=10)
DAY = timedelta(days=1)


def beat(wall: timedelta = timedelta(), steady: float = 0.0, since_start: float | None = None) -> Beat:
    return Beat(NOON + wall, 1000.0 + steady, None if since_start is None else 5000.0 + since_start)


MINUTE = timedelta(minutes=1)


@pytest.mark.parametrize(
    ("before", "after", "gap"),
    [
        (beat(since_start=0), beat(MINUTE, 60, 60), None),
        (beat(), beat(MINUTE, 60), None),
        (beat(since_start=0), beat(MINUTE + HOURS, 60, 60 + 7800), Gap(slept=HOURS)),
        (beat(since_start=0), beat(MINUTE + DAY, 60, 60), Gap(jumped=DAY)),
        (beat(since_start=0), beat(MINUTE - DAY, 60, 60), Gap(jumped=-DAY)),
        (beat(since_start=0), beat(MINUTE + HOURS - DAY, 60, 7860), Gap(slept=HOURS, jumped=-DAY)),
        (beat(), beat(MINUTE + HOURS, 60), Gap(slept=HOURS)),
        (beat(), beat(MINUTE - DAY, 60), Gap(jumped=-DAY)),
        (beat(), beat(MINUTE + HOURS, 7860), Gap(slept=HOURS)),
        (beat(since_start=0), beat(MINUTE + HOURS, 7860, 7860), Gap(slept=HOURS)),
        (beat(since_start=0), beat(timedelta(seconds=75), 75, 75), None),
        (beat(since_start=0), beat(timedelta(seconds=62), 60, 60), None),
    ],
    ids=[
        *("a-minute", "a-minute-without-the-third-clock", "sleep", "clock-forward", "clock-back"),
        *("sleep-and-clock-back", "sleep-told-by-the-wall-alone", "back-told-by-the-wall-alone"),
        *("sleep-that-the-steady-clock-counts", "held-up", "a-busy-machine", "a-nudged-clock"),
    ],
)
def test_two_beats_tell_what_happened_between_them(before: Beat, after: Beat, gap: Gap | None) -> None:
    assert compare(before, after) == gap


@pytest.mark.parametrize(
    ("gap", "words"),
    [
        (Gap(slept=HOURS), "slept 2 h 10 min"),
        (Gap(jumped=-DAY), "the clock was set back by 1 d"),
        (Gap(jumped=DAY), "the clock was set forward by 1 d"),
        (Gap(HOURS, -DAY), "slept 2 h 10 min, the clock was set back by 1 d"),
    ],
)
def test_it_is_said_in_words(gap: Gap, words: str) -> None:
    assert gap.in_words() == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "0 s"), (45, "45 s"), (60, "1 min"), (7800, "2 h 10 min"), (7260, "2 h 1 min"), (86_400, "1 d"),
     (86_460, "1 d"), (90_000, "1 d 1 h"), (3600, "1 h")],
)  # fmt: skip
def test_a_span_is_told_in_its_two_largest_units(seconds: int, words: str) -> None:
    assert span_in_words(timedelta(seconds=seconds)) == words
