"""One word on the desktop for all that waits. In: what waits, what was said last, the time. Out: a Notice, or None.

Core. Neutral and few: at most one in an hour, none in the quiet hours, nothing twice, and no company unless the user
wants it there. A rejection as such is never announced: what is announced is that a letter is ready, after its cool-off.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from detector.wire import safe_header
from responder.draft import ANSWERS, Draft, State
from responder.timewords import Quiet

BETWEEN = timedelta(minutes=59)  # whoever asks once an hour comes some seconds early or late
TITLE = "Rejoinder"
_MOST_NAMES = 3
_LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing that waits. `key` tells it from others of its kind; `company` is None where none is known."""

    kind: str  # reply, letter, question, feedback, login
    key: str
    company: str | None = None

    @property
    def id(self) -> str:
        return f"{self.kind} {self.key}"


@dataclass(frozen=True, slots=True)
class Told:
    """What was said last, and when; `ids` are those of the things that were told of and still wait."""

    at: datetime | None = None
    ids: frozenset[str] = frozenset()

    def as_text(self) -> str:
        return json.dumps(sorted(self.ids))

    @classmethod
    def from_text(cls, at: datetime, text: str) -> Told:
        """The way back from `as_text`; what is no such text was never said."""
        try:
            ids = json.loads(text)
        except ValueError:
            ids = None
        return cls(at, frozenset(map(str, ids))) if isinstance(ids, list) else cls()


@dataclass(frozen=True, slots=True)
class Notice:
    """`told` is to be kept once it was shown."""

    text: str
    told: Told = field(compare=False)
    title: str = TITLE


def waiting_of(
    drafts: Iterable[Draft],
    unsure: Iterable[tuple[int, str | None]],
    feedback: Iterable[tuple[int, str | None]],
    refused: Iterable[str],
    now: datetime,
) -> list[Waiting]:
    """All that waits for the user. `unsure` and `feedback` are numbers with companies; `refused` names accounts.

    A draft that still rests waits for nobody; a letter that may have gone out is a question.
    """
    found = []
    for draft in drafts:
        if draft.state is State.WAITING and draft.not_before <= now:
            kind = "reply" if draft.kind in ANSWERS else "letter"
            found.append(Waiting(kind, str(draft.id), draft.company))
        elif draft.state in (State.UNCERTAIN, State.FAILED):
            found.append(Waiting("question", f"about letter {draft.id}", draft.company))
    found += [Waiting("question", f"about mail {number}", company) for number, company in unsure]
    found += [Waiting("feedback", str(number), company) for number, company in feedback]
    return found + [Waiting("login", account) for account in refused]


def due(
    waiting: Sequence[Waiting],
    told: Told,
    now: datetime,
    local: datetime,
    quiet: Quiet | None,
    *,
    names: bool,
) -> Notice | None:
    """The notice whose time it is, about all that waits; None where nothing is new, or it is too soon, or quiet.

    `local` is `now` on the user's clock. What is held back in the quiet hours comes when they end. A clock that was set
    back does not silence it for longer than the hour.
    """
    new = [one for one in waiting if one.id not in told.ids]
    if not new or (quiet is not None and quiet.covers(local.time())):
        return None
    if is_soon_after(told.at, now):
        return None
    ids = frozenset(one.id for one in waiting)
    return Notice(in_words(waiting, names=names), Told(now, ids))


def is_soon_after(shown_at: datetime | None, now: datetime) -> bool:
    """Whether the hour since something was shown is not over."""
    return shown_at is not None and timedelta() <= now - shown_at < BETWEEN


def told_also(waiting: Iterable[Waiting], told: Told, now: datetime) -> Told:
    """With what another message told now: no notice repeats it, and none comes within the hour."""
    return Told(now, told.ids | {one.id for one in waiting})


def still_told(waiting: Iterable[Waiting], told: Told) -> Told:
    """Without what waits no more: if it comes back, a refused login for one, it is news again."""
    return Told(told.at, told.ids & {one.id for one in waiting})


def in_words(waiting: Sequence[Waiting], *, names: bool) -> str:
    """ "1 reply is drafted, and 1 question waits for you." """
    groups = {kind: [one for one in waiting if one.kind == kind] for kind in _WORDS}
    parts = [_part(kind, group, names=names) for kind, group in groups.items() if group]
    *others, last = parts or ["Nothing waits for you"]
    words = f"{', '.join(others)}, and {last}." if others else f"{last}."
    return words[0].upper() + words[1:]


_WORDS = {
    "reply": ("1 reply{of} is drafted", "{n} replies{of} are drafted"),
    "letter": ("1 letter{of} is drafted", "{n} letters{of} are drafted"),
    "question": ("1 question waits for you", "{n} questions wait for you"),
    "feedback": ("1 answer with feedback{of} came", "{n} answers with feedback{of} came"),
    "login": ("{who} needs you to sign in again", "{who} need you to sign in again"),
}


def _part(kind: str, group: Sequence[Waiting], *, names: bool) -> str:
    one, many = _WORDS[kind]
    companies = joined(one.company for one in group) if names else ""
    preposition = "from" if kind == "feedback" else "to"
    return (one if len(group) == 1 else many).format(
        n=len(group),
        of=f" {preposition} {companies}" if companies else "",
        who="the account " + group[0].key if len(group) == 1 else f"{len(group)} accounts",
    )


def joined(companies: Iterable[str | None]) -> str:
    """Names in one line; each once, and not more than three."""
    known = list(dict.fromkeys(safe_header(one)[:_LONGEST_NAME] for one in companies if one))
    if len(known) > _MOST_NAMES:
        return f"{', '.join(known[:_MOST_NAMES])} and others"
    *others, last = known or [""]
    return f"{', '.join(others)} and {last}" if others else last
