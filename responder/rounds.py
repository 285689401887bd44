"""A daemon's rounds. In: accounts to watch, a way to run errands. Out: passes, letters and trainings, each when it is due.

No clock, no process, no server of its own: all of these are handed in. What it says is one line, once, however often a
thing fails.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from detector.errors import RejoinderError
from responder.backoff import Backoff
from responder.daemonstate import AccountState, DaemonState
from responder.errands import Errand, Errands, Outcome
from responder.heartbeat import compare, span_in_words
from responder.lookout import Lookout
from responder.means import Means, Watched, Wishes
from responder.posts import Posts, wait_for
from responder.roundwords import (
    digest_in_words,
    notice_in_words,
    pass_in_words,
    send_in_words,
    sentence_of,
    training_in_words,
)
from responder.telling import is_to_ask, next_telling, outside
from responder.timewords import Rhythm
from responder.watch import Standing

_LEFTOVERS_EVERY_SECONDS = (
    15 * 60.0
)  # what could not be settled or filed just now cannot in half a minute either
_TRAIN_EVERY = timedelta(days=1)
_PASS_CAP_SECONDS = (
    3600.0  # a pass that fails while the server answers fails for a reason that stays, and costs a second
)
_GOODBYE_SECONDS = 0.5


class Rounds:
    """All that one daemon does, from `begin` to `end`. Its methods may be called from any thread."""

    def __init__(self, means: Means, state: DaemonState, wishes: Wishes) -> None:
        self._means, self._state, self._wishes = means, state, wishes
        self._lock = threading.RLock()
        self._watched: dict[str, Watched] = {}
        self._lookouts: dict[str, Lookout] = {}
        self._posts = Posts()
        self._told: dict[str, str] = {}
        self._errands, self._trainings = Errands(self._do), Errands(self._do)
        self._sending = Backoff(means.chance)
        self._send_not_before = self._leftovers_at = self._steady()
        self._last_beat = means.beat()

    @property
    def poll_every(self) -> timedelta:
        return self._wishes.poll

    @property
    def digest_rhythm(self) -> Rhythm | None:
        """The hour of the digest, outside the quiet ones."""
        return outside(self._wishes.digest, self._wishes.quiet) if self._wishes.digest else None

    # The life of it

    def begin(self, watched: Sequence[Watched]) -> None:
        """Serve errands and watch these accounts."""
        for line in (self._errands, self._trainings):
            threading.Thread(target=line.serve, daemon=True).start()
        self.watch(watched, self._wishes)

    def watch(self, watched: Sequence[Watched], wishes: Wishes) -> None:
        """Watch these accounts from now on, and no others: all connections are made anew, and no wait counts any more."""
        with self._lock:
            self._posts.leave_all()
            self._wishes = wishes
            self._watched = {one.name: one for one in watched}
            self._lookouts.clear()
            self._told.clear()
            self._send_not_before = self._steady()
            before = self._state.accounts
            self._change(accounts={name: before.get(name, AccountState()) for name in self._watched})
            for name in self._watched:
                self._man(name)

    def end(self) -> None:
        """Begin nothing more, end what runs, hang up: within five seconds, whatever hangs."""
        self._errands.close()
        self._trainings.close()
        with self._lock:
            threads = self._posts.leave_all()
        self._means.stop()
        wait_for(threads, _GOODBYE_SECONDS, self._steady)
        now = self._means.beat().wall
        self._change(ended_at=now, heartbeat_at=now)

    # The hours of the timetable

    def poll(self) -> None:
        """Every account is looked at now."""
        with self._lock:
            for name, lookout in self._lookouts.items():
                lookout.again()
                self._update(name, next_poll_at=self._now() + self._wishes.poll)
                self._posts.wake(name)

    def send_due(self) -> None:
        """A child is started only where a letter is due: the question costs a millisecond."""
        if self._steady() < self._send_not_before:
            return
        due = self._means.book.due(self._now())
        leftovers = due.leftovers and self._steady() >= self._leftovers_at
        if leftovers:
            self._leftovers_at = self._steady() + _LEFTOVERS_EVERY_SECONDS
        if due.letters or leftovers:
            self._errands.ask(Errand("send"))

    def follow_up(self) -> None:
        """Silence becomes due without new mail, so every account gets a pass."""
        with self._lock:
            for name, lookout in self._lookouts.items():
                lookout.owe()
                self._posts.wake(name)

    def retrain(self) -> None:
        """A training where enough was corrected since the last one; never twice a day."""
        trained_at, now = self._state.trained_at, self._now()
        if (model_at := self._means.trained_at()) and (trained_at is None or model_at > trained_at):
            trained_at = model_at
        enough = self._wishes.retrain_after
        if not enough or (trained_at and abs(now - trained_at) < _TRAIN_EVERY):
            return
        if self._means.book.corrections_since(trained_at) >= enough:
            self._change(trained_at=now)
            self._trainings.ask(Errand("train"))

    def notify(self) -> None:
        """One notice on the desktop about all that waits, if it is time; the child decides."""
        if self._wishes.notify:
            accounts = self._state.accounts.items()
            refused = [name for name, one in accounts if one.state == "login refused"]
            self._errands.ask(Errand("notify", ",".join(refused)))

    def digest(self) -> None:
        """The whole search in one message, where its hour has come; the child keeps that it was told."""
        wishes, now = self._wishes, self._now()
        told_at = self._means.book.digest_told_at
        if wishes.digest and is_to_ask(wishes.digest, wishes.quiet, told_at(), now):
            self._errands.ask(Errand("digest"))

    def digest_at(self) -> datetime | None:
        """When that is next; None for never, and where the database does not say."""
        wishes, found = self._wishes, None
        if wishes.digest is not None:
            with suppress(RejoinderError):
                told_at = self._means.book.digest_told_at()
                found = next_telling(wishes.digest, wishes.quiet, told_at, self._now())
        if found != self._state.next_digest_at:
            self._change(next_digest_at=found)
        return found

    def beat(self) -> bool:
        """Once a minute by the steady clock; True where the machine slept or its clock jumped, and no hour counts any more."""
        beat = self._means.beat()
        gap = compare(self._last_beat, beat)
        self._last_beat = beat
        if gap is None:
            self._change(heartbeat_at=beat.wall)
            return False
        self._means.say(f"{gap.in_words()}.")
        self._change(heartbeat_at=beat.wall, last_gap=gap.in_words(), last_gap_at=beat.wall)
        self._refresh()
        return True

    def _refresh(self) -> None:
        """Fresh connections, since those from before the sleep may be dead without knowing. A refused login stays refused."""
        with self._lock:
            for name in self._watched:
                if self._state.accounts[name].state != "login refused":
                    self._posts.leave(name)
                    self._man(name)

    # Errands

    def _do(self, errand: Errand) -> None:
        if errand.kind == "scan" and errand.account not in self._watched:
            return  # the settings were read again since it was asked for
        try:
            if errand.kind == "scan":
                self._update(errand.account, passing=True)
            outcome = self._means.run(errand)
            if errand.kind == "scan":
                self._scanned(errand, outcome)
            elif errand.kind == "send":
                self._sent(errand, outcome)
            elif errand.kind == "train" and outcome.ended != "stopped":
                self._means.say(training_in_words(outcome))
            elif outcome.ended != "stopped":
                self._shown(errand, outcome)
        except Exception as problem:  # the line of errands must go on
            self._means.say(f"{errand}: Rejoinder met a bug ({type(problem).__name__}); it goes on.")
            if errand.kind == "scan" and errand.account in self._lookouts:
                self._lookouts[errand.account].passed(1)

    def _scanned(self, errand: Errand, outcome: Outcome) -> None:
        name, code = errand.account, outcome.code
        goes_on = outcome.ended == "late" and outcome.printed > 0
        if outcome.ended != "stopped":
            self._report(name, pass_in_words(name, outcome), failed=bool(code) and not goes_on)
        changed = {"last_pass": outcome.summary, "last_pass_at": self._now()} if outcome.summary else {}
        self._update(name, passing=False, **changed)
        with self._lock:
            if lookout := self._lookouts.get(name):
                lookout.passed(0 if goes_on else code)
                if goes_on:
                    lookout.owe()
                self._posts.wake(name)

    def _sent(self, errand: Errand, outcome: Outcome) -> None:
        """A letter that failed was put off by the child itself; one that stays due without a word is put off here."""
        if outcome.rows:
            self._sending.reset()
        elif outcome.ended != "stopped" and (outcome.code or self._means.book.due(self._now()).letters):
            self._send_not_before = self._steady() + self._sending.delay_after(outcome.code)
        self._report(str(errand), send_in_words(outcome), failed=bool(outcome.code) and not outcome.rows)

    def _shown(self, errand: Errand, outcome: Outcome) -> None:
        """A notice says why it was not shown; a digest says its counts, too."""
        if errand.kind == "digest":
            self.digest_at()
        said = digest_in_words(outcome) if errand.kind == "digest" else notice_in_words(outcome)
        self._report(errand.kind, said, failed=bool(notice_in_words(outcome)))

    def _report(self, about: str, text: str, *, failed: bool) -> None:
        """Say it, but a failure only once as long as it stays the same."""
        if failed and self._told.get(about) == text:
            return
        self._told[about] = text if failed else ""
        if text:
            self._means.say(text)

    # Connections

    def _man(self, name: str) -> None:
        lookout = self._lookouts.get(name)
        if lookout is None:
            lookout = self._lookouts[name] = Lookout(
                lambda folder: self._means.book.progress(name, folder),
                lambda: self._errands.ask(Errand("scan", name)),
                Backoff(self._means.chance, cap=_PASS_CAP_SECONDS),
                self._steady,
            )
        lookout.again()
        watches = self._watched[name].watches(lookout, lambda standing: self._stands(name, standing))
        self._posts.man(name, watches)

    def _stands(self, name: str, standing: Standing) -> None:
        """Keep how a connection stands; say once that it was lost, and once that it is back."""
        with self._lock, suppress(KeyError):
            before = self._state.accounts[name]
            if standing.state == before.state == "idle" or standing.state == before.state == "polling":
                return
            if standing.problem is not None:
                self._lost(name, standing)
            elif standing.state != "connecting" and self._told.pop(f"line {name}", ""):
                self._means.say(f"{name}: connected again.")
            trying = standing.state == "connecting" and before.sentence
            until = self._now() + timedelta(seconds=standing.seconds) if standing.seconds else None
            sentence = before.sentence if trying else sentence_of(standing.problem)
            self._update(name, state=standing.state, since=self._now(), until=until, sentence=sentence)
            if standing.state == "login refused":
                self.notify()

    def _lost(self, name: str, standing: Standing) -> None:
        sentence = f"{name}: {sentence_of(standing.problem)}"
        if self._told.get(f"line {name}") == sentence:
            return
        self._told[f"line {name}"] = sentence
        again = span_in_words(timedelta(seconds=standing.seconds))
        self._means.say(f"{sentence} Next try in {again}.")

    # State

    def _update(self, name: str, **changed: Any) -> None:
        with self._lock:
            if name in self._state.accounts:
                one = replace(self._state.accounts[name], **changed)
                self._change(accounts={**self._state.accounts, name: one})

    def _change(self, **changed: Any) -> None:
        with self._lock:
            self._state = replace(self._state, **changed)
            self._means.keep(self._state)

    def _now(self) -> datetime:
        return self._means.beat().wall

    def _steady(self) -> float:
        return self._means.beat().steady
