"""A hard set: mails written after the model was frozen, by a writer who had not read data/. Never trained or tuned on."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from detector.evaluation import evaluate
from detector.example import Example
from detector.labelled import load_labelled
from detector.modelfile import load_model
from detector.report import Report
from detector.verdict import Label, Thresholds
from detector.whereabouts import shipped

FOLDER = Path(__file__).parent / "hard"


@pytest.fixture(scope="module")
def examples() -> list[Example]:
    return load_labelled(FOLDER)


@pytest.fixture(scope="module")
def report(examples: list[Example]) -> Report:
    model, _ = load_model(shipped("models"))
    verdicts = model.judge([example.message for example in examples], Thresholds())
    return evaluate(
        truth=[example.label for example in examples],
        scores=np.array([[verdict.scores[label] for label in Label] for verdict in verdicts]),
        thresholds=Thresholds(),
        languages=[example.language or "?" for example in examples],
        groups=[example.group for example in examples],
        sources=[example.source for example in examples],
    )


def test_there_are_200_mails_half_of_them_rejections(examples: list[Example]) -> None:
    assert len(examples) >= 200
    assert 0.4 < sum(example.label is Label.REJECTION for example in examples) / len(examples) < 0.6


def test_what_it_calls_a_rejection_is_one(report: Report) -> None:
    assert report.precision >= 0.93


def test_it_ranks_rejections_first_and_finds_no_fewer_than_were_measured(report: Report) -> None:
    """The bar of F1 .85 is not reached: .70, since many come as a question (docs/model.md)."""
    assert report.average_precision >= 0.92
    assert report.recall >= 0.54
