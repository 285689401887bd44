"""Edge: the settings file. In: a path. Out: Settings, or a sentence with line and fix; and the file again."""

from __future__ import annotations

import os
import re
import tempfile
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from responder.choices import (
    Account,
    DaemonSettings,
    ImapSettings,
    MarkSettings,
    Me,
    ModelSettings,
    Replies,
    Settings,
    SmtpSettings,
)
from responder.document import Misfit, Where, read_document, variable_part
from responder.errors import SettingsError
from responder.settings_text import write_document

__all__ = [
    "Account",
    "DaemonSettings",
    "ImapSettings",
    "MarkSettings",
    "Me",
    "ModelSettings",
    "Replies",
    "Settings",
    "SmtpSettings",
    "load_settings",
    "variable_part",
    "write_settings",
]

_LARGEST_BYTES = 200_000  # a file beyond this is something else
_OTHERS_MAY_READ = 0o044
_SPOT = re.compile(r"(?P<what>.*) \(at line (?P<line>\d+), column (?P<column>\d+)\)", re.DOTALL)


def load_settings(path: Path) -> Settings:
    """The settings in this file. Raises SettingsError with the line, what is expected, and an example.

    A file that other users can read is a sentence in `warnings`: it holds no secret, but names the mailbox.
    """
    text = _read(path)
    settings = _understand(text, path)
    return replace(settings, warnings=_warnings(path))


def write_settings(path: Path, settings: Settings) -> Path | None:
    """Write the file, 0600 in a folder made 0700; what stood there is kept beside it, and that path returned.

    The file appears whole or not at all. What `load_settings` would refuse is refused before a change.
    """
    text = write_document(settings)
    path = path.resolve()  # a link into the user's collection of dotfiles stays a link
    _understand(text, path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        backup = _keep_old(path, text.encode())
        _put(path, text.encode())
    except OSError as problem:
        raise SettingsError(
            f"The settings cannot be written to {path}: {problem.strerror or problem}.",
            "Check the folder's permissions and the disk.",
        ) from problem
    return backup


def _read(path: Path) -> str:
    try:
        if path.stat().st_size > _LARGEST_BYTES:
            raise SettingsError(
                f"{path} is too large for a settings file.", "Move it aside and run: rejoinder init"
            )
        return path.read_bytes().decode("utf-8-sig")  # Windows editors put a byte order mark in front
    except FileNotFoundError as problem:
        raise SettingsError(f"There are no settings yet at {path}.", "Run: rejoinder init") from problem
    except OSError as problem:
        raise SettingsError(
            f"{path} cannot be read: {problem.strerror or problem}.", "Check its permissions."
        ) from problem
    except UnicodeDecodeError as problem:
        line = problem.object.count(b"\n", 0, problem.start) + 1
        raise SettingsError(
            f"{path}, line {line}: this is not UTF-8 text.", "Save the file again as UTF-8."
        ) from problem


def _understand(text: str, path: Path) -> Settings:
    document = _parse(text, path)

    def find_file(words: str) -> Path:
        found = path.parent.absolute() / Path(words).expanduser()
        if not found.is_file():
            raise ValueError(words)
        return found

    try:
        return read_document(document, find_file)
    except Misfit as misfit:
        line = line_of(text, misfit.where)
        raise SettingsError(f"{path}, line {line}: {misfit.text}", misfit.fix) from misfit


def _parse(text: str, path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        spot = _SPOT.fullmatch(str(problem))
        last = text.rstrip("\n").count("\n") + 1
        what = spot["what"] if spot else str(problem).replace(" (at end of document)", "")
        where = f"line {spot['line']}, column {spot['column']}" if spot else f"line {last}, at its end"
        raise SettingsError(
            f"{path}, {where}: this is no TOML ({what[:80]}).",
            "Text stands in double quotes, a Windows path in single ones, and each key once.",
        ) from problem
    except (ValueError, RecursionError) as problem:  # a number of 5,000 digits, brackets 1,000 deep
        raise SettingsError(
            f"{path} is no settings file.", "Move it aside and run: rejoinder init"
        ) from problem


def line_of(text: str, where: Where) -> int:
    """The line, from 1, of the key at `where` in a TOML text; of the nearest table around it if left out."""
    lines: dict[Where, int] = {}
    counts: Counter[Where] = Counter()
    table: Where = ()
    for number, source, statement in _statements(text):
        if source.lstrip().startswith("["):
            table = _header_path(statement, counts)
            lines.setdefault(table, number)
        for way in _ways(statement) if not source.lstrip().startswith("[") else ():
            lines.setdefault(table + way, number)
    return next((lines[where[:size]] for size in range(len(where), 0, -1) if where[:size] in lines), 1)


def _statements(text: str) -> Iterator[tuple[int, str, dict[str, Any]]]:
    """Each statement with its first line: as many lines as TOML takes to make sense of them."""
    begun, first = "", 1
    for number, line in enumerate(text.split("\n"), start=1):
        if not begun:
            first = number
        begun += line + "\n"
        try:
            statement = tomllib.loads(begun)
        except tomllib.TOMLDecodeError:
            continue  # an array or a text of several lines
        if statement:
            yield first, begun, statement
        begun = ""


def _header_path(statement: Mapping[str, Any], counts: Counter[Where]) -> Where:
    """The way that a [header] opens; of tables written [[so]] the last one counts."""
    way: Where = ()
    inner: Any = statement
    while isinstance(inner, dict) and inner:
        name, inner = next(iter(inner.items()))
        way = (*way, name)
        if isinstance(inner, list):
            counts[way] += 1
        if counts[way]:
            way = (*way, counts[way] - 1)
    return way


def _ways(value: Any, way: Where = ()) -> Iterator[Where]:
    """The ways to all that a statement sets, itself included."""
    if way:
        yield way
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, one in inner:
        yield from _ways(one, (*way, key))


def _warnings(path: Path) -> tuple[str, ...]:
    if os.name == "posix" and path.stat().st_mode & _OTHERS_MAY_READ:
        return (f"{path} can be read by other users of this computer. Close it with: chmod 600 {path}",)
    return ()


def _keep_old(path: Path, new: bytes) -> Path | None:
    """Copy what stands at `path` to a free name beside it; None where nothing or the same stands there."""
    if not path.exists() or path.read_bytes() == new:
        return None
    number = 1
    while (backup := path.with_name(f"{path.name}.{number}.bak")).exists():
        number += 1
    _put(backup, path.read_bytes())
    return backup


def _put(path: Path, content: bytes) -> None:
    """Write beside it, then rename over it: a reader never sees half a file. mkstemp makes it 0600."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
