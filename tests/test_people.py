"""Who can be answered: the order, the reason, and what makes an address doubtful."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import ANNA, NOW, SAM, make_entry, make_facts, make_own

from detector.entry import Entry
from detector.facts import Fact, Facts, Signal
from detector.message import Address
from responder.application import Application, Contact, Event, EventKind
from responder.people import Recipient, is_human, looks_like, recipients

ME = frozenset({SAM.email})
REX = Address("Rex Hunt", "rex@hunters.example")
BEN = Address("Ben Ode", "ben@acme.example")
CARA = Address("Cara Lund", "cara@acme.example")
NOBODY = Address("", "no-reply@acme.example")
REJECTION = make_entry(1)


def before(number: int, sender: Address, *kinds: Signal, **changed: Any) -> Entry:
    """An earlier mail from somebody."""
    given = {"sender": sender, "sent_at": NOW.replace(day=1), "facts": make_facts(*kinds)}
    return make_entry(number, **{**given, **changed})


def written_to(who: Address, number: int = 90) -> Entry:
    """An earlier mail of the user's to somebody."""
    return make_own(number, recipients=(who,), sent_at=NOW.replace(day=1))


def of(
    entry: Entry,
    *related: Entry,
    thread: tuple[Entry, ...] = (),
    application: Application | None = None,
) -> list[Recipient]:
    return recipients(entry, thread, [*thread, *related], application, ME)


def doubts(entry: Entry, *related: Entry, application: Application | None = None) -> tuple[str, ...]:
    """Those about the best address."""
    return of(entry, *related, application=application)[0].doubts


def with_application(*contacts: Contact, told: str = "<5@acme.example>") -> Application:
    return Application(1, "Acme", None, None, (Event(EventKind.INTERVIEW, NOW, told),), contacts)


# The order


def test_a_recruiter_comes_first_then_reply_to_the_thread_others_and_the_signature_each_once() -> None:
    signed = replace(make_facts(), contact_email=Fact("sue@acme.example", "signature", 0, 4))
    entry = replace(REJECTION, sender=NOBODY, reply_to=(ANNA,), facts=signed)
    told = with_application(Contact("Dan", "dan@acme.example"), Contact("Rex Hunt", REX.email))
    found = of(
        entry, before(5, REX, Signal.AGENCY), before(6, CARA), thread=(before(4, BEN),), application=told
    )
    assert [(one.email, one.why) for one in found] == [
        (REX.email, "recruiter"),
        (ANNA.email, "reply_to"),
        (BEN.email, "thread"),
        (CARA.email, "contact"),
        ("dan@acme.example", "contact"),
        ("sue@acme.example", "signature"),
    ]


def test_the_sender_is_answered_where_no_reply_to_says_otherwise() -> None:
    assert [(one.email, one.why) for one in of(REJECTION)] == [(ANNA.email, "sender")]


def test_an_address_written_in_capitals_is_the_same_person() -> None:
    loud = Address("ANNA", "ANNA@acme.example")
    assert len(of(REJECTION, before(2, loud))) == 1


def test_a_mail_that_asks_not_to_be_answered_is_answered_to_somebody_else() -> None:
    entry = replace(REJECTION, facts=make_facts(Signal.DO_NOT_REPLY))
    assert [one.email for one in of(entry, before(2, BEN))] == [BEN.email]


def test_among_several_reply_to_addresses_the_user_decides() -> None:
    assert of(replace(REJECTION, reply_to=(ANNA, BEN)), before(2, CARA)) == []


def test_a_robot_of_the_thread_is_nobody() -> None:
    entry = replace(REJECTION, sender=NOBODY)
    assert of(entry, thread=(before(2, BEN, automatic=True),)) == []


def test_a_recruiter_who_writes_the_rejection_is_the_sender() -> None:
    entry = replace(REJECTION, sender=REX, facts=make_facts(Signal.AGENCY))
    assert [one.why for one in of(entry)] == ["sender"]


def test_a_recruiter_who_only_names_the_company_does_not_get_the_letter() -> None:
    """Anybody can write "I have a job at Acme for you"; the answer to Acme is none of their business."""
    unasked = before(7, REX, Signal.AGENCY)
    assert of(REJECTION, unasked, application=with_application())[0].email == ANNA.email
    assert of(REJECTION, unasked, written_to(REX), application=with_application())[0].email == REX.email


def test_the_name_is_the_one_a_person_signs_with_in_their_own_mail() -> None:
    entry = replace(
        REJECTION, sender=Address("Acme Careers", ANNA.email), facts=make_facts(contact_name="Anna Berg")
    )
    assert of(entry)[0].name == "Anna Berg"
    other = before(2, BEN, facts=make_facts(contact_name="Ben"))
    assert [one.name for one in of(replace(entry, sender=NOBODY), other)] == ["Ben"]


@pytest.mark.parametrize(
    "email", [SAM.email, "SAM@home.example", "no-reply@acme.example", "", "anna", "@acme.example", '"a b"@acme.example',
              "jörg@acme.example", "=?utf-8?q?a?=@acme.example"],
)  # fmt: skip
def test_nobody_who_can_be_written_to_reads_this(email: str) -> None:
    assert not is_human(Address("", email), ME)


# Doubts: each with a pair that just does not raise it


def test_a_name_that_shows_another_host_is_doubtful_and_one_that_shows_its_own_is_not() -> None:
    other = replace(REJECTION, sender=Address("hr@good.example", ANNA.email))
    assert "good.example" in doubts(other)[0]
    for own in ("anna@acme.example", "anna@mail.acme.example", "Anna @ Acme", "Anna (acme.example)"):
        assert doubts(replace(REJECTION, sender=Address(own, ANNA.email))) == ()


def test_whoever_the_user_wrote_to_is_still_doubtful_under_a_false_name() -> None:
    other = replace(REJECTION, sender=Address("hr@good.example", ANNA.email))
    assert len(doubts(other, written_to(ANNA))) == 1


def test_punycode_is_doubtful_and_a_host_with_a_hyphen_is_not() -> None:
    strange = replace(REJECTION, sender=replace(ANNA, email="anna@xn--cme-8cd.example"))
    assert "look like others" in doubts(strange)[0]
    assert doubts(replace(REJECTION, sender=replace(ANNA, email="anna@x-acme.example"))) == ()


@pytest.mark.parametrize(
    "host", ["acrne.example", "ac-me.example", "acme.test", "acne.example", "acme0.example"]
)
def test_a_host_that_looks_like_the_known_one_is_doubtful(host: str) -> None:
    entry = replace(REJECTION, sender=replace(ANNA, email=f"anna@{host}"))
    assert "looks like acme.example" in doubts(entry, before(2, ANNA))[0]
    assert doubts(entry) == ()  # nothing is known to be taken for
    assert doubts(entry, before(2, ANNA), written_to(entry.sender or ANNA)) == ()


def test_a_second_mail_from_the_false_host_makes_it_no_truer() -> None:
    eve = replace(ANNA, email="anna@acrne.example")
    entry = replace(REJECTION, sender=eve)
    assert doubts(entry, before(2, ANNA), written_to(ANNA), before(3, eve)) != ()
    assert doubts(REJECTION, before(2, ANNA), written_to(ANNA), before(3, eve)) == ()


def test_two_well_known_providers_are_not_taken_for_one_another() -> None:
    entry = replace(REJECTION, sender=replace(ANNA, email="anna@ymail.com"))
    assert doubts(entry, before(2, replace(ANNA, email="anna@gmail.com"))) == ()
    system = replace(REJECTION, sender=replace(ANNA, email="anna@greenhouse-mail.io"))
    assert doubts(system, before(2, replace(ANNA, email="a@greenhouse.io"))) == ()


def answers_to(sender: str, reply_to: str, company: str | None = None) -> Entry:
    facts = make_facts(company=company) if company else Facts()
    return replace(REJECTION, sender=Address("", sender), reply_to=(Address("", reply_to),), facts=facts)


@pytest.mark.parametrize(
    ("sender", "reply_to", "company"),
    [
        ("anna@acme.example", "eve@evil.example", None),
        ("anna@acme.example", "anna@acme.test", None),
        ("anna@gmail.com", "anna.berg7@gmail.com", None),
        ("no-reply@greenhouse.io", "eve@evil.example", None),
        ("no-reply@greenhouse.io", "eve@evil.example", "Acme"),
        ("no-reply@greenhouse.io", "anna@acme-careers.example", "Acme"),
        ("no-reply@else.example", "anna@acme.example", "Acme"),
    ],
)
def test_answers_that_go_elsewhere_are_doubtful(sender: str, reply_to: str, company: str | None) -> None:
    entry = answers_to(sender, reply_to, company)
    assert reply_to in doubts(entry)[0]
    assert doubts(entry, before(2, Address("", reply_to))) != ()  # a mail from there before is no proof
    assert doubts(entry, written_to(Address("", reply_to))) == ()


@pytest.mark.parametrize(
    ("sender", "reply_to", "company"),
    [
        ("no-reply@mail.acme.example", "anna@acme.example", None),
        ("anna@acme.example", "ben@jobs.acme.example", None),
        ("no-reply@greenhouse.io", "anna@acme.example", "Acme Robotics GmbH"),
        ("no-reply@greenhouse.io", "x7@reply.greenhouse.io", None),
    ],
)
def test_answers_that_go_to_the_same_house_are_not(sender: str, reply_to: str, company: str | None) -> None:
    assert doubts(answers_to(sender, reply_to, company)) == ()


def test_a_colleague_of_somebody_the_user_wrote_to_is_not_doubtful() -> None:
    entry = answers_to("no-reply@hire-system.example", BEN.email)
    assert doubts(entry) != ()
    assert doubts(entry, written_to(ANNA)) == ()
    assert (
        doubts(answers_to("no-reply@acme.example", "eve@gmail.com"), written_to(Address("", "a@gmail.com")))
        != ()
    )


def test_a_contact_entered_by_hand_is_known_and_one_that_a_mail_brought_is_not() -> None:
    entry = answers_to("anna@acme.example", REX.email)
    by_hand = with_application(Contact("Rex", REX.email))
    assert doubts(entry, application=by_hand) == ()
    assert doubts(entry, before(5, REX), application=by_hand) != ()


def test_an_address_in_the_signature_is_doubtful_unless_it_is_of_the_senders_host() -> None:
    def signed(email: str) -> Entry:
        fact = Fact(email, "signature", 0, 4)
        return replace(REJECTION, sender=NOBODY, facts=replace(make_facts(), contact_email=fact))

    assert "only stands in the text" in doubts(signed("eve@evil.example"))[0]
    assert doubts(signed("anna@acme.example")) == ()


def test_an_address_in_the_running_text_is_nobody_to_write_to() -> None:
    fact = Fact("eve@evil.example", "body", 0, 4)
    entry = replace(REJECTION, sender=NOBODY, facts=replace(make_facts(), contact_email=fact))
    assert of(entry) == []


def test_a_free_mailbox_is_doubtful_after_a_companys_and_not_after_another_free_one() -> None:
    entry = replace(REJECTION, sender=replace(ANNA, email="anna.berg@gmail.com"))
    assert "nobody in particular" in doubts(entry, before(2, ANNA))[0]
    assert doubts(entry, before(2, replace(ANNA, email="anna@gmx.de"))) == ()
    assert doubts(entry) == ()


def test_the_users_own_address_in_copy_makes_no_free_mailbox_usual() -> None:
    entry = replace(REJECTION, sender=replace(ANNA, email="anna.berg@gmail.com"))
    me = Address("", "sam@gmx.de")
    own = make_own(90, recipients=(ANNA, me), sent_at=NOW.replace(day=1))
    found = recipients(entry, [], [before(2, ANNA), own], None, ME | {me.email})
    assert found[0].doubts != ()


def test_a_recruiter_the_user_never_wrote_to_is_doubtful() -> None:
    told = with_application(Contact("Rex Hunt", REX.email))
    mail = before(5, REX, Signal.AGENCY)
    assert "never wrote to rex@hunters.example" in doubts(REJECTION, mail, application=told)[0]
    assert doubts(REJECTION, mail, written_to(REX), application=told) == ()


# Hosts that look alike

HOSTS = st.from_regex(r"[a-z0-9-]{1,10}(\.[a-z0-9-]{1,8}){0,3}", fullmatch=True)


@pytest.mark.parametrize(
    ("one", "other"),
    [("acme.co.uk", "acme.org.uk"), ("acme.com", "acme.de"), ("paypa1.com", "paypal.com"), ("vvork.com", "work.com"),
     ("stripe-jobs.com", "stripe.com"), ("mail.acrne.com", "acme.com")],
)  # fmt: skip
def test_these_two_are_easily_taken_for_one_another(one: str, other: str) -> None:
    assert looks_like(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("acme.com", "acme.com"), ("mail.acme.com", "acme.com"), ("acme.com", "mail.acme.com"), ("hr.acme.com", "mail.acme.com"),
     ("bank.com", "bahn.com"), ("ibm.com", "ibn.com"), ("acme.com", "umbrella.com"), ("acmeworks.com", "acme.com"),
     ("gouw.gouv.fr", "gouv.fr"), ("acme.com", "-.com")],
)  # fmt: skip
def test_these_two_are_not(one: str, other: str) -> None:
    assert not looks_like(one, other)


@given(HOSTS, HOSTS)
def test_looking_alike_goes_both_ways_but_for_a_name_that_holds_the_other(one: str, other: str) -> None:
    if looks_like(one, other) != looks_like(other, one):
        a, b = (name.replace("-", "") for name in (one, other))
        assert len(a) != len(b)


@given(HOSTS, st.from_regex(r"[a-z0-9-]{1,10}", fullmatch=True))
def test_a_host_never_looks_like_its_own_subdomain(host: str, below: str) -> None:
    assert not looks_like(f"{below}.{host}", host)
    assert not looks_like(host, f"{below}.{host}")
    assert not looks_like(host, host.upper())


ADDRESSES = st.builds(Address, st.text(), st.text())


@given(ADDRESSES, st.lists(ADDRESSES, max_size=3), st.lists(ADDRESSES, max_size=3), st.text())
def test_no_address_makes_it_fail(
    sender: Address, reply_to: list[Address], others: list[Address], company: str
) -> None:
    entry = replace(REJECTION, sender=sender, reply_to=tuple(reply_to), facts=make_facts(company=company))
    mails = [before(number, one, Signal.AGENCY) for number, one in enumerate(others, 2)]
    told = with_application(*(Contact(one.name, one.email) for one in others))
    found = recipients(entry, mails, [*mails, written_to(sender)], told, ME)
    assert len({one.email.lower() for one in found}) == len(found)
    assert all(is_human(Address("", one.email), ME) for one in found)


@given(st.text(), st.text())
def test_no_host_makes_the_comparison_fail(one: str, other: str) -> None:
    assert looks_like(one, other) in (True, False)


def test_a_very_long_name_is_read_in_time() -> None:
    entry = replace(REJECTION, sender=Address("a." * 50_000 + "@" * 50_000, ANNA.email))
    assert doubts(entry) == ()
