"""What only the user can say. In: what was given as options, a terminal. Out: answers as the settings file has them.

Every question has a default in brackets, so that Enter all the way gives a good set-up.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol, TypeVar

from detector.entry import Mark
from detector.phrasebook import LANGUAGES
from detector.wire import is_loopback, is_plain_address
from responder.choices import DaemonSettings, Replies
from responder.errors import UsageError
from responder.keys import KEYS
from responder.timewords import duration_text, quiet_text

T = TypeVar("T")

MISSING = {"address": "--address YOU@HOST", "your_name": "--your-name NAME"}
_MAY = "read: only look.  mark: mark rejections.  draft: mark, and draft replies."
# Which rung of the ladder this server gets, and why (detector.imap).
_RUNG = {
    Mark.LABEL: "Rejections get the Gmail label Rejoinder/Rejection: this server has labels.",
    Mark.KEYWORD: "Rejections get the keyword $JobRejection: this server keeps our keyword.",
    Mark.FLAG: "Rejections are flagged, as you chose.",
    Mark.FOLDER: "Rejections are flagged and copied to a folder, as you chose.",
    Mark.LOCAL: "Rejections are noted on this computer only: this server does not keep our keyword.",
}
_WAYS = (
    "auto: that.  flag: with a flag.  folder: a flag, and a copy in a folder.  local: only on this computer."
)
_SHOWN_FOLDERS = 15


class Asker(Protocol):
    """The terminal, as these questions use it."""

    @property
    def can_ask(self) -> bool: ...
    def say(self, text: str = "") -> None: ...
    def ask(
        self, question: str, *, missing: str, secret: bool = False, default: str | None = None
    ) -> str: ...
    def confirm(self, question: str, *, refused: str, default: bool = False) -> bool: ...


def ask_until(
    asker: Asker,
    question: str,
    read: Callable[[str], T],
    hint: str,
    *,
    missing: str,
    default: str | None = None,
) -> T:
    """The answer as `read` understands it; it is asked again, with `hint`, for as long as `read` raises ValueError."""
    while True:
        answer = asker.ask(question, missing=missing, default=default).strip()
        try:
            return read(answer)
        except (TypeError, ValueError):
            asker.say(hint)


def ask_key(asker: Asker, table: str, key: str, question: str, default: str, option: str) -> str:
    """An answer that the settings will take for this key, as it was typed."""
    wanted = KEYS[table][key]

    def read(answer: str) -> str:
        wanted.read(answer)
        return answer

    return ask_until(
        asker, question, read, f"That has to be {wanted.expects}.", missing=option, default=default
    )


def ask_address(asker: Asker) -> str:
    return ask_until(
        asker,
        "Your mail address",
        plain_address,
        "Write it in full: sam@home.example",
        missing=MISSING["address"],
    )


def plain_address(text: str) -> str:
    """`text` if it is one address as mail programs write it. Raises ValueError."""
    address: str = KEYS["account"]["address"].read(text)
    if not is_plain_address(address):
        raise ValueError
    return address


def ask_name(asker: Asker, address: str) -> str:
    guess = name_from(address)

    def read(answer: str) -> str:
        return str(KEYS["me"]["names"].read([answer])[0])

    return ask_until(
        asker, "Your name, as under a letter", read, "One line of text, please.",
        missing=MISSING["your_name"], default=guess or None,
    )  # fmt: skip


def name_from(address: str) -> str:
    """Sam Rivers, from sam.rivers@home.example: a guess to be shown."""
    words = re.split(r"[._+-]+|\d+", address.partition("@")[0])
    return " ".join(word.title() for word in words if len(word) > 1)


def ask_may(asker: Asker) -> str:
    if not asker.can_ask:
        return "draft"
    asker.say(_MAY)
    return ask_key(asker, "account", "may", "What may it do: read, mark or draft", "draft", "--may")


def ask_folders(asker: Asker, there: Sequence[str]) -> list[str]:
    """Folders that are there, by name or by the number they are shown with."""
    if not asker.can_ask:
        return ["INBOX"]
    shown = _inbox_first(there)
    asker.say(_listed(shown))

    def read(answer: str) -> list[str]:
        return list(dict.fromkeys(_chosen(part, shown) for part in _parts(answer, shown)))

    hint = "Write names or numbers from that list, with commas between them."
    return ask_until(asker, "Folders to look at", read, hint, missing="--folder", default=shown[0])


def missing_folders(wanted: Sequence[str], there: Sequence[str]) -> list[str]:
    return [folder for folder in wanted if folder not in there and folder.upper() != "INBOX"]


def _inbox_first(there: Sequence[str]) -> list[str]:
    return sorted(there, key=lambda name: (name.upper() != "INBOX", name.lower())) or ["INBOX"]


def _listed(folders: Sequence[str]) -> str:
    shown = "  ".join(f"{number} {name}" for number, name in enumerate(folders[:_SHOWN_FOLDERS], 1))
    rest = len(folders) - _SHOWN_FOLDERS
    return f"Folders: {shown}" + (f"  and {rest} more, by name" if rest > 0 else "")


def _parts(answer: str, there: Sequence[str]) -> list[str]:
    """A name may hold a comma itself."""
    return [answer] if answer in there else [part.strip() for part in answer.split(",") if part.strip()]


def _chosen(part: str, there: Sequence[str]) -> str:
    if part in there:
        return part
    if part.isdecimal() and 1 <= int(part) <= len(there):
        return there[int(part) - 1]
    return next(name for name in there if name.lower() == part.lower()) if _knows(part, there) else _refuse()


def _knows(part: str, there: Sequence[str]) -> bool:
    return part.lower() in {name.lower() for name in there}


def _refuse() -> str:
    raise ValueError


def say_rung(asker: Asker, method: Mark, chosen: str | None) -> None:
    """How rejections will be marked, and why; `chosen` is the method that the user asked for."""
    if method is not Mark.LOCAL or chosen in (None, "auto"):
        asker.say(_RUNG[method])
    elif chosen == "local":
        asker.say("Rejections are noted on this computer only, as you chose.")
    else:
        asker.say(f"This server cannot mark by {chosen}: rejections are noted on this computer only.")


def ask_marking(asker: Asker) -> dict[str, str]:
    """The keys of [account.marks]; `auto` leaves the choice to what the server can at the time."""
    if not asker.can_ask:
        return {}
    asker.say(_WAYS)
    method = ask_key(asker, "account.marks", "method", "How to mark", "auto", "--mark")
    if method != "folder":
        return {"method": method}
    folder = ask_key(
        asker, "account.marks", "folder", "The folder for the copies", "Rejections", "--mark-folder"
    )
    return {"method": method, "folder": folder}


def ask_habits(asker: Asker, given: Mapping[str, Any], locale: str) -> dict[str, dict[str, Any]]:
    """Tables of the settings that hold for all accounts: cool-off, quiet hours, languages."""
    asked: dict[str, dict[str, Any]] = {"me": {}, "replies": {}, "daemon": {}}
    if given["cool_off"] is not None or asker.can_ask:
        asked["replies"]["cool_off"] = given["cool_off"] or ask_key(
            asker, "replies", "cool_off", "How long a draft rests before you see it as ready",
            duration_text(Replies().cool_off), "--cool-off",
        )  # fmt: skip
    if given["quiet"] is not None or asker.can_ask:
        asked["daemon"]["quiet"] = given["quiet"] or ask_key(
            asker, "daemon", "quiet", "Quiet hours, without announcements (or: never)",
            quiet_text(DaemonSettings().quiet), "--quiet",
        )  # fmt: skip
    if given["languages"] or asker.can_ask:
        asked["me"]["languages"] = list(given["languages"]) or ask_languages(asker, locale)
    return asked


def ask_languages(asker: Asker, locale: str) -> list[str]:
    """Codes of languages, the one to write in first; the default is the computer's own, then English."""
    own = locale[:2].lower()
    usual = dict.fromkeys([own, "en"] if own in LANGUAGES else ["en"])
    return ask_until(
        asker, "Languages you read and write", read_languages, f"Codes from: {' '.join(sorted(LANGUAGES))}",
        missing="--language", default=", ".join(usual),
    )  # fmt: skip


def read_languages(text: str) -> list[str]:
    """Raises ValueError for a language that no letter can be written in."""
    found = list(dict.fromkeys(re.findall(r"[a-z]+", text.lower())))
    if not found or not set(found) <= set(LANGUAGES):
        raise ValueError
    return found


def ask_token_command(asker: Asker) -> str | None:
    """A command line, None for Enter."""

    def read(answer: str) -> str | None:
        return str(KEYS["account.imap"]["token_command"].read(answer)) if answer else None

    question, hint = (
        "A program that prints an access token (Enter: none)",
        "A command line, its quotes in pairs.",
    )
    return ask_until(asker, question, read, hint, missing="--token-command", default="")


def ask_client_id(asker: Asker) -> str | None:
    """A client id, None for Enter."""

    def read(answer: str) -> str | None:
        return str(KEYS["account.oauth"]["client_id"].read(answer)) if answer else None

    question, hint = (
        "Your own client id (Enter: later, in the settings)",
        "One word, as the provider gave it.",
    )
    return ask_until(asker, question, read, hint, missing="--client-id", default="")


def own_client(host: str, client_id: str | None) -> dict[str, str]:
    """The keys of [account.oauth]: whose client id it is tells the mail server."""
    google = host.endswith(("gmail.com", "googlemail.com"))
    return {"provider": "google" if google else "microsoft", "client_id": client_id} if client_id else {}


def ask_server(asker: Asker, kind: str, default: str | None) -> dict[str, Any]:
    """The keys of a server named by hand: host, and port and security where they stand behind it."""

    def read(answer: str) -> dict[str, Any]:
        place, *words = answer.split()
        host, colon, port = place.rpartition(":") if place.count(":") == 1 else (place, "", "")
        said: dict[str, Any] = {"host": host}
        said |= {"port": int(port)} if colon else {}
        said |= {"security": words[0].lower()} if words else {}
        if len(words) > 1 or (words == ["plain"] and not is_loopback(host)):
            raise ValueError
        return {key: KEYS[f"account.{kind}"][key].read(value) for key, value in said.items()}

    question = f"The {'incoming (IMAP)' if kind == 'imap' else 'outgoing (SMTP)'} server"
    hint = "The name of a server; if need be with port and security: mail.home.example:143 starttls"
    return ask_until(asker, question, read, hint, missing=f"--{kind}-host HOST", default=default)


def ask_port(asker: Asker, host: str, port: int) -> dict[str, Any]:
    """The keys port and security of an outgoing server that did not answer as it was asked."""

    def read(answer: str) -> dict[str, Any]:
        number, security = answer.lower().split()
        said = {"port": int(number), "security": security}
        if security == "plain" and not is_loopback(host):
            raise ValueError
        return {key: KEYS["account.smtp"][key].read(value) for key, value in said.items()}

    asker.say("Most servers send on port 465 with tls, or on port 587 with starttls.")
    return ask_until(
        asker, f"Port and security of {host}", read, "A number and tls or starttls, such as: 587 starttls",
        missing="--smtp-port and --smtp-security", default="587 starttls" if port != 587 else "465 tls",
    )  # fmt: skip


def refuse_missing(missing: Sequence[str], notes: Sequence[str] = ()) -> None:
    """One error for all that nobody can be asked for. Raises UsageError unless nothing is missing."""
    if missing:
        count = "One answer is" if len(missing) == 1 else f"{len(missing)} answers are"
        raise UsageError(
            f"{count} missing, and there is no terminal to ask on.",
            " ".join([f"Give {', '.join(missing)}.", *notes]),
        )
