"""Where a secret is looked for, in which order, and that it is never shown."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import keyring
import pytest
from fakes import MemoryKeyring
from keyring.backends import fail, null
from keyring.backends.chainer import ChainerBackend
from keyring.errors import KeyringLocked

from responder.choices import Account, ImapSettings, SmtpSettings
from responder.credentials import (
    Secret,
    delete_secret,
    find_secret,
    kept_secret,
    keyring_state,
    store_secret,
    variable_names,
)
from responder.errors import SecretMissing

HOME = Account(
    "home-1",
    "sam@home.example",
    ImapSettings("imap.home.example", 993, "tls", "sam"),
    SmtpSettings("smtp.home.example", 465, "tls", "sam"),
)
TOKEN = replace(HOME, imap=replace(HOME.imap, auth="token"))


@pytest.fixture(autouse=True)
def vault() -> Iterator[MemoryKeyring]:
    """A keyring of this test's own, whatever the machine has."""
    before = keyring.get_keyring()
    made = MemoryKeyring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def printing(code: str) -> str:
    """A command line that runs a line of Python."""
    return f'"{sys.executable}" -c "{code}"'


def with_command(code: str) -> Account:
    return replace(HOME, imap=replace(HOME.imap, password_command=printing(code)))


def refusal(account: Account, **environ: str) -> SecretMissing:
    with pytest.raises(SecretMissing) as caught:
        find_secret(account, "imap", {**os.environ, **environ})
    assert caught.value.exit_code == 4
    assert caught.value.fix
    return caught.value


def unasked(question: str) -> str:
    pytest.fail("nobody should have been asked")


# The order


def test_the_variable_comes_first(vault: MemoryKeyring) -> None:
    store_secret("home-1", "imap", "from the keyring")
    account = with_command("print('from the command')")
    found = find_secret(account, "imap", {"REJOINDER_PASSWORD_HOME_1": "from the variable"}, unasked)
    assert (found.value, found.source) == ("from the variable", "variable REJOINDER_PASSWORD_HOME_1")


def test_the_command_comes_before_the_keyring() -> None:
    store_secret("home-1", "imap", "from the keyring")
    found = find_secret(with_command("print('from the command')"), "imap", os.environ, unasked)
    assert (found.value, found.source) == ("from the command", "password_command")


def test_the_keyring_comes_before_the_prompt() -> None:
    store_secret("home-1", "imap", "from the keyring")
    found = find_secret(HOME, "imap", {}, unasked)
    assert found.value == "from the keyring"
    assert found.source.startswith("keyring (")


def test_the_prompt_comes_last_and_says_whose_secret_it_wants() -> None:
    asked: list[str] = []

    def ask(question: str) -> str:
        asked.append(question)
        return "typed"

    assert find_secret(HOME, "smtp", {}, ask) == Secret("typed", "typed in")
    assert asked == ["Password of sam@home.example at smtp.home.example"]


def test_without_any_the_error_says_what_was_looked_for() -> None:
    problem = refusal(HOME)
    for words in ("home-1", "REJOINDER_PASSWORD_HOME_1", "password_command", "the keyring has none"):
        assert words in problem.text
    assert "rejoinder init" in problem.fix
    with pytest.raises(SecretMissing):
        find_secret(HOME, "imap", {}, lambda question: "")


# Variables


def test_an_account_with_tokens_has_variables_and_a_command_of_its_own() -> None:
    environ = {"REJOINDER_PASSWORD_HOME_1": "wrong", "REJOINDER_TOKEN_HOME_1": "right"}
    assert find_secret(TOKEN, "imap", environ).value == "right"
    both = replace(
        TOKEN.imap, password_command=printing("print('wrong')"), token_command=printing("print('right')")
    )
    found = find_secret(replace(TOKEN, imap=both), "smtp", os.environ)
    assert (found.value, found.source) == ("right", "token_command")
    assert "no token" in refusal(TOKEN).text


def test_smtp_may_have_a_variable_of_its_own() -> None:
    environ = {"REJOINDER_PASSWORD_HOME_1": "common", "REJOINDER_SMTP_PASSWORD_HOME_1": "own"}
    assert find_secret(HOME, "smtp", environ).value == "own"
    assert find_secret(HOME, "imap", environ).value == "common"
    del environ["REJOINDER_SMTP_PASSWORD_HOME_1"]
    assert find_secret(HOME, "smtp", environ).value == "common"
    assert variable_names(TOKEN, "smtp") == ("REJOINDER_SMTP_TOKEN_HOME_1", "REJOINDER_TOKEN_HOME_1")


def test_an_empty_variable_counts_as_none_and_a_line_end_is_dropped() -> None:
    refusal(HOME, REJOINDER_PASSWORD_HOME_1="\n")
    assert find_secret(HOME, "imap", {"REJOINDER_PASSWORD_HOME_1": " a b \r\n"}).value == " a b "


# Commands


def test_only_the_first_line_of_a_command_counts() -> None:
    account = with_command("print('first'); print('second')")
    assert find_secret(account, "imap", os.environ).value == "first"
    windows = with_command("import sys; sys.stdout.buffer.write(b'fi rst\\r\\nsecond')")
    assert find_secret(windows, "imap", os.environ).value == "fi rst"


def test_a_command_is_run_by_no_shell(tmp_path: Path) -> None:
    account = with_command("import sys; print(sys.argv[1:])")
    command = f"{account.imap.password_command} $HOME ; touch {tmp_path.as_posix()}/made && echo *"
    account = replace(HOME, imap=replace(HOME.imap, password_command=command))
    found = find_secret(account, "imap", os.environ).value
    assert "$HOME" in found
    assert "'*'" in found
    assert list(tmp_path.iterdir()) == []


def test_a_command_gets_no_standard_input_and_the_environment_that_was_given() -> None:
    account = with_command("import sys, os; print(repr(sys.stdin.read()) + os.environ['EXTRA'])")
    assert find_secret(account, "imap", {**os.environ, "EXTRA": "x"}).value == "''x"


def test_a_failing_command_is_an_error_with_its_code_and_not_its_words() -> None:
    store_secret("home-1", "imap", "from the keyring")
    problem = refusal(
        with_command("import sys; print('hunter2'); print('hunter3', file=sys.stderr); sys.exit(7)")
    )
    assert "exit code 7" in problem.text
    assert "hunter" not in str(problem)


def test_a_failing_command_writes_nothing_on_the_users_terminal(capfd: pytest.CaptureFixture[str]) -> None:
    refusal(with_command("import sys; print('hunter2'); sys.exit('hunter3')"))
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("print()", "nothing"),
        ("pass", "nothing"),
        ("import sys; sys.stdout.buffer.write(bytes([255]))", "no text"),
    ],
)
def test_a_command_without_a_secret_is_an_error(code: str, words: str) -> None:
    assert words in refusal(with_command(code)).text


def test_a_command_that_is_not_there_or_not_closed_is_an_error() -> None:
    absent = replace(HOME, imap=replace(HOME.imap, password_command="no-such-program-here --x"))
    assert "cannot be started" in refusal(absent).text


@pytest.mark.skipif(os.name == "nt", reason="Windows splits a command line by rules of its own")
def test_a_command_with_open_quotes_is_an_error() -> None:
    unclosed = replace(HOME, imap=replace(HOME.imap, password_command="pass 'x"))
    assert "quotes" in refusal(unclosed).text


def test_a_command_that_hangs_is_ended() -> None:
    account = with_command("print('hunter2', flush=True); import threading; threading.Event().wait()")
    with pytest.raises(SecretMissing, match="did not end") as caught:
        find_secret(account, "imap", os.environ, command_seconds=0.2)
    assert "hunter2" not in str(caught.value)


# The keyring


def test_what_is_stored_is_found_and_what_is_deleted_is_gone(vault: MemoryKeyring) -> None:
    store_secret("home-1", "imap", "hunter2")
    assert vault.kept == {("rejoinder", "home-1/imap"): "hunter2"}
    assert find_secret(HOME, "imap", {}).value == "hunter2"
    assert delete_secret("home-1", "imap") is True
    assert delete_secret("home-1", "imap") is False
    refusal(HOME)


def test_smtp_uses_its_own_entry_and_else_that_of_imap() -> None:
    store_secret("home-1", "imap", "common")
    assert find_secret(HOME, "smtp", {}).value == "common"
    store_secret("home-1", "smtp", "own")
    assert find_secret(HOME, "smtp", {}).value == "own"
    assert find_secret(HOME, "imap", {}).value == "common"


def plaintext_keyring() -> MemoryKeyring:
    """As keyrings.alt has it, without installing it."""
    made: MemoryKeyring = type("PlaintextKeyring", (MemoryKeyring,), {"__module__": "keyrings.alt.file"})()
    return made


def weak_keyring() -> MemoryKeyring:
    made = MemoryKeyring()
    made.priority = 0.5
    return made


UNFIT = pytest.mark.parametrize(
    ("backend", "words"),
    [
        (fail.Keyring(), "has no keyring"),
        (null.Keyring(), "switched off"),
        (plaintext_keyring(), "other programs can read"),
        (weak_keyring(), "does not recommend"),
        (MemoryKeyring(KeyringLocked("hunter2")), "KeyringLocked"),
        (MemoryKeyring(RuntimeError("hunter2")), "RuntimeError"),
    ],
)


@UNFIT
def test_a_keyring_that_is_none_is_passed_over_and_the_reason_kept(
    backend: keyring.backend.KeyringBackend, words: str
) -> None:
    keyring.set_keyring(backend)
    assert find_secret(HOME, "imap", {}, lambda question: "typed").value == "typed"
    problem = refusal(HOME)
    assert words in problem.text
    assert "hunter2" not in str(problem)


@UNFIT
def test_nothing_is_stored_where_it_would_be_lost_or_readable(
    backend: keyring.backend.KeyringBackend, words: str
) -> None:
    keyring.set_keyring(backend)
    with pytest.raises(SecretMissing, match=words) as caught:
        store_secret("home-1", "imap", "a-password")
    assert "REJOINDER_PASSWORD_HOME_1" in caught.value.fix
    assert "a-password" not in str(caught.value)
    assert not getattr(backend, "kept", {})
    assert delete_secret("home-1", "imap") is False


@UNFIT
def test_the_doctor_hears_why_the_keyring_is_of_no_use(
    backend: keyring.backend.KeyringBackend, words: str
) -> None:
    keyring.set_keyring(backend)
    ok, _, sentence = keyring_state()
    assert not ok
    assert words in sentence


def test_the_doctor_hears_which_keyring_is_used(vault: MemoryKeyring) -> None:
    ok, name, sentence = keyring_state()
    assert ok
    assert name == vault.name
    assert name in sentence
    assert vault.kept == {}


def test_behind_a_chain_the_first_safe_keyring_is_used_and_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    plain, good = plaintext_keyring(), MemoryKeyring()
    plain.kept["rejoinder", "home-1/imap"] = "from the readable file"
    monkeypatch.setattr(ChainerBackend, "backends", [plain, good])
    keyring.set_keyring(ChainerBackend())
    refusal(HOME)
    store_secret("home-1", "imap", "hunter2")
    assert good.kept == {("rejoinder", "home-1/imap"): "hunter2"}
    monkeypatch.setattr(ChainerBackend, "backends", [plain])
    assert "other programs can read" in refusal(HOME).text


def test_a_keyring_that_cannot_be_opened_at_all_is_no_traceback(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "no.such.Backend")
    monkeypatch.setattr("keyring.core._keyring_backend", None)
    assert "the keyring failed (ModuleNotFoundError)" in refusal(HOME).text


def test_a_secret_that_cannot_be_deleted_is_said_to_be_still_there(vault: MemoryKeyring) -> None:
    class Stuck(MemoryKeyring):
        def delete_password(self, service: str, username: str) -> None:
            raise KeyringLocked("no")

    stuck = Stuck()
    keyring.set_keyring(stuck)
    store_secret("home-1", "smtp", "hunter2")
    with pytest.raises(SecretMissing, match="still in the keyring"):
        delete_secret("home-1", "smtp")


# Never shown


def test_a_secret_does_not_show_itself() -> None:
    secret = Secret("hunter2", "typed in")
    assert "hunter2" not in f"{secret} {secret!r} {[secret]} {secret.source}"
    with pytest.raises(AttributeError):
        secret.value = "other"


# Tokens


def with_token_command(code: str) -> Account:
    return replace(TOKEN, imap=replace(TOKEN.imap, token_command=printing(code)))


def test_a_token_command_may_print_json() -> None:
    account = with_token_command(
        "print('{'); print(chr(34) + 'access_token' + chr(34) + ': ' + chr(34) + 'at' + chr(34) + '}')"
    )
    assert find_secret(account, "imap", os.environ).value == "at"


@pytest.mark.parametrize("code", ["print()", "pass", "print('{hunter2')", "print('{}')"])
def test_a_token_command_without_a_token_is_an_error_without_its_words(code: str) -> None:
    problem = refusal(with_token_command(code))
    assert "printed no token" in problem.text
    assert "hunter2" not in str(problem)


def test_an_account_with_tokens_is_told_to_log_in() -> None:
    assert refusal(TOKEN).fix.startswith("Run: rejoinder login")


# Long secrets, which the Windows Credential Manager takes in pieces only


@pytest.mark.parametrize("length", [1, 9, 10, 11, 25, 30])
def test_a_long_secret_comes_back_whole_from_its_pieces(vault: MemoryKeyring, length: int) -> None:
    secret = "".join(chr(97 + at % 26) for at in range(length))
    store_secret("home-1", "refresh", secret, piece=10)
    assert kept_secret("home-1", "refresh") == (secret, "the keyring has none")
    assert len(vault.kept) == -(-length // 10)
    assert delete_secret("home-1", "refresh") is True
    assert vault.kept == {}


def test_a_shorter_secret_takes_the_place_of_a_longer_one_whole(vault: MemoryKeyring) -> None:
    store_secret("home-1", "refresh", "x" * 35, piece=10)
    store_secret("home-1", "refresh", "y" * 15, piece=10)
    assert kept_secret("home-1", "refresh")[0] == "y" * 15
    assert len(vault.kept) == 2
    assert "x" not in "".join(vault.kept.values()).removeprefix("rejoinder-pieces")


@pytest.mark.parametrize(
    "kept", ["rejoinder-pieces:x\nabc", "rejoinder-pieces:999999999\nabc", "rejoinder-pieces:0\nabc"]
)
def test_what_only_looks_like_a_piece_is_left_as_it_is(vault: MemoryKeyring, kept: str) -> None:
    vault.kept["rejoinder", "home-1/refresh"] = kept
    assert kept_secret("home-1", "refresh")[0] == kept
