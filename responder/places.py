"""Edge: this platform's folders. In: a home the user named, the environment. Out: where each thing lies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from platformdirs import PlatformDirs


@dataclass(frozen=True, slots=True)
class Places:
    """Folders; none of them need exist. Two locks: one for the life of a daemon, one for a pass or a send."""

    config: Path
    data: Path
    models: Path
    logs: Path

    @property
    def settings(self) -> Path:
        return self.config / "settings.toml"

    @property
    def templates(self) -> Path:
        """The user's own words, a folder for each language."""
        return self.config / "templates"

    @property
    def database(self) -> Path:
        return self.data / "rejoinder.sqlite3"

    @property
    def daemon_lock(self) -> Path:
        return self.data / "daemon.lock"

    @property
    def pass_lock(self) -> Path:
        return self.data / "pass.lock"


def places(home: Path | None, environ: Mapping[str, str]) -> Places:
    """All under `home`, else under REJOINDER_HOME, else in the platform's own folders. Makes none."""
    named = str(home) if home is not None else environ.get("REJOINDER_HOME", "")
    if named:
        folder = Path(named).expanduser().absolute()
        return Places(config=folder, data=folder, models=folder / "models", logs=folder / "logs")
    own = PlatformDirs("rejoinder", appauthor=False)
    data = own.user_data_path
    return Places(config=own.user_config_path, data=data, models=data / "models", logs=own.user_log_path)
