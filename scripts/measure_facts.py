"""How often the facts are right: reads tests/facts/*.toml and data/demo, prints tables and, with --wrong, every miss.

Each set is measured by itself. Names of sets or files ("nine_learn", "second") say which; without any, all. Misses of a
blind mail are never listed, whatever was asked for: it is there to be measured, not to learn from.
"""

from __future__ import annotations

import re
import sys
import time
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from email.utils import parseaddr
from pathlib import Path

from detector.facts import Facts
from detector.gather import gather_facts
from detector.hosts import letters
from detector.language import guess_language
from detector.message import Address, Message, MessageRef
from detector.names import comparable
from detector.parse import parse_message

TOP = Path(__file__).resolve().parents[1]
ME = Address("Robin Castell", "robin@castell.example")
SAM = Address("Sam Rivers", "sam@home.example")
SETS = (
    "nine_learn",
    "nine_blind",
    "more_learn",
    "third_blind",
    "rest",
)  # "rest": files that no other name starts
LATER = {"close_call", "meeting_cancelled"}  # signals that came after the sets were written
FIELDS = ("company", "role", "contact_name", "contact_email", "stage", "cause")


@dataclass(frozen=True, slots=True)
class Case:
    """One mail and what a careful reader would note down; fields that `expected` lacks are not looked at."""

    name: str
    message: Message
    me: Address
    expected: dict[str, object]
    ordinary: bool = False
    language: str = "en"

    @property
    def file(self) -> str:
        return self.name.partition("/")[0]

    @property
    def is_blind(self) -> bool:
        return "blind" in self.file


def cases_of(name: str, cases: Iterable[Case]) -> list[Case]:
    """Those of a set, or of one file."""
    if name != "rest":
        return [case for case in cases if case.file == name or case.file.startswith(f"{name}_")]
    return [case for case in cases if not case.file.startswith(SETS)]


def written_cases(folder: Path = TOP / "tests" / "facts", stem: str = "*") -> Iterator[Case]:
    for path in sorted(folder.glob(f"{stem}.toml")):
        for number, row in enumerate(tomllib.loads(path.read_text(encoding="utf-8"))["mail"], start=1):
            expected = {key: row[key] for key in (*FIELDS, "signals") if key in row}
            message = as_message(row, number)
            name = f"{path.stem}/{number} {row['subject']}"
            language = row.get("language", "en")
            yield Case(name, message, ME, expected, row.get("ordinary", False), language)


def as_message(row: dict[str, str], number: int = 1) -> Message:
    """The Message of a row of tests/facts. The body is one text; a line "-- " starts the signature."""
    text = row["body"].strip()
    mark = re.search(r"^-- ?$", text, re.MULTILINE)
    out = bool(row.get("out"))
    sender = ME if out else _address(row["from"])
    return Message(
        ref=MessageRef("file", "tests", 0, number),
        identity=f"{number}",
        message_id=None,
        in_reply_to="<earlier@castell.example>" if row.get("reply") else None,
        references=(),
        sender=sender,
        reply_to=(_address(row["reply_to"]),) if "reply_to" in row else (),
        recipients=(_address(row["to"]) if out else ME,),
        subject=row["subject"],
        sent_at=None,
        utc_offset=None,
        text=text,
        signature_at=mark.start() if mark else len(text),
        quoted=row.get("quoted", ""),
        automatic=bool(row.get("automatic")),
        bulk=bool(row.get("bulk")),
        bounce=False,
        language=guess_language(text) or guess_language(f"{row['subject']}\n{text}"),
        size_bytes=len(text),
    )  # fmt: skip


def _address(text: str) -> Address:
    """A mailbox as people write it; unlike RFC 5322 a comma needs no quotes."""
    found = re.fullmatch(r'\s*"?([^"<]*?)"?\s*<([^>]+)>\s*', text)
    return Address(found[1], found[2]) if found else Address("", parseaddr(text)[1])


def demo_cases(folder: Path = TOP / "data" / "demo") -> Iterator[Case]:
    wanted = tomllib.loads((folder / "expected.toml").read_text(encoding="utf-8"))
    for number, path in enumerate(sorted((folder / "inbox").glob("*.eml")), start=1):
        row = wanted[path.name]
        expected = {"company": row["company"], "role": row["role"], "contact_email": row["contact"]}
        message = parse_message(path.read_bytes(), MessageRef("file", "inbox", 0, number))
        yield Case(f"demo/{path.stem}", message, SAM, expected, row["label"] in {"other", "alert"})


def is_right(field: str, expected: object, got: str) -> bool:
    if not expected or not got:
        return (expected or "") == got
    if field == "company":
        return comparable(str(expected)) == comparable(got)
    return letters(str(expected)) == letters(got) if field != "contact_email" else expected == got


def measure(cases: list[Case], *, tracker: bool) -> tuple[dict[str, Counter[str]], list[str]]:
    """Counts a field ("given", "right", "none", "invented") and one line for every miss in a mail that is not blind.

    `tracker`: companies found in earlier mails are known in later ones, as in a real run. Mail that is
    ordinary is counted under "ordinary" only: the ledger keeps no facts of it.
    """
    counts: dict[str, Counter[str]] = {field: Counter() for field in (*FIELDS, "ordinary")}
    signals: Counter[str] = Counter()
    misses: list[str] = []
    known: list[str] = []
    for case in cases:
        facts = gather_facts(case.message, me=(case.me,), known_companies=known if tracker else ())
        if tracker and facts.company and facts.company.value not in known and not case.ordinary:
            known.append(facts.company.value)
        for field in FIELDS:
            if field in case.expected:
                _count(case, field, facts, counts, misses)
        if "signals" in case.expected:
            _count_signals(case, facts, signals, misses)
    counts["signals"] = signals
    return counts, misses


def _count(case: Case, field: str, facts: Facts, counts: dict[str, Counter[str]], misses: list[str]) -> None:
    fact = getattr(facts, field)
    got, expected = (fact.value if fact else ""), case.expected[field]
    count = counts["ordinary"] if case.ordinary else counts[field]
    count["given" if expected else "none"] += 1
    if is_right(field, expected, got):
        count["right"] += bool(expected)
    else:
        count["invented"] += not expected
    if not case.is_blind and not is_right(field, expected, got):
        misses.append(f"{field:13} {case.name}: expected {expected!r}, got {got!r}")


def _count_signals(case: Case, facts: Facts, signals: Counter[str], misses: list[str]) -> None:
    wanted, got = set(case.expected["signals"]), {str(fact.value) for fact in facts.signals}
    got -= LATER - wanted  # who wrote this mail down did not know them
    signals["given"] += len(wanted)
    signals["right"] += len(wanted & got)
    signals["invented"] += len(got - wanted)
    if wanted != got and not case.is_blind:
        misses.append(
            f"signals       {case.name}: missing {sorted(wanted - got)}, too many {sorted(got - wanted)}"
        )


def show(title: str, cases: list[Case], *, tracker: bool = False) -> None:
    """The table of a set, and of each of its languages where it has several."""
    counts, misses = measure(cases, tracker=tracker)
    print(f"{title}: {len(cases)} mails")
    for field, count in counts.items():
        if count["given"] or count["none"]:
            share = count["right"] / count["given"] if count["given"] else 1.0
            none = (
                f"{count['invented']} of {count['none']} invented"
                if count["none"]
                else f"{count['invented']} too many"
            )
            print(f"  {field:14} {count['right']:3} of {count['given']:3} right ({share:.1%}), {none}")
    languages = sorted({case.language for case in cases})
    for language in languages if len(languages) > 1 else ():
        counts, _ = measure([case for case in cases if case.language == language], tracker=tracker)
        shares = (
            f"{field} {count['right']}/{count['given']} +{count['invented']}"
            for field, count in counts.items()
        )
        print(f"  {language}: {', '.join(shares)}")
    if "--wrong" in sys.argv:
        print(*misses, sep="\n")


def main() -> None:
    wanted = [name for name in sys.argv[1:] if not name.startswith("-")]
    everything = list(written_cases())
    for name in wanted or SETS:
        show(f"tests/facts/{name}", cases_of(name, everything))
    if wanted:
        return
    show("data/demo", list(demo_cases()), tracker=True)
    messages = [case.message for case in (*everything, *demo_cases())]
    start = time.process_time()
    for message in messages:
        gather_facts(message, me=(ME, SAM))
    spent = time.process_time() - start
    length = sum(len(message.text) for message in messages) // len(messages)
    print(f"{spent / len(messages) * 1000:.2f} ms of CPU a mail, {length} characters")


if __name__ == "__main__":
    main()
