"""The model that ships: it learned from the mails that ship, and its arrays say what scikit-learn says."""

from __future__ import annotations

from detector.corpus import corpus_hash
from detector.modelfile import FILE, IN_WORDS, read_card
from detector.whereabouts import shipped


def test_the_shipped_model_learned_from_the_shipped_mails() -> None:
    assert read_card(shipped("models")).corpus == corpus_hash(shipped("data")), (
        "data/ has changed; run: python scripts/train_model.py"
    )


def test_only_the_serving_form_ships_and_it_is_small() -> None:
    files = {path.name for path in shipped("models").iterdir()}
    assert {FILE, "card.json", IN_WORDS} <= files
    assert not {name for name in files if name.endswith((".joblib", ".pkl"))}
    assert (shipped("models") / FILE).stat().st_size < 3_000_000
