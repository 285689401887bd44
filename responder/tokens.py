"""OAuth tokens. In: what a token endpoint or a program answered. Out: Token, or an error that says whose turn it is.

Core: no clock, no network. The names of fields and errors are those of RFC 6749 sections 5.1 and 5.2.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, MutableMapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from detector.errors import LoginRefused, RejoinderError, Unreachable
from responder.choices import OAuthSettings

_AHEAD = timedelta(minutes=5)  # a token is renewed so long before its end: a pass may take minutes
_USUAL_LIFE = timedelta(minutes=10)  # where the answer does not say; RFC 6749 section 5.1 only recommends it
_LONGEST_LIFE = timedelta(days=365)
_MICROSOFT_CODE = re.compile(r"AADSTS\d{3,9}")
_PASSING = frozenset({"temporarily_unavailable", "server_error", "slow_down"})
_SLOWER_BY = timedelta(seconds=5)  # RFC 8628 section 3.5


@dataclass(frozen=True, slots=True)
class Token:
    """An access token and when it ends, in UTC. `refresh` is empty where the answer held none. Never shows itself."""

    access: str = field(repr=False)
    expires_at: datetime
    refresh: str = field(default="", repr=False)

    def is_fresh(self, now: datetime) -> bool:
        return now + _AHEAD < self.expires_at


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who issues tokens, and where. `stays` is what must be asked for besides, to stay signed in.

    `ca_file` is for tests: the issuers themselves have public certificates.
    """

    name: str
    sign_in_url: str
    token_url: str
    scopes: tuple[str, ...]
    has_device_flow: bool
    wants_client_secret: bool
    stays: tuple[str, ...] = ()
    ca_file: Path | None = None


def issuer_of(oauth: OAuthSettings) -> Issuer:
    """Where the provider of these settings signs people in. Sources: learn.microsoft.com/exchange/client-developer/
    legacy-protocols (scopes of IMAP and SMTP), developers.google.com/workspace/gmail/imap/xoauth2-protocol.
    """
    if oauth.provider == "google":
        return Issuer(
            "Google",
            "https://accounts.google.com/o/oauth2/v2/auth",
            "https://oauth2.googleapis.com/token",
            ("https://mail.google.com/",),
            has_device_flow=False,
            wants_client_secret=True,
        )
    place = f"https://login.microsoftonline.com/{oauth.tenant}"
    return Issuer(
        "Microsoft",
        place,
        f"{place}/oauth2/v2.0/token",
        (
            "https://outlook.office.com/IMAP.AccessAsUser.All",
            "https://outlook.office.com/SMTP.Send",
        ),
        has_device_flow=True,
        wants_client_secret=False,
        stays=("offline_access",),
    )


def read_token(answer: Mapping[str, Any], now: datetime) -> Token:
    """A successful answer of a token endpoint (RFC 6749 section 5.1). Raises ValueError where it is none."""
    access, refresh = answer.get("access_token"), answer.get("refresh_token") or ""
    if not isinstance(access, str) or not access or not isinstance(refresh, str):
        raise ValueError("no access token")
    return Token(access, now + _life(answer.get("expires_in")), refresh)


def _life(seconds: Any) -> timedelta:
    try:
        return min(max(timedelta(seconds=float(seconds)), timedelta()), _LONGEST_LIFE)
    except (TypeError, ValueError, OverflowError):
        return _USUAL_LIFE


def printed_token(text: str) -> str:
    """The access token in what a token_command printed: its first line, or `access_token` of a JSON object.

    Raises ValueError where neither is there.
    """
    first: Any = text.partition("\n")[0].rstrip("\r")
    if text.lstrip().startswith("{"):
        document = json.loads(text)
        first = document.get("access_token") if isinstance(document, dict) else None
    if not isinstance(first, str) or not first:
        raise ValueError("no token")
    return first


def fresh_token(
    held: MutableMapping[str, Token], account_name: str, now: datetime, renew: Callable[[], Token]
) -> Token:
    """The token held in memory for this account while it is fresh, else a new one, which is held from then on."""
    token = held.get(account_name)
    if token is None or not token.is_fresh(now):
        token = held[account_name] = renew()
    return token


def poll_for_consent(
    ask: Callable[[], Mapping[str, Any]],
    every: timedelta,
    within: timedelta,
    pause: Callable[[timedelta], None],
) -> Mapping[str, Any]:
    """Ask until the user has decided (RFC 8628 section 3.5); the last answer, whatever it is.

    `pause` waits that long; its sum is held against `within`, so that no clock is read.
    """
    waited = timedelta()
    while True:
        pause(every)
        waited += every
        answer = ask()
        error = answer.get("error")
        if error == "slow_down":
            every += _SLOWER_BY
        if error not in ("authorization_pending", "slow_down"):
            return answer
        if waited >= within:
            return {"error": "expired_token"}


def refused_grant(issuer: Issuer, answer: Mapping[str, Any]) -> RejoinderError:
    """The error for an answer without a token. Of the issuer's words only its error codes are kept."""
    error = answer.get("error") if isinstance(answer.get("error"), str) else ""
    code = _MICROSOFT_CODE.search(str(answer.get("error_description", "")))
    number = f" ({code[0]})" if code else ""
    if error in _PASSING:
        return Unreachable(f"{issuer.name} issues no tokens just now{number}.", "Try again in a while.")
    known = _REFUSALS.get("AADSTS7000218" if code and code[0] == "AADSTS7000218" else str(error))
    if known:
        text, fix = known
        return LoginRefused(f"{text.format(issuer=issuer.name)}{number}.", fix.format(issuer=issuer.name))
    plain = error if isinstance(error, str) and re.fullmatch(r"[a-z_]{3,40}", error) else "no reason given"
    return LoginRefused(f"{issuer.name} gave no token: {plain}{number}.", "Sign in again: rejoinder login")


_AGAIN = "Sign in again: rejoinder login"
_CHECK_ID = "Check client_id and tenant under [account.oauth]."
_REFUSALS = {
    "invalid_grant": ("{issuer} no longer accepts this sign-in: it has expired or was revoked", _AGAIN),
    "interaction_required": ("{issuer} wants to see you before it gives another token", _AGAIN),
    "consent_required": ("{issuer} wants your consent before it gives a token", _AGAIN),
    "login_required": ("{issuer} wants to see you before it gives another token", _AGAIN),
    "access_denied": ("The sign-in with {issuer} was declined", "To try again: rejoinder login"),
    "authorization_declined": ("The sign-in with {issuer} was declined", "To try again: rejoinder login"),
    "expired_token": ("The sign-in with {issuer} took too long, and its code has expired", _AGAIN),
    "code_expired": ("The sign-in with {issuer} took too long, and its code has expired", _AGAIN),
    "invalid_client": ("{issuer} does not accept this client id", _CHECK_ID),
    "unauthorized_client": ("{issuer} does not let this client id sign people in", _CHECK_ID),
    "invalid_scope": (
        "{issuer} does not let this client id read mail",
        "Add the permissions for IMAP and SMTP to the application you registered.",
    ),
    "AADSTS7000218": (
        "{issuer} takes this client id for one with a secret",
        'In the registration, under Authentication, set "Allow public client flows" to yes.',
    ),
}
