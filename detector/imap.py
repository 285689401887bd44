"""Edge: a mailbox over IMAP. In: a logged-in client, how to mark. Out: a Mailbox that leaves no trace but the marks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any

from detector.entry import Mark
from detector.errors import FolderReadOnly
from detector.fetched import parse_fetched
from detector.imap_idle import Waker, wait_idle
from detector.imap_login import ImapServer, folder_names, logged_in, select_folder
from detector.imap_marks import (
    KEYWORD,
    Marking,
    Rung,
    copy_to_folder,
    rung_of,
    set_marks,
    signs_of,
    take_off,
)
from detector.imap_status import status_of
from detector.imap_stream import Client
from detector.imap_talk import Talk
from detector.look import RawMail
from detector.message import MessageRef
from detector.progress import FolderStatus
from detector.scan import FolderState
from detector.wire import refuse_controls

__all__ = ["KEYWORD", "ImapMailbox", "ImapServer", "Marking", "open_mailbox"]

# A line of an answer may hold 1,000,000 bytes for imaplib; a UID and the space before it take at most 11.
_WINDOW = 50_000
_NOWHERE = FolderState("", 0, 0, 0, Mark.LOCAL)


@contextmanager
def open_mailbox(account: str, server: ImapServer, secret: str, marking: Marking) -> Iterator[ImapMailbox]:
    """The account's mailbox for the length of the block; raises what `logged_in` raises."""
    with logged_in(server, secret) as client:
        yield ImapMailbox(account, client, marking)


class ImapMailbox:
    """A logged-in account: implements detector.scan.Mailbox. One folder is selected at a time."""

    def __init__(self, account: str, client: Client, marking: Marking) -> None:
        self.account = account
        self._client = client
        self._talk = Talk(client)
        self._marking = marking
        self._state = _NOWHERE
        self.rung = Rung(Mark.LOCAL, "no folder was looked at yet")

    @property
    def round_trips(self) -> int:
        """Commands that waited for an answer, the login's aside."""
        return self._talk.round_trips

    @property
    def bytes_read(self) -> int:
        """All that came from the server since the connection was opened, TLS taken off."""
        return self._client.line.bytes_read

    def end_within(self, seconds: float | None) -> None:
        """What the connection may take in all from now on; beyond it Unreachable is raised, however well the server
        answers. None: as long as it likes."""
        self._client.line.end_within(seconds)

    # Folders

    def status(self, folders: Sequence[str]) -> dict[str, FolderStatus]:
        """What the server says of these folders, in one round trip where it can; one that is not there is missing."""
        return status_of(self._talk, folders)

    def select(self, folder: str, *, writable: bool) -> FolderState:
        """Select (or examine) a folder. Raises FolderMissing; FolderReadOnly where it should be writable and is not."""
        with self._talk.asking():
            try:
                answer = select_folder(self._client, folder, writable=writable)
            except FolderReadOnly:
                if self._marking.method != "local":
                    raise
                answer = select_folder(self._client, folder, writable=False)
            uidvalidity, exists = int(answer[b"UIDVALIDITY"]), int(answer[b"EXISTS"])
        self.rung = rung_of(self._client, self._marking, answer.get(b"PERMANENTFLAGS", ()))
        self._state = FolderState(
            folder=folder,
            uidvalidity=uidvalidity,
            uidnext=int(answer.get(b"UIDNEXT") or self._uidnext(exists)),
            exists=exists,
            method=self.rung.mark,
        )
        return self._state

    def _uidnext(self, exists: int) -> int:
        """For servers that do not say it with SELECT: the last mail has the highest UID."""
        if not exists:
            return 1
        with self._talk.asking() as client:
            _, data = client._imap.uid("FETCH", "*", "(UID)")
        return max(parse_fetched(data).mails, default=0) + 1

    def folders(self) -> list[str]:
        with self._talk.asking():
            return folder_names(self._client)

    def special_folder(self, use: str, names: Sequence[str]) -> str | None:
        """The folder with this SPECIAL-USE attribute (RFC 6154), e.g. "\\Sent", else the first of `names` there is."""
        with self._talk.asking():
            listed = self._client.list_folders()
        for flags, _, name in listed:
            if use.lower().encode() in {flag.lower() for flag in flags}:
                return str(name)
        present = {str(name).lower(): str(name) for _, _, name in listed}
        return next((present[name.lower()] for name in names if name.lower() in present), None)

    def create_folder(self, folder: str) -> None:
        with self._talk.asking():
            self._client.create_folder(refuse_controls(folder, "folder name"))

    def capabilities(self) -> list[str]:
        with self._talk.asking():
            return sorted(name.decode("ascii", "replace") for name in self._client.capabilities())

    def idle(self, folder: str, seconds: float, waker: Waker) -> bool:
        """Wait until the server announces something in a folder: True; False where time is over or `waker` woke.

        A server without IDLE refuses it: MailboxError. The folder is examined, so nothing in it is touched.
        """
        if self._state.folder != folder:
            self.select(folder, writable=False)
        with self._talk.asking():
            return wait_idle(self._client, seconds, waker)

    # Mails of the selected folder

    def uids_between(self, first: int, last: int, since: date | None) -> list[int]:
        """UIDs from `first` to `last`, both included, ascending; `since` compares the server's internal date.

        In windows: one answer is one line, and that of a hundred thousand mails would be too long to be read.
        """
        few = min(self._state.exists, last - first + 1) <= _WINDOW
        # Numbers of mails, which have no gaps. From above: one deleted meanwhile only moves others into a lower window.
        lows = [] if few else range(1, self._state.exists + 1, _WINDOW)
        windows = (
            [[f"{low}:{low + _WINDOW - 1}"] for low in lows[:-1]] + [[f"{lows[-1]}:*"]] if lows else [[]]
        )
        found: set[int] = set()
        for window in reversed(windows):
            criteria: list[Any] = [*window, "UID", f"{first}:{last}", *(["SINCE", since] if since else [])]
            with self._talk.asking() as client:
                found |= set(client.search(criteria))
        return sorted(uid for uid in found if first <= uid <= last)

    def headers(self, uids: Sequence[int]) -> Iterator[RawMail]:
        """The header blocks alone, in the order asked for, as mails without words."""
        from detector.imap_fetch import fetch_headers  # not for those who only watch

        return fetch_headers(self._talk, uids, self._ref)

    def fetch(self, uids: Sequence[int]) -> Iterator[RawMail]:
        """The mails in the order asked for, without setting \\Seen; one that is gone comes with its problem.

        Only headers, words and calendars are read; attachments stand in them with type, name and size alone.
        """
        from detector.imap_fetch import fetch_mails

        return fetch_mails(self._talk, uids, self._ref)

    def _ref(self, uid: int) -> MessageRef:
        return MessageRef(self.account, self._state.folder, self._state.uidvalidity, uid)

    # Marks in the selected folder

    def mark(self, uids: Sequence[int]) -> dict[int, Mark]:
        """Mark as the ladder allows and compare with what came back; never moves, deletes or marks as read."""
        method = self._state.method
        if not uids or method is Mark.LOCAL:
            return dict.fromkeys(uids, Mark.LOCAL)
        if method is Mark.FOLDER:
            copy_to_folder(self._talk, uids, self._marking.folder, self._state.folder)
        took = set_marks(self._talk, uids, method)
        return {uid: method if uid in took else Mark.LOCAL for uid in uids}

    def unmark(self, uids: Sequence[int], how: Mark) -> set[int]:
        """Take off the sign that was set as `how`; those of the mails that do not bear it now, or are gone.

        A copy in another folder stays: nothing is deleted.
        """
        return take_off(self._talk, uids, how)

    def bearing(self, uids: Sequence[int], how: Mark, changed_since: int | None) -> dict[int, bool]:
        """Whether a mail bears the sign set as `how`, for each that is there and changed since that MODSEQ."""
        condstore = changed_since if self._client.has_capability("CONDSTORE") else None
        return signs_of(self._talk, uids, how, condstore) if uids else {}

    # Letters

    def append(self, folder: str, mail: bytes, flags: Sequence[bytes]) -> None:
        """Add a mail to a folder (RFC 9051 section 6.3.12)."""
        with self._talk.asking():
            self._client.append(refuse_controls(folder, "folder name"), mail, flags=list(flags))

    def find_message_id(self, folder: str, message_id: str) -> list[int]:
        """UIDs of the mails with this Message-ID in a folder. Selects the folder read-only."""
        refuse_controls(message_id, "Message-ID")
        self.select(folder, writable=False)
        with self._talk.asking():
            if not message_id.isascii():
                return list(self._client.search(["HEADER", "Message-ID", message_id], "UTF-8"))
            # imapclient quotes only what holds a space, a quote or a backslash; "(" breaks the command then.
            quoted = re.sub(r'(["\\])', r"\\\1", message_id)
            return list(self._client.search(f'HEADER Message-ID "{quoted}"'))

    def set_answered(self, folder: str, uid: int) -> None:
        self.select(folder, writable=True)
        with self._talk.asking():
            self._client.add_flags([uid], [b"\\Answered"])
