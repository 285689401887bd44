"""Print docs/replies.md: a composed reply of every kind in every language; --write puts it there.

Usage, from the top of the repository: python -m scripts.show_replies [--write]
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from responder.compose import Composed
from responder.draft import Kind
from responder.phrases import SHIPPED
from responder.samples import KINDS, sample

PAGE = Path(__file__).resolve().parents[1] / "docs" / "replies.md"
INTRO = """# Replies

One reply of every kind in every language, as Rejoinder composes it; nobody has touched them up. The company, the people
and the jobs are made up. Every draft is put together anew from `responder/words/<language>/`, so two are seldom alike;
you can change each word before you approve it.

The language is that of the mail that is answered, English where it is none of these. Sie or du, vous or tu, u or je:
as the mail does it. Frau, Mme or Pani is written only where the mail itself says so beside the name.

This page is written by `python -m scripts.show_replies --write`; a test holds that it is up to date.
"""
NAMES = {
    "en": "English", "de": "Deutsch", "es": "Español", "fr": "Français", "it": "Italiano", "nl": "Nederlands",
    "pl": "Polski", "pt": "Português", "tr": "Türkçe",
}  # fmt: skip
RECEIVED = "Thanks for feedback that came on request"
FAMILIAR = "Among people on first-name terms"


def page() -> str:
    """The whole of docs/replies.md."""
    return "\n".join([INTRO, *_sections()])


def _sections() -> Iterator[str]:
    for language in SHIPPED:
        yield f"## {NAMES[language]}\n"
        for kind, title in KINDS.items():
            yield _shown(f"{title} (`{kind.value}`)", sample(language, kind).letter)
        yield _shown(RECEIVED, sample(language, Kind.THANK_FOR_FEEDBACK, received=True).letter)
        yield _shown(FAMILIAR, sample(language, Kind.ASK_FEEDBACK, familiar=True).letter)


def _shown(title: str, reply: Composed) -> str:
    subject = "" if "\n" not in reply.body else f"{reply.subject}\n\n"  # a note to copy has none
    return f"### {title}\n\n```text\n{subject}{reply.body}\n```\n"


def main(arguments: list[str]) -> int:
    if arguments == ["--write"]:
        PAGE.write_text(page(), "utf-8")
    else:
        sys.stdout.write(page())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
