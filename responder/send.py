"""Approved and due -> sent, each at most once. In: a Tray, a Postman, a time. Out: what became of each draft.

SENDING is on the disk before a connection opens. Whoever finds a draft in SENDING later cannot know how far the
server came, so it is looked for in the Sent folder and else becomes UNCERTAIN: a question to the user, never a
second mail.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Protocol

from detector.errors import RejoinderError
from responder.draft import Draft, State
from responder.errors import Blocked, Doubtful, NotReached, Refused, WrongState
from responder.letter import check_letter

_TRY_AGAIN_AFTER = timedelta(minutes=15)
_GIVE_UP_AFTER = timedelta(days=2)


class Tray(Protocol):
    """The drafts on the disk. `move` commits, and refuses where the draft has left the state `origin`."""

    def in_state(self, *states: State) -> list[Draft]: ...
    def move(self, draft: Draft, target: State, at: datetime, **changed: Any) -> Draft: ...
    def note_filed(self, draft: Draft) -> None: ...


class Postman(Protocol):
    """One account's way out.

    `deliver` returns "smtp" or "drafts" once the mail is accepted; raises NotReached or Refused where it surely is
    not, Doubtful where nobody can say. `was_sent` looks for a Message-ID in the Sent folder. `file_copy` puts the
    copy into Sent, unless one is there, and sets \\Answered on the mail answered.
    """

    def deliver(self, mail: bytes, recipient: str) -> str: ...
    def was_sent(self, message_id: str) -> bool: ...
    def file_copy(self, draft: Draft) -> None: ...


@dataclass(frozen=True, slots=True)
class Delivery:
    """What became of one draft, with a sentence for the user; `exit_code` is 0 unless it failed."""

    draft: Draft
    text: str
    exit_code: int = 0


def send_due(
    tray: Tray, postman_of: Callable[[str], Postman], now: datetime, at_once: Iterable[int] = ()
) -> list[Delivery]:
    """Settle what an earlier run left in SENDING, then send what is approved and due; ids in `at_once` skip the hold.

    The caller holds the lock of this home: a draft in SENDING is therefore nobody's.
    """
    settled = [_settle(tray, postman_of, draft, now) for draft in tray.in_state(State.SENDING)]
    chosen = set(at_once)
    due = [
        d for d in tray.in_state(State.APPROVED) if d.id in chosen or (d.send_after and d.send_after <= now)
    ]
    sent = [_send(tray, postman_of, draft, now) for draft in due]
    for draft in tray.in_state(State.SENT):
        if not draft.filed:
            _file(tray, postman_of, draft)
    return settled + sent


def _settle(tray: Tray, postman_of: Callable[[str], Postman], draft: Draft, now: datetime) -> Delivery:
    try:
        found = draft.message_id is not None and postman_of(draft.account).was_sent(draft.message_id)
    except RejoinderError:
        found = False  # no proof, no claim
    if found:
        moved = tray.move(
            draft, State.SENT, now, sent_at=draft.send_after or now, delivered="smtp", problem=None
        )
        return Delivery(moved, "found in the Sent folder: it had been sent")
    why = "Rejoinder was stopped while it was being sent; look into your Sent folder"
    return Delivery(tray.move(draft, State.UNCERTAIN, now, problem=why), why, Doubtful.exit_code)


def _send(tray: Tray, postman_of: Callable[[str], Postman], draft: Draft, now: datetime) -> Delivery:
    try:
        return _hand_over(tray, postman_of, draft, now)
    except WrongState as problem:  # taken back or changed by the user while others were being sent
        return Delivery(draft, problem.text, problem.exit_code)


def _hand_over(tray: Tray, postman_of: Callable[[str], Postman], draft: Draft, now: datetime) -> Delivery:
    try:
        mail, recipient = check_letter(draft)
    except Blocked as problem:
        waiting = tray.move(draft, State.WAITING, now, problem=problem.text)
        return Delivery(waiting, problem.text, problem.exit_code)
    draft = tray.move(draft, State.SENDING, now, problem=None)
    try:
        way = postman_of(draft.account).deliver(mail, recipient)
    except Doubtful as problem:
        doubtful = tray.move(draft, State.UNCERTAIN, now, problem=problem.text)
        return Delivery(doubtful, str(problem), problem.exit_code)
    except (NotReached, Refused) as problem:
        return _back(tray, draft, problem, now)
    except RejoinderError as problem:  # no secret, broken settings: before any connection
        back = _back(tray, draft, NotReached(problem.text, problem.fix), now)
        return replace(back, exit_code=problem.exit_code)
    text = "sent" if way == "smtp" else "saved in your Drafts folder; send it from there"
    return Delivery(tray.move(draft, State.SENT, now, sent_at=now, delivered=way), text)


def _back(tray: Tray, draft: Draft, problem: NotReached | Refused, now: datetime) -> Delivery:
    """Nothing was sent. Try again later what may pass by itself; what will not waits for the user."""
    # A password that is refused again and again locks the account at many providers.
    passing = not problem.lasting if isinstance(problem, NotReached) else problem.temporary
    tired = draft.approved_at is not None and now - draft.approved_at > _GIVE_UP_AFTER
    later = draft.send_after if tired or not passing else now + _TRY_AGAIN_AFTER
    back = tray.move(draft, State.APPROVED, now, problem=problem.text, send_after=later)
    if passing and not tired:
        return Delivery(back, f"not sent, will be tried again: {problem}", problem.exit_code)
    waiting = tray.move(back, State.WAITING, now, problem=problem.text)
    return Delivery(waiting, f"not sent, waits for you: {problem}", problem.exit_code)


def _file(tray: Tray, postman_of: Callable[[str], Postman], draft: Draft) -> None:
    try:
        postman_of(draft.account).file_copy(draft)
    except RejoinderError:
        return  # the mail is out; the copy is made on the next pass
    tray.note_filed(draft)
