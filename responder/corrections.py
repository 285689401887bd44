"""The user's word on mails, all parts put together. In: numbers and a label. Out: corrected, planned anew.

A joint like the wiring: it reads mail again where its words were not kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from detector.archive import open_archive
from detector.entry import Direction, Entry, Mark
from detector.errors import RejoinderError
from detector.look import RawMail, Reader
from detector.parse import parse_message
from detector.scan import Onlooker, Pass, scan_archive, scan_folder, settle_marks, unsettled
from detector.verdict import Label
from responder.choices import Account
from responder.draft import State
from responder.errors import UsageError
from responder.respond import SAID_OTHERWISE
from responder.store import Store

if TYPE_CHECKING:
    from detector.imap import ImapMailbox


@dataclass(frozen=True, slots=True)
class Corrections:
    """`mailbox` opens an account, `account` finds one by name, `catch_up` plans what is open afterwards.
    `mailbox_unasked` opens one without asking the user for a password: a mere label is not worth that.

    `alone` holds the lock of a pass: two that plan at once would open an application twice.
    """

    store: Store
    reader: Callable[[], Reader]
    now: Callable[[], datetime]
    account: Callable[[str | None], Account]
    mailbox: Callable[[Account], AbstractContextManager[ImapMailbox]]
    catch_up: Callable[[], None]
    alone: Callable[[], AbstractContextManager[None]] = nullcontext
    accounts: Callable[[], Sequence[Account]] = tuple
    mailbox_unasked: Callable[[Account], AbstractContextManager[ImapMailbox]] | None = None

    def take_files(self, path: Path) -> list[int]:
        """Record every mail of an archive; their numbers."""
        pairs = scan_archive(open_archive(path), self.store.ledger, self.reader())
        return [entry.id for entry, _ in pairs if entry.id is not None]

    def take_folder(self, folder: str, account_name: str | None) -> list[int]:
        """Record every mail of a folder on the server, changing nothing there; their numbers."""
        name = "INBOX" if folder.lower() == "inbox" else folder
        with self.mailbox(self.account(account_name)) as mailbox:
            todo = Pass(name, everything=True)
            pairs = scan_folder(Onlooker(mailbox), self.store.ledger, self.reader(), todo)
            return [entry.id for entry, _ in pairs if entry.id is not None]

    def correct(self, numbers: Sequence[int], label: Label) -> int:
        """Note the label, keep the words to learn from, and let the policy decide anew; how many mails.

        Drafts that wait for a mail that is no rejection are put away. All mails are looked up, and their words found,
        before the first is called something else.
        """
        entries = [self._entry(number) for number in dict.fromkeys(numbers)]
        for entry in entries:
            if entry.text is None:
                self._keep_words(entry)
        with self.alone():
            with self.store.together():
                for entry in entries:
                    self._call(entry, int(entry.id or 0), label)
            self.plan_anew()
        return len(entries)

    def marks_taken_off(self, entries: Sequence[Entry]) -> None:
        """The user removed our mark in another mail program: what bore it is no rejection. The caller holds the lock, and
        plans anew afterwards.
        """
        with self.store.together():
            for entry in entries:
                self._call(entry, int(entry.id or 0), Label.OTHER)
                self.store.ledger.set_mark(int(entry.id or 0), Mark.NONE)

    def plan_anew(self) -> None:
        """Plan what is open now; an application that nothing tells of any more goes. The caller holds the lock."""
        self.catch_up()
        self.store.journal.drop_empty()  # after it: a mail that stays what it was finds its application again

    def _call(self, entry: Entry, number: int, label: Label) -> None:
        ledger = self.store.ledger
        before = {"label": entry.correction}
        self.store.acts.note("mail.label", number, self.now(), before, {"label": label})
        ledger.correct(entry.identity, label, self.now())
        ledger.drop_plan(number)
        self.store.journal.drop_events_of(entry.identity)
        if label is not Label.REJECTION:
            self._put_away(number, label)
        else:
            self._want_mark(entry, number)

    def _want_mark(self, entry: Entry, number: int) -> None:
        """A mail on disk has no server to be marked on."""
        if entry.direction is Direction.INCOMING and entry.mark is Mark.NONE:
            self.store.ledger.set_mark(number, Mark.WANTED if entry.ref.uidvalidity else Mark.LOCAL)

    def take_back(self, number: int, before: Label | None) -> None:
        """Let what was said before count again, or the model's own label where nothing was; `plan_anew` comes next."""
        entry = self._entry(number)
        if before is None:
            self.store.ledger.drop_correction(entry.identity)
        else:
            self.store.ledger.correct(entry.identity, before, self.now())
        self.store.ledger.drop_plan(number)
        self.store.journal.drop_events_of(entry.identity)
        if self._entry(number).is_rejection:
            self._want_mark(entry, number)

    def settle_marks(self) -> str | None:
        """Set and take off marks in the mailboxes as the labels now say; a sentence where that has to wait."""
        waits = []
        for account in self.accounts():
            if not (todo := unsettled(self.store.ledger, account.name)):
                continue
            try:
                with self.alone(), (self.mailbox_unasked or self.mailbox)(account) as mailbox:
                    for folder in sorted({entry.ref.folder for entry in todo}):
                        settle_marks(mailbox, self.store.ledger, mailbox.select(folder, writable=True))
            except RejoinderError:
                waits.append(account.name)
        return "The mark in the mailbox follows with the next scan." if waits else None

    def _entry(self, number: int) -> Entry:
        try:
            return self.store.ledger.entry(number)
        except KeyError as missing:
            raise UsageError(f"There is no mail {number}.", "IDs stand in: rejoinder explain") from missing

    def _put_away(self, number: int, label: Label) -> None:
        for draft in self.store.outbox.of_entries([number]):
            if draft.state in (State.WAITING, State.APPROVED):
                self.store.outbox.move(draft, State.DISCARDED, self.now(), problem=SAID_OTHERWISE + label)

    def _keep_words(self, entry: Entry) -> None:
        """Read a mail again whose words were not kept; RejoinderError where it cannot be found any more."""
        for mail in self._again(entry):
            if mail.raw is None:
                continue
            message = parse_message(mail.raw, entry.ref)
            if message.identity == entry.identity:
                # Of ordinary mail no facts are kept either; without them the policy would see a mere template.
                self.store.ledger.keep_text(
                    int(entry.id or 0), message.text, message.signature_at, message.subject,
                    self.reader().facts(message),
                )  # fmt: skip
                return
        raise RejoinderError(
            f"Mail {entry.id} is no longer where it was ({entry.ref.folder}), so it cannot be learned from.",
            "Scan the folder it lies in now, then label it again.",
        )

    def _again(self, entry: Entry) -> Iterable[RawMail]:
        if entry.ref.account == "file":
            return (mail for mail in open_archive(Path(entry.ref.folder)) if mail.ref.uid == entry.ref.uid)
        with self.mailbox(self.account(entry.ref.account)) as mailbox:
            state = mailbox.select(entry.ref.folder, writable=False)
            return list(mailbox.fetch([entry.ref.uid])) if state.uidvalidity == entry.ref.uidvalidity else []
