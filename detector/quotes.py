"""Own words, signature and quoted mail told apart. In: the text of a mail. Out: Parts.

Own rules read the text in one pass over its lines. The library mail-parser-reply is asked where they find nothing
but something looks like a quote in a language that only the library knows; its patterns take quadratic time and
more, so it sees a few short lines only.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from mailparser_reply import EmailReplyParser

from detector.quote_marks import (
    ATTRIBUTION_START,
    ATTRIBUTION_VERB,
    BARE_SEPARATOR,
    FIELD,
    FIELD_KIND,
    REPLY_ABOVE,
    SEPARATOR,
    WHEN_OR_WHO,
)
from detector.signatures import signature_start

_ATTRIBUTION_LINES = 4  # a long address wraps an attribution into as many lines
_ATTRIBUTION_LIMIT = 400  # characters
_FIELD_LINES = 12  # lines in which the header block of a quoted mail must show itself
_MARKS = re.compile(r"(?:[ \t]?>)+ ?")
_RULE = re.compile(r"\s*[_=*-]{10,}\s*")
_ANNOUNCING_LINES = 15  # above a forwarded mail
_LIBRARY_CALLS = 3  # a mail; each takes a tenth of a millisecond
_SUSPECT = re.compile(r"<[^<>\s]+@[^<>\s]+>[^\n]{0,80}[:：]\s*$|^[ *]*[^\W\d_]{2,12}[:：] .*@")
_OTHER_LANGUAGES = ("cs", "da", "sv", "ja", "ko", "zh")


@dataclass(frozen=True, slots=True)
class Parts:
    """`own + signature` is what this sender wrote, in order; `quoted` is earlier mail without its "> " marks.

    The line breaks between own words and signature belong to the signature.
    """

    own: str
    signature: str
    quoted: str


def split_quotes(text: str, signer: str = "", is_reply: bool | None = None) -> Parts:
    """Own words, signature and quoted mail of a text (cleaned as by `plaintext.clean_text`).

    `signer` is the sender's display name, which helps to find a signature without closing words.

    `is_reply` says whether anything but the text speaks for earlier mail in it: headers, the subject, or marks of a
    mail program. Where it is False, "> " sets off job lists and callouts, and is own text without its marks, unless
    an attribution or header block stands in or above it. None, unknown, takes all of it for earlier mail.

    An attribution or "reply above this line" with unmarked text and no word above it opens no quote: a relay or a
    help desk put it above what the sender says. Pieces between quotes are joined in order.

    All of the text comes back in one of the parts, apart from empty lines and "> " marks: a mail that only quotes
    has no own words and all of it quoted.
    """
    own, quoted = _told_apart(text.split("\n"), is_reply is not False)
    body = _joined(own)
    if not quoted and (cut := _ask_the_library(body)):
        body, quoted = body[:cut].strip(), [body[cut:]]
    at = signature_start(body, signer)
    return Parts(body[:at], body[at:], _joined(quoted))


def _told_apart(lines: list[str], believed: bool) -> tuple[list[str], list[str]]:
    """Lines of the sender and of earlier mail. `believed`: "> " needs no further reason to be a quote."""
    own: list[str] = []
    quoted: list[str] = []
    number = 0
    while number < len(lines):
        line = lines[number]
        if _is_marked(line):
            block = _marked_block(lines, number)
            believed = believed or any(_quote_at(block, at) for at in range(len(block)) if block[at])
            (quoted if believed else own).extend(block)
            number += len(block)
            continue
        found = _quote_at(lines, number) if line else None
        if found is None or (found.may_introduce and not quoted and not any(own)):
            end = found.end if found else number + 1
            own += lines[number:end]
            number = end
        elif found.to_the_end:
            quoted += [_unmarked(rest) for rest in lines[number:]]
            break
        else:
            believed = True
            quoted += lines[number : found.end]
            own.append("")
            number = found.end
    return own, quoted


def forwarded_parts(quoted: str) -> Parts:
    """A forwarded mail as if it had come by itself: the lines that announce it are dropped, then it is split."""
    lines = quoted.split("\n")
    number = 0
    while number < len(lines) and number < _ANNOUNCING_LINES:
        line = lines[number]
        opening = _attribution_at(lines, number)
        if line.strip() and not _is_separator(line) and not _RULE.fullmatch(line) and not _field_kind(line):
            if opening is None:
                break
            number = opening.end - 1
        number += 1
    return split_quotes("\n".join(lines[number:]))


@dataclass(frozen=True, slots=True)
class _Opening:
    """Lines up to `end` announce a quote, which is marked with ">" or goes on to the end of the mail.

    Those that `may_introduce` stand above a sender's own words, too, where they open the mail.
    """

    end: int
    to_the_end: bool
    may_introduce: bool = False


def _is_marked(line: str) -> bool:
    return line.startswith((">", " >")) and not line.endswith("<<")  # ">> click here <<" is no quote


def _unmarked(line: str) -> str:
    return _MARKS.sub("", line, count=1) if _is_marked(line) else line


def _marked_block(lines: list[str], number: int) -> list[str]:
    """The marked lines from here on, without their marks."""
    marked = takewhile(_is_marked, (lines[at] for at in range(number, len(lines))))
    return [_unmarked(line) for line in marked]


def _quote_at(lines: list[str], number: int) -> _Opening | None:
    line = lines[number]
    if len(line) > _ATTRIBUTION_LIMIT:
        return None
    if _is_separator(line):
        to_the_end = not _marked_follows(lines, number + 1)
        return _Opening(number + 1, to_the_end, to_the_end and bool(REPLY_ABOVE.fullmatch(line)))
    if _is_field_block(lines, number) or _is_rule_above_fields(lines, number):
        return _Opening(number + 1, True)
    return _attribution_at(lines, number)


def _is_separator(line: str) -> bool:
    if line.lstrip(" *")[:1] in ("-", "_", "="):
        return bool(SEPARATOR.fullmatch(line) or REPLY_ABOVE.fullmatch(line))
    return len(line) < 60 and bool(BARE_SEPARATOR.fullmatch(line) or REPLY_ABOVE.fullmatch(line))


def _attribution_at(lines: list[str], number: int) -> _Opening | None:
    """An attribution that starts in this line and ends with a colon in this or one of the next lines."""
    for end in range(number + 1, min(number + 1 + _ATTRIBUTION_LINES, len(lines) + 1)):
        last = lines[end - 1].rstrip(" *")
        if not last and end > number + 1:
            return None
        if not last.endswith((":", "：")):
            continue
        marked = _marked_follows(lines, end)
        if _is_attribution(" ".join(lines[number:end]), marked=marked, one_line=end == number + 1):
            return _Opening(end, not marked, not marked)
        return None
    return None


def _is_attribution(words: str, *, marked: bool, one_line: bool) -> bool:
    if len(words) > _ATTRIBUTION_LIMIT:
        return False
    says_so = bool(ATTRIBUTION_VERB.search(words))
    dated = bool(WHEN_OR_WHO.search(words))
    starts = bool(ATTRIBUTION_START.match(words))
    if marked:  # the ">" lines below speak for it, in any language
        return (says_so or dated) if one_line else dated and (starts or words[:1].isdigit())
    return says_so and dated and (starts or (one_line and len(words) < 160))


def _marked_follows(lines: list[str], number: int) -> bool:
    following = next((line for line in lines[number : number + 4] if line.strip()), "")
    return _is_marked(following)


def _field_kind(line: str) -> str | None:
    found = FIELD.match(line) if ":" in line[:30] else None
    return FIELD_KIND.get(found[1].strip().lower()) if found else None


def _is_field_block(lines: list[str], number: int) -> bool:
    """ "From: ... Sent: ... To: ... Subject: ..." as Outlook puts it; also with "Date:" first, as some others do."""
    first = _field_kind(lines[number])
    if first not in ("from", "when", "subject"):
        return False
    kinds: set[str] = {first}
    has_address = "@" in lines[number]
    gap = 0
    for line in lines[number + 1 : number + _FIELD_LINES]:
        kind = _field_kind(line)
        gap = 0 if kind else gap + 1
        if gap > 2:
            break
        if kind:
            kinds.add(kind)
            has_address = has_address or "@" in line
    # Tickets say "From: Rome / To: Paris / Date: ..." too, but they are about nothing and name no address.
    return "from" in kinds and len(kinds) >= 3 and ("subject" in kinds or has_address)


def _is_rule_above_fields(lines: list[str], number: int) -> bool:
    if len(lines[number]) < 10 or not _RULE.fullmatch(lines[number]):
        return False
    following = [at for at in range(number + 1, min(number + 4, len(lines))) if lines[at].strip()]
    return bool(following) and _is_field_block(lines, following[0])


def _ask_the_library(body: str) -> int | None:
    """Where a quote begins that only the library knows, or None."""
    position = calls = 0
    for line in body.split("\n"):
        if 10 < len(line) <= 200 and line.endswith((":", "：")) and _SUSPECT.search(line):
            calls += 1
            if calls <= _LIBRARY_CALLS and any(reply.headers for reply in _library().read(line).replies):
                return position
        position += len(line) + 1
    return None


@lru_cache(maxsize=1)
def _library() -> EmailReplyParser:
    return EmailReplyParser(languages=list(_OTHER_LANGUAGES))


def _joined(lines: list[str]) -> str:
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n ")
