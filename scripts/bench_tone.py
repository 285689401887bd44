"""How long the tone rules take over hostile lines, as a ratio to reading the same text with a plain split.

Each line has 5,000 characters: spaces, one long word, "A-" over and over, marks, and words that start many rules. What is
printed is the time of one review beside that of a plain split into words, for every language and line; the slowest rows
come last. --rows also times each wording alone on the slowest line.

Usage, from the top of the repository: python -m scripts.bench_tone [de fr] [--rows]
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from functools import partial
from time import perf_counter

from responder.draft import Kind
from responder.tone import PHRASEBOOKS, ToneContext, phrasebook, review_draft

LENGTH = 5_000
TRIGGERS = {
    "en": "why you the person who was I would not be fair because my ",
    "de": "warum haben Sie mich nicht die Person die ich nicht fair wäre ",
    "es": "por qué no me la persona que no fue justo porque yo ",
    "fr": "pourquoi ne pas la personne que vous n'avez pas je suis ",
    "it": "perché non mi la persona che avete non è giusto io sono ",
    "nl": "waarom heb je mij niet de persoon die niet eerlijk was ik ",
    "pl": "dlaczego nie osoba która jest nie sprawiedliwie państwo mam ",
    "pt": "por que não a pessoa que não foi justo porque eu tenho ",
    "tr": "neden beni seçmediniz kişi adil değil ben daha çünkü ",
}
LINES = {
    "spaces": " ", "letters": "a", "capitals": "A", "A-": "A-", "a.": "a.", "a b": "a b ", "brackets": "[your ",
    "braces": "{a", "stops": ".", "questions": "? ", "newlines": "\n ", "quotes": "'", "sie": "sie, ", "not": "not ",
}  # fmt: skip


def seconds(work: Callable[[], object], rounds: int = 3) -> float:
    """The best of a few rounds."""
    best = float("inf")
    for _ in range(rounds):
        start = perf_counter()
        work()
        best = min(best, perf_counter() - start)
    return best


def lines_of(language: str) -> dict[str, str]:
    made = {name: part * (LENGTH // len(part)) for name, part in LINES.items()}
    made["triggers"] = TRIGGERS[language] * (LENGTH // len(TRIGGERS[language]))
    for word in dict.fromkeys(TRIGGERS[language].split()):
        made[word] = f"{word} " * (LENGTH // (len(word) + 1))
    return made


def slow_rows(language: str, line: str) -> None:
    """The three wordings that take longest over a line."""
    book = phrasebook(language)
    timed = []
    for row in book.wordings if book else ():
        for name, pattern in (("", row.pattern), ("unless ", row.unless)):
            if pattern:
                shown = f"{row.rule}  {name}{pattern.pattern[:100]}"
                timed.append((seconds(partial(pattern.search, line), 1), shown))
    for took, shown in sorted(timed, reverse=True)[:3]:
        print(f"      {took * 1e3:8.1f} ms  {shown}")


def main(arguments: list[str]) -> int:
    chosen = [name for name in arguments if not name.startswith("-")] or ["en", *sorted(PHRASEBOOKS)]
    found = []
    for language in chosen:
        context = ToneContext(
            Kind.ASK_FEEDBACK, met=False, someone_chosen=False, language=language, contact="Jane Doe"
        )
        review_draft("Hello", context)
        for name, line in lines_of(language).items():
            plain = seconds(partial(re.split, r"\W+", line))
            took = seconds(partial(review_draft, line, context), 1)
            found.append((took / plain, took, language, name, line))
    for ratio, took, language, name, line in sorted(found)[-15:]:
        print(f"{language}  {name:12} {took * 1e3:9.1f} ms  {ratio:9.0f} times a plain split")
        if "--rows" in arguments:
            slow_rows(language, line[:800])
    total = sum(took for _, took, *_ in found)
    print(f"{len(found)} lines, {total:.1f} s; the slowest {max(took for _, took, *_ in found) * 1e3:.0f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
