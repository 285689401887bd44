"""How well the tone rules tell good letters from bad ones: the corpus of tests/replies/*.jsonl, letter by letter.

A good letter is passed where no rule blocks it. A bad one is found where every rule it breaks is reported, as a block or
as a warning. Names of languages choose; --wrong lists every miss.

Usage, from the top of the repository: python -m scripts.measure_tone [de fr] [--wrong]
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from responder.draft import Kind
from responder.tone import Finding, ToneContext, review_draft

FOLDER = Path(__file__).resolve().parents[1] / "tests" / "replies"


def letters(languages: tuple[str, ...] = ()) -> Iterator[dict[str, Any]]:
    """All letters, or those of the languages named."""
    for path in sorted(FOLDER.glob("*.jsonl")):
        if not languages or path.stem in languages:
            for line in path.read_text(encoding="utf-8").splitlines():
                yield json.loads(line)


def review(letter: dict[str, Any]) -> list[Finding]:
    context = ToneContext(
        Kind(letter["kind"]), letter["met"], letter["someone_chosen"], letter["language"], letter["contact"],
        letter["me"], known=tuple(filter(None, (letter["company"], letter["role"]))),
    )  # fmt: skip
    return review_draft(letter["body"], context)


def is_right(letter: dict[str, Any], findings: list[Finding]) -> bool:
    if not letter["rules"]:
        return all(finding.level != "block" for finding in findings)
    return set(letter["rules"]) <= {finding.rule for finding in findings}


def main(arguments: list[str]) -> int:
    chosen = tuple(name for name in arguments if not name.startswith("-"))
    table: dict[str, list[int]] = {}
    for letter in letters(chosen):
        findings = review(letter)
        right, row = is_right(letter, findings), table.setdefault(letter["language"], [0, 0, 0, 0, 0])
        if letter["rules"]:
            row[2] += 1
            row[3] += right
        else:
            row[0] += 1
            row[1] += right
            row[4] += bool(findings)
        if "--wrong" in arguments and not right:
            said = [(finding.rule, finding.level.value, finding.text[:90]) for finding in findings]
            print(f"  {letter['id']} breaks {letter['rules'] or 'nothing'}; said {said}")
    print("language   good, not blocked (with a warning)   bad, found")
    for language, (good, passed, bad, found, warned) in [
        *table.items(),
        ("all", map(sum, zip(*table.values(), strict=True))),
    ]:
        print(f"{language:10} {passed:3} of {good:3} ({warned})                      {found:3} of {bad:3}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
