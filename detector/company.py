"""The hiring company, as a person would write it in a tracker. In: a mail's names. Out: a Fact, or None.

Display name, subject, text, signature and host each propose names. Names that mean the same company add up;
the best sum wins where it is large enough, since a wrong company is worse than none.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from detector.company_sources import Proposal, proposals
from detector.facts import Fact
from detector.hosts import is_of_the_job_market, letters
from detector.mail import Mail
from detector.names import comparable, is_capital, without_legal_form
from detector.places import is_place
from detector.spelling import is_borne_out
from detector.wordlist import Words

_ENOUGH, _ENOUGH_FOR_AGENCY = 3.5, 3.0
_AHEAD = 0.5
_SAME = 92.0  # rapidfuzz ratio 0..100 at which a tracked name is meant


@dataclass(slots=True)
class _Group:
    """Proposals that mean one company; `key` is the shortest comparable form."""

    key: str
    proposals: list[Proposal] = field(default_factory=list)
    confirmed: float = 0.0

    @property
    def weight(self) -> float:
        """The best of each source, a little for repetition, what the host confirms, and all that speaks
        against."""
        for_it = sorted((p for p in self.proposals if p.weight > 0), key=lambda p: (p.source, -p.weight))
        best = [next(group).weight for _, group in groupby(for_it, key=lambda p: p.source)]
        against = sum(p.weight for p in self.proposals if p.weight < 0)
        return sum(best) + min(0.5 * (len(for_it) - len(best)), 1.5) + self.confirmed + against

    @property
    def framed(self) -> float:
        """The best frame of text or subject that names it."""
        return max((p.weight for p in self.proposals if p.source in {"body", "subject"}), default=0.0)


def read_company(mail: Mail, known: Sequence[str] = ()) -> Fact | None:
    """`known` are names of the tracker: they settle the spelling, and a host or a mention of them counts."""
    found = (proposal for proposal in proposals(mail, known) if _may_be(proposal, mail))
    groups = _grouped(found, mail.book.words)
    named = max(
        (p.weight for group in groups for p in group.proposals if p.source != "display_name"), default=0.0
    )
    for group in groups:
        group.confirmed = _confirmation(group, mail, sure=named < 3)
    if mail.agency and not (mail.sender.certain and mail.sender.person is None):
        groups = [group for group in groups if not _is_the_agency(group, mail)]
    carried = _is_carried(groups, mail)
    if carried:
        groups = [group for group in groups if not _is_the_board(group, mail)]
    groups.sort(key=lambda group: -group.weight)
    enough = _ENOUGH_FOR_AGENCY if mail.agency or carried else _ENOUGH
    if not groups or groups[0].weight < enough:
        return None
    best = groups[0]
    rivals = [group for group in groups[1:] if group.weight > best.weight - _AHEAD]
    if rivals:
        shown = [g for g in (best, *rivals) if any(p.source == "display_name" for p in g.proposals)]
        if not shown or not all(_share_a_word(best, rival, mail.book.words) for rival in rivals):
            return None  # two names with the same right to it
        best = shown[0]  # "Seguradora Atalaia", or "Atalaia Seguros"
    return _as_tracked(best, known) or _as_written(best, mail)


def _may_be(proposal: Proposal, mail: Mail) -> bool:
    """Whether a proposal can be a company at all: no person, no title, no department, no place."""
    words = mail.book.words
    key = comparable(proposal.name)
    tokens = [token.strip(".,").casefold() for token in proposal.name.split()]
    if len(key) < 2 or key in words.no_company or tokens[0] in words.titles or is_place(proposal.name):
        return False
    if key in mail.hosts or proposal.source == "tracker":
        return True
    if key in mail.not_companies:
        return False
    if (
        all(token in words.common or token in words.articles or token in words.name_links for token in tokens)
        or len(key) < 3
        or any(char.isdigit() for char in key[-3:])
    ):
        return False
    if (
        proposal.source == "display_name"
        and not words.organisation.isdisjoint(tokens)
        and tokens[0] in words.ranks
    ):
        return False
    if any(token in words.ranks for token in tokens) and words.organisation.isdisjoint(tokens):
        return False
    return tokens[-1] not in words.role_nouns or tokens[-1] in words.organisation


def _grouped(found: Iterable[Proposal], words: Words) -> list[_Group]:
    """One group a company: the same key, or the first words of a longer name ("Pellworth" and "Pellworth
    Ferries")."""
    groups: list[_Group] = []
    for key, proposal in sorted(((comparable(p.name), p) for p in found), key=lambda pair: len(pair[0])):
        for group in groups:
            if (
                key == group.key
                or group.key == _initials(proposal.name)
                or (len(group.key) > 3 and key.startswith(group.key) and _on_a_word(group.key, proposal))
            ):
                group.proposals.append(proposal)
                break
            if key.endswith(group.key) and len(group.key) > 3 and _is_kind_of(group, proposal, words):
                group.proposals.append(proposal)  # University of Wexham, Mairie de Saint-Aubrac
                break
            if words.inflected and _same_stems(group.proposals[0].name, proposal.name):
                group.proposals.append(proposal)
                break
        else:
            groups.append(_Group(key, [proposal]))
    return groups


def _is_kind_of(group: _Group, proposal: Proposal, words: Words) -> bool:
    """Whether the longer name only puts before the shorter one what kind of organisation it is."""
    count = len(group.proposals[0].name.split())
    before = [word.casefold() for word in proposal.name.split()[:-count]]
    known = words.organisation | words.name_links | words.articles
    return bool(before) and all(word in known for word in before)


def _same_stems(one: str, other: str) -> bool:
    """ "Bank Halicki" and "Banku Halickim": word by word the same but for an ending."""
    pairs = list(zip(one.casefold().split(), other.casefold().split(), strict=False))
    return len(one.split()) == len(other.split()) and all(
        a[: max(3, min(len(a), len(b)) - 2)] == b[: max(3, min(len(a), len(b)) - 2)] for a, b in pairs
    )


def _share_a_word(one: _Group, other: _Group, words: Words) -> bool:
    """Whether two groups share a word that is special to a name."""
    ours, theirs = ({word.casefold() for p in g.proposals for word in p.name.split()} for g in (one, other))
    return bool((ours & theirs) - words.common - words.name_links - words.articles)


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if is_capital(word)).casefold()


def _on_a_word(key: str, proposal: Proposal) -> bool:
    words = proposal.name.split()
    return any(comparable(" ".join(words[:count])) == key for count in range(1, len(words)))


def _confirmation(group: _Group, mail: Mail, *, sure: bool) -> float:
    """What the address adds. The own host of a robot may be the maker of its software and counts less.

    `sure`: no frame names any company, so that nothing speaks against the host.
    """
    keys = {comparable(proposal.name) for proposal in group.proposals}
    best = 0.0
    for host in mail.hosts:
        full = (1.5 if sure else 0.75) if mail.from_a_robot and host == mail.own_host else 3.0
        for key in keys:
            if host in (key, key.replace("and", "", 1)):
                best = max(best, full)
            elif min(len(host), len(key)) > 3 and (host.startswith(key) or key.startswith(host)):
                best = max(best, full / 2)
        for proposal in group.proposals:
            first = comparable(proposal.name.split()[0])
            if len(first) > 4 and host.startswith(first):
                best = max(best, full / 1.5)
    own = 0.75 if mail.from_a_robot and not sure else 2.0
    if best < own and any(is_borne_out(p.name, mail.hosts, mail.book.words) for p in group.proposals):
        best = own
    initials = {_initials(proposal.name) for proposal in group.proposals}
    if not best and any(
        len(host) > 2 and (host in initials or any(len(i) > 3 and host.startswith(i) for i in initials))
        for host in mail.hosts
    ):
        best = 1.5
    if any(len(box) > 4 and (box == key or key.startswith(box)) for box in mail.boxes for key in keys):
        best = max(best, 1.5)
    return best


def _is_the_agency(group: _Group, mail: Mail) -> bool:
    agency = comparable(mail.sender.organisation or "")
    keys = {comparable(proposal.name) for proposal in group.proposals}
    from_them = all(p.source in {"display_name", "signature"} for p in group.proposals)
    return from_them or agency in keys or group.confirmed >= 1.5


def _is_carried(groups: Sequence[_Group], mail: Mail) -> bool:
    """Whether a board or a system speaks for the company: it is named after jobs, or the text frames another name
    and not its own."""
    if mail.sender.person is not None or mail.outgoing or not mail.sender.organisation:
        return False
    words = mail.book.words
    shown = mail.sender.organisation.casefold().replace("-", " ").split()
    market = is_of_the_job_market(mail.own_host) or is_of_the_job_market(letters(mail.sender.organisation))
    if market or any(word in words.job_words and word not in words.name_links for word in shown):
        return True
    if not words.organisation.isdisjoint(shown):
        return False
    if any(word in words.team and not (word in words.name_links or word in words.articles) for word in shown):
        return True
    others = any(group.framed >= 3 for group in groups if not _is_the_board(group, mail))
    return mail.from_a_robot and not mail.sender.certain and others


def _is_the_board(group: _Group, mail: Mail) -> bool:
    """A name of the header that is the own host's, or speaks of jobs, and that no frame of the text bears out."""
    if group.framed >= 3:
        return False
    host = mail.own_host
    shown = {comparable(p.name) for p in group.proposals if p.source == "display_name"}
    return any(
        is_of_the_job_market(name)
        or (
            host
            and (name in host or host.startswith(name[:6]) or is_borne_out(p.name, (host,), mail.book.words))
        )
        for p in group.proposals
        if (name := comparable(p.name)) in shown
    )


def _as_tracked(group: _Group, known: Sequence[str]) -> Fact | None:
    """The tracker's spelling of the same name, or of the one longer name that this one starts."""
    from rapidfuzz import fuzz

    keys = {comparable(p.name) for p in group.proposals if p.source != "tracker"}
    keys = keys or {comparable(p.name) for p in group.proposals}
    for name in known:
        tracked = comparable(name)
        shorter = len(group.key) > 4 and all(tracked.startswith(key) for key in keys)
        if shorter or any(fuzz.ratio(tracked, key) >= _SAME for key in keys):
            return Fact(name, "tracker")
    return None


def _as_written(group: _Group, mail: Mail) -> Fact:
    """The spelling with most behind it; a longer one wins a near tie; a legal form stays where it always
    stands."""
    variants: dict[str, list[Proposal]] = {}
    written_longer = any(
        p.source != "tracker" and len(comparable(p.name)) > len(group.key) for p in group.proposals
    )
    for proposal in group.proposals:
        if proposal.source == "tracker" and written_longer:
            continue  # the mail itself says more than the name they share
        if proposal.weight > 0 and proposal.source != "mention":
            variants.setdefault(comparable(proposal.name), []).append(proposal)

    def strength(key: str) -> float:
        exact = 1.75 if key in mail.hosts else 0.0
        best: dict[str, float] = {}
        for proposal in variants[key]:
            best[proposal.source] = max(best.get(proposal.source, 0.0), proposal.weight)
        longer = len(key) > len(group.key) and (len(variants[key]) > 1 or variants[key][0].weight > 1)
        often = longer and len(best) > 1
        shown = 2.0 if "display_name" in best and len(key) > 3 else 0.0
        formal = 3.0 if any(without_legal_form(p.name) != p.name for p in variants[key]) else 0.0
        return (
            sum(best.values()) + shown + exact + formal + (2.0 if longer else 0.0) + (3.0 if often else 0.0)
        )

    written = variants[max(variants, key=strength)]
    if mail.book.words.inflected:
        written = variants[
            min((key for key in variants if _same_stems(written[0].name, variants[key][0].name)), key=len)
        ]
    keeps_form = all(without_legal_form(p.name) != p.name for p in group.proposals if p.weight > 0)
    best = max(written, key=lambda p: (not p.name.isupper(), p.start is not None, p.weight))
    name = best.name if keeps_form else without_legal_form(best.name)
    end = best.end
    if best.start is not None and best.end is not None and name != best.name:
        last = name.split()[-1]
        end = mail.reading.text.rfind(last, best.start, best.end) + len(last)
    if mail.book.words.inflected and best.start is None:
        name = _as_the_host(name, mail)
    return Fact(_with_small_letters(name), best.source, best.start, end)


def _as_the_host(name: str, mail: Mail) -> str:
    """ "Igor z Pixelni" at pixelnia works at Pixelnia: a host does not change its ending."""
    key = comparable(name)
    whole = next((host for host in mail.hosts if host.startswith(key) and len(host) - len(key) == 1), None)
    return f"{name}{whole[-1]}" if whole and " " not in name and len(key) > 3 else name


def _with_small_letters(name: str) -> str:
    """SKERRIVANE FREIGHT, from a letter head, becomes Skerrivane Freight; IBM and KZQ stay."""
    if not name.isupper() or len(name) < 6:
        return name
    return " ".join(word if len(word) < 4 else word.capitalize() for word in name.split())
