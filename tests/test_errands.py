"""Errands: in order, one at a time, and exactly one more for all that was asked while one ran."""

from __future__ import annotations

import threading

from waiting import wait_until

from responder.errands import Errand, Errands, Outcome

SCAN, SEND = Errand("scan", "home"), Errand("send")


def served(errands: Errands) -> threading.Thread:
    thread = threading.Thread(target=errands.serve, daemon=True)
    thread.start()
    return thread


def test_what_is_asked_for_is_done_in_order_and_once() -> None:
    done: list[Errand] = []

    def run(errand: Errand) -> None:
        done.append(errand)
        if len(done) == 2:
            errands.close()

    errands = Errands(run)
    for errand in (SCAN, SEND, SCAN, SEND, SCAN):
        errands.ask(errand)
    served(errands).join(10)
    assert done == [SCAN, SEND]


def test_ten_askings_while_it_runs_lead_to_exactly_one_more() -> None:
    done: list[Errand] = []

    def run(errand: Errand) -> None:
        done.append(errand)
        if len(done) == 1:
            for _ in range(10):
                errands.ask(SCAN)
        if errand == SEND:
            errands.close()
        if len(done) == 2:
            errands.ask(SEND)

    errands = Errands(run)
    errands.ask(SCAN)
    served(errands).join(10)
    assert done == [SCAN, SCAN, SEND]


def test_once_closed_nothing_more_is_begun() -> None:
    done: list[Errand] = []
    errands = Errands(done.append)
    errands.ask(SCAN)
    errands.close()
    served(errands).join(10)
    assert done == []


def test_it_rests_when_nothing_runs_and_nothing_waits() -> None:
    seen: list[bool] = []
    errands = Errands(lambda errand: seen.append(errands.rests()))
    assert errands.rests()
    errands.ask(SCAN)
    assert not errands.rests()
    served(errands)
    wait_until(errands.rests, what="rest")
    assert seen == [False]


def test_one_account_waiting_does_not_stand_for_another() -> None:
    done: list[Errand] = []
    errands = Errands(done.append)
    errands.ask(SCAN)
    errands.ask(Errand("scan", "work"))
    served(errands)
    wait_until(errands.rests, what="rest")
    assert done == [SCAN, Errand("scan", "work")]


def test_the_counters_of_a_pass_are_those_of_its_last_line() -> None:
    assert Outcome(0, ({"uid": 1}, {"summary": {"seen": 1}})).summary == {"seen": 1}
    assert Outcome(5, ({"uid": 1},)).summary == {}
    assert Outcome(5).summary == {}
