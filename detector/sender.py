"""Who a mailbox says it is. In: an Address. Out: the person, the organisation and the go-between its name
speaks of."""

from __future__ import annotations

import re
from dataclasses import dataclass

from detector.hosts import ATS, FREE_MAIL, host_labels, is_listed, is_no_reply, is_team_box, letters
from detector.message import Address
from detector.names import comparable, is_capital
from detector.phrasebook import Phrasebook
from detector.wordlist import Words, word_set

_VIA = re.compile(
    r"(?i)^(.+?)[\s(]+(?:via|par|über|through|using|vía|através de|tramite|przez|aracılığıyla)\s+([^()]+)\)?$"
)
_FOR = re.compile(
    r"(?i)^(.*?)[\s(]+(?:on behalf of|i\.?A\.? von|for|für|pour|im auftrag von|para|namens|w imieniu|adına|"
    r"per conto di|en nombre de|em nome de|pour le compte de)\s+([^()]+)\)?$"
)
_FROM = re.compile(
    r"(?i)^(.+?),?\s+(?:from|at|@|bei(?: der| dem)?|chez|de chez|bij|presso|z|ze|w|we|en)\s+(.+)$"
)
_OF = re.compile(
    r"(?i)^(.+?),?\s+(?:of|von(?: der| dem)?|van(?: de)?|da|de|de la|di|do|dal|del|della|du)\s+(.+)$"
)
_CUT = re.compile(r"\s+[|/·•–—-]+\s+|\s*[|·•]\s*|\s*[()\[\]]\s*|,\s+|:\s+")
_CREDENTIALS = re.compile(
    r"(?i)[\s,]*(?:\((?:she|he|they|her|him)[^)]*\)|\b(?:ph\.?d|mba|msc|bsc|ma|md|assoc cipd|mcipd|fcipd|"
    r"cipd|rn|phr|sphr|shrm-\w+|esq|cpa|fca)\b\.?)"
)
_NAME_LIMIT = 200  # characters
_ADDRESS = re.compile(r"\S@\S")
_ANYWHERE = Address("", "x@nowhere.invalid")  # a mailbox that speaks neither for nor against a name
_LETTERS = re.compile(r"[^\W\d_][\w’'.-]*")
_PARTICLES = word_set(
    "van von der de den da di del la le el al bin bint ibn ben du dos das af av zu ter ten y e o"
)


@dataclass(frozen=True, slots=True)
class Sender:
    """`person` and `organisation` as written, or None.

    `certain`: the organisation's name carried a team word. `doubtful`: the person's name has the shape of
    one, and nothing in the mailbox bears it out; the signature must.
    """

    person: str | None = None
    organisation: str | None = None
    certain: bool = False
    doubtful: bool = False


def read_sender(address: Address | None, book: Phrasebook) -> Sender:
    """What display name and local part tell; a name that could be either is given as neither."""
    if address is None or not address.name[:_NAME_LIMIT].strip() or _ADDRESS.search(address.name):
        return Sender()
    name = " ".join(address.name[:_NAME_LIMIT].replace('"', " ").split())
    name = name[1:-1].strip() if name[:1] == name[-1:] == "'" else name
    for split, company_first in ((_VIA, True), (_FOR, False), (_FROM, False), (_OF, False)):
        parts = split.match(name)
        if parts and split is _OF and not is_person(parts[1], address, book):
            continue  # "Portal do Candidato Acme" is taken apart word by word
        if parts and (split in (_VIA, _FOR) or _speaks_for(parts, address, book, weak=split is _OF)):
            return _two_parts(parts[1].strip(" -,|"), parts[2].strip(" -,|"), address, book, company_first)
    pieces = [piece for piece in _CUT.split(name) if piece]
    if len(pieces) == 2 and not _is_last_first(pieces, name, address, book):
        return _pieces(pieces, address, book)
    if len(pieces) == 2:
        return Sender(person=f"{pieces[1]} {pieces[0]}")
    return _whole(pieces[0] if pieces else name, address, book)


def _two_parts(first: str, second: str, address: Address, book: Phrasebook, company_first: bool) -> Sender:
    """ "A via B": A is meant, B carries it. "A for B", "A from B", "A at B": B is the organisation."""
    person = first if is_person(first, address, book) else None
    if company_first:
        if person is None and " " in first and is_person(first, _ANYWHERE, book):
            return Sender(person=first, doubtful=True)
        return _whole(first, address, book)
    organisation, _ = without_team(second, book)
    if not organisation and person is None:
        return Sender()
    return Sender(person, organisation or None, certain=True)


def _speaks_for(parts: re.Match[str], address: Address, book: Phrasebook, *, weak: bool) -> bool:
    """ "Jana from Acme" and "Careers at Acme", but not "Letters from the Bench" and "Office of Physics".

    `weak`: the word between stands in people's names too, so that the host must bear it out.
    """
    first, second = parts[1], parts[2]
    teams = book.words.team | book.words.team_tail
    if all(word.casefold() in teams - book.words.organisation for word in first.split()):
        return f"{first} of ".casefold() not in parts[0].casefold()
    if weak and letters(second) not in (letters(label) for label in host_labels(address.domain)[:1]):
        return False
    return is_person(first, address, book)


def _pieces(pieces: list[str], address: Address, book: Phrasebook) -> Sender:
    """ "Jana Novak (Acme)", "Acme - Careers", "Talent Acquisition, Acme": each piece is a person, a team or
    a name."""
    own, further = host_labels(address.domain)
    person = next((piece for piece in pieces if is_person(piece, address, book)), None)
    rest = [piece for piece in pieces if piece != person]
    names = [
        (cut, team)
        for cut, team in (without_team(piece, book) for piece in rest)
        if cut and not _is_title(cut, book)
    ]
    if not names:
        return Sender(person)
    fitting = [cut for cut, _ in names if comparable(cut) in (own, *further)]
    alone = len(names) < len(rest)  # the other piece was a team and nothing else
    return Sender(
        person, fitting[0] if fitting else names[0][0], certain=alone or person is not None or bool(fitting)
    )


def _is_title(name: str, book: Phrasebook) -> bool:
    """ "School Business Manager": what a person does, and no organisation."""
    last = name.split()[-1].casefold()
    return last in book.words.role_nouns and last not in book.words.organisation


def _whole(name: str, address: Address, book: Phrasebook) -> Sender:
    if is_person(name, address, book):
        person = _CREDENTIALS.sub("", name).strip(" ,")
        return Sender(person=person, doubtful=not fits_the_box(person, address, book))
    organisation, team = without_team(name, book)
    if team and name.endswith(organisation) and letters(name) == letters(host_labels(address.domain)[0]):
        return Sender(
            organisation=name
        )  # "Kariyer Köprüsü" at kariyerkoprusu: a board, and no team of Köprüsü
    return Sender(
        organisation=organisation or None,
        certain=bool(organisation) and (team or _is_named(organisation, book)),
    )


def _is_named(organisation: str, book: Phrasebook) -> bool:
    """Whether a name is an organisation's by its words: "Konditorei Blümel", "Ostler Foods"."""
    folded = [token.strip(".,").casefold() for token in organisation.split()]
    kinds = [token for token in folded if token in book.words.organisation or token.endswith(_endings(book))]
    return bool(kinds) and any(token not in book.words.common and token not in kinds for token in folded)


def _endings(book: Phrasebook) -> tuple[str, ...]:
    return book.words.organisation_endings or ("\0",)


def _is_last_first(pieces: list[str], name: str, address: Address, book: Phrasebook) -> bool:
    """ "Nair, Priya" with a mailbox such as priya.nair@."""
    local = letters(address.email.partition("@")[0])
    last, first = letters(pieces[0]), letters(pieces[1].split()[0])
    return (
        "," in name
        and len(pieces[0].split()) <= 2
        and len(first) > 1
        and (first in local or (last in local and local.startswith(first[:1])))
        and not any(_is_of_a_group(word.casefold(), book.words) for word in name.replace(",", " ").split())
    )


def without_team(name: str, book: Phrasebook) -> tuple[str, bool]:
    """(name, whether something was cut): "Acme Talent Acquisition Team" is ("Acme", True), "HR" is ("",
    True)."""
    words = book.words
    tokens = name.split()
    bare = [_as_one(token.strip(".,;:!()").casefold(), words) for token in tokens]
    if all(token in words.team or token in words.team_tail for token in bare):
        return "", True
    start, end = 0, len(tokens)
    while end > 1 and (
        bare[end - 1] in words.team_tail
        or (bare[end - 1] in words.team_tail_soft and _in_team(bare, end, words))
    ):
        end -= 1
    while start < end - 1 and _leads_in(bare, start, words):
        start += 1
    while end > start and _hangs_over(tokens[end - 1], bare[end - 1], words):
        end -= 1
    if end - start > 1 and bare[start] in words.articles and end < len(tokens):
        start += 1
    cut = " ".join(tokens[start:end]).strip(" ,;:!–-")
    changed = start > 0 or end < len(tokens)
    if changed and not any(map(is_capital, cut.split())):
        return "", True
    return cut, changed


def _hangs_over(token: str, folded: str, words: Words) -> bool:
    """Whether a token at the end only led to what was cut: "Acme &", "Selección de"."""
    if not token.isalpha():
        return token in {"&", "-", "–", "/"}
    return token.islower() and (folded == "and" or folded in words.team_link or folded in words.articles)


def _leads_in(bare: list[str], start: int, words: Words) -> bool:
    """Whether a token still names the team: "Talent Acquisition Acme", "Portal do Candidato Acme"."""
    if bare[start] in words.team_head:
        return True
    more = (words.team_tail, words.team_tail_soft, words.team_link, words.articles)
    return start > 0 and any(bare[start] in each for each in more)


def _as_one(token: str, words: Words) -> str:
    """ "team" for "HR-Team" and "Recruiting-Center"."""
    if "-" not in token:
        return token
    parts = token.split("-")
    teams = words.team | words.team_tail
    return "team" if len(parts) > 1 and all(part in teams for part in parts) else token


def _in_team(bare: list[str], end: int, words: Words) -> bool:
    """Whether a soft team word at `end` belongs to a team: a hard one stands beside it."""
    beside = [*bare[max(0, end - 3) : end - 1], *bare[end : end + 1]]
    return any(token in words.team_tail for token in beside)


def is_person(name: str, address: Address, book: Phrasebook) -> bool:
    """Whether `name` is a person's, judged with the mailbox it came with."""
    words = book.words
    name = _CREDENTIALS.sub("", name).strip(" ,")
    tokens = _LETTERS.findall(name)
    bare = [token.strip(".").casefold() for token in tokens]
    if (
        not 1 <= len(tokens) <= 6
        or any(char.isdigit() or char in "&@/!?:" for char in name)
        or is_no_reply(address)
    ):
        return False
    if bare[0] in words.titles and len(tokens) > 1:
        return True
    known = any(token in words.organisation or token in words.team for token in bare)
    box = letters(address.email.partition("@")[0])
    if len(tokens) == 2 and not known and letters(tokens[0]) == box:
        return not is_team_box(address)  # "Hasan Usta", hasan@
    if any(_is_of_a_group(token, words) for token in bare):
        return False
    jobs = [token for token in bare if token.removesuffix("s") in words.role_nouns]
    if jobs and not (bare[-1:] == jobs and len(tokens) > 1 and fits_the_box(name, address, book)):
        return False  # "Anna Schneider" may be one with a mailbox of hers
    plain = letters(name)
    fits = fits_the_box(name, address, book)
    own, further = host_labels(address.domain)
    if len(tokens) == 1:
        if any(map(str.isupper, tokens[0][1:])):
            return False  # PeopleHub
        open_host = plain not in (own, *further) and not is_listed(address.domain, ATS)
        return fits and open_host and not is_team_box(address)
    if fits and not (box == plain and is_listed(address.domain, ATS)):
        return True
    if comparable(name) in (own, *further) or letters(tokens[0]) == letters(own) or is_team_box(address):
        return False
    return len(tokens) <= 4 and all(is_capital(token) or token in _PARTICLES for token in tokens)


def _is_of_a_group(token: str, words: Words) -> bool:
    """Whether a word names a team or a kind of organisation: "Personalabteilung", "Stadtbibliothek"."""
    if token in _PARTICLES:
        return False
    if token in words.organisation or token in words.team:
        return True
    return len(token) > 6 and token.endswith(words.organisation_endings)


def fits_the_box(name: str, address: Address, book: Phrasebook) -> bool:
    """Whether the mailbox bears the name out: priya.nair@, pnair@ or pn@ for Priya Nair; a title does so by
    itself."""
    tokens, local = _LETTERS.findall(name), address.email.partition("@")[0]
    if tokens and tokens[0].strip(".").casefold() in book.words.titles:
        return True
    box = letters(local)
    if len(tokens) > 1 and box == letters(name) and box == local and not is_listed(address.domain, FREE_MAIL):
        return False  # sablefinch@: a company's box at somebody else's host
    pieces = [piece for token in tokens for part in token.split("-") if len(piece := letters(part)) > 2]
    boxes = [letters(part) for part in re.split(r"[._+-]", local)]
    near = any(
        len(part) > 2 and piece.startswith(part[:3]) and len(part) < 7 for part in boxes for piece in pieces
    )
    return near or any(piece in box for piece in pieces) or _initials_fit(tokens, box)


def _initials_fit(tokens: list[str], box: str) -> bool:
    initials = "".join(letters(part)[:1] for token in tokens for part in token.split("-"))
    return len(initials) > 1 and box in {initials, initials[:2]}


def own_label(address: Address | None) -> str:
    """The part of the domain that may be the company's name; empty for free mail and applicant-tracking
    systems."""
    if address is None or is_listed(address.domain, FREE_MAIL) or is_listed(address.domain, ATS):
        return ""
    return host_labels(address.domain)[0]


def hosts_of(address: Address | None) -> tuple[str, ...]:
    """Parts of the domain that may be a company's name, letters only: the own label, and a robot's tenant
    labels."""
    if address is None:
        return ()
    further = host_labels(address.domain)[1] if is_no_reply(address) or is_team_box(address) else ()
    parts = [letters(part) for part in (own_label(address), *further)]
    return tuple(dict.fromkeys(part for part in parts if len(part) > 1))


def boxes_of(address: Address | None) -> tuple[str, ...]:
    """The pieces of the local part, letters only: jobs+nimbleroot@ names the company behind an
    applicant-tracking system."""
    if address is None:
        return ()
    return tuple(
        letters(piece) for piece in re.split(r"[+_.-]", address.email.partition("@")[0]) if len(piece) > 2
    )
