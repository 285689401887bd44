"""Sleep and clock jumps. In: what three clocks showed at two beats. Out: how long the machine slept, how far its clock jumped."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

EVERY_SECONDS = 60.0
_SLACK = timedelta(seconds=30)  # a busy machine is late, and clocks are nudged by seconds all the time


@dataclass(frozen=True, slots=True)
class Beat:
    """What the clocks show, read together.

    `wall` is a UTC datetime; `steady` counts seconds that the program was awake; `since_start` counts those of sleep
    too, None where the system has no such clock.
    """

    wall: datetime
    steady: float
    since_start: float | None = None


@dataclass(frozen=True, slots=True)
class Gap:
    """What happened between two beats. `jumped` is negative where the clock was set back."""

    slept: timedelta = timedelta()
    jumped: timedelta = timedelta()

    def in_words(self) -> str:
        said = [f"slept {span_in_words(self.slept)}"] if self.slept else []
        if self.jumped:
            way = "back" if self.jumped < timedelta() else "forward"
            said.append(f"the clock was set {way} by {span_in_words(abs(self.jumped))}")
        return ", ".join(said)


def compare(before: Beat, after: Beat, expected_seconds: float = EVERY_SECONDS) -> Gap | None:
    """None where all went as it should.

    Where no clock counts sleep (macOS), a wall clock that ran ahead counts as sleep: nothing can tell them apart. Where
    the steady clock counts it too (Windows), or the program itself was held up, the beat comes late: that is sleep.
    """
    steady = timedelta(seconds=after.steady - before.steady)
    wall = after.wall - before.wall
    late = steady - timedelta(seconds=expected_seconds)
    slept = late if late > _SLACK else timedelta()
    if before.since_start is not None and after.since_start is not None:
        whole = timedelta(seconds=after.since_start - before.since_start)
        slept += _beyond_slack(whole - steady)
        jumped = _beyond_slack(wall - max(whole, steady))
    else:
        ahead = _beyond_slack(wall - steady)
        slept += max(ahead, timedelta())
        jumped = min(ahead, timedelta())
    return Gap(slept, jumped) if slept or jumped else None


def _beyond_slack(span: timedelta) -> timedelta:
    return span if abs(span) > _SLACK else timedelta()


def span_in_words(span: timedelta) -> str:
    """The two largest units: "2 h 10 min", "3 d 4 h", "45 s"."""
    seconds = round(span.total_seconds())
    if seconds < 60:
        return f"{seconds} s"
    units = (("d", 86_400), ("h", 3_600), ("min", 60))
    parts: list[tuple[int, str]] = []
    for name, size in units:
        count, seconds = divmod(seconds, size)
        if count or parts:
            parts.append((count, name))
    return " ".join(f"{count} {name}" for count, name in parts[:2] if count)
