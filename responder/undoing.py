"""Taking an act back, all parts put together. In: an act. Out: undone, with one sentence on what stays as it is.

A joint like the wiring. What cannot be taken back raises WrongState and says why.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from detector.verdict import Label
from responder import revise
from responder.acts import Act
from responder.corrections import Corrections
from responder.errors import WrongState
from responder.store import Store


@dataclass(frozen=True, slots=True)
class Undoing:
    """`corrections` plans mails anew after a label is taken back."""

    store: Store
    corrections: Callable[[], Corrections]
    now: Callable[[], datetime]

    def undo(self, number: int | None) -> str:
        """Take back the act with this number, None for the latest that can be; a sentence for the user."""
        act = self.store.acts.get(number) if number is not None else self._latest()
        if act.undone_at is not None:
            raise WrongState(f"Act {act.id} was taken back before.", "See: rejoinder history")
        if act.what not in _WAYS:
            raise WrongState(f"{act.what} cannot be taken back: {_STAYS.get(act.what, 'it is done')}.", "")
        said = _WAYS[act.what](self, act)
        self.store.acts.mark_undone(act.id, self.now())
        return said

    def _latest(self) -> Act:
        for act in self.store.acts.recent(200):
            if act.undone_at is None and act.what in _WAYS:
                return act
        raise WrongState("There is nothing to take back.", "See: rejoinder history")

    def _take_back(self, act: Act) -> str:
        draft = revise.undo(self.store.outbox, self.store.outbox.get(act.target), self.now())
        return f"Draft {draft.id} waits for you again; nothing was sent."

    def _words(self, act: Act) -> str:
        self.store.outbox.edit(self.store.outbox.get(act.target), **_fields(act))
        return f"Draft {act.target} is as it was before."

    def _label(self, act: Act) -> str:
        before = act.before.get("label")
        self.corrections().take_back(act.target, Label(before) if before else None)
        return (
            f"Mail {act.target} is judged as before. A draft that was put away stays away unless it is drafted anew, "
            "and a mark in the mailbox is set or taken off by the next scan."
        )

    def _met(self, act: Act) -> str:
        self.store.journal.say_met(act.target, act.before.get("met"))
        return f"Application {act.target}: your word on the meeting is taken back. Drafts made from it stay."

    def _note(self, act: Act) -> str:
        self.store.journal.drop_note(int(act.after["note"]))
        return f"The note on application {act.target} is gone. Drafts made from it keep its words."

    def _event(self, act: Act) -> str:
        self.store.journal.drop_event(int(act.after["event"]))
        self.store.journal.drop_empty()
        return f"Application {act.target}: the entry is gone. Drafts made from it stay."

    def _contact(self, act: Act) -> str:
        self.store.journal.drop_contact(act.target, str(act.after["email"]))
        return f"Application {act.target}: the contact is gone. Drafts to it stay."


def _fields(act: Act) -> dict[str, object]:
    """The changed fields of a draft as the outbox takes them."""
    known = {**act.before}
    if "not_before" in known:
        known["not_before"] = datetime.fromisoformat(known["not_before"])
    if "doubts" in known:
        known["doubts"] = tuple(known["doubts"])
    return known


_WAYS: dict[str, Callable[[Undoing, Act], str]] = {
    "draft.approve": Undoing._take_back,
    "draft.discard": Undoing._take_back,
    "draft.edit": Undoing._words,
    "draft.to": Undoing._words,
    "draft.trust": Undoing._words,
    "draft.snooze": Undoing._words,
    "mail.label": Undoing._label,
    "application.met": Undoing._met,
    "application.note": Undoing._note,
    "application.event": Undoing._event,
    "application.contact": Undoing._contact,
}
_STAYS = {
    "draft.settle": "your word on an uncertain mail decides what may happen to it, and it may have happened",
    "draft.write": "discard the draft instead",
}
