"""Taking an act back, all parts put together. In: an act. Out: undone, with one sentence on what stays as it is.

A joint like the wiring. What cannot be taken back raises WrongState and says why.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from detector.verdict import Label
from responder import revise
from responder.acts import Act
from responder.actwords import act_in_words
from responder.corrections import Corrections
from responder.draft import State
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
            said = act_in_words(act.what, act.target, act.before, act.after)
            raise WrongState(f"“{said}” cannot be taken back: {_STAYS.get(act.what, 'it is done')}.", "")
        if act.what != "mail.label":
            return self._carry_out(act)
        with self.corrections().alone():
            said = self._carry_out(act)
            self.corrections().plan_anew()
        return f"{said} {self.corrections().settle_marks() or ''}".strip()

    def _carry_out(self, act: Act) -> str:
        with self.store.together():
            said = _WAYS[act.what](self, act)
            self.store.acts.mark_undone(act.id, self.now())
        return said

    def _latest(self) -> Act:
        """The last act that stands, even one that cannot be taken back: an older one is never meant by `undo`.

        What `queue undo` took back stands no more, nor does that taking back itself. A discarded draft came back as a
        copy: what was done with the old one before stands no more either.
        """
        taken_back: list[int] = []
        replaced: set[int] = set()
        for act in self.store.acts.recent(200):
            if act.target in replaced and act.what.startswith("draft."):
                continue
            gone = act.undone_at is not None
            if act.what == "draft.undo":
                taken_back.append(act.target)
            elif act.what in ("draft.approve", "draft.discard") and act.target in taken_back:
                taken_back.remove(act.target)
                gone = True
            elif not gone:
                return act
            if gone and act.what == "draft.discard":
                replaced.add(act.target)
        raise WrongState("There is nothing to take back.", "See: rejoinder history")

    def _written(self, act: Act) -> str:
        draft = self.store.outbox.get(act.target)
        if draft.state in (State.UNCERTAIN, State.SAVED):
            raise WrongState(
                f"Draft {draft.id} is {draft.state}: it may be out.",
                f"Say: rejoinder queue settle {draft.id}",
            )
        self.store.outbox.move(draft, State.DISCARDED, self.now())
        return f"Draft {act.target} is put away; nothing was sent."

    def _take_back(self, act: Act) -> str:
        draft = revise.undo(self.store.outbox, self.store.outbox.get(act.target), self.now())
        return f"Draft {draft.id} waits for you again; nothing was sent."

    def _words(self, act: Act) -> str:
        draft = self.store.outbox.get(act.target)
        if any(getattr(draft, name) != value for name, value in _fields(act.after).items()):
            raise WrongState(
                f"Draft {act.target} was changed again since.", "Take that back first: rejoinder history"
            )
        self.store.outbox.edit(draft, **_fields(act.before))
        return f"Draft {act.target} is as it was before."

    def _label(self, act: Act) -> str:
        if self.store.ledger.entry(act.target).correction != act.after.get("label"):
            raise WrongState(
                f"You said otherwise of mail {act.target} since.", "Take that back first: rejoinder history"
            )
        before = act.before.get("label")
        self.corrections().take_back(act.target, Label(before) if before else None)
        return f"Mail {act.target} is judged as before. A draft that was put away stays away unless it is drafted anew."

    def _met(self, act: Act) -> str:
        if self.store.journal.get(act.target).met != act.after.get("met"):
            raise WrongState(
                f"You said otherwise of application {act.target} since.",
                "Take that back first: rejoinder history",
            )
        self.store.journal.say_met(act.target, act.before.get("met"))
        return f"Application {act.target}: your word on the meeting is taken back. Drafts made from it stay."

    def _note(self, act: Act) -> str:
        self.store.journal.drop_note(int(act.after["note"]))
        return f"The note on application {act.target} is gone. Drafts made from it keep its words."

    def _event(self, act: Act) -> str:
        self.store.journal.drop_event(int(act.after["event"]))
        self.store.journal.drop_empty()
        return f"Application {act.target}: the entry is gone. Drafts made from it stay."

    def _opened(self, act: Act) -> str:
        known = self.store.journal.get(act.target)
        if len(known.events) > 1:
            raise WrongState(
                f"Application {act.target} has more entries now.", "Take those back first: rejoinder history"
            )
        self.store.journal.drop(act.target)
        return f"Application {act.target} is gone, with its notes and contacts. Drafts made from it stay."

    def _contact(self, act: Act) -> str:
        self.store.journal.drop_contact(act.target, str(act.after["email"]))
        return f"Application {act.target}: the contact is gone. Drafts to it stay."

    def _rating(self, act: Act) -> str:
        feedback = self.store.feedback.get(act.target)
        if feedback.usefulness != act.after.get("usefulness"):
            raise WrongState(
                f"You rated feedback {act.target} again since.", "Take that back first: rejoinder history"
            )
        self.store.feedback.rate(act.target, act.before.get("usefulness"))
        return f"Your rating of feedback {act.target} is taken back."

    def _told_feedback(self, act: Act) -> str:
        self.store.feedback.drop(int(act.after["feedback"]))
        if act.after.get("event") is not None:
            self.store.journal.drop_event(int(act.after["event"]))
        return (
            f"The feedback you entered for application {act.target} is gone, with its rating. A reminder that was put away "
            "because of it stays away."
        )


def _fields(values: Mapping[str, Any]) -> dict[str, Any]:
    """The changed fields of a draft as the outbox has them."""
    known = {**values}
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
    "application.open": Undoing._opened,
    "draft.write": Undoing._written,
    "feedback.add": Undoing._told_feedback,
    "feedback.rate": Undoing._rating,
}
_STAYS = {
    "draft.settle": "your word on an uncertain mail decides what may happen to it, and it may have happened",
    "draft.undo": "approve or discard the draft again",
}
