"""How the search stands. In: applications as they stand, what waits, a span of time. Out: a Digest, and its words.

Core. What is open leads, then what to do next; what came follows, then what is usual in this search by its own figures,
and only with enough of them. A no is a number in the last line: known, and not dwelt on.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median
from textwrap import fill
from typing import Any

from detector.wire import safe_header
from responder.application import Application, EventKind
from responder.choices import Habits
from responder.draft import QUESTIONS
from responder.followup import applied_on, occasion_of, silence_of
from responder.notices import Waiting
from responder.requests import Fate, Request
from responder.standing import Standing

WEEK = timedelta(days=7)
_SAME_DAY = timedelta(days=1)
_FAR_BACK = timedelta(days=31)
ENOUGH = 5  # of which figures are told: from fewer nobody can tell what is usual
_WIDTH = 79
_TIE = "\N{NO-BREAK SPACE}"
_MOST_PLACES = 4

# Status -> what stands in front of the company; their order is that of the page. Those behind the last named ones are
# only counted.
_OPEN = {
    "offer": ("offer", "offers"),
    "interview": ("interview", "interviews"),
    "assessment": ("test to do", "tests to do"),
    "reopened": ("open again", "open again"),
    "applied": ("waits for an answer", "wait for an answer"),
    "silent": ("has been silent for a while", "have been silent for a while"),
    "cold": ("has gone quiet", "have gone quiet"),
}
_NAMED = ("offer", "interview", "assessment", "reopened")
_CAME = {
    EventKind.OFFER: ("offer", "offers"),
    EventKind.INTERVIEW: ("invitation to talk", "invitations to talk"),
    EventKind.ASSESSMENT: ("test", "tests"),
    EventKind.REOPENED: ("door open again", "doors open again"),
    EventKind.FEEDBACK: ("answer with feedback", "answers with feedback"),
    EventKind.ACKNOWLEDGED: ("receipt", "receipts"),
    EventKind.APPLIED: ("application sent", "applications sent"),
}
_ANSWERS = frozenset(
    {EventKind.OFFER, EventKind.INTERVIEW, EventKind.ASSESSMENT, EventKind.REJECTED, EventKind.REOPENED}
)
_WAITING = (Fate.OPEN, Fate.NUDGED)


@dataclass(frozen=True, slots=True)
class Step:
    """Something to do next, and the command for it."""

    what: str
    count: int
    text: str
    command: str


@dataclass(frozen=True, slots=True)
class Usual:
    """Of `of` applications or requests so many had an answer; the median of the days it took, where enough came."""

    answered: int
    of: int
    median_days: int | None = None


@dataclass(frozen=True, slots=True)
class Digest:
    """`open` are applications by status, in the order of the page; `came` counts events from `since` to `until`."""

    since: datetime
    until: datetime
    open: dict[str, tuple[Application, ...]]
    steps: tuple[Step, ...]
    came: dict[EventKind, int]
    applications: Usual | None
    requests: Usual | None
    rejections: int

    @property
    def answers_came(self) -> int:
        """Answers of any kind since then; a no is one of them."""
        return self.rejections + sum(self.came.get(kind, 0) for kind in _ANSWERS)

    def as_json(self) -> dict[str, Any]:
        return {
            "since": self.since.isoformat(),
            "until": self.until.isoformat(),
            "open": [
                {
                    "status": status,
                    "count": len(group),
                    "applications": [{"id": a.id, "company": a.company, "role": a.role} for a in group],
                }
                for status, group in self.open.items()
            ],
            "next": [
                {"what": one.what, "count": one.count, "text": one.text, "command": one.command}
                for one in self.steps
            ],
            "came": {kind.value: count for kind, count in self.came.items()},
            "answers": _usual_as_json(self.applications),
            "requests": _usual_as_json(self.requests),
            "rejections": self.rejections,
        }


def period(last: tuple[datetime, str] | None, now: datetime) -> tuple[datetime, bool]:
    """Since when to tell, and whether this digest is a new one to be noted. `last` is when one was noted, and its since.

    Read again on the same day it tells the same span; without one before, or after a long time, the last seven days.
    """
    if last is None or now < last[0] or now - last[0] > _FAR_BACK:
        return now - WEEK, True
    if now - last[0] >= _SAME_DAY:
        return last[0], True
    try:
        return datetime.fromisoformat(last[1]), False
    except ValueError:
        return now - WEEK, True


def make_digest(
    standings: Sequence[Standing],
    waiting: Sequence[Waiting],
    requests: Sequence[Request],
    habits: Habits,
    since: datetime,
    now: datetime,
) -> Digest:
    """All of it, from values alone."""
    events = [event for one in standings for event in one.application.events if since < event.on <= now]
    counts = Counter(event.kind for event in events)
    return Digest(
        since,
        now,
        _open(standings, habits),
        tuple(_steps(waiting, standings, habits)),
        {kind: counts[kind] for kind in _CAME if counts[kind]},
        _usual_answers(standings),
        _usual_feedback(requests),
        counts[EventKind.REJECTED],
    )


def _open(standings: Sequence[Standing], habits: Habits) -> dict[str, tuple[Application, ...]]:
    found: dict[str, list[Application]] = {status: [] for status in _OPEN}
    for standing in standings:
        status = silence_of(standing, habits) or standing.application.status
        status = "applied" if status == "acknowledged" else status
        if status in found:
            found[status].append(standing.application)
    return {status: tuple(group) for status, group in found.items() if group}


def _steps(waiting: Sequence[Waiting], standings: Sequence[Standing], habits: Habits) -> Iterator[Step]:
    """What waits for the user first, then what will."""
    count = Counter(one.kind for one in waiting)
    if letters := count["reply"] + count["letter"]:
        yield Step("letters", letters, _n(letters, "letter to read", "letters to read"), "rejoinder review")
    mails = [one.key.rpartition(" ")[2] for one in waiting if one.key.startswith("about mail ")]
    if mails:
        text = _n(len(mails), "mail that only you can judge", "mails that only you can judge")
        one = f"rejoinder explain {mails[0]}"
        yield Step("questions", len(mails), text, one if len(mails) == 1 else "rejoinder explain --unsure")
    doubtful = [one.key.rpartition(" ")[2] for one in waiting if one.key.startswith("about letter ")]
    if doubtful:
        text = _n(len(doubtful), "letter with a question", "letters with a question")
        yield Step("doubtful", len(doubtful), text, f"rejoinder queue show {doubtful[0]}")
    feedback = [one.key for one in waiting if one.kind == "feedback"]
    if feedback:
        text = _n(len(feedback), "answer with feedback to read", "answers with feedback to read")
        one = f"rejoinder feedback show {feedback[0]}"
        yield Step("feedback", len(feedback), text, one if len(feedback) == 1 else "rejoinder feedback list")
    occasions = [occasion_of(one, habits) for one in standings]
    due = sum(1 for one in occasions if one is not None and one.kind in QUESTIONS)
    if due:
        text = _n(due, "question about a silence is due", "questions about silences are due")
        yield Step("follow_ups", due, text, "rejoinder scan inbox")


def _usual_answers(standings: Sequence[Standing]) -> Usual | None:
    """A receipt is no answer. What was applied for without a known day counts for the share, not for the days."""
    days = []
    answered = 0
    for one in standings:
        first = next((event.on for event in one.application.events if event.kind in _ANSWERS), None)
        answered += first is not None
        applied = applied_on(one.application, one.mails)
        if first and applied and applied <= first:
            days.append((first - applied).days)
    if len(standings) < ENOUGH:
        return None
    return Usual(answered, len(standings), round(median(days)) if len(days) >= ENOUGH else None)


def _usual_feedback(requests: Sequence[Request]) -> Usual | None:
    """Of the requests that are decided."""
    decided = [one for one in requests if one.fate not in _WAITING]
    if len(decided) < ENOUGH:
        return None
    return Usual(sum(one.fate is Fate.ANSWERED for one in decided), len(decided))


def in_words(digest: Digest, width: int = _WIDTH) -> str:
    """The page, at most `width` columns wide, and never more than 80; a command is never broken inside."""
    width = min(width, _WIDTH)
    since = f"Since {_day(digest.since)}"
    blocks = [
        [f"Your search on {_day(digest.until)}"],
        ["Open", *_open_lines(digest, width)],
        ["Next", *_step_lines(digest, width)],
    ]
    came = [*_came_lines(digest, width)]
    if came:
        blocks.append([since, *came])
    usual = [*_usual_lines(digest, width)]
    if usual:
        blocks.append(["What is usual in your search", *usual])
    if digest.rejections:
        no = _n(digest.rejections, "answer was a no.", "answers were a no.")
        blocks.append([no if came else f"{since}: {no}"])
    return "\n\n".join("\n".join(block) for block in blocks)


def _open_lines(digest: Digest, width: int) -> Iterator[str]:
    for status, group in digest.open.items():
        one, many = _OPEN[status]
        places = [_place(each) for each in group[:_MOST_PLACES]]
        more = len(group) - len(places)
        names = ", ".join([*places, *([f"and {more} more"] if more else [])])
        yield _line(_n(len(group), one, many) + (f": {names}" if status in _NAMED else ""), width)
    if not digest.open:
        command = _whole("rejoinder log applied")
        yield _line(f"Nothing is open yet. To enter one yourself: {command}", width).replace(_TIE, " ")


def _step_lines(digest: Digest, width: int) -> Iterator[str]:
    """What to do with its command beside it, or below it where there is no room."""
    lines = [f"  {step.text:<40}  {step.command}" for step in digest.steps]
    if max(map(len, lines), default=0) > width:
        lines = [f"  {step.text}\n    {step.command}" for step in digest.steps]
    yield from lines
    if not digest.steps:
        yield _line("Nothing waits for you.", width)


def _came_lines(digest: Digest, width: int) -> Iterator[str]:
    """Nothing where the only news was a no: that is told in the last line."""
    came = ", ".join(_n(count, *_CAME[kind]) for kind, count in digest.came.items())
    if came or not digest.rejections:
        yield _line(f"{came}." if came else "No news.", width)


def _usual_lines(digest: Digest, width: int) -> Iterator[str]:
    usual, asked = digest.applications, digest.requests
    if usual:
        text = f"{usual.answered} of {usual.of} applications had an answer"
        days = (
            ""
            if usual.median_days is None
            else f", half of them within {_n(usual.median_days, 'day', 'days')}"
        )
        yield _line(f"{text}{days}.", width)
    if asked:
        yield _line(
            f"{asked.answered} of {asked.of} requests for feedback were answered. Silence is common.", width
        )


def _whole(command: str) -> str:
    """A command that no line breaks inside."""
    return command.replace(" ", _TIE)


def _line(text: str, width: int) -> str:
    return fill(text, width, initial_indent="  ", subsequent_indent="    ", break_on_hyphens=False)


def _place(application: Application) -> str:
    company, role = (safe_header(one or "")[:40] for one in (application.company, application.role))
    return f"{company or '?'} ({role})" if role else company or "?"


def _n(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"


def _day(at: datetime) -> str:
    return f"{at.astimezone():%A, %d %B %Y}".replace(" 0", " ")


def _usual_as_json(usual: Usual | None) -> dict[str, Any] | None:
    if usual is None:
        return None
    return {"answered": usual.answered, "of": usual.of, "median_days": usual.median_days}
