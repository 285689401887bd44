"""Edge: mail on disk. In: an mbox file, a Maildir, a folder of .eml files, or one .eml. Out: RawMail, one by one."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from detector.errors import ArchiveError
from detector.look import RawMail
from detector.mbox import read_mbox, starts_mbox
from detector.message import MessageRef

_HEAD = 4_096
_FIELD = re.compile(rb"(?:\xef\xbb\xbf)?[\r\n]*[!-9;-~]+[ \t]*:")
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_FLAGS = re.compile(r"[:;!]2,([A-Za-z]*)$")  # Maildir; Windows allows no colon in a file name
_STATUS = re.compile(rb"^X-Status:[ \t]*[A-Z]*A", re.MULTILINE)
_MOZILLA_STATUS = re.compile(rb"^X-Mozilla-Status:[ \t]*([0-9A-Fa-f]{4})", re.MULTILINE | re.IGNORECASE)
_REPLIED, _EXPUNGED = 0x0002, 0x0008  # nsMsgMessageFlags.h
_EXPORT = "Give an mbox file, a Maildir, a folder of .eml files, or one .eml file."

_Found = tuple[bytes | None, bool, str | None]  # bytes, answered, problem


def open_archive(path: Path) -> Iterator[RawMail]:
    """The mails at `path` in order; read only, nothing on disk changes (no mail moves from new to cur).

    Raises ArchiveError at once for a path that is missing or holds no mail. A file that cannot be read, or that is
    damaged, is yielded all the same. An mbox is read as a stream: memory is that of its largest mail.
    """
    try:
        source = _open(path)
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        raise ArchiveError(
            f"{error.filename or path} cannot be read: {reason}.", "Check its permissions."
        ) from error
    return _numbered(path, source)


def _open(path: Path) -> Iterator[_Found]:
    if not path.exists():
        raise ArchiveError(f"There is no file or folder {path}.", "Check the path.")
    if path.is_dir():
        files = list(_mail_files(path))
        if not files and not _is_maildir(path):
            raise ArchiveError(f"The folder {path} holds no mail.", _EXPORT)
        return (found for file in files for found in _read_file(file))
    if not path.is_file():
        raise ArchiveError(f"{path} is neither a file nor a folder.", _EXPORT)
    if not _is_mail_file(path):
        raise ArchiveError(f"{path} is no mail store.", _EXPORT)
    return _read_file(path)


def _numbered(path: Path, source: Iterator[_Found]) -> Iterator[RawMail]:
    for number, (raw, answered, problem) in enumerate(source, 1):
        ref = MessageRef("file", str(path), 0, number)
        yield RawMail(ref, raw, len(raw or b""), answered=answered, problem=problem)


def _is_maildir(folder: Path) -> bool:
    return (folder / "cur").is_dir() or (folder / "new").is_dir()


def _is_mail_file(path: Path) -> bool:
    """An .eml whatever it holds, an mbox, or a file that starts like a mail. An empty file is an empty mbox."""
    with path.open("rb") as stream:
        head = stream.read(_HEAD)
    named = path.suffix.lower() in (".eml", ".mbox", ".mbx")
    return named or not head or starts_mbox(head) or head.startswith(_UTF16) or bool(_FIELD.match(head))


def _mail_files(folder: Path) -> Iterator[Path]:
    """Mail below a folder: first its own, then that of its sub-folders, by name (Maildir++ names them ".Name")."""
    for place, folders, names in os.walk(folder, onerror=_raise):
        here = Path(place)
        folders.sort()
        if _is_maildir(here):
            yield from _maildir_files(here)
            folders[:] = [name for name in folders if name not in ("cur", "new", "tmp")]
        else:
            yield from (here / name for name in sorted(names) if name.lower().endswith((".eml", ".mbox")))


def _raise(error: OSError) -> None:
    raise error


def _maildir_files(folder: Path) -> list[Path]:
    """The mails of cur and new by their unique names, which start with the time of delivery."""
    files = [
        Path(entry.path)
        for part in ("cur", "new")
        if (folder / part).is_dir()
        for entry in os.scandir(folder / part)
        if entry.is_file() and not entry.name.startswith(".")
    ]
    return sorted(files, key=lambda file: (_by_number(_FLAGS.sub("", file.name)), file.parent.name))


def _by_number(name: str) -> tuple[str | int, ...]:
    """Numbers in a name count as numbers: "1700.M99P7" was delivered before "1700.M100P7"."""
    return tuple(int(part) if part.isdecimal() else part for part in re.split(r"(\d+)", name))


def _read_file(file: Path) -> Iterator[_Found]:
    try:
        with file.open("rb") as stream:
            head = stream.read(_HEAD)
            stream.seek(0)
            if starts_mbox(head) and file.suffix.lower() != ".eml":
                for raw in read_mbox(stream):
                    yield _stored(raw)
            elif head or file.suffix.lower() == ".eml":
                flags = _FLAGS.search(file.name)
                yield stream.read(), bool(flags and "R" in flags[1]), None
    except OSError as error:
        yield None, False, f"The file could not be read: {(error.strerror or 'unknown reason').lower()}."


def _stored(raw: bytes) -> _Found:
    """A mail of an mbox with what mail programs note in its headers."""
    headers = raw[: raw.find(b"\n\n") + 1 or _HEAD][:65_536]
    noted = _MOZILLA_STATUS.search(headers)
    bits = int(noted[1], 16) if noted else 0
    if bits & _EXPUNGED:
        return None, False, "This mail was deleted in Thunderbird and is only left in the file."
    return raw, bool(bits & _REPLIED or _STATUS.search(headers)), None
