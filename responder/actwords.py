"""What was done, as a person says it. In: an act's name, its number and the fields it changed. Out: one sentence.

Words of a letter are only counted: the history is looked at in company.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from responder.show import kind_in_words, moment

_LONG = 60  # characters of a subject that a table shows
Fields = Mapping[str, Any]


def act_in_words(what: str, target: int, before: Fields, after: Fields) -> str:
    """One sentence without a full stop; an act that this version does not know keeps its own name."""
    say = _WORDS.get(what)
    return say(target, before, after) if say else f"{what.replace('.', ' ').replace('_', ' ')} {target}"


def _approved(number: int, _: Fields, after: Fields) -> str:
    to = f" to {after['approved_to']}" if after.get("approved_to") else ""
    goes = f", goes {_moment(after['send_after'])}" if after.get("send_after") else ""
    return f"Approved draft {number}{to}{goes}"


def _edited(number: int, before: Fields, after: Fields) -> str:
    said = []
    if before.get("body") != after.get("body"):
        old, new = (len(str(words.get("body") or "")) for words in (before, after))
        said.append(f"its words ({old} to {new} characters)")
    if before.get("subject") != after.get("subject"):
        said.append(f"its subject to “{_short(after.get('subject'))}”")
    return f"Changed draft {number}: {' and '.join(said)}" if said else f"Changed draft {number}"


def _readdressed(number: int, before: Fields, after: Fields) -> str:
    return f"Addressed draft {number} to {after.get('to')}{_before(before.get('to'))}"


def _snoozed(number: int, before: Fields, after: Fields) -> str:
    until, old = (_moment(fields.get("not_before")) for fields in (after, before))
    return f"Let draft {number} rest until {until}{_before(old)}"


def _taken_back(number: int, before: Fields, _: Fields) -> str:
    old = str(before.get("state") or "").replace("_", " ")
    return f"Took draft {number} back{_before(old)}"


def _settled(number: int, _: Fields, after: Fields) -> str:
    become = {"sent": "it was sent", "approved": "it was not sent", "discarded": "put it away"}
    state = str(after.get("state"))
    return f"Said of draft {number}: {become.get(state, state)}"


def _written(number: int, _: Fields, after: Fields) -> str:
    return f"Had draft {number} written for application {after.get('application')}: {kind_in_words(str(after.get('kind')))}"


def _called(number: int, before: Fields, after: Fields) -> str:
    return f"Called mail {number} {after.get('label')}{_before(before.get('label'))}"


def _met(number: int, before: Fields, after: Fields) -> str:
    words = {True: "you met", False: "you never met"}
    old = before.get("met")
    return f"Said of application {number}: {words.get(after.get('met') is True)}{_before(old if old is None else words[bool(old)])}"


def _noted(number: int, _: Fields, after: Fields) -> str:
    kind = str(after.get("kind") or "").replace("_", " ")
    return f"Wrote a note on application {number}{f' ({kind})' if kind else ''}"


def _entered(number: int, _: Fields, after: Fields) -> str:
    return f"Entered for application {number}: {str(after.get('kind')).replace('_', ' ')}"


def _opened(number: int, _: Fields, after: Fields) -> str:
    event = str(after.get("event")).replace("_", " ")
    return f"Entered application {number}{f' at {company}' if (company := after.get('company')) else ''}: {event}"


def _introduced(number: int, _: Fields, after: Fields) -> str:
    return f"Added {after.get('email')} to application {number}"


def _told(number: int, _: Fields, after: Fields) -> str:
    return f"Entered feedback {after.get('feedback')} on application {number}"


def _rated(number: int, before: Fields, after: Fields) -> str:
    return f"Rated feedback {number} {after.get('usefulness')} of 3{_before(before.get('usefulness'))}"


_WORDS: dict[str, Callable[[int, Fields, Fields], str]] = {
    "draft.approve": _approved,
    "draft.discard": lambda number, _, __: f"Put draft {number} away",
    "draft.edit": _edited,
    "draft.to": _readdressed,
    "draft.trust": lambda number, _, __: f"Said that the address of draft {number} is right",
    "draft.snooze": _snoozed,
    "draft.undo": _taken_back,
    "draft.settle": _settled,
    "draft.write": _written,
    "mail.label": _called,
    "application.met": _met,
    "application.note": _noted,
    "application.event": _entered,
    "application.open": _opened,
    "application.contact": _introduced,
    "feedback.add": _told,
    "feedback.rate": _rated,
}


def _before(old: object) -> str:
    return "" if old is None or old == "" else f" (before: {old})"


def _moment(value: object) -> str:
    try:
        return moment(datetime.fromisoformat(str(value)))
    except ValueError:
        return "?"


def _short(text: object) -> str:
    words = str(text or "")
    return words if len(words) <= _LONG else words[: _LONG - 1].rstrip() + "…"
