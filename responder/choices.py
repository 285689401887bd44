"""What the user has chosen. In: nothing. Out: Settings and its parts, each key with its default."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time, timedelta
from pathlib import Path

from responder.draft import Kind
from responder.timewords import Quiet, Rhythm
from responder.timing import Window

_WORKING_HOURS = Window(frozenset(range(5)), time(9), time(17))
# Rules of responder.policy that ask for feedback.
_ASKING_RULES = ("via_agency", "internal_candidate", "close_call", "interviewed")
_NIGHT = Quiet(time(21), time(8))
_MONDAY = Rhythm(0, time(8, 30))


@dataclass(frozen=True, slots=True)
class Me:
    """The user. `addresses` always holds those of the accounts; an empty `sign_off` leaves it to the letter.

    `address_form`: auto (as the other side does), formal, or familiar, where a language has both.
    """

    names: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    languages: tuple[str, ...] = ("en",)
    sign_off: str = ""
    signature: str = ""
    address_form: str = "auto"


@dataclass(frozen=True, slots=True)
class ImapSettings:
    """`security`: tls, starttls, or plain (loopback only). `auth`: password or token (OAuth).

    The commands print a secret on their first line; they serve SMTP too. `timeout`: how long one answer may take.
    """

    host: str
    port: int
    security: str
    user: str
    ca_file: Path | None = None
    auth: str = "password"
    password_command: str | None = None
    token_command: str | None = None
    timeout: timedelta = timedelta(seconds=30)


@dataclass(frozen=True, slots=True)
class SmtpSettings:
    """`deliver`: smtp, or drafts to put approved mail into the Drafts folder. A folder of None is found."""

    host: str
    port: int
    security: str
    user: str
    deliver: str = "smtp"
    ca_file: Path | None = None
    sent_folder: str | None = None
    drafts_folder: str | None = None


@dataclass(frozen=True, slots=True)
class MarkSettings:
    """`method`: auto, keyword, label, flag, folder, or local; `folder` takes the copies of method folder."""

    method: str = "auto"
    folder: str = "Rejections"


@dataclass(frozen=True, slots=True)
class OAuthSettings:
    """A client id of the user's own, by which Rejoinder asks for tokens; without one it asks nobody.

    `provider`: microsoft or google; `tenant` is Microsoft's: a domain, an id, common, organizations or consumers.
    """

    provider: str | None = None
    client_id: str | None = None
    tenant: str = "common"


@dataclass(frozen=True, slots=True)
class Account:
    """One mailbox. `may`: read (nothing is written to it), mark, or draft (mark, and draft replies)."""

    name: str
    address: str
    imap: ImapSettings
    smtp: SmtpSettings
    folders: tuple[str, ...] = ("INBOX",)
    may: str = "draft"
    marks: MarkSettings = MarkSettings()
    oauth: OAuthSettings = OAuthSettings()


@dataclass(frozen=True, slots=True)
class Replies:
    """`send_window` of None: at any hour."""

    cool_off: timedelta = timedelta(hours=24)
    hold: timedelta = timedelta(minutes=10)
    send_window: Window | None = _WORKING_HOURS
    max_per_person_days: int = 90
    when_met: str = "ask"
    when_never_met: str = "thank"
    keep_in_mind: bool = True
    disappointment: bool = False

    @property
    def choice(self) -> Mapping[str, Kind]:
        """Which kind of letter the user wants where a rule of the policy calls for another."""
        chosen: dict[str, Kind] = {}
        if self.when_met != "ask":
            chosen = dict.fromkeys(_ASKING_RULES, Kind.THANK_ONLY if self.when_met == "thank" else Kind.NONE)
        if self.when_never_met == "nothing":
            chosen["never_met_personal"] = Kind.NONE
        return chosen


@dataclass(frozen=True, slots=True)
class Habits:
    """What the user wants written unasked. `after`: silence before the first question, `again` before the second, and
    before a nudge; `most` questions to one company. `open_at_once`: more than that many do not wait at a time.
    """

    after: timedelta = timedelta(days=14)
    again: timedelta = timedelta(days=14)
    most: int = 2
    thanks_after_interview: bool = True
    nudge: bool = True
    offer_thanks: bool = False
    hired_feedback: bool = False
    open_at_once: int = 3


@dataclass(frozen=True, slots=True)
class Rewording:
    """A language model on this machine that may reword a draft; `url` of None: none is asked."""

    url: str | None = None
    model: str = ""


@dataclass(frozen=True, slots=True)
class DaemonSettings:
    """`quiet` of None: no hour is quiet."""

    poll: timedelta = timedelta(minutes=5)
    idle: bool = True
    quiet: Quiet | None = _NIGHT


@dataclass(frozen=True, slots=True)
class NotifySettings:
    """Words on the desktop, kept silent in the quiet hours of [daemon]. `names`: with the company's name.

    `digest` is when the search is told in one message; None for never.
    """

    on: bool = False
    names: bool = False
    digest: Rhythm | None = _MONDAY


@dataclass(frozen=True, slots=True)
class ModelSettings:
    """Scores 0..1 with unsure_at <= reject_at; `retrain_after` counts corrections, 0 for never by itself."""

    reject_at: float = 0.80
    unsure_at: float = 0.35
    retrain_after: int = 20


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings file. `warnings` are sentences for the user about the file itself."""

    me: Me = Me()
    accounts: tuple[Account, ...] = ()
    replies: Replies = Replies()
    follow_up: Habits = field(default_factory=Habits)
    rewording: Rewording = Rewording()
    daemon: DaemonSettings = DaemonSettings()
    notify: NotifySettings = NotifySettings()
    model: ModelSettings = ModelSettings()
    warnings: tuple[str, ...] = field(default=(), compare=False)
