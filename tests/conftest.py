"""Fixtures that several rooms share: certificates, a real Dovecot, a real SMTP server, a database on disk."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from certificates import Authority
from dovecot import Dovecot, MailUser, find_dovecot, running_dovecot
from homes import Here
from post_office import PostOffice, running_post_office

from detector.sqlite import Connection, open_database


def missing(what: str) -> None:
    """Skip for want of a server; where CI is true nothing may be skipped, so fail."""
    if os.environ.get("CI") == "true":
        pytest.fail(f"{what} is missing, and in CI nothing is skipped")
    pytest.skip(f"{what} is missing")


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority.create(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="session")
def dovecot(authority: Authority) -> Iterator[Dovecot]:
    program = find_dovecot()
    if program is None:
        missing("Dovecot (Debian: apt-get install dovecot-imapd)")
    assert program is not None
    with running_dovecot(program, authority) as server:
        yield server


@pytest.fixture
def user(dovecot: Dovecot) -> MailUser:
    """A fresh account on the real server."""
    return dovecot.new_user()


@pytest.fixture
def post_office() -> Iterator[PostOffice]:
    """A real SMTP server on loopback, without TLS and login."""
    with running_post_office() as office:
        yield office


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    """The one database file, on disk."""
    opened = open_database(tmp_path / "home" / "rejoinder.db")
    yield opened
    opened.close()


@pytest.fixture
def here(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Here:
    """Commands run inside this process: here(home, "queue", "list")."""
    return Here(capsys, monkeypatch)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """Show what Dovecot wrote during a failed test."""
    report = yield
    user = getattr(item, "funcargs", {}).get("user")
    if report.failed and isinstance(user, MailUser):
        report.sections.append(("Dovecot log", user.dovecot.log(user.name)))
    return report
