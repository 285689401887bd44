"""Edge: APScheduler, and signals. In: what to do and how often. Out: it is done, on time or as soon as the laptop wakes."""

from __future__ import annotations

import logging
import select
import signal
import socket
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.base import BaseTrigger
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger

from detector.errors import RejoinderError
from responder.heartbeat import EVERY_SECONDS
from responder.timewords import Rhythm

_HANG_UP = getattr(signal, "SIGHUP", None)  # Windows has none
_BREAK = getattr(signal, "SIGBREAK", None)  # only Windows has one: Ctrl-Break
_STOPS = (signal.SIGTERM, signal.SIGINT, *filter(None, [_BREAK]))


@dataclass(frozen=True, slots=True)
class Job:
    """One thing to do again and again, the first time at `first_at` (UTC). It must be short: it asks, others do.

    `every`: after so long, or at an hour of the user's clock.
    """

    name: str
    do: Callable[[], None]
    every: timedelta | Rhythm
    first_at: datetime


@dataclass(frozen=True, slots=True)
class Life:
    """What a daemon does besides its jobs.

    `jobs` makes the timetable, anew whenever no hour of the old one counts any more. `beat` is called once a minute and
    returns True then; `reload` is called after SIGHUP. `say` takes one line.
    """

    jobs: Callable[[], Sequence[Job]]
    beat: Callable[[], bool]
    reload: Callable[[], None]
    say: Callable[[str], None]
    beat_seconds: float = EVERY_SECONDS


def run_until_stopped(life: Life) -> None:
    """Do the jobs until SIGTERM or SIGINT. For the main thread.

    The heart beats here and not as a job: its clock is the steady one. APScheduler waits for hours of the wall clock,
    and one that was set back a day would leave it waiting for a day.
    """
    logging.getLogger("apscheduler").setLevel(logging.ERROR)
    with _signals_noted() as noted:
        scheduler = timetable(life.jobs(), life.say)
        scheduler.start()
        while not noted.has(*_STOPS):
            noted.wait(life.beat_seconds)
            if noted.has(*_STOPS):
                break
            told = noted.take(_HANG_UP)
            if told:
                life.reload()
            if life.beat() or told:
                scheduler.shutdown(wait=False)
                scheduler = timetable(life.jobs(), life.say)
                scheduler.start()
        scheduler.shutdown(wait=False)


def timetable(jobs: Sequence[Job], say: Callable[[str], None]) -> BackgroundScheduler:
    """The jobs with their hours; not started.

    One worker thread: no job overlaps another. A laptop that slept through ten polls makes up for them with one:
    coalesce, and misfire_grace_time=None because the default of one second loses them.
    """
    scheduler = BackgroundScheduler(
        executors={"default": ThreadPoolExecutor(max_workers=1)},
        job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
        timezone=UTC,
    )
    said: dict[str, str] = {}
    for job in jobs:
        scheduler.add_job(
            _run, _trigger(job.every), args=(job, said, say), id=job.name, next_run_time=job.first_at
        )  # fmt: skip
    return scheduler


def _trigger(every: timedelta | Rhythm) -> BaseTrigger:
    if isinstance(every, timedelta):
        return IntervalTrigger(seconds=max(1, int(every.total_seconds())), timezone=UTC)
    day = "*" if every.day is None else every.day  # 0 is Monday here as there
    try:
        return CronTrigger(day_of_week=day, hour=every.at.hour, minute=every.at.minute)
    except (LookupError, ValueError, OSError):  # a system that does not know where it is keeps UTC
        return CronTrigger(day_of_week=day, hour=every.at.hour, minute=every.at.minute, timezone=UTC)


def _run(job: Job, said: dict[str, str], say: Callable[[str], None]) -> None:
    """One job; one that fails is a sentence, once, and runs again at its next hour. Never an unknown error's words."""
    try:
        job.do()
    except RejoinderError as problem:
        sentence = problem.text
    except Exception as problem:
        sentence = f"Rejoinder met a bug in the job {job.name} ({type(problem).__name__}); it goes on."
    else:
        said.pop(job.name, None)
        return
    if said.get(job.name) != sentence:
        said[job.name] = sentence
        say(sentence)


@dataclass(slots=True)
class _Signals:
    """Signals that came, and a socket that becomes readable when one does.

    No Event: its lock is not reentrant, so a handler that sets it can wait for ever for the thread it interrupted; and
    on Windows no signal wakes a wait() for one.
    """

    bell: socket.socket
    came: list[int] = field(default_factory=list)

    def has(self, *names: int) -> bool:
        return any(name in self.came for name in names)

    def take(self, name: int | None) -> bool:
        """Whether it came since it was taken last."""
        found = name in self.came
        while name in self.came:
            self.came.remove(name)
        return found

    def wait(self, seconds: float) -> None:
        select.select([self.bell], [], [], seconds)
        try:
            while self.bell.recv(64):
                pass
        except BlockingIOError:
            return


@contextmanager
def _signals_noted() -> Iterator[_Signals]:
    """SIGTERM, SIGINT and SIGHUP are noted for the length of the block."""
    bell, clapper = socket.socketpair()
    bell.setblocking(False)
    clapper.setblocking(False)
    noted = _Signals(bell)
    names = [*_STOPS, *filter(None, [_HANG_UP])]
    before = {name: signal.signal(name, lambda number, _: noted.came.append(number)) for name in names}
    fd_before = signal.set_wakeup_fd(clapper.fileno(), warn_on_full_buffer=False)
    try:
        yield noted
    finally:
        signal.set_wakeup_fd(fd_before)
        for name, handler in before.items():
            signal.signal(name, handler)
        bell.close()
        clapper.close()
