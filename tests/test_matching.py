"""Which application a mail belongs to: rather two entries for one application than one entry for two."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import ANNA, NOW, make_entry, make_facts

from detector.message import Address
from responder.application import Application, Contact, Event, EventKind
from responder.matching import match_application, normal_company


def application(
    number: int = 1, company: str | None = "Acme", role: str | None = "Engineer", **more: Any
) -> Application:
    events = more.pop("events", (Event(EventKind.APPLIED, NOW, f"<applied-{number}@x>"),))
    return Application(number, company, role, None, events, **more)


def mail_about(company: str | None = "Acme", role: str | None = "Engineer", **changed: Any) -> Any:
    named = {"company": company, "role": role}
    return make_entry(facts=make_facts(**{k: v for k, v in named.items() if v is not None}), **changed)


def found(entry: Any, *applications: Application, thread: Any = ()) -> int | None:
    match = match_application(entry, thread, applications)
    return match.id if match else None


def test_a_mail_in_the_thread_of_an_application_belongs_to_it_whatever_it_says() -> None:
    earlier = make_entry(9, identity="<applied-2@x>")
    entry = mail_about("Acme")
    assert found(entry, application(1), application(2, "Other"), thread=[earlier, entry]) == 2


def test_a_mail_of_the_same_company_and_role_belongs_to_it() -> None:
    assert found(mail_about("ACME Inc.", "engineer"), application(1, "Other"), application(2)) == 2
    assert found(mail_about("Acme"), application(1, "Other")) is None
    assert found(mail_about("Acme")) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Acme Inc.", "ACME"), ("Acme GmbH & Co. KG", "Acme"), ("Acme, LLC", "Acme Ltd."), ("Acme S.p.A.", "acme"),
        ("Müller & Söhne GmbH", "MÜLLER SÖHNE"), ("Acme Group Holding", "Acme"), ("North-Star Bank", "North Star Bank"),
        ("株式会社メルカリ", "株式会社メルカリ"), ("Nordstern Versicherungen", "Nordstern Versicherung"),
    ],
)  # fmt: skip
def test_one_company_written_in_two_ways_is_one(one: str, other: str) -> None:
    assert found(mail_about(one), application(1, other)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Deutsche Bank AG", "Deutsche Bahn AG"), ("Acme", "Acme Labs"), ("IBM", "IBN"), ("Meta", "Beta"), ("***", "---"),
        ("Inc", "AG"), ("North Star Bank", "North Star Tank"), ("", ""),
    ],
)  # fmt: skip
def test_two_companies_with_nearly_the_same_name_are_two(one: str, other: str) -> None:
    assert found(mail_about(one), application(1, other)) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Software Engineer (m/w/d)", "Software Engineer"), ("Senior Data Engineer", "Data Engineer"),
        ("Engineer, Payments", "Payments Engineer"), ("Back-end Engineer", "Backend Engineers"), (None, "Engineer"),
        ("Développeur (H/F)", "développeur"), ("Engineer", None), ("Sales Manager f/m/x", "Sales Manager"),
    ],
)  # fmt: skip
def test_one_role_written_in_two_ways_is_one(one: str | None, other: str | None) -> None:
    assert found(mail_about("Acme", one), application(1, "Acme", other)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Product Manager", "Project Manager"), ("QA Engineer", "Data Engineer"), ("Java Developer", "JavaScript Developer"),
        ("Junior Accountant", "Senior Accountant"), ("Backend Engineer", "Frontend Engineer"), ("Nurse, ward 3", "Nurse, ward 5"),
        ("Data Engineer", "Data Scientist"),
    ],
)  # fmt: skip
def test_two_roles_at_one_company_stay_apart(one: str, other: str) -> None:
    assert found(mail_about("Acme", one), application(1, "Acme", other)) is None


def test_the_very_same_role_wins_over_one_that_only_fits() -> None:
    later = (Event(EventKind.INTERVIEW, NOW + timedelta(days=5)),)
    senior = application(2, "Acme", "Senior Data Engineer", events=later)
    assert found(mail_about("Acme", "Data Engineer"), application(1, "Acme", "Data Engineer"), senior) == 1
    assert (
        found(mail_about("Acme", "Senior Data Engineer"), application(1, "Acme", "Data Engineer"), senior)
        == 2
    )


def test_of_several_the_one_with_the_latest_event_wins_in_any_time_zone() -> None:
    early = NOW.astimezone(timezone(timedelta(hours=9)))  # reads later on the clock, is earlier
    late = NOW + timedelta(hours=1)
    one = application(1, events=(Event(EventKind.APPLIED, late),))
    two = application(2, events=(Event(EventKind.APPLIED, early),))
    never = application(3, events=())
    assert found(mail_about("Acme", None), one, two, never) == 1


def test_a_known_person_leads_to_the_application_where_the_mail_names_no_company() -> None:
    known = application(1, contacts=(Contact("Anna", "Anna@acme.example"),))
    assert found(mail_about(None, None, sender=ANNA), known) == 1
    assert found(mail_about(None, None, sender=Address("", "ben@mills.example")), known) is None
    assert found(mail_about(None, None, sender=None), known) is None


def test_another_person_at_the_same_company_leads_there_too_unless_the_host_is_anybodys() -> None:
    known = application(1, contacts=(Contact("Anna", ANNA.email),))
    assert found(mail_about(None, None, sender=Address("", "no-reply@jobs.acme.example")), known) == 1
    assert found(mail_about("Acme Recruiting", None, sender=Address("", "ben@acme.example")), known) == 1
    assert found(mail_about(None, "Gardener", sender=Address("", "ben@acme.example")), known) is None
    freely = application(1, contacts=(Contact("Anna", "anna@gmail.com"),))
    assert found(mail_about(None, None, sender=Address("", "ben@gmail.com")), freely) is None
    agency = replace(known, via="Anna's Agency")
    assert found(mail_about(None, None, sender=Address("", "ben@acme.example")), agency) is None


def test_a_recruiter_who_writes_for_another_company_leads_nowhere() -> None:
    known = application(1, contacts=(Contact("Anna", ANNA.email),))
    assert found(mail_about("Another Company", None, sender=ANNA), known) is None


@given(
    st.text(st.characters(categories=["Lu", "Ll", "Lo"]), min_size=1),
    st.sampled_from([" GmbH", ", Inc.", " S.A."]),
)
def test_a_legal_form_makes_no_difference(name: str, form: str) -> None:
    assert normal_company(name + form) == normal_company(name)


def test_legal_forms_of_nine_countries_make_no_difference() -> None:
    for form in (
        "GmbH & Co. KG", "AG", "e.V.", "SARL", "S.A.S.", "S.L.", "S.A. de C.V.", "S.p.A.", "S.r.l.", "Lda.", "Ltda", "B.V.", "Sp. z o.o.",
        "A.Ş.", "Ltd. Şti.", "Ltd.", "Inc.", "Group",
    ):  # fmt: skip
        assert (
            normal_company(f"Aurora Ferries {form}")
            == normal_company("The Aurora Ferries")
            == "aurora ferries"
        ), form
