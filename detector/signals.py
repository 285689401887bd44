"""What a mail says that matters later. In: a Mail. Out: Facts whose values are Signals, with their spans."""

from __future__ import annotations

from collections.abc import Iterator

from detector.appointments import tells_a_day
from detector.facts import Fact, Signal
from detector.mail import Mail
from detector.personal import is_agency, read_personal
from detector.reading import Found, find

# Values that are no Signal by themselves; the rest of the mail decides.
_PAUSED = "paused"  # ON_HOLD or POSITION_CLOSED
_FIXED = "fixed"  # a day and an hour: MEETING_ARRANGED where the mail speaks of a meeting
_NEWS = frozenset({"someone_chosen", "position_closed", "offer_withdrawn", "user_withdrew", "on_hold"})


def read_signals(mail: Mail) -> dict[Signal, Fact]:
    """The first span of every signal that text, subject, calendar part or sender give, in the order of
    Signal."""
    hits: dict[str, Found] = {}
    for hit in find("signal", mail.reading, mail.book.is_conditional):
        hits.setdefault(hit.value, hit)
    _settle(hits, mail)
    found = {
        Signal(value): Fact(value, mail.reading.source(hit.start), hit.start, hit.end)
        for value, hit in hits.items()
    }
    for value in _from_subject(mail):
        found.setdefault(Signal(value), Fact(value, "subject"))
    for signal in _from_calendar(mail):
        found.setdefault(signal, Fact(signal, "calendar"))
    if not mail.outgoing:
        personal = read_personal(mail)
        if personal:
            found[Signal.PERSONAL] = personal
        if Signal.AGENCY not in found and is_agency(mail):
            found[Signal.AGENCY] = Fact(Signal.AGENCY, "address")
    return {signal: found[signal] for signal in Signal if signal in found}


def _settle(hits: dict[str, Found], mail: Mail) -> None:
    """What one sentence alone cannot tell: a pause or an end, a courtesy or a real meeting."""
    reading, book = mail.reading, mail.book
    _settle_meeting(hits, mail)
    claimed = hits.get("meeting_claimed")
    if claimed and book.specific_day.search(reading.fold, claimed.sentence.start, claimed.sentence.end):
        hits["meeting_held"] = hits.pop("meeting_claimed")
    arranged = hits.get("meeting_arranged")
    if claimed and arranged and arranged.sentence is claimed.sentence:
        del hits["meeting_arranged"]  # the day of the talk they had
    fixed = hits.pop(_FIXED, None)
    if fixed and not claimed and not reading.words.isdisjoint(book.meeting_words):
        hits.setdefault("meeting_arranged", fixed)
    dead = book.dead.search(reading.fold) is not None
    paused = hits.pop(_PAUSED, None)
    if paused:
        alive = not dead and book.alive.search(reading.fold) is not None
        hits.setdefault("on_hold" if alive else "position_closed", paused)
    if dead or "someone_chosen" in hits:
        hits.pop("on_hold", None)
    closed = hits.get("position_closed")
    if closed and "someone_chosen" in hits and book.shut.search(reading.fold, closed.start, closed.end):
        del hits["position_closed"]  # filled, and therefore closed


def _settle_meeting(hits: dict[str, Found], mail: Mail) -> None:
    """A talk called off: not one that is moved to another hour, and what is called off is not arranged."""
    off = hits.get("meeting_cancelled")
    if off is None:
        return
    new = [hit for name in ("meeting_arranged", "meeting_accepted", _FIXED) if (hit := hits.get(name))]
    later = [hit for hit in new if hit.sentence.start > off.sentence.start and _names_a_day(hit, mail)]
    if later:
        del hits["meeting_cancelled"]
        return
    for name in ("meeting_arranged", "meeting_accepted", _FIXED):
        hits.pop(name, None)


def _names_a_day(hit: Found, mail: Mail) -> bool:
    return tells_a_day(mail.reading.fold, hit.sentence.start, hit.sentence.end, mail.message.language)


def _from_subject(mail: Mail) -> Iterator[str]:
    """News told by the subject; that of a reply was written earlier and is no news."""
    if mail.outgoing or mail.is_reply:
        return
    for hit in find("signal", mail.subject, mail.book.is_conditional):
        if hit.value in _NEWS:
            yield hit.value


def _from_calendar(mail: Mail) -> Iterator[Signal]:
    for item in mail.message.calendar:
        if item.method == "REQUEST" and not mail.outgoing:
            yield Signal.MEETING_ARRANGED
        if item.method == "REPLY" and item.answer == "ACCEPTED" and mail.outgoing:
            yield Signal.MEETING_ACCEPTED
        if item.method == "CANCEL" or (item.method == "REPLY" and item.answer == "DECLINED"):
            yield Signal.MEETING_CANCELLED
