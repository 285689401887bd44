"""The way from approved to sent, killed at some calls of every kind. `python -m scripts.kill_points` kills at all of them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from conftest import missing
from dovecot import find_dovecot

from responder.draft import State
from scripts.kill_points import NoPtrace, Point, Worker, set_stage, workers_on

POINTS = 12


@pytest.fixture(scope="module")
def workers() -> Iterator[list[Worker]]:
    if find_dovecot() is None:
        missing("Dovecot (Debian: apt-get install dovecot-imapd)")
    if shutil.which("strace") is None:
        missing("strace")
    with set_stage() as stage, workers_on(stage, 1) as made:
        yield made


def around_the_dot(points: list[Point]) -> tuple[int, int]:
    """Where the final dot is sent, and where the first byte of what the server said of it goes to the disk.

    Both are calls whose number is the same in every run, unlike reads from a socket.
    """
    dot = next(number for number, point in enumerate(points) if r'".\r\n"' in point.line)
    return dot, next(number for number in range(dot, len(points)) if points[number].call == "pwrite64")


def chosen(points: list[Point]) -> list[Point]:
    """One of each kind, those around the dot, and others spread over the whole path."""
    kinds = {point.call: number for number, point in enumerate(points)}  # the last of each
    dot, noted = around_the_dot(points)
    wanted = {*kinds.values(), dot - 1, dot, noted, noted + 1}
    spread = iter(range(len(points) // (2 * POINTS), len(points), len(points) // POINTS))
    while len(wanted) < POINTS:
        wanted.add(next(spread))
    return [points[number] for number in sorted(wanted)]


def test_killed_anywhere_a_letter_goes_out_once_or_becomes_a_question(workers: list[Worker]) -> None:
    (worker,) = workers
    try:
        points = worker.trace()
    except NoPtrace as problem:
        pytest.skip(f"no process may be watched here: {problem}")
    endings = {ending.point: ending for ending in map(worker.kill, chosen(points))}
    assert len(endings) >= POINTS
    assert {point.call for point in endings} == {point.call for point in points}
    assert [ending for ending in endings.values() if ending.wrong] == []
    assert (
        sum(ending.killed for ending in endings.values()) >= len(endings) - 2
    )  # TLS is not read twice the same way
    for number, taken in zip(around_the_dot(points), (0, 1), strict=True):
        ending = endings[points[number]]
        assert (ending.left, ending.ended, ending.taken) == (State.DATA_STARTED, State.UNCERTAIN, taken)


def test_where_the_server_files_what_it_takes_nobody_is_asked_about_a_mail_that_went_out() -> None:
    if find_dovecot() is None or shutil.which("strace") is None:
        missing("Dovecot or strace")
    with set_stage(server_files=True) as stage, workers_on(stage, 1) as (worker,):
        try:
            points = worker.trace()
        except NoPtrace as problem:
            pytest.skip(f"no process may be watched here: {problem}")
        ending = worker.kill(points[around_the_dot(points)[1]])
    assert ending.wrong is None
    assert (ending.left, ending.ended, ending.taken, ending.copies) == (State.DATA_STARTED, State.SENT, 1, 1)
