"""The model card for people (Mitchell et al. 2019). In: what is on record about a model. Out: Markdown.

Everything in it is taken from the record; nothing is written by hand, so it cannot grow old beside the model.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from detector.report import Report
from detector.report_words import Table, alarms_in_words, compared, figures_with_intervals, slices_as_table

CURVES = "curves.svg"  # beside the card, by detector.curves
_WANTED_F1 = 0.93  # of a language: below it the card says so


class Recorded(Protocol):
    """What the card on disk knows about a model (detector.modelfile.Card)."""

    @property
    def model_id(self) -> str: ...
    @property
    def sha256(self) -> str: ...
    @property
    def scikit_learn(self) -> str: ...
    @property
    def numpy(self) -> str: ...
    @property
    def python(self) -> str: ...
    @property
    def corpus(self) -> str: ...
    @property
    def trained_at(self) -> str: ...
    @property
    def mails(self) -> int: ...
    @property
    def report(self) -> Report: ...


def card_in_words(card: Recorded) -> str:
    """The whole card, ending in one line end. It names mails by their place in the corpus and quotes none."""
    sections = (_what(card), _learned_from(card), _figures(card.report), _limits(card.report), _again(card))
    return "\n\n".join("\n".join(section) for section in sections) + "\n"


def _what(card: Recorded) -> Iterator[str]:
    yield f"# Model card: {card.model_id}"
    yield ""
    yield "Reads one mail to a job seeker and says which of nine things it does: rejection, interview, assessment,"
    yield "offer, acknowledgement, feedback, outreach, alert, or other. From a score of"
    yield f"{card.report.reject_at:.2f} on a mail is called a rejection and may be marked and answered with a draft; nothing"
    yield "is sent without its user. A linear model over words and characters (docs/model.md); it runs offline."
    yield ""
    yield from markdown(
        (
            ["on record", ""],
            [
                ["trained", card.trained_at],
                ["SHA-256 of the model file", f"`{card.sha256}`"],
                ["SHA-256 of the mails it learned from", f"`{card.corpus}`"],
                ["scikit-learn, numpy, Python", f"{card.scikit_learn}, {card.numpy}, {card.python}"],
            ],
        )
    )


def _learned_from(card: Recorded) -> Iterator[str]:
    report = card.report
    yield "## What it learned from"
    yield ""
    yield f"{card.mails} mails in {len(report.by_group)} author groups, written for this project (data/README.md), and the"
    yield "corrections of its user where it was trained with `rejoinder train`. No public data set, nobody's mailbox."
    yield ""
    yield from markdown((["label", "mails"], [[name, str(n)] for name, n in report.mails_by_label.items()]))
    if report.by_language:
        yield ""
        languages = [[name, str(one.mails)] for name, one in report.by_language.items()]
        yield from markdown((["language", "mails"], languages))


def _figures(report: Report) -> Iterator[str]:
    drawn = f"1,000 resamples of {'whole groups' if report.resampled == 'groups' else 'mails'}"
    yield "## Figures"
    yield ""
    yield "Each mail was judged by a model that had seen no mail of its author group. About half of the mails are hard on"
    yield f"purpose, and rejections are far more frequent than in an inbox. Intervals: 95 %, {drawn}."
    yield ""
    yield from markdown((["rejection", "", "95 %"], figures_with_intervals(report)))
    yield ""
    yield f"- False alarms on ordinary mail: {alarms_in_words(report)}."
    if report.typical_false_alarms_per_1000 is not None:
        yield f"- On typical ordinary mail: {report.typical_false_alarms_per_1000:.1f} in 1,000."
    yield f"- False alarms in all: {report.false_alarms}. Left as a question: {report.unsure}."
    yield f"- Nine labels: macro F1 {report.macro_f1:.3f}."
    yield f"- Calibration: expected error {report.calibration_error:.3f}, Brier {report.brier:.3f}."
    yield ""
    yield f"![Precision against recall, and score against truth]({CURVES})"
    for name, slices in compared(report).items():
        yield ""
        yield from markdown(slices_as_table(name, slices))


def _limits(report: Report) -> Iterator[str]:
    known = [name for name in report.by_language if name != "?"]
    weak = [
        f"{name} ({one.f1:.2f})"
        for name, one in report.by_language.items()
        if one.f1 is not None and one.f1 < _WANTED_F1
    ]
    missed = report.rejections - round(report.recall * report.rejections)
    yield "## Limits"
    yield ""
    yield f"- It misses {missed} of the {report.rejections} rejections above, or leaves them as a question."
    if weak:
        yield f"- Languages with an F1 below {_WANTED_F1:.2f} on groups left out: {', '.join(weak)}."
    yield f"- It knows {len(known)} languages ({', '.join(known)}); it has learned nothing of any other."
    yield "- All these mails were written for this project by a few authors: mail of the world is more varied than the"
    yield "  intervals say, as they tell only what chance does to mails like these. Measure it on mail of your own."
    yield "- It reads the start of a long mail (detector/features.py), no attachment, no picture, no quoted mail."
    yield "- It judges mail to one job seeker. It must not be used to judge people, or to sort applications."


def _again(card: Recorded) -> Iterator[str]:
    yield "## How to get it again"
    yield ""
    yield "    .venv/bin/python scripts/train_model.py     # trains, measures, writes this folder"
    yield "    rejoinder evaluate                           # the figures above, with the worst errors"
    yield "    rejoinder evaluate --on FILE_OR_FOLDER       # the same on labelled mail of your own"
    yield ""
    yield f"The same mails (`{card.corpus[:12]}`) and the same versions give the same model."


def markdown(table: Table) -> Iterator[str]:
    """A table, the first column flush left and numbers flush right."""
    heads, rows = table
    yield _row(heads)
    yield _row(["---", *("---:" if _is_number(rows, place) else "---" for place in range(1, len(heads)))])
    yield from (_row(row) for row in rows)


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def _is_number(rows: Sequence[Sequence[str]], place: int) -> bool:
    return all(row[place].replace(".", "").isdigit() or row[place] in ("-", "") for row in rows)
