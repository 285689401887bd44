"""Approved and due -> sent, each at most once. In: a Tray, a Postman, a time. Out: what became of each draft.

SENDING is on the disk before a connection opens, DATA_STARTED before the dot that ends the mail. Killed in SENDING, the
server has no mail: it is tried again. Killed in DATA_STARTED nobody knows: the Sent folder is searched, and without proof
the draft is UNCERTAIN: a question to the user, never a second mail. What goes into the Drafts folder is looked for there
before it is put there, and so can always be tried again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Protocol

from detector.errors import LoginRefused, RejoinderError
from responder.draft import Draft, State
from responder.errors import Blocked, Doubtful, NotReached, Refused, WrongState
from responder.letter import check_letter

_TRY_AGAIN_AFTER = timedelta(minutes=15)
# So late the user is asked again: the laptop was shut, the moment has passed.
_GIVE_UP_AFTER = timedelta(hours=48)


class Tray(Protocol):
    """The drafts on the disk. `move` commits, and refuses where the draft has left the state it had.

    `unfiled` are sent ones whose copy in the Sent folder is still to be seen to.
    """

    def in_state(self, *states: State) -> list[Draft]: ...
    def unfiled(self) -> list[Draft]: ...
    def move(self, draft: Draft, target: State, at: datetime, **changed: Any) -> Draft: ...
    def postpone(self, draft: Draft, until: datetime, problem: str | None) -> Draft: ...
    def note_filed(self, draft: Draft) -> None: ...


class Postman(Protocol):
    """One account's way out; `way` is smtp or drafts.

    `deliver` calls `before_the_dot` before the server can have the mail, and returns once it is accepted; it raises
    NotReached or Refused where it surely is not, Doubtful where nobody can say. `was_sent` looks for a Message-ID in the
    Sent folder. `file_copy` puts the copy into Sent, unless one is there, and sets \\Answered on the mail answered.
    """

    @property
    def way(self) -> str: ...
    def deliver(
        self, draft: Draft, mail: bytes, recipient: str, before_the_dot: Callable[[], None]
    ) -> None: ...
    def was_sent(self, message_id: str) -> bool: ...
    def file_copy(self, draft: Draft) -> None: ...


@dataclass(frozen=True, slots=True)
class Stop:
    """Why an approved draft must not go after all. `over`: for good, because the user answered from elsewhere."""

    text: str
    over: bool = False


class Watch(Protocol):
    """What is asked about each draft right before it goes.

    `opens` is the next moment, from now on, inside the recipient's working hours. `stop` reads the thread again; it
    raises RejoinderError where it cannot be read.
    """

    def opens(self, draft: Draft, now: datetime) -> datetime: ...
    def stop(self, draft: Draft) -> Stop | None: ...


@dataclass(frozen=True, slots=True)
class Delivery:
    """What became of one draft, with a sentence for the user; `exit_code` is 0 unless it failed."""

    draft: Draft
    text: str
    exit_code: int = 0


@dataclass(frozen=True, slots=True)
class _Round:
    """One call of send_due."""

    tray: Tray
    postman_of: Callable[[str], Postman]
    watch: Watch
    now: datetime
    at_once: frozenset[int | None]


def send_due(
    tray: Tray,
    postman_of: Callable[[str], Postman],
    watch: Watch,
    now: datetime,
    at_once: Iterable[int] = (),
) -> list[Delivery]:
    """Settle what an earlier run left behind, then send what is approved and due.

    Ids in `at_once` wait neither for the hold nor for working hours, and are never late. The caller holds the lock of
    this home: a draft in SENDING or DATA_STARTED is therefore nobody's.
    """
    this = _Round(tray, postman_of, watch, now, frozenset(at_once))
    for draft in tray.in_state(State.SENDING):
        tray.move(draft, State.APPROVED, now, problem=None)
    done = [_settle(this, draft) for draft in tray.in_state(State.DATA_STARTED)]
    for draft in tray.in_state(State.APPROVED):
        if draft.id in this.at_once or (draft.send_after and draft.send_after <= now):
            done += filter(None, [_send(this, draft)])
    for draft in tray.unfiled():
        _file(this, draft)
    return done


def _settle(this: _Round, draft: Draft) -> Delivery:
    if draft.delivered == "drafts":
        again = this.tray.move(draft, State.APPROVED, this.now, problem=None)
        return Delivery(again, "will be looked for in your Drafts folder, and put there unless it is there")
    try:
        found = draft.message_id is not None and this.postman_of(draft.account).was_sent(draft.message_id)
    except RejoinderError:
        found = False  # no proof, no claim
    if found:
        moved = this.tray.move(
            draft, State.SENT, this.now, sent_at=draft.send_after or this.now, problem=None
        )
        return Delivery(moved, "found in the Sent folder: it had been sent")
    why = "Rejoinder was stopped while it was being sent; look into your Sent folder"
    return Delivery(this.tray.move(draft, State.UNCERTAIN, this.now, problem=why), why, Doubtful.exit_code)


def _send(this: _Round, draft: Draft) -> Delivery | None:
    """None where it is only put off until working hours."""
    try:
        if draft.id not in this.at_once:
            if _is_late(draft, this.now):
                why = draft.problem or "This computer was off."
                late = f"It is more than two days late. {why} Approve it again, or let it be."
                return Delivery(this.tray.move(draft, State.WAITING, this.now, problem=late), late)
            opens = this.watch.opens(draft, this.now)
            if opens > this.now:
                this.tray.postpone(draft, opens, draft.problem)
                return None
        return _stopped(this, draft) or _hand_over(this, draft)
    except WrongState as problem:  # taken back or changed by the user while others were being sent
        return Delivery(draft, problem.text, problem.exit_code)


def _is_late(draft: Draft, now: datetime) -> bool:
    due = draft.due_at or draft.send_after
    return due is not None and now - due > _GIVE_UP_AFTER


def _stopped(this: _Round, draft: Draft) -> Delivery | None:
    try:
        stop = this.watch.stop(draft)
    except LoginRefused as problem:  # asked again and again the provider locks the account
        waiting = this.tray.move(draft, State.WAITING, this.now, problem=problem.text)
        return Delivery(waiting, f"not sent, waits for you: {problem}", problem.exit_code)
    except RejoinderError as problem:
        return replace(_later(this, draft, problem), exit_code=problem.exit_code)
    if stop is None:
        return None
    target = State.DISCARDED if stop.over else State.WAITING
    return Delivery(this.tray.move(draft, target, this.now, problem=stop.text), f"not sent: {stop.text}")


def _hand_over(this: _Round, draft: Draft) -> Delivery:
    try:
        mail, recipient = check_letter(draft)
        postman = this.postman_of(draft.account)
    except Blocked as problem:
        waiting = this.tray.move(draft, State.WAITING, this.now, problem=problem.text)
        return Delivery(waiting, problem.text, problem.exit_code)
    except RejoinderError as problem:  # no account, broken settings
        return replace(_later(this, draft, problem), exit_code=problem.exit_code)
    held = [this.tray.move(draft, State.SENDING, this.now, problem=None)]

    def before_the_dot() -> None:
        held.append(this.tray.move(held[-1], State.DATA_STARTED, this.now, delivered=postman.way))

    try:
        postman.deliver(draft, mail, recipient, before_the_dot)
    except RejoinderError as problem:
        return _went_wrong(this, held[-1], problem)
    if postman.way == "drafts":
        text = "saved in your Drafts folder; send it from there"
        return Delivery(this.tray.move(held[-1], State.SAVED, this.now), text)
    return Delivery(this.tray.move(held[-1], State.SENT, this.now, sent_at=this.now), "sent")


def _went_wrong(this: _Round, draft: Draft, problem: RejoinderError) -> Delivery:
    """`draft` is in SENDING or DATA_STARTED."""
    if isinstance(problem, Doubtful):
        doubtful = this.tray.move(draft, State.UNCERTAIN, this.now, problem=problem.text)
        return Delivery(doubtful, str(problem), problem.exit_code)
    if isinstance(problem, Refused) and not problem.temporary:
        failed = this.tray.move(draft, State.FAILED, this.now, problem=problem.text, delivered=None)
        return Delivery(failed, f"not sent, refused for good: {problem}", problem.exit_code)
    back = this.tray.move(draft, State.APPROVED, this.now, problem=problem.text, delivered=None)
    # A password that is refused again and again locks the account at many providers.
    if isinstance(problem, NotReached) and problem.lasting:
        waiting = this.tray.move(back, State.WAITING, this.now, problem=problem.text)
        return Delivery(waiting, f"not sent, waits for you: {problem}", problem.exit_code)
    return replace(_later(this, back, problem), exit_code=problem.exit_code)


def _later(this: _Round, draft: Draft, problem: RejoinderError) -> Delivery:
    """Nothing was sent, and it may pass by itself: tried again for two days, then the user is asked."""
    again = this.tray.postpone(draft, this.now + _TRY_AGAIN_AFTER, problem.text)
    return Delivery(again, f"not sent, will be tried again: {problem}")


def _file(this: _Round, draft: Draft) -> None:
    try:
        this.postman_of(draft.account).file_copy(draft)
    except RejoinderError:
        return  # the mail is out; the copy is made on the next pass
    this.tray.note_filed(draft)
