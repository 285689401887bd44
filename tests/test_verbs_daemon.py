"""The verb daemon on a real mail server: mail is drafted as it comes, and nothing that fails ends it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from certificates import Authority
from command import Home
from dovecot import PASSWORD, Dovecot, MailUser, find_dovecot, running_dovecot
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
from samples import ANNA, SAM
from test_journey import REJECTION
from waiting import wait_until

from responder.draft import State
from responder.errands import Errand, Outcome
from responder.keeping import SettingsFile
from responder.verbs_daemon import run_once

AT_WORK_SECONDS = 60.0  # several processes of Python start, on a machine that has other things to do


@pytest.fixture
def home(tmp_path: Path, user: MailUser, post_office: PostOffice) -> Home:
    return make_home(
        tmp_path / "home", settings_text(on_dovecot(user), on_port(post_office.port)), judges=True
    )


def with_account(home: Home, name: str, imap: str) -> None:
    """One more account, before the one that is there."""
    path = home.folder / "settings.toml"
    text = path.read_text(encoding="utf-8")
    more = f'[[account]]\nname = "{name}"\naddress = "sam@{name}.example"\n[account.imap]\n{imap}\n\n'
    path.write_text(text.replace("[[account]]", f"{more}[[account]]", 1), encoding="utf-8")
    home.environ[f"REJOINDER_PASSWORD_{name.upper()}"] = "x"


# Once


def test_once_polls_sends_and_ends_with_nought(
    home: Home, here: Here, user: MailUser, post_office: PostOffice
) -> None:
    user.put(REJECTION)
    fill(home, *rejected_after_talk(1))
    move(home, 1, State.APPROVED)
    said = here(home, "daemon", "--once")
    assert (said.code, said.out) == (0, "")
    assert said.err == "home: 1 seen, 1 rejection, 1 draft.\nDraft 1 is sent.\n"
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
    log = (home.folder / "logs" / "daemon.log").read_text()
    assert "Draft 1 is failed." in said.err
    assert "Draft 1 is failed." in log
    assert ANNA.email not in said.err + log
    assert "Your application" not in said.err + log
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
    assert user.name not in said.err
    assert SAM.email not in said.err


def test_without_settings_it_names_init(tmp_path: Path, here: Here) -> None:
    said = here(make_home(tmp_path / "new"), "daemon", "--once")
    assert said.code == 3
    assert "rejoinder init" in said.err


def test_one_account_that_fails_stops_neither_the_next_nor_the_sending(
    home: Home, here: Here, user: MailUser, post_office: PostOffice
) -> None:
    with_account(home, "gone", on_port(1))
    user.put(REJECTION)
    fill(home, *rejected_after_talk(2, BEN, "Other Mills"))
    move(home, 1, State.APPROVED)
    said = here(home, "daemon", "--once")
    assert said.code == 5
    assert "gone: 127.0.0.1:1 cannot be reached" in said.err
    assert "home: 1 seen, 1 rejection" in said.err
    assert states(home)[0] == "sent"


def test_a_child_that_fails_without_a_word_is_told_with_its_code() -> None:
    said: list[str] = []

    def run(errand: Errand) -> Outcome:
        return (
            Outcome(1)
            if errand.account == "odd"
            else Outcome(0, ({"summary": {"seen": 2, "rejections": 0, "drafts": 0}},))
        )

    assert run_once(run, ["odd", "home"], said.append) == 1
    assert said[0] == "odd: The pass ended with exit code 1."
    assert said[1] == "home: 2 seen, 0 rejections, 0 drafts."


def test_a_pass_that_another_rejoinder_makes_is_waited_for_and_then_said(
    home: Home, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    from responder import wiring
    from responder.lock import held_lock

    monkeypatch.setattr(wiring, "_PASS_WAITS_SECONDS", 0.2)
    with held_lock(home.folder / "pass.lock", wait_seconds=0, what="The test"):
        assert here(home, "scan", "inbox").code == 6
        assert here(home, "send").code == 6


# Kept running


def test_other_settings_are_noticed_without_a_signal(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    file = SettingsFile(path)
    assert not file.changed()
    for text in ("one", "three"):
        path.write_text(text)
        assert file.changed()
        assert not file.changed()
    path.unlink()
    assert file.changed()


@dataclass
class Running:
    """A daemon that runs as a process of its own."""

    home: Home
    process: subprocess.Popen[bytes]
    said: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self.said.append(line.decode().rstrip("\n"))

    def account(self, name: str = "home") -> dict[str, Any]:
        path = self.home.folder / "daemon.json"
        found = json.loads(path.read_text()) if path.exists() else {}
        account: dict[str, Any] = found.get("accounts", {}).get(name, {})
        return account if found.get("pid") == self.process.pid else {}

    def until(self, true: Callable[[], bool], what: str) -> None:
        def alive_and_true() -> bool:
            if self.process.poll() is not None:
                raise AssertionError(f"ended while waiting for {what}: {self.said}")
            return true()

        wait_until(alive_and_true, what=f"{what}; it said {self.said}", seconds=AT_WORK_SECONDS)

    def until_at_rest(self, name: str = "home") -> None:
        """Behind the first pass, waiting for the server's word."""
        self.until(
            lambda: self.account(name).get("state") == "idle" and bool(self.account(name).get("last_pass")),
            "rest behind the first pass",
        )
        self.until(lambda: not self.account(name)["passing"], "the end of the pass")

    def end(self, seconds: float = 5.0) -> int:
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(seconds)


@contextmanager
def running(home: Home, *more: str) -> Iterator[Running]:
    process = home.start("daemon", *more)
    try:
        yield Running(home, process)
    finally:
        process.kill()
        process.wait(10)


def test_mail_that_comes_is_drafted_and_marked_without_waiting_for_the_poll(
    home: Home, user: MailUser
) -> None:
    with running(home) as daemon:
        daemon.until_at_rest()
        user.put(REJECTION)
        daemon.until(lambda: states(home) == ["waiting"], "the draft")
        daemon.until(lambda: user.flags() == {1: {b"$JobRejection"}}, "the mark")
        daemon.until(lambda: daemon.account()["last_pass"]["drafts"] == 1, "the count")
        assert home.run("status").returncode == 0
        assert daemon.end() == 0
    assert home.run("status").returncode == 1
    assert daemon.said[-1] == "Ended."


def test_what_is_approved_is_sent_when_it_is_due(home: Home, post_office: PostOffice) -> None:
    fill(home, *rejected_after_talk(1))
    move(home, 1, State.APPROVED)
    with running(home) as daemon:
        daemon.until(lambda: states(home) == ["sent"], "the letter")
    assert [arrived.recipients for arrived in post_office.arrived] == [(ANNA.email,)]


def test_one_dead_account_and_one_whose_login_is_refused_stop_no_other(home: Home, user: MailUser) -> None:
    with_account(home, "gone", on_port(1))
    with_account(home, "refused", on_dovecot(user))
    with running(home) as daemon:
        daemon.until_at_rest()
        user.put(REJECTION)
        daemon.until(lambda: states(home) == ["waiting"], "the draft")
        assert daemon.account("gone")["state"] == "backing off"
        assert daemon.account("refused")["state"] == "login refused"
    refusals = [line for line in daemon.said if line.startswith("refused:")]
    assert len(refusals) == 1
    text = "\n".join(daemon.said) + (home.folder / "logs" / "daemon.log").read_text()
    for address in (user.name, SAM.email, "sam@refused.example", "sam@gone.example", "regret", "Acme"):
        assert address not in text


def test_a_password_put_right_in_the_keyring_is_found_by_itself(
    home: Home, user: MailUser, tmp_path: Path
) -> None:
    kept = tmp_path / "keyring.json"
    kept.write_text('{"rejoinder home/imap": "wrong"}')
    tests = str(Path(__file__).parent)
    home.environ.update(
        REJOINDER_PASSWORD_HOME="", PYTHON_KEYRING_BACKEND="file_keyring.FileKeyring",
        REJOINDER_TEST_KEYRING=str(kept), PYTHONPATH=os.pathsep.join([tests, os.environ.get("PYTHONPATH", "")]),
    )  # fmt: skip
    with (home.folder / "settings.toml").open("a", encoding="utf-8") as file:
        file.write('[daemon]\npoll = "10s"\n')
    with running(home) as daemon:
        daemon.until(lambda: daemon.account().get("state") == "login refused", "the refusal")
        kept.write_text(json.dumps({"rejoinder home/imap": PASSWORD}))
        daemon.until_at_rest()
    assert sum("refused the login" in line for line in daemon.said) == 1


def test_a_folder_beside_the_inbox_is_waited_at_too(home: Home, user: MailUser) -> None:
    user.put(b"Subject: x\r\n\r\nx\r\n", folder="Jobs")
    path = home.folder / "settings.toml"
    text = path.read_text(encoding="utf-8").replace(
        "[account.imap]", 'folders = ["INBOX", "Jobs"]\n[account.imap]', 1
    )
    path.write_text(text, encoding="utf-8")
    with running(home) as daemon:
        daemon.until_at_rest()
        daemon.until(lambda: user.dovecot.log(user.name).count("Login") >= 3, "a connection of its own")
        user.put(REJECTION, folder="Jobs")
        daemon.until(lambda: states(home) == ["waiting"], "the draft")


@contextmanager
def started_again(server: Dovecot) -> Iterator[None]:
    """The same server once more, on its ports and with its mail, as after a restart of the machine."""
    program, owner = find_dovecot(), server.top.stat()
    assert program is not None
    as_root = os.geteuid() == 0
    identity: dict[str, Any] = (
        {"user": owner.st_uid, "group": owner.st_gid, "extra_groups": []} if as_root else {}
    )
    with (server.top / "out").open("ab") as out:
        command = [program, "-F", "-c", str(server.top / "dovecot.conf")]
        process = subprocess.Popen(command, stdout=out, stderr=out, cwd=server.top, **identity)
    try:
        yield
    finally:
        process.terminate()
        process.wait(20)


def test_a_server_that_is_restarted_is_found_again(
    tmp_path: Path, dovecot: Dovecot, authority: Authority, post_office: PostOffice
) -> None:
    program = find_dovecot()
    assert program is not None
    with running_dovecot(program, authority) as server:
        user = server.new_user()
        text = settings_text(on_dovecot(user), on_port(post_office.port))
        home = make_home(tmp_path / "home", text, judges=True)
        with running(home) as daemon:
            daemon.until_at_rest()
            subprocess.run(
                ["doveadm", "-c", str(server.top / "dovecot.conf"), "stop"], check=True, capture_output=True
            )
            daemon.until(lambda: daemon.account()["state"] == "backing off", "the loss")
            daemon.until(
                lambda: any("cannot be reached" in line for line in daemon.said), "a knock at a closed door"
            )
            with started_again(server):
                daemon.until(lambda: "home: connected again." in daemon.said, "the way back")
                user.put(REJECTION)
                daemon.until(lambda: states(home) == ["waiting"], "the draft")


def test_a_second_daemon_is_told_of_the_first_and_ends_with_six(home: Home) -> None:
    with running(home) as daemon:
        daemon.until_at_rest()
        second = home.run("daemon")
        assert second.returncode == 6
        assert b"Another Rejoinder daemon is at work" in second.stderr
        assert home.run("daemon", "--once").returncode == 6


def test_killed_it_leaves_nothing_in_the_way_of_the_next_one(home: Home, user: MailUser) -> None:
    with running(home) as daemon:
        daemon.until_at_rest()
    assert daemon.process.returncode == -signal.SIGKILL
    status = home.run("status")
    assert status.returncode == 1
    assert b"does not run" in status.stdout
    user.put(REJECTION)
    with running(home) as daemon:
        daemon.until(lambda: states(home) == ["waiting"], "the draft")


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="Windows")
def test_sighup_reads_the_settings_again_and_a_broken_file_changes_nothing(
    home: Home, user: MailUser
) -> None:
    user.put(REJECTION, folder="Jobs")
    path = home.folder / "settings.toml"
    good = path.read_text(encoding="utf-8")
    with running(home) as daemon:
        daemon.until_at_rest()
        path.write_text(good.replace("[account.imap]", "[account.imap"), encoding="utf-8")
        daemon.process.send_signal(signal.SIGHUP)
        daemon.until(lambda: any("stay in force" in line for line in daemon.said), "the sentence")
        assert states(home) == []
        path.write_text(
            good.replace("[account.imap]", 'folders = ["INBOX", "Jobs"]\n[account.imap]'), encoding="utf-8"
        )
        daemon.process.send_signal(signal.SIGHUP)
        daemon.until(lambda: states(home) == ["waiting"], "the draft from the new folder")
        assert daemon.end() == 0


def test_sigterm_in_the_middle_of_a_pass_ends_it_and_its_child(tmp_path: Path, user: MailUser) -> None:
    """The daemon's own connection is let in; the child's hangs in the network."""
    hanging, connections = threading.Event(), iter(range(100))

    def let_in_the_first(line: Line) -> None:
        if next(connections):
            hanging.set()
            line.wait_for_hang_up()
            return
        line.say("* OK [CAPABILITY IMAP4rev1 IDLE] ready")
        while tagged := line.hear().split(b" ", 2):
            tag, verb = tagged[0], tagged[1].upper() if len(tagged) > 1 else b""
            answers = {
                b"CAPABILITY": b"* CAPABILITY IMAP4rev1 IDLE",
                b"LIST": b'* LIST () "/" INBOX',
                b"STATUS": b"* STATUS INBOX (UIDVALIDITY 1 UIDNEXT 5 MESSAGES 4)",
            }
            if verb in answers:
                line.say(answers[verb])
            if verb in (b"IDLE", b"EXAMINE"):
                line.say("* OK [UIDVALIDITY 1] valid" if verb == b"EXAMINE" else "+ idling")
            if verb == b"IDLE":
                continue
            line.say(tag + b" OK done" if verb != b"DONE" else b"")

    with line_server(let_in_the_first) as server:
        home = make_home(tmp_path / "home", settings_text(on_port(server.port)), judges=True)
        with running(home) as daemon:
            assert hanging.wait(AT_WORK_SECONDS), daemon.said
            assert daemon.account()["passing"]
            assert daemon.end(seconds=20) == 0
        children = subprocess.run(["pgrep", "-f", str(home.folder)], capture_output=True, check=False)
    assert children.stdout == b""
    assert daemon.said[-1] == "Ended."


def test_sigterm_while_its_own_connection_hangs_ends_it(tmp_path: Path) -> None:
    hanging = threading.Event()

    def say_nothing(line: Line) -> None:
        hanging.set()
        line.wait_for_hang_up()

    with line_server(say_nothing) as silent:
        home = make_home(tmp_path / "home", settings_text(on_port(silent.port)), judges=True)
        with running(home) as daemon:
            assert hanging.wait(AT_WORK_SECONDS)
            assert daemon.end(seconds=20) == 0
            assert daemon.said[-1] == "Ended."


def test_a_password_that_is_typed_serves_its_children_and_is_in_no_argument(
    home: Home, user: MailUser
) -> None:
    password = home.environ.pop("REJOINDER_PASSWORD_HOME")
    home.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    user.put(REJECTION)
    with home.talk("daemon") as talk:
        talk.expect("Password of")
        talk.type(password + "\n")
        talk.expect("1 rejection, 1 draft.", AT_WORK_SECONDS)
        os.kill(talk.pid, signal.SIGINT)
        talk.expect("Ended.")
        assert talk.end() == 0
    assert password not in talk.seen
    assert password not in (home.folder / "logs" / "daemon.log").read_text()


HEAVY = ("numpy", "scipy", "sklearn", "joblib", "jinja2", "selectolax", "nh3", "rich", "msal", "dns")
HEAVY_ROOMS = (
    *("detector.parse", "detector.model", "detector.ledger", "detector.gather", "detector.terms"),
    *("responder.compose", "responder.tone", "responder.respond", "responder.store", "responder.passes"),
)
PRINTS_ITS_MODULES = """
import json, os, sys
from responder.__main__ import run
leave = os._exit
def tell(code):
    print(json.dumps(sorted(sys.modules)), flush=True)
    leave(code)
os._exit = tell
run(sys.argv[1:])
"""


def test_the_daemon_itself_loads_neither_the_model_nor_the_parser_nor_the_words(
    home: Home, user: MailUser
) -> None:
    user.put(REJECTION)
    process = subprocess.Popen(
        [sys.executable, "-c", PRINTS_ITS_MODULES, "--home", str(home.folder), "daemon"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=home._environ(),
    )  # fmt: skip
    daemon = Running(home, process)
    try:
        daemon.until_at_rest()
        assert states(home) == ["waiting"]
        process.send_signal(signal.SIGTERM)
        assert process.stdout is not None
        loaded = set(json.loads(process.stdout.read()))
    finally:
        process.kill()
        process.wait(10)
    assert "apscheduler" in loaded
    assert not loaded & {*HEAVY, *HEAVY_ROOMS}


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="Linux")
def test_at_rest_it_stays_under_60_mb(home: Home) -> None:
    with running(home) as daemon:
        daemon.until_at_rest()
        lines = Path(f"/proc/{daemon.process.pid}/status").read_text().splitlines()
    kilobytes = next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))
    assert kilobytes < 60_000


def test_the_errors_of_real_servers_lose_their_addresses_in_the_log(
    home: Home, user: MailUser, here: Here
) -> None:
    home.environ["REJOINDER_PASSWORD_HOME"] = "wrong"
    here(home, "daemon", "--once")
    log = (home.folder / "logs" / "daemon.log").read_text()
    assert "refused the login of home" in log
    assert user.name not in log
