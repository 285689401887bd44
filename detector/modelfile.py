"""Edge: a model on disk. In: a folder. Out: the model in it, loaded only if it is the one its card records.

The serving form: plain arrays and one list of terms in NumPy's .npz, read without pickle, so that a file cannot bring
code along; scikit-learn is not needed to load or to use it.
"""

from __future__ import annotations

import hashlib
import io
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from detector.errors import ModelMissing, ModelRefused
from detector.model import BEHIND, Calibration, Model
from detector.reader import ROLES, SentenceReader
from detector.recorded import REBUILD, recorded_bytes, refuse_shared
from detector.report import Report, report_of
from detector.terms import vocabulary_of

if TYPE_CHECKING:
    from datetime import datetime

FILE, CARD, IN_WORDS = "rejection.npz", "card.json", "MODEL_CARD.md"
SCHEMA = 2


@dataclass(frozen=True, slots=True)
class Card:
    """What is on record about a model. `sha256` is that of the file; `corpus` that of the mails it learned from.

    `report` holds its figures on author groups left out, and how many mails of each label and language there were.
    """

    model_id: str
    sha256: str
    scikit_learn: str
    numpy: str
    python: str
    corpus: str
    trained_at: str
    mails: int
    report: Report


def save_model(model: Model, report: Report, folder: Path, *, corpus: str, at: datetime) -> Card:
    """Write the file, the card for people with its picture, and the card, which comes last: a folder without it holds
    no model. Equal models give equal bytes."""
    import platform
    from importlib.metadata import version

    from detector.curves import curves_as_svg
    from detector.modelcard import CURVES, card_in_words

    buffer = io.BytesIO()
    np.savez_compressed(buffer, **_arrays(model))
    content = buffer.getvalue()
    card = Card(
        model_id=model.model_id,
        sha256=hashlib.sha256(content).hexdigest(),
        scikit_learn=version("scikit-learn"),
        numpy=version("numpy"),
        python=platform.python_version(),
        corpus=corpus,
        trained_at=at.isoformat(timespec="seconds"),
        mails=report.mails,
        report=report,
    )
    folder.mkdir(parents=True, exist_ok=True)
    (folder / CARD).unlink(missing_ok=True)
    (folder / FILE).write_bytes(content)
    (folder / IN_WORDS).write_text(card_in_words(card), encoding="utf-8")
    (folder / CURVES).write_text(curves_as_svg(report), encoding="utf-8")
    (folder / CARD).write_text(
        json.dumps({"schema": SCHEMA, **asdict(card)}, indent=1) + "\n", encoding="utf-8"
    )
    return card


def read_card(folder: Path) -> Card:
    """The card of a model. Raises ModelMissing where there is none, ModelRefused where it cannot be read."""
    path = folder / CARD
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        if data.pop("schema") != SCHEMA:
            raise ModelRefused(f"The model card {path} was written by another version.", REBUILD)
        return Card(**{**data, "report": report_of(data["report"])})
    except FileNotFoundError as missing:
        raise ModelMissing(f"There is no model in {folder}.", "Train one: rejoinder train") from missing
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as problem:
        raise ModelRefused(f"The model card {path} cannot be read.", REBUILD) from problem


def load_model(folder: Path) -> tuple[Model, Card]:
    """The model in a folder and its card.

    Raises ModelMissing, or ModelRefused for a file whose SHA-256 is not on the card or that others may write to.
    """
    card = read_card(folder)
    refuse_shared(folder / CARD)
    content = recorded_bytes(folder, FILE, card.sha256)
    try:
        with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
            return _model({name: arrays[name] for name in arrays.files}), card
    except Exception as problem:
        raise ModelRefused(f"The model in {folder} cannot be read.", REBUILD) from problem


Array = NDArray[np.generic]


def _arrays(model: Model) -> dict[str, Any]:
    """Numbers are stored as the halves of floats that they are (detector.fitting.rounded)."""
    vocabulary = model.vocabulary
    told = {
        "model_id": model.model_id,
        "calibrations": {language: (one.scale, one.shift) for language, one in model.calibrations.items()},
        "sizes": [len(vocabulary.words), len(vocabulary.characters), len(vocabulary.concepts)],
        "roles": ROLES,
    }
    return {
        "told": _bytes(json.dumps(told)),
        "terms": _bytes("\n".join(vocabulary.terms)),
        "idf": model.idf.astype(np.float16),
        "weights": model.weights.astype(np.float16),
        "intercept": model.intercept,
        "label_of": model.label_of,
        "reader_idf": model.reader.idf.astype(np.float16),
        "reader_weights": model.reader.weights.astype(np.float16),
        "reader_intercept": model.reader.intercept,
    }


def _bytes(text: str) -> Array:
    return np.frombuffer(text.encode(), np.uint8)


def _model(arrays: dict[str, Array]) -> Model:
    told = json.loads(arrays["told"].tobytes())
    if tuple(told["roles"]) != ROLES:
        raise ValueError("roles")
    terms = arrays["terms"].tobytes().decode().split("\n")
    first, second = told["sizes"][0], sum(told["sizes"][:2])
    vocabulary = vocabulary_of(terms[:first], terms[first:second], terms[second:])
    weights = arrays["weights"].astype(np.float32)
    if len(weights) != vocabulary.width + BEHIND:
        raise ValueError("weights")
    return Model(
        model_id=told["model_id"],
        vocabulary=vocabulary,
        idf=arrays["idf"].astype(np.float32),
        weights=weights,
        intercept=arrays["intercept"].astype(np.float32),
        label_of=arrays["label_of"].astype(np.int64),
        reader=SentenceReader(
            arrays["reader_idf"].astype(np.float32),
            arrays["reader_weights"].astype(np.float32),
            arrays["reader_intercept"].astype(np.float32),
        ),
        calibrations={language: Calibration(*pair) for language, pair in told["calibrations"].items()},
    )
