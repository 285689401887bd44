"""A daemon's sentences. In: what became of an errand. Out: one line of counts, numbers and states, never words of a mail."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from detector.errors import RejoinderError
from responder.errands import Outcome


def sentence_of(problem: Exception | None) -> str:
    """What happened, without the fix: that is for the person at the keyboard."""
    return problem.text if isinstance(problem, RejoinderError) else str(problem or "")


def counts_in_words(summary: Mapping[str, Any]) -> str:
    """The counters of a pass; what is nought is left out where it would be news."""
    count = {
        name: summary.get(name, 0)
        for name in ("seen", "rejections", "drafts", "unsure", "letters", "taken_off")
    }
    if not any(count.values()):
        return "Nothing new."
    parts = (
        f"{count['seen']} seen",
        _many(count["rejections"], "rejection"),
        _many(count["drafts"], "draft"),
        f"{count['unsure']} unsure" if count["unsure"] else "",
        _many(count["letters"], "other letter") if count["letters"] else "",
        f"{_many(count['taken_off'], 'mark')} taken off by you" if count["taken_off"] else "",
    )
    return f"{', '.join(filter(None, parts))}."


def _many(count: int, thing: str) -> str:
    return f"{count} {thing}{'' if count == 1 else 's'}"


def pass_in_words(name: str, outcome: Outcome) -> str:
    """One line on a pass: counts, and why it failed."""
    parts = []
    if outcome.summary:
        parts.append(counts_in_words(outcome.summary))
    if outcome.ended == "late":
        parts.append("The pass took too long and was ended; the next one goes on where it stopped.")
    elif outcome.code:
        parts.append(outcome.said or f"The pass ended with exit code {outcome.code}.")
    return f"{name}: {' '.join(parts)}" if parts else ""


def send_in_words(outcome: Outcome) -> str:
    """Numbers and states only: what a server says often holds the recipient's address."""
    parts = [f"Draft {row.get('id')} is {row.get('state')}." for row in outcome.rows]
    if outcome.ended == "late":
        parts.append("Sending took too long and was ended; what is unclear is looked into first.")
    elif outcome.code and not outcome.rows and not outcome.ended:
        parts.append(outcome.said or f"Sending ended with exit code {outcome.code}.")
    return " ".join(parts)


def training_in_words(outcome: Outcome) -> str:
    """Whether it was put to use is told by the model's own list; a candidate may have failed the gate."""
    if outcome.ended == "late":
        return "Training took too long and was ended."
    if outcome.code:
        return f"Training failed: {outcome.said or f'exit code {outcome.code}.'}"
    return "A model was trained on your corrections. See: rejoinder models list"


def digest_in_words(outcome: Outcome) -> str:
    """Its counts where it was shown, why it was not where it should have been, else empty. Never its text: names may stand there."""
    row = outcome.rows[-1] if outcome.rows else {}
    counts = row.get("counts")
    if not row.get("shown") or not isinstance(counts, Mapping):
        return notice_in_words(outcome)
    return f"The digest was shown: {', '.join(f'{name} {count}' for name, count in counts.items())}."


def notice_in_words(outcome: Outcome) -> str:
    """Why the desktop took no notice; empty where it did, or where nothing was to be said."""
    row = outcome.rows[-1] if outcome.rows else {}
    return str(row.get("problem") or outcome.said)
