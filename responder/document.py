"""The settings document. In: the tables of a parsed file. Out: Settings, or a Misfit with the way to it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from detector.wire import is_loopback, safe_header
from responder.choices import (
    Account,
    DaemonSettings,
    Habits,
    ImapSettings,
    MarkSettings,
    Me,
    ModelSettings,
    NotifySettings,
    OAuthSettings,
    Replies,
    Rewording,
    Settings,
    SmtpSettings,
)
from responder.keys import KEYS
from responder.providers import Login, Provider, Server, provider_of

Where = tuple[str | int, ...]  # the way to a key, such as ("account", 0, "imap", "host")
FindFile = Callable[[str], Path]

_PARTS = ("imap", "smtp", "oauth", "marks")
_IMAP_PORTS = {"tls": 993, "starttls": 143, "plain": 143}
_SMTP_PORTS = {"tls": 465, "starttls": 587, "plain": 25}
_STARTTLS_PORTS = frozenset({25, 143, 587})
_SECRET = re.compile(r"(.*[_-])?(pass|passwd|password|passphrase|pwd|secret|token|api_?key)", re.IGNORECASE)


class Misfit(Exception):
    """What does not fit, and the way to it. Never holds a value from the file: it could be a secret."""

    def __init__(self, where: Where, text: str, fix: str) -> None:
        super().__init__(text)
        self.where = where
        self.text = text
        self.fix = fix


def read_document(document: Mapping[str, Any], find_file: FindFile) -> Settings:
    """The settings in a parsed file; `find_file` makes a Path of a path in it, or raises ValueError.

    Raises Misfit at the first secret, unknown key, or value that does not fit.
    """
    _refuse_secrets(document, ())
    for name in document:
        if name not in KEYS or "." in name:
            raise _unknown((name,), "there is no table {key}.", [table for table in KEYS if "." not in table])
    accounts = _read_accounts(document.get("account", []), find_file)
    me = _values(document, ("me",))
    mine = (*me.pop("addresses", ()), *(account.address for account in accounts))
    model = ModelSettings(**_values(document, ("model",)))
    if model.unsure_at > model.reject_at:
        raise Misfit(
            ("model", "unsure_at"), "unsure_at is above reject_at.", "Write for example: unsure_at = 0.35"
        )
    return Settings(
        me=Me(addresses=tuple(dict.fromkeys(mine)), **me),
        accounts=accounts,
        replies=Replies(**_values(document, ("replies",))),
        follow_up=Habits(**_values(document, ("follow_up",))),
        rewording=Rewording(**_values(document, ("rewording",))),
        daemon=DaemonSettings(**_values(document, ("daemon",))),
        notify=NotifySettings(**_values(document, ("notify",))),
        model=model,
    )


def variable_part(account_name: str) -> str:
    """How an account is named in an environment variable; two accounts may not share it."""
    return account_name.upper().replace("-", "_")


def _refuse_secrets(value: Any, where: Where) -> None:
    if isinstance(value, list):
        for number, one in enumerate(value):
            _refuse_secrets(one, (*where, number))
    if not isinstance(value, dict):
        return
    for key, inner in value.items():
        if _SECRET.fullmatch(key) and where[-1:] == ("oauth",):
            raise Misfit(
                (*where, key),
                "the secret of an application is written here, where a backup finds it.",
                "Delete the line and run: rejoinder login (it asks for it and keeps it in the keyring).",
            )
        if _SECRET.fullmatch(key):
            raise Misfit(
                (*where, key),
                "a password or token is written here, where a backup or a look over the shoulder finds it.",
                "Delete the line and run: rejoinder init (it keeps the secret in the keyring). "
                "Or set the variable REJOINDER_PASSWORD_<ACCOUNT>, or a password_command.",
            )
        _refuse_secrets(inner, (*where, key))


def _values(tables: Mapping[str, Any], where: Where, skip: tuple[str, ...] = ()) -> dict[str, Any]:
    """The keys of the table at the end of `where`, which lies in `tables`, each read as KEYS says."""
    name = ".".join(part for part in where if isinstance(part, str))
    last = where[-1]
    table = tables if isinstance(last, int) else tables.get(last, {})
    if not isinstance(table, dict):
        raise Misfit(
            where, f"{name} is no table.", f"Write [{name}] on a line of its own, its keys below it."
        )
    values = {}
    for key, value in table.items():
        if key in skip:
            continue
        if key not in KEYS[name]:
            raise _unknown((*where, key), _header(name) + " has no key {key}.", [*KEYS[name], *skip])
        wanted = KEYS[name][key]
        try:
            values[key] = wanted.read(value)
        except (TypeError, ValueError) as problem:
            fix = f"Write for example: {key} = {wanted.example}"
            raise Misfit((*where, key), f"{key} must be {wanted.expects}.", fix) from problem
    return values


def _unknown(where: Where, text: str, known: list[str]) -> Misfit:
    """`text` has a place for the key. The fix names the nearest key here, or the table that has this one."""
    key = safe_header(str(where[-1]))[:40]
    near = get_close_matches(key.lower(), known, n=1)
    homes = [table for table in KEYS if key in KEYS[table]]
    if near:
        fix = f"Did you mean {near[0]}?"
    elif homes:
        fix = f"It belongs under {_header(homes[0])}."
    else:
        fix = f"There is: {', '.join(known)}."
    return Misfit(where, text.format(key=key), fix)


def _header(table: str) -> str:
    return f"[[{table}]]" if table == "account" else f"[{table}]"


def _read_accounts(tables: Any, find_file: FindFile) -> tuple[Account, ...]:
    if not isinstance(tables, list):
        raise Misfit(("account",), "an account begins with two brackets.", "Write: [[account]]")
    accounts: dict[str, Account] = {}
    for number, table in enumerate(tables):
        account = _read_account(table, ("account", number), find_file)
        if variable_part(account.name) in accounts:
            key = ("name",) if isinstance(table, dict) and "name" in table else ()
            raise Misfit(
                ("account", number, *key), f"two accounts are named {account.name}.",
                'Give this one a name of its own: name = "work"',
            )  # fmt: skip
        accounts[variable_part(account.name)] = account
    return tuple(accounts.values())


def _read_account(table: Any, where: Where, find_file: FindFile) -> Account:
    values = _values(table, where, skip=_PARTS)
    if "address" not in values:
        raise Misfit(where, "the account has no address.", 'Write for example: address = "sam@home.example"')
    imap, smtp, oauth, marks = (_values(table, (*where, part)) for part in _PARTS)
    for part, given in (("imap", imap), ("smtp", smtp)):
        if "ca_file" in given:
            given["ca_file"] = _found(find_file, given["ca_file"], (*where, part, "ca_file"))
    own_client = _own_client(oauth, (*where, "oauth"))
    if own_client.client_id:
        imap.setdefault("auth", "token")
    address = values["address"]
    values.setdefault("name", account_name(address))
    provider = provider_of(address, imap.get("host", ""))
    incoming = _imap(imap, address, provider, where)
    outgoing = _smtp(smtp, incoming, address, provider, where)
    return Account(imap=incoming, smtp=outgoing, marks=MarkSettings(**marks), oauth=own_client, **values)


def _own_client(given: Mapping[str, Any], where: Where) -> OAuthSettings:
    for key, example in (("provider", "microsoft"), ("client_id", "01234567-89ab-cdef-0123-456789abcdef")):
        if key not in given and {"provider", "client_id"} & set(given):
            raise Misfit(
                where, f"[account.oauth] has no {key}.", f'Write for example: {key} = "{example}"'
            )  # fmt: skip
    return OAuthSettings(**given)


def _found(find_file: FindFile, words: str, where: Where) -> Path:
    try:
        return find_file(words)
    except ValueError as problem:
        raise Misfit(where, "ca_file names a file that is not there.", "Check the path.") from problem


def account_name(address: str) -> str:
    """What an account is called that was given no name."""
    return re.sub(r"[^A-Za-z0-9_-]+", "-", address.partition("@")[0]).strip("-_")[:40] or "mail"


def _imap(given: Mapping[str, Any], address: str, provider: Provider | None, where: Where) -> ImapSettings:
    known = provider.imap if provider else None
    if "host" not in given and known is None:
        raise Misfit(
            where, f"the mail server of {address} is not known.",
            'Write for example, under [account.imap]: host = "imap.home.example"',
        )  # fmt: skip
    defaults = {"user": known.user_for(address) if known else address}
    if provider and provider.login is Login.OAUTH:
        defaults["auth"] = "token"
    route = _route(given, known, _IMAP_PORTS, (*where, "imap"))
    return ImapSettings(**{**defaults, **given, **route})


def _smtp(
    given: Mapping[str, Any], imap: ImapSettings, address: str, provider: Provider | None, where: Where
) -> SmtpSettings:
    """The way out; without a host given the provider's, else that of IMAP, as many servers are both."""
    if "host" in given:
        provider = provider_of(address, given["host"])
    known = provider.smtp if provider else None
    usual = provider is None or imap.user == provider.imap.user_for(address)
    user = known.user_for(address) if known and usual else imap.user
    route = _route(
        {"host": known.host if known else imap.host, **given}, known, _SMTP_PORTS, (*where, "smtp")
    )
    return SmtpSettings(**{"user": user, **given, **route})


def _route(
    given: Mapping[str, Any], known: Server | None, ports: Mapping[str, int], where: Where
) -> dict[str, Any]:
    """Host, port and security, where one of the latter two tells the other; plain is never a default."""
    host = given["host"] if "host" in given or known is None else known.host
    if known and host.lower() == known.host and given.get("port", known.port) == known.port:
        usual = known.security
    else:
        usual = "starttls" if given.get("port") in _STARTTLS_PORTS else "tls"
    security = given.get("security", usual)
    if security == "plain" and not is_loopback(host):
        raise Misfit(
            (*where, "security"),
            f"{host} is not on this machine, so plain would send the password in the open.",
            'Write: security = "tls"',
        )  # fmt: skip
    port = (
        known.port if known and host.lower() == known.host and security == known.security else ports[security]
    )
    return {"host": host, "port": given.get("port", port), "security": security}
