"""Values that tests start from: one mail, one entry, one draft, each to be changed where a test needs it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

from detector.entry import Direction, Entry, Mark
from detector.facts import Fact, Facts, Signal
from detector.message import Address, MessageRef
from detector.verdict import Clue, Label, Outcome, Verdict
from responder.draft import Draft, Kind, State

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
ANNA = Address("Anna Berg", "anna@acme.example")
SAM = Address("Sam Doe", "sam@home.example")
NO = "Dear Sam,\n\nwe regret to inform you that we will move forward with other candidates.\n\nAnna Berg\n"
MAYBE = "Dear Sam,\n\nperhaps we will come back to you.\n\nAnna Berg\n"
NEWS = "Our summer sale has begun.\n"


def make_mail(
    number: int = 1,
    body: str = NO,
    *,
    subject: str = "Your application",
    sender: str = "Anna Berg <anna@acme.example>",
    to: str = "sam@home.example",
    message_id: str | None = "",
    in_reply_to: str | None = None,
    sent_at: datetime = NOW,
) -> bytes:
    """The bytes of a mail; mail `number` n has the Message-ID <n@acme.example> unless told otherwise."""
    lines = [
        f"From: {sender}",
        f"To: {to}",
        f"Subject: {subject}",
        f"Date: {format_datetime(sent_at)}",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
    ]
    if message_id is not None:
        lines.append(f"Message-ID: {message_id or f'<{number}@acme.example>'}")
    if in_reply_to is not None:
        lines += [f"In-Reply-To: {in_reply_to}", f"References: {in_reply_to}"]
    return ("\r\n".join([*lines, "", ""]) + body.replace("\n", "\r\n")).encode()


def make_verdict(label: Label = Label.REJECTION, score: float = 0.97) -> Verdict:
    """A verdict whose outcome fits its label; UNSURE for a rejection with a score below 0.8."""
    if label is Label.REJECTION:
        outcome = Outcome.REJECTION if score >= 0.8 else Outcome.UNSURE
    else:
        outcome = Outcome.OTHER
    scores = {each: (score if each is label else (1 - score) / 8) for each in Label}
    clues = (Clue("we regret", 11, 20, 2.5),)
    return Verdict(label, scores[Label.REJECTION], scores, outcome, clues, "test-model")


def signals(*kinds: Signal) -> tuple[Fact, ...]:
    return tuple(Fact(kind, "body", 0, 4) for kind in kinds)


def make_facts(*kinds: Signal, **single: str) -> Facts:
    """Facts with these signals; `company="Acme"` and the like fill the single ones."""
    return Facts(
        **{name: Fact(value, "body", 0, 4) for name, value in single.items()}, signals=signals(*kinds)
    )


def make_entry(number: int = 1, **changed: Any) -> Entry:
    """A recorded rejection by Anna; mail `number` n has the Message-ID <n@acme.example> and UID n."""
    identity = f"<{number}@acme.example>"
    entry = Entry(
        id=None, ref=MessageRef("home", "INBOX", 7, number), direction=Direction.INCOMING, identity=identity,
        message_id=identity, in_reply_to=None, references=(), sender=ANNA, reply_to=(), recipients=(SAM,),
        subject="Your application", sent_at=NOW, utc_offset=timedelta(hours=1), automatic=False, bulk=False,
        bounce=False, language="en", calendar=(), verdict=make_verdict(), facts=Facts(), text=NO, signature_at=70,
        mark=Mark.NONE, answered=False, skipped=None,
    )  # fmt: skip
    return replace(entry, **changed)


def make_own(number: int, to: str = "<1@acme.example>", *kinds: Signal, **changed: Any) -> Entry:
    """A mail the user wrote in answer to `to`, with these signals."""
    own = make_entry(
        number, direction=Direction.OUTGOING, sender=SAM, recipients=(ANNA,), verdict=None, text=None,
        in_reply_to=to, references=(to,), facts=make_facts(*kinds),
    )  # fmt: skip
    return replace(own, **changed)


def make_draft(**changed: Any) -> Draft:
    """A draft to Anna that waits for the user."""
    draft = Draft(
        id=None, entry_id=1, account="home", kind=Kind.ASK_FEEDBACK, to=ANNA.email, to_name=ANNA.name,
        subject="Re: Your application", body="Dear Anna,\n\nthank you for the talk.\n\nSam\n",
        in_reply_to="<1@acme.example>", references=("<0@acme.example>",), language="en", company="Acme",
        role="Engineer", reasons=("interviewed",), asks_met=False, state=State.WAITING, created_at=NOW,
        not_before=NOW + timedelta(hours=24),
    )  # fmt: skip
    return replace(draft, **changed)
