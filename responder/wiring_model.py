"""The model put together. In: places and settings. Out: a judge, a candidate trained here, figures."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from detector.errors import ModelError, ModelMissing
from detector.modelfile import load_model, read_card, save_model
from detector.modelshelf import Shelf
from detector.verdict import Thresholds
from detector.whereabouts import shipped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime
    from pathlib import Path

    from detector.evaluation import Report
    from detector.example import Example
    from detector.message import Message
    from detector.model import Model
    from detector.modelfile import Card
    from detector.verdict import Verdict
    from responder.wiring import App

_REBUILT = "rebuilt"


@dataclass(frozen=True, slots=True)
class ReadyJudge:
    """A model with the user's thresholds and names."""

    model: Model
    thresholds: Thresholds
    owner: Sequence[str]

    @property
    def model_id(self) -> str:
        return self.model.model_id

    def judge(self, messages: Sequence[Message]) -> list[Verdict]:
        return self.model.judge(messages, self.thresholds, self.owner)


def load_judge(
    models: Path,
    thresholds: Thresholds,
    owner: Sequence[str],
    now: Callable[[], datetime],
    notice: Callable[[str], None],
) -> ReadyJudge:
    """The promoted model, else the shipped one, else one rebuilt from data/ with a notice: never a silent load."""
    for folder in _candidates(models):
        try:
            return ReadyJudge(load_model(folder)[0], thresholds, owner)
        except ModelMissing:
            continue
        except ModelError as problem:
            notice(str(problem))
    return ReadyJudge(_rebuild(Shelf(models), now, notice), thresholds, owner)


def _candidates(models: Path) -> Iterator[Path]:
    """Folders to try. Whether the shipped model fits the shipped mails is a matter of the tests, not of every start."""
    shelf = Shelf(models)
    name = shelf.in_use()
    if name is not None:
        yield shelf.path_of(name)
    yield shipped("models")
    yield models / _REBUILT


def _rebuild(shelf: Shelf, now: Callable[[], datetime], notice: Callable[[str], None]) -> Model:
    from detector.corpus import corpus_hash, load_bank, load_corpus
    from detector.pipelinefile import save_pipeline
    from detector.training import train

    notice(
        "No model can be used as it is: building one from the mails that came with Rejoinder. This takes a minute."
    )
    data = shipped("data")
    training = train(load_corpus(data), load_bank(data), model_id=_REBUILT)
    folder = shelf.place_for(_REBUILT)
    save_model(training.model, training.report, folder, corpus=corpus_hash(data), at=now())
    save_pipeline(training.pipeline, folder)
    notice(f"Done; it is kept in {folder}.")
    return training.model


@dataclass(frozen=True, slots=True)
class Candidate:
    """A model trained here: its name on the shelf, its report as text, what the gate holds against it."""

    name: str
    report: str
    objections: list[str]
    shelf: Shelf


def train_candidate(app: App, include: Sequence[Path], jobs: int, notice: Callable[[str], None]) -> Candidate:
    """Train on the shipped mails, the folders in `include` and the user's corrections."""
    from detector.corpus import corpus_hash, load_bank, load_corpus
    from detector.pipelinefile import save_pipeline
    from detector.training import passes_gate, train

    examples = load_corpus(shipped("data"))
    for folder in include:
        examples += load_corpus(folder)
    own = own_examples(app)
    notice(f"Learning from {len(examples)} mails and {len(own)} of your own...")
    name = f"{app.now():%Y%m%d-%H%M%S}"
    training = train([*examples, *own], load_bank(shipped("data")), jobs=jobs, model_id=name)
    shelf, report = Shelf(app.places.models), training.report
    save_model(
        training.model, report, shelf.place_for(name), corpus=corpus_hash(shipped("data")), at=app.now()
    )
    save_pipeline(training.pipeline, shelf.place_for(name))
    return Candidate(name, report.as_text(), passes_gate(report, _card_in_use(shelf).report), shelf)


def own_examples(app: App) -> list[Example]:
    """The mails that the user labelled, as far as their words were kept."""
    from detector.example import remembered_example

    corrected = {correction.identity for correction in app.store.ledger.corrections()}
    found = (remembered_example(entry) for entry in app.store.ledger.with_identities(corrected))
    return [example for example in found if example is not None]


def _card_in_use(shelf: Shelf) -> Card:
    name = shelf.in_use()
    return read_card(shelf.path_of(name) if name else shipped("models"))


def model_in_words(app: App) -> str:
    """The model in use, for doctor. Raises ModelRefused or ModelMissing where it could not be loaded."""
    shelf = Shelf(app.places.models)
    name = shelf.in_use()
    _, card = load_model(shelf.path_of(name) if name else shipped("models"))
    return f"{name or 'shipped'}, {card.mails} mails, SHA-256 {card.sha256[:12]} matches its card"


def cards(app: App) -> Iterator[dict[str, Any]]:
    """The shipped model and those trained here, oldest first."""
    shelf = Shelf(app.places.models)
    in_use = shelf.in_use()
    folders = [("shipped", shipped("models")), *((name, shelf.path_of(name)) for name in shelf.names())]
    for name, folder in folders:
        card = read_card(folder)
        yield {
            "name": name,
            "in_use": name == (in_use or "shipped"),
            "trained_at": card.trained_at,
            "mails": card.mails,
            "sha256": card.sha256,
            "f1": round(card.report.f1, 4),
            "average_precision": round(card.report.average_precision, 4),
        }


def figures(app: App, path: Path | None) -> Report:
    """What the model in use does on labelled mail; its own card's report where no path is given.

    The report quotes mail only here, where the user has named the mail.
    """
    if path is None:
        return _card_in_use(Shelf(app.places.models)).report
    import numpy as np

    from detector.evaluation import LABELS, evaluate
    from detector.labelled import load_labelled

    examples = load_labelled(path)
    judge, thresholds = app.judge, app.thresholds
    verdicts = judge.judge([example.message for example in examples])
    curious = judge  # asks about every mail, so that there are clues for what was passed over, too
    if isinstance(judge, ReadyJudge):
        curious = replace(judge, thresholds=Thresholds(thresholds.reject_at, 0.0))
    return evaluate(
        truth=[example.label for example in examples],
        scores=np.array([[verdict.scores[label] for label in LABELS] for verdict in verdicts]),
        thresholds=thresholds,
        languages=[example.language or "?" for example in examples],
        groups=[example.group for example in examples],
        sources=[example.source for example in examples],
        kinds=[example.kind for example in examples],
        clues_of=lambda place: curious.judge([examples[place].message])[0].clues,
    )
