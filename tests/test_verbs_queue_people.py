"""The verbs queue to, trust and snooze: whom a draft goes to, what is doubtful about it, and letting it rest."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from command import Home
from homes import Here, fill, make_home, move, rejected_after_talk, settings_text, states, store_of
from samples import ANNA, NOW, make_entry

from detector.message import Address
from responder.draft import Draft, State

EVE = "eve@evil.example"


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """One draft to Anna; Ben wrote about the same application before."""
    home = make_home(tmp_path / "home", settings_text())
    ben = make_entry(
        50, sender=Address("Ben Ode", "ben@acme.example"), verdict=None, sent_at=NOW - timedelta(days=400),
    )  # fmt: skip
    fill(home, *rejected_after_talk(1, in_reply_to=ben.identity, references=(ben.identity,)), ben)
    return home


@pytest.fixture
def doubtful(tmp_path: Path) -> Home:
    """One draft to an address that the mail's Reply-To names, at another host."""
    home = make_home(tmp_path / "doubtful", settings_text())
    fill(home, *rejected_after_talk(1, reply_to=(Address("Anna Berg", EVE),)))
    return home


def draft_of(home: Home, number: int = 1) -> Draft:
    with store_of(home) as store:
        return store.outbox.get(number)


# queue to


def test_people_are_listed_best_first_with_the_reason(home: Home, here: Here) -> None:
    rows = here(home, "queue", "to", "1", "--json").rows
    assert [(row["to"], row["why"], row["doubts"]) for row in rows] == [
        (ANNA.email, "sender", []), ("ben@acme.example", "thread", []),
    ]  # fmt: skip
    said = here(home, "queue", "to", "1")
    assert said.code == 0
    for text in ("*", ANNA.email, "Ben Ode", "thread"):
        assert text in said.out


def test_a_draft_is_addressed_to_another_of_them_with_the_greeting(home: Home, here: Here) -> None:
    before = draft_of(home)
    said = here(home, "queue", "to", "1", "BEN@acme.example")
    assert (said.code, "now addressed to ben@acme.example" in said.err) == (0, True)
    after = draft_of(home)
    assert (after.to, after.to_name) == ("ben@acme.example", "Ben Ode")
    assert "Anna" in before.body.splitlines()[0]
    assert "Anna" not in after.body.splitlines()[0]
    assert "Ben" in after.body.splitlines()[0]


@pytest.mark.parametrize(
    "address", [EVE, "nobody", f"{ANNA.email}, {EVE}", f"ben@acme.example\r\nBcc: {EVE}", "\x1b[2J"]
)
def test_a_stranger_is_refused_and_the_known_ones_are_named(home: Home, here: Here, address: str) -> None:
    before = draft_of(home)
    said = here(home, "queue", "to", "1", address)
    assert said.code == 2
    assert ANNA.email in said.err
    assert not {char for char in said.err if char != "\n" and not char.isprintable()}
    assert draft_of(home) == before


def test_what_is_approved_keeps_its_recipient(home: Home, here: Here) -> None:
    move(home, 1, State.APPROVED)
    assert here(home, "queue", "to", "1", "ben@acme.example").code == 1
    assert draft_of(home).to == ANNA.email


def test_a_doubtful_person_is_named_with_the_doubt_and_the_way_on(doubtful: Home, here: Here) -> None:
    here(doubtful, "applications", "contact", "1", "Ben <ben@acme.example>")
    assert here(doubtful, "queue", "to", "1", "ben@acme.example").code == 0
    assert draft_of(doubtful).doubts == ()
    said = here(doubtful, "queue", "to", "1", EVE)
    assert EVE in said.err
    assert "rejoinder queue trust 1" in said.err
    assert len(draft_of(doubtful).doubts) == 1


# queue trust


def test_a_doubtful_draft_says_so_wherever_it_is_shown_and_is_not_approved(
    doubtful: Home, here: Here
) -> None:
    (row,) = here(doubtful, "queue", "list", "--json").rows
    assert (row["to"], row["blocks"]) == (EVE, ["recipient_doubtful"])
    (full,) = here(doubtful, "queue", "show", "1", "--json").rows
    assert EVE in full["doubts"][0]
    with doubtful.talk("queue", "approve", "1") as talk:
        talk.expect("rejoinder queue trust 1")
        assert talk.end() == 1
    assert "Send exactly" not in talk.seen
    with doubtful.talk("review") as talk:
        talk.expect("Look twice:")
        talk.expect("[q]uit")
        talk.type("a\n")
        talk.expect("right person?")
        talk.type("n\n")
        talk.expect("rejoinder queue to 1")
        talk.end()
    assert "Send exactly" not in talk.seen
    assert states(doubtful) == ["waiting"]


def test_trust_needs_a_person_on_a_terminal(doubtful: Home, here: Here) -> None:
    said = here(doubtful, "queue", "trust", "1")
    assert said.code == 2
    assert EVE in said.err
    assert len(draft_of(doubtful).doubts) == 1
    with doubtful.talk("--no-input", "queue", "trust", "1") as talk:
        assert talk.end() == 2
    assert len(draft_of(doubtful).doubts) == 1


@pytest.mark.parametrize("answer", ["n\n", "\n", "\x04"], ids=["no", "nothing", "Ctrl-D"])
def test_anything_but_a_yes_leaves_the_doubt(doubtful: Home, answer: str) -> None:
    with doubtful.talk("queue", "trust", "1") as talk:
        talk.expect(f"Is {EVE} the right person?")
        talk.type(answer)
        assert talk.end() == 2
    assert len(draft_of(doubtful).doubts) == 1


def test_after_a_yes_the_draft_can_be_approved(doubtful: Home) -> None:
    with doubtful.talk("queue", "trust", "1") as talk:
        talk.expect(f"Is {EVE} the right person?")
        talk.type("y\n")
        talk.expect("may go to")
        assert talk.end() == 0
    with doubtful.talk("queue", "approve", "1") as talk:
        talk.expect(f"Send exactly this to {EVE}")
        talk.type("y\n")
        talk.expect("Approved.")
        assert talk.end() == 0
    assert states(doubtful) == ["approved"]


def test_where_nothing_is_doubtful_nothing_is_asked(home: Home, here: Here) -> None:
    said = here(home, "queue", "trust", "1")
    assert (said.code, "Nothing is doubtful" in said.err) == (0, True)
    assert here(home, "history", "--json").rows == []


# queue snooze


def test_a_draft_rests_for_a_while_longer(home: Home, here: Here) -> None:
    said = here(home, "queue", "snooze", "1", "3d")
    assert (said.code, "rests until" in said.err) == (0, True)
    rest = draft_of(home).not_before - datetime.now(UTC)
    assert timedelta(days=2, hours=23) < rest <= timedelta(days=3)
    assert "resting until" in here(home, "queue", "list").out


def test_a_snooze_never_shortens_a_rest(home: Home, here: Here) -> None:
    far = datetime(2199, 5, 7, 12, tzinfo=UTC)
    with store_of(home) as store:
        store.outbox.edit(store.outbox.get(1), not_before=far)
    assert here(home, "queue", "snooze", "1", "0s").code == 0
    assert draft_of(home).not_before == far


@pytest.mark.parametrize("words", [["1", "soon"], ["1", "-3d"], ["1", ""], ["99", "3d"]], ids=" ".join)
def test_a_span_or_draft_that_is_none_ends_with_two(home: Home, here: Here, words: list[str]) -> None:
    before = draft_of(home)
    assert here(home, "queue", "snooze", *words).code == 2
    assert draft_of(home) == before


def test_the_longest_span_is_no_bug(home: Home, here: Here) -> None:
    assert here(home, "queue", "snooze", "1", "99999w").code == 0
    assert here(home, "queue", "list").code == 0


def test_what_is_approved_is_not_put_to_rest(home: Home, here: Here) -> None:
    move(home, 1, State.APPROVED)
    said = here(home, "queue", "snooze", "1", "3d")
    assert (said.code, states(home)) == (1, ["approved"])
