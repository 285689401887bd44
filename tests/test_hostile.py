"""Forty mails that try to steer a reply: whatever stands in them, one approved person gets one clean letter, or nobody."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from datetime import timedelta
from email import policy
from email.parser import BytesParser
from email.utils import format_datetime, getaddresses
from functools import partial
from pathlib import Path

import pytest
from fakes import FakeJudge
from hostile_mails import HOSTILE, Hostile
from post_office import PostOffice
from samples import NO, NOW, SAM, make_entry, make_facts, make_own, make_verdict

from detector.errors import MailboxError
from detector.facts import Signal
from detector.gather import gather_facts
from detector.imap import ImapMailbox
from detector.look import RawMail, Reader, look
from detector.message import MessageRef
from detector.parse import parse_message
from detector.sqlite import Connection
from detector.verdict import Label
from responder.choices import Account, Settings
from responder.compose import Voice
from responder.correspondence import Correspondence
from responder.dispatch import Dispatch
from responder.document import read_document
from responder.draft import Draft, State
from responder.errors import Blocked
from responder.letter import ALLOWED_HEADERS
from responder.passes import Parts, catch_up
from responder.respond import Manner
from responder.store import Store

ME = frozenset({SAM.email})
LATER = NOW + timedelta(days=3)
INVITATION = make_entry(
    201, sent_at=NOW - timedelta(days=12), verdict=make_verdict(Label.INTERVIEW), subject="An hour to talk",
    facts=make_facts(Signal.MEETING_ARRANGED, Signal.PERSONAL, company="Acme", role="Engineer"),
)  # fmt: skip
YES = make_own(
    202, INVITATION.identity, Signal.MEETING_ACCEPTED, sent_at=NOW - timedelta(days=11),
)  # fmt: skip


def bytes_of(hostile: Hostile) -> bytes:
    """The mail as it arrives: a rejection in the thread of the talk."""
    rest = (
        f"To: {SAM.email}\r\nDate: {format_datetime(NOW)}\r\nIn-Reply-To: {YES.identity}\r\nMIME-Version: 1.0\r\n"
        "Content-Type: text/plain; charset=utf-8\r\n\r\n"
    )
    return hostile.headers + b"\r\n" + rest.encode() + NO.replace("\n", "\r\n").encode()


def settings_for(port: int) -> Settings:
    smtp = {"host": "127.0.0.1", "port": port, "security": "plain"}
    home = {"name": "home", "address": SAM.email, "imap": {"host": "localhost"}, "smtp": smtp}
    return read_document(
        {"me": {"names": ["Sam Doe"]}, "account": [home], "replies": {"send_window": "always"}}, Path
    )


@contextmanager
def no_mailbox(account: Account) -> Iterator[ImapMailbox]:
    raise MailboxError("no mailbox here")
    yield


def letters_on(store: Store, port: int = 1) -> Correspondence:
    manner = Manner(Voice(name="Sam Doe"), timedelta(), ME)
    return Correspondence(store, lambda: settings_for(port), manner, lambda: LATER, timedelta())


def send(letters: Correspondence) -> None:
    dispatch = Dispatch(
        store=letters.store, settings=letters.settings, manner=letters.manner, now=letters.now, own_offset=timedelta(),
        mailbox=no_mailbox, secret=lambda account: "", alone=nullcontext, read_again=lambda account: None,
    )  # fmt: skip
    (delivery,) = dispatch.send_due(
        [draft.id or 0 for draft in letters.store.outbox.in_state(State.APPROVED)]
    )
    assert delivery.draft.state is State.SENT, delivery.text


def drafted(letters: Correspondence, hostile: Hostile) -> list[Draft]:
    """The drafts for the hostile mail, read and recorded as a pass does it."""
    store = letters.store
    facts = partial(gather_facts, me=(SAM,), known_companies=["Acme"])
    reader = Reader(parse_message, facts, FakeJudge(), ME)
    raw = bytes_of(hostile)
    mail = RawMail(MessageRef("home", "INBOX", 7, 1), raw, len(raw))
    parts = Parts(store.ledger, store.journal, store.outbox, letters.manner)
    store.ledger.record([INVITATION, YES])
    catch_up(parts, NOW)
    store.ledger.record(look([mail], reader, lambda *_: set()))
    catch_up(parts, LATER)
    return store.outbox.in_state()


def test_there_are_at_least_forty_of_them_and_no_two_are_alike() -> None:
    assert len({hostile.headers for hostile in HOSTILE}) == len(HOSTILE) >= 40


@pytest.mark.parametrize("hostile", HOSTILE, ids=lambda hostile: hostile.name)
def test_the_answer_goes_where_it_should_or_nowhere_and_says_what_is_doubtful(
    hostile: Hostile, connection: Connection
) -> None:
    found = drafted(letters_on(Store.on(connection)), hostile)
    assert [draft.to for draft in found] == ([hostile.to] if hostile.to else [])
    assert [bool(draft.doubts) for draft in found] == ([hostile.doubtful] if hostile.to else [])


@pytest.mark.parametrize("hostile", [one for one in HOSTILE if one.to], ids=lambda hostile: hostile.name)
def test_one_approved_person_gets_one_letter_with_no_header_of_somebody_elses_making(
    hostile: Hostile, connection: Connection, post_office: PostOffice
) -> None:
    letters = letters_on(Store.on(connection), post_office.port)
    (draft,) = drafted(letters, hostile)
    if hostile.doubtful:
        with pytest.raises(Blocked, match=f"trust {draft.id}|cannot be approved"):
            letters.approve(draft, letters.prepare(draft))
        assert letters.store.outbox.get(draft.id or 0).state is State.WAITING
        draft = letters.trust(draft)
    letters.approve(draft, letters.prepare(draft))
    send(letters)
    (arrived,) = post_office.arrived
    assert (arrived.sender, arrived.recipients) == (SAM.email, (hostile.to,))
    head, _, _ = arrived.mail.partition(b"\r\n\r\n")
    lines = head.split(b"\r\n")
    parsed = BytesParser(policy=policy.compat32).parsebytes(arrived.mail)
    names = [name.lower() for name in parsed]
    assert set(names) <= ALLOWED_HEADERS
    assert len(set(names)) == len(names)
    assert [address for _, address in getaddresses([str(parsed["To"])])] == [hostile.to]
    (subject,) = [at for at, line in enumerate(lines) if line.lower().startswith(b"subject:")]
    assert not lines[subject + 1].startswith((b" ", b"\t"))
    assert not {byte for line in lines for byte in line if byte < 32 and byte != 9}
    read = BytesParser(policy=policy.default).parsebytes(arrived.mail)
    for name, value in [*parsed.items(), *read.items()]:
        allowed = name.lower() == "to" and "evil.example" in (hostile.to or "")
        assert "evil.example" not in str(value) or allowed, f"{name}: {value}"
