"""What the database calls for, asked without loading the rooms that fill it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from homes import fill, make_home, move, rejected_after_talk, store_of

from detector.progress import Progress
from detector.verdict import Label
from responder.draft import State
from responder.errandbook import Due, ErrandBook
from responder.telling import TOLD_RUN


def book(folder: Path) -> ErrandBook:
    return ErrandBook(folder / "rejoinder.sqlite3")


def now() -> datetime:
    return datetime.now(UTC)


def test_a_home_that_never_saw_a_pass_calls_for_nothing(tmp_path: Path) -> None:
    asked = book(tmp_path / "home")
    assert asked.due(now()) == Due()
    assert asked.corrections_since(None) == 0
    assert asked.progress("home", "INBOX") == Progress()
    assert asked.digest_told_at() is None


@pytest.mark.parametrize(
    ("moves", "due"),
    [
        ((), Due()),
        ((State.APPROVED,), Due(letters=1)),
        ((State.APPROVED, State.SENDING), Due(leftovers=1)),
        ((State.APPROVED, State.SENDING, State.DATA_STARTED), Due(leftovers=1)),
        ((State.APPROVED, State.SENDING, State.DATA_STARTED, State.SENT), Due(leftovers=1)),
        ((State.APPROVED, State.SENDING, State.FAILED), Due()),
    ],
    ids=["waiting", "approved", "sending", "data-started", "sent-and-not-filed", "failed"],
)
def test_letters_count_by_their_state(tmp_path: Path, moves: tuple[State, ...], due: Due) -> None:
    home = make_home(tmp_path / "home")
    fill(home, *rejected_after_talk(1))
    if moves:
        move(home, 1, *moves)
    assert book(home.folder).due(now()) == due


def test_an_approved_letter_is_due_from_its_hour_on(tmp_path: Path) -> None:
    home = make_home(tmp_path / "home")
    fill(home, *rejected_after_talk(1))
    draft = move(home, 1, State.APPROVED)
    assert draft.send_after is not None
    for seconds, letters in ((-1, 0), (0, 1), (1, 1)):
        at = draft.send_after + timedelta(seconds=seconds)
        assert book(home.folder).due(at) == Due(letters=letters)


def test_a_letter_that_is_filed_is_done_with(tmp_path: Path) -> None:
    home = make_home(tmp_path / "home")
    fill(home, *rejected_after_talk(1))
    draft = move(home, 1, State.APPROVED, State.SENDING, State.DATA_STARTED, State.SENT)
    with store_of(home) as store:
        store.outbox.note_filed(draft)
    assert book(home.folder).due(now()) == Due()


def test_corrections_are_counted_from_the_last_training_on(tmp_path: Path) -> None:
    home = make_home(tmp_path / "home")
    noon = datetime(2026, 11, 22, 12, tzinfo=UTC)
    with store_of(home) as store:
        for hours in range(5):
            store.ledger.correct(f"<{hours}@x.example>", Label.OTHER, noon + timedelta(hours=hours))
    assert book(home.folder).corrections_since(None) == 5
    assert book(home.folder).corrections_since(noon + timedelta(hours=2)) == 2


def test_when_the_search_was_told_is_read_as_it_was_kept(tmp_path: Path) -> None:
    home, at = make_home(tmp_path / "home"), now()
    with store_of(home) as store:
        store.ledger.note_run("notice", at, "[]")
        assert book(home.folder).digest_told_at() is None
        store.ledger.note_run(TOLD_RUN, at, "shown")
    assert book(home.folder).digest_told_at() == at
