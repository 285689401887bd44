"""What a model reads of a mail. In: a Message and the owner's names. Out: a Reading: sentences of masked words.

Conditional sentences ("should you not be selected ...") carry the words of a decision without being one, and are
told apart. Quoted mail is never read, only that there is some; there is no list of senders.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from detector.masking import Spans, greeted_names, masked_words, name_words
from detector.message import Message

READ_LIMIT = 12_000  # characters that are read: a decision stands near the start, and time stays bounded

# A sentence ends at a full stop before a space (but not after an initial, a day as in "4. Mai", or "Dr."), at an empty
# line, and at a line that was not broken for its length.
_BREAK = re.compile(
    r"(?<=[.!?…])(?<!\b\w\.)(?<!\b\d\d\.)(?<!\b(?:Mr|Ms|Dr|St|Nr|Hr|Fr)\.)(?<!\bMrs\.)[\"'”’)]*\s+(?=[^a-z\s])"
    r"|\n\s*\n|\n(?=\s*[-*•>|#])|[|•·]+"
)
_LINE = re.compile(r"\n")
_WRAPPED_FROM = 50  # a line at least this long which ends without a full stop was wrapped by the mail program

# Words that open a condition. "si" and "se" are reflexive pronouns elsewhere, so the language decides.
_CONDITION = re.compile(
    r"\b(?:if|unless|in case|in the event|should (?:you|we|your|the|there|this|a|any|it|they)|whether or not"
    r"|provided that|were you"
    r"|falls|sofern|wenn|sollten?(?= (?:sie|wir|ihre|ihr|du|deine|es|die|der|das))|im falle"
    r"|au cas où|dans le cas où|à défaut|en caso de|en el caso|a menos que|qualora|nel caso|a meno che"
    r"|caso (?:não|o|a|seja)|na hipótese|indien|mocht(?:en)?|tenzij"
    r"|jeśli|jeżeli|gdyby|w przypadku|w razie|eğer|takdirde|halinde|durumunda)\b",
    re.IGNORECASE,
)
_CONDITION_OF = {
    "fr": re.compile(r"\b(?:si|s['’]il)\b", re.IGNORECASE),
    "es": re.compile(r"\bsi\b", re.IGNORECASE),
    "it": re.compile(r"\bse\b", re.IGNORECASE),
    "pt": re.compile(r"\bse\b(?= (?:não|o|a|for|você|tiver|houver))", re.IGNORECASE),
    "nl": re.compile(r"\bals\b", re.IGNORECASE),
    "tr": re.compile(r"\w(?:sanız|seniz|mazsa|mezse|ırsa|irse|ursa|ürse)\b", re.IGNORECASE),
}


@dataclass(frozen=True, slots=True)
class Sentence:
    """`words` are masked and lower-cased; word i stands at `spans[i]` of `Message.text` (of the subject if `subject`).

    `conditional`: the sentence says what would be, not what is.
    """

    words: tuple[str, ...]
    spans: Spans
    subject: bool
    signature: bool
    conditional: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """All a model reads of one mail; `facts` are names of weak header facts that hold (detector.terms.FACTS)."""

    sentences: tuple[Sentence, ...]
    facts: tuple[str, ...]
    language: str | None


def read_message(message: Message, owner: Sequence[str] = ()) -> Reading:
    """`message` as a model reads it; `owner` are the user's names in any form ("Sam Rivers")."""
    text = message.text[:READ_LIMIT]
    names = name_words(owner) | greeted_names(text)
    subject = _sentences(message.subject[:READ_LIMIT], names, message.language, signature_at=None)
    body = _sentences(text, names, message.language, signature_at=message.signature_at)
    return Reading((*subject, *body), tuple(_facts(message)), message.language)


def read_text(text: str, language: str) -> Reading:
    """A text that stands in no mail, such as a line of the bank."""
    return Reading(tuple(_sentences(text, frozenset(), language, signature_at=len(text) + 1)), (), language)


def _facts(message: Message) -> Iterator[str]:
    if message.automatic:
        yield "automatic"
    if message.bulk:
        yield "bulk"
    if message.in_reply_to or message.references:
        yield "reply"
    if message.quoted.strip():
        yield "quotes"
    if message.calendar:
        yield "calendar"
    if message.attachments:
        yield "attachments"


def _sentences(
    text: str, names: frozenset[str], language: str | None, signature_at: int | None
) -> Iterator[Sentence]:
    """Sentences with words; `signature_at` is None in a subject."""
    for start, end in _pieces(text):
        words, spans = masked_words(text, start, end, names)
        if words:
            yield Sentence(
                words=words,
                spans=spans,
                subject=signature_at is None,
                signature=signature_at is not None and start >= signature_at,
                conditional=_is_conditional(text[start:end], language),
            )


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Spans of `text`, one a sentence, heading, list item or table cell."""
    start = 0
    cuts = [match.span() for match in _BREAK.finditer(text)]
    cuts += [match.span() for match in _LINE.finditer(text) if not _is_wrapped(text, match.start())]
    for cut_start, cut_end in sorted(cuts):
        if cut_start > start:
            yield start, cut_start
        start = max(start, cut_end)
    if start < len(text):
        yield start, len(text)


def _is_wrapped(text: str, at: int) -> bool:
    line = text[text.rfind("\n", 0, at) + 1 : at].rstrip()
    return len(line) >= _WRAPPED_FROM and line[-1] not in ".!?:;"


def _is_conditional(sentence: str, language: str | None) -> bool:
    special = _CONDITION_OF.get(language or "")
    return bool(_CONDITION.search(sentence) or (special and special.search(sentence)))
