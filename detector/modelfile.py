"""Edge: joblib. In: a folder. Out: the model in it, loaded only if it is the one its card records.

Unpickling runs code, so it happens only after the file's SHA-256 was found on the card beside it, and only where
nobody else on the machine may write to either. The limit: the card is the anchor. Whoever may replace both files, as
the user or as the user's package installer, can make this program run what they like; then they could replace the
program too. The file holds plain lists and arrays, no objects of this program or of scikit-learn.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import platform
import stat
from dataclasses import asdict, dataclass
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

from detector.errors import ModelMissing, ModelRefused
from detector.evaluation import Report, report_of
from detector.model import Calibration, Model
from detector.terms import Vocabulary

FILE, CARD = "rejection.joblib", "card.json"
SCHEMA = 1
_REBUILD = "Train it again: rejoinder train"


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
    """Write file and card, the card last: a folder without a card holds no model."""
    import joblib

    buffer = io.BytesIO()
    joblib.dump(_plain(model), buffer, compress=("zlib", 9))
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
            raise ModelRefused(f"The model card {path} was written by another version.", _REBUILD)
        return Card(**{**data, "report": report_of(data["report"])})
    except FileNotFoundError as missing:
        raise ModelMissing(f"There is no model in {folder}.", "Train one: rejoinder train") from missing
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as problem:
        raise ModelRefused(f"The model card {path} cannot be read.", _REBUILD) from problem


def load_model(folder: Path, *, corpus: str | None = None) -> tuple[Model, Card]:
    """The model in a folder and its card.

    Raises ModelMissing, or ModelRefused before a byte is unpickled: for a file whose SHA-256 is not on the card, one
    that others may write to, another scikit-learn than it was trained with, or, where `corpus` is given, other mails
    than it learned from.
    """
    card = read_card(folder)
    try:
        content = (folder / FILE).read_bytes()
    except FileNotFoundError as missing:
        raise ModelMissing(
            f"The model file in {folder} is missing.", "Train one: rejoinder train"
        ) from missing
    except OSError as problem:
        raise ModelRefused(f"The model file in {folder} cannot be read.", _REBUILD) from problem
    _refuse_shared(folder)
    if hashlib.sha256(content).hexdigest() != card.sha256:
        raise ModelRefused(
            f"The model in {folder} is damaged or was changed: its hash is not the one on record.", _REBUILD
        )
    if card.scikit_learn != version("scikit-learn"):
        raise ModelRefused(
            f"The model in {folder} was trained with scikit-learn {card.scikit_learn}; here is"
            f" {version('scikit-learn')}.",
            _REBUILD,
        )
    if corpus is not None and card.corpus != corpus:
        raise ModelRefused(
            f"The model in {folder} learned from other mails than those that are here now.", _REBUILD
        )
    return _unpickled(content, folder), card


def _unpickled(checked: bytes, folder: Path) -> Model:
    """The model in bytes whose hash was checked: the same bytes, not the file read once more."""
    import joblib

    try:
        return _model(joblib.load(io.BytesIO(checked)))
    except Exception as problem:
        raise ModelRefused(f"The model in {folder} cannot be read.", _REBUILD) from problem


def _refuse_shared(folder: Path) -> None:
    for name in (FILE, CARD):
        if os.name == "posix" and _others_may_write((folder / name).stat()):
            raise ModelRefused(
                f"Others on this machine may write to {folder / name}.", f"chmod go-w {folder / name}"
            )


def _others_may_write(status: os.stat_result) -> bool:
    """True for a file that the world may write to, or a group other than the owner's own.

    Many systems give each user a group of the same name and number and let it write; that is no other person.
    """
    if status.st_mode & stat.S_IWOTH:
        return True
    return bool(status.st_mode & stat.S_IWGRP) and status.st_gid != status.st_uid


def _plain(model: Model) -> dict[str, Any]:
    return {
        "model_id": model.model_id,
        "words": list(model.vocabulary.words),
        "characters": list(model.vocabulary.characters),
        "idf": model.vocabulary.idf,
        "weights": model.weights.astype(np.float16),
        "intercept": model.intercept,
        "label_of": model.label_of,
        "calibrations": {language: (one.scale, one.shift) for language, one in model.calibrations.items()},
    }


def _model(plain: dict[str, Any]) -> Model:
    words, characters = plain["words"], plain["characters"]
    vocabulary = Vocabulary(
        {term: column for column, term in enumerate(words)},
        {term: column for column, term in enumerate(characters, len(words))},
        plain["idf"],
    )
    return Model(
        model_id=plain["model_id"],
        vocabulary=vocabulary,
        weights=plain["weights"].astype(np.float32),
        intercept=plain["intercept"],
        label_of=plain["label_of"],
        calibrations={language: Calibration(*pair) for language, pair in plain["calibrations"].items()},
    )
