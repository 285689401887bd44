"""The timetable: it makes up for lost time once, listens to signals at once, and ends when it is told to."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta

import pytest

from detector.errors import StoreError
from responder.daemon import Job, Life, run_until_stopped, timetable
from responder.timewords import Rhythm

MINUTES = timedelta(minutes=5)


def now() -> datetime:
    return datetime.now(UTC)


def tell(name: str = "SIGTERM") -> None:
    os.kill(os.getpid(), getattr(signal, name))


@dataclass
class Diary:
    """A life whose jobs are noted. `beats` are what the next heartbeats answer, else False."""

    done: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    beats: list[bool] = field(default_factory=list)
    timetables: int = 0
    reloads: int = 0

    def life(self, *jobs: Job, reload: Callable[[], None] = lambda: None, beat_seconds: float = 60.0) -> Life:
        def made() -> tuple[Job, ...]:
            self.timetables += 1
            return jobs

        def beat() -> bool:
            return self.beats.pop(0) if self.beats else False

        def reloaded() -> None:
            self.reloads += 1
            reload()

        return Life(made, beat, reloaded, self.said.append, beat_seconds)

    def job(self, name: str, what: Callable[[], None] = lambda: None, at: datetime | None = None) -> Job:
        def do() -> None:
            self.done.append(name)
            what()

        return Job(name, do, MINUTES, at or now())


def test_the_three_settings_that_apscheduler_gets_wrong_by_itself_are_set() -> None:
    diary = Diary()
    later = now() + timedelta(days=1)
    scheduler = timetable([diary.job("poll", at=later), diary.job("send", at=later)], diary.said.append)
    scheduler.start(paused=True)
    try:
        assert {job.id: job.trigger.interval for job in scheduler.get_jobs()} == {
            "poll": MINUTES,
            "send": MINUTES,
        }
        for job in scheduler.get_jobs():
            assert (job.coalesce, job.max_instances, job.misfire_grace_time) == (True, 1, None)
    finally:
        scheduler.shutdown(wait=False)


def test_a_job_at_an_hour_of_the_week_keeps_to_the_users_clock() -> None:
    diary = Diary()
    weekly = Job("digest", diary.job("digest").do, Rhythm(0, time(8, 30)), now() + timedelta(days=1))
    daily = Job("daily", diary.job("daily").do, Rhythm(None, time(8, 30)), now() + timedelta(days=1))
    scheduler = timetable([weekly, daily], diary.said.append)
    scheduler.start(paused=True)
    try:
        after = datetime(2026, 11, 22, 12).astimezone()  # a Sunday
        found = {job.id: job.trigger.get_next_fire_time(None, after) for job in scheduler.get_jobs()}
        assert {name: at.astimezone() for name, at in found.items()} == dict.fromkeys(
            ("digest", "daily"), datetime(2026, 11, 23, 8, 30).astimezone()
        )
        after = datetime(2026, 11, 23, 8, 31).astimezone()
        days = {job.id: job.trigger.get_next_fire_time(None, after).day for job in scheduler.get_jobs()}
        assert days == {"digest": 30, "daily": 24}
        assert all((job.coalesce, job.misfire_grace_time) == (True, None) for job in scheduler.get_jobs())
    finally:
        scheduler.shutdown(wait=False)


def test_an_hour_of_the_week_that_passed_in_sleep_is_made_up_for_once() -> None:
    diary = Diary()
    long_ago = now() - timedelta(days=30)
    missed = Job("digest", lambda: diary.done.append("digest"), Rhythm(None, time(8, 30)), long_ago)
    run_until_stopped(diary.life(missed, diary.job("send", tell, long_ago)))
    assert diary.done == ["digest", "send"]


def test_a_laptop_that_slept_through_ten_polls_makes_up_for_them_with_one() -> None:
    diary = Diary()
    long_ago = now() - 10 * MINUTES
    run_until_stopped(diary.life(diary.job("poll", at=long_ago), diary.job("send", tell, long_ago)))
    assert diary.done == ["poll", "send"]


def test_a_job_that_fails_is_one_sentence_without_its_words_and_the_next_one_runs() -> None:
    def fail() -> None:
        raise ValueError("Dear Sam, we regret")

    def full() -> None:
        raise StoreError("The disk is full.", "Make room.")

    diary = Diary()
    run_until_stopped(diary.life(diary.job("poll", fail), diary.job("send", full), diary.job("last", tell)))
    assert diary.done == ["poll", "send", "last"]
    assert diary.said == [
        "Rejoinder met a bug in the job poll (ValueError); it goes on.",
        "The disk is full.",
    ]


def test_a_job_that_fails_again_and_again_is_said_once_until_it_works() -> None:
    answers = [OSError, OSError, None, OSError]

    def fail() -> None:
        problem = answers.pop(0)
        if problem:
            raise problem
        return

    diary = Diary()
    scheduler = timetable([diary.job("poll", fail, now() + timedelta(days=1))], diary.said.append)
    scheduler.start(paused=True)
    try:
        (job,) = scheduler.get_jobs()
        for _ in range(4):
            job.func(*job.args)
    finally:
        scheduler.shutdown(wait=False)
    assert len(diary.said) == 2


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT"])
def test_a_signal_ends_it_and_the_handlers_from_before_stand_again(name: str) -> None:
    before = signal.getsignal(getattr(signal, name))
    diary = Diary()
    run_until_stopped(diary.life(diary.job("poll", lambda: tell(name)), beat_seconds=3600.0))
    assert signal.getsignal(getattr(signal, name)) is before
    assert signal.set_wakeup_fd(-1) == -1


def test_a_job_that_hangs_does_not_keep_it_from_ending() -> None:
    diary, release = Diary(), threading.Event()

    def hang() -> None:
        tell()
        release.wait(60)

    run_until_stopped(diary.life(diary.job("poll", hang), beat_seconds=3600.0))
    release.set()
    assert diary.done == ["poll"]


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="Windows")
def test_sighup_reads_the_settings_again_and_makes_the_timetable_anew() -> None:
    diary = Diary()
    calls = iter([lambda: tell("SIGHUP"), tell])
    run_until_stopped(diary.life(diary.job("poll", lambda: next(calls)()), beat_seconds=3600.0))
    assert (diary.reloads, diary.timetables) == (1, 2)
    assert diary.done == ["poll", "poll"]


def test_where_no_hour_counts_any_more_every_job_runs_at_once() -> None:
    """APScheduler alone would wait for hours of the wall clock that may be a day away."""
    diary = Diary(beats=[False, True])
    tomorrow = now() + timedelta(days=1)
    made: list[int] = []

    def jobs() -> tuple[Job, ...]:
        made.append(1)
        return (diary.job("poll", tell, tomorrow if len(made) == 1 else now()),)

    life = diary.life(beat_seconds=0.01)
    run_until_stopped(Life(jobs, life.beat, life.reload, life.say, life.beat_seconds))
    assert diary.done == ["poll"]
    assert len(made) == 2


def test_signals_that_come_together_are_all_heard() -> None:
    diary = Diary()

    def both() -> None:
        tell("SIGHUP")
        tell("SIGTERM")

    run_until_stopped(diary.life(diary.job("poll", both), beat_seconds=3600.0))
    assert diary.done == ["poll"]
