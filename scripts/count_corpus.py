"""Count the labelled mails under data/mails and print Markdown tables; --write puts them into data/README.md.

Usage, from the top of the repository: python -m scripts.count_corpus [--write]
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from detector.corpus import load_corpus
from detector.example import Example
from detector.verdict import Label

DATA = Path(__file__).resolve().parents[1] / "data"
BEGIN = "<!-- counts: begin; written by: python -m scripts.count_corpus --write -->"
END = "<!-- counts: end -->"


@dataclass(frozen=True, slots=True)
class Counted:
    """What the tables ask of a mail. `words` are those of its own text; quoted earlier mail does not count."""

    label: Label
    kind: str
    language: str
    sender_kind: str
    group: str
    words: int
    html: bool
    reply: bool
    stock: bool


def rows_of(folder: Path) -> dict[str, dict[str, Any]]:
    """The rows of `folder`/mails as they are written, by the `source` of the Example made of each."""
    return {
        f"{path.relative_to(folder).as_posix()}#{number}": row
        for path in sorted((folder / "mails").rglob("*.toml"))
        for number, row in enumerate(tomllib.loads(path.read_text(encoding="utf-8"))["mail"], 1)
    }


def count(examples: Iterable[Example], rows: dict[str, dict[str, Any]]) -> list[Counted]:
    return [_counted(example, rows[example.source]) for example in examples]


def _counted(example: Example, row: dict[str, Any]) -> Counted:
    return Counted(
        label=example.label,
        kind=example.kind,
        language=example.language or "?",
        sender_kind=example.sender_kind,
        group=example.group,
        words=len(example.message.text.split()),
        html="html" in row,
        reply=bool(row.get("reply")),
        stock=row.get("stock", True),
    )


def tables(mails: Sequence[Counted]) -> str:
    """All tables as Markdown, without the markers."""
    languages = sorted({mail.language for mail in mails})
    parts = [
        f"{len(mails)} mails in {_groups(mails)} groups and {len(languages)} languages.",
        _by_label(mails),
        _by_language(mails, languages),
        _label_by_language(mails, languages),
        _by_sender(mails),
        _by_length(mails),
    ]
    return "\n\n".join(parts)


def renewed(readme: str, counts: str) -> str:
    """`readme` with `counts` between the markers. ValueError where a marker is missing."""
    before, old = readme.split(BEGIN)
    _, after = old.split(END)
    return f"{before}{BEGIN}\n\n{counts}\n\n{END}{after}"


def _by_label(mails: Sequence[Counted]) -> str:
    lines = [
        [label, *_kinds([mail for mail in mails if mail.label is label])]
        for label in sorted(Label, key=lambda one: -sum(mail.label is one for mail in mails))
    ]
    return _table("Labels", ["label", "typical", "hard", "all"], [*lines, ["all", *_kinds(mails)]])


def _kinds(mails: Sequence[Counted]) -> list[int]:
    hard = sum(mail.kind == "hard" for mail in mails)
    return [len(mails) - hard, hard, len(mails)]


def _by_language(mails: Sequence[Counted], languages: Sequence[str]) -> str:
    heads = [
        "language",
        "groups",
        "mails",
        "rejections",
        "hard rejections without a stock phrase",
        "ordinary mail",
    ]
    lines = _lines(mails, languages, lambda mail: mail.language, _sorts)
    return _table("Languages", heads, [*lines, ["all", *_sorts(mails)]])


def _sorts(mails: Sequence[Counted]) -> list[int]:
    rejections = [mail for mail in mails if mail.label is Label.REJECTION]
    bare = sum(mail.kind == "hard" and not mail.stock for mail in rejections)
    ordinary = sum(mail.label is Label.OTHER for mail in mails)
    return [_groups(mails), len(mails), len(rejections), bare, ordinary]


def _label_by_language(mails: Sequence[Counted], languages: Sequence[str]) -> str:
    def each(some: Sequence[Counted]) -> list[int]:
        return [sum(mail.language == language for mail in some) for language in languages]

    lines = _lines(mails, list(Label), lambda mail: mail.label, each)
    return _table("Labels in each language", ["label", *languages], lines)


def _by_sender(mails: Sequence[Counted]) -> str:
    senders = sorted({mail.sender_kind for mail in mails})

    def each(some: Sequence[Counted]) -> list[int]:
        return [_groups(some), len(some), sum(mail.label is Label.REJECTION for mail in some)]

    lines = _lines(mails, senders, lambda mail: mail.sender_kind, each)
    return _table("Kinds of sender", ["sender_kind", "groups", "mails", "rejections"], lines)


def _by_length(mails: Sequence[Counted]) -> str:
    sorts = {
        "all mails": list(mails),
        "rejections": [mail for mail in mails if mail.label is Label.REJECTION],
        "ordinary mail": [mail for mail in mails if mail.label is Label.OTHER],
        "all the rest": [mail for mail in mails if mail.label not in (Label.REJECTION, Label.OTHER)],
    }
    heads = [
        "",
        "words, median",
        "words, 10th percentile",
        "words, 90th percentile",
        "HTML",
        "replies in a thread",
    ]
    return _table("Length and form", heads, [[name, *_form(some)] for name, some in sorts.items()])


def _form(mails: Sequence[Counted]) -> list[str]:
    words = sorted(mail.words for mail in mails)
    at = [str(words[len(words) * tenth // 10]) for tenth in (5, 1, 9)]
    return [*at, _share(mail.html for mail in mails), _share(mail.reply for mail in mails)]


def _share(flags: Iterable[bool]) -> str:
    known = list(flags)
    return f"{100 * sum(known) / len(known):.0f} %"


def _groups(mails: Iterable[Counted]) -> int:
    return len({mail.group for mail in mails})


def _lines(
    mails: Sequence[Counted],
    names: Sequence[str],
    name_of: Callable[[Counted], str],
    figures: Callable[[Sequence[Counted]], list[int]],
) -> list[list[Any]]:
    return [[name, *figures([mail for mail in mails if name_of(mail) == name])] for name in names]


def _table(title: str, heads: Sequence[str], lines: Sequence[Sequence[object]]) -> str:
    rule = ["---", *["---:"] * (len(heads) - 1)]
    rows = [f"| {' | '.join(str(cell) for cell in line)} |" for line in (heads, rule, *lines)]
    return "\n".join([f"### {title}", "", *rows])


def main() -> None:
    counts = tables(count(load_corpus(DATA), rows_of(DATA)))
    if "--write" not in sys.argv[1:]:
        print(counts)
        return
    readme = DATA / "README.md"
    readme.write_text(renewed(readme.read_text(encoding="utf-8"), counts), encoding="utf-8", newline="\n")
    print(f"{readme} holds the counts of today.")


if __name__ == "__main__":
    main()
