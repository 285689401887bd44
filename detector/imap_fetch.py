"""Edge: reading mails over IMAP. In: UIDs of the selected folder. Out: mails made of their headers and words alone.

Two questions for a batch: first headers, size and BODYSTRUCTURE, then the parts that hold words or a calendar. No
attachment is asked for. Nothing is marked as read (BODY.PEEK).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from detector.body import speaks_for_itself
from detector.fetched import Fetched, parse_fetched
from detector.imap_talk import Talk
from detector.look import RawMail
from detector.message import MessageRef
from detector.skeleton import build_skeleton, is_doubtful
from detector.structure import Part, Structure, read_structure, spare_html, wanted

HEADER_BYTES = 262_144  # of the headers; real ones are below 30,000
PART_BYTES = (
    400_000  # of one text part: more than the 100,000 characters that are kept, whatever its encoding
)
WHOLE_BYTES = 2_000_000  # of a mail whose structure cannot be trusted: it is read as it stands, up to here
AT_ONCE = 100  # mails in one question
GONE = "gone before it could be read"
KEPT_BACK = "the server does not give it"
# What servers add on the way and nobody here reads: often more bytes than all the rest of a header block. Few names, since
# a server repeats them with each mail.
_UNREAD = (
    "RECEIVED X-RECEIVED DKIM-SIGNATURE X-GOOGLE-DKIM-SIGNATURE AUTHENTICATION-RESULTS ARC-SEAL ARC-MESSAGE-SIGNATURE"
    " ARC-AUTHENTICATION-RESULTS X-GM-MESSAGE-STATE"
)
_HEADER = f"BODY.PEEK[HEADER.FIELDS.NOT ({_UNREAD})]<0.{HEADER_BYTES}>"
Ref = Callable[[int], MessageRef]


def fetch_mails(talk: Talk, uids: Sequence[int], ref: Ref) -> Iterator[RawMail]:
    """The mails in the order asked for; one that is gone comes with its problem."""
    for start in range(0, len(uids), AT_ONCE):
        mails = list(_fetch_some(talk, uids[start : start + AT_ONCE], ref))
        kept_back = _still_there(talk, [mail.ref.uid for mail in mails if mail.raw is None])
        for mail in mails:
            yield _fetch_alone(talk, mail.ref.uid, ref) if mail.ref.uid in kept_back else mail


def _still_there(talk: Talk, uids: Sequence[int]) -> set[int]:
    """Those of the mails that the server did not give although it has them."""
    return set(_ask(talk, uids, "(UID)", HEADER_BYTES)) if uids else set()


def _fetch_alone(talk: Talk, uid: int, ref: Ref) -> RawMail:
    """A mail that was kept back, asked for once more: one that cannot be had keeps none of the others."""
    (mail,) = _fetch_some(talk, [uid], ref)
    return mail if mail.raw is not None else replace(mail, problem=KEPT_BACK)


def fetch_headers(talk: Talk, uids: Sequence[int], ref: Ref) -> Iterator[RawMail]:
    """The header blocks alone, as mails without words."""
    for start in range(0, len(uids), AT_ONCE):
        some = uids[start : start + AT_ONCE]
        heads = _ask(talk, some, f"(UID RFC822.SIZE FLAGS {_HEADER})", HEADER_BYTES)
        for uid in some:
            head = heads.get(uid)
            raw = head.sections.get("HEADER") if head else None
            yield _raw_mail(ref(uid), head, raw)


def _fetch_some(talk: Talk, uids: Sequence[int], ref: Ref) -> Iterator[RawMail]:
    heads = _ask(talk, uids, f"(UID RFC822.SIZE FLAGS BODYSTRUCTURE {_HEADER})", HEADER_BYTES)
    structures = {
        uid: read_structure(head.structure) for uid, head in heads.items() if head.structure is not None
    }
    plain = {uid: s for uid, s in structures.items() if not _is_odd(heads[uid], s)}
    sections = _words_of(talk, plain)
    # A head that could not be read, or that says nothing of its structure, may still be a mail.
    odd = [uid for uid in uids if uid not in plain]
    whole = (
        _ask(talk, odd, f"(UID RFC822.SIZE FLAGS BODY.PEEK[]<0.{WHOLE_BYTES}>)", WHOLE_BYTES) if odd else {}
    )
    for uid in uids:
        if uid in plain:
            yield _raw_mail(ref(uid), heads[uid], _assembled(heads[uid], plain[uid], sections.get(uid)))
        else:
            yield _raw_mail(ref(uid), whole.get(uid), whole[uid].sections.get("") if uid in whole else None)


def _is_odd(head: Fetched, structure: Structure) -> bool:
    return is_doubtful(structure, head.sections.get("HEADER") or b"", head.size)


def _ask(talk: Talk, uids: Sequence[int], items: str, largest: int) -> dict[int, Fetched]:
    answers = parse_fetched(talk.uid_command("FETCH", uids, items, largest))
    asked = set(uids)
    return {uid: one for uid, one in answers.mails.items() if uid in asked}


Sections = dict[str, bytes | None]


def _words_of(talk: Talk, structures: dict[int, Structure]) -> dict[int, Sections]:
    """What holds words in each mail. HTML beside plain text is left where it is unless it has to be read, too."""
    spare = {uid: spare_html(structure) for uid, structure in structures.items()}
    found = _parts_of(talk, {uid: wanted(s, PART_BYTES, spare[uid]) for uid, s in structures.items()})
    needed: dict[int, list[Part]] = {}
    for uid, sections in found.items():
        html = {section for section, plain in spare[uid].items() if not _says_enough(plain, sections)}
        if html:
            needed[uid] = [part for part in wanted(structures[uid], PART_BYTES) if part.section in html]
    for uid, sections in _parts_of(talk, needed).items():
        found[uid] |= sections
    return found


def _says_enough(plain: Sequence[Structure], sections: Sections) -> bool:
    return any(speaks_for_itself(sections.get(part.section) or b"", part.encoding) for part in plain)


def _parts_of(talk: Talk, parts: dict[int, list[Part]]) -> dict[int, Sections]:
    """The sections asked for, together where mails want the same ones; a mail that is gone is missing."""
    alike: dict[tuple[Part, ...], list[int]] = defaultdict(list)
    for uid, some in parts.items():
        alike[tuple(some)].append(uid)
    found: dict[int, Sections] = {uid: {} for uid in alike.pop((), [])}
    for same, uids in alike.items():
        items = " ".join(f"BODY.PEEK[{part.section}]<0.{part.limit}>" for part in same)
        answers = _ask(talk, uids, f"(UID {items})", max(part.limit for part in same))
        found |= {uid: one.sections for uid, one in answers.items()}
    return found


def _assembled(head: Fetched, structure: Structure, sections: Sections | None) -> bytes | None:
    """The mail put together; None where the server no longer had what it had announced (RFC 2180 section 4.1.3)."""
    header = head.sections.get("HEADER")
    if (
        header is None
        or sections is None
        or (sections and not any(part is not None for part in sections.values()))
    ):
        return None
    return build_skeleton(header, structure, sections)


def _raw_mail(ref: MessageRef, head: Fetched | None, raw: bytes | None) -> RawMail:
    if head is None or raw is None:
        return RawMail(ref, None, 0, problem=GONE)
    answered = b"\\ANSWERED" in {flag.upper() for flag in head.flags or ()}
    return RawMail(ref, raw, head.size if head.size is not None else len(raw), answered=answered)
