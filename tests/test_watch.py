"""One connection that watches: it looks when something may have changed, and waits out what fails."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from dovecot import PASSWORD, MailUser
from fake_line import FakeServer, FakeWaker
from samples import make_mail
from waiting import wait_until

from detector.errors import CertificateRefused, LoginRefused, MailboxError, Unreachable
from detector.imap import Marking, open_mailbox
from detector.imap_idle import Waker
from detector.progress import FolderStatus
from responder.backoff import REFUSED_SECONDS, Backoff
from responder.errors import SecretMissing
from responder.watch import LONGEST_SECONDS, Post, Standing, Watch

LOST = Unreachable("imap.home.example:993 cannot be reached.", "Check the network.")
REFUSED = LoginRefused("imap.home.example refused the login of sam.")


# What a line promises, kept by the fake one and by the real one


@dataclass
class Both:
    """A line, a waker that suits it, and a way to put a mail into the INBOX from elsewhere."""

    line: Any
    waker: Any
    put: Callable[[], None]


@pytest.fixture(params=["fake", "dovecot"])
def both(request: pytest.FixtureRequest) -> Iterator[Both]:
    if request.param == "fake":
        server = FakeServer()
        with server.connect() as line:
            yield Both(line, FakeWaker(), server.put)
        return
    user: MailUser = request.getfixturevalue("user")
    with open_mailbox("home", user.server(), PASSWORD, Marking()) as mailbox:
        waker = Waker()
        yield Both(mailbox, waker, lambda: user.put(b"Subject: x\r\n\r\nx\r\n"))
        waker.close()


def test_status_answers_in_the_order_asked_and_leaves_out_what_is_not_there(both: Both) -> None:
    both.put()
    said = both.line.status(["Sent", "Nowhere", "INBOX"])
    assert list(said) == ["Sent", "INBOX"]
    assert (said["INBOX"].uidnext, said["INBOX"].exists, said["Sent"].exists) == (2, 1, 0)
    assert isinstance(said["INBOX"], FolderStatus)


def test_idle_is_among_the_capabilities_and_the_sent_folder_is_found(both: Both) -> None:
    assert "IDLE" in both.line.capabilities()
    assert both.line.special_folder("\\Sent", ["Sent"]) == "Sent"


def test_a_mail_that_comes_ends_the_wait(both: Both) -> None:
    both.line.status(["INBOX"])
    sender = threading.Timer(0.2, both.put)
    sender.start()
    assert both.line.idle("INBOX", 20, both.waker) is True
    sender.join()
    assert both.line.status(["INBOX"])["INBOX"].uidnext == 2


def test_a_wake_before_the_wait_ends_it_at_once_and_rest_forgets_it(both: Both) -> None:
    both.waker.wake()
    assert both.line.idle("INBOX", 600, both.waker) is False
    both.waker.rest()
    assert both.line.idle("INBOX", 0.05, both.waker) is False


def test_a_wake_from_another_thread_ends_the_wait(both: Both) -> None:
    waking = threading.Timer(0.2, both.waker.wake)
    waking.start()
    assert both.line.idle("INBOX", 600, both.waker) is False
    waking.join()


# The watch


@dataclass
class Scene:
    """A watch on a fake server, in a thread; the clock stands still unless the test moves it."""

    server: FakeServer
    looked: list[Mapping[str, FolderStatus]] = field(default_factory=list)
    told: list[Standing] = field(default_factory=list)
    mended: bool = False
    clock: float = 0.0

    def watch(self, **changed: Any) -> Watch:
        post = Post(
            self.server.connect,
            lambda line: ["INBOX", "Sent"],
            self._look,
            self.told.append,
            lambda: self.mended,
        )
        self.waits = Backoff(lambda: 1.0, first=0.01, cap=0.02)
        return Watch(replace(post, **changed), FakeWaker(), self.waits, lambda: self.clock)

    def _look(self, statuses: Mapping[str, FolderStatus]) -> float:
        self.looked.append(statuses)
        return 0.0

    def states(self) -> list[str]:
        return [standing.state for standing in self.told]


@contextmanager
def running(watch: Watch) -> Iterator[threading.Thread]:
    thread = threading.Thread(target=watch.run, daemon=True)
    thread.start()
    try:
        yield thread
    finally:
        watch.end()
        thread.join(10)
        assert not thread.is_alive()


def test_it_looks_at_all_folders_and_then_waits_for_an_announcement() -> None:
    scene = Scene(FakeServer())
    with running(scene.watch()):
        assert scene.server.idling.wait(10)
        assert scene.server.asked == [("INBOX", "Sent")]
        scene.server.put()
        wait_until(lambda: len(scene.looked) == 2, what="a second look")
    assert scene.looked[1]["INBOX"].exists == 1
    assert scene.states()[:2] == ["connecting", "idle"]


def test_waking_it_looks_now() -> None:
    scene = Scene(FakeServer())
    watch = scene.watch()
    with running(watch):
        assert scene.server.idling.wait(10)
        watch.wake()
        wait_until(lambda: len(scene.looked) == 2, what="a second look")


def test_idle_is_renewed_before_29_minutes_are_over() -> None:
    assert LONGEST_SECONDS < 29 * 60
    waits: list[float] = []

    class Noting(FakeServer):
        @contextmanager
        def connect(self) -> Iterator[Any]:
            with super().connect() as line:
                idle = line.idle
                line.idle = lambda folder, seconds, waker: (
                    waits.append(seconds) or idle(folder, seconds, waker)
                )
                yield line

    scene = Scene(Noting())
    with running(scene.watch()):
        assert scene.server.idling.wait(10)
    assert waits[0] == LONGEST_SECONDS


@pytest.mark.parametrize("changed", [{"idle": False}, {}], ids=["the-user-wants-none", "the-server-has-none"])
def test_without_idle_it_is_polled_on_the_same_connection(changed: dict[str, bool]) -> None:
    scene = Scene(FakeServer(can_idle=changed != {}))
    watch = scene.watch(**changed)
    with running(watch):
        wait_until(lambda: "polling" in scene.states(), what="a first look")
        watch.wake()
        wait_until(lambda: len(scene.looked) == 2, what="a second look")
    assert scene.server.opened == 1


def test_polled_less_often_than_a_server_waits_it_hangs_up_in_between() -> None:
    scene = Scene(FakeServer())
    watch = scene.watch(idle=False, poll_seconds=3600.0)
    with running(watch):
        wait_until(lambda: len(scene.looked) == 1, what="a first look")
        watch.wake()
        wait_until(lambda: len(scene.looked) == 2, what="a second look")
    assert scene.server.opened == 2


def test_a_server_that_offers_idle_and_refuses_it_is_polled() -> None:
    scene = Scene(FakeServer(breaks=[MailboxError("imap.home.example refused a command.")]))
    watch = scene.watch()
    with running(watch):
        assert scene.server.idling.wait(10)
        scene.clock = 1e6
        watch.wake()  # the fake breaks when its wait ends
        wait_until(lambda: "backing off" in scene.states(), what="the refusal")
        scene.clock = 2e6
        wait_until(lambda: "polling" in scene.states(), what="polling")


def test_a_server_that_announces_without_end_is_not_asked_without_end() -> None:
    scene = Scene(FakeServer(restless=True))
    with running(scene.watch()):
        wait_until(lambda: len(scene.looked) >= 6, what="a few looks")
        settled = threading.Event()
        settled.wait(0.2)
        assert len(scene.looked) == 6


@pytest.mark.parametrize(
    ("problem", "state"),
    [
        (LOST, "backing off"),
        (CertificateRefused("The certificate does not verify."), "backing off"),
        (SecretMissing("There is no password."), "needs login"),
        (ValueError("Dear Sam, we regret"), "backing off"),
    ],
    ids=["unreachable", "certificate", "no-secret", "bug"],
)
def test_what_fails_is_told_and_tried_again(problem: Exception, state: str) -> None:
    scene = Scene(FakeServer(troubles=[problem]))
    scene.clock = 0.0
    with running(scene.watch()):
        wait_until(lambda: state in scene.states(), what="the failure")
        scene.clock = 100.0
        assert scene.server.idling.wait(10)
    assert scene.states()[:4] == ["connecting", state, "connecting", "idle"]
    told = next(standing for standing in scene.told if standing.problem)
    assert told.seconds > 0
    assert "regret" not in str(told.problem)


def test_a_poll_does_not_shorten_a_back_off_but_hurry_does() -> None:
    scene = Scene(FakeServer(troubles=[LOST]))
    watch = scene.watch()
    with running(watch):
        wait_until(lambda: "backing off" in scene.states(), what="the failure")
        watch.wake()
        assert not scene.server.idling.wait(0.2)
        watch.hurry()
        assert scene.server.idling.wait(10)


def test_a_refused_login_waits_for_hours_and_is_tried_sooner_only_with_another_password() -> None:
    scene = Scene(FakeServer(troubles=[REFUSED]))
    watch = scene.watch()
    with running(watch):
        wait_until(lambda: "login refused" in scene.states(), what="the refusal")
        assert scene.told[-1].seconds >= REFUSED_SECONDS
        scene.clock = REFUSED_SECONDS / 2
        watch.wake()
        assert not scene.server.idling.wait(0.2)
        assert scene.server.opened == 1
        scene.mended = True
        watch.wake()
        assert scene.server.idling.wait(10)


def test_a_connection_that_was_lost_is_made_again() -> None:
    scene = Scene(FakeServer())
    with running(scene.watch()):
        assert scene.server.idling.wait(10)
        scene.server.cut()
        wait_until(lambda: "backing off" in scene.states(), what="the loss")
        scene.clock = 100.0
        wait_until(lambda: scene.server.opened == 2, what="a second connection")
        wait_until(lambda: len(scene.looked) == 2, what="a look behind the loss")


def test_a_server_that_lets_in_and_hangs_up_is_waited_for_longer_each_time() -> None:
    scene = Scene(FakeServer())
    with running(scene.watch()):
        for times in (1, 2, 3):
            assert scene.server.idling.wait(10)
            scene.server.cut()
            wait_until(lambda: scene.states().count("backing off") == times, what="the loss")  # noqa: B023
            scene.clock += 50.0  # less than a good connection holds
            wait_until(lambda: scene.server.opened == times + 1, what="another")  # noqa: B023
        assert scene.waits.failures == 3


def test_one_that_is_there_only_to_wait_ends_where_the_server_has_no_idle() -> None:
    scene = Scene(FakeServer(can_idle=False))
    watch = scene.watch(only_to_idle=True)
    watch.run()
    assert scene.looked == []


def test_ended_while_it_backs_off_it_ends_at_once_and_says_nothing_more() -> None:
    scene = Scene(FakeServer(troubles=[REFUSED]))
    watch = scene.watch()
    with running(watch):
        wait_until(lambda: "login refused" in scene.states(), what="the refusal")
    assert scene.states() == ["connecting", "login refused"]


# On the real server


def real_post(scene: Scene, user: MailUser, **changed: Any) -> Post:
    def connect() -> Any:
        return open_mailbox("home", user.server(), PASSWORD, Marking())

    post = Post(connect, lambda line: ["INBOX", "Sent"], scene._look, scene.told.append)
    return replace(post, **changed)


def test_on_a_real_server_mail_and_the_users_own_letters_are_seen(user: MailUser) -> None:
    scene = Scene(FakeServer())
    watch = Watch(real_post(scene, user), Waker(), Backoff(lambda: 0.0), lambda: 0.0)
    with running(watch):
        wait_until(lambda: "idle" in scene.states(), what="IDLE")
        user.put(make_mail("hello"))
        wait_until(lambda: len(scene.looked) > 1, what="the announcement")
        assert scene.looked[-1]["INBOX"].exists == 1
        user.put(make_mail("mine"), folder="Sent")
        watch.wake()
        wait_until(lambda: scene.looked[-1]["Sent"].exists == 1, what="the poll")


def test_on_a_real_server_a_wrong_password_is_a_refusal(user: MailUser) -> None:
    scene = Scene(FakeServer())

    def connect() -> Any:
        return open_mailbox("home", user.server(), "wrong", Marking())

    watch = Watch(real_post(scene, user, connect=connect), Waker(), Backoff(lambda: 0.0), lambda: 0.0)
    with running(watch):
        wait_until(lambda: "login refused" in scene.states(), what="the refusal")
