"""Edge: labelled mail for measuring. In: a JSONL file, or a folder of folders named by label. Out: Examples.

A JSON object a line with `label` and either `raw` (a whole mail) or `subject`, `sender` and `body`; rows with a true
`grey` are left out. In a folder, `rejection/`, `interview/`, ... hold .eml files or are Maildirs or mbox files.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from detector.archive import open_archive
from detector.corpus import load_corpus, mail_bytes
from detector.errors import ArchiveError
from detector.example import Example
from detector.message import MessageRef
from detector.parse import parse_message
from detector.verdict import Label


def load_labelled(path: Path) -> list[Example]:
    """All labelled mail at a path. Raises ArchiveError naming the line or folder that cannot be read."""
    if (path / "mails").is_dir():
        return load_corpus(path)
    if path.is_dir():
        found = list(_from_folders(path))
    elif path.is_file():
        found = list(_from_lines(path))
    else:
        raise ArchiveError(
            f"There is no {path}.", "Give a JSONL file, or a folder with a folder for each label."
        )
    if not found:
        raise ArchiveError(f"There is no labelled mail in {path}.", f"Labels: {', '.join(Label)}.")
    return found


def _from_lines(path: Path) -> Iterator[Example]:
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            if not row.get("grey"):
                yield _example(row, number, path)
        except (ValueError, KeyError, TypeError, AttributeError) as problem:
            raise ArchiveError(
                f"{path}, line {number} is no labelled mail.", 'It needs "label" and "body".'
            ) from problem


def _example(row: dict[str, Any], number: int, path: Path) -> Example:
    raw = row["raw"].encode() if "raw" in row else mail_bytes(
        {"from": row.get("sender") or "", "subject": row.get("subject") or "", "body": row["body"]}
    )  # fmt: skip
    group = str(row.get("set") or row.get("source") or "?")
    message = parse_message(raw, MessageRef("file", str(path), 0, number))
    return Example(
        message, Label(row["label"]), row.get("lang"), group, "real", "real", str(row.get("id", number))
    )


def _from_folders(path: Path) -> Iterator[Example]:
    for folder in sorted(path.iterdir()):
        if folder.name not in set(Label):
            continue
        for mail in open_archive(folder):
            if mail.raw is not None:
                message = parse_message(mail.raw, mail.ref)
                yield Example(
                    message, Label(folder.name), message.language, folder.name, "real", "real", f"{folder.name}/{mail.ref.uid}"
                )  # fmt: skip
