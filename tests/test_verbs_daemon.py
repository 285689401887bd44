"""The verb daemon: one pass with its exit code, and an end within five seconds, as a real process."""

from __future__ import annotations

import signal
import threading
from pathlib import Path

import pytest
from command import Home
from dovecot import MailUser
from homes import (
    BEN,
    Here,
    fill,
    make_home,
    move,
    on_dovecot,
    on_port,
    rejected_after_talk,
    settings_text,
    states,
)
from line_server import Line, line_server
from post_office import PostOffice
from samples import ANNA
from test_journey import REJECTION

from responder.draft import State


@pytest.fixture
def home(tmp_path: Path, user: MailUser, post_office: PostOffice) -> Home:
    return make_home(
        tmp_path / "home", settings_text(on_dovecot(user), on_port(post_office.port)), judges=True
    )


def test_once_polls_sends_and_ends_with_nought(
    home: Home, here: Here, user: MailUser, post_office: PostOffice
) -> None:
    user.put(REJECTION)
    fill(home, *rejected_after_talk(1))
    move(home, 1, State.APPROVED)
    said = here(home, "daemon", "--once")
    assert (said.code, said.out) == (0, "")
    assert said.err == "home: 1 seen, 1 rejections, 1 drafts.\nDraft 1 is sent.\n"
    assert [arrived.recipients for arrived in post_office.arrived] == [(ANNA.email,)]
    assert user.flags() == {1: {b"$JobRejection"}}


def test_what_it_says_names_no_recipient_and_no_subject(
    home: Home, here: Here, post_office: PostOffice
) -> None:
    """A server's refusal often repeats the address; the log of a service must not keep it."""
    fill(home, *rejected_after_talk(1))
    move(home, 1, State.APPROVED)
    post_office.refuse[ANNA.email] = f"550 5.1.1 <{ANNA.email}> unknown"
    said = here(home, "daemon", "--once")
    assert said.code == 1
    assert "Draft 1 is failed." in said.err
    assert ANNA.email not in said.err
    assert "Your application" not in said.err
    assert ANNA.email in here(home, "queue", "show", "1").out  # the user is told when asking


@pytest.mark.parametrize(
    ("change", "code", "sentence"),
    [
        (("password", "wrong"), 4, "home: localhost refused the login"),
        (("password", ""), 4, "home: There is no password"),
        (("port", "1"), 5, "cannot be reached"),
        (("ca_file", "# ca_file"), 5, "does not verify"),
        (("cool_off", "colour_off"), 3, "line"),
        (("[[account]]", "[me2]"), 3, "settings.toml"),
    ],
    ids=["wrong-password", "no-password", "unreachable", "bad-certificate", "unknown-key", "unknown-table"],
)
def test_once_ends_with_the_code_of_what_failed(
    home: Home, here: Here, user: MailUser, change: tuple[str, str], code: int, sentence: str
) -> None:
    old, new = change
    path = home.folder / "settings.toml"
    text = path.read_text(encoding="utf-8")
    if old == "password":
        home.environ["REJOINDER_PASSWORD_HOME"] = new
    elif old == "port":
        path.write_text(text.replace(f"port = {user.dovecot.imaps_port}", f"port = {new}"), encoding="utf-8")
    else:
        path.write_text(text.replace(old, new), encoding="utf-8")
    said = here(home, "daemon", "--once")
    assert said.code == code
    assert sentence in said.err


def test_without_settings_it_names_init(tmp_path: Path, here: Here) -> None:
    said = here(make_home(tmp_path / "new"), "daemon", "--once")
    assert said.code == 3
    assert "rejoinder init" in said.err


def test_one_account_that_fails_stops_neither_the_next_nor_the_sending(
    home: Home, here: Here, user: MailUser, post_office: PostOffice
) -> None:
    path = home.folder / "settings.toml"
    text = path.read_text(encoding="utf-8")
    broken = '[[account]]\nname = "gone"\naddress = "sam@gone.example"\n[account.imap]\n' + on_port(1)
    path.write_text(text.replace("[[account]]", f"{broken}\n\n[[account]]"), encoding="utf-8")
    home.environ["REJOINDER_PASSWORD_GONE"] = "x"
    user.put(REJECTION)
    fill(home, *rejected_after_talk(2, BEN, "Other Mills"))
    move(home, 1, State.APPROVED)
    said = here(home, "daemon", "--once")
    assert said.code == 5
    assert "gone: 127.0.0.1:1 cannot be reached" in said.err
    assert "home: 1 seen, 1 rejections" in said.err
    assert states(home)[0] == "sent"


def test_a_bug_in_one_account_is_a_sentence_and_does_not_stop_the_next(
    home: Home, here: Here, user: MailUser, monkeypatch: pytest.MonkeyPatch
) -> None:
    from responder.scanning import Scanning

    user.put(REJECTION)
    path, real = home.folder / "settings.toml", Scanning.scan
    text = path.read_text(encoding="utf-8")
    odd = '[[account]]\nname = "odd"\naddress = "sam@odd.example"\n[account.imap]\n' + on_port(1)
    path.write_text(text.replace("[[account]]", f"{odd}\n\n[[account]]"), encoding="utf-8")

    def scan(self, account, *rest, **named):
        if account.name == "odd":
            raise ValueError("Dear Sam, we regret")
        return real(self, account, *rest, **named)

    monkeypatch.setattr(Scanning, "scan", scan)
    from responder.__main__ import run

    monkeypatch.setenv("REJOINDER_PASSWORD_HOME", home.environ["REJOINDER_PASSWORD_HOME"])
    assert run(["--home", str(home.folder), "daemon", "--once"]) == 1
    err = here.capsys.readouterr().err
    assert "odd: Rejoinder met a bug (ValueError)." in err
    assert "regret" not in err
    assert "home: 1 seen" in err


def test_sigterm_while_the_network_hangs_ends_it_within_five_seconds(tmp_path: Path) -> None:
    hanging = threading.Event()

    def say_nothing(line: Line) -> None:
        hanging.set()
        line.wait_for_hang_up()

    with line_server(say_nothing) as silent:
        home = make_home(tmp_path / "home", settings_text(on_port(silent.port)), judges=True)
        process = home.start("daemon")
        try:
            assert hanging.wait(20)
            process.send_signal(signal.SIGTERM)
            _, said = process.communicate(timeout=5)
        finally:
            process.kill()
    assert process.returncode == 0
    assert b"Ended." in said
    assert home.run("daemon", "--once").returncode == 5  # the lock went with it


def test_a_pass_that_another_rejoinder_makes_is_waited_for_and_then_said(
    home: Home, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    from responder import wiring
    from responder.lock import held_lock

    monkeypatch.setattr(wiring, "_PASS_WAITS_SECONDS", 0.2)
    with held_lock(home.folder / "pass.lock", wait_seconds=0, what="The test"):
        said = here(home, "daemon", "--once")
        assert said.code == 6
        assert "Another Rejoinder pass is at work" in said.err
        assert here(home, "scan", "inbox").code == 6
        assert here(home, "send").code == 6
