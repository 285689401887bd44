"""Edge: what an IMAP server says of folders that are not selected. In: their names. Out: a FolderStatus for each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from imapclient.imap_utf7 import decode as decode_utf7

from detector.fetched import Token, read_tokens, whole_answers
from detector.imap_talk import Answers, Talk, quoted_folder
from detector.progress import FolderStatus

_ITEMS = ("UIDVALIDITY", "UIDNEXT", "MESSAGES")
_WILDCARDS = frozenset("%*")


def status_of(talk: Talk, folders: Sequence[str]) -> dict[str, FolderStatus]:
    """STATUS of these folders; one that is not there, or that cannot be opened, is missing.

    One round trip for all where the server offers LIST-STATUS (RFC 5819, RFC 5258), else one for each.
    """
    modseq = ("HIGHESTMODSEQ",) if talk.client.has_capability("CONDSTORE") else ()
    items = f"({' '.join((*_ITEMS, *modseq))})"
    together = len(folders) > 1 and all(
        talk.client.has_capability(one) for one in ("LIST-STATUS", "LIST-EXTENDED")
    )
    if together and _WILDCARDS.isdisjoint("".join(folders)):
        names = " ".join(quoted_folder(folder) for folder in folders)
        answers = talk.command("LIST", '""', f"({names})", f"RETURN (STATUS {items})", answer="STATUS")
        talk.client._imap.untagged_responses.pop("LIST", None)
        said = dict(_read(answers or []))
        return {folder: said[_folded(folder)] for folder in folders if _folded(folder) in said}
    found: dict[str, FolderStatus] = {}
    for folder in folders:
        answers = talk.command("STATUS", quoted_folder(folder), items, answer="STATUS")
        for _, status in _read(answers or []):
            found[folder] = status
    return found


def _folded(folder: str) -> str:
    """INBOX is written in any case (RFC 9051 section 5.1)."""
    return "INBOX" if folder.upper() == "INBOX" else folder


def _read(answers: Answers) -> Iterator[tuple[str, FolderStatus]]:
    """(name, status) of each answer that holds what is needed."""
    for pieces in whole_answers(answers):
        try:
            name, items = read_tokens(pieces)[:2]
        except ValueError:  # broken, or without a list
            continue
        if not isinstance(name, bytes) or not isinstance(items, list):
            continue
        said = {str(key, "ascii", "replace").upper(): value for key, value in _pairs(items)}
        if all(item in said for item in _ITEMS):
            folder = _folded(str(decode_utf7(name)))
            numbers = [said[item] for item in _ITEMS]
            yield (
                folder,
                FolderStatus(folder, numbers[0], numbers[1], numbers[2], said.get("HIGHESTMODSEQ") or None),
            )


def _pairs(items: list[Token]) -> Iterator[tuple[bytes, int]]:
    for key, value in zip(items[::2], items[1::2], strict=False):
        if isinstance(key, bytes) and isinstance(value, bytes) and value.isdigit():
            yield key, int(value)
