"""Refused logins. In: what a mail server said. Out: whether it will pass by itself, and a sentence with the way out."""

from __future__ import annotations

import json
import re

from detector.wire import safe_header

# The response code at the head of an IMAP server's answer (RFC 9051 section 7.1, RFC 5530).
_CODE = re.compile(r"\[([A-Z][A-Z0-9-]*)(?: [^\]]*)?\]")
_PASSING_CODES = frozenset({"UNAVAILABLE", "INUSE", "LIMIT", "SERVERBUG"})
# For servers that say it without a code, such as Exchange ("Server Unavailable. 15") and Gmail ("Too many ...").
_PASSING_WORDS = re.compile(
    r"unavailable|temporar|try (?:it |your request )?(?:again )?later|too many (?:simultaneous )?connections"
    r"|rate limit|bandwidth limit|not connected",
    re.IGNORECASE,
)
_FINAL_CODE = "AUTHENTICATIONFAILED"
_SENTENCES = {
    "EXPIRED": ("The password of {user} at {host} has expired.", "Choose a new one with the provider."),
    "PRIVACYREQUIRED": (
        "{host} takes no login without encryption.",
        'Set security = "tls" under [account.imap].',
    ),
    "AUTHORIZATIONFAILED": (
        "{host} knows {user}, but does not let this login into the mailbox.",
        "Check the user name, and whether IMAP is switched on for this mailbox.",
    ),
    "CONTACTADMIN": ("{host} wants {user} to speak with its administrator.", "Ask the provider."),
    "WEBALERT": (
        "{host} wants {user} to sign in on its web page first.",
        "Sign in there with a browser, then try again.",
    ),
}
_SHOWN_AT_MOST = 200


def will_pass(said: str) -> bool:
    """Whether a refused login says "later" and not "no". A code that means "no" outweighs words and other codes."""
    codes = _CODE.findall(said)
    if any(code in _SENTENCES or code == _FINAL_CODE for code in codes):
        return False
    return bool(_PASSING_CODES & set(codes) or _PASSING_WORDS.search(said))


def code_sentence(host: str, user: str, said: str) -> tuple[str, str] | None:
    """What happened and what to do, for a response code that says more than "wrong password" (RFC 5530)."""
    found = next((_SENTENCES[code] for code in _CODE.findall(said) if code in _SENTENCES), None)
    return (found[0].format(host=host, user=user), found[1]) if found else None


def alert_words(said: str, secret: str) -> str:
    """The words of an [ALERT], which the user must see (RFC 9051 section 7.1); "" where they hold the secret."""
    _, _, words = said.partition("[ALERT]")
    return "" if secret and secret in said else safe_header(words.rstrip("'\"]"))[:_SHOWN_AT_MOST]


def token_sentence(host: str, user: str, challenge: bytes) -> tuple[str, str]:
    """What happened and what to do, from the JSON of a refused token (RFC 7628 section 3.2.2; XOAUTH2 has the same).

    Gmail says "400" for a token that is of no use to it, whatever the reason, and always names its scope.
    """
    told = _fields(challenge)
    status, scope = told.get("status", ""), safe_header(told.get("scope", ""))[:_SHOWN_AT_MOST]
    if status in ("insufficient_scope", "403"):
        wanted = f": {host} wants {scope}" if scope else ""
        return f"The token of {user} lacks a permission{wanted}.", "Grant it with: rejoinder login"
    if status in ("invalid_token", "401"):
        return (
            f"{host} says that the token of {user} has expired, was revoked, or is for another mailbox.",
            "Sign in again: rejoinder login",
        )
    wanted = f" It wants the permission {scope}." if scope else ""
    return (
        f"{host} refused the token of {user}: it may have expired, or belong to another account.{wanted}",
        "Sign in again: rejoinder login",
    )


def _fields(challenge: bytes) -> dict[str, str]:
    try:
        document = json.loads(challenge)
    except (ValueError, RecursionError):  # some servers send words, or nothing
        return {}
    found = document.items() if isinstance(document, dict) else ()
    return {key: value for key, value in found if isinstance(value, str)}
