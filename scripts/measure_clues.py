"""The deletion test: are the marked words what decided? Usage: python -m scripts.measure_clues [LABELLED_MAIL...]

Of every rejection that the model finds, the clues that speak for it are taken out of the mail and it is judged again.
Prints the share whose score then falls below the threshold, by language and for everything; with --kept every mail
that is still called a rejection, by its place. Without a path: data/. The bar is 90 %.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from detector.corpus import load_corpus
from detector.example import Example
from detector.labelled import load_labelled
from detector.message import Message
from detector.verdict import Clue, Label, Outcome, Thresholds, Verdict
from detector.whereabouts import shipped
from responder.wiring_model import load_judge

BAR = 0.90

Judge = Callable[[Sequence[Message]], list[Verdict]]


@dataclass(frozen=True, slots=True)
class Deletion:
    """A rejection that was found: its score with its clues and without them; how many characters they are of how many."""

    example: Example
    before: float
    after: Verdict
    taken: int
    length: int

    @property
    def fell(self) -> bool:
        return self.after.outcome is not Outcome.REJECTION


def without_clues(message: Message, clues: Iterable[Clue]) -> Message:
    """`message` without the words that speak for its verdict, in the text and, where clues say so, in the subject."""
    text, subject, signature_at = message.text, message.subject, message.signature_at
    for clue in sorted((clue for clue in clues if clue.weight > 0), key=lambda clue: -clue.start):
        if getattr(clue, "subject", False):
            subject = subject[: clue.start] + subject[clue.end :]
            continue
        text = text[: clue.start] + text[clue.end :]
        before_signature = min(clue.end, message.signature_at) - min(clue.start, message.signature_at)
        signature_at -= before_signature
    return replace(message, text=text, subject=subject, signature_at=signature_at)


def deletions(examples: Sequence[Example], judge: Judge) -> Iterator[Deletion]:
    """One for each rejection among `examples` that `judge` finds. The language stays as it was read at first."""
    rejections = [example for example in examples if example.label is Label.REJECTION]
    verdicts = judge([example.message for example in rejections])
    found = [pair for pair in zip(rejections, verdicts, strict=True) if pair[1].outcome is Outcome.REJECTION]
    bare = [without_clues(example.message, verdict.clues) for example, verdict in found]
    for (example, verdict), message, after in zip(found, bare, judge(bare), strict=True):
        whole = example.message
        taken = len(whole.text) + len(whole.subject) - len(message.text) - len(message.subject)
        yield Deletion(example, verdict.score, after, taken, len(whole.text) + len(whole.subject))


def share_fallen(done: Sequence[Deletion]) -> float:
    """1 where nothing was found: nothing was marked wrongly."""
    return sum(one.fell for one in done) / len(done) if done else 1.0


def table(done: Sequence[Deletion]) -> Iterator[str]:
    yield f"{'':10} {'found':>6} {'fell below':>11} {'share':>7} {'median score':>13} {'words marked':>13}"
    languages = sorted({one.example.language or "?" for one in done})
    for name in (*languages, "all"):
        part = [one for one in done if name in ("all", one.example.language or "?")]
        scores = sorted(one.after.score for one in part)
        median = scores[len(scores) // 2] if scores else 0.0
        marked = sum(one.taken for one in part) / max(1, sum(one.length for one in part))
        fell = sum(one.fell for one in part)
        yield f"{name:10} {len(part):6} {fell:11} {share_fallen(part):7.1%} {median:13.3f} {marked:13.1%}"


def main() -> None:
    paths = [Path(name) for name in sys.argv[1:] if not name.startswith("-")]
    with tempfile.TemporaryDirectory() as home:
        ready = load_judge(Path(home) / "models", Thresholds(), (), lambda: datetime.now(UTC), print)
    missed = False
    for path in paths or [shipped("data")]:
        examples = load_labelled(path) if paths else load_corpus(path)
        done = list(deletions(examples, ready.judge))
        print(f"{path}: {len(examples)} mails", *table(done), sep="\n")
        if "--kept" in sys.argv:
            kept = sorted((one for one in done if not one.fell), key=lambda one: -one.after.score)
            print(
                *(f"  {one.after.score:.2f} (was {one.before:.2f})  {one.example.source}" for one in kept),
                sep="\n",
            )
        missed |= share_fallen(done) < BAR
    print(
        f"bar: {BAR:.0%} of the found rejections fall below the threshold: {'missed' if missed else 'passed'}"
    )


if __name__ == "__main__":
    main()
