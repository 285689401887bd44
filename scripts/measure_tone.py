"""How well the tone rules tell good letters from bad ones: the corpus of tests/replies/*.jsonl, letter by letter.

A good letter is passed where no rule blocks it. A bad one is found where every rule it breaks is reported, as a block or
as a warning. Names of languages choose; --wrong lists every miss.

--blind measures tests/replies_blind, whose letters were written by somebody who had seen no rule; its misses are never listed.

Usage, from the top of the repository: python -m scripts.measure_tone [de fr] [--wrong | --blind]
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from responder.draft import Kind
from responder.tone import Finding, ToneContext, review_draft

TESTS = Path(__file__).resolve().parents[1] / "tests"


def letters(languages: tuple[str, ...] = (), folder: str = "replies") -> Iterator[dict[str, Any]]:
    """All letters, or those of the languages named; folder replies_blind holds letters that nobody learns from."""
    for path in sorted((TESTS / folder).glob("*.jsonl")):
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
    blind = "--blind" in arguments
    for letter in letters(chosen, "replies_blind" if blind else "replies"):
        findings = review(letter)
        right, row = is_right(letter, findings), table.setdefault(letter["language"], [0, 0, 0, 0, 0])
        if letter["rules"]:
            row[2] += 1
            row[3] += right
        else:
            row[0] += 1
            row[1] += right
            row[4] += bool(findings)
        if "--wrong" in arguments and not blind and not right:
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
