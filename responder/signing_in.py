"""Logging in. In: an account. Out: its mailbox, opened; an access token by the user's own client id.

The joint of keyring, renewal and memory: the refresh token lies in the keyring, the access token only in memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, MutableMapping
from contextlib import contextmanager, suppress
from datetime import datetime

from detector.errors import LoginRefused
from detector.imap import ImapMailbox, ImapServer, Marking, open_mailbox
from responder.choices import Account
from responder.credentials import EMPTY, kept_secret, store_secret
from responder.document import variable_part
from responder.errors import SecretMissing
from responder.renewal import renew
from responder.tokens import Issuer, Token, fresh_token, issuer_of


@contextmanager
def opened_mailbox(
    account: Account, secret: Callable[[], str], held: MutableMapping[str, Token]
) -> Iterator[ImapMailbox]:
    """The account's mailbox until the block ends. A refused login drops the token held for it, so that the next try
    asks for another. Raises as `open_mailbox` does, and what `secret` raises.
    """
    imap = account.imap
    server = ImapServer(
        imap.host, imap.port, imap.user, imap.security, imap.ca_file, imap.auth,
        timeout_seconds=imap.timeout.total_seconds(),
    )  # fmt: skip
    marking = Marking("local" if account.may == "read" else account.marks.method, account.marks.folder)
    try:
        with open_mailbox(account.name, server, secret(), marking) as mailbox:
            yield mailbox
    except LoginRefused:
        held.pop(account.name, None)
        raise


def access_token(
    account: Account,
    environ: Mapping[str, str],
    held: MutableMapping[str, Token],
    now: datetime,
    issuer: Issuer | None = None,
) -> str:
    """The token in memory, or a new one where it ends within five minutes. Other tests give an `issuer` of their own.

    Raises SecretMissing where nobody has signed in, LoginRefused where the sign-in is no longer accepted, Unreachable.
    """
    place = issuer or issuer_of(account.oauth)
    return fresh_token(held, account.name, now, lambda: _renewed(account, environ, place, now)).access


def client_secret(account: Account, environ: Mapping[str, str]) -> tuple[str, str]:
    """The secret of the client id and the variable that may hold it; "" where there is none."""
    name = f"REJOINDER_CLIENT_SECRET_{variable_part(account.name)}"
    return environ.get(name, "").strip() or kept_secret(account.name, "client")[0] or "", name


def _renewed(account: Account, environ: Mapping[str, str], issuer: Issuer, now: datetime) -> Token:
    again = f"Run: rejoinder login {account.name}"
    refresh, why = kept_secret(account.name, "refresh")
    if not refresh and why != EMPTY:
        raise SecretMissing(f"What keeps account {account.name} signed in cannot be read: {why}.", again)
    if not refresh:
        raise SecretMissing(
            f"Nobody has signed in to {issuer.name} for account {account.name}: {why}.", again
        )
    secret, variable = client_secret(account, environ) if issuer.wants_client_secret else ("", "")
    if issuer.wants_client_secret and not secret:
        raise SecretMissing(
            f"The client secret of account {account.name} is missing.", f"{again}, or set {variable}."
        )
    token = renew(issuer, account.oauth.client_id or "", secret, refresh, now)
    if token.refresh != refresh:
        with suppress(
            SecretMissing
        ):  # this token is good all the same, and the next renewal says what is wrong
            store_secret(account.name, "refresh", token.refresh)
    return token
