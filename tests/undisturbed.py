"""What a fault must leave as it would have been. In: a home, its account on a real server. Out: all rows and marks.

The rows are the tables themselves, so that nothing is compared that a test thought of and nothing else forgotten.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from command import Home
from dovecot import MailUser
from fault_proxy import FaultProxy, fault_proxy
from homes import NOBODY, Here, Said, make_home, on_port, settings_text
from samples import NEWS, NO, make_mail
from test_journey import ACCEPTANCE, INVITATION, NEWSLETTER, REJECTION

from detector.sqlite import open_database

AS_OF = "2026-03-20T09:00:00+00:00"
PATIENT, SHORT = "20s", "1s"  # how long to wait for an answer: as long as it takes; where none will come
# Words of the mails below. None of them may stand in a sentence about what went wrong.
WORDS = (
    "Credit Analyst",
    "Kestrel",
    "Nair",
    "Sam Rivers",
    "sam@home",
    "regret to inform",
    "slugs",
    "summer sale",
    "acme.example",
)
MAILS = (
    INVITATION, REJECTION, NEWSLETTER,
    *(make_mail(n, NO.replace("Anna", f"Anna{n}"), sender=f"Anna{n} Berg <anna{n}@acme{n}.example>") for n in range(1, 4)),
    make_mail(4, NEWS),
)  # fmt: skip
_OWN_TO_A_RUN = {"last_run", "migration", "sqlite_sequence"}  # tables
_OWN_TO_A_SERVER = ("uidvalidity", "modseq")  # columns, by what their names hold

Rows = dict[str, list[dict[str, Any]]]
Folders = dict[str, dict[int, tuple[bytes, frozenset[bytes]]]]


@dataclass(frozen=True, slots=True)
class Choice:
    """What the settings say: how to mark, and whether letters go out by SMTP or into the Drafts folder."""

    marks: str = "auto"
    deliver: str = "smtp"
    mails: tuple[bytes, ...] = MAILS
    sent: tuple[bytes, ...] = (ACCEPTANCE,)


@dataclass(slots=True)
class Disturbed:
    """A home whose account lies behind a fault proxy."""

    home: Home
    user: MailUser
    proxy: FaultProxy
    choice: Choice
    smtp: str = NOBODY

    def write_settings(self, timeout: str = PATIENT, **imap: object) -> None:
        """The settings file, with other lines under [account.imap] where they are given."""
        lines = {"host": "127.0.0.1", "port": self.proxy.port, "security": "plain", **imap}
        lines |= {"user": self.user.name, "timeout": timeout}
        table = "\n".join(
            f'{key} = "{value}"' if isinstance(value, str) else f"{key} = {value}"
            for key, value in lines.items()
        )
        smtp = f'{self.smtp}\ndeliver = "{self.choice.deliver}"'
        marks = f'[account.marks]\nmethod = "{self.choice.marks}"'
        text = settings_text(table, smtp, more=marks)
        (self.home.folder / "settings.toml").write_text(text, encoding="utf-8")
        (self.home.folder / "settings.toml").chmod(0o600)

    def scan(self, here: Here, *words: str) -> Said:
        return here(self.home, "scan", *words, "--as-of", AS_OF, "--json")

    def scan_patiently(self, here: Here) -> Said:
        """The next clean pass: nothing breaks any more."""
        self.proxy.mend()
        self.write_settings()
        said = self.scan(here)
        assert said.code == 0, said.err
        return said


@contextmanager
def disturbed(
    user: MailUser, choice: Choice | None = None, *, smtp_port: int | None = None, filled: bool = True
) -> Iterator[Disturbed]:
    """A new home for a new user, with the mails in its mailbox."""
    choice = choice or Choice()
    with (
        fault_proxy(user.dovecot.imap_port) as proxy,
        TemporaryDirectory(prefix="rejoinder-faults-") as folder,
    ):
        home = make_home(Path(folder) / "home", judges=True)
        place = Disturbed(home, user, proxy, choice, NOBODY if smtp_port is None else on_port(smtp_port))
        place.write_settings()
        if filled:
            user.put(*choice.sent, folder="Sent")
            user.put(*choice.mails)
        yield place


def rows_of(home: Home) -> Rows:
    """Every row of every table, without what differs from run to run and from server to server."""
    connection = open_database(home.folder / "rejoinder.sqlite3")
    try:
        tables = [
            r["name"] for r in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        return {
            table: sorted((_lasting(row) for row in connection.execute(f"SELECT * FROM {table}")), key=repr)
            for table in tables
            if table not in _OWN_TO_A_RUN
        }
    finally:
        connection.close()


def _lasting(row: Any) -> dict[str, Any]:
    return {name: row[name] for name in row.keys() if not any(own in name for own in _OWN_TO_A_SERVER)}  # noqa: SIM118


def folders_of(user: MailUser) -> Folders:
    """What a second connection sees: folder -> UID -> Message-ID line and flags."""
    found: Folders = {}
    with user.client() as client:
        for _, _, name in client.list_folders():
            client.select_folder(name, readonly=True)
            field_name = "BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)]"
            uids = client.search()
            answers = client.fetch(uids, [field_name, "FLAGS"]) if uids else {}
            found[str(name)] = {
                uid: (
                    answer[b"BODY[HEADER.FIELDS (MESSAGE-ID)]"].strip(),
                    frozenset(answer[b"FLAGS"]) - {b"\\Recent"},
                )
                for uid, answer in answers.items()
            }
    return found


_undisturbed: dict[Choice, tuple[Rows, Folders]] = {}


def undisturbed(place: Disturbed, here: Here) -> tuple[Rows, Folders]:
    """What one pass without any fault leaves on another account with the same mails and settings."""
    if place.choice not in _undisturbed:
        with disturbed(place.user.dovecot.new_user(), place.choice) as other:
            other.scan_patiently(here)
            _undisturbed[place.choice] = rows_of(other.home), folders_of(other.user)
    return _undisturbed[place.choice]


def same_as_undisturbed(place: Disturbed, here: Here) -> None:
    """One clean pass; then every row, every flag, every mail is as if nothing had gone wrong."""
    place.scan_patiently(here)
    rows, folders = undisturbed(place, here)
    assert rows_of(place.home) == rows
    assert folders_of(place.user) == folders


@contextmanager
def while_trying(what: object) -> Iterator[None]:
    """Names in a failure which of many faults it was."""
    try:
        yield
    except BaseException as failure:
        failure.add_note(f"while trying: {what}")
        raise


def one_sentence(said: Said, code: int, *words: str) -> None:
    """The exit code, one sentence on standard error with the fix below it, and no word of a mail."""
    lines = said.err.splitlines()
    (at,) = [at for at, line in enumerate(lines) if line.startswith("rejoinder: ")] or [-1]
    assert at >= 0, f"no sentence, exit code {said.code}: {said.err}"
    assert said.code == code, said.err
    assert lines[at + 1].startswith("  "), "a sentence without a fix"
    for word in words:
        assert word in said.err
    for word in WORDS:
        assert word.lower() not in said.err.lower(), "words of a mail in a sentence about a fault"
