"""The keys of the settings file. In: a value as TOML has it. Out: the value the program uses."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from detector.errors import UnsafeText
from detector.wire import is_loopback, refuse_controls
from responder.timewords import (
    duration_text,
    parse_duration,
    parse_quiet,
    parse_rhythm,
    parse_window,
    quiet_text,
    rhythm_text,
    window_text,
)

Read = Callable[[Any], Any]

# The domain part needs no dot: a server on the local network may have none.
_ADDRESS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?")
_HOST = re.compile(r"[^\W_](?:[\w.-]*[^\W_])?\.?")
_NAME = re.compile(r"[A-Za-z0-9_-]{1,40}")
_LANGUAGE = re.compile(r"[a-z]{2}")
_CLIENT_ID = re.compile(r"[A-Za-z0-9._-]{1,200}")
_TENANT = re.compile(r"[A-Za-z0-9][A-Za-z0-9.-]{0,100}")  # a part of an address: no slash, no question mark


@dataclass(frozen=True, slots=True)
class Key:
    """One key: `expects` ends the sentence "it must be", `example` is as written in the file.

    `read` raises ValueError or TypeError for what does not fit. `show` is the way back from the value to
    TOML; None for a key that is left out.
    """

    read: Read
    expects: str
    example: str
    comment: str
    show: Callable[[Any], Any] = lambda value: value


def _line(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    try:
        return refuse_controls(value, "value")
    except UnsafeText as problem:
        raise ValueError from problem


def _word(value: Any) -> str:
    if not _line(value).strip():
        raise ValueError
    return _line(value).strip()


def _paragraph(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    for line in value.split("\n"):
        _line(line.replace("\t", " "))
    return value


def _like(pattern: re.Pattern[str]) -> Read:
    def read(value: Any) -> str:
        if not pattern.fullmatch(_word(value)):
            raise ValueError
        return _word(value)

    return read


def _host(value: Any) -> str:
    word = _word(value)
    if not _HOST.fullmatch(word):
        ip_address(word)
    return word


def _command(value: Any) -> str:
    if not shlex.split(_word(value)):
        raise ValueError
    return _word(value)


def _several(read_one: Read, least: int = 0) -> Read:
    def read(value: Any) -> tuple[Any, ...]:
        if not isinstance(value, list) or len(value) < least:
            raise ValueError
        return tuple(read_one(one) for one in value)

    return read


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _number(low: float, high: float, *kinds: type) -> Read:
    def read(value: Any) -> Any:
        if isinstance(value, bool) or not isinstance(value, kinds):
            raise TypeError
        number: Any = value
        if not low <= number <= high:
            raise ValueError
        return number

    return read


def _duration(low: timedelta, high: timedelta) -> Read:
    def read(value: Any) -> timedelta:
        length = parse_duration(_word(value))
        if not low <= length <= high:
            raise ValueError
        return length

    return read


def _span(low: str, high: str, example: str, comment: str) -> Key:
    read = _duration(parse_duration(low), parse_duration(high))
    return Key(
        read, f"a length of time from {low} to {high} in quotes", f'"{example}"', comment, duration_text
    )


def _whole(low: int, high: int, example: int, comment: str) -> Key:
    return Key(_number(low, high, int), f"a whole number from {low} to {high}", str(example), comment)


def _loopback_url(value: Any) -> str:
    parts = urlsplit(_word(value))
    if parts.scheme != "http" or not parts.hostname or not is_loopback(parts.hostname) or parts.username:
        raise ValueError
    return _word(value)


def _one_of(comment: str, *options: str) -> Key:
    def read(value: Any) -> str:
        if value not in options:
            raise ValueError
        return str(value)

    *others, last = (f'"{option}"' for option in options)
    return Key(read, f"{', '.join(others)} or {last}", f'"{options[0]}"', comment)


def _shown_path(path: Any) -> str | None:
    return None if path is None else str(path)


def _server(host: str, port: int) -> dict[str, Key]:
    """The keys that say how to reach a server."""
    return {
        "host": Key(_host, "the name of a server, without port and without ://", f'"{host}"', ""),
        "port": _whole(1, 65535, port, ""),
        "security": _one_of("plain only for a server on this machine", "tls", "starttls", "plain"),
        "user": Key(_word, "the name to log in with", '"sam@home.example"', ""),
        "ca_file": Key(
            _word,
            "the path of a certificate file that is there",
            '"/home/sam/ca.pem"',
            "only for a server with a certificate of its own making",
            _shown_path,
        ),
    }


def _folder(name: str) -> Key:
    return Key(_word, "the name of a folder", f'"{name}"', "left out: the one that the server names")


KEYS: Mapping[str, Mapping[str, Key]] = {
    "me": {
        "names": Key(
            _several(_word), "a list of names", '["Sam Rivers"]',
            "your names as they stand in mail, the one to sign with first", list,
        ),
        "addresses": Key(
            _several(_like(_ADDRESS)), "a list of mail addresses", '["sam@home.example"]',
            "all your addresses; those of the accounts below count anyway", list,
        ),
        "languages": Key(
            _several(_like(_LANGUAGE), 1), "a list of two-letter language codes", '["en", "de"]',
            "languages you read and write", list,
        ),
        "sign_off": Key(
            _line, "one line of text", '"Kind regards"', "the words before your name; empty: as suits the letter",
        ),
        "signature": Key(_paragraph, "text", '"Sam Rivers"', "lines below your name; may be empty"),
        "address_form": _one_of("Sie or du, vous or tu: auto does as the other side", "auto", "formal", "familiar"),
    },
    "account": {
        "name": Key(
            _like(_NAME), "1 to 40 letters, digits, - or _", '"home"', "short; each account its own",
        ),
        "address": Key(_like(_ADDRESS), "a mail address", '"sam@home.example"', ""),
        "folders": Key(_several(_word, 1), "a list of folder names", '["INBOX"]', "folders to look at", list),
        "may": _one_of(
            "read: write nothing to the mailbox; mark: mark rejections; draft: also draft replies",
            "read", "mark", "draft",
        ),
    },
    "account.imap": {
        **_server("imap.home.example", 993),
        "auth": _one_of("token: an OAuth access token in place of a password", "password", "token"),
        "password_command": Key(
            _command, "a command line", '"pass show mail/home"', "a program that prints the password",
        ),
        "token_command": Key(
            _command, "a command line", '"oauth-helper sam@home.example"', "a program that prints the token",
        ),
        "timeout": _span("1s", "10m", "30s", "how long to wait for one answer of the server"),
    },
    "account.smtp": {
        **_server("smtp.home.example", 465),
        "deliver": _one_of(
            "drafts: put approved replies into the Drafts folder and send nothing", "smtp", "drafts"
        ),
        "sent_folder": _folder("Sent"),
        "drafts_folder": _folder("Drafts"),
    },
    "account.oauth": {
        "provider": _one_of("whose tokens to ask for with a client id of your own", "microsoft", "google"),
        "client_id": Key(
            _like(_CLIENT_ID), "letters, digits, - . and _", '"01234567-89ab-cdef-0123-456789abcdef"',
            "of the application that you registered there; then run: rejoinder login",
        ),
        "tenant": Key(
            _like(_TENANT), "a domain, an id, common, organizations or consumers", '"common"', "Microsoft only",
        ),
    },
    "account.marks": {
        "method": _one_of(
            "how a rejection is marked; auto picks what the server can",
            "auto", "keyword", "label", "flag", "folder", "local",
        ),
        "folder": Key(_word, "the name of a folder", '"Rejections"', "where copies go with method = folder"),
    },
    "replies": {
        "cool_off": _span("0", "60d", "24h", "how long a draft rests before it is shown as ready"),
        "hold": _span("0", "7d", "10m", "how long an approved reply can still be taken back"),
        "send_window": Key(
            lambda value: parse_window(_word(value)), 'days and hours, or "always"', '"Mon-Fri 09:00-17:00"',
            "when replies may go out, in the recipient's time where it is known; or \"always\"", window_text,
        ),
        "max_per_person_days": _whole(0, 3650, 90, "days between two replies to the same person"),
        "when_met": _one_of("rejected after a talk: ask for feedback, only thank, or nothing", "ask", "thank", "nothing"),
        "when_never_met": _one_of("a person wrote, and you never met: thank, or nothing", "thank", "nothing"),
        "keep_in_mind": Key(_flag, "true or false", "true", "ask to be kept in mind for other openings"),
        "disappointment": Key(_flag, "true or false", "false", "one sentence of disappointment"),
    },
    "follow_up": {
        "after": _span("1d", "365d", "14d", "silence after which a question is drafted"),
        "again": _span("1d", "365d", "14d", "silence before a second question, and before a nudge for feedback"),
        "most": _whole(0, 2, 2, "questions to one company, then it counts as cold; 0: none"),
        "thanks_after_interview": Key(_flag, "true or false", "true", "draft thanks when a talk is over"),
        "nudge": Key(_flag, "true or false", "true", "one reminder where feedback was asked for in vain"),
        "offer_thanks": Key(_flag, "true or false", "false", "draft thanks when you accepted an offer"),
        "hired_feedback": Key(_flag, "true or false", "false", "ask in them what went well"),
        "open_at_once": _whole(0, 100, 3, "questions about silence that wait for you at a time"),
    },
    "rewording": {
        "url": Key(
            _loopback_url, "an http address on this machine", '"http://127.0.0.1:11434/v1"',
            "a language model on this machine that may reword drafts; left out: none",
        ),
        "model": Key(_line, "the name of a model", '"llama3.2"', ""),
    },
    "daemon": {
        "poll": _span("10s", "24h", "5m", "how often to look for mail"),
        "idle": Key(_flag, "true or false", "true", "also let the server announce new mail"),
        "quiet": Key(
            lambda value: parse_quiet(_word(value)), "a span of hours, or \"never\"", '"21:00-08:00"',
            "hours without announcements; or \"never\"", quiet_text,
        ),
    },
    "notify": {
        "on": Key(_flag, "true or false", "true", "one word on the desktop, at most once an hour, not in the quiet hours"),
        "names": Key(_flag, "true or false", "false", "with the name of the company, which others may read there"),
        "digest": Key(
            lambda value: parse_rhythm(_word(value)), 'a day and an hour, an hour, or "never"', '"Mon 08:30"',
            "when your search is told in one message; \"08:30\" for every day, or \"never\"", rhythm_text,
        ),
    },
    "model": {
        "reject_at": Key(
            _number(0, 1, int, float), "a number from 0 to 1", "0.80", "scores from here on are rejections",
        ),
        "unsure_at": Key(
            _number(0, 1, int, float), "a number from 0 to 1", "0.35", "scores from here on are asked about",
        ),
        "retrain_after": _whole(0, 100_000, 20, "corrections after which to train anew; 0: never by itself"),
    },
}  # fmt: skip
