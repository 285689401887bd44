"""Edge: marks on an IMAP server. In: a conversation, what the user chose. Out: marks set, looked for, taken off."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from detector.entry import Mark
from detector.fetched import parse_fetched
from detector.imap_stream import Client
from detector.imap_talk import Talk
from detector.wire import refuse_controls

KEYWORD = b"$JobRejection"
GMAIL_LABEL = "Rejoinder/Rejection"
_FLAGS = {Mark.KEYWORD: KEYWORD, Mark.FLAG: b"\\Flagged", Mark.FOLDER: b"\\Flagged"}
_AT_ONCE = 1_000  # UIDs in one command: a line of some servers holds 8,000 bytes
GMAIL = "X-GM-EXT-1"


@dataclass(frozen=True, slots=True)
class Marking:
    """What the user chose: auto, keyword, label, flag, folder, or local; `folder` receives the copies."""

    method: str = "auto"
    folder: str = "Rejections"


@dataclass(frozen=True, slots=True)
class Rung:
    """How a rejection is marked in a folder, and in words why so."""

    mark: Mark
    why: str


def rung_of(client: Client, marking: Marking, permanent: Sequence[bytes]) -> Rung:
    """The first rung of the ladder that this server and the user's choice allow.

    `permanent` is PERMANENTFLAGS of the selected folder. A Gmail label comes before a keyword: Gmail takes keywords
    and shows them nowhere.
    """
    chosen = marking.method
    keyword = b"\\*" in permanent or KEYWORD in permanent
    if chosen == "local":
        return Rung(Mark.LOCAL, "nothing is to be written to the mailbox")
    if chosen in ("auto", "label") and client.has_capability(GMAIL):
        return Rung(Mark.LABEL, f"the server speaks Gmail's own commands ({GMAIL})")
    if chosen in ("auto", "keyword") and keyword:
        return Rung(Mark.KEYWORD, "the folder keeps keywords of one's own (PERMANENTFLAGS)")
    if chosen in ("flag", "folder") and b"\\Flagged" in permanent:
        return Rung(Mark(chosen), f'the settings say method = "{chosen}"')
    lacks = {
        "label": "labels are Gmail's alone",
        "flag": "the folder keeps no flags",
        "folder": "the folder keeps no flags",
    }
    return Rung(
        Mark.LOCAL,
        lacks.get(chosen, "the folder keeps no keywords of one's own") + ", so only Rejoinder's list has it",
    )


def set_marks(talk: Talk, uids: Sequence[int], how: Mark) -> set[int]:
    """Set the sign and compare with what came back: those of the mails that bear it now.

    A server need not speak of a mail that bore it before, so those it is silent about are asked for.
    """
    took: set[int] = set()
    for some in _some(uids):
        took |= talk.unless_refused(partial(_changed, some, how, "add")) or set()
        if silent := [uid for uid in some if uid not in took]:
            took |= {uid for uid, bears in signs_of(talk, silent, how).items() if bears}
    return took


def take_off(talk: Talk, uids: Sequence[int], how: Mark) -> set[int]:
    """Take the sign off; those of the mails that do not bear it now, or are no longer there."""
    for some in _some(uids):
        talk.unless_refused(partial(_changed, some, how, "remove"))
    left = signs_of(talk, uids, how)
    return {uid for uid in uids if not left.get(uid, False)}


def signs_of(talk: Talk, uids: Sequence[int], how: Mark, changed_since: int | None = None) -> dict[int, bool]:
    """Whether a mail bears the sign, for each that is there; with `changed_since` (a MODSEQ, RFC 7162) for those
    only whose flags changed since."""
    item = "X-GM-LABELS" if how is Mark.LABEL else "FLAGS"
    suffix = f" (CHANGEDSINCE {changed_since})" if changed_since else ""
    found: dict[int, bool] = {}
    for some in _some(uids):
        answers = parse_fetched(talk.uid_command("FETCH", some, f"(UID {item}){suffix}"))
        for uid, answer in answers.mails.items():
            signs = answer.labels if how is Mark.LABEL else answer.flags
            if uid in some and signs is not None:
                found[uid] = _is_among(_sign(how), signs)
    return found


def copy_to_folder(talk: Talk, uids: Sequence[int], folder: str, back_to: str) -> None:
    """COPY to the user's folder, which is made if it is missing, what does not lie there yet.

    A pass can be cut off between COPY and STORE, so the folder itself is asked what it holds: by Message-ID, one mail
    at a time, since rejections are few and the folder may be large.
    """
    refuse_controls(folder, "folder name")
    with talk.asking(2) as client:
        here = _likenesses(client, uids)
        if not client.folder_exists(folder):
            client.create_folder(folder)
    with talk.asking(2 + len(here)) as client:
        client.select_folder(folder, readonly=True)
        missing = [uid for uid, like in here.items() if not _lies_here(client, like)]
        client.select_folder(back_to)
    if missing:
        with talk.asking() as client:
            client.copy(missing, folder)


Likeness = tuple[
    int, bytes
]  # what a copy has in common with its original: size in bytes and the Message-ID line
_ID_LINE = "BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)]"


def _likenesses(client: Client, uids: Sequence[int]) -> dict[int, Likeness]:
    found: Mapping[int, Any] = client.fetch(list(uids), [_ID_LINE, "RFC822.SIZE"]) if uids else {}
    return {
        uid: (answer[b"RFC822.SIZE"], answer[b"BODY[HEADER.FIELDS (MESSAGE-ID)]"].strip())
        for uid, answer in found.items()
    }


def _lies_here(client: Client, like: Likeness) -> bool:
    """Whether the selected folder holds a mail like this one; asked by size, which every mail has."""
    size = like[0]
    near = client.search(["LARGER", max(0, size - 1), "SMALLER", size + 1])
    return like in _likenesses(client, near).values()


def _sign(how: Mark) -> str | bytes:
    return GMAIL_LABEL if how is Mark.LABEL else _FLAGS[how]


def _changed(uids: Sequence[int], how: Mark, what: str, client: Client) -> set[int]:
    """STORE; those that bear the sign afterwards, as far as the answer says."""
    return _with_sign(_change(client, how, what)(list(uids), [_sign(how)]), how)


def _change(client: Client, how: Mark, what: str) -> Callable[..., Any]:
    change: Callable[..., Any] = getattr(
        client, f"{what}_gmail_labels" if how is Mark.LABEL else f"{what}_flags"
    )
    return change


def _with_sign(answers: Mapping[int, Sequence[str | bytes]] | None, how: Mark) -> set[int]:
    return {uid for uid, signs in (answers or {}).items() if _is_among(_sign(how), signs)}


def _is_among(sign: str | bytes, signs: Sequence[str | bytes]) -> bool:
    """Whether a sign is among flags or labels; servers may answer in other capitals."""
    wanted = sign.encode() if isinstance(sign, str) else sign
    return wanted.lower() in {(one.encode() if isinstance(one, str) else one).lower() for one in signs}


def _some(uids: Sequence[int]) -> list[Sequence[int]]:
    return [uids[start : start + _AT_ONCE] for start in range(0, len(uids), _AT_ONCE)]
