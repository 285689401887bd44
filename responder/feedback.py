"""Feedback that came. In: mails, letters that asked for it, what the user tells. Out: Feedback, each for one application.

A rejection is no feedback, even one that says why: these are two things, kept apart. Which answer is feedback is told by
the thread first: whatever a model calls it, an answer to a request of the user's is one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Protocol

from detector.entry import Direction, Entry
from detector.facts import Signal
from detector.themes import Said, Theme, find_themes, puts_off, refuses_feedback
from detector.verdict import Label
from responder.application import Application, Event, EventKind
from responder.draft import ASKS, GONE, Draft, Kind, State

REQUESTS = ASKS | {Kind.NUDGE}
_COURTESY_WORDS = 15  # an answer so short that names no theme is "you too, all the best"
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
_NEWS = frozenset({Label.INTERVIEW, Label.OFFER, Label.ASSESSMENT})
_FROM_PROGRAMS = frozenset({Label.ACKNOWLEDGEMENT, Label.ALERT, Label.OUTREACH})
_SPEAKS_OF_THE_USER = (Signal.PERSONAL, Signal.FEEDBACK_GIVEN, Signal.FEEDBACK_REFUSED)


class Source(StrEnum):
    """Whose view it is, and how it came: PHONE is the employer by telephone, HR_PRO a professional who is no employer."""

    EMPLOYER = "employer"
    RECRUITER = "recruiter"
    PHONE = "phone"
    MOCK = "mock"
    FRIEND = "friend"
    HR_PRO = "hr_pro"


FROM_THEM = frozenset(
    {Source.EMPLOYER, Source.RECRUITER, Source.PHONE}
)  # these answer a request; a friend does not


class Answer(StrEnum):
    """What came of asking. NO_FEEDBACK: they say that they give none, which is common and no reproach."""

    GIVEN = "given"
    NO_FEEDBACK = "no_feedback"


@dataclass(frozen=True, slots=True)
class Feedback:
    """`entry_id` is the mail that holds it, None for feedback the user entered. `themes` count characters of `text`, which
    is the sender's own words. `usefulness` is the user's word, 0 (bland) to 3, None until they said it.
    """

    id: int | None
    application_id: int
    entry_id: int | None
    on: datetime
    source: Source
    text: str
    themes: tuple[Said, ...]
    usefulness: int | None = None
    answer: Answer = Answer.GIVEN


class Mails(Protocol):
    """What this room asks of the ledger."""

    def entries(
        self, *, labels: Iterable[Label] | None = None, direction: Direction | None = None
    ) -> list[Entry]: ...
    def answers_to(self, identities: Iterable[str]) -> list[Entry]: ...
    def with_identities(self, identities: Iterable[str]) -> list[Entry]: ...
    def entry(self, number: int) -> Entry: ...


class Tracker(Protocol):
    """What this room asks of the journal."""

    def of_mail(self, identity: str) -> int | None: ...
    def get(self, number: int) -> Application: ...
    def add_event(self, number: int, event: Event) -> int | None: ...


class Letters(Protocol):
    """What this room asks of the outbox."""

    def in_state(self, *states: State) -> list[Draft]: ...


class Book(Protocol):
    """Where feedback is kept, once for a mail."""

    def all(self) -> list[Feedback]: ...
    def keep(self, feedback: Feedback, identity: str | None) -> Feedback | None: ...
    def drop(self, number: int) -> None: ...


def answers(mail: Entry, requests: Iterable[Draft]) -> Draft | None:
    """The request of the user's that a mail answers, by References and In-Reply-To; the latest of several."""
    named = {mail.in_reply_to, *mail.references} - {None}
    asked = [
        one for one in requests if one.kind in REQUESTS and one.state in GONE and one.message_id in named
    ]
    return asked[-1] if asked and mail.direction is Direction.INCOMING else None


def read_answer(mail: Entry, in_thread: bool) -> Answer | None:
    """What a mail is as an answer to a request; None where it is none. `in_thread`: it answers a request of the user's.

    The user's own label decides. Else: no bounce, no auto-reply, no newer rejection from a template, no news such as an
    offer, no promise to come back, no mere courtesy.
    """
    if mail.direction is not Direction.INCOMING or mail.bounce:
        return None
    if mail.correction not in (None, Label.FEEDBACK):
        return None
    if not in_thread and mail.label is not Label.FEEDBACK:
        return None
    words = own_words(mail)
    points = [said for said in find_themes(words, mail.language) if said.theme is not Theme.NO_REASON]
    given = bool(points) or mail.facts.says(Signal.FEEDBACK_GIVEN)
    refused = mail.facts.says(Signal.FEEDBACK_REFUSED) or refuses_feedback(words, mail.language)
    if mail.correction is None:
        if not given and not refused and puts_off(words, mail.language):
            return None
        if mail.label is not Label.FEEDBACK and not _is_answer(mail, words, given=given, refused=refused):
            return None
    return Answer.GIVEN if given or not refused else Answer.NO_FEEDBACK


def _is_answer(mail: Entry, words: str, *, given: bool, refused: bool) -> bool:
    """Whether a mail in the thread that the model calls something else says what was asked for."""
    if mail.automatic or mail.text is None:
        return False
    if mail.label is Label.REJECTION:
        return not mail.bulk and any(mail.facts.says(signal) for signal in _SPEAKS_OF_THE_USER)
    if mail.label in _NEWS:
        return mail.facts.says(Signal.FEEDBACK_GIVEN)
    if mail.label in _FROM_PROGRAMS:
        return given or refused
    says_no_reason = bool(find_themes(words, mail.language))
    return given or refused or says_no_reason or len(words.split()) >= _COURTESY_WORDS


def awaited(outbox: Letters) -> frozenset[str]:
    """The Message-IDs of the requests that went out: answers to them are kept with their words."""
    sent = (one for one in outbox.in_state(*GONE) if one.kind in REQUESTS)
    return frozenset(one.message_id for one in sent if one.message_id)


def own_words(mail: Entry) -> str:
    """What the sender wrote, without signature; empty where the words were not kept."""
    return (mail.text or "")[: mail.signature_at].strip()


def record_feedback(mails: Mails, tracker: Tracker, outbox: Letters, book: Book) -> list[Feedback]:
    """Keep what came in answer to requests, and what is labelled feedback; what was new. Doing it again changes nothing.

    A mail that the user calls something else now is taken out again, with its rating.
    """
    requests = [one for one in outbox.in_state(*GONE) if one.kind in REQUESTS]
    known = book.all()
    for old in known:
        if old.entry_id is not None and _was_called_otherwise(mails, old.entry_id):
            book.drop(old.id or 0)
    found = [
        *mails.answers_to(awaited(outbox)),
        *mails.entries(labels=[Label.FEEDBACK], direction=Direction.INCOMING),
    ]
    done = {one.entry_id for one in known}
    fresh = {mail.identity: mail for mail in found if mail.id not in done}
    kept = []
    for mail in sorted(fresh.values(), key=lambda one: (one.sent_at or _LONG_AGO, one.id or 0)):
        feedback = feedback_of(mail, answers(mail, requests), tracker, mails)
        if feedback is None:
            continue
        # The mail belongs to the application from now on, whatever its label; the status does not change. This comes
        # first: a pass cut off here does both again.
        if tracker.of_mail(mail.identity) is None:
            kind = EventKind.FEEDBACK if feedback.answer is Answer.GIVEN else EventKind.REPLIED
            tracker.add_event(feedback.application_id, Event(kind, feedback.on, mail.identity))
        added = book.keep(feedback, mail.identity)
        if added:
            kept.append(added)
    return kept


def _was_called_otherwise(mails: Mails, number: int) -> bool:
    try:
        return mails.entry(number).correction not in (None, Label.FEEDBACK)
    except KeyError:  # the mail was forgotten; what it said stays
        return False


def feedback_of(mail: Entry, request: Draft | None, tracker: Tracker, mails: Mails) -> Feedback | None:
    """A mail as feedback, not stored; None where it is none, or belongs to no application."""
    answer = read_answer(mail, request is not None)
    number = (_asked_about(request, tracker, mails) if request else None) or tracker.of_mail(mail.identity)
    if answer is None or number is None:
        return None
    agency = mail.facts.says(Signal.AGENCY) or (request is not None and request.kind is Kind.VIA_AGENCY)
    words = own_words(mail)
    themes = find_themes(words, mail.language)
    if answer is Answer.NO_FEEDBACK and not themes:
        themes = (Said(Theme.NO_REASON, 0, len(words)),) if words else ()
    return Feedback(
        id=None,
        application_id=number,
        entry_id=mail.id,
        on=mail.sent_at or _LONG_AGO,
        source=Source.RECRUITER if agency else Source.EMPLOYER,
        text=words,
        themes=themes,
        answer=answer,
    )


def _asked_about(request: Draft, tracker: Tracker, mails: Mails) -> int | None:
    """The application of a request; older ones only know the mail that they answered."""
    if request.application_id is not None or request.entry_id is None:
        return request.application_id
    try:
        return tracker.of_mail(mails.entry(request.entry_id).identity)
    except KeyError:
        return None


def is_informative(feedback: Feedback) -> bool:
    """Whether it counts when one looks for patterns: not what the user found bland, nor where nothing was said."""
    return feedback.answer is Answer.GIVEN and feedback.usefulness != 0


@dataclass(frozen=True, slots=True)
class Tally:
    """How many applications feedback on one theme came from. One view alone is no pattern."""

    theme: Theme
    applications: tuple[int, ...]

    @property
    def is_pattern(self) -> bool:
        return self.theme is not Theme.NO_REASON and len(self.applications) >= 2


def tally(all_of_it: Sequence[Feedback]) -> list[Tally]:
    """Themes by the number of applications, most first: what two people at one place say is one view.

    "Not the right fit" is counted, and never a pattern: nothing can be learned from it.
    """
    where: dict[Theme, set[int]] = {}
    for feedback in filter(is_informative, all_of_it):
        for said in feedback.themes:
            where.setdefault(said.theme, set()).add(feedback.application_id)
    counted = [Tally(theme, tuple(sorted(numbers))) for theme, numbers in where.items()]
    return sorted(counted, key=lambda one: (-len(one.applications), list(Theme).index(one.theme)))
