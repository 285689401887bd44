"""Word lists written as running text. In: words with white space between. Out: the set of them."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    return frozenset(text.split())
