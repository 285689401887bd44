"""Edge: labelled mails and single sentences on disk. In: a data folder (mails/**/*.toml, bank/*.toml). Out: Examples, Lines.

A mail of the corpus goes through `parse_message` like a mail of a server, so that quoting, HTML and signatures are
read alike in training and in use. The file format is described in data/README.md.
"""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterator, Mapping
from email.errors import MessageError
from email.header import Header
from email.message import Message as Mail
from email.utils import formataddr
from pathlib import Path
from typing import Any

from detector.composing import ROLES, Line
from detector.errors import RejoinderError
from detector.example import Example
from detector.message import MessageRef
from detector.parse import parse_message
from detector.verdict import Label

_KEYS = frozenset({"label", "kind", "from", "subject", "body", "html", "headers", "reply", "stock", "trap"})


def load_corpus(folder: Path) -> list[Example]:
    """All examples of `folder`/mails, in the order of their paths. RejoinderError names a row that cannot be read."""
    files = _files(folder, "mails")
    if not files:
        raise RejoinderError(
            f"There are no labelled mails in {folder / 'mails'}.", "Install Rejoinder again."
        )
    return [example for path in files for example in _examples(path, folder)]


def load_bank(folder: Path) -> list[Line]:
    """All lines of `folder`/bank, in the order of their files; none where there is no bank."""
    return [line for path in _files(folder, "bank") for line in _lines(path, folder)]


def _lines(path: Path, folder: Path) -> Iterator[Line]:
    place = path.relative_to(folder).as_posix()
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
        name, language, roles = content["bank"]["name"], content["bank"]["language"], content["roles"]
        rows = [
            (ROLES[ROLES.index(role)], row.strip())
            for role, text in roles.items()
            for row in text.split("\n")
        ]
    except (
        tomllib.TOMLDecodeError,
        UnicodeDecodeError,
        KeyError,
        TypeError,
        ValueError,
        AttributeError,
    ) as error:
        raise _unreadable(place, error) from error
    yield from (Line(row, role, language, name) for role, row in rows if row)


def corpus_hash(folder: Path) -> str:
    """SHA-256 of paths and contents, in hex; line ends do not count, as git may change them on Windows."""
    digest = hashlib.sha256()
    for path in _files(folder, "mails") + _files(folder, "bank"):
        content = path.read_bytes().replace(b"\r\n", b"\n")
        digest.update(f"{path.relative_to(folder).as_posix()}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


def _files(folder: Path, kind: str) -> list[Path]:
    return sorted((folder / kind).rglob("*.toml"), key=lambda path: path.relative_to(folder).as_posix())


def _examples(path: Path, folder: Path) -> Iterator[Example]:
    place = path.relative_to(folder).as_posix()
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
        group, rows = content["group"], content["mail"]
        name, language, sender_kind = group["name"], group["language"], group["sender_kind"]
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, KeyError, TypeError) as error:
        raise _unreadable(place, error) from error
    for number, row in enumerate(rows, 1):
        source = f"{place}#{number}"
        try:
            raw, label, kind = mail_bytes(row), Label(row["label"]), row["kind"]
        except (KeyError, ValueError, TypeError, AttributeError, MessageError) as error:
            raise _unreadable(source, error) from error
        message = parse_message(raw, MessageRef("data", place, 0, number))
        yield Example(message, label, language, name, kind, sender_kind, source)


def _unreadable(place: str, error: Exception) -> RejoinderError:
    reason = f"it has no {error}" if isinstance(error, KeyError) else str(error)
    return RejoinderError(
        f"The labelled mails in {place} cannot be read: {reason}.", "Mend or remove that entry."
    )


def mail_bytes(row: Mapping[str, Any]) -> bytes:
    """The mail (RFC 5322) that a row describes. ValueError or KeyError for a row that describes none."""
    if unknown := row.keys() - _KEYS:
        raise ValueError(f"unknown key {min(unknown)!r}")
    if ("body" in row) == ("html" in row):
        raise ValueError("a mail needs either body or html")
    mail = Mail()
    mail["From"] = _address_header(row["from"])
    mail["Subject"] = Header(row["subject"], "utf-8", maxlinelen=10_000).encode()
    for name, value in row.get("headers", {}).items():
        mail[name] = value
    if row.get("reply") and "In-Reply-To" not in mail:
        mail["In-Reply-To"] = "<earlier@data.example>"
    mail["MIME-Version"] = "1.0"
    if "html" in row:
        mail.set_type("text/html", requote=False)
    mail.set_payload(row.get("html", row.get("body")), "utf-8")
    return mail.as_bytes()


def _address_header(value: str) -> str:
    """A From header of "Name <address>" as people type it: commas in the name need quotes (RFC 5322 section 3.4)."""
    name, bracket, email = value.rpartition("<")
    if not bracket:
        return value
    return formataddr((name.strip().strip('"'), email.rstrip("> ")))
