"""A model on disk: it comes back as it was, and a file that is not the one on record is never read."""

from __future__ import annotations

import hashlib
import io
import json
import os
import pickle
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from small_model import small_model, written

from detector.errors import ModelMissing, ModelRefused
from detector.modelfile import CARD, FILE, load_model, read_card, save_model
from detector.verdict import Thresholds

AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    model, report = small_model()
    save_model(model, report, tmp_path / "m", corpus="abc", at=AT)
    return tmp_path / "m"


class Bomb:
    """Unpickling it makes a folder: proof that a file was, or was not, unpickled."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self) -> tuple[Any, ...]:
        return (os.mkdir, (str(self.mark),))


def change_card(folder: Path, **fields: object) -> None:
    card = json.loads((folder / CARD).read_text(encoding="utf-8"))
    (folder / CARD).write_text(json.dumps({**card, **fields}), encoding="utf-8")


def test_a_model_comes_back_as_it_was(folder: Path) -> None:
    model, report = small_model()
    loaded, card = load_model(folder)
    messages = [written("You were not selected."), written("Lunch at one?"), written("")]
    assert loaded.judge(messages, Thresholds()) == model.judge(messages, Thresholds())
    assert card.report == report
    assert card.trained_at == "2026-03-02T09:30:00+00:00"
    assert card.sha256 == hashlib.sha256((folder / FILE).read_bytes()).hexdigest()
    assert sum(card.report.mails_by_label.values()) == card.mails == report.mails


def test_the_same_model_gives_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    model, report = small_model()
    save_model(model, report, tmp_path / "again", corpus="abc", at=AT)
    assert (tmp_path / "again" / FILE).read_bytes() == (folder / FILE).read_bytes()


def test_a_pickle_in_place_of_the_arrays_is_never_unpickled(folder: Path, tmp_path: Path) -> None:
    mark = tmp_path / "exploded"
    content = io.BytesIO()
    np.savez_compressed(content, told=np.array([Bomb(mark)], dtype=object))
    for bomb in (pickle.dumps(Bomb(mark)), content.getvalue()):
        (folder / FILE).write_bytes(bomb)
        change_card(folder, sha256=hashlib.sha256(bomb).hexdigest())
        with pytest.raises(ModelRefused, match="cannot be read"):
            load_model(folder)
    assert not mark.exists()


def test_a_replaced_file_is_refused(folder: Path, tmp_path: Path) -> None:
    mark = tmp_path / "exploded"
    (folder / FILE).write_bytes(pickle.dumps(Bomb(mark)))
    with pytest.raises(ModelRefused, match="hash"):
        load_model(folder)
    assert not mark.exists()


@pytest.mark.parametrize("case", ["bit", "cut", "world", "group"])
def test_a_model_that_is_not_as_recorded_is_refused(folder: Path, tmp_path: Path, case: str) -> None:
    content = pickle.dumps(Bomb(tmp_path / "exploded"))
    (folder / FILE).write_bytes(content)
    change_card(folder, sha256=hashlib.sha256(content).hexdigest())
    if case == "bit":
        (folder / FILE).write_bytes(bytes([content[0] ^ 1]) + content[1:])
    elif case == "cut":
        (folder / FILE).write_bytes(content[:-1])
    elif os.name != "posix":
        pytest.skip("permissions of other users are a POSIX matter")
    elif case == "world":
        (folder / FILE).chmod(0o646)
    elif case == "group":
        give_to_another_group(folder / CARD)
    with pytest.raises(ModelRefused) as caught:
        load_model(folder)
    assert caught.value.fix
    assert not (tmp_path / "exploded").exists()


def give_to_another_group(path: Path) -> None:
    """A file that a group of several people may write to."""
    others = [group for group in [*os.getgroups(), 60_000] if group != os.getuid()]
    try:
        os.chown(path, -1, others[-1])
    except PermissionError:
        pytest.skip("this user belongs to no second group")
    path.chmod(0o664)


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"schema": 99}', '{"schema": 1}', "\x00", '{"schema": 1, "report": 3}']
)
def test_a_broken_card_is_refused(folder: Path, text: str) -> None:
    (folder / CARD).write_text(text, encoding="utf-8")
    with pytest.raises(ModelRefused):
        load_model(folder)


def test_no_model_and_half_a_model_are_missing(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelMissing) as caught:
        load_model(tmp_path / "nowhere")
    assert "rejoinder train" in caught.value.fix
    (folder / FILE).unlink()
    with pytest.raises(ModelMissing):
        load_model(folder)


def test_a_card_can_be_read_without_the_model(folder: Path) -> None:
    (folder / FILE).write_bytes(b"")
    assert read_card(folder).corpus == "abc"


def test_a_save_that_was_cut_off_leaves_no_model_that_could_be_mixed_up(folder: Path) -> None:
    """The old card goes first and the new card comes last, so no card ever stands beside another model's file."""
    model, report = small_model()

    class Cut(Exception):
        pass

    class Moment(datetime):
        def isoformat(self, sep: str = "T", timespec: str = "auto") -> str:
            raise Cut

    with pytest.raises(Cut):
        save_model(model, report, folder, corpus="abc", at=Moment(2026, 1, 1, tzinfo=UTC))
    assert load_model(folder)[1].corpus == "abc"
