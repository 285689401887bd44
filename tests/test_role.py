"""The job a mail is about, cut to the title proper."""

from __future__ import annotations

import pytest

from detector.gather import gather_facts
from detector.phrasebook import phrasebook
from detector.titles import title_at, title_before
from scripts.measure_facts import ME, as_message


def role(subject: str, body: str, **more: object) -> str | None:
    row = {"from": "HR <hr@fenwold.example>", "subject": subject, "body": body, **more}
    fact = gather_facts(as_message(row), me=(ME,)).role
    return fact.value if fact else None


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("We have filled the Senior Data Analyst position.", "Senior Data Analyst"),
        ("Thank you for applying for the role of Account Manager.", "Account Manager"),
        ("We received your application for Account Manager (Req 1234).", "Account Manager"),
        ("The Account Manager opening is closed.", "Account Manager"),
        ("Your application for Account Manager (m/f/d) was received.", "Account Manager"),
        ("Thank you for applying for the Account Manager - Berlin position.", "Account Manager"),
        ("Your application for R-1002 Claims Adjuster II was closed.", "Claims Adjuster II"),
        ("Position: Data Engineer\nStatus: closed", "Data Engineer"),
        (
            "Thank you for your interest in our Head of People and Culture vacancy.",
            "Head of People and Culture",
        ),
        ("Sorry, the kennel assistant job is gone.", "kennel assistant"),
        ("We are looking for a Lecturer in Chemistry and chose another applicant.", "Lecturer in Chemistry"),
        ("Thank you for applying as Backend Developer (Python).", "Backend Developer (Python)"),
        ("About the Barista role: it has been filled.", "Barista"),
    ],
)
def test_the_body_names_the_title_without_what_is_no_part_of_it(body: str, title: str) -> None:
    assert role("Your application", body) == title


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        ("Your application for Credit Analyst", "Credit Analyst"),
        ("Credit Analyst at Fenwold", "Credit Analyst"),
        ("Re: Credit Analyst", "Credit Analyst"),
        ("Fenwold: Credit Analyst (FW-221), outcome", "Credit Analyst"),
        ("Data Analyst, Timetables: can you come over?", "Data Analyst, Timetables"),
        ("A small task (Geodata Engineer, home exercise)", "Geodata Engineer"),
    ],
)
def test_the_subject_names_the_title(subject: str, title: str) -> None:
    assert role(subject, "Dear Robin, we have decided to go with another candidate.") == title


def test_a_piece_after_a_comma_counts_where_it_is_said_twice() -> None:
    once = role("Outcome", "Your application for Nurse, Bellweather was read.")
    twice = role("Nurse, Bellweather", "Your application for Nurse, Bellweather was read.")
    assert (once, twice) == ("Nurse", "Nurse, Bellweather")


def test_the_job_that_is_only_suggested_is_not_the_job() -> None:
    body = "It is a no for Podcast Producer. We could consider you for the Audio Researcher role in our Leeds team."
    assert role("Podcast Producer", body) == "Podcast Producer"


@pytest.mark.parametrize(
    "body",
    [
        "Thank you for your interest in this position.",
        "We will not proceed with your application for the role.",
        "The position has been filled by another candidate.",
        "Thank you for your interest in Fenwold.",
        "Robin mate, no luck with the job.",
    ],
)
def test_words_that_name_no_job_give_none(body: str) -> None:
    assert role("Your application", body) is None


def test_the_span_of_a_role_in_the_text_is_its_title() -> None:
    row = {
        "from": "HR <hr@x.example>",
        "subject": "",
        "body": "We have filled the Senior\nData Analyst position.",
    }
    message = as_message(row)
    fact = gather_facts(message).role
    assert fact is not None
    assert fact.start is not None
    assert " ".join(message.text[fact.start : fact.end].split()) == fact.value


def test_a_title_is_read_forwards_and_backwards() -> None:
    text = "for the Head of People in Berlin"
    span = title_at(text, 4, len(text), phrasebook("en").words)
    assert span is not None
    assert text[span[0] : span[1]] == "Head of People"
    text = "we filled the Customer Support Lead"
    span = title_before(text, len(text), 0, phrasebook("en").words)
    assert span is not None
    assert text[span[0] : span[1]] == "Customer Support Lead"


def test_a_bracket_that_names_a_team_is_no_part_of_a_title() -> None:
    body = "Thank you for applying to the Senior Data Analyst (Growth) role."
    assert role("Your application", body) == "Senior Data Analyst"
