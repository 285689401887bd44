"""The user's folder of models: which stand there, which one is in use, and the way back."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from detector.errors import ModelMissing
from detector.modelshelf import Shelf


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    """A shelf with two models."""
    shelf = Shelf(tmp_path / "models")
    for name in ("20260302-0900", "20260303-0900"):
        (shelf.place_for(name) / "card.json").write_text("{}")
    return shelf


def test_an_empty_shelf_holds_nothing_and_uses_nothing(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "models")
    assert (shelf.names(), shelf.in_use()) == ([], None)
    assert not shelf.folder.exists()


def test_models_come_in_the_order_of_their_names(shelf: Shelf) -> None:
    assert shelf.names() == ["20260302-0900", "20260303-0900"]


def test_a_folder_without_a_card_holds_no_model(shelf: Shelf) -> None:
    shelf.place_for("half")
    assert "half" not in shelf.names()
    with pytest.raises(ModelMissing, match="no model 'half'"):
        shelf.promote("half")


def test_none_is_in_use_until_one_is_promoted(shelf: Shelf) -> None:
    assert shelf.in_use() is None
    shelf.promote("20260302-0900")
    assert shelf.in_use() == "20260302-0900"
    assert Shelf(shelf.folder).in_use() == "20260302-0900"


def test_rolling_back_leads_to_the_one_before_and_at_last_to_the_shipped_one(shelf: Shelf) -> None:
    shelf.promote("20260302-0900")
    shelf.promote("20260303-0900")
    assert shelf.rollback() == "20260302-0900"
    assert shelf.rollback() is None
    with pytest.raises(ModelMissing, match="nothing to go back from"):
        shelf.rollback()


def test_promoting_the_one_in_use_again_changes_nothing(shelf: Shelf) -> None:
    shelf.promote("20260302-0900")
    shelf.promote("20260302-0900")
    assert shelf.rollback() is None


def test_promoting_deletes_nothing(shelf: Shelf) -> None:
    shelf.promote("20260302-0900")
    shelf.promote("20260303-0900")
    shelf.rollback()
    assert shelf.names() == ["20260302-0900", "20260303-0900"]


def test_a_model_that_was_deleted_by_hand_is_no_longer_in_use(shelf: Shelf) -> None:
    shelf.promote("20260302-0900")
    shelf.promote("20260303-0900")
    (shelf.folder / "20260303-0900" / "card.json").unlink()
    assert shelf.in_use() == "20260302-0900"


def test_an_unknown_model_is_refused_with_those_that_are_there(shelf: Shelf) -> None:
    with pytest.raises(ModelMissing) as refused:
        shelf.promote("newest")
    assert "20260302-0900, 20260303-0900" in refused.value.fix
    assert refused.value.exit_code == 7
    assert shelf.in_use() is None


@pytest.mark.parametrize("name", ["..", ".", "../elsewhere", "a/b", "", ".hidden", "a b", "x" * 81, "a\n"])
def test_a_name_never_leads_out_of_the_folder(shelf: Shelf, name: str) -> None:
    with pytest.raises(ModelMissing):
        shelf.place_for(name)
    with pytest.raises(ModelMissing):
        shelf.path_of(name)


def test_a_list_that_is_no_text_counts_as_none(shelf: Shelf) -> None:
    (shelf.folder / "in_use").write_bytes(b"\xff\xfe\x00")
    assert shelf.in_use() is None


@pytest.mark.skipif(os.name != "posix", reason="modes are those of POSIX")
def test_a_place_for_a_model_is_private(shelf: Shelf) -> None:
    assert shelf.place_for("mine").stat().st_mode & 0o077 == 0
