"""The verb scan, and bad input on real parts: one clear sentence with the fix, the exit code of the contract, nothing lost."""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import socket
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from command import Home
from dovecot import READ_ONLY_FOLDER, MailUser
from homes import Here, Said, make_home, on_dovecot, on_port, settings_text, states, store_of
from post_office import PostOffice
from samples import NEWS, make_mail
from small_model import small_training
from test_journey import ACCEPTANCE, INVITATION, KEYWORD, NEWSLETTER, REJECTION

import detector.corpus
from detector import training
from detector.composing import Line
from detector.example import Example
from detector.imap import ImapMailbox
from detector.look import RawMail
from detector.modelfile import load_model, read_card
from detector.scan import BATCH
from detector.training import Training
from detector.whereabouts import shipped
from responder import wiring_model

NO_MAIL = bytes(range(1, 256)) * 40  # IMAP takes no NUL
LARGE_BYTES = 50_000_000


@pytest.fixture
def home(tmp_path: Path, user: MailUser, post_office: PostOffice) -> Home:
    return make_home(
        tmp_path / "home", settings_text(on_dovecot(user), on_port(post_office.port)), judges=True
    )


def change_settings(home: Home, old: str, new: str) -> None:
    path = home.folder / "settings.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def summary(said: Said) -> dict[str, float]:
    *_, last = (json.loads(line) for line in said.out.splitlines())
    counts: dict[str, float] = last["summary"]
    assert counts["seen"] == counts["scored"] + counts["skipped"]
    return counts


def one_sentence(said: Said, code: int, *sentences: str) -> None:
    """The exit code, and one sentence on standard error that is followed by the fix."""
    assert said.code == code, said.err
    (at,) = [at for at, line in enumerate(said.err.splitlines()) if line.startswith("rejoinder: ")]
    assert said.err.splitlines()[at + 1].startswith("  "), "a sentence without a fix"
    for sentence in sentences:
        assert sentence in said.err


# What it shows


def test_findings_are_a_table_and_ordinary_mail_is_only_counted(
    home: Home, here: Here, user: MailUser
) -> None:
    user.put(ACCEPTANCE, folder="Sent")
    user.put(INVITATION, REJECTION, NEWSLETTER)
    said = here(home, "scan")
    assert said.code == 0
    assert "Kestrel Bank" in said.out
    assert "keyword" in said.out
    assert "Allotment" not in said.out
    assert "3 seen = 3 read + 0 passed over; 1 rejection, 0 unsure, 1 draft." in said.err
    assert "Nothing was sent." in said.err


def test_an_account_that_may_only_be_marked_gets_marks_and_no_draft(
    home: Home, here: Here, user: MailUser
) -> None:
    change_settings(home, 'address = "sam@home.example"\n', 'address = "sam@home.example"\nmay = "mark"\n')
    user.put(REJECTION)
    row, _ = here(home, "scan", "--json").rows
    assert (row["marked"], row["draft_id"]) == ("keyword", None)
    assert user.flags() == {1: {KEYWORD}}
    assert states(home) == []


def test_an_account_that_may_only_be_read_is_not_touched(home: Home, here: Here, user: MailUser) -> None:
    change_settings(home, 'address = "sam@home.example"\n', 'address = "sam@home.example"\nmay = "read"\n')
    user.put(REJECTION)
    row, _ = here(home, "scan", "--json").rows
    assert (row["marked"], row["draft_id"]) == ("local", None)
    assert user.flags() == {1: set()}


def test_an_archive_is_remembered_by_its_whole_path(
    home: Home, here: Here, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "one.eml").write_bytes(REJECTION)
    monkeypatch.chdir(tmp_path)
    row, _ = here(home, "scan", "./one.eml", "--json").rows
    assert (row["account"], row["folder"], row["marked"]) == ("file", str(tmp_path / "one.eml"), "local")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["inbox", "./mail.mbox"], "cannot be scanned in one go"),
        (["./absent.mbox"], "no file or folder"),
        (["--since", "soon"], "no length of time"),
        (["--as-of", "soon"], "no time"),
    ],
)
def test_what_cannot_be_scanned_ends_with_two(
    home: Home, here: Here, words: list[str], sentence: str
) -> None:
    said = here(home, "scan", *words)
    assert said.code == 2
    assert sentence in said.err


# Bad input: the server


def test_a_wrong_password(home: Home, here: Here) -> None:
    home.environ["REJOINDER_PASSWORD_HOME"] = "wrong"
    one_sentence(here(home, "scan"), 4, "refused the login", "app password")


def test_an_unreachable_host(home: Home, here: Here, user: MailUser) -> None:
    change_settings(home, f"port = {user.dovecot.imaps_port}", "port = 1")
    one_sentence(here(home, "scan"), 5, "localhost:1 cannot be reached", "Check the host")


def test_a_host_that_does_not_exist(home: Home, here: Here) -> None:
    change_settings(home, 'host = "localhost"', 'host = "imap.invalid"')
    one_sentence(here(home, "scan"), 5, "imap.invalid", "cannot be reached")


def test_a_bad_certificate(home: Home, here: Here) -> None:
    change_settings(home, "ca_file", "# ca_file")
    one_sentence(here(home, "scan"), 5, "does not verify", "ca_file")


def test_a_missing_folder(home: Home, here: Here) -> None:
    one_sentence(here(home, "scan", "Nowhere"), 1, "no folder 'Nowhere'", "INBOX")


def test_a_missing_folder_among_others_stops_neither_them_nor_their_plans(
    home: Home, here: Here, user: MailUser
) -> None:
    user.put(ACCEPTANCE, folder="Sent")
    user.put(INVITATION, REJECTION)
    user.put(NEWSLETTER, folder="Lists")
    for words in (["inbox", "Nowhere", "Lists"], ["Nowhere", "inbox"]):
        said = here(home, "scan", *words, "--json")
        one_sentence(said, 1, "no folder 'Nowhere'")
    assert states(home) == ["waiting"]
    with store_of(home) as store:
        assert {entry.ref.folder for entry in store.ledger.entries()} == {"INBOX", "Lists", "Sent"}


def test_a_read_only_folder(home: Home, here: Here, user: MailUser) -> None:
    user.put(REJECTION, folder=READ_ONLY_FOLDER)
    user.lock_folder()
    one_sentence(here(home, "scan", READ_ONLY_FOLDER), 1, "read-only", 'method = "local"')
    change_settings(home, "[replies]", '[account.marks]\nmethod = "local"\n[replies]')
    row, _ = here(home, "scan", READ_ONLY_FOLDER, "--json").rows
    assert row["marked"] == "local"


@pytest.mark.parametrize("folder", ["a\r\nA1 DELETE INBOX", "a\x00b", "\u202eXOBNI"])
def test_a_folder_name_with_control_characters_never_reaches_the_server(
    home: Home, here: Here, user: MailUser, folder: str
) -> None:
    user.put(NEWSLETTER)
    said = here(home, "scan", folder)
    assert said.code == 2
    assert "control character" in said.err
    assert len(user.flags()) == 1


# Bad input: this machine


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("[me]", "[me", "line 2"),
        ("cool_off", "colour_off", "cool_off"),
        ('"0"', '"soon"', "cool_off must be"),
        ("[account.imap]", '[account.imap]\npassword = "x"', "rejoinder init"),
    ],
    ids=["no-toml", "unknown-key", "wrong-value", "secret"],
)
def test_a_broken_settings_line(home: Home, here: Here, old: str, new: str, words: str) -> None:
    change_settings(home, old, new)
    said = here(home, "scan")
    one_sentence(said, 3, words)
    assert re.search(r"settings\.toml, line \d+", said.err)


def test_a_broken_database_stays_as_it_is(home: Home, here: Here) -> None:
    path = home.folder / "rejoinder.sqlite3"
    path.write_bytes(b"this is no database" * 100)
    one_sentence(here(home, "scan"), 1, "damaged", "Move the file aside")
    assert path.read_bytes() == b"this is no database" * 100


def test_a_database_of_a_newer_rejoinder(home: Home, here: Here) -> None:
    with store_of(home) as store:
        store.ledger._db.execute("INSERT INTO migration VALUES ('detector', '999 later')")
    one_sentence(here(home, "queue", "list"), 1, "newer version", "pip install -U")


def read_only_folder(tmp_path: Path) -> Path:
    """A folder in which nobody can make anything, not even root, whom file modes do not stop."""
    if os.geteuid() != 0:
        tmp_path.chmod(0o500)
        return tmp_path
    if not Path("/sys/kernel").is_dir():
        pytest.skip("as root a read-only folder needs /sys")
    return Path("/sys/kernel")


@pytest.mark.skipif(os.name != "posix", reason="modes are those of POSIX")
@pytest.mark.parametrize(
    "words", [["queue", "list"], ["scan", "inbox"], ["daemon", "--once"], ["label", "1", "other"]]
)
def test_a_read_only_home(here: Here, tmp_path: Path, words: list[str]) -> None:
    home = Home(read_only_folder(tmp_path) / "rejoinder")
    said = here(home, *words)
    one_sentence(said, 1, str(home.folder))
    assert not home.folder.exists()


@pytest.mark.skipif(os.name != "posix", reason="modes are those of POSIX")
def test_a_read_only_home_at_init(
    here: Here, tmp_path: Path, user: MailUser, post_office: PostOffice
) -> None:
    from test_verbs_setup import ME, servers

    home = Home(read_only_folder(tmp_path) / "rejoinder", {"REJOINDER_PASSWORD_HOME": "correct-horse"})
    said = here(home, "--no-input", "init", *ME, *servers(user, post_office.port))
    one_sentence(said, 3, "cannot be written", "permissions")


def damage(model: Path) -> None:
    with (model / "rejection.npz").open("r+b") as file:
        file.seek(1000)
        file.write(b"damage")


def test_a_damaged_model_is_said_and_the_shipped_one_serves(
    home: Home, here: Here, user: MailUser, monkeypatch: pytest.MonkeyPatch
) -> None:
    corpus = read_card(shipped("models")).corpus
    monkeypatch.setattr(detector.corpus, "corpus_hash", lambda folder: corpus)  # data/ may be in the writing
    damage(home.folder / "models" / "mine")
    user.put(REJECTION)
    said = here(home, "scan", "--json")
    assert said.code == 0
    assert "is damaged or was changed" in said.err
    assert "rejoinder train" in said.err
    assert summary(said)["rejections"] == 1


def test_where_no_model_can_be_used_one_is_built_with_a_notice_and_kept(
    tmp_path: Path, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The learning itself takes a minute: what it would make is handed over at once."""
    broken, taught = tmp_path / "shipped", []
    shutil.copytree(shipped("models"), broken)
    damage(broken)

    def train(examples: list[Example], lines: list[Line], *, model_id: str) -> Training:
        taught.append(model_id)
        model, card = load_model(shipped("models"))
        return Training(model, card.report, small_training().pipeline)

    monkeypatch.setattr(wiring_model, "shipped", lambda name: broken if name == "models" else shipped(name))
    monkeypatch.setattr(detector.corpus, "corpus_hash", lambda folder: "these mails")
    monkeypatch.setattr(detector.corpus, "load_corpus", lambda folder: [])
    monkeypatch.setattr(detector.corpus, "load_bank", lambda folder: [])
    monkeypatch.setattr(training, "train", train)
    home, mail = make_home(tmp_path / "home"), tmp_path / "no.eml"
    mail.write_bytes(REJECTION)
    first = here(home, "classify", str(mail), "--json")
    assert first.rows[0]["label"] == "rejection"
    for words in ("is damaged or was changed", "building one from the mails", "it is kept in"):
        assert words in first.err
    second = here(home, "classify", str(mail), "--json")
    assert second.rows == first.rows
    assert "building one" not in second.err
    assert len(taught) == 1


# Bad input: the mails


def test_a_huge_mail_and_one_that_is_none_do_not_stop_a_pass(home: Home, here: Here, user: MailUser) -> None:
    attachment = b"QUJD" * 18 + b"\r\n"
    head = make_mail(1, "Please find the film attached.\n", subject="Film")
    large = head + attachment * ((LARGE_BYTES - len(head)) // len(attachment))
    user.put(large, NO_MAIL, b"\r\n", REJECTION)
    said = here(home, "scan", "--json")
    assert said.code == 0
    rows = said.rows[:-1]
    counts = summary(said)
    assert (counts["seen"], counts["scored"], len(rows)) == (4, 4, 4)
    assert counts["bytes"] > LARGE_BYTES * 0.99
    assert [row["uid"] for row in rows if row["outcome"] == "rejection"] == [4]
    assert user.flags()[4] == {KEYWORD}
    assert not any(b"\\Seen" in flags for flags in user.flags().values())


def test_the_same_mails_on_disk(home: Home, here: Here, tmp_path: Path) -> None:
    mails = tmp_path / "mails"
    mails.mkdir()
    (mails / "1-large.eml").write_bytes(make_mail(1, "film\n") + b"QUJD" * 13 * 1000 * 1000)
    (mails / "2-none.eml").write_bytes(bytes(range(256)) * 40)
    (mails / "3-empty.eml").write_bytes(b"")
    (mails / "4-no.eml").write_bytes(REJECTION)
    said = here(home, "scan", str(mails), "--json")
    assert said.code == 0
    assert summary(said)["seen"] == 4
    assert [row["uid"] for row in said.rows[:-1] if row["outcome"] == "rejection"] == [4]


def test_what_was_recorded_before_the_connection_broke_is_kept(
    home: Home, here: Here, user: MailUser
) -> None:
    user.put(*(make_mail(number, NEWS) for number in range(1, BATCH + 11)))
    real, calls = ImapMailbox.fetch, []

    def break_off(self: ImapMailbox, uids: Sequence[int]) -> Iterator[RawMail]:
        calls.append(uids)
        if len(calls) == 2:
            self._client._imap.sock.shutdown(socket.SHUT_RDWR)
        return real(self, uids)

    here.monkeypatch.setattr(ImapMailbox, "fetch", break_off)
    one_sentence(here(home, "scan"), 5, "connection to localhost was lost", "nothing recorded is lost")
    here.monkeypatch.setattr(ImapMailbox, "fetch", real)
    with store_of(home) as store:
        assert len(store.ledger.entries()) == BATCH
    said = here(home, "scan", "--json")
    assert summary(said)["seen"] == 10


# Odd streams


def test_a_pipe_that_takes_only_ascii_loses_no_row(home: Home, user: MailUser) -> None:
    user.put(REJECTION.replace(b"Priya Nair", "Zoë Größe".encode()))
    home.environ.update(PYTHONIOENCODING="ascii")
    done = home.run("scan", "inbox")
    assert done.returncode == 0, done.stderr.decode()
    explained = home.run("explain", "1")
    assert explained.returncode == 0, explained.stderr.decode()
    assert b"rejection" in explained.stdout


def test_standard_input_that_is_closed_is_no_bug(
    home: Home, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert here(home, "review").code == 2
    assert here(home, "queue", "edit", "1").code == 2
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    assert here(home, "queue", "list").code == 0
