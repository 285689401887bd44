"""Edge: labelled mail for measuring. In: a JSONL file, mail files, or folders named by label. Out: Examples.

A JSON object a line with `label` and either `raw` (a whole mail) or `subject`, `sender` and `body`; `set` (or `source`)
names where it comes from, `kind` is typical or hard; rows with a true `grey` are left out. Mail is labelled by the
folder or mbox file it lies in (`rejection/`, `interview.mbox`, ...: .eml files, a Maildir, an mbox), else by a header
of its own: X-Label, or the labels that mail programs store there.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from email.parser import BytesHeaderParser
from pathlib import Path
from typing import Any

from detector.archive import open_archive
from detector.corpus import load_corpus, mail_bytes
from detector.errors import ArchiveError
from detector.example import Example
from detector.look import RawMail
from detector.message import MessageRef
from detector.parse import parse_message
from detector.verdict import Label

# mutt; what Google's export writes; Dovecot and others; Thunderbird.
_HEADERS = ("X-Label", "X-Gmail-Labels", "X-Keywords", "X-Mozilla-Keys")
_LINES = re.compile(rb"(?:\xef\xbb\xbf)?\s*\{")
_LABELS = f"Labels: {', '.join(Label)}."


def load_labelled(path: Path) -> list[Example]:
    """All labelled mail at a path. Raises ArchiveError naming the line, mail or folder that cannot be read."""
    if not path.exists():
        raise ArchiveError(f"There is no {path}.", "Give a JSONL file, an mbox, or a folder for each label.")
    if (path / "mails").is_dir():
        return load_corpus(path)
    try:
        found = list(_from_folder(path) if path.is_dir() else _from_file(path))
    except OSError as problem:
        reason = (problem.strerror or "unknown reason").lower()
        raise ArchiveError(f"{problem.filename or path} cannot be read: {reason}.") from problem
    if not found:
        raise ArchiveError(f"There is no labelled mail in {path}.", _LABELS)
    return found


def _from_file(path: Path) -> Iterator[Example]:
    with path.open("rb") as stream:
        head = stream.read(4_096)
    if path.suffix.lower() in (".jsonl", ".ndjson") or _LINES.match(head):
        yield from _from_lines(path)
    else:
        yield from _from_mails(path, label_named(path))


def _from_folder(path: Path) -> Iterator[Example]:
    """What lies in places named by label, and all .jsonl files; without either, mail that labels itself."""
    inside = sorted(path.iterdir())
    named = [place for place in inside if label_named(place)]
    tables = [place for place in inside if place.suffix.lower() == ".jsonl"]
    for place in named:
        yield from _from_mails(place, label_named(place))
    for place in tables:
        yield from _from_lines(place)
    if not named and not tables and any(inside):
        yield from _from_mails(path, label_named(path))


def label_named(place: Path) -> Label | None:
    """The label that a folder, or a mail file without its ending, is named by."""
    name = place.stem if place.suffix.lower() in (".mbox", ".mbx") else place.name
    return Label(name.lower()) if name.lower() in set(Label) else None


def _from_lines(path: Path) -> Iterator[Example]:
    for number, line in enumerate(path.read_bytes().split(b"\n"), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            if not row.get("grey"):
                yield _example(row, number, path)
        except (ValueError, KeyError, TypeError, AttributeError) as problem:
            raise ArchiveError(
                f"{path}, line {number} is no labelled mail.", f'It needs "label" and "body". {_LABELS}'
            ) from problem


def _example(row: dict[str, Any], number: int, path: Path) -> Example:
    raw = row["raw"].encode() if "raw" in row else mail_bytes(
        {"from": row.get("sender") or "", "subject": row.get("subject") or "", "body": row["body"]}
    )  # fmt: skip
    group = str(row.get("set") or row.get("source") or "?")
    message = parse_message(raw, MessageRef("file", str(path), 0, number))
    language, kind = row.get("lang") or row.get("language"), str(row.get("kind") or "real")
    return Example(message, Label(row["label"]), language, group, kind, "real", str(row.get("id", number)))


def _from_mails(path: Path, label: Label | None) -> Iterator[Example]:
    """Mail on disk. All of one place form one source: that it was sorted by label says nothing about who wrote it."""
    source = path.parent.name if label else path.name
    for mail in open_archive(path):
        if mail.raw is None:
            if "deleted" in (mail.problem or ""):  # in Thunderbird, and only left in the file
                continue
            raise ArchiveError(f"{path}, mail {mail.ref.uid}: {mail.problem}", "Mend or remove it.")
        message = parse_message(mail.raw, mail.ref)
        known = label or _own_label(mail, path)
        place = f"{path.name}/{mail.ref.uid}"
        yield Example(message, known, message.language, source, "real", "real", place)


def _own_label(mail: RawMail, path: Path) -> Label:
    """The one label in a mail's own headers."""
    headers = BytesHeaderParser().parsebytes(mail.raw or b"")
    words = {
        word.strip(" \t\r\n\"'").lower()
        for name in _HEADERS
        for value in headers.get_all(name, [])
        for word in re.split(r"[,;\s]+", str(value))
    }
    found = [label for label in Label if label in words]
    if len(found) != 1:
        what = "no label" if not found else f"the labels {' and '.join(found)}"
        raise ArchiveError(
            f"{path}, mail {mail.ref.uid} has {what}.",
            f"Name the file or folder by its label (rejection.mbox), or give each mail a header X-Label. {_LABELS}",
        )
    return found[0]
