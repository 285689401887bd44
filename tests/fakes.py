"""Fakes for tests: plain small classes. Each keeps the same contract test as the real thing it stands for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from keyring.backend import KeyringBackend
from samples import make_verdict

from detector.entry import Mark
from detector.errors import FolderMissing, FolderReadOnly
from detector.look import RawMail
from detector.message import Message, MessageRef
from detector.scan import FolderState
from detector.verdict import Label, Verdict
from responder.draft import Draft, State, check_move
from responder.errors import Doubtful, WrongState
from responder.send import Stop


class FakeJudge:
    """Implements detector.scan.Judge: "regret" is a rejection, "perhaps" a doubtful one. Counts what it judged."""

    model_id = "test-model"

    def __init__(self) -> None:
        self.judged: list[str] = []

    def judge(self, messages: Sequence[Message]) -> list[Verdict]:
        self.judged += [message.identity for message in messages]
        return [_verdict_on(message.text) for message in messages]


def _verdict_on(text: str) -> Verdict:
    if "regret" in text:
        return make_verdict(Label.REJECTION, 0.97)
    return make_verdict(Label.REJECTION, 0.5) if "perhaps" in text else make_verdict(Label.OTHER, 0.9)


@dataclass
class FakeFolder:
    """Mails by UID. `locked`: may be read and not be written."""

    uidvalidity: int = 1
    mails: dict[int, bytes] = field(default_factory=dict)
    marked: set[int] = field(default_factory=set)
    locked: bool = False

    def put(self, *mails: bytes) -> None:
        for mail in mails:
            self.mails[max(self.mails, default=0) + 1] = mail


class FakeMailbox:
    """Implements detector.scan.Mailbox: folders in memory, keywords allowed. `marks` are the calls to mark()."""

    def __init__(self, account: str, folders: dict[str, FakeFolder]) -> None:
        self.account = account
        self.folders = folders
        self.marks: list[list[int]] = []
        self._name = ""

    @property
    def _folder(self) -> FakeFolder:
        return self.folders[self._name]

    def select(self, folder: str, *, writable: bool) -> FolderState:
        if folder not in self.folders:
            raise FolderMissing(f"There is no folder {folder!r} on this account.")
        if writable and self.folders[folder].locked:
            raise FolderReadOnly(f"The folder {folder!r} is read-only.")
        self._name = folder
        here = self._folder
        return FolderState(
            folder, here.uidvalidity, max(here.mails, default=0) + 1, len(here.mails), Mark.KEYWORD
        )

    def uids_between(self, first: int, last: int, since: date | None) -> list[int]:
        return sorted(uid for uid in self._folder.mails if first <= uid <= last)

    def headers(self, uids: Sequence[int]) -> Iterator[RawMail]:
        for mail in FakeMailbox.fetch(self, uids):
            head = mail.raw and mail.raw.partition(b"\r\n\r\n")[0] + b"\r\n\r\n"
            yield replace(mail, raw=head)

    def fetch(self, uids: Sequence[int]) -> Iterator[RawMail]:
        for uid in uids:
            ref = MessageRef(self.account, self._name, self._folder.uidvalidity, uid)
            raw = self._folder.mails.get(uid)
            if raw is None:
                yield RawMail(ref, None, 0, problem="gone before it could be read")
            else:
                yield RawMail(ref, raw, len(raw))

    def mark(self, uids: Sequence[int]) -> dict[int, Mark]:
        self.marks.append(list(uids))
        here = set(uids) & set(self._folder.mails)
        self._folder.marked |= here
        return {uid: Mark.KEYWORD if uid in here else Mark.LOCAL for uid in uids}

    def unmark(self, uids: Sequence[int], how: Mark) -> set[int]:
        self._folder.marked -= set(uids)
        return set(uids)

    def bearing(self, uids: Sequence[int], how: Mark, changed_since: int | None) -> dict[int, bool]:
        return {uid: uid in self._folder.marked for uid in uids if uid in self._folder.mails}


class FakeTray:
    """Implements responder.send.Tray: drafts in memory, moved by compare-and-set."""

    def __init__(self, *drafts: Draft) -> None:
        self.drafts: dict[int | None, Draft] = {}
        for draft in drafts:
            self.add(draft)

    def add(self, draft: Draft) -> Draft:
        added = replace(draft, id=len(self.drafts) + 1)
        self.drafts[added.id] = added
        return added

    def in_state(self, *states: State) -> list[Draft]:
        return [draft for draft in self.drafts.values() if not states or draft.state in states]

    def unfiled(self) -> list[Draft]:
        return [draft for draft in self.in_state(State.SENT) if not draft.filed]

    def move(self, draft: Draft, target: State, at: datetime, **changed: Any) -> Draft:
        check_move(draft.state, target)
        now = self.drafts[draft.id]
        if (now.state, now.to, now.subject, now.body, now.sha256) != (
            draft.state, draft.to, draft.subject, draft.body, draft.sha256
        ):  # fmt: skip
            raise WrongState(f"Draft {draft.id} was changed by another Rejoinder in the meantime.")
        self.drafts[draft.id] = replace(draft, state=target, **changed)
        return self.drafts[draft.id]

    def postpone(self, draft: Draft, until: datetime, problem: str | None) -> Draft:
        now = self.drafts[draft.id]
        if now.state is not State.APPROVED or now.sha256 != draft.sha256:
            raise WrongState(f"Draft {draft.id} is no longer approved.")
        self.drafts[draft.id] = replace(draft, send_after=until, problem=problem)
        return self.drafts[draft.id]

    def note_filed(self, draft: Draft) -> None:
        self.drafts[draft.id] = replace(self.drafts[draft.id], filed=True)


class FakePostman:
    """Implements responder.send.Postman: mail goes into a list.

    `trouble` maps an address to what is raised for it: Doubtful behind the dot, everything else before it.
    """

    def __init__(self, trouble: Mapping[str, Exception] | None = None, way: str = "smtp") -> None:
        self.trouble = trouble or {}
        self.way = way
        self.delivered: list[tuple[bytes, str]] = []
        self.sent_folder: list[bytes] = []
        self.drafts_folder: list[bytes] = []

    def deliver(self, draft: Draft, mail: bytes, recipient: str, before_the_dot: Callable[[], None]) -> None:
        problem = self.trouble.get(recipient)
        if problem is not None and not isinstance(problem, Doubtful):
            raise problem
        before_the_dot()
        if problem is not None:
            raise problem
        if self.way == "smtp":
            self.delivered.append((mail, recipient))
        elif mail not in self.drafts_folder:
            self.drafts_folder.append(mail)

    def was_sent(self, message_id: str) -> bool:
        return any(message_id.encode() in mail for mail in self.sent_folder)

    def file_copy(self, draft: Draft) -> None:
        if draft.mail and draft.message_id and not self.was_sent(draft.message_id):
            self.sent_folder.append(draft.mail)


class FakeWatch:
    """Implements responder.send.Watch: always open, and nothing stops, but what the test says.

    `shut` maps a draft's id to the hour it opens; `stops` to the Stop, or to what reading the thread again raises.
    """

    def __init__(
        self,
        shut: Mapping[int | None, datetime] | None = None,
        stops: Mapping[int | None, Stop | Exception] | None = None,
    ) -> None:
        self.shut = shut or {}
        self.stops = stops or {}

    def opens(self, draft: Draft, now: datetime) -> datetime:
        return max(now, self.shut.get(draft.id, now))

    def stop(self, draft: Draft) -> Stop | None:
        found = self.stops.get(draft.id)
        if isinstance(found, Exception):
            raise found
        return found


class MemoryKeyring(KeyringBackend):
    """Implements a keyring backend, in memory. `trouble` is raised by every call.

    keyring picks by the priority of the class, so this one is never chosen by itself; an instance counts as good.
    """

    priority = -5

    def __init__(self, trouble: Exception | None = None) -> None:
        self.priority = 5
        self.trouble = trouble
        self.kept: dict[tuple[str, str], str] = {}

    def _check(self) -> None:
        if self.trouble is not None:
            raise self.trouble

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._check()
        del self.kept[service, username]
