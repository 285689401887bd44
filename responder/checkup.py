"""Is everything as it should be? In: an App's parts, asked one by one. Out: a Check for each, with the fix."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from textwrap import fill

from detector.errors import RejoinderError
from responder.choices import Account, ImapSettings, SmtpSettings
from responder.timewords import duration_text

_SIGN = {"ok": "ok  ", "warn": "warn", "fail": "FAIL"}
_WIDTH = 79
_MARKS = {
    "label": "by the Gmail label Rejoinder/Rejection",
    "keyword": "by the keyword $JobRejection",
    "flag": "by the flag",
    "folder": "by the flag and a copy in {folder}",
    "local": "in Rejoinder's own list only",
}
# What is of use where a server offers it, and for what; RFC 2177, 7162, 5819, 4315, 6851, 6154.
_OF_USE = {
    "IDLE": "new mail at once",
    "CONDSTORE": "marks changed elsewhere",
    "LIST-STATUS": "all folders in one question",
    "UIDPLUS": "where a copy went",
    "MOVE": "",
    "SPECIAL-USE": "which folder is Sent",
}
_CLOCKS_DIFFER = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Check:
    """`status` is ok, warn or fail; `fix` is empty where nothing is to be done."""

    check: str
    status: str
    text: str
    fix: str = ""

    def as_line(self, width: int = 0) -> str:
        """For a person: the sign, the check, what was found, and the fix below; broken at `width` columns, 0 for never."""
        lines = [f"{_SIGN[self.status]}  {self.check}: {self.text}"]
        if self.fix and self.status != "ok":
            lines.append(f"      {self.fix}")
        return "\n".join(_broken(line, min(width, _WIDTH)) for line in lines)


Finding = tuple[str, str, str]  # status, text, fix
Asked = tuple[str, Callable[[], Finding]]


def run_checks(checks: Iterable[Asked]) -> Iterator[Check]:
    """Every check in turn; one that cannot be made is a failure with the reason, and never stops the next."""
    for name, ask in checks:
        try:
            status, text, fix = ask()
        except RejoinderError as problem:
            yield Check(name, "fail", problem.text, problem.fix)
        except OSError as problem:
            text = f"{problem.filename or 'The system'}: {problem.strerror or type(problem).__name__}."
            yield Check(name, "fail", text, "Check the path and the disk.")
        except Exception as problem:
            yield Check(name, "fail", f"Rejoinder met a bug ({type(problem).__name__}).", "Please report it.")
        else:
            yield Check(name, status, text, fix)


@dataclass(frozen=True, slots=True)
class Look:
    """What one look into a mailbox showed. `source` is where the secret came from; `marks` and `why` the rung of the ladder.

    `troubles` are folders that are watched and cannot be read or marked.
    """

    source: str
    marks: str
    why: str
    sent: str | None
    drafts: str | None
    capabilities: tuple[str, ...]
    troubles: tuple[RejoinderError, ...] = ()


def login_finding(account: Account, look: Look) -> Finding:
    secret = "token" if account.imap.auth == "token" else "password"
    return (
        "ok",
        f"{account.imap.host} takes the login of {account.imap.user}, {secret} from {look.source}",
        "",
    )


def tls_finding(account: Account) -> Finding:
    """The login went through, so the certificate of the mailbox was verified; that of SMTP is by its own check."""
    ways: list[tuple[str, ImapSettings | SmtpSettings]] = [("IMAP", account.imap)]
    if account.smtp.deliver == "smtp":
        ways.append(("SMTP", account.smtp))
    return "ok", "; ".join(f"{name} {_protected(way)}" for name, way in ways), ""


def _protected(way: ImapSettings | SmtpSettings) -> str:
    if way.security == "plain":
        return f"{way.host}:{way.port} is on this machine and needs none"
    trust = "against ca_file" if way.ca_file else "against this system's authorities"
    how = "TLS from the start" if way.security == "tls" else "STARTTLS, never without"
    return f"{way.host}:{way.port} {how}, its certificate checked {trust}"


def server_finding(look: Look, poll: timedelta, *, idle: bool) -> Finding:
    """What of use the server offers, and what that means where it does not."""
    offered = {one.upper() for one in look.capabilities}
    there = [f"{name} ({use})" if use else name for name, use in _OF_USE.items() if name in offered]
    missing = [name for name in _OF_USE if name not in offered]
    text = f"offers {', '.join(there) or 'nothing beyond the basics'}"
    text += f"; not {', '.join(missing)}" if missing else ""
    if "IDLE" in missing or not idle:
        text += f"; the daemon looks every {duration_text(poll)}"
    return "ok", text, ""


def marks_finding(account: Account, look: Look) -> Finding:
    """Which rung of the ladder this server gets, and why."""
    if account.may == "read":
        return "ok", 'nothing is marked, because the settings say may = "read"', ""
    how = _MARKS.get(look.marks, look.marks).format(folder=account.marks.folder)
    text = f"rejections are marked {how}, because {look.why}"
    chosen = account.marks.method
    if chosen not in ("auto", look.marks):
        fix = (
            f'The settings say method = "{chosen}"; with method = "auto" Rejoinder takes what the server can.'
        )
        return "warn", text, fix
    return "ok", text, ""


def folders_finding(account: Account, look: Look) -> Finding:
    """The watched ones, Sent and Drafts. Raises the first trouble with a watched one."""
    for trouble in look.troubles:
        raise trouble
    text = f"watches {', '.join(account.folders)}; Sent is {look.sent or 'missing'}, Drafts is {look.drafts or 'missing'}"
    if look.sent is None:
        return "warn", text, "Without a Sent folder nobody can tell what you answered: set sent_folder."
    if look.drafts is None and account.smtp.deliver == "drafts":
        return "warn", text, "Approved mail is to go to Drafts: set drafts_folder."
    return "ok", text, ""


def clock_finding(now: datetime, built: datetime, runs: Sequence[datetime]) -> Finding:
    """No mail server tells its time, so the clock is compared with what it cannot be behind: our own past."""
    shown = f"{now:%Y-%m-%d %H:%M} UTC"
    fix = "Set the clock: certificates and the hours of sending depend on it."
    if now < built:
        return "warn", f"{shown}, which is before this Rejoinder was made ({built:%Y-%m-%d})", fix
    latest = max(runs, default=now)
    if latest > now + _CLOCKS_DIFFER:
        return "warn", f"{shown}, which is before the last run ({latest:%Y-%m-%d %H:%M} UTC)", fix
    return "ok", f"{shown}, later than all that Rejoinder knows of", ""


def _broken(line: str, width: int) -> str:
    if width <= 0 or len(line) <= width:
        return line
    return fill(
        line, width, subsequent_indent=" " * 6, break_long_words=False, break_on_hyphens=False,
        drop_whitespace=True,
    )  # fmt: skip
