"""The timetable: it makes up for lost time once, never does two things at once, and ends when it is told to."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from responder.daemon import Work, run_once, run_until_stopped, timetable

MINUTES = timedelta(minutes=5)


def now() -> datetime:
    return datetime.now(UTC)


def stop_me() -> None:
    os.kill(os.getpid(), signal.SIGTERM)


class Diary:
    """What was done and said, in order. The process is told to stop once `until` has been done `times` times."""

    def __init__(self, until: str = "send", times: int = 1) -> None:
        self.done: list[str] = []
        self.said: list[str] = []
        self.until, self.times = until, times

    def job(self, name: str, what: Callable[[], str] = lambda: "") -> Callable[[], str]:
        def do() -> str:
            self.done.append(name)
            try:
                return what()
            finally:
                if name == self.until and self.done.count(name) == self.times:
                    stop_me()

        return do

    def work(self, **what: Callable[[], str]) -> Work:
        return Work(self.job("poll", what.get("poll", str)), self.job("send", what.get("send", str)))


def test_the_three_settings_that_apscheduler_gets_wrong_by_itself_are_set() -> None:
    scheduler = timetable(lambda job: None, Diary().work(), MINUTES, now() + timedelta(days=1))
    scheduler.start(paused=True)
    try:
        jobs = {job.id: job for job in scheduler.get_jobs()}
        assert {name: job.trigger.interval for name, job in jobs.items()} == {
            "poll": MINUTES,
            "send": timedelta(seconds=30),
        }
        for job in jobs.values():
            assert (job.coalesce, job.max_instances, job.misfire_grace_time) == (True, 1, None)
    finally:
        scheduler.shutdown(wait=False)


def test_a_laptop_that_slept_through_ten_polls_makes_up_for_them_with_one() -> None:
    diary = Diary()
    assert run_until_stopped(diary.work(), MINUTES, now() - 10 * MINUTES, diary.said.append)
    assert diary.done == ["poll", "send"]


def test_a_poll_that_takes_longer_than_its_interval_never_runs_beside_itself_or_a_send() -> None:
    diary, busy, beside = Diary("poll", times=2), threading.Lock(), []

    def alone() -> str:
        beside.append(not busy.acquire(blocking=False))
        if diary.done == ["poll"]:
            threading.Event().wait(1.2)  # longer than the interval of one second
        busy.release()
        return ""

    assert run_until_stopped(
        diary.work(poll=alone, send=alone), timedelta(seconds=1), now(), diary.said.append
    )
    assert diary.done == ["poll", "send", "poll"]
    assert not any(beside)


def test_a_job_that_fails_is_a_sentence_without_its_words_and_the_next_one_runs() -> None:
    def fail() -> str:
        raise ValueError("Dear Sam, we regret")

    diary = Diary()
    assert run_until_stopped(diary.work(poll=fail), MINUTES, now(), diary.said.append)
    assert diary.done == ["poll", "send"]
    (said,) = diary.said
    assert "ValueError" in said
    assert "regret" not in said


def test_what_a_job_says_is_logged_and_silence_is_not() -> None:
    diary = Diary()
    run_until_stopped(diary.work(poll=lambda: "home: 3 seen."), MINUTES, now(), diary.said.append)
    assert diary.said == ["home: 3 seen."]


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT"])
def test_a_signal_ends_it_and_the_handlers_from_before_stand_again(name: str) -> None:
    before = signal.getsignal(getattr(signal, name))

    def stopping() -> str:
        os.kill(os.getpid(), getattr(signal, name))
        return ""

    diary = Diary(until="nothing")
    assert run_until_stopped(diary.work(send=stopping), MINUTES, now(), diary.said.append)
    assert signal.getsignal(getattr(signal, name)) is before


def test_what_stands_in_line_when_the_signal_comes_is_not_begun() -> None:
    def noted() -> str:
        """Python runs a handler in the main thread, in its own time; here it must have run before the poll ends."""
        signal.getsignal(signal.SIGTERM)(signal.SIGTERM, None)
        return ""

    diary = Diary(until="nothing")  # the send is due at the same time and waits for the one worker
    assert run_until_stopped(diary.work(poll=noted), MINUTES, now(), diary.said.append)
    assert diary.done == ["poll"]


def test_once_polls_and_then_sends() -> None:
    diary = Diary(until="nothing")
    run_once(diary.work(send=lambda: "Draft 1 is sent."), diary.said.append)
    assert (diary.done, diary.said) == (["poll", "send"], ["Draft 1 is sent."])


def test_once_a_failure_rises() -> None:
    def fail() -> str:
        raise ValueError

    with pytest.raises(ValueError):
        run_once(Work(poll=fail, send=str), print)
