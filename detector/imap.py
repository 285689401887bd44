"""Edge: a mailbox over IMAP. In: a logged-in client, how to mark. Out: a Mailbox that leaves no trace but the marks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any

from detector.entry import Mark
from detector.errors import FolderReadOnly
from detector.imap_login import ImapServer, folder_names, in_one_sentence, logged_in, select_folder
from detector.look import RawMail
from detector.message import MessageRef
from detector.scan import FolderState
from detector.wire import refuse_controls

__all__ = ["CUT_BYTES", "KEYWORD", "ImapMailbox", "ImapServer", "Marking", "open_mailbox"]

KEYWORD = b"$JobRejection"
GMAIL_LABEL = "Rejoinder/Rejection"
CUT_BYTES = 2_000_000  # of a larger mail only the beginning is read: the words stand before the attachments
_FETCH_AT_ONCE = 25


@dataclass(frozen=True, slots=True)
class Marking:
    """What the user chose: auto, keyword, label, flag, folder, or local; `folder` receives the copies."""

    method: str = "auto"
    folder: str = "Rejections"


@contextmanager
def open_mailbox(account: str, server: ImapServer, secret: str, marking: Marking) -> Iterator[ImapMailbox]:
    """The account's mailbox for the length of the block; raises what `logged_in` raises."""
    with logged_in(server, secret) as client:
        yield ImapMailbox(account, client, marking)


class ImapMailbox:
    """A logged-in account: implements detector.scan.Mailbox. One folder is selected at a time.

    `round_trips` counts commands that waited for an answer.
    """

    def __init__(self, account: str, client: Any, marking: Marking) -> None:
        self.account = account
        self.round_trips = 0
        self._client = client
        self._marking = marking
        self._state = FolderState("", 0, 0, 0, Mark.LOCAL)

    @contextmanager
    def _asking(self, round_trips: int = 1) -> Iterator[None]:
        self.round_trips += round_trips
        with in_one_sentence(self._client.host):
            yield

    def select(self, folder: str, *, writable: bool) -> FolderState:
        """Select (or examine) a folder. Raises FolderMissing; FolderReadOnly where it should be writable and is not."""
        with self._asking():
            try:
                answer = select_folder(self._client, folder, writable=writable)
            except FolderReadOnly:
                if self._marking.method != "local":
                    raise
                answer = select_folder(self._client, folder, writable=False)
            self._state = FolderState(
                folder=folder,
                uidvalidity=int(answer[b"UIDVALIDITY"]),
                uidnext=int(answer.get(b"UIDNEXT", 2**32)),
                exists=int(answer[b"EXISTS"]),
                method=self._method(answer.get(b"PERMANENTFLAGS", ())),
            )
        return self._state

    def _method(self, permanent: Sequence[bytes]) -> Mark:
        """The first rung of the ladder that this server and the user's choice allow.

        A Gmail label comes before a keyword: Gmail takes keywords and shows them nowhere.
        """
        chosen = self._marking.method
        gmail = self._client.has_capability("X-GM-EXT-1")
        keyword = b"\\*" in permanent or KEYWORD in permanent
        if chosen in ("auto", "label") and gmail:
            return Mark.LABEL
        if chosen in ("auto", "keyword") and keyword:
            return Mark.KEYWORD
        if chosen in ("flag", "folder") and b"\\Flagged" in permanent:
            return Mark(chosen)
        return Mark.LOCAL

    def folders(self) -> list[str]:
        with self._asking():
            return folder_names(self._client)

    def uids_from(self, first: int, since: date | None) -> list[int]:
        """UIDs at or above `first`, ascending; `since` compares the server's internal date."""
        criteria: list[Any] = ["UID", f"{first}:*"]
        if since is not None:
            criteria += ["SINCE", since]
        with self._asking():
            found = self._client.search(criteria)
        return sorted(uid for uid in found if uid >= first)  # `99:*` also answers with the last mail

    def fetch(self, uids: Sequence[int]) -> Iterator[RawMail]:
        """The mails in the order asked for, without setting \\Seen; one that is gone comes with its problem."""
        for start in range(0, len(uids), _FETCH_AT_ONCE):
            yield from self._fetch_some(uids[start : start + _FETCH_AT_ONCE])

    def _fetch_some(self, uids: Sequence[int]) -> list[RawMail]:
        with self._asking():
            part = f"BODY.PEEK[]<0.{CUT_BYTES}>"
            answers = self._client.fetch(list(uids), [part, "RFC822.SIZE", "FLAGS"])
            return [self._raw_mail(uid, answers.get(uid, {})) for uid in uids]

    def _raw_mail(self, uid: int, answer: Mapping[bytes, Any]) -> RawMail:
        ref = MessageRef(self.account, self._state.folder, self._state.uidvalidity, uid)
        raw = answer.get(b"BODY[]<0>", answer.get(b"BODY[]"))
        if not isinstance(raw, bytes):
            return RawMail(ref, None, 0, problem="gone before it could be read")
        answered = b"\\Answered" in answer.get(b"FLAGS", ())
        return RawMail(ref, raw, int(answer.get(b"RFC822.SIZE", len(raw))), answered=answered)

    def mark(self, uids: Sequence[int]) -> dict[int, Mark]:
        """Mark as the ladder allows and compare with what came back; never moves, deletes or marks as read."""
        method = self._state.method
        if not uids or method is Mark.LOCAL:
            return dict.fromkeys(uids, Mark.LOCAL)
        if method is Mark.FOLDER:
            self._copy(uids)
        if method is Mark.LABEL:
            took = self._set(uids, GMAIL_LABEL, self._client.add_gmail_labels, self._client.get_gmail_labels)
        else:
            flag = KEYWORD if method is Mark.KEYWORD else b"\\Flagged"
            took = self._set(uids, flag, self._client.add_flags, self._client.get_flags)
        return {uid: method if uid in took else Mark.LOCAL for uid in uids}

    def _set(
        self, uids: Sequence[int], sign: str | bytes, add: Callable[..., Any], get: Callable[..., Any]
    ) -> set[int]:
        """Those of the mails that bear the sign now. A server need not speak of a mail that bore it before."""

        def bearing(answers: Mapping[int, Sequence[str | bytes]] | None) -> set[int]:
            found = (answers or {}).items()
            return {uid for uid, signs in found if sign.lower() in {one.lower() for one in signs}}

        with self._asking():
            took = bearing(add(list(uids), [sign]))
        if silent := [uid for uid in uids if uid not in took]:
            with self._asking():
                took |= bearing(get(silent))
        return took

    def _copy(self, uids: Sequence[int]) -> None:
        """COPY to the user's folder, which is made if it is missing, what does not lie there yet.

        A pass can be cut off between COPY and STORE, so the folder itself is asked what it holds.
        """
        folder = refuse_controls(self._marking.folder, "folder name")
        with self._asking(6):
            if not self._client.folder_exists(folder):
                self._client.create_folder(folder)
            here = self._likenesses(uids)
            self._client.select_folder(folder, readonly=True)
            there = set(self._likenesses(self._client.search()).values())
            self._client.select_folder(self._state.folder)
            if missing := [uid for uid in here if here[uid] not in there]:
                self._client.copy(missing, folder)

    def _likenesses(self, uids: Sequence[int]) -> dict[int, tuple[int, bytes]]:
        """What a copy has in common with its original: size in bytes and the Message-ID line."""
        field = "BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)]"
        found = self._client.fetch(list(uids), [field, "RFC822.SIZE"]) if uids else {}
        return {
            uid: (answer[b"RFC822.SIZE"], answer[b"BODY[HEADER.FIELDS (MESSAGE-ID)]"].strip())
            for uid, answer in found.items()
        }

    def special_folder(self, use: str, names: Sequence[str]) -> str | None:
        """The folder with this SPECIAL-USE attribute (RFC 6154), e.g. "\\Sent", else the first of `names` there is."""
        with self._asking():
            listed = self._client.list_folders()
        for flags, _, name in listed:
            if use.lower().encode() in {flag.lower() for flag in flags}:
                return str(name)
        present = {str(name).lower(): str(name) for _, _, name in listed}
        return next((present[name.lower()] for name in names if name.lower() in present), None)

    def create_folder(self, folder: str) -> None:
        with self._asking():
            self._client.create_folder(refuse_controls(folder, "folder name"))

    def append(self, folder: str, mail: bytes, flags: Sequence[bytes]) -> None:
        """Add a mail to a folder (RFC 9051 section 6.3.12)."""
        with self._asking():
            self._client.append(refuse_controls(folder, "folder name"), mail, flags=list(flags))

    def find_message_id(self, folder: str, message_id: str) -> list[int]:
        """UIDs of the mails with this Message-ID in a folder. Selects the folder read-only."""
        refuse_controls(message_id, "Message-ID")
        self.select(folder, writable=False)
        with self._asking():
            if not message_id.isascii():
                return list(self._client.search(["HEADER", "Message-ID", message_id], "UTF-8"))
            # imapclient quotes only what holds a space, a quote or a backslash; "(" breaks the command then.
            quoted = re.sub(r'(["\\])', r"\\\1", message_id)
            return list(self._client.search(f'HEADER Message-ID "{quoted}"'))

    def set_answered(self, folder: str, uid: int) -> None:
        self.select(folder, writable=True)
        with self._asking():
            self._client.add_flags([uid], [b"\\Answered"])

    def capabilities(self) -> list[str]:
        with self._asking():
            return sorted(name.decode("ascii", "replace") for name in self._client.capabilities())
