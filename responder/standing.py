"""How an application stands at a moment. In: its mails and letters, a time. Out: what was said, asked, answered, and when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from detector.entry import Direction, Entry
from detector.facts import Signal
from detector.verdict import Label
from responder.application import Application, EventKind
from responder.draft import ASKS, GONE, Draft, Kind
from responder.feedback import Answer, answers, read_answer
from responder.history import talk_held_on

_NEWS = frozenset(EventKind) - {EventKind.APPLIED}
_FAR_OFF = timedelta(days=60)  # an hour named further ahead is a slip of the pen
# The problem of a question that was put away before it was sent: it was never asked.
OVERTAKEN = "they wrote meanwhile"


@dataclass(frozen=True, slots=True)
class Standing:
    """How an application stands at `now`. `mails` are all of it, `letters` all that Rejoinder drafted; oldest first."""

    application: Application
    mails: Sequence[Entry]
    letters: Sequence[Draft]
    now: datetime

    @property
    def quiet_for(self) -> timedelta:
        """Since the last sign of life from either side."""
        signs = [mail.sent_at for mail in self.mails if mail.sent_at and is_word(mail)]
        signs += [letter.sent_at for letter in self.letters if letter.sent_at]
        signs += [event.on for event in self.application.events]
        signs += [at for mail in self.mails for at in _appointments(mail)]
        return self.now - max(signs) if signs else timedelta()

    @property
    def talk(self) -> datetime | None:
        return talk_held_on(self.application, self.mails, self.now)

    @property
    def interviewed(self) -> bool:
        """Whether letters may speak of an interview; the user's own word outranks all."""
        if self.application.met is not None:
            return self.application.met
        return self.talk is not None or self.application.status == "interview"

    def written(self, kinds: frozenset[Kind]) -> list[Draft]:
        return [one for one in self.letters if one.kind in kinds and one.problem != OVERTAKEN]

    def gone(self, kinds: frozenset[Kind]) -> list[Draft]:
        return [letter for letter in self.written(kinds) if letter.state in GONE]

    @property
    def asked_on(self) -> datetime | None:
        """When feedback was last asked for."""
        asked = [letter.sent_at for letter in self.gone(ASKS) if letter.sent_at]
        return max(asked) if asked else None

    @property
    def feedback(self) -> Entry | None:
        """The latest feedback that came, if a letter of the user's had asked for it; by thread, whatever its label."""
        return self._answer(Answer.GIVEN)

    @property
    def refusal(self) -> Entry | None:
        """The latest mail that says that they give no feedback."""
        return self._answer(Answer.NO_FEEDBACK)

    def _answer(self, wanted: Answer) -> Entry | None:
        by_hand = self._asked_by_hand
        moments = [self.asked_on, by_hand.sent_at if by_hand else None]
        asked = max(filter(None, moments), default=None)
        for mail in reversed(self.mails):
            in_thread = answers(mail, self.letters) is not None or (
                by_hand is not None and _answers(mail, by_hand)
            )
            since = asked and mail.sent_at and mail.sent_at > asked
            if since and read_answer(mail, in_thread) is wanted:
                return mail
        return None

    @property
    def _asked_by_hand(self) -> Entry | None:
        """The user's own request for feedback after a rejection, written without Rejoinder."""
        told = [event.on for event in self.application.events if event.kind is EventKind.REJECTED]
        ours = {letter.message_id for letter in self.letters}
        own = [
            mail
            for mail in self.mails
            if mail.direction is Direction.OUTGOING and mail.facts.says(Signal.FEEDBACK_ASKED)
            and mail.identity not in ours and told and mail.sent_at and mail.sent_at >= min(told)
        ]  # fmt: skip
        return own[-1] if own else None

    def heard_since(self, moment: datetime | None) -> bool:
        """Whether they wrote, or the user entered news of theirs by hand, after this moment."""
        if moment is None:
            return False
        told = [
            event.on for event in self.application.events if event.message_id is None and event.kind in _NEWS
        ]
        wrote = [
            mail.sent_at for mail in self.mails if mail.direction is Direction.INCOMING and is_word(mail)
        ]
        return any(at and at > moment for at in [*told, *wrote])

    def wrote_since(self, moment: datetime | None) -> bool:
        return any(
            mail.direction is Direction.OUTGOING and moment and mail.sent_at and mail.sent_at > moment
            for mail in self.mails
        )


def _appointments(mail: Entry) -> list[datetime]:
    """Hours fixed in a mail: until they are over, nobody has fallen silent. What lies too far ahead was misread."""
    hours = [item.starts_at for item in mail.calendar if item.starts_at]
    if mail.facts.meeting_on:
        hours.append(datetime.fromisoformat(mail.facts.meeting_on.value).replace(tzinfo=UTC))
    return [at for at in hours if mail.sent_at and at - mail.sent_at <= _FAR_OFF]


def is_word(mail: Entry) -> bool:
    """Whether a mail is a sign of life: newsletters, bounces and answers from a robot about anything else are none."""
    noise = mail.bulk or mail.automatic or mail.bounce
    return mail.direction is Direction.OUTGOING or not noise or mail.label not in (None, Label.OTHER)


def _answers(mail: Entry, other: Entry) -> bool:
    return other.identity in (mail.in_reply_to, *mail.references)
