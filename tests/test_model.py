"""The model at work: verdicts, scores that add up, clues that are exact spans, and mail that says nothing."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from small_model import small_training, written

from detector.clues import sentence_shares, word_shares
from detector.corpus import load_corpus
from detector.features import read_message
from detector.message import Message
from detector.model import LABELS, MOST_CLUES, Calibration, Model, margins
from detector.modelfile import load_model
from detector.terms import features_of, occurrences_of
from detector.verdict import Label, Outcome, Thresholds, Verdict
from detector.whereabouts import shipped

REJECTION = (
    "Dear Mia,\n\nThank you for your interest in the role of bookkeeper. After careful consideration we have decided to"
    " move forward with other candidates. Unfortunately you have not been selected for an interview.\n\nWe wish you"
    " every success in your search.\n\nKind regards\nIda Holm\n"
)
INVITATION = (
    "Dear Mia,\n\nWe would like to invite you to an interview on Tuesday 3 March at 10:00. Please confirm that you can"
    " come.\n\nIda Holm\n"
)


@pytest.fixture(scope="module")
def model() -> Model:
    """The model that ships."""
    return load_model(shipped("models"))[0]


def judge(model: Model, text: str, thresholds: Thresholds | None = None) -> Verdict:
    (verdict,) = model.judge([written(text)], thresholds or Thresholds())
    return verdict


def test_a_plain_rejection_is_found_and_an_invitation_is_none(model: Model) -> None:
    no, yes = judge(model, REJECTION), judge(model, INVITATION)
    assert (no.label, no.outcome) == (Label.REJECTION, Outcome.REJECTION)
    assert (yes.label, yes.outcome) == (Label.INTERVIEW, Outcome.OTHER)
    assert no.score > yes.score


def test_a_batch_gives_the_same_verdicts_as_mail_by_mail(model: Model) -> None:
    messages = [written(REJECTION), written(INVITATION), written("Lunch?")]
    together = model.judge(messages, Thresholds())
    assert together == [model.judge([message], Thresholds())[0] for message in messages]
    assert model.judge([], Thresholds()) == []


def test_the_nine_scores_are_probabilities_and_the_label_follows_the_outcome(model: Model) -> None:
    for reject_at, label in ((0.0, Label.REJECTION), (1.1, Label.INTERVIEW)):
        verdict = judge(model, INVITATION, Thresholds(reject_at, reject_at))
        assert sum(verdict.scores.values()) == pytest.approx(1.0)
        assert set(verdict.scores) == set(Label)
        assert verdict.scores[Label.REJECTION] == verdict.score
        assert verdict.label is label


def test_between_the_thresholds_a_mail_is_a_question_and_no_rejection(model: Model) -> None:
    score = judge(model, REJECTION).score
    verdict = judge(model, REJECTION, Thresholds(score + 0.01 * (1 - score), score / 2))
    assert verdict.outcome is Outcome.UNSURE
    assert verdict.label is not Label.REJECTION
    assert verdict.clues


@pytest.mark.parametrize("text", ["", " \n", "\u200b", "x", "東京", "🙂🙂", "\ud800", "-- \nIda"])
def test_mail_that_says_nothing_is_never_a_rejection(model: Model, text: str) -> None:
    message = replace(written("x"), text=text, signature_at=len(text), subject="")
    (verdict,) = model.judge([message], Thresholds())
    assert verdict.outcome is not Outcome.REJECTION
    assert sum(verdict.scores.values()) == pytest.approx(1.0)


def test_only_quoted_words_are_no_rejection(model: Model) -> None:
    message = replace(written("x"), text="", signature_at=0, subject="", quoted=REJECTION)
    (verdict,) = model.judge([message], Thresholds())
    assert verdict.outcome is Outcome.OTHER


def test_clues_are_spans_of_the_text_strong_ones_only_and_in_its_order(model: Model) -> None:
    message = written(REJECTION)
    (verdict,) = model.judge([message], Thresholds())
    assert 1 <= len(verdict.clues) <= MOST_CLUES
    assert [clue.start for clue in verdict.clues] == sorted(clue.start for clue in verdict.clues)
    for before, after in zip(verdict.clues, verdict.clues[1:], strict=False):
        assert before.end <= after.start
    assert all(message.text[clue.start : clue.end] == clue.text for clue in verdict.clues)
    strongest = max(verdict.clues, key=lambda clue: clue.weight)
    assert any(word in strongest.text for word in ("candidates", "selected", "forward"))


def test_the_shares_of_all_words_add_up_to_what_the_terms_were_worth(model: Model) -> None:
    reading = read_message(written(REJECTION, subject="Your application"))
    occurrences = occurrences_of(reading, model.vocabulary)
    features = features_of(occurrences, model.vocabulary, model.idf)
    worth = (model.weights[:, 0] - model.weights[:, 1])[features.columns] * features.values
    shares = word_shares(reading, occurrences, features.columns, worth)
    assert shares.sum() == pytest.approx(float(worth.sum()), abs=1e-4)


def test_what_a_sentence_was_worth_goes_to_the_words_that_pulled_it_there(model: Model) -> None:
    reading = read_message(written("Hello there.\n\nThe position was filled.\n"))
    occurrences = occurrences_of(reading, model.vocabulary)
    pulls = np.where(occurrences.first >= 2, 1.0, -1.0)[:, None]
    number = len(reading.sentences) - 1
    shares = sentence_shares(reading, occurrences, np.array([number]), pulls, np.array([3.0]))
    assert shares.sum() == pytest.approx(3.0)
    assert shares[: len(shares) - len(reading.sentences[number].words)].sum() == 0.0


def test_what_serves_says_what_scikit_learn_says_of_every_mail_of_the_corpus() -> None:
    training = small_training()
    readings = [read_message(example.message) for example in load_corpus(shipped("data"))]
    served = np.array([training.model.logits(reading) for reading in readings])
    fitted = training.pipeline.logits(readings)
    label_of = training.pipeline.label_of
    scores = [Calibration(1.0, 0.0).score(margins(logits, label_of)) for logits in (served, fitted)]
    assert np.abs(scores[0] - scores[1]).max() < 1e-6
    assert np.abs(served - fitted).max() < 1e-5


def test_taking_the_strongest_clues_out_lowers_the_score(model: Model) -> None:
    message = written(REJECTION)
    (verdict,) = model.judge([message], Thresholds())
    text = message.text
    for clue in reversed(verdict.clues):
        if clue.weight > 0:
            text = text[: clue.start] + text[clue.end :]
    (less,) = model.judge([replace(message, text=text, signature_at=len(text))], Thresholds())
    assert less.outcome is not Outcome.REJECTION


def test_the_name_of_the_owner_changes_nothing(model: Model) -> None:
    def score(name: str) -> float:
        body = REJECTION.replace("Dear Mia,\n\n", "") + f"\nP.S. {name} will know why.\n"
        (verdict,) = model.judge([written(body)], Thresholds(), owner=["Unity Rivers"])
        return verdict.score

    assert score("Unity") == score("Rivers")


def test_a_language_without_its_own_calibration_gets_the_common_one(model: Model) -> None:
    other = replace(model, calibrations={"": Calibration(1.0, -9.0), "en": Calibration(1.0, 9.0)})
    message = written(REJECTION)
    scores = {
        language: other.judge([replace(message, language=language)], Thresholds())[0].score
        for language in ("en", "fi", None)
    }
    assert scores["fi"] == scores[None] < scores["en"]


def test_the_margin_is_the_log_odds_of_all_forms_of_rejection() -> None:
    logits = np.array([[1.0, 2.0, 0.5]])
    label_of = np.array(
        [LABELS.index(Label.REJECTION), LABELS.index(Label.OTHER), LABELS.index(Label.REJECTION)]
    )
    chance = np.exp(logits[0]) / np.exp(logits[0]).sum()
    expected = np.log((chance[0] + chance[2]) / chance[1])
    assert margins(logits, label_of)[0] == pytest.approx(expected)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.text(max_size=300), st.text(max_size=60), st.integers(0, 300))
def test_no_text_breaks_the_judge(model: Model, text: str, subject: str, signature_at: int) -> None:
    message: Message = replace(written("x"), text=text, subject=subject, signature_at=signature_at)
    (verdict,) = model.judge([message], Thresholds(0.0, 0.0))
    assert 0.0 <= verdict.score <= 1.0
    assert all(text[clue.start : clue.end] == clue.text for clue in verdict.clues)


def test_importing_the_model_imports_no_scikit_learn() -> None:
    code = (
        "import sys, detector.model, detector.modelfile, detector.training, detector.corpus, detector.evaluation;"
        "assert not {'sklearn', 'joblib', 'scipy'} & sys.modules.keys()"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
