"""The verb init: connect a mailbox. In: answers, as options or typed. Out: tested settings and a first dry run."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import click

from detector.scan import Pass
from responder.choices import Account, Settings
from responder.cli import Desk
from responder.credentials import Secret, store_secret
from responder.dispatch import try_smtp
from responder.document import Misfit, read_document
from responder.errors import SecretMissing, SendError, UsageError
from responder.letter import is_plain_address
from responder.options import Span
from responder.passes import PassSummary
from responder.providers import Provider, provider_of
from responder.settings import write_settings
from responder.show import show_findings, show_summary

_NEXT = """Next:
  rejoinder scan inbox     the real first pass: marks and drafts
  rejoinder review         read the drafts
  rejoinder daemon         keep looking while you are logged in"""
_SECURITY = click.Choice(["tls", "starttls", "plain"])


@click.command()
@click.option("--address", metavar="YOU@HOST", help="Your mail address.")
@click.option("--your-name", metavar="NAME", help="As it should stand under a reply.")
@click.option("--name", metavar="NAME", help="A short name for the account; default from the address.")
@click.option("--imap-host", metavar="HOST", help="The IMAP server; known for large providers.")
@click.option("--imap-port", type=click.IntRange(1, 65535))
@click.option("--imap-security", type=_SECURITY)
@click.option("--smtp-host", metavar="HOST", help="The outgoing server; known for large providers.")
@click.option("--smtp-port", type=click.IntRange(1, 65535))
@click.option("--smtp-security", type=_SECURITY)
@click.option("--user", metavar="NAME", help="The login name; default as the provider wants it.")
@click.option("--ca-file", type=click.Path(), help="The certificate of a server of your own.")
@click.option("--folder", "folders", multiple=True, metavar="FOLDER", help="Folders to watch; default INBOX.")
@click.option("--may", type=click.Choice(["read", "mark", "draft"]), help="What it may do; default draft.")
@click.option(
    "--since", type=Span(), default="30d", show_default=True, help="How far the first dry run looks back."
)
@click.pass_obj
def init(desk: Desk, /, since: timedelta, **given: Any) -> None:
    """First set-up: tests the login, writes the settings, and ends with a dry run that changes nothing."""
    app, terminal = desk.app, desk.terminal
    path = app.places.settings
    if path.exists() and not terminal.confirm(
        f"{path} exists. Write a new one (the old one is kept beside it)?", refused=f"{path} exists already."
    ):
        terminal.say("Left as it was.")
        return
    settings = _settings_from(desk, given)
    account = settings.accounts[0]
    secret = _tested(desk, account)
    write_settings(path, settings)
    terminal.say(f"Wrote {path}.")
    if secret.source == "typed in":
        terminal.say(_kept(account, secret))
    app.settings = settings
    terminal.say(f"A look at the last {since.days} days, as a dry run:")
    summary = PassSummary()
    todo = [Pass(folder, app.since(since)) for folder in account.folders]
    rows = app.scanning.scan(account, todo, app.throwaway(), summary, dry_run=True)
    show_findings(terminal, rows, dry_run=True)
    show_summary(terminal, summary, dry_run=True)
    terminal.say(_NEXT)


def _settings_from(desk: Desk, given: dict[str, Any]) -> Settings:
    """The settings that the answers make; what is missing is asked for, or named."""
    address = given["address"] or desk.terminal.ask("Your mail address", missing="--address YOU@HOST")
    if not is_plain_address(address):
        raise UsageError(f"{address!r} is no mail address.", "Write it in full: sam@home.example")
    provider = provider_of(address)
    if provider:
        desk.terminal.say(f"{provider.name}: {provider.advice} {provider.page}".strip())
    name = given["your_name"] or desk.terminal.ask("Your name, as under a letter", missing="--your-name NAME")
    imap = {"host": given["imap_host"] or _host(desk, provider, "imap"), "port": given["imap_port"],
            "security": given["imap_security"], "user": given["user"], "ca_file": given["ca_file"]}  # fmt: skip
    smtp = {"host": given["smtp_host"] or _host(desk, provider, "smtp"), "port": given["smtp_port"],
            "security": given["smtp_security"], "user": given["user"], "ca_file": given["ca_file"]}  # fmt: skip
    account = {"name": given["name"], "address": address, "folders": list(given["folders"]) or None,
               "may": given["may"], "imap": _said(imap), "smtp": _said(smtp)}  # fmt: skip
    try:
        return read_document(
            {"me": {"names": [name]}, "account": [_said(account)]}, lambda words: Path(words).absolute()
        )
    except Misfit as problem:
        raise UsageError(problem.text, problem.fix) from problem


def _said(table: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in table.items() if value is not None}


def _host(desk: Desk, provider: Provider | None, kind: str) -> str | None:
    """None leaves the host to the provider table."""
    if provider is not None:
        return None
    return desk.terminal.ask(f"The {kind.upper()} server of this address", missing=f"--{kind}-host HOST")


def _tested(desk: Desk, account: Account) -> Secret:
    """The secret, once both servers have taken it."""
    app, terminal = desk.app, desk.terminal
    terminal.say(f"Trying {account.imap.host}...")
    secret = app.secret(account, "imap")
    with app.mailbox(account) as mailbox:
        folders = mailbox.folders()
        method = mailbox.select(account.folders[0], writable=True).method
    missing = sorted(set(account.folders) - set(folders))
    if missing:
        raise UsageError(f"There is no folder {missing[0]!r}.", f"Folders there: {', '.join(folders[:12])}")
    terminal.say(f"Logged in; {len(folders)} folders. Rejections will be marked by: {method}.")
    try:
        try_smtp(account, lambda: secret.value)
    except SendError as problem:
        terminal.say(f"Sending is not possible yet: {problem}")
    else:
        terminal.say(f"{account.smtp.host} is ready to send.")
    return secret


def _kept(account: Account, secret: Secret) -> str:
    try:
        return f"The password is kept in {store_secret(account.name, 'imap', secret.value)}."
    except SecretMissing as problem:
        return f"{problem} Until then you are asked for it each time."
