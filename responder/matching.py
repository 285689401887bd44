"""Which application a mail belongs to. In: a ledger entry and the applications known. Out: one of them, or None."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import lru_cache

from rapidfuzz import fuzz

from detector.entry import Entry
from detector.facts import Signal
from detector.hosts import ATS, FREE_MAIL, is_listed, is_of_the_job_market, registrable
from detector.names import comparable_words
from responder.application import Application

_GROUPS = frozenset(["group", "holding", "gruppe", "groupe", "grupo", "gruppo", "groep", "grupa", "grubu"])
_GENDERS = re.compile(r"(?i)\(?\b[mfwdxh](?:\s*[/|]\s*[mfwdxh])+\b\)?")  # "(m/w/d)", "(H/F)"
_SAME_WORD = (
    88.0  # rapidfuzz scores 0..100: "engineer" and "engineers" are the same, "bank" and "bahn" are not
)
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


@lru_cache(maxsize=4_096)
def normal_company(name: str) -> str:
    """A company's name without legal form, case and punctuation, for comparison only: see detector/names."""
    words = tuple(word for word in comparable_words(name) if word != "and")
    while len(words) > 1 and words[-1] in _GROUPS:
        words = words[:-1]
    return " ".join(words)


def match_application(
    entry: Entry, thread: Sequence[Entry], applications: Sequence[Application]
) -> Application | None:
    """The application of a mail: by its thread, else by company and role, else by a person already known there.

    Two applications at one company stay apart where both mails name a role and the roles differ. With several
    candidates the one with the very same role wins, then the one with the latest event.
    """
    identities = {mail.identity for mail in thread}
    by_thread = [a for a in applications if any(event.message_id in identities for event in a.events)]
    if by_thread:
        return _latest(by_thread)
    by_name = [a for a in applications if _same_application(entry, a)]
    if by_name:
        return _latest([a for a in by_name if _role_of(entry) == _words(a.role)] or by_name)
    by_host = [a for a in applications if _same_host(entry, a)]
    if by_host:
        return _latest([a for a in by_host if _role_of(entry) == _words(a.role)] or by_host)
    if entry.facts.company or entry.sender is None:
        return None
    address = entry.sender.email.lower()
    people = [a for a in applications if any(c.email.lower() == address for c in a.contacts)]
    return _latest(people) if people else None


def _same_application(entry: Entry, application: Application) -> bool:
    if entry.facts.company is None or application.company is None:
        return False
    one, other = (normal_company(name).split() for name in (entry.facts.company.value, application.company))
    if not one or len(one) != len(other) or not all(map(_same_word, one, other)):
        return False
    return _same_role(_role_of(entry), _words(application.role))


def _same_host(entry: Entry, application: Application) -> bool:
    """Whether the mail comes from the company's own host, for a job of the same name as far as both name one.

    "Acme" and "Acme Recruiting" are the same there, Acme and Mills are not. A recruiter's host stands for many
    companies, a mail provider's for anybody.
    """
    if application.via or entry.facts.says(Signal.AGENCY) or entry.sender is None:
        return False
    if entry.facts.company and application.company:
        one, other = (
            normal_company(name).split() for name in (entry.facts.company.value, application.company)
        )
        if not _says_all(*sorted((one, other), key=len)):
            return False
    boxes = [entry.sender, *entry.reply_to]
    hosts = {registrable(one.domain) for one in boxes if not is_listed(one.domain, FREE_MAIL | ATS)}
    hosts = {host for host in hosts if not is_of_the_job_market(host.partition(".")[0])}
    theirs = {registrable(contact.email.rpartition("@")[2]) for contact in application.contacts}
    return bool(hosts & theirs) and _same_role(_role_of(entry), _words(application.role))


def _role_of(entry: Entry) -> list[str]:
    return _words(entry.facts.role.value if entry.facts.role else None)


def _words(role: str | None) -> list[str]:
    return re.findall(r"\w+", _GENDERS.sub(" ", role or "").replace("-", "").casefold())


def _same_role(one: list[str], other: list[str]) -> bool:
    """Whether the longer name says all that the shorter one says; a mail that names no role fits every role.

    Word by word: as whole strings "product manager" and "project manager" are nearly the same.
    """
    return _says_all(*sorted((one, other), key=len))


def _says_all(shorter: list[str], longer: list[str]) -> bool:
    """Whether every word of the shorter name stands in the longer one."""
    return all(any(_same_word(word, candidate) for candidate in longer) for word in shorter)


def same_role(one: str | None, other: str | None) -> bool:
    """Whether two names of a job can mean the same; one that is not known fits every other."""
    return _same_role(_words(one), _words(other))


def _same_word(one: str, other: str) -> bool:
    return fuzz.ratio(one, other) >= _SAME_WORD


def _latest(applications: Sequence[Application]) -> Application:
    return max(applications, key=lambda a: (a.last_event_on or _LONG_AGO, a.id or 0))
