"""Taking back: every act that can be is undone and says what stays; what cannot be says why; nothing is undone twice."""

from __future__ import annotations

from pathlib import Path

import pytest
from command import Home
from homes import BEN, Here, fill, make_home, move, rejected_after_talk, settings_text, states, store_of
from samples import NOW

from detector.verdict import Label
from responder.draft import State


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """Two waiting drafts: to Anna (1) and to Ben (2), about the applications 1 and 2."""
    home = make_home(tmp_path / "home", settings_text())
    fill(home, *rejected_after_talk(1), *rejected_after_talk(2, BEN, "Other Mills"))
    return home


def done(here: Here, home: Home, *words: str) -> str:
    """What a command that ends well says."""
    said = here(home, *words)
    assert said.code == 0, said.err + said.out
    return said.err


def acts(here: Here, home: Home) -> list[tuple[str, int, bool]]:
    """(what, target, taken back), newest first."""
    rows = here(home, "history", "--json").rows
    return [(row["what"], row["target"], row["undone_at"] is not None) for row in rows]


# Drafts


def test_a_discard_is_taken_back_as_a_copy_that_waits(home: Home, here: Here) -> None:
    done(here, home, "queue", "discard", "1")
    said = done(here, home, "undo")
    assert "Draft 3 waits for you again; nothing was sent." in said
    assert states(home) == ["discarded", "waiting", "waiting"]
    assert acts(here, home) == [("draft.discard", 1, True)]


def test_an_approval_is_taken_back_and_its_bytes_are_forgotten(home: Home, here: Here) -> None:
    with store_of(home) as store:
        store.acts.note("draft.approve", 1, NOW, {"state": "waiting"}, {"state": "approved"})
    move(home, 1, State.APPROVED)
    assert "nothing was sent" in done(here, home, "undo")
    with store_of(home) as store:
        back = store.outbox.get(1)
    assert (back.state, back.mail, back.approved_to, back.send_after) == (State.WAITING, None, None, None)


def test_words_are_as_they_were(home: Home, here: Here) -> None:
    with store_of(home) as store:
        before = store.outbox.get(1)
    done(here, home, "queue", "edit", "1", "--subject", "Something else")
    assert "as it was before" in done(here, home, "undo")
    with store_of(home) as store:
        assert store.outbox.get(1) == before


def test_a_snooze_is_taken_back(home: Home, here: Here) -> None:
    with store_of(home) as store:
        before = store.outbox.get(1)
    done(here, home, "queue", "snooze", "1", "3d")
    done(here, home, "undo")
    with store_of(home) as store:
        assert store.outbox.get(1) == before


def test_another_recipient_is_taken_back_with_greeting_and_doubts(home: Home, here: Here) -> None:
    done(here, home, "applications", "contact", "1", "Eve Moss <eve@evil.example>")
    with store_of(home) as store:
        before = store.outbox.edit(store.outbox.get(1), doubts=("Look at it.",))
    done(here, home, "queue", "to", "1", "eve@evil.example")
    with store_of(home) as store:
        assert (store.outbox.get(1).to, store.outbox.get(1).doubts) == ("eve@evil.example", ())
    done(here, home, "undo")
    with store_of(home) as store:
        assert store.outbox.get(1) == before


def test_trust_is_taken_back_and_the_draft_is_blocked_again(home: Home, here: Here) -> None:
    with store_of(home) as store:
        store.acts.note("draft.trust", 1, NOW, {"doubts": ["It looks odd."]}, {"doubts": []})
    done(here, home, "undo")
    (row, _) = here(home, "queue", "list", "--json").rows
    assert row["blocks"] == ["recipient_doubtful"]


def test_what_was_changed_again_since_is_not_overwritten(home: Home, here: Here) -> None:
    done(here, home, "queue", "edit", "1", "--subject", "First")
    done(here, home, "queue", "edit", "1", "--subject", "Second")
    said = here(home, "undo", "1")
    assert (said.code, "changed again since" in said.err) == (1, True)
    with store_of(home) as store:
        assert store.outbox.get(1).subject == "Second"
    done(here, home, "undo")
    done(here, home, "undo", "1")
    with store_of(home) as store:
        assert store.outbox.get(1).subject == "Re: Your application"


def test_an_edit_of_what_was_approved_since_is_refused(home: Home, here: Here) -> None:
    done(here, home, "queue", "edit", "1", "--subject", "First")
    move(home, 1, State.APPROVED)
    said = here(home, "undo")
    assert (said.code, "rejoinder queue undo 1" in said.err) == (1, True)
    assert acts(here, home) == [("draft.edit", 1, False)]


@pytest.mark.parametrize(
    ("last", "why"),
    [
        (State.SENT, "cannot be called back"),
        (State.UNCERTAIN, "may have been sent"),
        (State.SAVED, "delete it there"),
    ],
)
def test_what_is_out_cannot_be_taken_back_and_says_why(home: Home, here: Here, last: State, why: str) -> None:
    with store_of(home) as store:
        store.acts.note("draft.approve", 1, NOW)
    move(home, 1, State.APPROVED, State.SENDING, State.DATA_STARTED, last)
    said = here(home, "undo")
    assert (said.code, why in said.err) == (1, True)
    assert states(home)[0] == last
    assert acts(here, home) == [("draft.approve", 1, False)]


# Mails and applications


def test_a_label_is_taken_back_and_says_what_stays(home: Home, here: Here) -> None:
    done(here, home, "label", "1", "other")
    with store_of(home) as store:
        assert store.ledger.entry(1).label is Label.OTHER
    said = done(here, home, "undo")
    assert "stays away unless it is drafted anew" in said
    with store_of(home) as store:
        assert (store.ledger.entry(1).correction, store.ledger.entry(1).label) == (None, Label.REJECTION)
        assert store.journal.of_mail(store.ledger.entry(1).identity) is not None


def test_a_label_that_another_one_followed_is_taken_back_after_it(home: Home, here: Here) -> None:
    done(here, home, "label", "1", "other")
    done(here, home, "label", "1", "interview")
    assert here(home, "undo", "1").code == 1
    done(here, home, "undo")
    with store_of(home) as store:
        assert store.ledger.entry(1).correction is Label.OTHER
    done(here, home, "undo")
    with store_of(home) as store:
        assert store.ledger.entry(1).correction is None


def test_the_word_on_a_meeting_is_taken_back_unless_another_was_said(home: Home, here: Here) -> None:
    done(here, home, "applications", "met", "1", "yes")
    done(here, home, "applications", "met", "1", "no")
    said = here(home, "undo", "1")
    assert (said.code, "otherwise" in said.err) == (1, True)
    done(here, home, "undo")
    with store_of(home) as store:
        assert store.journal.get(1).met is True
    assert "Drafts made from it stay" in done(here, home, "undo")
    with store_of(home) as store:
        assert store.journal.get(1).met is None


def test_a_note_a_contact_and_an_entry_are_taken_back_one_by_one(home: Home, here: Here) -> None:
    with store_of(home) as store:
        before = store.journal.get(1)
    done(here, home, "applications", "note", "1", "insight", "they", "pair")
    done(here, home, "applications", "contact", "1", "Cara <cara@acme.example>")
    done(here, home, "log", "interview", "--company", "Acme", "--role", "Engineer", "--on", "2025-02-01")
    for word in ("the entry is gone", "the contact is gone", "note on application 1 is gone"):
        assert word in done(here, home, "undo")
    with store_of(home) as store:
        assert store.journal.get(1) == before


def test_a_contact_that_was_known_already_is_not_lost_by_undoing(home: Home, here: Here) -> None:
    done(here, home, "applications", "contact", "1", "Anna <ANNA@acme.example>")
    assert acts(here, home) == []
    with store_of(home) as store:
        assert [contact.email for contact in store.journal.get(1).contacts] == ["anna@acme.example"]


def test_an_application_opened_by_mistake_is_taken_back(home: Home, here: Here) -> None:
    done(here, home, "applications", "met", "1", "yes")
    done(here, home, "log", "applied", "--company", "Acmee Tpyo")
    assert "Application 3 is gone" in done(here, home, "undo")
    with store_of(home) as store:
        assert [one.id for one in store.journal.applications()] == [1, 2]
        assert store.journal.get(1).met is True


def test_an_application_with_more_entries_is_not_taken_away(home: Home, here: Here) -> None:
    done(here, home, "log", "applied", "--company", "Bax")
    done(here, home, "log", "interview", "--company", "Bax")
    said = here(home, "undo", "1")
    assert (said.code, "more entries" in said.err) == (1, True)
    done(here, home, "undo")
    done(here, home, "undo")
    with store_of(home) as store:
        assert len(store.journal.applications()) == 2


def test_a_letter_asked_for_is_put_away(home: Home, here: Here) -> None:
    done(here, home, "log", "applied", "--company", "Bax", "--contact", "Cara <cara@bax.example>")
    done(here, home, "write", "follow-up", "3")
    assert states(home) == ["waiting", "waiting", "waiting"]
    assert "nothing was sent" in done(here, home, "undo")
    assert states(home) == ["waiting", "waiting", "discarded"]


# What cannot be


def test_nothing_is_taken_back_twice(home: Home, here: Here) -> None:
    done(here, home, "queue", "discard", "1")
    done(here, home, "undo", "1")
    said = here(home, "undo", "1")
    assert (said.code, "taken back before" in said.err) == (1, True)
    assert here(home, "undo").code == 1
    assert states(home) == ["discarded", "waiting", "waiting"]


def test_where_nothing_was_done_there_is_nothing_to_take_back(home: Home, here: Here) -> None:
    said = here(home, "undo")
    assert (said.code, "nothing to take back" in said.err) == (1, True)


def test_an_act_that_is_none_ends_with_two(home: Home, here: Here) -> None:
    assert here(home, "undo", "99").code == 2


def test_the_word_on_an_uncertain_mail_stands_and_nothing_older_is_undone_in_its_place(
    home: Home, here: Here
) -> None:
    done(here, home, "applications", "met", "2", "yes")
    move(home, 1, State.APPROVED, State.SENDING, State.DATA_STARTED, State.UNCERTAIN)
    done(here, home, "queue", "settle", "1", "sent")
    said = here(home, "undo")
    assert (said.code, "it may have happened" in said.err) == (1, True)
    assert "“Said of draft 1: it was sent” cannot be taken back" in said.err
    with store_of(home) as store:
        assert store.journal.get(2).met is True
    done(here, home, "undo", "1")


def test_what_queue_undo_took_back_is_no_longer_the_last_thing_done(home: Home, here: Here) -> None:
    done(here, home, "applications", "met", "2", "yes")
    done(here, home, "queue", "discard", "1")
    done(here, home, "queue", "undo", "1")
    done(here, home, "undo")
    with store_of(home) as store:
        assert store.journal.get(2).met is None
    assert states(home) == ["discarded", "waiting", "waiting"]


@pytest.mark.parametrize("back", [("queue", "undo", "1"), ("undo",)])
def test_what_was_done_with_a_draft_before_it_came_back_as_a_copy_stands_in_no_ones_way(
    home: Home, here: Here, back: tuple[str, ...]
) -> None:
    done(here, home, "applications", "met", "2", "yes")
    done(here, home, "queue", "edit", "1", "--subject", "Thank you")
    done(here, home, "queue", "discard", "1")
    done(here, home, *back)
    done(here, home, "undo")
    with store_of(home) as store:
        assert store.journal.get(2).met is None
        assert store.outbox.get(3).subject == "Thank you"
