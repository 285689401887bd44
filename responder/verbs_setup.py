"""The verb init: connect a mailbox. In: answers, as options or typed. Out: tested settings and a first dry run."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import click

from detector.errors import RejoinderError
from responder.choices import Account, Settings
from responder.cli import Desk
from responder.connecting import first_secret, keep_secrets, missing_secret, try_imap, try_sending
from responder.discovery import Network
from responder.errors import Cancelled, SecretMissing, SettingsError, UsageError
from responder.finding import Lookup
from responder.interview import (
    MISSING,
    ask_address,
    ask_client_id,
    ask_folders,
    ask_habits,
    ask_marking,
    ask_may,
    ask_name,
    ask_token_command,
    missing_folders,
    own_client,
    refuse_missing,
    say_rung,
)
from responder.joining import (
    account_of,
    free_name,
    joined,
    read_address,
    refuse_common,
    refuse_odd,
    refuse_twice,
)
from responder.options import Span
from responder.routing import find_route
from responder.settings import load_settings, write_settings

_WELCOME = """\
Rejoinder finds the job rejections in your mailbox and drafts the gracious reply. \
Nothing is sent until you approve it.
Enter takes the answer in brackets. Ctrl-C leaves, and nothing is written. \
To look first, on sample mail: rejoinder demo
"""
_NEXT = """Next:
  rejoinder scan inbox     the real first pass: marks and drafts
  rejoinder review         read the drafts
  rejoinder daemon         keep looking while you are logged in"""
_SECURITY = click.Choice(["tls", "starttls", "plain"])
LOOKUP: Lookup = Network()  # this computer's own resolver; tests put another here
_METHODS = click.Choice(["auto", "keyword", "label", "flag", "folder", "local"])


@click.command()
@click.option("--address", metavar="YOU@HOST", help="Your mail address.")
@click.option("--your-name", metavar="NAME", help="As it should stand under a reply.")
@click.option("--name", metavar="NAME", help="A short name for the account; default from the address.")
@click.option(
    "--lookup",
    type=click.Choice(["none", "own", "any"]),
    help="How to find an unknown server: your DNS and provider (own), or third parties, too (any).",
)
@click.option("--imap-host", metavar="HOST", help="The IMAP server; else it is looked for.")
@click.option("--imap-port", type=click.IntRange(1, 65535))
@click.option("--imap-security", type=_SECURITY)
@click.option("--smtp-host", metavar="HOST", help="The outgoing server; else it is looked for.")
@click.option("--smtp-port", type=click.IntRange(1, 65535))
@click.option("--smtp-security", type=_SECURITY)
@click.option("--user", metavar="NAME", help="The login name; default as the provider wants it.")
@click.option("--ca-file", type=click.Path(), help="The certificate of a server of your own.")
@click.option("--password-command", metavar="COMMAND", help="A program that prints the password.")
@click.option("--token-command", metavar="COMMAND", help="For OAuth: a program that prints an access token.")
@click.option("--client-id", metavar="ID", help="For OAuth: a client id of your own, for rejoinder login.")
@click.option("--folder", "folders", multiple=True, metavar="FOLDER", help="Folders to watch; default INBOX.")
@click.option("--may", type=click.Choice(["read", "mark", "draft"]), help="What it may do; default draft.")
@click.option("--mark", "method", type=_METHODS, help="How to mark; default what the server can do best.")
@click.option("--mark-folder", metavar="FOLDER", help="Where copies go with --mark folder.")
@click.option(
    "--deliver", type=click.Choice(["smtp", "drafts"]), help="drafts: you send from your Drafts folder."
)
@click.option("--cool-off", metavar="24h", help="How long a draft rests.")
@click.option("--quiet", metavar="21:00-08:00", help="Hours without announcements, or never.")
@click.option("--language", "languages", multiple=True, metavar="en", help="A language you read and write.")
@click.option("--add", is_flag=True, help="One more account, beside those that are set up.")
@click.option("--new", is_flag=True, help="New settings in place of those there, which are kept as a copy.")
@click.option(
    "--since", type=Span(), default="30d", show_default=True, help="How far the first dry run looks back."
)
@click.pass_obj
def init(desk: Desk, /, since: timedelta, add: bool, new: bool, **given: Any) -> int:
    """First set-up: tests the login, writes the settings, and ends with a dry run that changes nothing."""
    settings = _settings_there(desk, add=add, new=new)
    if settings is None:
        desk.terminal.say("Left as it was.")
        return 0
    if desk.terminal.can_ask and not settings.accounts:
        desk.terminal.say(_WELCOME)
    ready = list[Account]()
    while True:
        settings, tested = _add_account(desk, settings, given)
        ready += [settings.accounts[-1]] if tested else []
        again = desk.terminal.can_ask and desk.terminal.confirm("Another account?", refused="--add")
        if not again:
            break
        given = {key: () if isinstance(value, tuple) else None for key, value in given.items()}
    for account in ready:
        _look_around(desk, account, since)
    if ready:
        desk.terminal.say(_NEXT)
    return 0 if ready else SecretMissing.exit_code


def _settings_there(desk: Desk, *, add: bool, new: bool) -> Settings | None:
    """The settings that accounts are added to, empty ones for a new file; None to leave all as it is."""
    path, terminal = desk.app.places.settings, desk.terminal
    if add and not path.exists():
        raise SettingsError(f"There are no settings yet at {path}.", "Run: rejoinder init")
    if new or not path.exists():
        return Settings()
    if not add and not terminal.can_ask:
        raise UsageError(
            f"{path} exists already.", "Give --add for one more account, or --new to begin again."
        )
    if add or terminal.confirm(f"{path} exists. Add one more account to it?", refused="--add", default=True):
        return load_settings(path)
    if terminal.confirm("Write a new one (the old one is kept beside it)?", refused="--new"):
        return Settings()
    return None


def _add_account(desk: Desk, settings: Settings, given: Mapping[str, Any]) -> tuple[Settings, bool]:
    """The settings with one more account, written; and whether it could be tried. Nothing is written before the end."""
    terminal, environ = desk.terminal, os.environ
    me, table = _first_answers(desk, settings, given)
    _ask_token_command(desk, table)
    tested = first_secret(desk, account_of(table), environ) is not None
    if tested:
        _try(desk, table)
    habits = (
        {}
        if settings.accounts
        else ask_habits(terminal, given, environ.get("LC_ALL") or environ.get("LANG", ""))
    )
    settings = joined(settings, {**habits, "me": {**me, **habits.get("me", {})}}, table)
    write_settings(desk.app.places.settings, settings)
    terminal.say(f"\nWrote {desk.app.places.settings}.")
    desk.app.settings = settings
    account = settings.accounts[-1]
    keep_secrets(desk, account, environ)
    return settings, tested or _signed_in(desk, account)


def _signed_in(desk: Desk, account: Account) -> bool:
    """Sign in at once with a client id of the user's own; else say how to do it later."""
    terminal = desk.terminal
    if (
        account.oauth.client_id
        and terminal.can_ask
        and terminal.confirm("Sign in now?", refused="", default=True)
    ):
        from responder.tokens import issuer_of
        from responder.verbs_login import sign_in

        try:
            sign_in(desk, account, issuer_of(account.oauth), None)
        except Cancelled:
            raise
        except RejoinderError as problem:
            terminal.say(str(problem))
        else:
            return True
    terminal.say(f"Sign in when you are ready: rejoinder login {account.name}")
    return False


def _first_answers(
    desk: Desk, settings: Settings, given: Mapping[str, Any]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """The tables of the user and of the account before anything is tried; what is missing is named all at once."""
    terminal = desk.terminal
    wanted = ["address"] if settings.me.names else ["address", "your_name"]
    missing = [] if terminal.can_ask else [MISSING[key] for key in wanted if not given[key]]
    address = read_address(given["address"]) if given["address"] else "" if missing else ask_address(terminal)
    name = given["your_name"] or ("" if missing or settings.me.names else ask_name(terminal, address))
    table: dict[str, Any] = {
        "name": given["name"] or free_name(settings, address), "address": address,
        "may": given["may"] or ask_may(terminal), "folders": list(given["folders"]) or None,
        "marks": {"method": given["method"], "folder": given["mark_folder"]},
    }  # fmt: skip
    if address:
        refuse_twice(settings, table)
        refuse_common(settings, given)
        refuse_odd(given, table)
        sends = table["may"] == "draft" and given["deliver"] != "drafts"
        route = find_route(terminal, LOOKUP, address, given, sends=sends)
        table |= {"imap": route.imap, "smtp": {**route.smtp, "deliver": given["deliver"]}}
        table["oauth"] = own_client(route.imap.get("host") or (route.known or ""), given["client_id"])
        missing += route.missing
        if missing and not terminal.can_ask:
            missing += missing_secret(desk, table, os.environ)
        refuse_missing(missing, route.notes)
    refuse_missing(missing)
    return ({"names": [name]} if name else {}), table


def _ask_token_command(desk: Desk, table: dict[str, Any]) -> None:
    """For an account with OAuth: a program that prints a token, else a client id to sign in with later."""
    account, terminal = account_of(table), desk.terminal
    if account.imap.auth != "token" or account.imap.token_command or account.oauth.client_id:
        return
    if terminal.can_ask and first_secret(desk, account, os.environ) is None:
        table["imap"]["token_command"] = ask_token_command(terminal)
        if table["imap"]["token_command"] is None:
            table["oauth"] = own_client(account.imap.host, ask_client_id(terminal))


def _try(desk: Desk, table: dict[str, Any]) -> None:
    """Both servers have to take the login; then what only makes sense with the mailbox in sight."""
    terminal = desk.terminal
    found = try_imap(desk, table)
    if table["folders"] is None:
        terminal.say()
        table["folders"] = ask_folders(terminal, found.folders)
    elif missing := missing_folders(table["folders"], found.folders):
        raise UsageError(
            f"There is no folder {missing[0]!r}.", f"Folders there: {', '.join(found.folders[:12])}"
        )
    if table["may"] != "read":
        say_rung(terminal, found.method, table["marks"].get("method"))
        if table["marks"].get("method") is None:
            table["marks"] = ask_marking(terminal)
    try_sending(desk, table)


def _look_around(desk: Desk, account: Account, since: timedelta) -> None:
    """The first scan, as a dry run."""
    from detector.scan import Pass
    from responder.passes import PassSummary
    from responder.show import show_findings, show_summary

    app, terminal = desk.app, desk.terminal
    terminal.say(f"\nA look at the last {since.days} days of {account.name}, as a dry run:")
    summary = PassSummary()
    todo = [Pass(folder, app.since(since)) for folder in account.folders]
    rows = app.scanning.scan(account, todo, app.throwaway(), summary, dry_run=True)
    show_findings(terminal, rows, dry_run=True)
    show_summary(terminal, summary, dry_run=True)
