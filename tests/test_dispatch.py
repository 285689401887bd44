"""The way out with everything real: Dovecot is read again right before a letter goes, aiosmtpd takes it, SQLite keeps it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from dovecot import MailUser
from homes import make_home, on_dovecot, on_port, settings_text
from post_office import PostOffice
from samples import ANNA, NO, NOW, SAM, make_draft, make_entry, make_facts, make_mail, make_own, make_verdict

from detector.entry import Entry
from detector.errors import Unreachable
from detector.facts import Signal
from detector.imap import ImapMailbox
from detector.message import Message
from detector.verdict import Label, Verdict
from responder.application import Application, Contact, Event, EventKind
from responder.choices import Account
from responder.draft import Draft, Kind, State
from responder.places import places
from responder.send import Delivery
from responder.wiring import App

THURSDAY = NOW + timedelta(days=3)  # 5 March 2026, 09:30 UTC; the rejection came on Monday
HOLD = timedelta(minutes=10)
DUE = THURSDAY + HOLD
TALKED = make_facts(Signal.PERSONAL, company="Acme", role="Engineer")
INVITED = make_entry(
    201, sent_at=NOW - timedelta(days=12), verdict=make_verdict(Label.INTERVIEW), facts=TALKED
)
AGREED = make_own(202, INVITED.identity, Signal.MEETING_ACCEPTED, sent_at=NOW - timedelta(days=11))
REJECTED = make_entry(
    1, facts=TALKED, in_reply_to=AGREED.identity, references=(INVITED.identity, AGREED.identity)
)


class WordJudge:
    """Implements detector.scan.Judge: one word of the text decides."""

    model_id = "test-model"

    def __init__(self, words: Mapping[str, Label] | None = None) -> None:
        self.words = words or {
            "offer": Label.OFFER, "invite": Label.INTERVIEW, "regret": Label.REJECTION,
        }  # fmt: skip

    def judge(self, messages: Sequence[Message]) -> list[Verdict]:
        return [
            make_verdict(next((label for word, label in self.words.items() if word in m.text), Label.OTHER))
            for m in messages
        ]


def app_at(folder: Path, now: datetime) -> App:
    """The whole program at a moment."""
    app = App(places(folder, {}), {"REJOINDER_PASSWORD_HOME": "correct-horse"}, None, lambda text: None, now)
    app.judge = WordJudge()
    return app


@pytest.fixture
def folder(tmp_path: Path, user: MailUser, post_office: PostOffice) -> Path:
    return make_home(tmp_path / "home", settings_text(on_dovecot(user), on_port(post_office.port))).folder


def use(folder: Path, old: str, new: str) -> None:
    """Other words in the settings."""
    file = folder / "settings.toml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def approved(folder: Path, *mails: Entry, at: datetime = THURSDAY) -> Draft:
    """The approved answer to the rejection after a talk that the ledger proves."""
    app = app_at(folder, at)
    app.store.ledger.record(mails or (INVITED, AGREED, REJECTED))
    app.catch_up()
    (draft,) = app.store.outbox.in_state(State.WAITING)
    return app.letters.approve(draft, app.letters.prepare(draft))


def send(folder: Path, now: datetime = DUE, *at_once: int) -> list[Delivery]:
    return app_at(folder, now).dispatch.send_due(at_once)


def kept(folder: Path, number: int = 1) -> Draft:
    return app_at(folder, DUE).store.outbox.get(number)


def news(body: str, number: int = 5, **changed: Any) -> bytes:
    """A mail that came after the approval, in the thread of the rejection."""
    return make_mail(
        number,
        body,
        **{"in_reply_to": REJECTED.identity, "sent_at": THURSDAY + timedelta(minutes=5), **changed},
    )


def test_where_nothing_happened_the_letter_goes_out_as_approved(
    folder: Path, post_office: PostOffice
) -> None:
    bound = approved(folder)
    assert bound.kind is Kind.ASK_FEEDBACK
    assert send(folder, DUE - timedelta(seconds=1)) == []
    assert [one.draft.state for one in send(folder)] == [State.SENT]
    assert [(one.recipients, one.mail) for one in post_office.arrived] == [((ANNA.email,), bound.mail)]
    assert send(folder, DUE + timedelta(days=1)) == []


# What came meanwhile


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ("Dear Sam,\n\nwe are happy to make you an offer.\n\nAnna Berg\n", "an offer"),
        ("Dear Sam,\n\nwe invite you to another talk on Monday.\n\nAnna Berg\n", "an invitation"),
    ],
    ids=["offer", "invitation"],
)
def test_better_news_stops_the_letter(
    folder: Path, user: MailUser, post_office: PostOffice, body: str, why: str
) -> None:
    approved(folder)
    user.put(news(body))
    (delivery,) = send(folder)
    assert (delivery.draft.state, why in delivery.text) == (State.WAITING, True)
    assert why in (kept(folder).problem or "")
    assert send(folder, DUE + timedelta(days=9)) == []
    assert post_office.arrived == []


def test_a_reopening_stops_the_letter(folder: Path, user: MailUser, post_office: PostOffice) -> None:
    approved(folder)
    body = "Dear Sam,\n\nPlease ignore our last mail, it was sent to you by mistake. Your application is still open and under consideration.\n\nAnna Berg\n"
    app = app_at(folder, DUE)
    app.judge = WordJudge({"ignore": Label.ACKNOWLEDGEMENT})
    user.put(news(body))
    (delivery,) = app.dispatch.send_due()
    assert "opened again" in delivery.text
    assert post_office.arrived == []


def test_news_by_telephone_stops_the_letter(folder: Path, post_office: PostOffice) -> None:
    approved(folder)
    app_at(folder, DUE).store.journal.add_event(1, Event(EventKind.INTERVIEW, THURSDAY))
    (delivery,) = send(folder)
    assert (delivery.draft.state, post_office.arrived) == (State.WAITING, [])


def test_the_users_own_answer_in_sent_puts_the_letter_away(
    folder: Path, user: MailUser, post_office: PostOffice
) -> None:
    approved(folder)
    own = news("Dear Anna,\n\nthank you.\n\nSam\n", sender=SAM.email, to=ANNA.email)
    user.put(own, folder="Sent")
    (delivery,) = send(folder)
    assert (delivery.draft.state, "another program" in delivery.text) == (State.DISCARDED, True)
    assert post_office.arrived == []


@pytest.mark.parametrize(
    ("mail", "where"),
    [
        (news("Our summer sale has begun.\n", in_reply_to=None, sender="shop@else.example"), "INBOX"),
        (news("Dear Sam, we regret that.\n", in_reply_to=None, sender="Ben <ben@else.example>"), "INBOX"),
        (news("We are happy to make you an offer.\n", sent_at=NOW - timedelta(days=1)), "INBOX"),
        (news("Hello Ben!\n", in_reply_to=None, sender=SAM.email, to="ben@else.example"), "Sent"),
    ],
    ids=["a newsletter", "another rejection", "an offer before the rejection", "a mail to a friend"],
)
def test_a_mail_about_something_else_does_not(
    folder: Path, user: MailUser, post_office: PostOffice, mail: bytes, where: str
) -> None:
    approved(folder)
    user.put(mail, folder=where)
    assert [one.draft.state for one in send(folder)] == [State.SENT]
    assert len(post_office.arrived) == 1


def question(folder: Path) -> Draft:
    """An approved question after a long silence."""
    app = app_at(folder, THURSDAY)
    applied = Event(EventKind.APPLIED, THURSDAY - timedelta(days=20))
    number = app.store.journal.open(Application(None, "Acme", "Engineer", None), applied).id or 0
    app.store.journal.add_contact(number, Contact(ANNA.name, ANNA.email))
    app.catch_up()
    (draft,) = app.store.outbox.in_state(State.WAITING)
    draft = app.store.outbox.edit(
        draft, body="Dear Anna,\n\nI applied on 13 February. Where does it stand?\n\nSam Doe\n"
    )
    bound = app.letters.prepare(draft)
    return app.store.outbox.move(draft, State.APPROVED, THURSDAY, **bound.as_changes(THURSDAY))


def test_any_word_from_them_stops_a_question_about_their_silence(
    folder: Path, user: MailUser, post_office: PostOffice
) -> None:
    question(folder)
    user.put(news("Dear Sam, we need another week.\n", in_reply_to=None))
    (delivery,) = send(folder)
    assert "wrote to you in the meantime" in delivery.text
    assert post_office.arrived == []


def test_their_newsletter_does_not(folder: Path, user: MailUser, post_office: PostOffice) -> None:
    question(folder)
    user.put(
        news("Our summer sale has begun.\n", in_reply_to=None, subject="News\r\nList-Id: <news.acme.example>")
    )
    assert [one.draft.state for one in send(folder)] == [State.SENT]


def test_a_rejection_that_comes_meanwhile_stops_the_question_and_is_answered(
    folder: Path, user: MailUser, post_office: PostOffice
) -> None:
    question(folder)
    app_at(folder, DUE).store.journal.say_met(1, True)
    user.put(news(NO, in_reply_to=None))
    (delivery,) = send(folder)
    assert (delivery.draft.state, post_office.arrived) == (State.WAITING, [])
    app_at(folder, DUE + HOLD).catch_up()
    assert (kept(folder, 1).state, kept(folder, 2).state) == (State.DISCARDED, State.WAITING)
    assert kept(folder, 2).entry_id is not None


def test_a_mailbox_that_cannot_be_read_holds_the_letter_back(folder: Path, post_office: PostOffice) -> None:
    approved(folder)
    asked: list[str] = []

    @contextmanager
    def unreachable(account: Account) -> Iterator[ImapMailbox]:
        asked.append(account.name)
        raise Unreachable("The server is away.")
        yield

    app = app_at(folder, DUE)
    app.mailbox = unreachable
    other = app.store.outbox.add(make_draft(entry_id=1, to="ben@acme.example"))
    assert other is not None
    app.store.outbox.move(other, State.APPROVED, THURSDAY, **app.letters.prepare(other).as_changes(THURSDAY))
    first, second = app.dispatch.send_due([1, 2])
    assert {first.draft.state, second.draft.state} == {State.APPROVED}
    assert (first.exit_code, post_office.arrived) == (5, [])
    assert asked == ["home"]  # once for both letters


# Limits


def test_thanks_for_feedback_that_was_asked_for_do_not_wait_for_ninety_days(
    folder: Path, post_office: PostOffice
) -> None:
    approved(folder)
    app = app_at(folder, THURSDAY)
    (entry,) = app.store.ledger.record([make_entry(2, sender=ANNA, facts=make_facts(company="Acme"))])
    thanks = app.store.outbox.add(
        make_draft(
            kind=Kind.THANK_FOR_FEEDBACK, entry_id=entry.id, in_reply_to=entry.message_id,
            reasons=("feedback_received",), body="Dear Anna,\n\nthank you for the feedback.\n\nSam\n",
        )
    )  # fmt: skip
    assert thanks is not None
    app.store.outbox.move(
        thanks, State.APPROVED, THURSDAY, **app.letters.prepare(thanks).as_changes(THURSDAY)
    )
    assert [one.draft.state for one in send(folder)] == [State.SENT, State.SENT]
    assert len(post_office.arrived) == 2


def test_the_second_of_two_letters_to_one_person_is_stopped_for_ninety_days(
    folder: Path, post_office: PostOffice
) -> None:
    approved(folder)
    app = app_at(folder, THURSDAY)
    (entry,) = app.store.ledger.record([make_entry(2, sender=ANNA, facts=make_facts(company="Other Mills"))])
    second = app.store.outbox.add(
        make_draft(entry_id=entry.id, company="Other Mills", in_reply_to=entry.message_id)
    )
    assert second is not None
    app.store.outbox.move(
        second, State.APPROVED, THURSDAY, **app.letters.prepare(second).as_changes(THURSDAY)
    )
    assert [one.draft.state for one in send(folder)] == [State.SENT, State.WAITING]
    assert "Draft 1 went to the same person within 90 days." in (kept(folder, 2).problem or "")
    assert len(post_office.arrived) == 1


def test_a_letter_goes_in_the_recipients_working_hours(folder: Path, post_office: PostOffice) -> None:
    use(folder, 'send_window = "always"', 'send_window = "Mon-Fri 09:00-17:00"')
    overseas = replace(REJECTED, utc_offset=timedelta(hours=-5))
    bound = approved(folder, INVITED, AGREED, overseas)
    assert bound.send_after == datetime(2026, 3, 5, 14, 0, tzinfo=NOW.tzinfo)  # nine in the morning there
    night = datetime(2026, 3, 5, 22, 30, tzinfo=NOW.tzinfo)  # the computer was off all afternoon
    assert send(folder, night) == []
    again = kept(folder)
    assert (again.state, again.send_after) == (State.APPROVED, datetime(2026, 3, 6, 14, 0, tzinfo=NOW.tzinfo))
    assert again.due_at == bound.due_at
    assert send(folder, datetime(2026, 3, 6, 13, 59, tzinfo=NOW.tzinfo)) == []
    assert [one.draft.state for one in send(folder, datetime(2026, 3, 6, 14, 0, tzinfo=NOW.tzinfo))] == [
        State.SENT
    ]
    assert len(post_office.arrived) == 1


def test_what_the_user_wants_out_at_once_goes_at_night(folder: Path, post_office: PostOffice) -> None:
    use(folder, 'send_window = "always"', 'send_window = "Mon-Fri 09:00-17:00"')
    approved(folder)
    assert [one.draft.state for one in send(folder, datetime(2026, 3, 7, 3, 0, tzinfo=NOW.tzinfo), 1)] == [
        State.SENT
    ]


def test_more_than_two_days_late_a_letter_waits_for_the_user_again(
    folder: Path, post_office: PostOffice
) -> None:
    approved(folder)
    (delivery,) = send(folder, DUE + timedelta(hours=48, seconds=1))
    assert (delivery.draft.state, post_office.arrived) == (State.WAITING, [])
    assert "more than two days late" in (kept(folder).problem or "")


def test_two_days_late_to_the_second_it_still_goes(folder: Path, post_office: PostOffice) -> None:
    approved(folder)
    assert [one.draft.state for one in send(folder, DUE + timedelta(hours=48))] == [State.SENT]


# Into the Drafts folder


@pytest.fixture
def saving(folder: Path) -> Path:
    """The account saves letters in its Drafts folder."""
    use(folder, "[account.smtp]\n", '[account.smtp]\ndeliver = "drafts"\n')
    return folder


def test_a_letter_is_saved_once_and_sent_by_nobody(
    saving: Path, user: MailUser, post_office: PostOffice
) -> None:
    approved(saving)
    assert [one.draft.state for one in send(saving)] == [State.SAVED]
    assert send(saving, DUE + timedelta(days=1)) == []
    assert list(user.flags("Drafts").values()) == [{b"\\Draft", b"\\Seen"}]
    assert post_office.arrived == []


class Dying:
    """A mailbox that is killed when the server has taken what is appended."""

    def __init__(self, real: ImapMailbox) -> None:
        self._real = real

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    def append(self, *words: Any) -> None:
        self._real.append(*words)
        raise KeyboardInterrupt


def test_killed_behind_the_append_it_is_found_and_not_put_there_again(saving: Path, user: MailUser) -> None:
    approved(saving)
    app = app_at(saving, DUE)

    @contextmanager
    def dying(account: Account) -> Iterator[Any]:
        with app.mailbox(account) as mailbox:
            yield Dying(mailbox)

    with pytest.raises(KeyboardInterrupt):
        replace(app.dispatch, mailbox=dying).send_due()
    assert kept(saving).state is State.DATA_STARTED
    send(saving, DUE + HOLD)
    send(saving, DUE + HOLD)
    assert kept(saving).state is State.SAVED
    assert len(user.flags("Drafts")) == 1


def test_what_the_user_sends_from_there_is_known_as_sent(saving: Path, user: MailUser) -> None:
    bound = approved(saving)
    send(saving)
    user.put(bound.mail or b"", folder="Sent")
    app = app_at(saving, DUE + HOLD)
    app.read_again(app.account("home"))
    assert kept(saving).state is State.SENT


def test_a_saved_letter_that_was_deleted_becomes_a_question(saving: Path, user: MailUser) -> None:
    approved(saving)
    send(saving)
    app = app_at(saving, DUE + HOLD)
    app.dispatch.look_for_saved(app.account("home"))
    assert kept(saving).problem is None
    with user.client("Drafts") as client:
        client.delete_messages(client.search())
        client.expunge()
    app.dispatch.look_for_saved(app.account("home"))
    assert (kept(saving).state, "rejoinder queue settle 1" in (kept(saving).problem or "")) == (
        State.SAVED,
        True,
    )
