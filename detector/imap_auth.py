"""Edge: imapclient. In: a connected client and a secret. Out: the client logged in, or a sentence that says whose turn
it is: the user's (LoginRefused) or only time's (Unreachable).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from imapclient.exceptions import IMAPClientAbortError, LoginError

from detector.errors import LoginRefused, MailboxError, Unreachable
from detector.refusals import alert_words, code_sentence, token_sentence, will_pass
from detector.wire import refuse_controls

if TYPE_CHECKING:
    from imapclient import IMAPClient

    from detector.imap_login import ImapServer

_ATOM = re.compile(r"[A-Za-z0-9!#$&'+,./:;<=>?@^_`|~-]+")


def authenticate(client: IMAPClient, server: ImapServer, secret: str) -> None:
    """Log in with a password (LOGIN, or PLAIN of RFC 4616) or a token (OAUTHBEARER of RFC 7628, else XOAUTH2).

    Raises LoginRefused where the same secret would be refused again, Unreachable where the server asks for patience
    (RFC 5530) or hangs up, UnsafeText for control characters. No sentence holds the secret.
    """
    refuse_controls(server.user, "user name")
    refuse_controls(secret, "token" if server.auth == "token" else "password")
    offered = {
        name.upper() for name in client._imap.capabilities
    }  # asked for on connecting, and again after TLS
    challenges: list[bytes] = []
    try:
        if server.auth == "token":
            _with_token(client, server, secret, offered, challenges)
        else:
            _with_password(client, server, secret, offered)
    except LoginError as problem:
        if isinstance(problem.__context__, IMAPClientAbortError):
            raise problem.__context__ from problem  # the connection went, nobody refused anything
        raise _refusal(server, secret, str(problem), challenges[1:]) from problem


def _with_password(client: IMAPClient, server: ImapServer, password: str, offered: set[str]) -> None:
    user = server.user
    if "LOGINDISABLED" not in offered and (user + password).isascii():
        client.login(
            user if _ATOM.fullmatch(user) else _quoted(user), password
        )  # imaplib quotes passwords only
    elif "LOGINDISABLED" not in offered or "AUTH=PLAIN" in offered:
        client.plain_login(user, password)  # in UTF-8, which LOGIN does not take
    else:
        raise LoginRefused(
            f"{server.host} takes no password on this connection.",
            'Try security = "tls", or auth = "token" if the provider wants OAuth. Run: rejoinder doctor',
        )


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _with_token(
    client: IMAPClient, server: ImapServer, token: str, offered: set[str], challenges: list[bytes]
) -> None:
    """`challenges` takes what the server asks: first nothing, then, where it refuses, the reason as JSON."""
    if "AUTH=OAUTHBEARER" in offered:
        name = server.user.replace("=", "=3D").replace(",", "=2C")  # RFC 5801 section 4
        mechanism, opening, answer = "OAUTHBEARER", f"n,a={name},\1auth=Bearer {token}\1\1", "\1"
    elif "AUTH=XOAUTH2" in offered:
        mechanism, opening, answer = "XOAUTH2", f"user={server.user}\1auth=Bearer {token}\1\1", ""
    else:
        raise LoginRefused(
            f"{server.host} takes no tokens.",
            'Set auth = "password" under [account.imap], or check the host.',
        )

    def reply(challenge: bytes) -> str:
        challenges.append(challenge)
        return opening if len(challenges) == 1 else answer

    client.sasl_login(mechanism, reply)


def _refusal(server: ImapServer, secret: str, said: str, challenges: list[bytes]) -> MailboxError:
    host, user = server.host, server.user
    if will_pass(said):
        return Unreachable(f"{host} lets nobody in just now.", "Try again in a while.")
    if challenges:
        return LoginRefused(*token_sentence(host, user, challenges[-1]))
    if found := code_sentence(host, user, said):
        return LoginRefused(*found)
    if server.auth == "token":
        return LoginRefused(
            f"{host} refused the token of {user}.",
            "Check the user name, then sign in again: rejoinder login",
        )
    words = alert_words(said, secret)
    return LoginRefused(
        f"{host} refused the login of {user}." + (f' It says: "{words}"' if words else ""),
        "Check the password; many providers want an app password. Run: rejoinder init",
    )
