"""A new account, tried on its real servers until they take it. In: its table, a desk. Out: what its mailbox is like.

A joint like the wiring. What is wrong is said in one sentence and asked for again; all other answers stay. Without a
terminal the first failure ends it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from ssl import SSLCertVerificationError
from typing import Any

from detector.entry import Mark
from detector.errors import CertificateRefused, FolderReadOnly, LoginRefused, Unreachable
from responder.choices import Account
from responder.cli import Desk
from responder.credentials import Purpose, Secret, store_secret, variable_names
from responder.dispatch import try_smtp
from responder.errors import NoLogin, NotReached, SecretMissing, SendError
from responder.interview import ask_port, ask_server, ask_token_command, ask_until
from responder.joining import account_of, find_file
from responder.keys import KEYS
from responder.providers import provider_of

MOST_PASSWORDS = 3  # providers lock an account after five or ten refused logins
_TYPED = "typed in"
_PURPOSES: tuple[Purpose, ...] = ("imap", "smtp")


@dataclass(frozen=True, slots=True)
class Found:
    """What the server said of the mailbox."""

    folders: tuple[str, ...]
    method: Mark


def try_imap(desk: Desk, table: dict[str, Any]) -> Found:
    """Log in and look at the folders; `table` is changed to what the user says on the way. Raises as App.mailbox does."""
    refused = 0
    while True:
        account = account_of(table)
        desk.terminal.say(f"Trying {account.imap.host}...")
        try:
            return _look_inside(desk, account)
        except FolderReadOnly as problem:
            if not desk.terminal.can_ask:
                raise
            desk.terminal.say(problem.text)
            table["marks"] = {"method": "local"}
        except LoginRefused as problem:
            refused += 1
            if not desk.terminal.can_ask or refused >= MOST_PASSWORDS:
                raise
            if account.imap.auth == "token":
                _ask_command(desk, table, account, problem)
            else:
                _ask_login(desk, table, account, problem, MOST_PASSWORDS - refused)
        except (Unreachable, CertificateRefused) as problem:
            if not desk.terminal.can_ask:
                raise
            desk.terminal.say(problem.text)
            _ask_again(desk, table, "imap", account.imap.host, isinstance(problem, CertificateRefused))


def _look_inside(desk: Desk, account: Account) -> Found:
    with desk.app.mailbox(account) as mailbox:
        folders = mailbox.folders()
        there = [one for one in account.folders if one in folders]
        method = mailbox.select(there[0] if there else "INBOX", writable=account.may != "read").method
    desk.terminal.say(f"Logged in; {len(folders)} folders.")
    return Found(tuple(folders), method)


def _ask_login(
    desk: Desk, table: dict[str, Any], account: Account, problem: LoginRefused, tries: int
) -> None:
    """User name and password once more; what is typed comes before what is found elsewhere."""
    terminal, app = desk.terminal, desk.app
    left = f"{tries} more tries" if tries > 1 else "One more try"
    terminal.say(f"{problem.text} Many providers want an app password here.")
    terminal.say(f"{left}, so that your provider does not lock you out.")
    before = app.secret(account, "imap")
    if before.source != _TYPED:
        terminal.say(f"The password came from {before.source}.")
        table["imap"]["password_command"] = None  # it would come before the keyring again
    table["imap"]["user"] = ask_until(
        terminal, "User name", KEYS["account.imap"]["user"].read, "One line of text, please.",
        missing="--user", default=account.imap.user,
    )  # fmt: skip
    word = terminal.ask(f"Password of {account.address}", missing="the password", secret=True)
    app.typed[account.name, "imap"] = Secret(word, _TYPED)


def _ask_command(desk: Desk, table: dict[str, Any], account: Account, problem: LoginRefused) -> None:
    """Another program that prints a token. Raises `problem` where there is none."""
    command = None
    if account.imap.token_command:
        desk.terminal.say(problem.text)
        command = ask_token_command(desk.terminal)
    if command is None:
        raise problem
    table["imap"]["token_command"] = command


def _ask_again(desk: Desk, table: dict[str, Any], kind: str, host: str, certificate: bool) -> None:
    """Another server; the same one with the file of its certificate; or the same again, for Enter."""
    terminal = desk.terminal
    if certificate:
        file = ask_until(
            terminal, "The file of its certificate, if it is a server of your own (Enter: none)", _there_or_none,
            "There is no such file.", missing="--ca-file", default="",
        )  # fmt: skip
        if file:
            table[kind]["ca_file"] = file
            if table["smtp"].get("host", host) == host:  # mostly one machine with one certificate
                table["smtp"].setdefault("ca_file", file)
            return
    answer = ask_server(terminal, kind, host)
    if answer["host"] != host:
        # They were those of the other server; a certificate that was given is the user's own, whatever was mistyped.
        for key in ("port", "security", *(["ca_file"] if certificate else [])):
            table[kind].pop(key, None)
    elif "port" in answer:
        table[kind].pop("security", None)
    table[kind].update(answer)


def _there_or_none(answer: str) -> str | None:
    if not answer:
        return None
    path = find_file(answer)
    if not path.is_file():
        raise ValueError
    return str(path)


def try_sending(desk: Desk, table: dict[str, Any]) -> None:
    """Log in at the outgoing server, if replies are to go that way; `table` is changed to what the user says."""
    refused, asked = 0, False
    while True:
        account = account_of(table)
        if account.may != "draft" or account.smtp.deliver == "drafts":
            return
        try:
            try_smtp(account, partial(_outgoing_secret, desk, account))
        except SendError as problem:
            desk.terminal.say(
                f"Sending is not possible yet: {problem if not desk.terminal.can_ask else problem.text}"
            )
            refused += isinstance(problem, NoLogin)
            if not desk.terminal.can_ask or refused >= MOST_PASSWORDS or not isinstance(problem, NotReached):
                return
            if not asked and _may_be_the_port(account, problem):
                asked = True
                table["smtp"].update(ask_port(desk.terminal, account.smtp.host, account.smtp.port))
            else:
                _mend_sending(desk, table, account, problem)
        else:
            desk.terminal.say(f"{account.smtp.host} is ready to send.")
            return


def _may_be_the_port(account: Account, problem: NotReached) -> bool:
    """Whether it is a server of the user's own, of which nobody knows the port; a provider's are known."""
    ours = provider_of(account.address, account.smtp.host) is None
    return ours and not isinstance(problem, NoLogin) and not _is_about_certificate(problem)


def _is_about_certificate(problem: NotReached) -> bool:
    return isinstance(problem.__cause__, CertificateRefused | SSLCertVerificationError)


def _outgoing_secret(desk: Desk, account: Account) -> str:
    return desk.app.secret(account, "smtp").value


def _mend_sending(desk: Desk, table: dict[str, Any], account: Account, problem: NotReached) -> None:
    terminal = desk.terminal
    question = "Leave approved replies in your Drafts folder for now?"
    if terminal.confirm(question, refused="--deliver drafts", default=True):
        table["smtp"]["deliver"] = "drafts"
    elif isinstance(problem, NoLogin):
        word = terminal.ask(f"Password for {account.smtp.host}", missing="the password", secret=True)
        desk.app.typed[account.name, "smtp"] = Secret(word, _TYPED)
    else:
        _ask_again(desk, table, "smtp", account.smtp.host, _is_about_certificate(problem))


def first_secret(desk: Desk, account: Account, environ: Mapping[str, str]) -> Secret | None:
    """The secret, typed in if it is nowhere else; None where an account with OAuth has none yet. Raises SecretMissing."""
    app = desk.app
    if account.imap.auth == "token":  # nobody types one
        return _secret_there(desk, account, environ)
    secret = app.secret(account, "imap")
    if secret.source == _TYPED:
        app.typed[account.name, "imap"] = secret
    return secret


def _secret_there(desk: Desk, account: Account, environ: Mapping[str, str]) -> Secret | None:
    """The secret if it need not be asked for."""
    from responder.wiring import App

    try:
        return App(desk.app.places, environ, None, desk.terminal.say).secret(account, "imap")
    except SecretMissing:
        return None


def missing_secret(desk: Desk, table: Mapping[str, Any], environ: Mapping[str, str]) -> list[str]:
    """The variable that is needed too where the secret of an account is nowhere, whose host need not be known yet."""
    account = account_of({**table, "imap": {"host": "localhost", **table["imap"]}})
    if account.imap.password_command or account.imap.token_command or _secret_there(desk, account, environ):
        return []
    return [f"{variable_names(account, 'imap')[0]} in the environment"]


def keep_secrets(desk: Desk, account: Account, environ: Mapping[str, str]) -> None:
    """What was typed goes into the keyring; where that cannot be, the user is told what does instead."""
    terminal = desk.terminal
    for purpose in _PURPOSES:
        secret = desk.app.typed.get((account.name, purpose))
        if secret is None:
            continue
        try:
            name = store_secret(account.name, purpose, secret.value)
        except SecretMissing as problem:
            terminal.say(f"{problem} Until then you are asked for it each time.")
        else:
            terminal.say(f"The password is kept in {name}.")
        for variable in variable_names(account, purpose):
            if environ.get(variable, secret.value) not in ("", secret.value):
                terminal.say(f"The variable {variable} holds another one and comes first: please unset it.")
