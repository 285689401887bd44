"""One batch of mail, decided. In: raw mails, and the parts that read them. Out: an Entry for each; nothing is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from detector.entry import Direction, Entry, Mark
from detector.facts import Facts
from detector.message import Address, Message, MessageRef
from detector.verdict import Label, Outcome, Verdict


@dataclass(frozen=True, slots=True)
class RawMail:
    """What the server gave for one UID. `raw` is None where it gave nothing; then `problem` says why."""

    ref: MessageRef
    raw: bytes | None
    size_bytes: int
    answered: bool = False
    problem: str | None = None


class Judge(Protocol):
    """The model with its thresholds."""

    def judge(self, messages: Sequence[Message]) -> list[Verdict]: ...


class Known(Protocol):
    """Those of the identities that are recorded for this account in this direction."""

    def __call__(self, account: str, identities: Iterable[str], direction: Direction) -> set[str]: ...


@dataclass(frozen=True, slots=True)
class Reader:
    """How bytes become decided entries: the parts that a pass is given.

    `me` are the user's own addresses: mail from them is outgoing, wherever it lies. `outgoing` is set while a Sent
    folder is read: all of it is the user's own, whatever alias it was sent from. `awaited` are Message-IDs of letters
    whose answers are kept with their words, whatever the model calls them.
    """

    parse: Callable[[bytes, MessageRef], Message]
    facts: Callable[[Message], Facts]
    judge: Judge
    me: frozenset[str]
    outgoing: bool = False
    awaited: frozenset[str] = frozenset()

    def direction(self, message: Message) -> Direction:
        own = self.outgoing or (message.sender is not None and message.sender.email.lower() in self.me)
        return Direction.OUTGOING if own else Direction.INCOMING


def own_addresses(addresses: Iterable[Address | str]) -> frozenset[str]:
    """The user's addresses, lower-cased, for `Reader.me`."""
    return frozenset((a if isinstance(a, str) else a.email).lower() for a in addresses)


def look(mails: Sequence[RawMail], reader: Reader, known: Known) -> list[Entry]:
    """Decide one batch: an entry for every mail, in order; nothing is written.

    Mail that could not be had, and mail that is recorded already, comes back with `skipped` set.
    """
    messages = [reader.parse(mail.raw, mail.ref) if mail.raw is not None else None for mail in mails]
    fresh = _fresh([message for message in messages if message is not None], reader, known)
    incoming = [m for m in fresh.values() if reader.direction(m) is Direction.INCOMING]
    verdicts = (
        {m.ref: v for m, v in zip(incoming, reader.judge.judge(incoming), strict=True)} if incoming else {}
    )
    entries = []
    for mail, message in zip(mails, messages, strict=True):
        if message is None:
            entries.append(_skipped(mail))
            continue
        verdict, direction = verdicts.get(message.ref), reader.direction(message)
        about_a_job = _about_a_job(message, verdict, reader)
        # Of other mail no facts are kept, so they are not looked for.
        wanted = message.ref in fresh and (about_a_job or direction is Direction.OUTGOING)
        facts = reader.facts(message) if wanted else Facts()
        entry = _entry(message, mail, verdict, facts, direction, about_a_job=about_a_job)
        if message.ref not in fresh:
            entry = replace(entry, skipped="seen before", mark=Mark.NONE)
        entries.append(entry)
    return entries


def _about_a_job(message: Message, verdict: Verdict | None, reader: Reader) -> bool:
    """Whether a received mail's words are kept: it is job mail, it may be, or it answers a letter whose answer is awaited."""
    if verdict is None:
        return False
    is_awaited = not reader.awaited.isdisjoint({message.in_reply_to, *message.references} - {None})
    return is_awaited or verdict.label is not Label.OTHER or verdict.outcome is not Outcome.OTHER


def _fresh(messages: Sequence[Message], reader: Reader, known: Known) -> dict[MessageRef, Message]:
    """The mails neither recorded yet nor standing earlier in the same batch."""
    groups = {(message.ref.account, reader.direction(message)) for message in messages}
    seen = {(*g, identity) for g in groups for identity in known(g[0], [m.identity for m in messages], g[1])}
    fresh: dict[MessageRef, Message] = {}
    for message in messages:
        key = (message.ref.account, reader.direction(message), message.identity)
        if key not in seen:
            fresh[message.ref] = message
            seen.add(key)
    return fresh


def _skipped(mail: RawMail) -> Entry:
    return Entry(
        id=None, ref=mail.ref, direction=Direction.INCOMING, identity="", message_id=None, in_reply_to=None,
        references=(), sender=None, reply_to=(), recipients=(), subject="", sent_at=None, utc_offset=None,
        automatic=False, bulk=False, bounce=False, language=None, calendar=(), verdict=None, facts=Facts(), text=None,
        signature_at=0, mark=Mark.NONE, answered=False, skipped=mail.problem or "the server gave no bytes",
    )  # fmt: skip


def _entry(
    message: Message,
    mail: RawMail,
    verdict: Verdict | None,
    facts: Facts,
    direction: Direction,
    *,
    about_a_job: bool,
) -> Entry:
    own = direction is Direction.OUTGOING
    if verdict is not None and not about_a_job:
        verdict = replace(verdict, clues=())  # clues quote the mail
    return Entry(
        id=None,
        ref=message.ref,
        direction=direction,
        identity=message.identity,
        message_id=message.message_id,
        in_reply_to=message.in_reply_to,
        references=message.references,
        sender=message.sender,
        reply_to=message.reply_to,
        recipients=message.recipients,
        subject=message.subject if about_a_job or (own and facts.signals) else "",
        sent_at=message.sent_at,
        utc_offset=message.utc_offset,
        automatic=message.automatic,
        bulk=message.bulk,
        bounce=message.bounce,
        language=message.language,
        calendar=message.calendar if about_a_job or own else (),
        verdict=verdict,
        facts=facts if about_a_job or own else Facts(),
        text=message.text if about_a_job else None,
        signature_at=message.signature_at if about_a_job else 0,
        mark=Mark.WANTED if verdict and verdict.outcome is Outcome.REJECTION else Mark.NONE,
        answered=mail.answered,
        skipped=None,
    )
