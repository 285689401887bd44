"""Edge: the keyring, and programs that print secrets. In: an account. Out: its secret and where it was found.

keyring is imported when it is asked for: looking for its backends takes a tenth of a second.
"""

from __future__ import annotations

import os
import shlex
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple

from responder.choices import Account
from responder.document import variable_part
from responder.errors import SecretMissing
from responder.tokens import printed_token

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

Purpose = Literal["imap", "smtp"]
Kept = Literal["imap", "smtp", "refresh", "client"]  # also the refresh token and the secret of a client id
Ask = Callable[[str], str]

SERVICE = "rejoinder"
COMMAND_SECONDS = 60.0  # long enough to unlock a password store by hand
_LEAST_PRIORITY = 1.0  # keyring's own bar for a backend that it recommends
# The Windows Credential Manager takes 2,560 bytes of UTF-16 (CRED_MAX_CREDENTIAL_BLOB_SIZE); Microsoft's refresh tokens
# are longer.
_PIECE = 1200 if os.name == "nt" else 100_000
_IN_PIECES = "rejoinder-pieces:"
_COUNTS = frozenset(map(str, range(2, 100)))


@dataclass(frozen=True, slots=True)
class Secret:
    """A password or token, and where it came from in words; printing it never shows the value."""

    value: str = field(repr=False)
    source: str


class KeyringState(NamedTuple):
    """Whether secrets can be kept in the keyring, which one it is, and a sentence for the user."""

    ok: bool
    name: str
    sentence: str


def find_secret(
    account: Account,
    purpose: Purpose,
    environ: Mapping[str, str],
    ask: Ask | None = None,
    command_seconds: float = COMMAND_SECONDS,
    own_token: Callable[[Account], str] | None = None,
) -> Secret:
    """The first that is there: a variable, the account's command, a token by the user's own client id, the keyring,
    what the user types.

    `ask` shows a question and returns what was typed; None where nobody can be asked. A command that fails is
    an error: what it should have said is not looked for elsewhere. `own_token` gets an access token for an account
    with a client id of its own. Raises SecretMissing, and what `own_token` raises.
    """
    kind = "token" if account.imap.auth == "token" else "password"
    names = variable_names(account, purpose)
    for name in names:
        if value := environ.get(name, "").rstrip("\r\n"):
            return Secret(value, f"variable {name}")
    command = account.imap.token_command if kind == "token" else account.imap.password_command
    if command:
        return Secret(_run(command, f"{kind}_command", account, environ, command_seconds), f"{kind}_command")
    if kind == "token" and account.oauth.client_id and own_token is not None:
        return Secret(own_token(account), "own client id")
    vault, name, why = _open_vault()
    for user in _keyring_users(account, purpose) if vault else ():
        found, why = _get(vault, user)
        if found:
            return Secret(found, f"keyring ({name})")
    host = account.smtp.host if purpose == "smtp" else account.imap.host
    if ask is not None and (typed := ask(f"{kind.title()} of {account.address} at {host}")):
        return Secret(typed, "typed in")
    raise SecretMissing(
        f"There is no {kind} for account {account.name}: the variable {names[-1]} is not set, "
        f"no {kind}_command is given, and {why}.",
        f"Run: rejoinder {'login' if kind == 'token' else 'init'}, or set {names[-1]}.",
    )


def variable_names(account: Account, purpose: Purpose) -> tuple[str, ...]:
    """The variables that are looked at, in order; SMTP has one of its own before the common one."""
    kind = "TOKEN" if account.imap.auth == "token" else "PASSWORD"
    common = f"REJOINDER_{kind}_{variable_part(account.name)}"
    return (common.replace("REJOINDER_", "REJOINDER_SMTP_", 1), common) if purpose == "smtp" else (common,)


def store_secret(account_name: str, purpose: Kept, value: str, piece: int = _PIECE) -> str:
    """Keep a secret in the keyring and read it back; returns the keyring's name. Raises SecretMissing.

    What is longer than `piece` characters is kept in several entries.
    """
    vault, name, why = _open_vault()
    user = f"{account_name}/{purpose}"
    if vault is not None:
        try:
            parts, before = _pieces(value, piece), _count(vault.get_password(SERVICE, user) or "")
            for at in reversed(range(len(parts))):  # the one that names the others last
                vault.set_password(SERVICE, _entry(user, at), parts[at])
            for at in range(len(parts), before):
                vault.delete_password(SERVICE, _entry(user, at))
        except Exception as problem:  # backends raise whatever their system does
            why = _failure(problem)
        else:
            found, why = _get(vault, user)
            if found == value:
                return name
    raise SecretMissing(f"The secret was not kept: {why}.", _instead(account_name, purpose))


def _instead(account_name: str, purpose: Kept) -> str:
    if purpose == "client":
        return f"Set REJOINDER_CLIENT_SECRET_{variable_part(account_name)}."
    if purpose == "refresh":  # never in a file: it opens the mailbox for months
        return "Without a keyring a token_command under [account.imap] does instead."
    return (
        f"Set REJOINDER_PASSWORD_{variable_part(account_name)}, or a password_command under [account.imap]."
    )


def kept_secret(account_name: str, purpose: Kept) -> tuple[str | None, str]:
    """What the keyring has for this account, or None and why."""
    vault, _, why = _open_vault()
    return _get(vault, f"{account_name}/{purpose}") if vault is not None else (None, why)


def delete_secret(account_name: str, purpose: Kept) -> bool:
    """Remove a secret from the keyring; False where none was there. Raises SecretMissing where it stays."""
    vault, _, _ = _open_vault()
    user = f"{account_name}/{purpose}"
    if vault is None or not _get(vault, user)[0]:
        return False
    try:
        for at in reversed(range(_count(vault.get_password(SERVICE, user) or ""))):
            vault.delete_password(SERVICE, _entry(user, at))
    except Exception as problem:
        raise SecretMissing(
            f"The secret of {account_name} is still in the keyring: {_failure(problem)}.",
            f'Remove the entry "{SERVICE}", user "{user}", in the keyring\'s own program.',
        ) from problem
    return True


def keyring_state() -> KeyringState:
    """For doctor: asks the keyring for an entry that is not there, which shows whether it answers."""
    vault, name, why = _open_vault()
    if vault is not None:
        found, why = _get(vault, "doctor/none")
        if found is None and why == EMPTY:
            return KeyringState(True, name, f"Secrets are kept in {name}.")
    sentence = f"No password can be kept in a keyring: {why}."
    return KeyringState(False, name, sentence)


EMPTY = "the keyring has none"


def _run(command: str, key: str, account: Account, environ: Mapping[str, str], seconds: float) -> str:
    """The first line that a command prints, or the access token in its JSON. Nothing of it comes into an error.

    No shell reads it: on Windows the system itself splits a command line.
    """
    fix = f"Run the {key} of account {account.name} by hand to see what it says."
    called = f"The {key} of account {account.name}"
    try:
        done = subprocess.run(
            command if os.name == "nt" else shlex.split(command),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=dict(environ),
            timeout=seconds,
            check=False,
        )
        text = (done.stdout if key == "token_command" else done.stdout.partition(b"\n")[0]).decode()
    except subprocess.TimeoutExpired:
        raise SecretMissing(f"{called} did not end within {seconds:.0f} seconds.", fix) from None
    except UnicodeDecodeError:
        raise SecretMissing(f"{called} printed something that is no text.", fix) from None
    except (OSError, ValueError) as problem:
        why = getattr(problem, "strerror", None) or "its quotes do not match"
        raise SecretMissing(f"{called} cannot be started: {why}.", fix) from None
    if done.returncode:
        raise SecretMissing(f"{called} failed with exit code {done.returncode}.", fix)
    try:
        secret = printed_token(text) if key == "token_command" else text.rstrip("\r")
    except (ValueError, RecursionError):
        raise SecretMissing(f"{called} printed no token.", fix) from None
    if not secret:
        raise SecretMissing(f"{called} printed nothing on its first line.", fix)
    return secret


def _keyring_users(account: Account, purpose: Purpose) -> tuple[str, ...]:
    common = f"{account.name}/imap"
    return (f"{account.name}/smtp", common) if purpose == "smtp" else (common,)


def _open_vault() -> tuple[KeyringBackend | None, str, str]:
    """(backend, its name, why not). keyring may put several behind one; the first that is safe counts."""
    try:
        import keyring
        from keyring.backends.chainer import ChainerBackend

        chosen = keyring.get_keyring()
        backends = list(chosen.backends) if isinstance(chosen, ChainerBackend) else [chosen]
    except Exception as problem:  # a broken keyringrc.cfg, a backend that does not import
        return None, "none", _failure(problem)
    reasons = []
    for backend in backends:
        objection = _objection(backend)
        if objection is None:
            return backend, _name(backend), EMPTY
        reasons.append(objection)
    return None, _name(chosen), reasons[0] if reasons else "this computer has no keyring"


def _objection(backend: KeyringBackend) -> str | None:
    """Why a backend is not used. Those of keyrings.alt keep secrets in files that other programs can read, or
    ask for a password of their own, and keyring takes them by itself once they are installed.
    """
    from keyring.backends import fail, null

    if isinstance(backend, fail.Keyring):
        return "this computer has no keyring"
    if isinstance(backend, null.Keyring):
        return "the keyring is switched off"
    origin = f"{type(backend).__module__}.{type(backend).__qualname__}"
    if origin.startswith("keyrings.alt.") or "plaintext" in origin.lower():
        return f"{_name(backend)} keeps them in a file that other programs can read"
    try:
        recommended = float(backend.priority) >= _LEAST_PRIORITY
    except Exception:  # how a backend says that it cannot work here
        recommended = False
    return None if recommended else f"keyring itself does not recommend {_name(backend)}"


def _name(backend: KeyringBackend) -> str:
    return str(getattr(backend, "name", "") or type(backend).__name__)


def _get(vault: KeyringBackend | None, user: str) -> tuple[str | None, str]:
    """(secret, why there is none)."""
    if vault is None:
        return None, EMPTY
    try:
        first = vault.get_password(SERVICE, user)
        count = _count(first or "")
        if first is None or count == 1:
            return first, EMPTY
        rest = [vault.get_password(SERVICE, _entry(user, at)) for at in range(1, count)]
        return "".join(part or "" for part in (first.partition("\n")[2], *rest)), EMPTY
    except Exception as problem:  # locked, no session bus, refused by the user: each system has its own
        return None, _failure(problem)


def _pieces(value: str, size: int) -> list[str]:
    """The values of the entries; where there are several, the first begins with their count."""
    if len(value) <= size:
        return [value]
    parts = [value[at : at + size] for at in range(0, len(value), size)]
    return [f"{_IN_PIECES}{len(parts)}\n{parts[0]}", *parts[1:]]


def _count(first: str) -> int:
    head, _, _ = first.partition("\n")
    number = head.removeprefix(_IN_PIECES) if head.startswith(_IN_PIECES) else ""
    return int(number) if number in _COUNTS else 1


def _entry(user: str, at: int) -> str:
    return user if at == 0 else f"{user}.{at}"


def _failure(problem: Exception) -> str:
    """The kind of failure only: what a backend says may hold anything."""
    return f"the keyring failed ({type(problem).__name__})"
