"""Scripted mailboxes as real ones. In: a line of tests/mailboxes/*.jsonl. Out: mails as bytes, read, tracked and planned.

The mails of a scenario go through the same pass as a user's: parsed, judged, recorded, tied to applications, decided.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from functools import partial
from pathlib import Path
from typing import Any
from zlib import crc32

from detector.gather import gather_facts
from detector.look import Judge, RawMail, Reader
from detector.message import Address, MessageRef
from detector.parse import parse_message
from detector.scan import scan_archive
from detector.sqlite import throwaway_copy
from detector.verdict import Label
from responder.application import EVENT_OF_LABEL, Event, EventKind
from responder.compose import Voice
from responder.passes import Parts, catch_up
from responder.policy import Plan
from responder.respond import Manner, plan_of
from responder.store import Store
from responder.tracking import track

FOLDER = Path(__file__).resolve().parents[1] / "tests" / "mailboxes"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one scenario: the store after the pass, the number of the rejection, and its plan if it has one."""

    store: Store
    rejection: int
    plan: Plan | None


def scenarios(names: tuple[str, ...] = ()) -> Iterator[dict[str, Any]]:
    """All scenarios, or those of the named files."""
    for path in sorted(FOLDER.glob("*.jsonl")):
        if not names or path.stem in names:
            for line in path.read_text(encoding="utf-8").splitlines():
                yield json.loads(line)


def play(scenario: Mapping[str, Any], judge: Judge, *, told: bool) -> Outcome:
    """Read the mailbox in one pass. `told`: the user has said which mail is the rejection, whatever the model thinks."""
    me = scenario["me"]["email"].lower()
    mine = frozenset({me})
    facts = partial(gather_facts, me=(Address("", me),))
    store, reader = Store.on(throwaway_copy(None)), Reader(parse_message, facts, judge, mine)
    for outgoing in (True, False):
        mails = list(_mails(scenario, outgoing=outgoing))
        for _ in scan_archive(mails, store.ledger, replace(reader, outgoing=outgoing)):
            pass
    entry = store.ledger.by_identity("home", _message_id(scenario, scenario["rejection"]))
    if entry is None or entry.id is None:
        raise ValueError(f"{scenario['id']}: the rejection was not recorded")
    if told:
        store.ledger.correct(entry.identity, Label.REJECTION, datetime.now(UTC))
        message = parse_message(mail_bytes(scenario, scenario["rejection"]), entry.ref)
        store.ledger.keep_text(entry.id, message.text, message.signature_at, message.subject, facts(message))
    track(store.ledger.entries(labels=list(EVENT_OF_LABEL)), store.ledger, store.journal, mine)
    _tell_tracker(scenario, store, entry.identity)
    manner = Manner(Voice(scenario["me"]["name"]), timedelta(), mine)
    after = _date(scenario["mails"][-1]["date"]) + timedelta(hours=1)
    catch_up(Parts(store.ledger, store.journal, store.outbox, manner), after)
    dumped = store.ledger.plan_of(entry.id)
    return Outcome(store, entry.id, plan_of(dumped) if dumped else None)


def _tell_tracker(scenario: Mapping[str, Any], store: Store, identity: str) -> None:
    number = store.journal.of_mail(identity)
    if number is None:
        return
    for row in scenario.get("tracker", ()):
        store.journal.add_event(number, Event(EventKind(row["kind"]), _date(row["on"])))
    if "ticked_met" in scenario:
        store.journal.say_met(number, scenario["ticked_met"])


def _mails(scenario: Mapping[str, Any], *, outgoing: bool) -> Iterator[RawMail]:
    for number, mail in enumerate(scenario["mails"]):
        if (mail["folder"] == "sent") is outgoing:
            raw = mail_bytes(scenario, number)
            ref = MessageRef("home", "Sent" if outgoing else "INBOX", 1, number + 1)
            yield RawMail(ref, raw, len(raw), answered=mail.get("answered", False))


def mail_bytes(scenario: Mapping[str, Any], number: int) -> bytes:
    """One mail of a scenario as a server would give it."""
    mail = scenario["mails"][number]
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = mail["from"], mail["to"], mail["subject"]
    made["Date"] = format_datetime(_date(mail["date"]))
    made["Message-ID"] = _message_id(scenario, number)
    if "in_reply_to" in mail:
        made["In-Reply-To"] = made["References"] = _message_id(scenario, mail["in_reply_to"])
    if "reply_to" in mail:
        made["Reply-To"] = mail["reply_to"]
    for name, value in mail.get("headers", {}).items():
        made[name] = value
    made.set_content(mail["body"])
    if "ics" in mail:
        made.add_alternative(
            _calendar(mail["ics"]), subtype="calendar", params={"method": mail["ics"]["method"]}
        )
    return made.as_bytes()


def _calendar(item: Mapping[str, str]) -> str:
    """A calendar object (RFC 5545); the mails about one appointment share its UID, which its summary makes."""
    start = _date(item["start"]).astimezone(UTC)
    answer = f"ATTENDEE;PARTSTAT={item['partstat']}:mailto:sam@home.example\r\n" if "partstat" in item else ""
    return (
        f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:{item['method']}\r\nBEGIN:VEVENT\r\n"
        f"UID:{crc32((item['summary'] + item['start']).encode())}@calendar.example\r\nSUMMARY:{item['summary']}\r\n"
        f"DTSTART:{start:%Y%m%dT%H%M%SZ}\r\n{answer}END:VEVENT\r\nEND:VCALENDAR\r\n"
    )


def _message_id(scenario: Mapping[str, Any], number: int) -> str:
    return f"<{scenario['id']}.{number}@mailboxes.example>"


def _date(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
