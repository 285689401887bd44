"""Homes of users, made for tests. In: a folder and what it should hold. Out: a Home; and commands run inside this process.

A command run here is the same code as the installed one, without the second that a new process takes. Mails are dated
a year before samples.NOW, so that every draft has rested, whatever the clock of the machine says.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from command import Home
from dovecot import PASSWORD, MailUser
from samples import ANNA, NOW, SAM, make_entry, make_facts, make_own

from detector.entry import Entry
from detector.facts import Signal
from detector.message import Address
from detector.sqlite import open_database
from detector.whereabouts import shipped
from responder.__main__ import run
from responder.approve import Approval, prepare
from responder.compose import Voice
from responder.draft import Draft, State
from responder.passes import Parts, catch_up
from responder.respond import Manner
from responder.store import Store

BEN = Address("Ben Ode", "ben@mills.example")
LONG_AGO = NOW - timedelta(days=365)
NOBODY = 'host = "127.0.0.1"\nport = 1\nsecurity = "plain"'  # nothing listens there


def settings_text(imap: str = NOBODY, smtp: str = NOBODY, *, account: str = "", more: str = "") -> str:
    """A settings file with one account; the texts stand in its tables."""
    return f"""
[me]
names = ["Sam Doe"]

[[account]]
name = "home"
address = "{SAM.email}"
{account}
[account.imap]
{imap}
[account.smtp]
{smtp}
{more}
[replies]
cool_off = "0"
send_window = "always"
"""


def on_dovecot(user: MailUser, *, trusted: bool = True) -> str:
    """The [account.imap] of a user on the real server."""
    place = user.dovecot
    trust = f'ca_file = "{place.ca_file}"' if trusted else ""
    return f'host = "{place.host}"\nport = {place.imaps_port}\nuser = "{user.name}"\n{trust}'


def on_port(port: int) -> str:
    """A plain server on loopback."""
    return f'host = "127.0.0.1"\nport = {port}\nsecurity = "plain"'


def make_home(folder: Path, settings: str | None = None, *, judges: bool = False) -> Home:
    """A home with these settings and the password of its account. `judges`: with a model promoted.

    The promoted model is the shipped one: it is used without comparing it with data/, which tests need not wait for.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if settings is not None:
        (folder / "settings.toml").write_text(settings, encoding="utf-8")
        (folder / "settings.toml").chmod(0o600)
    if judges:
        shutil.copytree(shipped("models"), folder / "models" / "mine")
        (folder / "models" / "in_use").write_text("mine\n", encoding="utf-8")
    return Home(folder, {"REJOINDER_PASSWORD_HOME": PASSWORD})


@contextmanager
def store_of(home: Home) -> Iterator[Store]:
    """The home's database, made where there is none."""
    connection = open_database(home.folder / "rejoinder.sqlite3")
    try:
        yield Store.on(connection)
    finally:
        connection.close()


def rejected_after_talk(
    number: int, by: Address = ANNA, company: str = "Acme", **changed: Any
) -> list[Entry]:
    """A rejection and the user's own thanks for the talk before it: the mails n and n + 100."""
    facts = make_facts(Signal.MEETING_HELD, Signal.PERSONAL, company=company, role="Engineer")
    given = {"sender": by, "sent_at": LONG_AGO + timedelta(days=number), "facts": facts}
    thanks = make_own(
        number + 100, f"<{number}@else.example>", Signal.MEETING_HELD, recipients=(by,),
        sent_at=LONG_AGO - timedelta(days=1),
    )  # fmt: skip
    return [make_entry(number, **{**given, **changed}), thanks]


def fill(home: Home, *entries: Entry) -> list[Draft]:
    """Record mails and draft for them, as a pass would; the waiting drafts."""
    with store_of(home) as store:
        store.ledger.record(entries)
        manner = Manner(Voice(name="Sam Doe"), timedelta(), frozenset({SAM.email}))
        catch_up(Parts(store.ledger, store.journal, store.outbox, manner, feedback=store.feedback), NOW)
        return store.outbox.in_state(State.WAITING)


def move(home: Home, number: int, *targets: State) -> Draft:
    """Move a draft as the user and the sender would; what is approved is due at once."""
    at = datetime.now(UTC)
    with store_of(home) as store:
        draft = store.outbox.get(number)
        for target in targets:
            changed = _approval(draft, at).as_changes(at) if target is State.APPROVED else {}
            draft = store.outbox.move(draft, target, at, **changed)
    return draft


def _approval(draft: Draft, at: datetime) -> Approval:
    return prepare(draft, SAM, at=at, unique=uuid4(), hold=timedelta(), window=None, own_offset=timedelta())


def states(home: Home) -> list[str]:
    """The states of all drafts, by number."""
    with store_of(home) as store:
        return [draft.state.value for draft in store.outbox.in_state()]


@dataclass(frozen=True, slots=True)
class Said:
    """What a command answered: exit code, data, words."""

    code: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, Any]]:
        assert self.code == 0, self.err + self.out
        return [json.loads(line) for line in self.out.splitlines()]


@dataclass(frozen=True, slots=True)
class Here:
    """Runs commands inside this process, where there is no terminal."""

    capsys: pytest.CaptureFixture[str]
    monkeypatch: pytest.MonkeyPatch

    def __call__(self, home: Home, *arguments: str) -> Said:
        for name, value in {"COLUMNS": "160", **home.environ}.items():
            self.monkeypatch.setenv(name, value)
        self.capsys.readouterr()
        code = run(["--home", str(home.folder), *arguments])
        out, err = self.capsys.readouterr()
        assert "Traceback" not in out + err
        assert "met a bug" not in out + err
        return Said(code, out, err)
