"""The verb init on real servers: by options with the password in the environment, and by answers on a terminal."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from command import Home
from dovecot import PASSWORD, MailUser
from homes import Here, make_home
from post_office import PostOffice
from test_journey import NEWSLETTER, REJECTION

from responder.settings import load_settings

TESTS = Path(__file__).parent
ME = ["--address", "sam@home.example", "--your-name", "Sam Doe", "--name", "home"]


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """A home with a model and the password in the environment, and no settings."""
    return make_home(tmp_path / "home", judges=True)


def servers(user: MailUser, smtp_port: int) -> list[str]:
    place = user.dovecot
    return [
        "--imap-host", place.host, "--imap-port", str(place.imaps_port), "--user", user.name,
        "--ca-file", str(place.ca_file), "--smtp-host", "127.0.0.1", "--smtp-port", str(smtp_port),
        "--smtp-security", "plain",
    ]  # fmt: skip


def settings_of(home: Home) -> Path:
    return home.folder / "settings.toml"


def test_options_and_a_password_in_the_environment_are_enough(
    home: Home, here: Here, user: MailUser, post_office: PostOffice
) -> None:
    user.put(REJECTION, NEWSLETTER)
    said = here(home, "--no-input", "init", *ME, *servers(user, post_office.port), "--since", "90d")
    assert said.code == 0, said.err
    for sentence in (
        "Rejections will be marked by: keyword.", "127.0.0.1 is ready to send.", f"Wrote {settings_of(home)}.",
        "2 seen = 2 read + 0 passed over; 1 rejections", "This was a dry run", "rejoinder scan inbox",
    ):  # fmt: skip
        assert sentence in said.err
    assert "Kestrel Bank" in said.out
    settings = load_settings(settings_of(home))
    (account,) = settings.accounts
    assert (settings.me.names, account.name, account.address) == (("Sam Doe",), "home", "sam@home.example")
    assert (account.imap.user, account.smtp.security, account.folders) == (user.name, "plain", ("INBOX",))
    assert PASSWORD not in settings_of(home).read_text(encoding="utf-8")
    assert PASSWORD not in said.out + said.err
    assert user.flags() == {1: set(), 2: set()}
    assert not (home.folder / "rejoinder.sqlite3").exists()
    assert post_office.arrived == []


@pytest.mark.skipif(os.name != "posix", reason="modes are those of POSIX")
def test_the_settings_are_private(home: Home, here: Here, user: MailUser, post_office: PostOffice) -> None:
    here(home, "--no-input", "init", *ME, *servers(user, post_office.port))
    assert settings_of(home).stat().st_mode & 0o777 == 0o600


def test_the_command_that_init_names_next_works(
    home: Home, here: Here, user: MailUser, post_office: PostOffice
) -> None:
    user.put(REJECTION)
    here(home, "--no-input", "init", *ME, *servers(user, post_office.port))
    row, _ = here(home, "scan", "inbox", "--json").rows
    assert (row["label"], row["marked"]) == ("rejection", "keyword")


@pytest.mark.parametrize(
    ("without", "names"),
    [
        ("--address", "--address"),
        ("--your-name", "--your-name"),
        ("--imap-host", "--imap-host"),
        ("--smtp-host", "--smtp-host"),
    ],
)
def test_a_missing_option_is_named_and_nothing_is_written(
    home: Home, here: Here, user: MailUser, without: str, names: str
) -> None:
    given = [*ME, *servers(user, 1)]
    at = given.index(without)
    said = here(home, "--no-input", "init", *given[:at], *given[at + 2 :])
    assert said.code == 2
    assert names in said.err
    assert not settings_of(home).exists()


def refused(home: Home, here: Here, given: list[str], code: int, *sentences: str) -> None:
    said = here(home, "--no-input", "init", *ME, *given)
    assert said.code == code, said.err
    for sentence in sentences:
        assert sentence in said.err
    assert len([line for line in said.err.splitlines() if line.startswith("rejoinder: ")]) == 1
    assert not settings_of(home).exists()


def test_a_wrong_password_ends_with_four(home: Home, here: Here, user: MailUser) -> None:
    home.environ["REJOINDER_PASSWORD_HOME"] = "wrong"
    refused(home, here, servers(user, 1), 4, "refused the login", "app password")


def test_no_password_ends_with_four(home: Home, here: Here, user: MailUser) -> None:
    home.environ["REJOINDER_PASSWORD_HOME"] = ""
    refused(home, here, servers(user, 1), 4, "REJOINDER_PASSWORD_HOME")


def test_an_unreachable_host_ends_with_five(home: Home, here: Here, user: MailUser) -> None:
    given = servers(user, 1)
    given[given.index("--imap-port") + 1] = "1"
    refused(home, here, given, 5, "localhost:1 cannot be reached", "Check the host")


def test_a_certificate_that_does_not_verify_ends_with_five(home: Home, here: Here, user: MailUser) -> None:
    given = servers(user, 1)
    at = given.index("--ca-file")
    refused(home, here, given[:at] + given[at + 2 :], 5, "does not verify", "ca_file")


def test_a_missing_folder_is_named_with_those_that_are_there(home: Home, here: Here, user: MailUser) -> None:
    given = servers(user, 1)
    refused(home, here, [*given, "--folder", "Jobs"], 1, "no folder 'Jobs'", "INBOX")
    refused(home, here, [*given, "--folder", "INBOX", "--folder", "Jobs"], 2, "no folder 'Jobs'", "INBOX")


@pytest.mark.parametrize(
    ("option", "value", "sentence"),
    [
        ("--imap-host", "imap.elsewhere.example", "in the open"),
        ("--name", "a b/c", "name must be"),
        ("--user", "sam\r\nA1 DELETE INBOX", "user must be"),
    ],
)
def test_what_settings_would_refuse_is_refused_before_anything_is_tried(
    home: Home, here: Here, user: MailUser, option: str, value: str, sentence: str
) -> None:
    given = [*ME, *servers(user, 1), "--imap-security", "plain"]
    given[given.index(option) + 1] = value
    said = here(home, "--no-input", "init", *given)
    assert said.code == 2
    assert sentence in said.err
    assert "Trying" not in said.err
    assert not settings_of(home).exists()


def test_where_only_sending_is_not_possible_yet_it_is_said_and_the_rest_is_set_up(
    home: Home, here: Here, user: MailUser
) -> None:
    said = here(home, "--no-input", "init", *ME, *servers(user, 1))
    assert said.code == 0
    assert "Sending is not possible yet: 127.0.0.1:1 cannot be reached" in said.err
    assert settings_of(home).exists()


def test_settings_that_are_there_are_not_written_over_without_a_person(
    home: Home, here: Here, user: MailUser
) -> None:
    settings_of(home).write_text("# mine\n")
    said = here(home, "init", *ME, *servers(user, 1))
    assert said.code == 2
    assert "exists already" in said.err
    assert settings_of(home).read_text() == "# mine\n"


# On a terminal


def test_answers_are_asked_for_once_each_and_the_password_is_kept_unseen(
    home: Home, user: MailUser, post_office: PostOffice, tmp_path: Path
) -> None:
    user.put(REJECTION)
    kept = tmp_path / "keyring.json"
    home.environ.update(
        REJOINDER_PASSWORD_HOME="", PYTHON_KEYRING_BACKEND="file_keyring.FileKeyring",
        REJOINDER_TEST_KEYRING=str(kept), PYTHONPATH=os.pathsep.join([str(TESTS.parent), str(TESTS)]),
    )  # fmt: skip
    place = user.dovecot
    given = ["--name", "home", "--imap-port", str(place.imaps_port), "--user", user.name, "--ca-file", str(place.ca_file),
             "--smtp-port", str(post_office.port), "--smtp-security", "plain"]  # fmt: skip
    with home.talk("init", *given) as talk:
        for question, answer in (
            ("Your mail address", "sam@home.example"), ("Your name", "Sam Doe"),
            ("The IMAP server", place.host), ("The SMTP server", "127.0.0.1"),
            ("Password of sam@home.example at localhost", PASSWORD),
        ):  # fmt: skip
            talk.expect(question)
            talk.type(f"{answer}\n")
        talk.expect("Logged in")
        talk.expect("127.0.0.1 is ready to send.")
        talk.expect("The password is kept in")
        talk.expect("This was a dry run")
        assert talk.end() == 0, talk.seen
    assert talk.seen.count("Password of") == 1
    assert PASSWORD not in talk.seen
    assert json.loads(kept.read_text()) == {"rejoinder home/imap": PASSWORD}
    assert PASSWORD not in settings_of(home).read_text(encoding="utf-8")
    assert home.run("scan", "inbox").returncode == 0  # the keyring gives the password from now on


def test_without_a_keyring_the_user_is_told_what_to_do_and_asked_once_all_the_same(
    home: Home, user: MailUser, post_office: PostOffice
) -> None:
    home.environ["REJOINDER_PASSWORD_HOME"] = ""
    with home.talk("init", *ME, *servers(user, post_office.port)) as talk:
        talk.expect("Password of")
        talk.type(f"{PASSWORD}\n")
        talk.expect("The secret was not kept")
        talk.expect("REJOINDER_PASSWORD_HOME")
        talk.expect("This was a dry run")
        assert talk.end() == 0, talk.seen
    assert talk.seen.count("Password of") == 1


def test_old_settings_are_kept_beside_the_new_ones_if_the_user_agrees(
    home: Home, user: MailUser, post_office: PostOffice
) -> None:
    settings_of(home).write_text("# mine\n")
    with home.talk("init", *ME, *servers(user, post_office.port)) as talk:
        talk.expect("Write a new one")
        talk.type("n\n")
        talk.expect("Left as it was.")
        assert talk.end() == 0
    assert settings_of(home).read_text() == "# mine\n"
    with home.talk("init", *ME, *servers(user, post_office.port)) as talk:
        talk.expect("Write a new one")
        talk.type("y\n")
        talk.expect("This was a dry run")
        assert talk.end() == 0
    (backup,) = home.folder.glob("settings.toml.*.bak")
    assert backup.read_text() == "# mine\n"


def test_leaving_in_the_middle_writes_nothing(home: Home) -> None:
    with home.talk("init") as talk:
        talk.expect("Your mail address")
        talk.type("\x04")
        talk.expect("nothing was changed")
        assert talk.end() == 2
    assert not settings_of(home).exists()
