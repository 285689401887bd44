"""The way to an account's servers. In: address, options, a terminal, what can be looked up. Out: keys of imap and smtp.

Whatever is found is shown before it is used, and nobody but the user's own resolver and provider learns of the search
unless the user agrees.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from responder import finding
from responder.autoconfig import Offer, Servers
from responder.finding import Lookup, Silent, domain_of, likely_host
from responder.interview import Asker, ask_server
from responder.providers import Login, provider_of

_OAUTH = """\
Passwords are not taken there. There are two ways: a program that prints an access \
token (--token-command), or a client id of your own and then: rejoinder login"""
_WITH_PASSWORD = "If your provider offers app passwords, make one and use it here, not the usual one."  # noqa: S105
_BY_HAND = "Look for 'IMAP' in your provider's help; the address often begins with imap. or mail."
_FORMS = {"imap": "IMAP", "smtp": "SMTP"}


@dataclass(slots=True)
class Route:
    """Keys under [account.imap] and [account.smtp]; `missing` are options nobody could be asked for, with `notes`.

    `known`: the IMAP host that the settings know by the address alone.
    """

    imap: dict[str, Any] = field(default_factory=dict)
    smtp: dict[str, Any] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    known: str | None = None


def find_route(asker: Asker, lookup: Lookup, address: str, given: Mapping[str, Any], *, sends: bool) -> Route:
    """Options come first, then what is found, then what the user says. `sends`: an outgoing server is needed, too."""
    route = Route()
    known = finding.from_table(address) if not given["imap_host"] else None
    found = known
    if known:
        route.known = known.imap.host
        asker.say(_shown(known))
    elif not given["imap_host"] and given["lookup"] != "none":
        found = _search(asker, lookup, address, given["lookup"], route.notes)
    offered = None if known else found  # what the table knows the settings know, too
    route.imap.update(_with_options("imap", offered.imap if offered else None, given))
    route.smtp.update(_with_options("smtp", offered.smtp if offered else None, given))
    if found and found.imap.auth == "token":
        route.imap.setdefault("auth", "token")
    _complete(asker, lookup, address, route, known, given, sends=sends)
    _advise(asker, address, route, found)
    return route


def _with_options(kind: str, offer: Offer | None, given: Mapping[str, Any]) -> dict[str, Any]:
    said = {key: given[f"{kind}_{key}"] for key in ("host", "port", "security")}
    said |= {"user": given["user"], "ca_file": given["ca_file"]}
    if kind == "imap":
        said |= {key: given[key] for key in ("password_command", "token_command")}
    said = {key: value for key, value in said.items() if value is not None}
    keys = offer.as_keys() if offer and "host" not in said else {}
    if "port" in said or "security" in said:  # each tells the other; what was found belongs to another port
        keys = {key: value for key, value in keys.items() if key not in ("port", "security")}
    return {**keys, **said}


def _complete(
    asker: Asker, lookup: Lookup, address: str, route: Route, known: Servers | None, given: Mapping[str, Any], *,
    sends: bool,
) -> None:  # fmt: skip
    """Ask for the hosts that are still unknown, with a guess, or note the options that would name them."""
    by_table = known is not None
    for kind, keys in (("imap", route.imap), ("smtp", route.smtp)):
        if "host" in keys or by_table or (kind == "smtp" and not sends):
            continue
        if kind == "smtp" and provider_of(address, route.imap.get("host", "")):
            continue
        if not asker.can_ask:
            route.missing.append(f"--{kind}-host HOST")
            continue
        guess = _guess(lookup, address, kind) if given["lookup"] != "none" else None
        keys.update(ask_server(asker, kind, guess or route.imap.get("host")))


def _guess(lookup: Lookup, address: str, kind: str) -> str | None:
    """A host to offer: a usual name that the DNS knows."""
    labels = ("imap", "mail") if kind == "imap" else ("smtp", "mail")
    try:
        return likely_host(address, labels, lookup.is_host)
    except Silent:
        return None


def _search(
    asker: Asker, lookup: Lookup, address: str, how_far: str | None, notes: list[str]
) -> Servers | None:
    """The first of what is found that the user takes; without a terminal the first that can be believed."""
    asker.say(f"\nLooking for the mail server of {domain_of(address)}...")
    try:
        for servers in _candidates(asker, lookup, address, how_far):
            if _is_taken(asker, address, servers, notes):
                return servers
    except Silent:
        asker.say("The DNS does not answer, so nothing could be looked up.")
        return None
    asker.say("Nothing more was found.")
    return None


def _candidates(asker: Asker, lookup: Lookup, address: str, how_far: str | None) -> Iterator[Servers]:
    found = [finding.from_dns(address, lookup)]
    yield from filter(None, found)
    own = finding.from_own_file(address, lookup)
    if own is None and asker.can_ask and finding.publishes_a_file(address, lookup):
        question = f"autoconfig.{domain_of(address)} may answer if it is told your whole address. Tell it?"
        if asker.confirm(question, refused="--imap-host"):
            own = finding.from_own_file(address, lookup, tell_address=True)
    yield from filter(None, [own])
    exchangers = lookup.exchangers(domain_of(address))
    yield from filter(None, [finding.from_exchanger(address, exchangers)])
    hoster = finding.hoster_of(address, exchangers)
    if how_far == "any" or (how_far is None and _may_tell(asker, domain_of(address), hoster)):
        yield from filter(None, [finding.from_third_parties(address, lookup, hoster)])


def _may_tell(asker: Asker, domain: str, hoster: str | None) -> bool:
    if not asker.can_ask:
        return False
    others = f" and {hoster}, which takes its mail," if hoster else ""
    asker.say(
        f"Not found so far. Thunderbird's public database{others} may know. They would learn"
        f" the name {domain}, and not your address."
    )
    agreed = asker.confirm("Ask there?", refused="--lookup any")
    if not agreed:
        asker.say(_BY_HAND)
    return agreed


def _is_taken(asker: Asker, address: str, servers: Servers, notes: list[str]) -> bool:
    asker.say(_shown(servers))
    strangers = [] if servers.vouched else finding.outside(servers, address)
    if not asker.can_ask:
        if strangers:
            notes.append(f"If {' and '.join(strangers)} is right: --imap-host {servers.imap.host}.")
        return not strangers
    if strangers:  # RFC 6186 section 6: the DNS may be lying, and the password would go there
        hosts = " and ".join(strangers)
        verb, objects = ("lies", "it") if len(strangers) == 1 else ("lie", "them")
        asker.say(
            f"{hosts} {verb} outside {domain_of(address)}, and only the DNS names {objects}. Your password would go there."
        )
        return asker.confirm("Is that your provider?", refused="--imap-host")
    return asker.confirm("Use these?", refused="--imap-host", default=True)


def _shown(servers: Servers) -> str:
    lines = [f"Found ({servers.source}):"]
    for kind, offer in (("imap", servers.imap), ("smtp", servers.smtp)):
        if offer:
            login = ", OAuth only" if offer.auth == "token" else ""
            lines.append(f"  {_FORMS[kind]}  {offer.host}, port {offer.port}, {offer.security}{login}")
    return "\n".join(lines)


def _advise(asker: Asker, address: str, route: Route, found: Servers | None) -> None:
    """What this provider wants, in its own words, before a password is asked for."""
    provider = provider_of(address, route.imap.get("host", ""))
    if provider and provider.login is Login.OAUTH:
        asker.say(f"{provider.name}: {_OAUTH}\n{provider.page}")
    elif provider:
        asker.say(f"{provider.name}: {provider.advice}\n{provider.page}")
    elif route.imap.get("auth") == "token":
        asker.say(_OAUTH)
    elif asker.can_ask:
        asker.say(f"{_WITH_PASSWORD} {found.page if found else ''}".strip())
