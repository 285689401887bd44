"""A daemon's rounds without servers, processes or clocks of their own: what is begun when, and what is said how often."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from fake_line import FakeServer, FakeWaker
from waiting import wait_until

from detector.errors import LoginRefused, Unreachable
from detector.progress import Progress
from responder.backoff import BUSY_SECONDS, Backoff
from responder.daemonstate import AccountState, DaemonState
from responder.errandbook import Due
from responder.errands import Errand, Outcome
from responder.heartbeat import Beat
from responder.means import Means, Watched, Wishes
from responder.rounds import Rounds
from responder.timewords import Quiet, Rhythm
from responder.watch import Post, Watch

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
COUNTS = {"seen": 1, "rejections": 1, "drafts": 1}
PASSED = Outcome(0, ({"summary": COUNTS},), 1)
LOST = "imap.home.example:993 cannot be reached."


@dataclass
class Scene:
    """A daemon in memory. `outcomes` are what the next errands of a kind end with, else all is well; `runs` are those begun."""

    servers: dict[str, FakeServer] = field(default_factory=lambda: {"home": FakeServer()})
    outcomes: dict[str, list[Outcome]] = field(default_factory=dict)
    wishes: Wishes = field(default_factory=Wishes)
    state: DaemonState = field(default_factory=lambda: DaemonState(1, NOON, NOON))
    due_now: Due = field(default_factory=Due)
    told_at: datetime | None = None
    corrections: int = 0
    model_at: datetime | None = None
    runs: list[Errand] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    read: dict[str, int] = field(default_factory=dict)
    wall: datetime = NOON
    steady: float = 0.0
    hold: threading.Event = field(default_factory=threading.Event)
    stopped: bool = False

    def __post_init__(self) -> None:
        self.hold.set()
        means = Means(
            book=self, run=self._run, stop=self._stop, say=self.said.append, keep=self._keep,
            beat=lambda: Beat(self.wall, self.steady), chance=lambda: 1.0, trained_at=lambda: self.model_at,
        )  # fmt: skip
        self.rounds = Rounds(means, self.state, self.wishes)

    # responder.means.Book

    def due(self, now: datetime) -> Due:
        return self.due_now

    def corrections_since(self, moment: datetime | None) -> int:
        return self.corrections

    def digest_told_at(self) -> datetime | None:
        return self.told_at

    def progress(self, account: str, folder: str) -> Progress:
        return Progress(1, self.read.get(folder, 0))

    # the rest of its means

    def _run(self, errand: Errand) -> Outcome:
        self.runs.append(errand)
        server = self.servers.get(errand.account)
        begun = dict(server.folders) if server else {}
        self.hold.wait(10)
        waiting = self.outcomes.get(errand.kind)
        outcome = waiting.pop(0) if waiting else PASSED if errand.kind == "scan" else Outcome(0)
        if not outcome.code:
            self.read |= begun
        return outcome

    def _stop(self) -> None:
        self.stopped = True
        self.hold.set()

    def _keep(self, state: DaemonState) -> None:
        self.state = state

    def watched(self) -> list[Watched]:
        return [Watched(name, lambda *parts, name=name: [self._watch(name, *parts)]) for name in self.servers]

    def _watch(self, name: str, lookout: Any, tell: Any) -> Watch:
        def look(statuses: Any) -> float:
            lookout.look(statuses)
            return lookout.seconds_to_wait

        post = Post(self.servers[name].connect, lambda line: ["INBOX", "Sent"], look, tell)
        return Watch(post, FakeWaker(), Backoff(lambda: 1.0, first=0.01, cap=0.02), lambda: self.steady)

    @contextmanager
    def begun(self) -> Iterator[Rounds]:
        """The daemon at work, behind the first pass of every account that can be reached."""
        self.rounds.begin(self.watched())
        try:
            for name, server in self.servers.items():
                if not server.troubles:
                    wait_until(lambda: self.passes(name) >= 1, what="a first pass")  # noqa: B023
                    wait_until(lambda: self.resting(name), what="rest behind it")  # noqa: B023
            yield self.rounds
        finally:
            self.rounds.end()

    def passes(self, name: str) -> int:
        return self.runs.count(Errand("scan", name))

    def resting(self, name: str) -> bool:
        return self.servers[name].idling.is_set() and not self.state.accounts[name].passing

    def of_kind(self, kind: str) -> int:
        return sum(errand.kind == kind for errand in self.runs)


def test_mail_that_is_announced_is_passed_over_without_waiting_for_the_poll() -> None:
    scene = Scene()
    with scene.begun():
        scene.servers["home"].put()
        wait_until(lambda: scene.passes("home") == 2, what="a pass")
    assert scene.said.count("home: 1 seen, 1 rejection, 1 draft.") >= 1
    assert scene.state.accounts["home"].last_pass == COUNTS


def test_ten_announcements_during_a_pass_lead_to_exactly_one_more() -> None:
    scene = Scene()
    with scene.begun():
        scene.hold.clear()
        server = scene.servers["home"]
        server.put()
        wait_until(lambda: scene.passes("home") == 2, what="the pass")
        for _ in range(10):
            assert server.idling.wait(10)
            looks = len(server.asked)
            scene.steady += 2.0
            server.put()
            wait_until(lambda: len(server.asked) > looks, what="a look")  # noqa: B023
        assert scene.state.accounts["home"].passing
        scene.hold.set()
        wait_until(lambda: scene.passes("home") == 3, what="one more")
        wait_until(lambda: scene.resting("home"), what="rest")
    assert scene.passes("home") == 3


def test_a_dead_account_stops_no_other() -> None:
    dead = FakeServer(troubles=[Unreachable(LOST)] * 1000)
    scene = Scene(servers={"dead": dead, "home": FakeServer()})
    with scene.begun():
        scene.servers["home"].put()
        wait_until(lambda: scene.passes("home") == 2, what="a pass over the living one")
        wait_until(lambda: scene.state.accounts["dead"].state == "backing off", what="the back-off")
    assert scene.passes("dead") == 0
    assert scene.state.accounts["dead"].sentence == LOST


def test_an_outage_is_said_once_and_its_end_once() -> None:
    scene = Scene(servers={"home": FakeServer(troubles=[Unreachable(LOST)] * 5)})
    scene.rounds.begin(scene.watched())
    try:

        def moved_on() -> bool:
            scene.steady += 1.0
            return scene.servers["home"].idling.is_set()

        wait_until(moved_on, what="the network")
    finally:
        scene.rounds.end()
    assert [line for line in scene.said if "seen" not in line] == [
        f"home: {LOST} Next try in 0 s.",
        "home: connected again.",
    ]


def test_a_refused_login_is_said_once_and_told_on_the_desktop() -> None:
    refused = FakeServer(troubles=[LoginRefused("imap.home.example refused the login of home.")] * 3)
    scene = Scene(servers={"home": refused}, wishes=Wishes(notify=True))
    with scene.begun():
        wait_until(lambda: scene.of_kind("notify") == 1, what="the notice")
        scene.rounds.poll()
        scene.rounds.poll()
    assert scene.runs == [Errand("notify", "home")]
    assert len(scene.said) == 1
    assert "Next try in 3 h 18 min" in scene.said[0]
    assert refused.opened == 1


def test_letters_are_sent_only_where_one_is_due() -> None:
    scene = Scene()
    with scene.begun() as rounds:
        rounds.send_due()
        scene.due_now = Due(letters=1)
        rounds.send_due()
        wait_until(lambda: scene.of_kind("send") == 1, what="the send")
    assert scene.of_kind("send") == 1


def test_what_lies_half_done_is_looked_into_every_quarter_of_an_hour_and_not_every_half_minute() -> None:
    scene = Scene(due_now=Due(leftovers=1))
    with scene.begun() as rounds:
        for minute in range(31):
            scene.steady = minute * 60.0
            rounds.send_due()
            wait_until(lambda: scene.of_kind("send") == 1 + minute // 15, what="the send")  # noqa: B023
    assert scene.of_kind("send") == 3


def test_a_send_that_fails_as_a_whole_is_said_once_and_put_off_longer_each_time() -> None:
    failed = Outcome(5, said="smtp.home.example cannot be reached.")
    scene = Scene(due_now=Due(letters=1), outcomes={"send": [failed] * 100})
    with scene.begun() as rounds:
        for second in range(0, 600, 30):
            scene.steady = float(second)
            rounds.send_due()
            wait_until(rounds._errands.rests, what="its end")
        assert 3 <= scene.of_kind("send") <= 10
    assert [line for line in scene.said if "smtp" in line] == ["smtp.home.example cannot be reached."]


def test_a_letter_that_stays_due_without_a_word_is_not_tried_every_half_minute_for_ever() -> None:
    scene = Scene(due_now=Due(letters=1))
    with scene.begun() as rounds:
        for second in range(0, 3600, 30):
            scene.steady = float(second)
            rounds.send_due()
            wait_until(rounds._errands.rests, what="its end")
        assert 3 <= scene.of_kind("send") <= 20


def test_drafts_are_named_by_number_and_state_alone() -> None:
    row = {"id": 3, "state": "failed", "text": "550 anna@acme.example unknown"}
    scene = Scene(due_now=Due(letters=1), outcomes={"send": [Outcome(1, (row,), 1)]})
    with scene.begun() as rounds:
        rounds.send_due()
        wait_until(lambda: "Draft 3 is failed." in scene.said, what="the word on it")
    assert not any("anna" in line for line in scene.said)


def test_a_pass_that_finds_the_lock_held_is_tried_again_soon() -> None:
    held = Outcome(6, said="Another Rejoinder pass is at work.")
    scene = Scene(outcomes={"scan": [PASSED, held, held]})
    with scene.begun():
        scene.servers["home"].put()
        for passes in (2, 3, 4):
            wait_until(lambda: scene.passes("home") == passes and scene.resting("home"), what="a pass")  # noqa: B023
            scene.steady += BUSY_SECONDS + 1
            scene.rounds.poll()
    assert scene.passes("home") == 4
    assert len([line for line in scene.said if "Another Rejoinder" in line]) == 1


def test_a_pass_that_took_too_long_goes_on_where_it_stopped() -> None:
    late = Outcome(1, ({"uid": 1},), 500, ended="late")
    scene = Scene(outcomes={"scan": [PASSED, late]})
    with scene.begun():
        scene.servers["home"].put()
        wait_until(lambda: scene.passes("home") == 3, what="the next pass, at once")
    assert any("goes on where it stopped" in line for line in scene.said)


def test_follow_ups_are_looked_for_without_new_mail() -> None:
    scene = Scene()
    with scene.begun() as rounds:
        rounds.poll()
        rounds.follow_up()
        wait_until(lambda: scene.passes("home") == 2, what="a pass")


def test_a_model_is_trained_when_enough_was_corrected_and_never_twice_a_day() -> None:
    scene = Scene(wishes=Wishes(retrain_after=20), corrections=19)
    with scene.begun() as rounds:
        rounds.retrain()
        scene.corrections = 20
        rounds.retrain()
        rounds.retrain()
        wait_until(lambda: scene.of_kind("train") == 1, what="the training")
        assert scene.state.trained_at == NOON
        scene.wall = NOON + timedelta(days=1, minutes=1)
        rounds.retrain()
        wait_until(lambda: scene.of_kind("train") == 2, what="the next one")


def test_a_training_by_hand_counts_and_nought_means_never() -> None:
    by_hand = Scene(wishes=Wishes(retrain_after=1), corrections=9, model_at=NOON - timedelta(hours=1))
    never = Scene(wishes=Wishes(retrain_after=0), corrections=9)
    for scene in (by_hand, never):
        with scene.begun() as rounds:
            rounds.retrain()
        assert scene.of_kind("train") == 0


DAILY = Rhythm(None, NOON.astimezone().time())
DAY = timedelta(days=1)
TOLD = Outcome(0, ({"shown": True, "problem": None, "text": "to Acme", "counts": {"open": 2, "answers": 1}},))


def test_a_digest_is_told_once_at_its_hour_and_the_log_has_its_counts_alone() -> None:
    scene = Scene(
        wishes=Wishes(notify=True, digest=DAILY), told_at=NOON - DAY, wall=NOON - timedelta(seconds=1),
        outcomes={"digest": [TOLD]},
    )  # fmt: skip
    with scene.begun() as rounds:
        assert rounds.digest_at() == NOON
        rounds.digest()
        assert rounds._errands.rests()
        scene.wall = NOON
        rounds.digest()
        wait_until(lambda: "The digest was shown: open 2, answers 1." in scene.said, what="the digest")
        scene.told_at = NOON  # as its child keeps
        rounds.digest()
        assert rounds.digest_at() == scene.state.next_digest_at == NOON + DAY
        wait_until(rounds._errands.rests, what="rest")
    assert scene.of_kind("digest") == 1
    assert not any("Acme" in line for line in scene.said)


def test_a_digest_that_the_laptop_slept_through_is_told_when_it_wakes() -> None:
    scene = Scene(
        wishes=Wishes(notify=True, digest=DAILY), told_at=NOON - 4 * DAY, wall=NOON + timedelta(hours=3)
    )
    with scene.begun() as rounds:
        rounds.digest()
        wait_until(lambda: scene.of_kind("digest") == 1, what="the digest")


def test_a_late_digest_waits_for_the_end_of_the_quiet_hours() -> None:
    later = (NOON + timedelta(hours=5)).astimezone().time()
    quiet = Quiet((NOON + timedelta(minutes=1)).astimezone().time(), later)
    wishes = Wishes(notify=True, digest=DAILY, quiet=quiet)
    scene = Scene(wishes=wishes, told_at=NOON - 4 * DAY, wall=NOON + timedelta(hours=3))
    with scene.begun() as rounds:
        rounds.digest()
        assert rounds.digest_at() == NOON + timedelta(hours=5)
        assert rounds.digest_rhythm == DAILY
        wait_until(rounds._errands.rests, what="rest")
    assert scene.of_kind("digest") == 0


def test_where_no_digest_is_wanted_none_is_asked_for() -> None:
    scene = Scene(wishes=Wishes(notify=True), told_at=NOON - 4 * DAY)
    with scene.begun() as rounds:
        rounds.digest()
        assert (rounds.digest_at(), rounds.digest_rhythm) == (None, None)
        wait_until(rounds._errands.rests, what="rest")
    assert scene.of_kind("digest") == 0


def test_a_desktop_that_takes_no_digest_is_said_once() -> None:
    asleep = Outcome(0, ({"shown": False, "problem": "The desktop sleeps.", "counts": None},))
    scene = Scene(
        wishes=Wishes(notify=True, digest=DAILY), told_at=NOON - DAY, outcomes={"digest": [asleep] * 2}
    )
    with scene.begun() as rounds:
        for times in (1, 2):
            rounds.digest()
            wait_until(lambda: scene.of_kind("digest") == times and rounds._errands.rests(), what="it")  # noqa: B023
    assert scene.said.count("The desktop sleeps.") == 1


def test_after_sleep_it_says_how_long_and_looks_at_once_with_fresh_connections() -> None:
    scene = Scene()
    with scene.begun() as rounds:
        scene.steady, scene.wall = 60.0, NOON + timedelta(minutes=1)
        assert rounds.beat() is False
        scene.steady, scene.wall = 120.0, NOON + timedelta(hours=2, minutes=12)
        assert rounds.beat() is True
        wait_until(lambda: scene.servers["home"].opened == 2, what="a fresh connection")
    assert "slept 2 h 10 min." in scene.said
    assert scene.state.last_gap == "slept 2 h 10 min"


def test_a_clock_set_back_a_day_is_said_and_makes_the_timetable_anew() -> None:
    scene = Scene()
    with scene.begun() as rounds:
        scene.steady, scene.wall = 60.0, NOON - timedelta(days=1)
        assert rounds.beat() is True
    assert "the clock was set back by 1 d." in scene.said


def test_sleep_does_not_make_a_refused_login_knock_again() -> None:
    refused = FakeServer(troubles=[LoginRefused("refused.")] * 3)
    scene = Scene(servers={"home": refused})
    with scene.begun() as rounds:
        wait_until(lambda: scene.state.accounts["home"].state == "login refused", what="the refusal")
        scene.steady, scene.wall = 60.0, NOON + timedelta(hours=3)
        rounds.beat()
        scene.servers["home"].idling.wait(0.2)
    assert refused.opened == 1


def test_other_settings_mean_other_accounts_and_no_wait_counts_any_more() -> None:
    refused = FakeServer(troubles=[LoginRefused("refused.")])
    scene = Scene(servers={"home": refused})
    with scene.begun() as rounds:
        wait_until(lambda: scene.state.accounts["home"].state == "login refused", what="the refusal")
        scene.servers["work"] = FakeServer()
        rounds.watch(scene.watched(), Wishes(poll=timedelta(minutes=9)))
        wait_until(lambda: scene.passes("home") == 1 and scene.passes("work") == 1, what="both")
        assert rounds.poll_every == timedelta(minutes=9)
        del scene.servers["home"]
        rounds.watch(scene.watched(), Wishes())
        assert list(scene.state.accounts) == ["work"]


def test_a_bug_in_an_errand_is_a_sentence_without_its_words_and_the_next_one_runs() -> None:
    scene = Scene(due_now=Due(letters=1), outcomes={"send": [Outcome(0, ("Dear Sam, we regret",))]})  # type: ignore[arg-type]
    with scene.begun() as rounds:
        rounds.send_due()
        wait_until(lambda: any("met a bug" in line for line in scene.said), what="the sentence")
        rounds.send_due()
        wait_until(lambda: scene.of_kind("send") == 2, what="the next one")
    assert not any("regret" in line for line in scene.said)


def test_at_the_end_children_are_stopped_and_the_state_says_so() -> None:
    scene = Scene()
    with scene.begun():
        scene.hold.clear()
        scene.servers["home"].put()
        wait_until(lambda: scene.passes("home") == 2, what="a pass at work")
    assert scene.stopped
    assert scene.state.ended_at == NOON


def test_what_the_last_daemon_knew_of_its_passes_stays_readable() -> None:
    known = AccountState(last_pass=COUNTS, last_pass_at=NOON)
    scene = Scene(state=DaemonState(1, NOON, NOON, accounts={"home": known}))
    with scene.begun():
        assert scene.state.accounts["home"].last_pass == COUNTS
        assert replace(scene.state.accounts["home"], last_pass_at=NOON).last_pass_at == NOON
