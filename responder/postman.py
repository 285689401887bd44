"""Edge: one account's way out, SMTP and IMAP together. In: approved bytes. Out: delivered, filed, or found again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from detector.entry import Entry
from detector.errors import MailboxError, Unreachable
from detector.imap import ImapMailbox
from responder.draft import Draft
from responder.errors import NoLogin, NotReached, SecretMissing
from responder.smtp import SmtpServer, send_mail

SENT_NAMES = ("Sent", "Sent Items", "Sent Messages", "Sent Mail", "INBOX.Sent", "Gesendet", "Envoyés")
_DRAFTS_NAMES = ("Drafts", "Draft", "INBOX.Drafts", "Entwürfe", "Brouillons")


class OpenMailbox(Protocol):
    """Opens the account's mailbox for the length of a block."""

    def __call__(self) -> AbstractContextManager[ImapMailbox]: ...


@dataclass(frozen=True, slots=True)
class Route:
    """How an account's mail goes out.

    `deliver` is smtp or drafts. `saves_sent` is true where the provider itself puts a copy into Sent. `sent_folder`
    and `drafts_folder` are the user's choice, None where the server's own are to be found.
    """

    sender: str
    deliver: str
    saves_sent: bool
    sent_folder: str | None = None
    drafts_folder: str | None = None


class AccountPostman:
    """Implements responder.send.Postman for one account."""

    def __init__(
        self,
        route: Route,
        server: SmtpServer,
        secret: Callable[[], str],
        mailbox: OpenMailbox,
        entry_of: Callable[[int], Entry],
    ) -> None:
        self._route = route
        self._server = server
        self._secret = secret
        self._mailbox = mailbox
        self._entry_of = entry_of

    @property
    def way(self) -> str:
        return self._route.deliver

    def deliver(self, draft: Draft, mail: bytes, recipient: str, before_the_dot: Callable[[], None]) -> None:
        if self.way == "drafts":
            self._save_draft(draft, mail, before_the_dot)
            return
        try:
            send_mail(self._server, self._secret, self._route.sender, recipient, mail, before_the_dot)
        except SecretMissing as problem:
            raise NoLogin(problem.text, problem.fix) from problem

    def _save_draft(self, draft: Draft, mail: bytes, before_the_dot: Callable[[], None]) -> None:
        """Put it into Drafts unless it is there: an APPEND whose answer was lost may have left it behind.

        Sent from there by the user before the answer came, it lies in Sent.
        """
        try:
            with self._mailbox() as mailbox:
                folder = self._drafts_folder(mailbox)
                before_the_dot()
                if draft.message_id and (
                    mailbox.find_message_id(folder, draft.message_id)
                    or self._in_sent(mailbox, draft.message_id)
                ):
                    return
                mailbox.append(folder, mail, [b"\\Draft", b"\\Seen"])
        except MailboxError as problem:
            raise NotReached(problem.text, problem.fix) from problem

    def _drafts_folder(self, mailbox: ImapMailbox) -> str:
        folder = self._route.drafts_folder or mailbox.special_folder("\\Drafts", _DRAFTS_NAMES)
        if folder is None:
            folder = "Drafts"
            mailbox.create_folder(folder)
        return folder

    def not_in_drafts(self, drafts: Sequence[Draft]) -> list[Draft]:
        """Those saved drafts that no longer lie where the user can send them from."""
        with self._mailbox() as mailbox:
            folder = self._drafts_folder(mailbox)
            return [
                draft
                for draft in drafts
                if draft.message_id and not mailbox.find_message_id(folder, draft.message_id)
            ]

    def was_sent(self, message_id: str) -> bool:
        with self._mailbox() as mailbox:
            return self._in_sent(mailbox, message_id)

    def _in_sent(self, mailbox: ImapMailbox, message_id: str) -> bool:
        folder = self._sent_folder(mailbox)
        return folder is not None and bool(mailbox.find_message_id(folder, message_id))

    def _sent_folder(self, mailbox: ImapMailbox) -> str | None:
        return self._route.sent_folder or mailbox.special_folder("\\Sent", SENT_NAMES)

    def file_copy(self, draft: Draft) -> None:
        """The copy in Sent, once, and \\Answered on the mail that was answered, if it still lies where it lay."""
        with self._mailbox() as mailbox:
            if draft.delivered == "smtp" and not self._route.saves_sent:
                self._copy_to_sent(mailbox, draft)
            entry = self._entry_answered(draft)
            if entry and entry.ref.uidvalidity and draft.delivered == "smtp":
                _set_answered(mailbox, entry)

    def _entry_answered(self, draft: Draft) -> Entry | None:
        try:
            return self._entry_of(draft.entry_id) if draft.entry_id is not None else None
        except KeyError:  # not in the ledger any more
            return None

    def _copy_to_sent(self, mailbox: ImapMailbox, draft: Draft) -> None:
        folder = self._sent_folder(mailbox)
        if folder is None:
            folder = "Sent"
            mailbox.create_folder(folder)
        if draft.mail and draft.message_id and not mailbox.find_message_id(folder, draft.message_id):
            mailbox.append(folder, draft.mail, [b"\\Seen"])


def _set_answered(mailbox: ImapMailbox, entry: Entry) -> None:
    try:
        state = mailbox.select(entry.ref.folder, writable=True)
        if state.uidvalidity == entry.ref.uidvalidity:
            mailbox.set_answered(entry.ref.folder, entry.ref.uid)
    except Unreachable:
        raise  # it may be done the next time
    except MailboxError:
        return  # the folder is gone or read-only: the flag is a courtesy, the mail is out
