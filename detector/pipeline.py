"""The model as scikit-learn fitted it. In: Readings. Out: the logits that the plain arrays of detector.model must give.

Kept beside a trained model for evaluation and retraining; it needs scikit-learn, so it does not serve.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from detector.counting import Choice, count_terms, facts_matrix, matrix_of
from detector.features import Reading
from detector.fitting import NEVER_SEEN, Fitted, FittedReader, Places, lines_matrix
from detector.model import Calibration, Floats
from detector.reader import ROLE_SHARE, ROLES

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix


@dataclass(frozen=True, slots=True)
class Pipeline:
    """The classifier and the reader of sentences; `label_of` and `calibrations` as in Model."""

    fitted: Fitted
    reader: FittedReader
    label_of: Places
    calibrations: Mapping[str, Calibration]

    def logits(self, readings: Sequence[Reading]) -> Floats:
        """A row for each reading, a column for each sub-class."""
        choice = _whole(self.fitted.choice)
        counts = count_terms(readings, choice.vocabulary)
        matrix = matrix_of(counts, np.arange(len(readings)), choice, self._behind(readings))
        found = np.full((len(readings), len(self.label_of)), NEVER_SEEN)
        found[:, self.fitted.classifier.classes_] = self.fitted.classifier.decision_function(
            matrix.astype(np.float64)
        )
        return found

    def _behind(self, readings: Sequence[Reading]) -> csr_matrix:
        """The strongest sentence of each role, by scikit-learn, and the header facts."""
        roles = np.zeros((len(readings), len(ROLES)), np.float32)
        if self.reader.fitted is None:
            return facts_matrix(readings, roles)
        sentences = [
            (number, replace(reading, sentences=(sentence,)))
            for number, reading in enumerate(readings)
            for sentence in reading.sentences
        ]
        choice = _whole(self.reader.fitted.choice)
        counts = count_terms([sentence for _, sentence in sentences], choice.vocabulary)
        spoken = np.diff(counts.table.indptr) > 0
        matrix = lines_matrix(counts, choice)[spoken]
        numbers = np.array([number for number, _ in sentences])[spoken]
        shares = self.reader.fitted.classifier.predict_proba(matrix.astype(np.float64))
        np.maximum.at(roles, numbers, (ROLE_SHARE * shares).astype(np.float32))
        return facts_matrix(readings, roles)


def _whole(choice: Choice) -> Choice:
    """The choice, for counts that hold nothing but its own terms."""
    return replace(choice, columns=np.arange(choice.vocabulary.width))
