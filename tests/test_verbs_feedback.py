"""The verb feedback, and the review that asks how useful it was."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from command import Home
from homes import BEN, LONG_AGO, Here, fill, make_home, rejected_after_talk, settings_text, store_of
from samples import NOW, make_draft, make_entry, make_verdict

from detector.facts import Facts
from detector.message import Address
from detector.verdict import Label
from responder.application import Application, Event, EventKind
from responder.draft import Kind, State
from responder.feedback import Source

ASK_ID = "<ask@home.example>"
POINT = "Dear Sam,\n\nthe panel would have liked more experience with payment systems.\n"
HOSTILE = "\x1b]0;owned\x07\x1b[2Jtoo junior\u202e"


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """Two applications without a letter, at Acme (1) and at Other Mills (2)."""
    home = make_home(tmp_path / "home", settings_text())
    with store_of(home) as store:
        for company in ("Acme", "Other Mills"):
            store.journal.open(
                Application(None, company, "Engineer", None), Event(EventKind.REJECTED, LONG_AGO)
            )
    return home


@pytest.fixture
def asked(tmp_path: Path) -> Home:
    """An application at Acme whose request for feedback went out five days before NOW."""
    home = make_home(tmp_path / "asked", settings_text())
    with store_of(home) as store:
        store.journal.open(
            Application(None, "Acme", "Engineer", None), Event(EventKind.REJECTED, NOW - timedelta(days=9))
        )
        sent = {
            "state": State.SENT,
            "message_id": ASK_ID,
            "sent_at": NOW - timedelta(days=5),
            "application_id": 1,
        }
        store.outbox.add(make_draft(entry_id=None, **sent))
    return home


def answer(home: Home, text: str = POINT) -> None:
    fill(
        home,
        make_entry(
            5, text=text, signature_at=len(text), in_reply_to=ASK_ID, verdict=make_verdict(Label.OTHER, 0.9),
            facts=Facts(), sent_at=NOW - timedelta(days=1),
        ),
    )  # fmt: skip


def add(here: Here, home: Home, number: int, text: str, *more: str) -> None:
    said = here(home, "feedback", "add", str(number), "--text", text, *more)
    assert said.code == 0, said.err


# add


def test_feedback_by_telephone_is_kept_with_its_themes(home: Home, here: Here) -> None:
    add(here, home, 1, "They said I needed more experience, and my salary expectations were too high.")
    (row,) = here(home, "feedback", "list", "--json").rows
    assert list(row) == [
        "schema", "id", "application_id", "company", "role", "on", "source", "answer", "themes", "usefulness", "text",
    ]  # fmt: skip
    assert (row["id"], row["company"], row["role"], row["source"]) == (1, "Acme", "Engineer", "phone")
    assert row["themes"] == [
        {"theme": "experience", "text": "more experience"},
        {"theme": "salary", "text": "salary expectations"},
    ]
    assert row["usefulness"] is None


def test_a_call_ends_the_wait_and_a_friend_does_not(asked: Home, here: Here) -> None:
    add(here, asked, 1, "My answers were too long.", "--source", "friend", "--on", "2026-02-27")
    (row,) = here(asked, "feedback", "list", "--requests", "--json", "--as-of", NOW.isoformat()).rows
    assert row["state"] == "open"
    add(here, asked, 1, "My answers were too long.", "--on", "2026-03-01")
    (row,) = here(asked, "feedback", "list", "--requests", "--json", "--as-of", NOW.isoformat()).rows
    assert row["state"] == "answered"


def test_a_call_puts_a_waiting_reminder_away(asked: Home, here: Here) -> None:
    with store_of(asked) as store:
        store.outbox.add(make_draft(entry_id=None, kind=Kind.NUDGE, application_id=1, to="else@acme.example"))
    add(here, asked, 1, "My answers were too long.")
    with store_of(asked) as store:
        assert [draft.state for draft in store.outbox.in_state()] == [State.SENT, State.DISCARDED]


@pytest.mark.parametrize("source", [one.value for one in Source])
def test_every_source_can_be_named(home: Home, here: Here, source: str) -> None:
    add(here, home, 1, "Too quiet.", "--source", source)
    (row,) = here(home, "feedback", "list", "--json").rows
    assert row["source"] == source


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("add", "1", "--text", "  "), "without words"),
        (("add", "9", "--text", "x"), "no application 9"),
        (("add", "1", "--text", "x", "--on", "2199-01-01"), "not come yet"),
        (("add", "1", "--text", "x" * 20_001), "longer than"),
        (("add", "1", "--text", "x", "--source", "oracle"), "oracle"),
        (("rate", "1", "4"), "4"),
        (("rate", "7", "2"), "no feedback 7"),
        (("show", "7"), "no feedback 7"),
        (("shwo",), "shwo"),
    ],
)
def test_what_makes_no_sense_is_refused_in_one_sentence(
    home: Home, here: Here, arguments: tuple[str, ...], said: str
) -> None:
    answered = here(home, "feedback", *arguments)
    assert answered.code in (1, 2)
    assert said in answered.err
    with store_of(home) as store:
        assert store.feedback.all() == []


# list and show


def test_nothing_yet_is_said(home: Home, here: Here) -> None:
    said = here(home, "feedback")
    assert (said.code, said.out) == (0, "")
    assert "No feedback yet" in said.err


def test_the_list_shows_what_came_and_what_became_of_requests(asked: Home, here: Here) -> None:
    before = here(asked, "feedback", "list", "--as-of", NOW.isoformat())
    assert "waits for an answer until" in before.out
    answer(asked)
    after = here(asked, "feedback")
    for text in ("Acme", "employer", "experience", "the panel would have liked", "they answered"):
        assert text in after.out
    (row,) = here(asked, "feedback", "list", "--json").rows
    assert (row["source"], row["application_id"]) == ("employer", 1)


def test_silence_closes_a_request_without_a_reproach(asked: Home, here: Here) -> None:
    later = (NOW + timedelta(days=60)).isoformat()
    said = here(asked, "feedback", "list", "--as-of", later)
    assert "no answer, which is common; closed" in said.out
    assert not {"ignored", "failed", "rude", "never"} & set((said.out + said.err).lower().split())
    (row,) = here(asked, "feedback", "list", "--requests", "--json", "--as-of", later).rows
    assert (row["state"], row["closes_on"]) == ("closed", None)


def test_a_refusal_is_listed_as_one(asked: Home, here: Here) -> None:
    answer(asked, "Dear Sam,\n\nwe cannot give individual feedback, I am sorry to say.\n")
    said = here(asked, "feedback")
    assert "they give no feedback, which is common; closed" in said.out
    (row,) = here(asked, "feedback", "list", "--json").rows
    assert row["answer"] == "no_feedback"


def test_what_a_recruiter_can_do_is_said_where_one_was_asked(asked: Home, here: Here) -> None:
    with store_of(asked) as store:
        sent = {"state": State.SENT, "message_id": "<via@home.example>", "sent_at": NOW, "application_id": 1}
        store.outbox.add(make_draft(entry_id=None, kind=Kind.VIA_AGENCY, **sent))
    assert "only pass on what they were told" in here(asked, "feedback").err


def test_one_is_shown_in_full_with_the_words_that_name_its_themes(asked: Home, here: Here) -> None:
    answer(asked)
    said = here(asked, "feedback", "show", "1")
    assert "would have liked more experience with payment systems." in said.out
    assert "experience: more experience" in said.out
    assert "rejoinder feedback rate 1" in said.err


def test_nothing_in_feedback_steers_the_terminal(home: Home, here: Here) -> None:
    add(here, home, 1, HOSTILE)
    for words in (("list",), ("show", "1")):
        said = here(home, "feedback", *words)
        assert not {char for char in said.out + said.err if char not in "\n\t" and not char.isprintable()}


# rate, themes, undo


def test_a_rating_is_kept_traced_and_taken_back(home: Home, here: Here) -> None:
    add(here, home, 1, "Too quiet.")
    assert "useful (2)" in here(home, "feedback", "rate", "1", "2").err
    assert "very useful (3)" in here(home, "feedback", "rate", "1", "3").err
    acts = here(home, "history", "--json").rows
    assert [act["what"] for act in acts] == ["feedback.rate", "feedback.rate", "feedback.add"]
    assert (acts[0]["before"], acts[0]["after"]) == ({"usefulness": 2}, {"usefulness": 3})
    assert "taken back" in here(home, "undo").err
    (row,) = here(home, "feedback", "list", "--json").rows
    assert row["usefulness"] == 2


def test_an_older_rating_is_not_taken_back_over_a_newer_one(home: Home, here: Here) -> None:
    add(here, home, 1, "Too quiet.")
    here(home, "feedback", "rate", "1", "2")
    here(home, "feedback", "rate", "1", "3")
    said = here(home, "undo", "2")
    assert said.code != 0
    assert "again since" in said.err


def test_what_was_entered_can_be_taken_back_with_its_event(home: Home, here: Here) -> None:
    add(here, home, 1, "Too quiet.")
    said = here(home, "undo")
    assert (said.code, "is gone" in said.err) == (0, True)
    assert here(home, "feedback", "list", "--json").rows == []
    with store_of(home) as store:
        assert [event.kind for event in store.journal.get(1).events] == [EventKind.REJECTED]


def test_a_theme_is_a_pattern_from_two_places_on(home: Home, here: Here) -> None:
    add(here, home, 1, "They wanted more experience.")
    first = here(home, "feedback", "themes")
    assert first.out == ""
    assert "one place only, which is no pattern" in first.err
    add(here, home, 2, "Somebody more experienced got it.")
    said = here(home, "feedback", "themes")
    assert "Acme, Other Mills" in said.out
    (row,) = here(home, "feedback", "themes", "--json").rows
    assert row == {"schema": 1, "theme": "experience", "count": 2, "pattern": True, "applications": [1, 2]}


def test_bland_feedback_counts_for_no_pattern(home: Home, here: Here) -> None:
    for number in (1, 2):
        add(here, home, number, "They wanted more experience.")
    here(home, "feedback", "rate", "1", "0")
    (row,) = here(home, "feedback", "themes", "--json").rows
    assert row["pattern"] is False


def test_a_theme_that_comes_back_asks_what_the_user_will_do(home: Home, here: Here) -> None:
    for number in (1, 2):
        add(here, home, number, "They wanted more experience.")
    said = here(home, "feedback", "rate", "2", "3")
    assert "Experience came up at 2 places" in said.err
    assert "rejoinder applications note 2 lesson" in said.err


def test_no_reason_is_counted_and_no_lesson(home: Home, here: Here) -> None:
    for number in (1, 2):
        add(here, home, number, "I was not the right fit.")
    said = here(home, "feedback", "themes")
    assert said.out == ""
    assert "nothing can be learned from that" in said.err


def test_themes_of_nothing_say_so(home: Home, here: Here) -> None:
    assert "No feedback names a theme yet." in here(home, "feedback", "themes").err


# review


def test_a_review_asks_about_feedback_first_and_shows_no_judgement_beside_it(asked: Home) -> None:
    answer(asked)
    with asked.talk("review") as talk:
        talk.expect("payment systems")
        talk.expect("Enter: later")
        before = talk.seen
        talk.type("2\n")
        talk.expect("useful (2)")
        talk.expect("1 of 1")
        talk.expect("[q]uit")
        talk.type("q\n")
        talk.end()
    assert "experience:" not in before
    assert "Draft" not in before
    with store_of(asked) as store:
        assert store.feedback.get(1).usefulness == 2


def test_enter_leaves_feedback_for_another_time(home: Home, here: Here) -> None:
    add(here, home, 1, "Too quiet.")
    for _ in range(2):
        with home.talk("review") as talk:
            talk.expect("Too quiet.")
            talk.expect("Enter: later")
            talk.type("\n")
            talk.expect("No draft is ready")
            assert talk.end() == 0
    with store_of(home) as store:
        assert store.feedback.get(1).usefulness is None


def test_a_rejection_that_says_why_is_no_feedback(tmp_path: Path, here: Here) -> None:
    home = make_home(tmp_path / "why", settings_text())
    text = "Dear Sam,\n\nwe went with someone who had more experience.\n"
    fill(home, *rejected_after_talk(1, Address("Ben Ode", BEN.email), text=text, signature_at=len(text)))
    assert here(home, "feedback", "list", "--json").rows == []
