"""Edge: the user's folder of models. In: a folder. Out: which models stand there, which one is in use, and changes.

Each model is a folder of its own (detector.modelfile). The file `in_use` holds their names, one a line: the last line
is the model in use, the line above it the one before. Names only: nothing is deleted by promoting.
"""

from __future__ import annotations

import re
from pathlib import Path

from detector.errors import ModelMissing

_NAME = re.compile(r"[\w-][\w.-]{0,79}")  # no leading dot: ".." is a way out of the folder


class Shelf:
    """The models trained on this machine."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._list = folder / "in_use"

    def names(self) -> list[str]:
        """Models that stand here, by name; names begin with the time of training, so the newest comes last."""
        if not self.folder.is_dir():
            return []
        return sorted(path.name for path in self.folder.iterdir() if (path / "card.json").is_file())

    def in_use(self) -> str | None:
        """The promoted model, or None where the shipped one serves."""
        history = self._history()
        return history[-1] if history else None

    def path_of(self, name: str) -> Path:
        """Raises ModelMissing where no model of this name stands here."""
        if name not in self.names():
            known = ", ".join(self.names()) or "none"
            raise ModelMissing(f"There is no model {name!r}.", f"Models here: {known}.")
        return self.folder / name

    def place_for(self, name: str) -> Path:
        """The folder for a model of this name, private to the user; made where it is missing."""
        if not _NAME.fullmatch(name):
            raise ModelMissing(f"{name!r} is no name for a model.", "")
        path = self.folder / name
        path.mkdir(parents=True, exist_ok=True, mode=0o700)
        return path

    def promote(self, name: str) -> None:
        """Put a model to use."""
        self.path_of(name)
        history = self._history()
        if history[-1:] != [name]:
            self._write([*history, name])

    def rollback(self) -> str | None:
        """Go back to the model before; None where that is the shipped one. Raises ModelMissing where none was."""
        history = self._history()
        if not history:
            raise ModelMissing(
                "No model was promoted, so there is nothing to go back from.", "See: rejoinder models list"
            )
        self._write(history[:-1])
        return self.in_use()

    def _history(self) -> list[str]:
        try:
            lines = self._list.read_text(encoding="utf-8", errors="replace").split()
        except FileNotFoundError:
            return []
        return [line for line in lines if line in self.names()]

    def _write(self, names: list[str]) -> None:
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        new = self._list.with_suffix(".new")
        new.write_text("".join(f"{name}\n" for name in names), encoding="utf-8")
        new.replace(self._list)
