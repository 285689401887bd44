"""The user's yes: the exact mail, its fingerprint, its one recipient, and the hour at which it goes."""

from __future__ import annotations

import hashlib
from datetime import datetime, time, timedelta
from email import message_from_bytes
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import ANNA, NOW, SAM, make_draft

from responder.approve import Approval, forbid, prepare
from responder.draft import Draft
from responder.errors import Blocked
from responder.letter import check_letter
from responder.timing import Window

UNIQUE = UUID("12345678123456781234567812345678")
HOLD = timedelta(minutes=10)
WORKING_HOURS = Window(frozenset(range(5)), time(9), time(17))


def approval(
    draft: Draft | None = None,
    at: datetime = NOW,
    window: Window | None = None,
    hold: timedelta = HOLD,
    own_offset: timedelta = timedelta(),
) -> Approval:
    return prepare(
        draft or make_draft(not_before=NOW),
        SAM,
        at=at,
        unique=UNIQUE,
        hold=hold,
        window=window,
        own_offset=own_offset,
    )


def test_the_mail_is_bound_by_its_hash_and_its_recipient() -> None:
    found = approval()
    assert found.sha256 == hashlib.sha256(found.mail).hexdigest()
    assert found.to == ANNA.email
    assert message_from_bytes(found.mail)["To"] == "Anna Berg <anna@acme.example>"


def test_the_message_id_is_the_senders_own_and_stays_the_same_on_a_second_approval() -> None:
    found = approval()
    assert found.message_id == f"<{UNIQUE.hex}@home.example>"
    assert f"Message-ID: {found.message_id}\r\n".encode() in found.mail
    again = approval(make_draft(message_id="<kept@home.example>"))
    assert again.message_id == "<kept@home.example>"


def test_it_goes_after_the_hold() -> None:
    assert approval().send_after == NOW + HOLD
    assert approval(hold=timedelta()).send_after == NOW


def test_it_goes_after_the_cool_off_where_that_is_later() -> None:
    rested = NOW + timedelta(hours=24)
    assert approval(make_draft(not_before=rested)).send_after == rested
    assert approval(make_draft(not_before=rested), at=rested).send_after == rested + HOLD


def test_it_goes_in_the_recipients_working_hours() -> None:
    night = NOW.replace(hour=20)  # a Monday
    tokyo = make_draft(not_before=NOW, recipient_offset=timedelta(hours=9))
    assert approval(tokyo, night, WORKING_HOURS).send_after == datetime.fromisoformat(
        "2026-03-03T00:00+00:00"
    )


def test_the_users_own_hours_stand_in_where_the_recipients_are_unknown() -> None:
    night = NOW.replace(hour=20)
    found = approval(make_draft(not_before=NOW), night, WORKING_HOURS, own_offset=timedelta(hours=-8))
    assert found.send_after == night + HOLD  # noon and ten minutes in San Francisco


@given(
    st.timedeltas(timedelta(), timedelta(days=30)),
    st.timedeltas(timedelta(days=-9), timedelta(days=9)),
    st.integers(-14, 14),
)
def test_it_never_goes_before_hold_and_cool_off_are_over(
    hold: timedelta, rest: timedelta, hours: int
) -> None:
    draft = make_draft(not_before=NOW + rest, recipient_offset=timedelta(hours=hours))
    after = approval(draft, window=WORKING_HOURS, hold=hold).send_after
    assert after >= NOW + hold
    assert after >= draft.not_before
    local = after + timedelta(hours=hours)
    assert local.weekday() < 5
    assert time(9) <= local.time() < time(17)


def test_what_an_approval_sets_is_what_the_sender_checks() -> None:
    found = approval()
    changes = found.as_changes(NOW)
    assert (changes["approved_at"], changes["problem"]) == (NOW, None)
    mail, recipient = check_letter(make_draft(**changes))
    assert (mail, recipient) == (found.mail, ANNA.email)


def test_a_rule_that_blocks_is_named_with_the_way_to_change_the_draft() -> None:
    with pytest.raises(Blocked, match=r"Begin with thanks\. End with a wish\.") as refused:
        forbid(["Begin with thanks.", "End with a wish."], make_draft(id=7))
    assert "queue edit 7" in refused.value.fix
    assert refused.value.exit_code == 1


def test_no_rule_blocks_nothing() -> None:
    forbid([], make_draft(id=7))
