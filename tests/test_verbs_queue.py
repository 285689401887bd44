"""The verbs queue, outbox and send: what each does, its exit code, and one clear sentence where it cannot."""

from __future__ import annotations

import io
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from certificates import Authority
from command import Home
from dovecot import MailUser
from homes import (
    BEN,
    Here,
    fill,
    make_home,
    move,
    on_dovecot,
    on_port,
    rejected_after_talk,
    settings_text,
    states,
    store_of,
)
from post_office import PostOffice, running_post_office
from samples import ANNA, make_draft, make_entry

from responder.draft import State

RUDE = "Dear Anna,\n\nWhy didn't you hire me? This is unfair.\n\nSam Doe\n"


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """A home with two drafts that have rested: to Anna (1) and to Ben (2). Nothing listens at its servers."""
    home = make_home(tmp_path / "home", settings_text())
    fill(home, *rejected_after_talk(1), *rejected_after_talk(2, BEN, "Other Mills"))
    return home


def body_of(home: Home, number: int) -> str:
    with store_of(home) as store:
        return store.outbox.get(number).body


# Every verb


@pytest.mark.parametrize(
    "words",
    [
        "queue show",
        "queue edit --subject x",
        "queue discard",
        "queue undo",
        "queue settle sent",
        "send",
        "explain",
    ],
)
@pytest.mark.parametrize("number", ["99", "99999999999999999999", "0", "one"])
def test_an_id_that_is_none_ends_with_two_and_a_sentence(
    home: Home, here: Here, words: str, number: str
) -> None:
    verb, *rest = words.replace("queue ", "queue/").split()
    said = here(home, *verb.split("/"), number, *rest)
    assert said.code == 2
    assert said.out == ""
    assert any(word in said.err for word in ("There is no", "Invalid value"))
    assert states(home) == ["waiting", "waiting"]


def test_a_word_that_queue_does_not_know_ends_with_two(home: Home, here: Here) -> None:
    assert here(home, "queue", "snoze").code == 2


# queue list, queue show


def test_the_queue_is_a_table_of_what_is_open(home: Home, here: Here) -> None:
    said = here(home, "queue", "list")
    assert said.code == 0
    for text in ("Acme", "Other Mills", ANNA.email, BEN.email, "ask for feedback", "waits for you"):
        assert text in said.out
    assert here(home, "queue").out == said.out


def test_rows_of_the_queue_have_the_fields_of_the_contract(home: Home, here: Here) -> None:
    first, second = here(home, "queue", "list", "--json").rows
    assert list(first) == [
        "schema", "id", "state", "kind", "to", "subject", "in_reply_to", "company", "role", "not_before", "send_after",
        "reasons", "blocks", "warnings", "application_id", "mail_id", "language", "problem",
    ]  # fmt: skip
    assert (first["id"], first["state"], first["to"], first["blocks"]) == (1, "waiting", ANNA.email, [])
    assert (second["in_reply_to"], second["send_after"]) == ("<2@acme.example>", None)


def test_what_is_over_is_listed_only_when_asked_for(home: Home, here: Here) -> None:
    move(home, 1, State.DISCARDED)
    assert [row["id"] for row in here(home, "queue", "list", "--json").rows] == [2]
    assert [row["state"] for row in here(home, "queue", "list", "--all", "--json").rows] == [
        "discarded",
        "waiting",
    ]


def test_an_empty_queue_says_what_to_do_and_is_no_error(tmp_path: Path, here: Here) -> None:
    home = make_home(tmp_path / "new")
    said = here(home, "queue", "list")
    assert (said.code, said.out) == (0, "")
    assert "rejoinder scan inbox" in said.err
    assert here(home, "queue", "list", "--json").rows == []


def test_a_draft_that_rests_says_until_when(home: Home, here: Here) -> None:
    with store_of(home) as store:
        (entry,) = store.ledger.record([make_entry(3)])
        store.outbox.add(make_draft(entry_id=entry.id, not_before=datetime(2199, 5, 7, 12, tzinfo=UTC)))
    assert "resting until Tue 07 May" in here(home, "queue", "list").out


def test_a_draft_is_shown_in_full_with_its_reasons(home: Home, here: Here) -> None:
    said = here(home, "queue", "show", "1")
    assert said.code == 0
    assert "To: Anna Berg <anna@acme.example>\nSubject: Re: Your application\n" in said.out
    assert body_of(home, 1).rstrip() in said.out
    assert "Why: you met, and a person can answer; a person wrote it" in said.err


def test_a_draft_as_json_has_body_hash_tone_facts_and_evidence(home: Home, here: Here) -> None:
    here(home, "queue", "edit", "1", "--subject", "x")
    with store_of(home) as store:
        store.outbox.edit(store.outbox.get(1), body=RUDE)
    (row,) = here(home, "queue", "show", "1", "--json").rows
    assert (row["body"], row["sha256"]) == (RUDE, None)
    assert {"rule", "level", "text", "hint"} == row["tone"][0].keys()
    assert row["blocks"] == [f["rule"] for f in row["tone"] if f["level"] == "block"]
    assert "no_why_didnt_you" in row["blocks"]
    assert row["facts"]["company"] == {"value": "Acme", "source": "body"}
    assert (row["met"], len(row["evidence"])) == ("yes", 1)
    move(home, 2, State.APPROVED)
    (bound,) = here(home, "queue", "show", "2", "--json").rows
    assert len(bound["sha256"]) == 64


# queue edit


def test_words_are_taken_from_a_file_or_from_input(
    home: Home, here: Here, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = tmp_path / "words.txt"
    words.write_text("Dear Anna,\n\nthank you very much.\n\nSam Doe\n", encoding="utf-8")
    said = here(home, "queue", "edit", "1", "--body", str(words))
    assert said.code == 0
    assert body_of(home, 1) == words.read_text(encoding="utf-8")
    assert "Draft 1 changed." in said.err
    monkeypatch.setattr(sys, "stdin", io.StringIO("Dear Ben, thank you. Sam Doe"))
    assert here(home, "queue", "edit", "2", "--body", "-", "--subject", "Re: the mill").code == 0
    assert body_of(home, 2) == "Dear Ben, thank you. Sam Doe\n"
    with store_of(home) as store:
        assert store.outbox.get(2).subject == "Re: the mill"


def test_an_edit_says_at_once_what_the_tone_rules_hold_against_it(
    home: Home, here: Here, tmp_path: Path
) -> None:
    words = tmp_path / "words.txt"
    words.write_text(RUDE, encoding="utf-8")
    said = here(home, "queue", "edit", "1", "--body", str(words))
    assert said.code == 0
    assert "[block] no_why_didnt_you" in said.err


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(b"Gr\xfc\xdfe", "not UTF-8"), (b" \n\n", "empty reply"), (None, "No such file")],
)
def test_words_that_cannot_be_kept_end_with_two_and_change_nothing(
    home: Home, here: Here, tmp_path: Path, content: bytes | None, sentence: str
) -> None:
    words, before = tmp_path / "words.txt", body_of(home, 1)
    if content is not None:
        words.write_bytes(content)
    said = here(home, "queue", "edit", "1", "--body", str(words))
    assert said.code == 2
    assert sentence in said.err
    assert body_of(home, 1) == before


def test_without_a_terminal_an_edit_names_its_options(home: Home, here: Here) -> None:
    said = here(home, "queue", "edit", "1")
    assert said.code == 2
    assert "--body FILE or --subject TEXT" in said.err


def test_what_is_approved_is_edited_only_after_it_was_taken_back(home: Home, here: Here) -> None:
    move(home, 1, State.APPROVED)
    said = here(home, "queue", "edit", "1", "--subject", "New")
    assert said.code == 1
    assert "rejoinder queue undo 1" in said.err
    assert here(home, "queue", "undo", "1").code == 0
    assert here(home, "queue", "edit", "1", "--subject", "New").code == 0


# queue discard, queue undo


def test_drafts_are_put_away_and_brought_back(home: Home, here: Here) -> None:
    said = here(home, "queue", "discard", "1", "2", "1")
    assert said.code == 0
    assert states(home) == ["discarded", "discarded"]
    assert "queue undo 2" in said.err
    back = here(home, "queue", "undo", "2")
    assert back.code == 0
    assert "Draft 3 waits for you again" in back.err
    assert states(home) == ["discarded", "discarded", "waiting"]


def test_one_unknown_draft_among_others_puts_none_away(home: Home, here: Here) -> None:
    assert here(home, "queue", "discard", "1", "99").code == 2
    assert states(home) == ["waiting", "waiting"]


def test_what_is_over_cannot_be_put_away(home: Home, here: Here) -> None:
    move(home, 1, State.APPROVED, State.SENDING, State.DATA_STARTED, State.SENT)
    said = here(home, "queue", "discard", "1")
    assert said.code == 1
    assert "cannot become discarded" in said.err


def test_an_approval_is_taken_back_and_what_was_sent_is_not(home: Home, here: Here) -> None:
    move(home, 1, State.APPROVED)
    assert here(home, "queue", "undo", "1").code == 0
    assert states(home) == ["waiting", "waiting"]
    move(home, 1, State.APPROVED, State.SENDING, State.DATA_STARTED, State.SENT)
    said = here(home, "queue", "undo", "1")
    assert said.code == 1
    assert "cannot be called back" in said.err


# queue settle


@pytest.mark.parametrize(
    ("answer", "state", "words"),
    [
        ("sent", "sent", "sent"),
        ("not-sent", "approved", "approved, goes"),
        ("discard", "discarded", "discarded"),
    ],
)
def test_an_uncertain_draft_is_settled(home: Home, here: Here, answer: str, state: str, words: str) -> None:
    move(home, 1, State.APPROVED, State.SENDING, State.DATA_STARTED, State.UNCERTAIN)
    said = here(home, "queue", "settle", "1", answer)
    assert said.code == 0
    assert f"Draft 1: {words}" in said.err
    assert states(home)[0] == state


def test_there_are_three_answers_and_only_the_uncertain_is_settled(home: Home, here: Here) -> None:
    assert here(home, "queue", "settle", "1", "perhaps").code == 2
    said = here(home, "queue", "settle", "1", "sent")
    assert said.code == 1
    assert "nothing to settle" in said.err


# outbox


def test_the_outbox_says_what_goes_and_when(home: Home, here: Here) -> None:
    move(home, 1, State.APPROVED)
    said = here(home, "outbox")
    assert said.code == 0
    assert ANNA.email in said.out
    assert "approved, goes" in said.out
    assert BEN.email not in said.out
    (row,) = here(home, "outbox", "--json").rows
    assert (row["id"], row["state"]) == (1, "approved")
    assert row["send_after"] is not None


def test_what_is_uncertain_stays_in_the_outbox_as_a_question(home: Home, here: Here) -> None:
    move(home, 2, State.APPROVED, State.SENDING, State.DATA_STARTED, State.UNCERTAIN)
    assert "look into your Sent folder" in here(home, "outbox").out


def test_an_empty_outbox_is_no_error(home: Home, here: Here) -> None:
    said = here(home, "outbox")
    assert (said.code, said.out) == (0, "")
    assert "Nothing is approved" in said.err
    assert here(home, "outbox", "--json").rows == []


# send


@pytest.fixture
def with_servers(tmp_path: Path, user: MailUser, post_office: PostOffice) -> Home:
    """The same two drafts, with real servers."""
    home = make_home(tmp_path / "real", settings_text(on_dovecot(user), on_port(post_office.port)))
    fill(home, *rejected_after_talk(1), *rejected_after_talk(2, BEN, "Other Mills"))
    return home


def test_what_is_due_is_sent_and_what_waits_is_not(
    with_servers: Home, here: Here, post_office: PostOffice
) -> None:
    move(with_servers, 2, State.APPROVED)
    (row,) = here(with_servers, "send", "--json").rows
    assert (row["id"], row["state"], row["text"]) == (2, "sent", "sent")
    assert [arrived.recipients for arrived in post_office.arrived] == [(BEN.email,)]
    said = here(with_servers, "send")
    assert (said.code, said.out) == (0, "")
    assert "Nothing is due" in said.err
    assert here(with_servers, "send", "--json").rows == []


def test_one_refused_recipient_ends_with_one_and_does_not_stop_the_next(
    with_servers: Home, here: Here, post_office: PostOffice
) -> None:
    post_office.refuse[ANNA.email] = "550 5.1.1 no such person"
    move(with_servers, 1, State.APPROVED)
    move(with_servers, 2, State.APPROVED)
    said = here(with_servers, "send")
    assert said.code == 1
    assert "550" in said.err
    assert states(with_servers) == ["failed", "sent"]
    assert "550" in here(with_servers, "queue", "list").out  # the reason stays with the draft


@pytest.mark.parametrize(
    ("way", "hint"),
    [
        ([], "queue approve 1"),
        ([State.DISCARDED], "queue undo 1"),
        ([State.APPROVED, State.SENDING, State.DATA_STARTED, State.UNCERTAIN], "queue settle 1"),
        ([State.APPROVED, State.SENDING, State.DATA_STARTED, State.SENT], "rejoinder outbox"),
    ],
)
def test_what_is_not_approved_is_not_sent_and_says_what_to_do(
    home: Home, here: Here, way: list[State], hint: str
) -> None:
    move(home, 1, *way)
    before = states(home)
    said = here(home, "send", "1")
    assert said.code == 2
    assert "not approved" in said.err
    assert hint in said.err
    assert states(home) == before


def test_an_unreachable_server_ends_with_five_and_it_stays_approved(home: Home, here: Here) -> None:
    move(home, 1, State.APPROVED)
    said = here(home, "send")
    assert said.code == 5
    assert "cannot be reached" in said.err
    assert "tried again" in said.err
    assert states(home)[0] == "approved"


def starttls_home(folder: Path, user: MailUser, port: int, authority: Authority) -> Home:
    smtp = f'host = "localhost"\nport = {port}\nsecurity = "starttls"\nca_file = "{authority.file}"'
    home = make_home(folder, settings_text(imap=on_dovecot(user), smtp=smtp), judges=True)
    fill(home, *rejected_after_talk(1))
    move(home, 1, State.APPROVED)
    return home


def test_a_refused_login_ends_with_four_and_waits_for_the_user(
    tmp_path: Path, user: MailUser, authority: Authority, here: Here
) -> None:
    with running_post_office(starttls=authority.server_context(tmp_path), login=True) as office:
        home = starttls_home(tmp_path / "home", user, office.port, authority)
        home.environ["REJOINDER_PASSWORD_HOME"] = "wrong"
        said = here(home, "send")
    assert said.code == 4
    assert "refused the login" in said.err
    assert "rejoinder init" in said.err
    assert states(home) == ["waiting"]


def test_a_missing_password_ends_with_four_and_names_the_variable(
    tmp_path: Path, user: MailUser, authority: Authority, here: Here
) -> None:
    with running_post_office(starttls=authority.server_context(tmp_path), login=True) as office:
        home = starttls_home(tmp_path / "home", user, office.port, authority)
        home.environ["REJOINDER_PASSWORD_HOME"] = ""
        home.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
        said = here(home, "send")
    assert said.code == 4
    assert "REJOINDER_PASSWORD_HOME" in said.err


def test_a_certificate_that_does_not_verify_ends_with_five(
    tmp_path: Path, user: MailUser, authority: Authority, here: Here
) -> None:
    with running_post_office(starttls=authority.server_context(tmp_path), login=True) as office:
        home = starttls_home(tmp_path / "home", user, office.port, authority)
        path = home.folder / "settings.toml"
        before, name, behind = path.read_text().rpartition("ca_file")  # that of the SMTP server
        path.write_text(f"{before}# {name}{behind}")
        said = here(home, "send")
    assert said.code == 5
    assert "does not verify" in said.err
    assert office.arrived == []


def test_bytes_that_are_not_what_was_approved_are_not_sent(
    with_servers: Home, here: Here, post_office: PostOffice
) -> None:
    move(with_servers, 1, State.APPROVED)
    with store_of(with_servers) as store:
        bytes_ = "CAST(mail || 'Bcc: eve@evil.example' AS BLOB)"
        store.outbox._db.execute(f"UPDATE draft SET mail = {bytes_} WHERE id = 1")
    said = here(with_servers, "send")
    assert said.code == 1
    assert "not what was approved" in said.err
    assert post_office.arrived == []
    assert states(with_servers)[0] == "waiting"


def test_what_was_left_in_the_middle_of_sending_becomes_a_question(with_servers: Home, here: Here) -> None:
    move(with_servers, 1, State.APPROVED, State.SENDING, State.DATA_STARTED)
    said = here(with_servers, "send")
    assert said.code == 5
    assert "look into your Sent folder" in said.err
    assert states(with_servers)[0] == "uncertain"


def test_without_an_account_nothing_goes_out_and_the_user_is_sent_to_init(home: Home, here: Here) -> None:
    move(home, 1, State.APPROVED)
    (home.folder / "settings.toml").write_text(
        '[me]\nnames = ["Sam Doe"]\n[replies]\nsend_window = "always"\n'
    )
    said = here(home, "send")
    assert said.code == 3
    assert "rejoinder init" in said.err
    assert states(home)[0] == "approved"
