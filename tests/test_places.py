"""Where things lie."""

from __future__ import annotations

import dataclasses
import sys
from pathlib import Path

import pytest

from responder.places import places


def test_a_home_puts_everything_under_one_folder(tmp_path: Path) -> None:
    found = places(tmp_path / "home", {})
    everything = [
        found.settings, found.database, found.daemon_lock, found.pass_lock, found.models, found.logs,
    ]  # fmt: skip
    assert all(path.is_relative_to(tmp_path / "home") for path in everything)
    assert len(set(everything)) == len(everything)


def test_the_variable_names_a_home_where_no_option_does(tmp_path: Path) -> None:
    environ = {"REJOINDER_HOME": str(tmp_path / "variable")}
    assert places(None, environ).settings == tmp_path / "variable" / "settings.toml"
    assert places(tmp_path / "option", environ).settings == tmp_path / "option" / "settings.toml"


def test_a_relative_home_is_made_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert places(Path("here"), {}).database.is_absolute()
    assert places(Path("here"), {}).config == tmp_path / "here"


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="XDG folders are those of Linux")
def test_without_a_home_the_platforms_own_folders_are_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    found = places(None, {"REJOINDER_HOME": ""})
    assert found.settings == tmp_path / "config" / "rejoinder" / "settings.toml"
    assert found.database.parent == tmp_path / "data" / "rejoinder"
    assert found.models == tmp_path / "data" / "rejoinder" / "models"


def test_asking_where_things_lie_makes_nothing(tmp_path: Path) -> None:
    places(tmp_path / "home", {})
    assert list(tmp_path.iterdir()) == []


def test_places_are_frozen(tmp_path: Path) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        places(tmp_path, {}).data = tmp_path
