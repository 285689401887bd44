"""The user at a terminal: the review and the approval, on a real pseudo-terminal."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from command import Home
from homes import BEN, fill, make_home, rejected_after_talk, settings_text, states, store_of
from samples import NOW, make_draft, make_entry, make_facts

from detector.facts import Signal
from detector.message import Address
from responder.draft import State

RUDE = "Dear Anna,\n\nWhy didn't you hire me? This is unfair.\n\nSam Doe\n"
ASK = "[q]uit"
HOSTILE = "\x1b]0;owned\x07\x1b[2J\x9b31mBoo\u202e"


def make_editor(folder: Path, script: str) -> str:
    """A program for EDITOR that does something to the file it is given as $1."""
    path = folder / "editor"
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o700)
    return str(path)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """Five drafts that have rested and one that rests; the editor adds a line."""
    home = make_home(tmp_path / "home", settings_text())
    home.environ["EDITOR"] = make_editor(tmp_path, 'echo "PS: I enjoyed the tea." >> "$1"')
    people = [replace(BEN, email=f"person{number}@mills.example") for number in range(1, 6)]
    for number, person in enumerate(people, 1):
        fill(home, *rejected_after_talk(number, person, f"Mill {number}"))
    with store_of(home) as store:
        (entry,) = store.ledger.record([make_entry(50)])
        store.outbox.add(make_draft(entry_id=entry.id, not_before=NOW.replace(year=2199)))
    return home


def test_a_review_walks_through_all_that_has_rested_and_does_what_is_typed(home: Home) -> None:
    with home.talk("review") as talk:
        talk.expect("1 more are resting")
        talk.expect("1 of 5")
        talk.expect(ASK)
        talk.type("a\n")
        talk.expect("SHA-256")
        talk.expect("Send exactly this to person1@mills.example")
        talk.type("y\n")
        talk.expect("Approved.")

        talk.expect("2 of 5")
        talk.expect(ASK)
        talk.type("e\n")
        talk.expect("PS: I enjoyed the tea.")  # the draft is shown again
        talk.expect(ASK)
        talk.type("l\n")

        talk.expect("3 of 5")
        talk.expect(ASK)
        talk.type("d\n")

        talk.expect("4 of 5")
        talk.expect(ASK)
        talk.type("x\n")  # no answer: asked again
        talk.expect(ASK)
        talk.type("\n")  # leave is what nothing means

        talk.expect("5 of 5")
        talk.expect(ASK)
        talk.type("q\n")
        talk.expect("every other draft waits as it was")
        assert talk.end() == 2
    assert states(home) == ["approved", "waiting", "discarded", "waiting", "waiting", "waiting"]
    with store_of(home) as store:
        assert "PS: I enjoyed the tea." in store.outbox.get(2).body
        assert b"PS: I enjoyed" not in (store.outbox.get(1).mail or b"")


@pytest.fixture
def one(tmp_path: Path) -> Home:
    """One draft; the editor empties it."""
    home = make_home(tmp_path / "one", settings_text())
    home.environ["EDITOR"] = make_editor(tmp_path, ': > "$1"')
    fill(home, *rejected_after_talk(1))
    return home


def test_what_cannot_be_done_is_said_and_the_review_goes_on(one: Home) -> None:
    with store_of(one) as store:
        store.outbox.edit(store.outbox.get(1), body=RUDE)
    with one.talk("review") as talk:
        talk.expect("[block]")
        talk.expect(ASK)
        talk.type("a\n")
        talk.expect("cannot be approved yet")
        talk.expect(ASK)
        talk.type("e\n")
        talk.expect("An empty reply cannot be kept.")
        talk.expect(ASK)
        talk.type("l\n")
        talk.expect("That was all.")
        assert talk.end() == 0
    with store_of(one) as store:
        assert (store.outbox.get(1).body, store.outbox.get(1).state) == (RUDE, State.WAITING)


def test_a_review_of_nothing_says_so(tmp_path: Path) -> None:
    with make_home(tmp_path / "new", settings_text()).talk("review") as talk:
        talk.expect("No draft is ready for review.")
        assert talk.end() == 0


def test_a_review_without_a_terminal_ends_with_two_and_names_the_way_for_programs(one: Home) -> None:
    done = one.run("review")
    assert done.returncode == 2
    assert b"rejoinder queue list --json" in done.stderr


# Python may be just about to read when a signal comes, and then reads on: the line end wakes it.
@pytest.mark.parametrize("key", ["\x03\n", "\x04"], ids=["Ctrl-C", "Ctrl-D"])
def test_leaving_by_a_key_changes_nothing_and_ends_with_two(one: Home, key: str) -> None:
    with one.talk("queue", "approve", "1") as talk:
        talk.expect("Send exactly this to")
        talk.type(key)
        talk.expect("nothing was changed")
        assert talk.end() == 2
    assert states(one) == ["waiting"]


def test_blocked_words_are_refused_before_anything_is_asked(one: Home) -> None:
    with store_of(one) as store:
        store.outbox.edit(store.outbox.get(1), body=RUDE)
    with one.talk("queue", "approve", "1") as talk:
        talk.expect("cannot be approved yet")
        talk.expect("rejoinder queue edit 1")
        assert talk.end() == 1
    assert "Send exactly" not in talk.seen


def test_no_input_forbids_an_approval_even_on_a_terminal(one: Home) -> None:
    with one.talk("--no-input", "queue", "approve", "1") as talk:
        talk.expect("approved by a person")
        assert talk.end() == 2


# Did you meet?


@pytest.fixture
def claimed(tmp_path: Path) -> Home:
    """A draft that asks for feedback where only their mail speaks of a meeting."""
    home = make_home(tmp_path / "claimed", settings_text())
    facts = make_facts(Signal.MEETING_CLAIMED, Signal.PERSONAL, company="Acme", role="Engineer")
    fill(home, rejected_after_talk(1, facts=facts)[0])
    return home


def test_whoever_never_met_gets_another_draft_instead_of_a_question(claimed: Home) -> None:
    with claimed.talk("queue", "approve", "1") as talk:
        talk.expect("Did you meet or speak with them?")
        talk.type("n\n")
        talk.expect("a question would be out of place")
        talk.expect("rejoinder queue show 2")
        assert talk.end() == 0
    assert "Send exactly" not in talk.seen
    assert states(claimed) == ["discarded", "waiting"]


def test_whoever_met_is_shown_the_mail_and_asked_once(claimed: Home) -> None:
    with claimed.talk("queue", "approve", "1") as talk:
        talk.expect("Did you meet or speak with them?")
        talk.type("y\n")
        talk.expect("Send exactly this to")
        talk.type("y\n")
        talk.expect("Approved.")
        assert talk.end() == 0
    assert states(claimed) == ["approved"]


# What mail can do to a terminal


def test_nothing_in_a_mail_steers_the_terminal(tmp_path: Path) -> None:
    home = make_home(tmp_path / "hostile", settings_text())
    with store_of(home) as store:
        facts = make_facts(Signal.PERSONAL, company=f"Acme {HOSTILE}", role=HOSTILE)
        sender = Address(f"Anna {HOSTILE}", "anna@acme.example")
        (entry,) = store.ledger.record(
            [make_entry(1, facts=facts, text=f"{HOSTILE} we regret", sender=sender)]
        )
        store.outbox.add(
            make_draft(
                entry_id=entry.id, subject=f"Re: {HOSTILE}", body=f"Dear Anna, {HOSTILE}", to_name=HOSTILE,
                company=HOSTILE, role=HOSTILE, not_before=NOW.replace(year=2025),
            )
        )  # fmt: skip
    shown = [home.run(*words) for words in (("queue", "list"), ("queue", "show", "1"), ("explain", "1"))]
    with home.talk("review") as talk:
        talk.expect("1 of 1")
        talk.expect(ASK)
        talk.type("q\n")
        talk.end()
    for text in (talk.seen, *(done.stdout.decode() + done.stderr.decode() for done in shown)):
        assert "Boo" in text
        assert not {char for char in text if char not in "\r\n\t" and not char.isprintable()}
