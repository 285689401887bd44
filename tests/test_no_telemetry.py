"""Zero telemetry: commands open sockets to the servers of the settings and to nothing else, and the guard sees all."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from command import Home
from conftest import missing
from dovecot import MailUser
from homes import make_home, on_dovecot, on_port, settings_text, states, store_of
from post_office import PostOffice
from small_model import DATA, GROUPS
from socket_guard import Guard, on_loopback, post_guard, reached_by_trace, traced
from test_journey import ACCEPTANCE, INVITATION, NEWSLETTER, REJECTION, approve
from waiting import wait_until

ELSEWHERE = ("192.0.2.7", 443)  # RFC 5737: nobody's
ATTEMPTS = {
    "a connection": ("socket.create_connection(('192.0.2.7', 443), 5)", ("192.0.2.7", 443)),
    "a connection that returns its error": ("socket.socket().connect_ex(('192.0.2.7', 443))", ELSEWHERE),
    "a datagram": ("udp.sendto(b'x', ('192.0.2.7', 53))", ("192.0.2.7", 53)),
    "a datagram by sendmsg": ("udp.sendmsg([b'x'], [], 0, ('192.0.2.7', 53))", ("192.0.2.7", 53)),
    "a look-up of a name": ("socket.getaddrinfo('telemetry.example', 443)", ("telemetry.example", 443)),
    "an old look-up": ("socket.gethostbyname('telemetry.example')", ("telemetry.example", None)),
    "a web page": ("urllib.request.urlopen('http://telemetry.example/')", ("telemetry.example", 80)),
    "a server for everybody": ("socket.create_server(('0.0.0.0', 4711))", ("0.0.0.0", 4711)),
    "another port of this machine": ("socket.create_connection(('127.0.0.1', 9))", ("127.0.0.1", 9)),
}
_BEFORE = "import socket, subprocess, sys, urllib.request; udp = socket.socket(type=socket.SOCK_DGRAM)\n"


def watched(home: Home, guard: Guard) -> Home:
    """The same home, whose commands run under the guard."""
    return replace(home, environ={**home.environ, **guard.environ})


def under(guard: Guard, code: str) -> subprocess.CompletedProcess[str]:
    environ = {"PATH": "/usr/bin:/bin", **guard.environ}
    return subprocess.run([sys.executable, "-c", code], env=environ, capture_output=True, text=True)


@pytest.fixture
def guard(tmp_path: Path, user: MailUser, post_office: PostOffice) -> Guard:
    """Lets a process reach the Dovecot and the post office of this test."""
    return post_guard(tmp_path / "guard", on_loopback(user.dovecot.imaps_port, post_office.port))


@pytest.fixture
def home(tmp_path: Path, user: MailUser, post_office: PostOffice, guard: Guard) -> Home:
    """A home under the guard, whose mailbox holds an interview thread that ended in a rejection."""
    user.put(ACCEPTANCE, folder="Sent")
    user.put(INVITATION, REJECTION, NEWSLETTER)
    settings = settings_text(
        on_dovecot(user), on_port(post_office.port), more='[daemon]\npoll = "10s"'
    ).replace("sam@example.org", "sam@home.example")
    return watched(make_home(tmp_path / "home", settings, judges=True), guard)


@pytest.mark.parametrize("name", ATTEMPTS)
def test_the_guard_refuses_and_sees(name: str, tmp_path: Path) -> None:
    code, place = ATTEMPTS[name]
    guard = post_guard(tmp_path / "guard", on_loopback(4712))
    done = under(guard, _BEFORE + code)
    assert done.returncode == 1
    assert "NotAllowed" in done.stderr or "guard refuses" in done.stderr
    assert (guard.refused()[0].host, guard.refused()[0].port) == place


def test_the_guard_sees_what_a_grandchild_tried_and_swallowed(tmp_path: Path) -> None:
    guard = post_guard(tmp_path / "guard", ())
    quiet = "import socket\ntry: socket.create_connection(('192.0.2.7', 443))\nexcept OSError: pass"
    done = under(
        guard, f"import subprocess, sys; subprocess.run([sys.executable, '-c', {quiet!r}], check=True)"
    )
    assert done.returncode == 0, done.stderr
    assert {(attempt.host, attempt.port) for attempt in guard.refused()} == {ELSEWHERE}
    assert len(guard.processes()) == 2
    assert guard.programs() == {sys.executable}


def test_what_is_on_the_list_is_reached(post_office: PostOffice, tmp_path: Path) -> None:
    guard = post_guard(tmp_path / "guard", on_loopback(post_office.port))
    done = under(
        guard, f"import smtplib; print(smtplib.SMTP('127.0.0.1', {post_office.port}, 'me').noop()[0])"
    )
    assert done.stdout == "250\n", done.stderr
    assert guard.reached() == {("127.0.0.1", post_office.port)}
    assert guard.refused() == []


def test_a_scan_and_doctor_reach_the_servers_of_the_settings_only(
    home: Home, guard: Guard, user: MailUser, post_office: PostOffice
) -> None:
    rows = home.rows("scan", "inbox")
    assert rows[-1]["summary"]["rejections"] == 1
    assert {port for _, port in guard.reached()} == {user.dovecot.imaps_port}
    home.rows("doctor")
    assert {port for _, port in guard.reached()} == {user.dovecot.imaps_port, post_office.port}
    nothing_else(guard)


def test_a_reply_is_drafted_approved_and_sent_through_the_servers_of_the_settings_only(
    home: Home, guard: Guard, user: MailUser, post_office: PostOffice
) -> None:
    assert home.run("scan", "inbox").returncode == 0
    assert len(home.rows("queue", "list")) == 1
    approve(home)
    (home.folder / "settings.toml").write_text(
        (home.folder / "settings.toml").read_text() + 'hold = "0"\n', encoding="utf-8"
    )
    done = home.run("send", "1")
    assert done.returncode == 0, done.stderr.decode()
    assert len(post_office.arrived) == 1
    assert {port for _, port in guard.reached()} == {user.dovecot.imaps_port, post_office.port}
    nothing_else(guard)


def test_classify_and_the_queue_open_no_socket_at_all(home: Home, guard: Guard) -> None:
    assert home.run("classify", "-", stdin=REJECTION).returncode == 0
    assert home.run("queue", "list").returncode == 0
    assert home.run("explain", "1").returncode in (1, 2)
    assert guard.processes()
    assert [attempt for attempt in guard.attempts() if attempt.what.startswith("socket.")] == []


def test_the_daemon_reaches_the_servers_of_the_settings_only(
    home: Home, guard: Guard, user: MailUser
) -> None:
    with home.start("daemon") as running:
        try:
            wait_until(lambda: states(home) == ["waiting"], what="the draft", seconds=60)
            before = _mails_seen(home)
            user.put(NEWSLETTER.replace(b"beans@", b"peas@"))
            wait_until(lambda: _mails_seen(home) > before, what="the mail that came later", seconds=60)
        finally:
            running.send_signal(signal.SIGTERM)
            running.communicate(timeout=30)
    assert len(guard.processes()) > 1, "its passes run in processes of their own, under the same guard"
    assert {port for _, port in guard.reached()} == {user.dovecot.imaps_port}
    nothing_else(guard)


def test_the_demo_stays_on_this_machine(tmp_path: Path) -> None:
    guard = post_guard(tmp_path / "guard", on_loopback(None))
    done = watched(make_home(tmp_path / "home"), guard).run("demo", "--approve-one")
    assert done.returncode == 0, done.stderr.decode()
    assert {host for host, _ in guard.reached()} == {"127.0.0.1"}
    nothing_else(guard)


def test_training_opens_no_socket_to_anywhere(tmp_path: Path) -> None:
    """The command as it is, in two processes, with fewer mails to learn from: all of data/ takes minutes."""
    data = some_of_the_data(tmp_path / "data")
    code = (
        "import pathlib, responder.wiring_model as joint\n"
        "from responder.__main__ import run\n"
        "whole = joint.shipped\n"
        f"joint.shipped = lambda name: pathlib.Path({str(data)!r}) if name == 'data' else whole(name)\n"
        f"sys.exit(run(['--home', {str(tmp_path / 'home')!r}, 'train', '--jobs', '2', '--keep']))\n"
    )
    guard = post_guard(tmp_path / "guard", ())
    done = under(guard, _BEFORE + code)
    assert done.returncode == 0, done.stderr
    assert "Learning from" in done.stderr
    assert len(guard.processes()) > 1
    assert guard.reached() == set()
    nothing_else(guard)


def some_of_the_data(folder: Path) -> Path:
    """A few groups of labelled mails, all labels among them."""
    (folder / "mails" / "en").mkdir(parents=True)
    for name in GROUPS.split():
        shutil.copy(DATA / "mails" / "en" / f"{name}.toml", folder / "mails" / "en")
    return folder


def test_one_round_of_the_daemon_reaches_the_servers_of_the_settings_only(
    home: Home, guard: Guard, user: MailUser
) -> None:
    done = home.run("daemon", "--once")
    assert done.returncode == 0, done.stderr.decode()
    assert states(home) == ["waiting"]
    assert {port for _, port in guard.reached()} == {user.dovecot.imaps_port}
    nothing_else(guard)


def _mails_seen(home: Home) -> int:
    with store_of(home) as store:
        return sum(store.ledger.counts().values())


def nothing_else(guard: Guard) -> None:
    """Nothing was refused, and no program was started that the guard cannot see."""
    assert guard.refused() == []
    assert guard.processes()
    assert guard.programs() <= {sys.executable}


def needs_strace(folder: Path) -> None:
    if shutil.which("strace") is None:
        missing("strace")
    if subprocess.run(traced(["true"], folder / "may"), capture_output=True).returncode:
        missing("the right to trace processes")


def test_a_whole_scan_under_strace_reaches_dovecot_only(home: Home, tmp_path: Path, user: MailUser) -> None:
    """An independent witness: it sees code in C too, which the audit hook does not."""
    needs_strace(tmp_path)
    unwatched = {name: text for name, text in home.environ.items() if not name.startswith("PYTHON")}
    command = traced(replace(home, environ=unwatched)._command("scan", "inbox"), tmp_path / "trace")
    done = subprocess.run(
        command, env=replace(home, environ=unwatched)._environ(), capture_output=True, timeout=120
    )
    assert done.returncode == 0, done.stderr.decode()
    assert states(home) == ["waiting"]
    assert set(reached_by_trace(tmp_path / "trace")) <= on_loopback(user.dovecot.imaps_port)
    assert set(reached_by_trace(tmp_path / "trace"))


def test_the_trace_shows_what_was_reached(tmp_path: Path) -> None:
    needs_strace(tmp_path)
    code = _BEFORE + (
        "socket.socket().connect_ex(('127.0.0.1', 9))\n"
        "udp.sendto(b'x', ('127.0.0.1', 10))\n"
        "socket.socket(socket.AF_INET6, socket.SOCK_DGRAM).connect_ex(('::1', 11))\n"
        "subprocess.run([sys.executable, '-c', 'import socket; socket.socket().connect_ex((\"127.0.0.1\", 12))'])"
    )
    subprocess.run(traced([sys.executable, "-c", code], tmp_path / "trace"), check=True, capture_output=True)
    seen = set(reached_by_trace(tmp_path / "trace"))
    assert {("127.0.0.1", 9), ("127.0.0.1", 10), ("127.0.0.1", 12)} <= seen
    assert ("::1", 11) in seen or not Path("/proc/net/if_inet6").exists()
