"""Keeping up with a mailbox on a real server: a pass reads what is new, once, and costs nothing where nothing is."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from command import Home
from dovecot import MailUser
from homes import Here, Said, make_home, on_dovecot, on_port, settings_text, store_of
from post_office import PostOffice
from samples import NEWS, NOW, make_mail
from test_journey import KEYWORD, REJECTION

from detector.entry import Mark
from detector.verdict import Label


@pytest.fixture
def home(tmp_path: Path, user: MailUser, post_office: PostOffice) -> Home:
    return make_home(
        tmp_path / "home", settings_text(on_dovecot(user), on_port(post_office.port)), judges=True
    )


def summary(said: Said) -> dict[str, Any]:
    return dict(json.loads(said.out.splitlines()[-1])["summary"])


def numbered(number: int) -> bytes:
    return REJECTION.replace(b"Message-ID: <", b"Message-ID: <%d." % number)


def test_a_pass_in_which_nothing_changed_is_one_round_trip_and_reads_no_mail(
    home: Home, here: Here, user: MailUser
) -> None:
    user.put(make_mail(1, NEWS), make_mail(2, NEWS))
    here(home, "scan", "--json")
    counts = summary(here(home, "scan", "--json"))
    assert (counts["seen"], counts["round_trips"]) == (0, 1)


def test_the_sent_folder_is_looked_at_in_the_same_round_trip(home: Home, here: Here, user: MailUser) -> None:
    here(home, "scan", "--json")
    user.put(make_mail(9, "Thank you", sender="sam@home.example"), folder="Sent")
    here(home, "scan", "--json")
    with store_of(home) as store:
        assert [entry.message_id for entry in store.ledger.entries()] == ["<9@acme.example>"]
    assert summary(here(home, "scan", "--json"))["round_trips"] == 1


def test_a_sent_folder_of_another_name_is_found_again(home: Home, here: Here, user: MailUser) -> None:
    here(home, "scan", "--json")
    with store_of(home) as store:
        store.ledger.note_run("sent folder of home", NOW, "Sent before it was renamed")
    user.put(make_mail(9, "Thank you", sender="sam@home.example"), folder="Sent")
    for _ in range(2):
        here(home, "scan", "--json")
    with store_of(home) as store:
        assert [entry.message_id for entry in store.ledger.entries()] == ["<9@acme.example>"]


def test_why_mail_was_passed_over_adds_up(home: Home, here: Here, user: MailUser) -> None:
    user.put(make_mail(1, NEWS), make_mail(1, NEWS), make_mail(2, NEWS))
    counts = summary(here(home, "scan", "--json"))
    assert (counts["seen"], counts["scored"], counts["skipped"]) == (3, 2, 1)
    assert counts["reasons"] == {"seen before": 1}


def test_only_words_are_fetched_and_no_attachment(home: Home, here: Here, user: MailUser) -> None:
    film = b"QUJD" * 250_000
    head, _, words = (
        REJECTION.partition(b"\r\n\r\n") if b"\r\n\r\n" in REJECTION else REJECTION.partition(b"\n\n")
    )
    kept = b"\r\n".join(
        line for line in head.splitlines() if not line.lower().startswith((b"content-", b"mime-"))
    )
    user.put(
        kept
        + b'\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n'
        + b"Content-Type: text/plain; charset=utf-8\r\n\r\n" + words + b"\r\n--b\r\n"
        + b'Content-Type: video/mp4; name="film.mp4"\r\nContent-Transfer-Encoding: base64\r\n'
        + b'Content-Disposition: attachment; filename="film.mp4"\r\n\r\n' + film + b"\r\n--b--\r\n"
    )  # fmt: skip
    said = here(home, "scan", "--json")
    assert said.rows[0]["outcome"] == "rejection"
    counts = summary(said)
    assert counts["bytes"] > 1_000_000
    assert counts["bytes_read"] < 20_000


def test_a_mark_taken_off_in_another_program_is_the_word_of_the_user(
    home: Home, here: Here, user: MailUser
) -> None:
    user.put(numbered(1), numbered(2))
    here(home, "scan")
    with user.client("INBOX") as client:
        client.remove_flags([2], [KEYWORD])
    said = here(home, "scan", "--json")
    assert summary(said)["taken_off"] == 1
    with store_of(home) as store:
        entries = {entry.ref.uid: entry for entry in store.ledger.entries()}
        assert (entries[2].correction, entries[2].mark) == (Label.OTHER, Mark.NONE)
        assert (entries[1].correction, entries[1].mark) == (None, Mark.KEYWORD)
    here(home, "scan")
    assert user.flags() == {1: {KEYWORD}, 2: set()}


def test_undoing_that_word_sets_the_mark_again(home: Home, here: Here, user: MailUser) -> None:
    user.put(numbered(1), make_mail(2, NEWS))
    here(home, "scan")
    with user.client("INBOX") as client:
        client.remove_flags([1], [KEYWORD])
    here(home, "scan")
    assert here(home, "undo").code == 0
    here(home, "scan")
    assert user.flags()[1] == {KEYWORD}


def test_a_label_takes_the_mark_off_and_undo_sets_it_again(home: Home, here: Here, user: MailUser) -> None:
    user.put(numbered(1))
    here(home, "scan")
    assert user.flags() == {1: {KEYWORD}}
    assert here(home, "label", "1", "other").code == 0
    assert user.flags() == {1: set()}
    assert here(home, "undo").code == 0
    assert user.flags() == {1: {KEYWORD}}


def test_a_mark_that_cannot_be_taken_off_now_is_taken_off_by_the_next_pass(
    home: Home, here: Here, user: MailUser
) -> None:
    user.put(numbered(1))
    here(home, "scan")
    path = home.folder / "settings.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(f"port = {user.dovecot.imaps_port}", "port = 1"), encoding="utf-8")
    said = here(home, "label", "1", "other")
    assert said.code == 0
    assert "next scan" in said.err
    path.write_text(text, encoding="utf-8")
    here(home, "scan")
    assert user.flags() == {1: set()}
