"""Edge: imapclient. In: where and how to log in. Out: a client that is logged in and whose errors are sentences."""

from __future__ import annotations

import logging
import re
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from imapclient.exceptions import (
    IMAPClientAbortError,
    IMAPClientError,
    IMAPClientReadOnlyError,
)

from detector.errors import (
    CertificateRefused,
    FolderMissing,
    FolderReadOnly,
    MailboxError,
    Unreachable,
)
from detector.imap_auth import authenticate
from detector.imap_stream import Client, TooLong
from detector.trust import verifying_context
from detector.wire import is_loopback, refuse_controls, safe_header

# imapclient logs every command and part of every answer at DEBUG: addresses and words of mail.
logging.getLogger("imapclient").setLevel(logging.WARNING)


_COMMAND = re.compile(r"^command: \S+ => ")  # imaplib's way to begin
_QUOTED = re.compile(r"b'(?:\* (?:BYE|NO|BAD) )?([^']*)'")


@dataclass(frozen=True, slots=True)
class ImapServer:
    """`security` is tls, starttls, or plain (loopback only); `auth` is password or token (XOAUTH2)."""

    host: str
    port: int
    user: str
    security: str = "tls"
    ca_file: Path | None = None
    auth: str = "password"
    timeout_seconds: float = 30.0


@contextmanager
def logged_in(server: ImapServer, secret: str) -> Iterator[Client]:
    """Connect, log in, and log out at the end of the block.

    Raises LoginRefused, CertificateRefused or Unreachable; a certificate that does not verify is never overridden.
    """
    client = _connect(server)
    try:
        with in_one_sentence(server.host):
            authenticate(client, server, secret)
            client.capabilities()  # asked for here: whoever needs them later asks nothing
        yield client
    except Unreachable:
        _hang_up(client)  # no goodbye to a server that is gone: it would cost one more time-out
        raise
    except BaseException:
        _leave(client)
        raise
    _leave(client)


@contextmanager
def in_one_sentence(host: str) -> Iterator[None]:
    """What the library raises while it talks to the server, as errors for the user."""
    try:
        yield
    except (OSError, IMAPClientAbortError) as problem:
        raise Unreachable(
            f"The connection to {host} was lost ({_said(problem)}).", "Try again; nothing recorded is lost."
        ) from problem
    except IMAPClientError as problem:
        raise MailboxError(
            f"{host} refused a command: {_said(problem)}.", "Run: rejoinder doctor"
        ) from problem
    except (ValueError, LookupError, TypeError, AttributeError, AssertionError) as problem:
        # imapclient's parsers raise all of these on answers that are no IMAP.
        raise MailboxError(
            f"{host} answered something that is no IMAP ({type(problem).__name__}).", "Run: rejoinder doctor"
        ) from problem


def _connect(server: ImapServer) -> Client:
    if server.security not in ("tls", "starttls") and not is_loopback(server.host):
        raise Unreachable(
            f"{server.host} is not on this machine, so the password would cross the network in the open.",
            'Set security = "tls" for this account.',
        )
    refuse_controls(server.host, "host name")
    context = verifying_context(server.ca_file)
    client: Client | None = None
    try:
        client = Client(
            server.host,
            server.port,
            ssl=server.security == "tls",
            ssl_context=context if server.security == "tls" else None,
            timeout=server.timeout_seconds,
        )
        client._imap.debug = 0  # imapclient leaves it at 5, which formats every body as a string
        if server.security == "starttls":
            client.starttls(context)
    except (
        OSError,
        IMAPClientError,
        ValueError,
    ) as problem:  # ValueError: a host name that IDNA cannot encode
        if client is not None:
            _hang_up(client)
        raise _not_connected(server, problem) from problem
    return client


def _not_connected(server: ImapServer, problem: Exception) -> MailboxError:
    if isinstance(problem, ssl.SSLCertVerificationError):
        return CertificateRefused(
            f"The certificate of {server.host} does not verify: {problem.verify_message}.",
            "Check the host name; for a server of your own give ca_file under [account.imap].",
        )
    return Unreachable(
        f"{server.host}:{server.port} cannot be reached ({_said(problem)}).",
        "Check the host, the port, the security setting, and the network.",
    )


def _leave(client: Client) -> None:
    try:
        client.logout()
    except (OSError, IMAPClientError):  # the connection was gone already
        _hang_up(client)


def _hang_up(client: Client) -> None:
    with suppress(OSError):
        client.shutdown()


def _said(problem: BaseException) -> str:
    """The server's or the system's words, without control characters, cut: never a body, which errors do not hold."""
    if isinstance(problem, socket.gaierror):
        return "no such host"
    if isinstance(problem, TooLong):
        return str(problem)
    if isinstance(problem, TimeoutError):
        return "no answer in time"
    if isinstance(problem, ssl.SSLError) and problem.reason == "WRONG_VERSION_NUMBER":
        return "it does not begin with TLS: perhaps starttls, or another port"
    words = _COMMAND.sub("", safe_header(str(problem)))
    if "EOF" in words or "unterminated line" in words:
        return "it hung up"
    if "unexpected" in words:  # what follows may be the words of a mail
        return "it said something that is no IMAP"
    return _QUOTED.sub(r"\1", words)[:120] or type(problem).__name__


def select_folder(client: Client, folder: str, *, writable: bool) -> dict[bytes, Any]:
    """SELECT, or EXAMINE where nothing will be written; what the server says of the folder.

    Raises FolderMissing, or FolderReadOnly where it was to be writable and is not.
    """
    refuse_controls(folder, "folder name")
    with in_one_sentence(client.host):
        try:
            answer: dict[bytes, Any] = client.select_folder(folder, readonly=not writable)
        except IMAPClientReadOnlyError as problem:
            raise FolderReadOnly(
                f"The folder {folder!r} is read-only, so nothing can be marked.",
                'Set may = "read" for this account, or method = "local" under [account.marks].',
            ) from problem
        except IMAPClientAbortError:
            raise
        except IMAPClientError as problem:
            names = folder_names(client)
            if folder in names or folder.upper() == "INBOX":
                raise FolderMissing(
                    f"The folder {folder!r} is there, but the server does not open it: {_said(problem)}.",
                    "Try again later; nothing recorded is lost.",
                ) from problem
            raise FolderMissing(
                f"There is no folder {folder!r} on this account.",
                f"Folders there: {safe_header(', '.join(names[:12]))}",
            ) from problem
    return answer


def folder_names(client: Client) -> list[str]:
    return [str(name) for flags, _, name in client.list_folders() if b"\\Noselect" not in flags]
