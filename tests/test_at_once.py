"""Many hands on one letter at the same moment: one approval counts, and one mail goes out. All parts are real."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from command import Home
from dovecot import PASSWORD, MailUser
from homes import fill, make_home, on_dovecot, on_port, rejected_after_talk, settings_text, store_of
from post_office import PostOffice

from detector.errors import RejoinderError
from responder.draft import Draft, State
from responder.errors import WrongState
from responder.places import places
from responder.wiring import App


@pytest.fixture
def home(tmp_path: Path, user: MailUser, post_office: PostOffice) -> Home:
    """A home with one waiting draft, whose letters can go out."""
    made = make_home(
        tmp_path / "home", settings_text(on_dovecot(user), on_port(post_office.port)), judges=True
    )
    assert len(fill(made, *rejected_after_talk(1))) == 1
    return made


def app_on(home: Home) -> App:
    """A Rejoinder of its own, with a connection of its own to the one database."""
    return App(
        places(home.folder, {}),
        {"REJOINDER_PASSWORD_HOME": PASSWORD},
        None,
        list[str]().append,
        datetime.now(UTC),
    )


def all_at_once(home: Home, count: int, act: Callable[[App, threading.Barrier], Any]) -> list[Any]:
    """What `count` Rejoinders got, each in a thread; `act` waits at the barrier for all others."""
    barrier, results = threading.Barrier(count, timeout=60), list[Any]()

    def run() -> None:
        app = app_on(home)
        try:
            results.append(act(app, barrier))
        except RejoinderError as problem:
            results.append(problem)
        finally:
            app.connection.close()

    threads = [threading.Thread(target=run) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=120)
    return results


def approve(app: App, barrier: threading.Barrier) -> Draft:
    (draft,) = app.store.outbox.in_state(State.WAITING)
    approval = app.letters.prepare(draft)
    barrier.wait()
    return app.letters.approve(draft, approval)


def test_of_twenty_approvals_of_one_draft_one_counts_and_one_mail_goes_out(
    home: Home, post_office: PostOffice
) -> None:
    results = all_at_once(home, 20, approve)
    (won,) = [result for result in results if isinstance(result, Draft)]
    assert sum(isinstance(result, WrongState) for result in results) == 19
    app_on(home).dispatch.send_due([1])
    app_on(home).dispatch.send_due([1])
    (arrived,) = post_office.arrived
    assert arrived.mail == won.mail
    with store_of(home) as store:
        assert store.outbox.get(1).state is State.SENT
        assert [target for _, target, _, _ in store.outbox.moves(1)] == [
            "waiting", "approved", "sending", "data_started", "sent",
        ]  # fmt: skip


def test_of_ten_senders_at_once_one_sends(home: Home, user: MailUser, post_office: PostOffice) -> None:
    app = app_on(home)
    approve(app, threading.Barrier(1))

    def send(app: App, barrier: threading.Barrier) -> list[str]:
        app.settings, app.judge, app.store  # noqa: B018 - read before the others are waited for
        barrier.wait()
        return [delivery.text for delivery in app.dispatch.send_due([1])]

    results = all_at_once(home, 10, send)
    assert sorted(map(str, results)) == ["['sent']"] + ["[]"] * 9
    assert len(post_office.arrived) == 1
    assert len(user.flags("Sent")) == 1


def test_of_ten_senders_in_processes_of_their_own_one_sends(home: Home, post_office: PostOffice) -> None:
    approve(app_on(home), threading.Barrier(1))
    started = [home.start("send") for _ in range(2)] + [home.start("send", "1") for _ in range(8)]
    said = [process.communicate(timeout=120) for process in started]
    assert sum(b"anna@acme.example: sent\n" in err for _, err in said) == 1
    assert not any(b"Traceback" in out + err for out, err in said)
    assert len(post_office.arrived) == 1
