"""The verb init on real servers: by options with the password in the environment, and by answers on a terminal."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from command import Home, Talk
from dns_server import running_dns
from dovecot import PASSWORD, READ_ONLY_FOLDER, MailUser
from homes import Here, make_home, settings_text
from post_office import PostOffice
from test_journey import NEWSLETTER, REJECTION

from responder.settings import load_settings

TESTS = Path(__file__).parent
ME = ["--address", "sam@home.example", "--your-name", "Sam Doe", "--name", "home"]


@dataclass(frozen=True)
class Looking(Home):
    """A home whose commands look servers up at a DNS and an HTTPS port of the test's own."""

    ports: tuple[str, ...] = ()

    def _command(self, *arguments: str) -> list[str]:
        child = str(TESTS / "setup_child.py")
        return [sys.executable, child, *self.ports, "--home", str(self.folder), *arguments]


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
        "Rejections get the keyword $JobRejection", "127.0.0.1 is ready to send.", f"Wrote {settings_of(home)}.",
        "2 seen = 2 read + 0 passed over; 1 rejection", "This was a dry run", "rejoinder scan inbox",
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


@pytest.mark.parametrize("without", ["--address", "--your-name", "--imap-host", "--smtp-host"])
def test_a_missing_option_is_named_and_nothing_is_written(
    home: Home, here: Here, user: MailUser, without: str
) -> None:
    given = [*ME, *servers(user, 1), "--lookup", "none"]
    at = given.index(without)
    said = here(home, "--no-input", "init", *given[:at], *given[at + 2 :])
    assert said.code == 2
    assert f"Give {without} " in said.err
    assert "One answer is missing" in said.err
    assert not settings_of(home).exists()


def test_all_that_is_missing_is_named_at_once(home: Home, here: Here) -> None:
    home.environ["REJOINDER_PASSWORD_HOME"] = ""
    given = ["--address", "sam@home.example", "--name", "home", "--lookup", "none"]
    said = here(home, "--no-input", "init", *given)
    assert said.code == 2
    assert "4 answers are missing" in said.err
    for option in ("--your-name", "--imap-host", "--smtp-host", "REJOINDER_PASSWORD_HOME in the environment"):
        assert option in said.err
    nothing = here(home, "--no-input", "init")
    assert nothing.code == 2
    assert "Give --address YOU@HOST, --your-name NAME." in nothing.err


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
    refused(home, here, [*given, "--folder", "Jobs"], 2, "no folder 'Jobs'", "INBOX")
    refused(home, here, [*given, "--folder", "INBOX", "--folder", "Jobs"], 2, "no folder 'Jobs'", "INBOX")


@pytest.mark.parametrize(
    ("option", "value", "sentence"),
    [
        ("--imap-host", "imap.elsewhere.example", "in the open"),
        ("--name", "a b/c", "name must be"),
        ("--user", "sam\r\nA1 DELETE INBOX", "user must be"),
        ("--cool-off", "soon", "cool_off must be"),
        ("--quiet", "at night", "quiet must be"),
        ("--language", "klingon", "languages must be"),
        ("--mark-folder", "a\r\nb", "folder must be"),
        ("--address", "sam", "no mail address"),
    ],
)
def test_what_settings_would_refuse_is_refused_before_anything_is_tried(
    home: Home, here: Here, user: MailUser, option: str, value: str, sentence: str
) -> None:
    given = [*ME, *servers(user, 1), "--imap-security", "plain"]
    if option in given:
        given[given.index(option) + 1] = value
    else:
        given += [option, value]
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


def test_every_answer_has_an_option(home: Home, here: Here, user: MailUser, post_office: PostOffice) -> None:
    user.put(REJECTION, folder="Jobs")
    given = ["--folder", "INBOX", "--folder", "Jobs", "--may", "mark", "--mark", "folder", "--mark-folder", "No",
             "--deliver", "drafts", "--cool-off", "2d", "--quiet", "never", "--language", "de", "--language", "en"]  # fmt: skip
    said = here(home, "--no-input", "init", *ME, *servers(user, post_office.port), *given)
    assert said.code == 0, said.err
    assert "Rejections are flagged and copied to a folder" in said.err
    settings = load_settings(settings_of(home))
    (account,) = settings.accounts
    assert (account.folders, account.may, account.smtp.deliver) == (("INBOX", "Jobs"), "mark", "drafts")
    assert (account.marks.method, account.marks.folder) == ("folder", "No")
    assert (settings.replies.cool_off.days, settings.daemon.quiet) == (2, None)
    assert settings.me.languages == ("de", "en")
    assert post_office.greeted_by == []  # nothing goes out that way


def test_who_may_only_read_needs_no_outgoing_server(home: Home, here: Here, user: MailUser) -> None:
    given = servers(user, 1)
    at = given.index("--smtp-host")
    said = here(home, "--no-input", "init", *ME, *given[:at], "--may", "read")
    assert said.code == 0, said.err
    assert "Rejections" not in said.err
    assert load_settings(settings_of(home)).accounts[0].may == "read"


def test_a_password_command_serves_as_well_as_a_password(home: Home, here: Here, user: MailUser) -> None:
    home.environ["REJOINDER_PASSWORD_HOME"] = ""
    command = f"echo {PASSWORD}"
    said = here(home, "--no-input", "init", *ME, *servers(user, 1), "--password-command", command)
    assert said.code == 0, said.err
    assert load_settings(settings_of(home)).accounts[0].imap.password_command == command


def test_an_account_without_its_token_is_written_and_the_way_to_sign_in_is_named(
    home: Home, here: Here
) -> None:
    given = ["--address", "sam@outlook.com", "--your-name", "Sam Doe"]
    said = here(home, "--no-input", "init", *given)
    assert said.code == 4, said.err
    assert "rejoinder login sam" in said.err
    assert load_settings(settings_of(home)).accounts[0].imap.auth == "token"


@pytest.mark.parametrize(
    ("address", "provider"), [("sam@outlook.com", "microsoft"), ("sam@gmail.com", "google")]
)
def test_a_client_id_of_ones_own_is_kept_for_the_login(
    home: Home, here: Here, address: str, provider: str
) -> None:
    given = ["--address", address, "--your-name", "Sam Doe", "--client-id", "0123-abcd"]
    assert here(home, "--no-input", "init", *given).code == 4
    account = load_settings(settings_of(home)).accounts[0]
    assert (account.imap.auth, account.oauth.provider, account.oauth.client_id) == (
        "token",
        provider,
        "0123-abcd",
    )


# One more account


def first_account(home: Home) -> bytes:
    text = settings_text(more="[follow_up]\nmost = 1\n[model]\nunsure_at = 0.2\n")
    settings_of(home).write_text(text, encoding="utf-8")
    return text.encode()


def added(user: MailUser, smtp_port: int, address: str = "sam@work.example") -> list[str]:
    return ["--add", "--address", address, *servers(user, smtp_port)]


def test_one_more_account_leaves_everything_else_as_it_was(
    home: Home, here: Here, user: MailUser, post_office: PostOffice
) -> None:
    text = first_account(home)
    before = load_settings(settings_of(home))
    home.environ["REJOINDER_PASSWORD_WORK"] = PASSWORD
    said = here(home, "--no-input", "init", *added(user, post_office.port), "--name", "work")
    assert said.code == 0, said.err
    assert "days of work, as a dry run" in said.err
    after = load_settings(settings_of(home))
    assert after.accounts[0] == before.accounts[0]
    assert [account.name for account in after.accounts] == ["home", "work"]
    assert after.me.addresses == (*before.me.addresses, "sam@work.example")
    for part in ("follow_up", "model", "replies", "daemon", "rewording"):
        assert getattr(after, part) == getattr(before, part)
    (backup,) = home.folder.glob("settings.toml.*.bak")
    assert backup.read_bytes() == text


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (["--address", "SAM@home.example"], "set up already, as home"),
        (["--address", "sam@work.example", "--name", "HOME"], "an account home already"),
        (["--address", "sam@work.example", "--quiet", "never"], "--quiet holds for all accounts"),
        (["--address", "sam@work.example", "--language", "de"], "--language holds for all accounts"),
    ],
)
def test_an_account_is_not_added_twice_and_changes_nothing_for_others(
    home: Home, here: Here, given: list[str], sentence: str
) -> None:
    text = first_account(home)
    said = here(home, "--no-input", "init", "--add", *given)
    assert said.code == 2
    assert sentence in said.err
    assert settings_of(home).read_bytes() == text


def test_a_second_account_of_the_same_name_gets_a_number(home: Home, here: Here, user: MailUser) -> None:
    first_account(home)
    home.environ["REJOINDER_PASSWORD_HOME_2"] = PASSWORD
    said = here(home, "--no-input", "init", *added(user, 1, "home@work.example"))
    assert said.code == 0, said.err
    assert load_settings(settings_of(home)).accounts[1].name == "home-2"


def test_adding_to_nothing_says_so(home: Home, here: Here) -> None:
    said = here(home, "--no-input", "init", "--add", "--address", "sam@home.example")
    assert said.code == 3
    assert "no settings yet" in said.err


def test_new_settings_take_the_place_of_broken_ones_which_are_kept(
    home: Home, here: Here, user: MailUser
) -> None:
    settings_of(home).write_text("[me\n")
    assert here(home, "--no-input", "init", "--add", *ME).code == 3
    said = here(home, "--no-input", "init", "--new", *ME, *servers(user, 1))
    assert said.code == 0, said.err
    (backup,) = home.folder.glob("settings.toml.*.bak")
    assert backup.read_text() == "[me\n"


# On a terminal


def answer(talk: Talk, *pairs: tuple[str, str]) -> None:
    for question, words in pairs:
        talk.expect(question)
        talk.type(f"{words}\n")


ENTER_ALL_THE_WAY = (
    ("Folders to look at [INBOX]", ""), ("How to mark", ""), ("How long a draft rests", ""), ("Quiet hours", ""),
    ("Languages you read", ""),
)  # fmt: skip


def to_the_end(talk: Talk) -> None:
    """No other account, the dry run, and a good end."""
    answer(talk, ("Another account? [y/N]", ""))
    talk.expect("as a dry run")
    talk.expect("rejoinder daemon")
    assert talk.end() == 0, talk.seen


def test_answers_are_asked_for_once_each_and_the_password_is_kept_unseen(
    home: Home, user: MailUser, post_office: PostOffice, tmp_path: Path
) -> None:
    user.put(REJECTION)
    user.put(folder="Jobs")
    kept = tmp_path / "keyring.json"
    home.environ.update(
        REJOINDER_PASSWORD_HOME="", PYTHON_KEYRING_BACKEND="file_keyring.FileKeyring",
        REJOINDER_TEST_KEYRING=str(kept), PYTHONPATH=os.pathsep.join([str(TESTS.parent), str(TESTS)]),
        LC_ALL="de_DE.UTF-8",
    )  # fmt: skip
    place = user.dovecot
    given = ["--name", "home", "--lookup", "none", "--user", user.name, "--ca-file", str(place.ca_file),
             "--smtp-security", "plain"]  # fmt: skip
    with home.talk("init", *given) as talk:
        talk.expect("rejoinder demo")
        answer(
            talk, ("Your mail address", "sam"), ("Your mail address", "sam.doe@home.example"),
            ("Your name, as under a letter [Sam Doe]", ""), ("read, mark or draft [draft]", ""),
            ("The incoming (IMAP) server", f"{place.host}:{place.imaps_port}"),
            ("The outgoing (SMTP) server", f"127.0.0.1:{post_office.port}"),
            ("Password of sam.doe@home.example at localhost", PASSWORD), ("Folders to look at [INBOX]", "1, Trips"),
            ("Folders to look at [INBOX]", "1, jobs"), *ENTER_ALL_THE_WAY[1:],
        )  # fmt: skip
        talk.expect("The password is kept in")
        to_the_end(talk)
    assert talk.seen.count("Password of") == 1
    assert "Write it in full: sam@home.example" in talk.seen
    assert PASSWORD not in talk.seen
    assert json.loads(kept.read_text()) == {"rejoinder home/imap": PASSWORD}
    assert PASSWORD not in settings_of(home).read_text(encoding="utf-8")
    settings = load_settings(settings_of(home))
    assert settings.accounts[0].folders == ("INBOX", "Jobs")
    assert settings.me.languages == ("de", "en")
    assert home.run("scan", "inbox").returncode == 0  # the keyring gives the password from now on


def test_without_a_keyring_the_user_is_told_what_to_do_and_asked_once_all_the_same(
    home: Home, user: MailUser, post_office: PostOffice
) -> None:
    home.environ["REJOINDER_PASSWORD_HOME"] = ""
    with home.talk("init", *ME, *servers(user, post_office.port)) as talk:
        answer(talk, ("read, mark or draft", ""), ("Password of", PASSWORD), *ENTER_ALL_THE_WAY)
        talk.expect("The secret was not kept")
        talk.expect("REJOINDER_PASSWORD_HOME")
        to_the_end(talk)
    assert talk.seen.count("Password of") == 1


def test_a_wrong_password_is_asked_for_again_and_nothing_else_is(
    home: Home, user: MailUser, post_office: PostOffice
) -> None:
    home.environ["REJOINDER_PASSWORD_HOME"] = "wrong"
    with home.talk("init", *ME, "--may", "mark", *servers(user, post_office.port)) as talk:
        talk.expect("localhost refused the login")
        talk.expect("2 more tries")
        talk.expect("came from variable REJOINDER_PASSWORD_HOME")
        answer(talk, (f"User name [{user.name}]", ""), ("Password of", PASSWORD), *ENTER_ALL_THE_WAY)
        talk.expect("REJOINDER_PASSWORD_HOME holds another one and comes first")
        to_the_end(talk)
    assert "Your mail address" not in talk.seen


def test_a_command_that_prints_a_wrong_password_gives_way_to_the_right_one(
    home: Home, user: MailUser, post_office: PostOffice
) -> None:
    home.environ["REJOINDER_PASSWORD_HOME"] = ""
    given = [*servers(user, post_office.port), "--password-command", "echo wrong"]
    with home.talk("init", *ME, "--may", "mark", *given) as talk:
        talk.expect("came from password_command")
        answer(talk, ("User name", ""), ("Password of", PASSWORD), *ENTER_ALL_THE_WAY)
        to_the_end(talk)
    assert load_settings(settings_of(home)).accounts[0].imap.password_command is None


def test_three_wrong_passwords_are_enough(home: Home, user: MailUser) -> None:
    home.environ["REJOINDER_PASSWORD_HOME"] = ""
    with home.talk("init", *ME, "--may", "read", *servers(user, 1)) as talk:
        answer(talk, ("Password of", "wrong"), ("User name", ""), ("Password of", "wrong"), ("User name", "sam"),
               ("Password of", "wrong"))  # fmt: skip
        talk.expect("refused the login of sam.")
        assert talk.end() == 4, talk.seen
    assert "wrong" not in talk.seen
    assert not settings_of(home).exists()
    assert user.dovecot.log(user.name).count("auth failed") <= 2


def test_an_unreachable_server_and_an_unknown_certificate_are_mended_without_starting_again(
    home: Home, user: MailUser, post_office: PostOffice
) -> None:
    place = user.dovecot
    given = ["--imap-host", "localhost", "--imap-port", "1", "--user", user.name, "--smtp-host", "127.0.0.1",
             "--smtp-port", str(post_office.port), "--smtp-security", "plain"]  # fmt: skip
    with home.talk("init", *ME, "--may", "draft", *given) as talk:
        talk.expect("localhost:1 cannot be reached")
        answer(talk, ("The incoming (IMAP) server [localhost]", f"localhost:{place.imaps_port}"))
        talk.expect("does not verify")
        answer(talk, ("The file of its certificate", "/nowhere.pem"))
        talk.expect("There is no such file.")
        answer(talk, ("The file of its certificate", str(place.ca_file)), *ENTER_ALL_THE_WAY)
        to_the_end(talk)
    account = load_settings(settings_of(home)).accounts[0]
    assert (account.imap.port, account.imap.ca_file) == (place.imaps_port, place.ca_file)


def test_where_sending_fails_replies_can_be_left_in_the_drafts_folder(home: Home, user: MailUser) -> None:
    with home.talk("init", *ME, "--may", "draft", *servers(user, 1)) as talk:
        answer(talk, *ENTER_ALL_THE_WAY[:2])
        talk.expect("Sending is not possible yet: 127.0.0.1:1 cannot be reached")
        answer(talk, ("Port and security of 127.0.0.1 [587 starttls]", "2 starttls"))
        talk.expect("127.0.0.1:2 cannot be reached")
        answer(talk, ("Leave approved replies in your Drafts folder", "y"), *ENTER_ALL_THE_WAY[2:])
        to_the_end(talk)
    assert load_settings(settings_of(home)).accounts[0].smtp.deliver == "drafts"


def test_where_sending_fails_another_server_can_be_named(
    home: Home, user: MailUser, post_office: PostOffice
) -> None:
    with home.talk("init", *ME, "--may", "draft", *servers(user, 1)) as talk:
        answer(
            talk, *ENTER_ALL_THE_WAY[:2], ("Port and security", "2 tls"), ("Leave approved replies", "n"),
            ("The outgoing (SMTP) server [127.0.0.1]", f"127.0.0.1:{post_office.port} plain"),
        )  # fmt: skip
        talk.expect("127.0.0.1 is ready to send.")
        answer(talk, *ENTER_ALL_THE_WAY[2:])
        to_the_end(talk)


def test_where_sending_fails_on_a_server_of_ones_own_the_right_port_is_enough(
    home: Home, user: MailUser, post_office: PostOffice
) -> None:
    with home.talk("init", *ME, "--may", "draft", *servers(user, 1)) as talk:
        answer(talk, *ENTER_ALL_THE_WAY[:2], ("Port and security of 127.0.0.1", f"{post_office.port} plain"))
        talk.expect("127.0.0.1 is ready to send.")
        answer(talk, *ENTER_ALL_THE_WAY[2:])
        to_the_end(talk)
    assert "Leave approved replies" not in talk.seen
    account = load_settings(settings_of(home)).accounts[0]
    assert (account.smtp.port, account.smtp.deliver) == (post_office.port, "smtp")


def test_a_mistyped_host_keeps_the_certificate_that_was_given(home: Home, user: MailUser) -> None:
    place = user.dovecot
    given = servers(user, 1)
    given[given.index("--imap-host") + 1] = "127.0.0.2"
    given[given.index("--imap-port") + 1] = "1"
    with home.talk("init", *ME, "--may", "read", *given) as talk:
        talk.expect("127.0.0.2:1 cannot be reached")
        answer(talk, ("The incoming (IMAP) server", f"localhost:{place.imaps_port}"), ENTER_ALL_THE_WAY[0],
               *ENTER_ALL_THE_WAY[2:])  # fmt: skip
        to_the_end(talk)
    assert "does not verify" not in talk.seen
    assert load_settings(settings_of(home)).accounts[0].imap.ca_file == place.ca_file


def test_the_server_is_found_in_the_dns_and_confirmed(
    home: Home, user: MailUser, post_office: PostOffice
) -> None:
    place = user.dovecot
    zone = {"_imaps._tcp.home.example SRV": [f"0 1 {place.imaps_port} localhost."]}
    given = ["--user", user.name, "--ca-file", str(place.ca_file), "--smtp-host", "127.0.0.1",
             "--smtp-port", str(post_office.port), "--smtp-security", "plain"]  # fmt: skip
    with running_dns(zone) as dns:
        home.environ["PYTHONPATH"] = str(TESTS.parent)
        looking = Looking(home.folder, home.environ, (str(dns.port), "1", str(place.ca_file)))
        with looking.talk("init", *ME, *given) as talk:
            answer(talk, ("read, mark or draft", ""))
            talk.expect(f"IMAP  localhost, port {place.imaps_port}, tls")
            talk.expect("localhost lies outside home.example")
            answer(talk, ("Is that your provider? [y/N]", "y"), *ENTER_ALL_THE_WAY)
            to_the_end(talk)
    assert load_settings(settings_of(home)).accounts[0].imap.port == place.imaps_port


def test_a_folder_that_is_read_only_is_read_and_nothing_is_marked(home: Home, user: MailUser) -> None:
    user.put(folder=READ_ONLY_FOLDER)
    user.lock_folder()
    given = ["--may", "mark", "--folder", READ_ONLY_FOLDER, *servers(user, 1)]
    assert home.run("--no-input", "init", *ME, *given).returncode == 1
    with home.talk("init", *ME, *given) as talk:
        talk.expect("is read-only, so nothing can be marked")
        talk.expect("Rejections are noted on this computer only, as you chose.")
        answer(talk, *ENTER_ALL_THE_WAY[2:])
        to_the_end(talk)
    assert load_settings(settings_of(home)).accounts[0].marks.method == "local"


def test_the_bare_command_leads_all_the_way(home: Home, user: MailUser, post_office: PostOffice) -> None:
    place = user.dovecot
    zone = {"_imaps._tcp.home.example SRV": [f"0 1 {place.imaps_port} localhost."]}
    home.environ.update(PYTHONPATH=str(TESTS.parent), REJOINDER_PASSWORD_SAM=PASSWORD)
    with running_dns(zone) as dns:
        looking = Looking(home.folder, home.environ, (str(dns.port), "1", str(place.ca_file)))
        with looking.talk() as talk:
            answer(
                talk, ("Your mail address", "sam@home.example"), ("Your name", ""), ("read, mark or draft", ""),
                ("Is that your provider?", "y"), ("The outgoing (SMTP) server", f"127.0.0.1:{post_office.port} plain"),
                ("The file of its certificate", str(place.ca_file)), *ENTER_ALL_THE_WAY,
            )  # fmt: skip
            to_the_end(talk)
    said = home.run()
    assert b"sam: not read yet." in said.stdout


def test_old_settings_are_kept_beside_the_new_ones_if_the_user_agrees(
    home: Home, user: MailUser, post_office: PostOffice
) -> None:
    text = first_account(home)
    with home.talk("init", *ME, *servers(user, post_office.port)) as talk:
        answer(talk, ("Add one more account to it? [Y/n]", "n"), ("Write a new one", "n"))
        talk.expect("Left as it was.")
        assert talk.end() == 0
    assert settings_of(home).read_bytes() == text
    with home.talk("init", *ME, "--may", "draft", *servers(user, post_office.port)) as talk:
        answer(talk, ("Add one more account", "n"), ("Write a new one", "y"), *ENTER_ALL_THE_WAY)
        to_the_end(talk)
    (backup,) = home.folder.glob("settings.toml.*.bak")
    assert backup.read_bytes() == text


def test_another_account_can_follow_at_once(home: Home, user: MailUser, post_office: PostOffice) -> None:
    with home.talk("init", *ME, "--may", "draft", *servers(user, post_office.port)) as talk:
        answer(talk, *ENTER_ALL_THE_WAY, ("Another account?", "y"), ("Your mail address", "sam@outlook.com"),
               ("read, mark or draft", "mark"), ("A program that prints an access token", ""), ("Your own client id", ""), ("Another account?", "n"))  # fmt: skip
        talk.expect("days of home, as a dry run")
        assert talk.end() == 0, talk.seen
    accounts = load_settings(settings_of(home)).accounts
    assert [(account.name, account.may) for account in accounts] == [("home", "draft"), ("sam", "mark")]


@pytest.mark.parametrize("key", ["\x04", "\x03"])
def test_leaving_in_the_middle_writes_nothing(home: Home, user: MailUser, key: str) -> None:
    with home.talk("init", *ME, "--may", "read", *servers(user, 1)) as talk:
        talk.expect("Folders to look at")
        talk.type(key)
        talk.expect("nothing was changed")
        assert talk.end() == 2
    assert not list(home.folder.glob("settings*"))
