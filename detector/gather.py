"""All that a mail says about an application. In: a Message, the user's addresses, the tracker's companies.
Out: Facts."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from detector.appointments import read_meeting_day
from detector.cause import read_cause, read_stage
from detector.company import read_company
from detector.contact import read_contact
from detector.facts import Fact, Facts, Signal
from detector.hosts import letters
from detector.mail import Mail, read_mail
from detector.message import Address, Message
from detector.reading import fold
from detector.role import read_role
from detector.signals import read_signals

# Signals that other mail gives as well: they do not show that anybody hires.
_TELL_NO_JOB = frozenset(
    {
        Signal.INVITES_REAPPLY,
        Signal.DO_NOT_REPLY,
        Signal.FEEDBACK_REFUSED,
        Signal.FEEDBACK_GIVEN,
        Signal.PERSONAL,
        Signal.LEGAL,
    }
)


def gather_facts(
    message: Message, *, me: Sequence[Address] = (), known_companies: Sequence[str] = ()
) -> Facts:
    """The facts of one mail, incoming or the user's own (its sender is in `me`).

    `known_companies` are names of the user's tracker: they correct the spelling and help where the mail only
    hints. Spans count `message.text`. Never raises; reads the first `reading.READ_LIMIT` characters. A
    program's mail that is about no application gives signals and the day of a meeting, and nothing else.
    """
    mail = read_mail(message, me)
    signals = read_signals(mail)
    meeting_on = read_meeting_day(mail, signals)
    if not _is_about_an_application(mail):
        return Facts(meeting_on=meeting_on, signals=tuple(signals.values()))
    turn = signals.get(Signal.OTHER_ROLE)
    mail = replace(mail, agency=Signal.AGENCY in signals, other_job_at=turn.start if turn else None)
    role = read_role(mail)
    company = _company(mail, role, signals, known_companies)
    if role and company and letters(role.value) == letters(company.value):
        role = None
    name, email = read_contact(mail)
    return Facts(
        company=company,
        role=role,
        contact_name=name,
        contact_email=email,
        stage=read_stage(mail, signals),
        cause=read_cause(mail, signals),
        meeting_on=meeting_on,
        signals=tuple(signals.values()),
    )


def _company(
    mail: Mail, role: Fact | None, signals: Mapping[Signal, Fact], known: Sequence[str]
) -> Fact | None:
    """None also where nothing in a robot's mail shows that anybody hires; what a person writes is judged by the
    model."""
    hires = (
        role or mail.sender.person is not None or mail.sender.certain or not _TELL_NO_JOB.issuperset(signals)
    )
    if not hires and mail.book.words.job_words.isdisjoint(
        mail.reading.words | mail.subject.words | _shown(mail)
    ):
        return None
    if role:
        mail = replace(mail, not_companies=mail.not_companies | _parts_of(role.value))
    return read_company(mail, known)


def _shown(mail: Mail) -> frozenset[str]:
    """The words of the display name: "Jobs", "Bewerbung Acme"."""
    return frozenset(re.findall(r"\w+", fold(mail.other.name[:200]))) if mail.other else frozenset()


def _parts_of(title: str) -> frozenset[str]:
    """All runs of words of a title, in letters: of "Head of Global Sales" no part is a company."""
    words = title.split()[:8]
    ends = range(1, len(words) + 1)
    return frozenset(letters(" ".join(words[start:end])) for end in ends for start in range(end))


def _is_about_an_application(mail: Mail) -> bool:
    """Whether mail from a program is about one application: no receipt or newsletter, no list of jobs for
    anybody."""
    message, book = mail.message, mail.book
    if not message.automatic and (not message.bulk or mail.sender.person is not None):
        return True
    subject, text = fold(message.subject), mail.reading.fold
    told = book.applicant.search(text)
    alert = book.alert.search(text[:600]) if message.bulk else None
    if book.alert.search(subject) or (alert and not (told and told.start() < alert.start())):
        return False
    if told or book.applicant.search(subject):
        return True
    words = mail.reading.words | mail.subject.words
    return not message.bulk and len(words & book.words.job_words) > 1
