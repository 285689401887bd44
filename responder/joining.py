"""A new account among the settings. In: its keys as answered, the settings there. Out: the Account, the Settings with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from responder.choices import Account, Settings
from responder.document import Misfit, account_name, read_document, variable_part
from responder.errors import UsageError
from responder.interview import plain_address

_COMMON = ("cool_off", "quiet", "languages")


def account_of(table: Mapping[str, Any]) -> Account:
    """The account that these keys make. Raises UsageError for what the settings would refuse."""
    return read_tables({"account": [told(table)]}).accounts[0]


def read_tables(document: Mapping[str, Any]) -> Settings:
    """The settings in these tables; keys of None are left out. Raises UsageError for what the settings would refuse."""
    try:
        return read_document(told(document), find_file)
    except Misfit as problem:
        raise UsageError(problem.text, problem.fix) from problem


def told(table: Mapping[str, Any]) -> dict[str, Any]:
    """The keys that have a value."""
    whole = {key: told(value) if isinstance(value, dict) else value for key, value in table.items()}
    return {key: value for key, value in whole.items() if value is not None}


def find_file(words: str) -> Path:
    """As it can be found again from any folder; whether it is there is seen when it is read."""
    return Path(words).expanduser().absolute()


def read_address(text: str) -> str:
    """Raises UsageError for what is no address."""
    try:
        return plain_address(text)
    except (TypeError, ValueError) as problem:
        raise UsageError(f"{text!r} is no mail address.", "Write it in full: sam@home.example") from problem


def free_name(settings: Settings, address: str) -> str | None:
    """The name that the settings would give the account, with a number where another has it; None for no address."""
    if not address:
        return None
    first = account_name(address)
    taken = {variable_part(account.name) for account in settings.accounts}
    names = (first, *(f"{first[:36]}-{number}" for number in range(2, 1000)))
    return next(name for name in names if variable_part(name) not in taken)


def refuse_twice(settings: Settings, table: Mapping[str, Any]) -> None:
    """Raises UsageError where the address or the name of the account is there already."""
    for account in settings.accounts:
        if account.address.lower() == table["address"].lower():
            raise UsageError(
                f"{account.address} is set up already, as {account.name}.", "Run: rejoinder doctor"
            )
        if variable_part(account.name) == variable_part(table["name"]):
            raise UsageError(f"There is an account {account.name} already.", "Give another --name.")


def refuse_odd(given: Mapping[str, Any], table: Mapping[str, Any]) -> None:
    """What the settings would refuse is refused before anything is looked up or tried. Raises UsageError."""
    somewhere = {key: given[key] for key in ("user", "password_command", "token_command")}
    account_of({**table, "imap": {"host": "localhost", **somewhere}})
    languages = list(given["languages"]) or None
    own = {"replies": {"cool_off": given["cool_off"]}, "daemon": {"quiet": given["quiet"]}}
    read_tables({**own, "me": {"languages": languages}})


def refuse_common(settings: Settings, given: Mapping[str, Any]) -> None:
    """Options that hold for all accounts are for the first one. Raises UsageError."""
    common = [f"--{key.replace('_', '-').removesuffix('s')}" for key in _COMMON if given[key]]
    if settings.accounts and common:
        raise UsageError(f"{common[0]} holds for all accounts.", "Change it in the settings file.")


def joined(settings: Settings, tables: Mapping[str, Any], table: Mapping[str, Any]) -> Settings:
    """`settings` with the account behind those there; what holds for all accounts is only set with the first."""
    made = read_tables({**tables, "account": [told(table)]})
    if not settings.accounts:
        return made
    account = made.accounts[0]
    mine = tuple(dict.fromkeys((*settings.me.addresses, account.address)))
    names = settings.me.names or made.me.names
    return replace(
        settings, accounts=(*settings.accounts, account), me=replace(settings.me, addresses=mine, names=names)
    )
