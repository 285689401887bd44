"""How far an application had come, and why it ended. In: a Mail and its signals. Out: one Fact each, with
its span, or None."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from detector.facts import Cause, Fact, Signal, Stage
from detector.mail import Mail
from detector.reading import Found, Reading, find


def read_cause(mail: Mail, signals: Mapping[Signal, Fact]) -> Fact | None:
    """The most specific reason given; sentences that only say what might be do not count.

    Someone chosen is a reason where no other is given; a pause is none while the application lives.
    """
    if mail.outgoing:
        return None
    hit = _first(mail.book.cause_order, find("cause", mail.reading, mail.book.is_conditional))
    if hit and not (hit.value == Cause.POSITION_CLOSED and Signal.ON_HOLD in signals):
        return _fact(hit, mail.reading)
    chosen = signals.get(Signal.SOMEONE_CHOSEN)
    if hit or chosen is None:
        return None
    return Fact(Cause.OTHER_CANDIDATES, chosen.source, chosen.start, chosen.end)


def read_stage(mail: Mail, signals: Mapping[Signal, Fact]) -> Fact | None:
    """The furthest stage the mail tells of as reached or arranged; one that was refused or is for others
    does not count.

    A thank-you for a meeting tells of an interview, where the text names no stage or only the application.
    """
    hit = _stage(mail, mail.reading)
    if hit and hit.value != Stage.APPLICATION:
        return _fact(hit, mail.reading)
    met = signals.get(Signal.MEETING_HELD) or signals.get(Signal.MEETING_CLAIMED)
    if met:
        return Fact(Stage.INTERVIEW, met.source, met.start, met.end)
    if hit:
        return _fact(hit, mail.reading)
    told = None if mail.is_reply else _stage(mail, mail.subject)
    return Fact(told.value, "subject") if told else None


def _stage(mail: Mail, reading: Reading) -> Found | None:
    book = mail.book

    def is_void(reading: Reading, found: Found) -> bool:
        before = found.sentence.start, found.start
        refused = book.not_reached.search(reading.fold, *before) and not book.taken.search(
            reading.fold, *before
        )
        return (found.value != Stage.APPLICATION and bool(refused)) or book.is_conditional(reading, found)

    return _first(book.stage_order, find("stage", reading, is_void))


def _first(order: Sequence[str], hits: Iterable[Found]) -> Found | None:
    return min(hits, key=lambda hit: order.index(hit.value), default=None)


def _fact(hit: Found, reading: Reading) -> Fact:
    return Fact(hit.value, reading.source(hit.start), hit.start, hit.end)
