"""The verb doctor: a line for everything that can be wrong, with the fix, on real parts."""

from __future__ import annotations

import socket
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from command import Home
from dovecot import MailUser
from homes import (
    BEN,
    Here,
    Said,
    fill,
    make_home,
    on_dovecot,
    on_port,
    rejected_after_talk,
    settings_text,
    store_of,
)
from post_office import PostOffice
from samples import NOW, make_entry

from responder.lock import held_lock
from responder.verbs_doctor import size_in_words

LOCAL = ["settings", "database", "keyring", "disk", "model", "clock", "daemon"]
INSIDE = ["home: TLS", "home: server", "home: marks", "home: folders"]
REMOTE = ["home: login", *INSIDE, "home: sending", "home: last run"]


@pytest.fixture
def home(tmp_path: Path, user: MailUser, post_office: PostOffice) -> Home:
    """All is well here, except that nothing was scanned yet."""
    return make_home(
        tmp_path / "home", settings_text(on_dovecot(user), on_port(post_office.port)), judges=True
    )


def checks(said: Said) -> dict[str, dict[str, str]]:
    """The JSON rows by the name of the check, whatever the exit code."""
    return {row["check"]: row for row in Said(0, said.out, said.err).rows}


def failing(said: Said) -> list[str]:
    return [name for name, row in checks(said).items() if row["status"] == "fail"]


def contents(path: Path) -> str:
    """All that is written in a zip, its names too."""
    with zipfile.ZipFile(path) as archive:
        return "\n".join(name + "\n" + archive.read(name).decode() for name in archive.namelist())


def change_settings(home: Home, old: str, new: str) -> None:
    path = home.folder / "settings.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_where_all_is_well_every_check_has_a_line_and_it_ends_with_nought(home: Home, here: Here) -> None:
    said = here(home, "doctor")
    assert said.code == 0, said.out
    names = [line[6:].split(": ")[0] for line in said.out.splitlines() if not line.startswith("      ")]
    assert names == [*LOCAL, *("home" for _ in REMOTE)]
    assert "FAIL" not in said.out
    assert "password from variable REJOINDER_PASSWORD_HOME" in said.out
    assert "Sent is Sent, Drafts is Drafts" in said.out
    assert "never scanned" in said.out


def test_the_same_as_json_has_the_fields_of_the_contract(home: Home, here: Here) -> None:
    found = checks(here(home, "doctor", "--json"))
    assert list(found) == LOCAL + REMOTE
    for row in found.values():
        assert list(row) == ["schema", "check", "status", "text", "fix"]
        assert row["status"] in ("ok", "warn", "fail")
    assert found["home: last run"]["status"] == "warn"
    assert found["home: last run"]["fix"] == "Run: rejoinder scan inbox"
    assert found["home: login"]["status"] == found["home: sending"]["status"] == "ok"


def test_the_last_run_and_the_mails_seen_are_told(home: Home, here: Here) -> None:
    with store_of(home) as store:
        store.ledger.record([make_entry(1), make_entry(2)])
        store.ledger.note_run("scan home", NOW, "")
    found = checks(here(home, "doctor", "--json"))
    assert found["home: last run"]["text"] == "2026-03-02 09:30 UTC"
    assert "2 mails seen" in found["database"]["text"]


def test_a_wrong_password_is_said_with_the_fix_and_sending_is_still_checked(home: Home, here: Here) -> None:
    home.environ["REJOINDER_PASSWORD_HOME"] = "hunter2"
    said = here(home, "doctor", "--json")
    assert said.code == 1
    assert failing(said) == ["home: login"]
    login = checks(said)["home: login"]
    assert "refused the login" in login["text"]
    assert "app password" in login["fix"]
    assert "hunter2" not in said.out + said.err


def test_a_missing_password_names_the_variable(
    home: Home, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    home.environ.clear()
    monkeypatch.delenv("REJOINDER_PASSWORD_HOME", raising=False)
    said = here(home, "doctor", "--json")
    assert said.code == 1
    assert "REJOINDER_PASSWORD_HOME" in checks(said)["home: login"]["text"]


def test_an_unreachable_host_is_said_with_the_fix(home: Home, here: Here, user: MailUser) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    change_settings(home, f"port = {user.dovecot.imaps_port}", f"port = {port}")
    said = here(home, "doctor", "--json")
    assert said.code == 1
    assert failing(said) == ["home: login"]
    login = checks(said)["home: login"]
    assert f"localhost:{port} cannot be reached" in login["text"]
    assert "Check the host, the port" in login["fix"]


def test_a_certificate_that_does_not_verify_is_said_and_never_overridden(home: Home, here: Here) -> None:
    change_settings(home, "ca_file", "# ca_file")
    said = here(home, "doctor", "--json")
    assert said.code == 1
    login = checks(said)["home: login"]
    assert "does not verify" in login["text"]
    assert "ca_file under [account.imap]" in login["fix"]


def test_an_smtp_server_that_is_not_there_fails_alone(
    home: Home, here: Here, post_office: PostOffice
) -> None:
    change_settings(home, f"port = {post_office.port}", "port = 1")
    assert failing(here(home, "doctor", "--json")) == ["home: sending"]


def test_a_missing_folder_is_said_with_those_that_are_there(home: Home, here: Here) -> None:
    change_settings(
        home, 'address = "sam@home.example"\n', 'address = "sam@home.example"\nfolders = ["Jobs"]\n'
    )
    found = checks(here(home, "doctor", "--json"))
    assert found["home: login"]["status"] == "ok"
    folders = found["home: folders"]
    assert (folders["status"], "no folder 'Jobs'" in folders["text"]) == ("fail", True)
    assert "INBOX" in folders["fix"]


def test_a_user_who_wants_drafts_needs_no_smtp_server(
    home: Home, here: Here, post_office: PostOffice
) -> None:
    change_settings(home, f"port = {post_office.port}", 'port = 1\ndeliver = "drafts"')
    sending = checks(here(home, "doctor", "--json"))["home: sending"]
    assert (sending["status"], "Drafts folder" in sending["text"]) == ("ok", True)


def test_offline_asks_no_server(home: Home, here: Here) -> None:
    home.environ["REJOINDER_PASSWORD_HOME"] = "wrong"
    said = here(home, "doctor", "--offline", "--json")
    assert said.code == 0
    assert list(checks(said)) == LOCAL


def test_without_settings_the_rest_is_checked_and_init_is_named(tmp_path: Path, here: Here) -> None:
    said = here(make_home(tmp_path / "new", judges=True), "doctor", "--json")
    assert said.code == 1
    assert list(checks(said)) == LOCAL
    assert failing(said) == ["settings"]
    assert checks(said)["settings"]["fix"] == "Run: rejoinder init"


def test_settings_without_an_account_are_a_failure(tmp_path: Path, here: Here) -> None:
    said = here(make_home(tmp_path / "new", "[me]\n", judges=True), "doctor", "--json")
    assert failing(said) == ["settings"]
    assert checks(said)["settings"]["fix"] == "Run: rejoinder init"


def test_a_broken_line_of_the_settings_is_named(home: Home, here: Here) -> None:
    change_settings(home, "cool_off", "colour_off")
    said = here(home, "doctor", "--json")
    assert said.code == 1
    assert "line" in checks(said)["settings"]["text"]


def test_settings_that_others_may_read_are_a_warning_with_the_fix(home: Home, here: Here) -> None:
    (home.folder / "settings.toml").chmod(0o644)
    said = here(home, "doctor", "--offline", "--json")
    assert said.code == 0
    assert checks(said)["settings"]["status"] == "warn"
    assert "chmod 600" in checks(said)["settings"]["text"]


def test_a_broken_database_fails_and_the_login_is_checked_all_the_same(home: Home, here: Here) -> None:
    (home.folder / "rejoinder.sqlite3").write_bytes(b"this is no database" * 100)
    said = here(home, "doctor", "--json")
    assert said.code == 1
    assert failing(said) == ["database", "home: last run"]
    assert checks(said)["home: login"]["status"] == "ok"
    assert "damaged" in checks(said)["database"]["text"]


def test_a_damaged_model_fails_with_the_fix(home: Home, here: Here) -> None:
    with (home.folder / "models" / "mine" / "rejection.npz").open("ab") as file:
        file.write(b"x")
    said = here(home, "doctor", "--offline", "--json")
    assert said.code == 1
    assert failing(said) == ["model"]
    assert "hash is not the one on record" in checks(said)["model"]["text"]
    assert "rejoinder train" in checks(said)["model"]["fix"]


def test_it_says_how_this_server_marks_and_why(home: Home, here: Here) -> None:
    marks = checks(here(home, "doctor", "--json"))["home: marks"]
    assert marks["status"] == "ok"
    assert "by the keyword $JobRejection, because" in marks["text"]


def test_a_server_that_cannot_mark_as_the_user_wished_is_a_warning(home: Home, here: Here) -> None:
    change_settings(home, "[account.smtp]", '[account.marks]\nmethod = "label"\n[account.smtp]')
    marks = checks(here(home, "doctor", "--json"))["home: marks"]
    assert (marks["status"], "labels are Gmail's alone" in marks["text"]) == ("warn", True)
    assert 'method = "auto"' in marks["fix"]


def test_what_the_server_offers_and_how_it_is_protected_have_lines(home: Home, here: Here) -> None:
    found = checks(here(home, "doctor", "--json"))
    assert "IDLE (new mail at once)" in found["home: server"]["text"]
    assert "LIST-STATUS" in found["home: server"]["text"]
    assert "certificate checked against ca_file" in found["home: TLS"]["text"]
    assert "is on this machine and needs none" in found["home: TLS"]["text"]  # the post office is on loopback


def test_a_clock_behind_the_last_run_is_a_warning(home: Home, here: Here) -> None:
    with store_of(home) as store:
        store.ledger.note_run("scan home", datetime(2150, 1, 1, tzinfo=UTC), "")
    clock = checks(here(home, "doctor", "--offline", "--json"))["clock"]
    assert (clock["status"], "2150-01-01" in clock["text"]) == ("warn", True)


def test_a_daemon_that_runs_is_seen_by_its_lock(home: Home, here: Here) -> None:
    assert "not running" in checks(here(home, "doctor", "--offline", "--json"))["daemon"]["text"]
    with held_lock(home.folder / "daemon.lock", wait_seconds=0, what="The test"):
        assert checks(here(home, "doctor", "--offline", "--json"))["daemon"]["text"] == "running"


def test_on_a_terminal_no_line_is_wider_than_eighty_columns(home: Home) -> None:
    home.environ["COLUMNS"] = "80"
    with home.talk("doctor") as talk:
        talk.expect("last run")
        talk.end()
    assert max(len(line) for line in talk.seen.splitlines() if "/" not in line) <= 80


# The bundle


def test_the_bundle_is_for_the_user_alone_and_says_what_is_in_it(
    home: Home, here: Here, tmp_path: Path
) -> None:
    path = tmp_path / "report.zip"
    said = here(home, "doctor", "--bundle", str(path))
    assert said.code == 0
    assert path.stat().st_mode & 0o777 == 0o600
    with zipfile.ZipFile(path) as archive:
        names = [name.removeprefix("rejoinder-bundle/") for name in archive.namelist()]
    assert names[0] == "READ_ME_FIRST.txt"
    assert all(name in said.err for name in names)
    assert "Please look into it before you send it" in said.err


def test_the_bundle_holds_nothing_private(home: Home, here: Here, tmp_path: Path, user: MailUser) -> None:
    fill(home, *rejected_after_talk(1), *rejected_after_talk(2, BEN, "Other Mills"))
    change_settings(home, '"Sam Doe"', '"Samantha Doe-Quirk"')
    change_settings(home, "[replies]", '[replies]\nhold = "17m"')
    change_settings(
        home,
        'address = "sam@home.example"\n',
        'address = "sam@home.example"\nfolders = ["INBOX", "Divorce"]\n',
    )
    (home.folder / "logs").mkdir()
    (home.folder / "logs" / "daemon.log").write_text("home: anna@acme.example of Acme wrote to 10.1.2.3\n")
    (home.folder / "logs" / "bug.txt").write_text(f'  File "{Path.home()}/x.py", line 3, in y\n')
    path = tmp_path / "report.zip"
    here(home, "doctor", "--bundle", str(path))
    inside = contents(path)
    private = [
        *(
            "sam@home",
            "home.example",
            "anna",
            "acme",
            "ben",
            "mills",
            "samantha",
            "quirk",
            "divorce",
            "10.1.2.3",
        ),
        *(
            "your application",
            "regret",
            "engineer",
            user.name,
            "hunter2",
            str(home.folder),
            str(Path.home()) + "/",
        ),
        home.environ["REJOINDER_PASSWORD_HOME"],
    ]
    low = inside.lower()
    assert [word for word in private if word.lower() in low] == []
    assert '"hold": "17m"' in inside
    assert '"status": "fail"' in inside  # of the folder that is not there


def test_the_bundle_is_written_where_things_are_broken_too(home: Home, here: Here, tmp_path: Path) -> None:
    (home.folder / "rejoinder.sqlite3").write_bytes(b"this is no database" * 100)
    (home.folder / "settings.toml").write_text("[me\n")
    path = tmp_path / "report.zip"
    assert here(home, "doctor", "--bundle", str(path)).code == 0
    assert '"status": "fail"' in contents(path)


def test_a_file_that_is_there_is_not_written_over(home: Home, here: Here, tmp_path: Path) -> None:
    path = tmp_path / "report.zip"
    path.write_text("mine")
    said = here(home, "doctor", "--offline", "--bundle", str(path))
    assert (said.code, path.read_text()) == (2, "mine")


@pytest.mark.parametrize(
    ("count", "words"),
    [(74_371_000_000, "74 GB"), (999_999_999, "999 MB"), (2_500_000_000_000, "2,500 GB"), (0, "0 MB")],
)
def test_room_on_the_disk_is_told_in_gigabytes(count: int, words: str) -> None:
    assert size_in_words(count) == words
