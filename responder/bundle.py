"""What helps with a bug report. In: settings, checks, counts, the log. Out: files that name nobody, and a zip of them.

Core. Two fences. What has a form of its own (settings, counts, versions) is written from a list of what may be told, so
that a key nobody thought of stays out. What is free text (findings, log lines) loses every private word that is known
here: each gets a stand-in such as account1, addr1@host1, which is the same throughout one bundle and tells nothing.
"""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from responder.checkup import Check
from responder.choices import Account, Settings
from responder.keys import KEYS

# Of these every value is ours: numbers, lengths of time, words of a list. All other keys only say whether they are set.
_TOLD = {
    "me": ("languages", "address_form"),
    "account": ("may",),
    "account.imap": ("port", "security", "auth", "timeout"),
    "account.smtp": ("port", "security", "deliver"),
    "account.marks": ("method",),
    **{table: tuple(KEYS[table]) for table in ("replies", "follow_up", "daemon", "notify", "model")},
}
_PARTS = ("imap", "smtp", "marks")
_LEAST = 3  # characters of a private word: shorter ones stand in every other word
_LEAST_PART = 5
_ORDINARY = frozenset(
    [
        "gmail",
        "google",
        "outlook",
        "office365",
        "example",
        "localhost",
        "drafts",
        "archive",
        "python",
        "token",
        "folder",
    ]
)
_LOG_LINES = 200
_ADDRESS = re.compile(r"""[^\s<>()\[\]:;,"'=]+@[^\s<>()\[\]:;,"'=]+""")
_NUMERIC_HOST = re.compile(r"(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.])")
_QUOTED = re.compile(r"(?<!\w)'[^'\n]{1,200}'(?!\w)|\"[^\"\n]{1,200}\"")
_VARIABLE = re.compile(r"(REJOINDER_(?:SMTP_)?[A-Z]+_(?:SECRET_)?)\w+")
_FIRST = """\
This is what `rejoinder doctor --bundle` wrote for a bug report. It was sent nowhere.

Please look into every file before you give it to anybody. It should hold no name, no address, no host, no subject and
no word of a mail; they stand here as account1, addr1@host1, folder1, or [private].

"""


@dataclass(slots=True)
class StandIns:
    """Private words and what stands for each. Longer ones are replaced first, whatever their case."""

    words: dict[str, str] = field(default_factory=dict)
    _counts: dict[str, int] = field(default_factory=dict)

    def add(self, kind: str, word: str) -> str:
        """The stand-in of a word, such as host2; the same one for the same word."""
        known = self.words.get(word.lower())
        if known is None:
            self._counts[kind] = self._counts.get(kind, 0) + 1
            known = self.words[word.lower()] = f"{kind}{self._counts[kind]}"
        return known

    def add_address(self, address: str) -> None:
        local, _, host = address.rpartition("@")
        self.words.setdefault(address.lower(), f"{self.add('addr', local)}@{self.add('host', host)}")

    def add_parts(self, text: str) -> None:
        """The longer words within a host, a folder or a command: each of them alone may tell whose it is."""
        for part in re.split(r"[\W_]+", text.lower()):
            if len(part) >= _LEAST_PART and part not in _ORDINARY:
                self.words.setdefault(part, "[private]")

    def hide(self, words: Iterable[str], text: str) -> None:
        """Add those of many words that `text` holds, such as the subjects of a whole mailbox."""
        low = text.lower()
        for word in words:
            if len(word) >= _LEAST and word.lower() in low:
                self.words.setdefault(word.lower(), "[private]")

    def scrub(self, text: str) -> str:
        """`text` without the private words, addresses, numeric hosts, and whatever stood in quotes.

        All words in one go: a stand-in is never taken for a private word itself.
        """
        words = sorted((re.escape(word) for word in self.words if len(word) >= _LEAST), key=len, reverse=True)
        if words:
            known = re.compile(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)", re.IGNORECASE)
            text = known.sub(lambda found: self.words.get(found[0].lower(), "[private]"), text)
        stand_ins = set(self.words.values())
        text = _ADDRESS.sub(
            lambda found: found[0] if found[0].rstrip(".!?") in stand_ins else "[address]", text
        )
        text = _VARIABLE.sub(r"\1[account]", text)
        return _QUOTED.sub("[quoted]", _NUMERIC_HOST.sub("[ip]", text))


def stand_ins_of(settings: Settings | None, machine: Mapping[str, str]) -> StandIns:
    """All that the settings and this machine name. `machine` maps words, such as the home folder, to stand-ins."""
    found = StandIns({word.lower(): stand_in for word, stand_in in machine.items() if word})
    if settings is None:
        return found
    for account in settings.accounts:
        _add_account(found, account)
    for address in settings.me.addresses:
        found.add_address(address)
    for name in settings.me.names:
        found.add("name", name)
        for part in name.split():
            found.add("name", part)
    mine, other = settings.me, settings.rewording
    for text in (*mine.addresses, mine.signature, mine.sign_off, other.model, other.url or ""):
        found.add_parts(text)
    return found


def _add_account(found: StandIns, account: Account) -> None:
    imap, smtp = account.imap, account.smtp
    found.add("account", account.name)
    found.add_address(account.address)
    for server in (imap, smtp):
        if server.host != "localhost":
            found.add("host", server.host)
        if "@" in server.user:
            found.add_address(server.user)
        else:
            found.add("user", server.user)
        if server.ca_file:
            found.add("file", str(server.ca_file))
    copies = account.marks.folder if account.marks.method == "folder" else None
    folders = [*account.folders, smtp.sent_folder, smtp.drafts_folder, copies]
    for folder in filter(None, folders):
        if folder.upper() != "INBOX":
            found.add("folder", folder)
    for text in (
        account.name,
        account.address,
        imap.host,
        smtp.host,
        imap.user,
        smtp.user,
        *filter(None, folders),
    ):
        found.add_parts(text)
    for command in filter(None, (imap.password_command, imap.token_command)):
        found.add("command", command)
        found.add_parts(command)


@dataclass(frozen=True, slots=True)
class Facts:
    """What goes into a bundle, as it was found. `capabilities` are by the account's name; `trace` are the places of a bug."""

    versions: Mapping[str, str]
    settings: Settings | None
    checks: Sequence[Check]
    capabilities: Mapping[str, Sequence[str]]
    counts: Mapping[str, Any]
    steps: Sequence[str]
    log: str
    trace: str


def bundle_files(facts: Facts, stand_ins: StandIns, private: Iterable[str]) -> dict[str, str]:
    """The files by name. `private` are all words of the database that must not occur: subjects, names, companies."""
    lines = "\n".join(facts.log.splitlines()[-_LOG_LINES:])
    free = "\n".join([*(check.text for check in facts.checks), lines, facts.trace])
    stand_ins.hide(private, free)
    checks = [
        {"check": stand_ins.scrub(one.check), "status": one.status, "text": stand_ins.scrub(one.text)}
        for one in facts.checks
    ]
    offered = {
        stand_ins.scrub(name): [stand_ins.scrub(one) for one in names]
        for name, names in facts.capabilities.items()
    }
    files = {
        "versions.json": _as_json(dict(facts.versions)),
        "settings.json": _as_json(settings_told(facts.settings)),
        "doctor.json": _as_json(checks),
        "capabilities.json": _as_json(offered),
        "counts.json": _as_json(dict(facts.counts)),
        "database.json": _as_json(list(facts.steps)),
        "log.txt": stand_ins.scrub(lines),
        "bug.txt": stand_ins.scrub(facts.trace),
    }
    files = {name: text for name, text in files.items() if text}
    return {"READ_ME_FIRST.txt": _FIRST + "\n".join(files) + "\n", **files}


def settings_told(settings: Settings | None) -> dict[str, Any]:
    """The settings, of which only what is on the list is told; of all other keys, whether they are set."""
    if settings is None:
        return {}
    accounts = [
        {
            **_table("account", account),
            **{part: _table(f"account.{part}", getattr(account, part)) for part in _PARTS},
        }
        for account in settings.accounts
    ]
    others = {
        table: _table(table, getattr(settings, table)) for table in KEYS if not table.startswith("account")
    }
    return {"account": accounts, **others}


def _table(name: str, values: object) -> dict[str, Any]:
    told = _TOLD.get(name, ())
    found = {}
    for key, wanted in KEYS[name].items():
        value = getattr(values, key, None)
        found[key] = wanted.show(value) if key in told else ("set" if value else "not set")
    return found


def zipped(files: Mapping[str, str]) -> bytes:
    """The zip; equal files give equal bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            entry = zipfile.ZipInfo(f"rejoinder-bundle/{name}")
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            archive.writestr(entry, text)
    return buffer.getvalue()


def _as_json(value: Any) -> str:
    return json.dumps(value, indent=1, default=str) + "\n"
