"""The human who wrote: name and address, and none for robots, teams and the user."""

from __future__ import annotations

import pytest

from detector.facts import Facts
from detector.gather import gather_facts
from scripts.measure_facts import ME, as_message


def facts(sender: str, body: str, **more: object) -> Facts:
    row = {"from": sender, "subject": "Your application for Baker", "body": body, **more}
    return gather_facts(as_message(row), me=(ME,))


def contact(sender: str, body: str, **more: object) -> tuple[str | None, str | None]:
    found = facts(sender, body, **more)
    name, email = found.contact_name, found.contact_email
    return (name.value if name else None), (email.value if email else None)


TEXT = "Dear Robin,\n\nthe position has been filled.\n\n"


def test_a_person_in_from_is_the_contact() -> None:
    assert contact("Priya Nair <priya.nair@acme.example>", TEXT) == ("Priya Nair", "priya.nair@acme.example")


def test_reply_to_outranks_a_robot_in_from() -> None:
    found = contact("Acme <no-reply@ats.example>", TEXT, reply_to="Priya Nair <priya@acme.example>")
    assert found == ("Priya Nair", "priya@acme.example")


def test_the_signature_completes_a_first_name() -> None:
    found = facts("Jana <jana@acme.example>", TEXT + "Kind regards\nJana Novak\nTalent Partner")
    assert found.contact_name is not None
    assert (found.contact_name.value, found.contact_name.source) == ("Jana Novak", "body")


def test_a_team_has_no_contact() -> None:
    assert contact("Acme Careers <careers@acme.example>", TEXT + "Kind regards\nThe Acme Team") == (
        None,
        None,
    )


def test_a_person_who_signs_for_a_team_reads_its_mailbox() -> None:
    found = contact("Acme Careers <careers@acme.example>", TEXT + "Kind regards\nJana Novak\nRecruiter")
    assert found == ("Jana Novak", "careers@acme.example")


def test_nobody_reads_a_no_reply_address_even_where_a_person_signs() -> None:
    found = contact("Acme <no-reply@ats.example>", TEXT + "Best regards\nJana Novak", automatic=True)
    assert found == ("Jana Novak", None)


def test_the_signers_own_address_in_the_signature_counts_and_others_do_not() -> None:
    body = TEXT + "Best regards\nJana Novak\njana.novak@acme.example\nprivacy@acme.example"
    message = as_message({"from": "Acme <no-reply@ats.example>", "subject": "Baker", "body": body})
    fact = gather_facts(message).contact_email
    assert fact is not None
    assert fact.value == "jana.novak@acme.example"
    assert fact.start is not None
    assert message.text[fact.start : fact.end] == fact.value
    stray = TEXT + "Questions go to hugo.marsh@other.example.\n\nBest regards\nJana Novak"
    assert contact("Acme <no-reply@ats.example>", stray) == ("Jana Novak", None)


def test_the_user_is_never_the_contact() -> None:
    body = TEXT + "Best regards\nRobin Castell\nrobin@castell.example"
    assert contact("Acme <no-reply@ats.example>", body) == (None, None)
    body = TEXT + "Best regards\nJana Novak\nrobin@castell.example"
    assert contact("Acme <no-reply@ats.example>", body, reply_to=f"Robin <{ME.email}>")[1] is None


def test_a_doubtful_name_needs_the_signature() -> None:
    body = TEXT + "Kind regards\nRecruitment"
    assert contact("Visitor Services <vs1@acme.example>", body)[0] is None
    body = TEXT + "Kind regards\nTamsin Rooke"
    assert contact("Tamsin Rooke <kt99@acme.example>", body) == ("Tamsin Rooke", "kt99@acme.example")


@pytest.mark.parametrize(
    "line", ["Unfortunately, no", "Position: Baker", "Kind regards", "Acme GmbH", "The Team"]
)
def test_a_line_that_is_no_name_signs_nothing(line: str) -> None:
    assert contact("Acme <jobs@acme.example>", f"{TEXT}Best\n{line}") == (None, None)


def test_the_contact_of_the_users_own_mail_is_the_one_it_goes_to() -> None:
    row = {"out": True, "to": "Jana Novak <jana@acme.example>", "subject": "Re: Baker", "body": "Yes! Robin"}
    found = gather_facts(as_message(row), me=(ME,))
    assert found.contact_email is not None
    assert found.contact_email.value == "jana@acme.example"
