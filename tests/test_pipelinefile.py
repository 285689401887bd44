"""The pipeline of scikit-learn on disk: it comes back as it was, and only the file on record is ever unpickled."""

from __future__ import annotations

import hashlib
import json
import os
import pickle
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from small_model import small_corpus, small_training

from detector.errors import ModelMissing, ModelRefused
from detector.features import read_message
from detector.pipelinefile import FILE, RECORD, load_pipeline, save_pipeline


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    save_pipeline(small_training().pipeline, tmp_path / "m")
    return tmp_path / "m"


class Bomb:
    """Unpickling it makes a folder: proof that a file was, or was not, unpickled."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self) -> tuple[Any, ...]:
        return (os.mkdir, (str(self.mark),))


def put_on_record(folder: Path, content: bytes, **fields: str) -> None:
    (folder / FILE).write_bytes(content)
    record = json.loads((folder / RECORD).read_text(encoding="utf-8"))
    record |= {"sha256": hashlib.sha256(content).hexdigest(), **fields}
    (folder / RECORD).write_text(json.dumps(record), encoding="utf-8")


def test_a_pipeline_comes_back_as_it_was(folder: Path) -> None:
    readings = [read_message(example.message) for example in small_corpus()[:20]]
    assert np.array_equal(load_pipeline(folder).logits(readings), small_training().pipeline.logits(readings))


@pytest.mark.parametrize("case", ["other file", "scikit-learn", "world"])
def test_a_pipeline_that_is_not_as_recorded_is_refused_before_it_is_unpickled(
    folder: Path, tmp_path: Path, case: str
) -> None:
    bomb = pickle.dumps(Bomb(tmp_path / "exploded"))
    if case == "other file":
        (folder / FILE).write_bytes(bomb)
    elif case == "scikit-learn":
        put_on_record(folder, bomb, scikit_learn="0.1")
    elif os.name != "posix":
        pytest.skip("permissions of other users are a POSIX matter")
    else:
        put_on_record(folder, bomb)
        (folder / FILE).chmod(0o646)
    with pytest.raises(ModelRefused) as caught:
        load_pipeline(folder)
    assert caught.value.fix
    assert not (tmp_path / "exploded").exists()


def test_the_bomb_of_these_tests_would_go_off(folder: Path, tmp_path: Path) -> None:
    put_on_record(folder, pickle.dumps(Bomb(tmp_path / "exploded")))
    with pytest.raises(ModelRefused, match="holds no pipeline"):
        load_pipeline(folder)
    assert (tmp_path / "exploded").exists()


def test_a_pickle_of_something_else_is_no_pipeline(folder: Path) -> None:
    put_on_record(folder, pickle.dumps({"a": 1}))
    with pytest.raises(ModelRefused, match="holds no pipeline"):
        load_pipeline(folder)


@pytest.mark.parametrize("text", ["", "[]", "{}", "\x00"])
def test_a_broken_record_is_refused(folder: Path, text: str) -> None:
    (folder / RECORD).write_text(text, encoding="utf-8")
    with pytest.raises(ModelRefused):
        load_pipeline(folder)


def test_no_pipeline_is_missing(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing) as caught:
        load_pipeline(tmp_path)
    assert "rejoinder train" in caught.value.fix
