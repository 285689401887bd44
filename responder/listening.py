"""The user's word on feedback, all parts put together. In: what was said by telephone, a rating. Out: kept, and undoable.

A joint like the wiring.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from detector.themes import find_themes
from responder.application import Event, EventKind
from responder.choices import Habits
from responder.draft import Kind, State
from responder.errors import UsageError
from responder.feedback import FROM_THEM, Feedback, Source, Tally, tally
from responder.requests import Request, request_of
from responder.standing import OVERTAKEN, Standing
from responder.store import Store

LONGEST = 20_000  # characters of a text that a person types in


@dataclass(frozen=True, slots=True)
class Listening:
    """`standing` says how the application with a number stands."""

    store: Store
    now: Callable[[], datetime]
    standing: Callable[[int], Standing]
    habits: Habits

    def add(self, number: int, text: str, source: Source, on: datetime | None = None) -> Feedback:
        """Keep what the user was told. What came from the employer or recruiter ends the wait for an answer."""
        words = "\n".join(line.rstrip() for line in text.strip().splitlines())
        if not words:
            raise UsageError("Feedback without words cannot be kept.", "Write them: --text 'What they said'")
        if len(words) > LONGEST:
            raise UsageError(f"That is longer than {LONGEST} characters.", "Write the points that matter.")
        self.store.journal.get(number)  # says so where there is none
        at = on or self.now()
        if at > self.now():
            raise UsageError("That day has not come yet.", "Leave --on away for today.")
        new = Feedback(None, number, None, at, source, words, find_themes(words))
        with self.store.together():
            kept = self.store.feedback.keep(new)
            assert kept is not None  # only mail can come twice
            event = None
            if source in FROM_THEM:
                event = self.store.journal.add_event(
                    number, Event(EventKind.FEEDBACK, at, None, source.value)
                )
                self._put_away_reminder(number)
            added = {"feedback": kept.id, "event": event, "source": source.value}
            self.store.acts.note("feedback.add", number, self.now(), {}, added)
        return kept

    def _put_away_reminder(self, number: int) -> None:
        for draft in self.store.outbox.of_application(number):
            if draft.kind is Kind.NUDGE and draft.state in (State.WAITING, State.APPROVED):
                self.store.outbox.move(draft, State.DISCARDED, self.now(), problem=OVERTAKEN)

    def rate(self, number: int, usefulness: int) -> Feedback:
        """0 (bland) to 3 (very useful)."""
        before = self.store.feedback.get(number)
        if before.usefulness != usefulness:
            old, new = {"usefulness": before.usefulness}, {"usefulness": usefulness}
            with self.store.together():
                self.store.feedback.rate(number, usefulness)
                self.store.acts.note("feedback.rate", number, self.now(), old, new)
        return self.store.feedback.get(number)

    def requests(self) -> list[Request]:
        """What was asked for, and what became of it, in the order of the applications."""
        found = []
        for application in self.store.journal.applications():
            number = application.id or 0
            came = self.store.feedback.of_application(number)
            request = request_of(self.standing(number), came, self.habits)
            if request:
                found.append(request)
        return found

    def tally(self) -> list[Tally]:
        return tally(self.store.feedback.all())

    def patterns_in(self, feedback: Feedback) -> list[Tally]:
        """Themes of this feedback that others named as well."""
        named = {said.theme for said in feedback.themes}
        return [one for one in self.tally() if one.is_pattern and one.theme in named]
