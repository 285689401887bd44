"""The hiring company: which name wins, how it is spelled, and when none is given."""

from __future__ import annotations

import pytest

from detector.gather import gather_facts
from detector.names import comparable, name_at, name_before
from detector.phrasebook import phrasebook
from detector.sender import read_sender, without_team
from scripts.measure_facts import ME, _address, as_message

BOOK = phrasebook("en")

ENGLISH = phrasebook("en").words


def company(sender: str, subject: str, body: str, known: tuple[str, ...] = (), **more: object) -> str | None:
    message = as_message({"from": sender, "subject": subject, "body": body, **more})
    fact = gather_facts(message, me=(ME,), known_companies=known).company
    return fact.value if fact else None


@pytest.mark.parametrize(
    ("name", "email", "organisation"),
    [
        ("Acme Careers", "careers@acme.example", "Acme"),
        ("Acme via Wrenhire", "no-reply@wrenhire.example", "Acme"),
        ("Jana from Acme", "jana@acme.example", "Acme"),
        ("no-reply (Acme)", "noreply@wrenhire.example", "Acme"),
        ("Careers at Acme Foods", "jobs@acmefoods.example", "Acme Foods"),
        ("Wrenhire on behalf of Acme", "x@wrenhire.example", "Acme"),
        ("The Acme Talent Acquisition Team", "ta@acme.example", "Acme"),
        ("Recruitment Team Acme", "hr@acme.example", "Acme"),
        ("Human Resources", "hr@acme.example", None),
    ],
)
def test_the_display_name_gives_the_organisation(name: str, email: str, organisation: str | None) -> None:
    assert read_sender(_address(f"{name} <{email}>"), BOOK).organisation == organisation


@pytest.mark.parametrize(
    ("name", "email"),
    [
        ("Priya Nair", "priya.nair@acme.example"),
        ("Nair, Priya", "priya.nair@acme.example"),
        ("Priya Nair (Acme)", "pnair@acme.example"),
        ("Priya Nair (she/her)", "priya@acme.example"),
    ],
)
def test_a_person_is_told_from_an_organisation_by_the_mailbox(name: str, email: str) -> None:
    assert read_sender(_address(f"{name} <{email}>"), BOOK).person == "Priya Nair"


def test_a_team_word_is_cut_from_the_name_and_a_name_without_any_stays() -> None:
    assert without_team("Acme Early Careers Team", BOOK) == ("Acme", True)
    assert without_team("Harbour Staffing Partners", BOOK)[0].startswith("Harbour")
    assert without_team("Orrery Bank", BOOK) == ("Orrery Bank", False)


def test_subject_body_and_display_name_agree_on_one_company() -> None:
    body = "Thank you for your interest in Tidewell. The Tidewell team has filled the position."
    assert company("Tidewell <jobs@tidewell.example>", "Your application to Tidewell", body) == "Tidewell"


def test_the_maker_of_the_software_is_not_the_company() -> None:
    body = "Thank you for applying to Corran Mills.\n\nSent by Hireglow on behalf of Corran Mills. Powered by Hireglow"
    assert company("Hireglow <no-reply@hireglow.example>", "Application update", body) == "Corran Mills"


def test_a_known_applicant_tracking_host_never_names_the_company() -> None:
    body = "Thank you for applying for the Baker role. Unfortunately it has been filled."
    assert company("Greenhouse <no-reply@us.greenhouse-mail.io>", "Your application", body) is None


def test_the_client_is_the_company_and_not_the_agency_that_wrote() -> None:
    body = "Hi Robin,\n\nmy client Averly Foods has decided to go with another candidate.\n\nJo Lind\nLind Search"
    assert company("Jo Lind <jo@lindsearch.example>", "Buyer role", body) == "Averly Foods"


def test_an_agency_that_names_no_client_gives_no_company() -> None:
    body = "Hi Robin,\n\nthe client went with another candidate for the Buyer role.\n\nJo Lind\nLind Search"
    assert company("Jo Lind <jo@lindsearch.example>", "Buyer role", body) is None


def test_a_person_without_any_company_in_the_mail_gives_none() -> None:
    body = "Hi Robin, the job went to somebody else, sorry. Ned"
    assert company("Ned Marlow <ned@quellworks.example>", "the job", body) is None


def test_the_host_finds_its_own_spelling_in_the_text() -> None:
    body = "Hi Robin, at Quell Works we have filled the Joiner position. Ned"
    assert company("Ned Marlow <ned@quellworks.example>", "the job", body) == "Quell Works"


def test_a_free_mail_host_is_no_company() -> None:
    assert (
        company("Ned Marlow <ned.marlow@gmail.com>", "Joiner job", "Hi Robin, the job is gone. Ned") is None
    )


def test_the_tracker_corrects_the_spelling_and_says_so() -> None:
    body = "Thank you for your interest in Ostrava robotics ltd. We have chosen another candidate."
    message = as_message({"from": "HR <hr@x.example>", "subject": "Ostrava Robotics Ltd", "body": body})
    fact = gather_facts(message, known_companies=["Ostrava Robotics"]).company
    assert fact is not None
    assert (fact.value, fact.source, fact.start) == ("Ostrava Robotics", "tracker", None)


def test_the_tracker_is_no_reason_to_name_a_company_the_mail_is_not_about() -> None:
    body = "Your parcel from Ostrava Robotics was delivered."
    known = ("Ostrava Robotics",)
    assert company("Parcels <noreply@parcels.example>", "Delivered", body, known, automatic=True) is None


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Thank you for applying to Brann GmbH. Regards, Brann", "Brann"),
        ("Thank you for applying to Brann GmbH. The position at Brann GmbH is filled.", "Brann GmbH"),
    ],
)
def test_a_legal_form_stays_only_where_it_always_stands(body: str, expected: str) -> None:
    assert company("HR <noreply@portal.example>", "Your application", body) == expected


def test_a_letter_head_in_capitals_is_written_as_people_write() -> None:
    body = (
        "KELDA TEXTILES\n\nThank you for applying for the Weaver position.\n\nKELDA TEXTILES RECRUITMENT TEAM"
    )
    assert company("KELDA TEXTILES <jobs@keldatextiles.example>", "Weaver", body) == "Kelda Textiles"


def test_the_span_of_a_company_in_the_text_is_its_name() -> None:
    body = "Dear Robin,\n\nthank you for your interest in Fell & Moor. We have filled the role.\n"
    message = as_message({"from": "HR <hr@fellandmoor.example>", "subject": "", "body": body})
    fact = gather_facts(message).company
    assert fact is not None
    assert fact.source == "body"
    assert message.text[fact.start : fact.end] == fact.value == "Fell & Moor"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tern & Tallow team", "Tern & Tallow"),
        ("Centre for Ageing Better in", "Centre for Ageing Better"),
        ("St. Mary's Hospital and we", "St. Mary's Hospital"),
        ("Acme. We are", "Acme"),
        ("eBay and", "eBay"),
        ("the hiring team", None),
    ],
)
def test_a_name_ends_where_its_capitals_and_links_end(text: str, name: str | None) -> None:
    span = name_at(text, 0, len(text), ENGLISH)
    assert (text[span[0] : span[1]] if span else None) == name


def test_a_name_is_found_backwards_from_what_follows_it() -> None:
    text = "with love from Acme Foods"
    span = name_before(text, len(text), 0, ENGLISH)
    assert span is not None
    assert text[span[0] : span[1]] == "Acme Foods"


def test_names_compare_without_form_article_case_and_accents() -> None:
    assert comparable("The Ågren & Sons Ltd.") == comparable("agren and sons") == "agrenandsons"


def test_a_board_named_after_jobs_is_no_company() -> None:
    board = "JobFinch <no-reply@jobfinch.example>"
    told = "Your application has a new status: closed."
    assert company(board, "Your application", told, automatic=True) is None
    named = f"The employer Tern Bakery has marked your application as declined. {told}"
    assert company(board, "Your application", named, automatic=True) == "Tern Bakery"


@pytest.mark.parametrize(
    ("email", "last_line", "name"),
    [
        ("ada@fjordlys.example", "Ada\nfjordlys", "fjordlys"),
        ("ada@moorandtide.example", "Ada\nMoor & Tide", "Moor & Tide"),
        ("ada@marwickstate.example", "Ada\nMarwick State University", "Marwick State University"),
    ],
)
def test_a_host_is_found_as_a_name_spells_it(email: str, last_line: str, name: str) -> None:
    body = f"Dear Robin,\n\nThank you for your application. We chose somebody else.\n\nKind regards,\n{last_line}"
    assert company(f"Ada Quill <{email}>", "Your application", body) == name


def test_the_letters_of_a_host_in_an_address_are_no_name() -> None:
    body = "Dear Robin,\n\nYour application is in. Write to ada@fjordlys.example or see www.fjordlys.example.\n\nAda"
    assert company("Ada Quill <ada@fjordlys.example>", "Your application", body) is None
