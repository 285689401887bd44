"""Edge: APScheduler. In: what to do and how often. Out: it is done, on time or as soon as the laptop wakes."""

from __future__ import annotations

import logging
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.schedulers.background import BackgroundScheduler

_SENDS_EVERY = timedelta(seconds=30)
_LAST_GRACE_SECONDS = 3.0  # of the 5 s in which SIGTERM ends, what a running job may use to finish
_LOOKS_UP_EVERY_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Work:
    """The two jobs. Each returns one sentence for the log."""

    poll: Callable[[], str]
    send: Callable[[], str]


def run_once(work: Work, log: Callable[[str], None]) -> None:
    """One poll, then one send, in this thread; what they raise rises."""
    for said in (work.poll(), work.send()):
        if said:
            log(said)


def run_until_stopped(
    work: Work, poll_every: timedelta, first_at: datetime, log: Callable[[str], None]
) -> bool:
    """Poll at once and then on the timetable until SIGTERM or SIGINT; True where all work had ended in time."""
    idle, signals = threading.Event(), list[int]()
    idle.set()

    def tracked(job: Callable[[], str]) -> None:
        idle.clear()
        try:
            if not signals:  # behind a poll that was running at the signal a send may stand in line
                _run(job, log)
        finally:
            idle.set()

    scheduler = timetable(tracked, work, poll_every, first_at)
    logging.getLogger("apscheduler").setLevel(logging.ERROR)
    with _signals_noted(signals):
        scheduler.start()
        while not signals:
            time.sleep(_LOOKS_UP_EVERY_SECONDS)
        scheduler.pause()
        finished = idle.wait(_LAST_GRACE_SECONDS)
        scheduler.shutdown(wait=False)
    return finished


def timetable(
    run: Callable[[Callable[[], str]], None], work: Work, poll_every: timedelta, first_at: datetime
) -> BackgroundScheduler:
    """The two jobs with their hours, each handed to `run`; not started.

    One worker thread: a poll and a send never overlap, and neither runs twice at once. A laptop that slept through
    ten polls makes up for them with one: coalesce, and misfire_grace_time=None because the default of one second
    loses them.
    """
    scheduler = BackgroundScheduler(
        executors={"default": ThreadPoolExecutor(max_workers=1)},
        job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
        timezone=UTC,
    )
    for name, job, every in (("poll", work.poll, poll_every), ("send", work.send, _SENDS_EVERY)):
        scheduler.add_job(
            run, "interval", args=(job,), id=name, next_run_time=first_at,
            seconds=max(1, int(every.total_seconds())),
        )  # fmt: skip
    return scheduler


def _run(job: Callable[[], str], log: Callable[[str], None]) -> None:
    """One job; one that fails is a sentence, and runs again at its next hour. Never the error's words: it may hold mail."""
    try:
        said = job()
    except Exception as problem:
        said = f"Rejoinder met a bug ({type(problem).__name__}); it goes on."
    if said:
        log(said)


@contextmanager
def _signals_noted(noted: list[int]) -> Iterator[None]:
    """SIGTERM and SIGINT are added to `noted` for the length of the block.

    No Event: its lock is not reentrant, so a handler that sets it can wait for ever for the thread it interrupted;
    and a signal that comes just before wait() blocks does not wake it, on Windows none does.
    """
    names = [signal.SIGTERM, signal.SIGINT]
    before = {name: signal.signal(name, lambda number, _: noted.append(number)) for name in names}
    try:
        yield
    finally:
        for name, handler in before.items():
            signal.signal(name, handler)
