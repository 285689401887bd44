"""Edge: the rotating log file. In: sentences. Out: lines with the hour in UTC, without any mail address.

Ids, counts, account names and hashes only. What a server says often repeats an address, so each is replaced by the
name of its account, or by the beginning of its SHA-256, which tells two of them apart and names neither.
"""

from __future__ import annotations

import hashlib
import logging
import logging.handlers
import os
import re
import time
from collections.abc import Callable, Mapping
from io import TextIOWrapper
from pathlib import Path

SIZE_BYTES = 1_000_000
OLD_FILES = 4  # and the one that is written
_ADDRESS = re.compile(r"""[^\s<>()\[\]:;,"'=]+@[^\s<>()\[\]:;,"'=]+""")
_LONGEST = 500  # characters of one line


def discreet(text: str, names: Mapping[str, str]) -> str:
    """One line of `text` without addresses. `names` maps what the user's own accounts log in with to their names."""
    line = " ".join("".join(char if char.isprintable() else " " for char in text).split())
    # All at once, and the names among them: a login sam must not turn the account sam-work into sam-work-work.
    known = {name: name for name in names.values()} | dict(names)
    words = sorted(filter(None, known), key=len, reverse=True)
    if words:
        any_word = "|".join(f"({re.escape(word)})" for word in words)
        line = re.sub(
            rf"(?<![\w@.+-])(?:{any_word})(?![\w@])",
            lambda found: known[words[(found.lastindex or 1) - 1]], line, flags=re.IGNORECASE,
        )  # fmt: skip
    return _ADDRESS.sub(_hashed, line)[:_LONGEST]


def _hashed(found: re.Match[str]) -> str:
    bare = found[0].rstrip(".!?")
    digest = hashlib.sha256(bare.lower().encode("utf-8", "surrogatepass")).hexdigest()
    return f"#{digest[:12]}{found[0][len(bare) :]}"


class _PrivateFile(logging.handlers.RotatingFileHandler):
    """Every file it opens is its owner's alone. What cannot be written is lost, without a word."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: ARG002 - logging's own name
        return

    def _open(self) -> TextIOWrapper:
        def private(path: str, flags: int) -> int:
            return os.open(path, flags, 0o600)

        return open(self.baseFilename, "a", encoding="utf-8", errors="replace", opener=private)


def open_log(
    folder: Path, name: str = "daemon.log", size_bytes: int = SIZE_BYTES, old_files: int = OLD_FILES
) -> Callable[[str], None]:
    """A function that writes one line. A full disk or a folder that cannot be written loses lines, and stops nothing."""
    logger = logging.Logger("rejoinder")  # no part of the tree: nobody else hears it
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = _PrivateFile(
            folder / name, maxBytes=size_bytes, backupCount=old_files, encoding="utf-8", delay=True
        )
    except OSError:
        return lambda _: None
    formatter = logging.Formatter("%(asctime)s %(message)s", "%Y-%m-%dT%H:%M:%SZ")
    formatter.converter = time.gmtime
    handler.setFormatter(formatter)
    logger.addHandler(handler)
    return lambda line: logger.info("%s", line)
