"""A keyring for processes that a test starts: one JSON file, named by the variable REJOINDER_TEST_KEYRING."""

from __future__ import annotations

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend


class FileKeyring(KeyringBackend):
    """keyring picks by the priority of the class: this one is never chosen by itself, and an instance counts as good."""

    priority = -5

    def __init__(self) -> None:
        self.priority = 5
        self._file = Path(os.environ["REJOINDER_TEST_KEYRING"])

    def _kept(self) -> dict[str, str]:
        return json.loads(self._file.read_text()) if self._file.exists() else {}

    def get_password(self, service: str, username: str) -> str | None:
        return self._kept().get(f"{service} {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._file.write_text(json.dumps({**self._kept(), f"{service} {username}": password}))

    def delete_password(self, service: str, username: str) -> None:
        self._file.write_text(
            json.dumps({k: v for k, v in self._kept().items() if k != f"{service} {username}"})
        )
