"""Edge: files that are only read if they are the ones on record. In: a folder, a name, a hash. Out: their bytes.

The limit: the card beside the file is the anchor. Whoever may replace both, as the user or as the user's package
installer, can make this program read what they like; then they could replace the program too.
"""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path

from detector.errors import ModelMissing, ModelRefused

REBUILD = "Train it again: rejoinder train"


def recorded_bytes(folder: Path, name: str, sha256: str) -> bytes:
    """The content of `folder`/`name`. Raises ModelMissing, or ModelRefused where its SHA-256 is another or where
    others on this machine may write to it."""
    path = folder / name
    try:
        content = path.read_bytes()
    except FileNotFoundError as missing:
        raise ModelMissing(
            f"The model file in {folder} is missing.", "Train one: rejoinder train"
        ) from missing
    except OSError as problem:
        raise ModelRefused(f"The model file in {folder} cannot be read.", REBUILD) from problem
    refuse_shared(path)
    if hashlib.sha256(content).hexdigest() != sha256:
        raise ModelRefused(
            f"The model in {folder} is damaged or was changed: its hash is not the one on record.", REBUILD
        )
    return content


def refuse_shared(path: Path) -> None:
    """Raises ModelRefused for a file that others on this machine may write to."""
    if os.name == "posix" and _others_may_write(path.stat()):
        raise ModelRefused(f"Others on this machine may write to {path}.", f"chmod go-w {path}")


def _others_may_write(status: os.stat_result) -> bool:
    """True for a file that the world may write to, or a group other than the owner's own.

    Many systems give each user a group of the same name and number and let it write; that is no other person.
    """
    if status.st_mode & stat.S_IWOTH:
        return True
    return bool(status.st_mode & stat.S_IWGRP) and status.st_gid != status.st_uid
