"""Where the folders that ship with the program lie. In: their name. Out: a path."""

from __future__ import annotations

from pathlib import Path


def shipped(name: str) -> Path:
    """`models` or `data`: inside the installed package, else beside it in a checkout."""
    here = Path(__file__).resolve().parent
    inside = here / "shipped" / name
    return inside if inside.is_dir() else here.parent / name
