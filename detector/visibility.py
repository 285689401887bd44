"""What hides text in HTML. In: the attributes of an element and the style sheets. Out: whether a reader sees it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

_ZERO = r"0+(?:\.0+)?\s*(?:px|pt|em|rem|%)?\s*(?:!important\s*)?(?=;|$)"
_GONE = re.compile(
    r"(?:^|[;\s])(?:display\s*:\s*none|mso-hide\s*:\s*all|(?:opacity|max-height|max-width)\s*:\s*"
    + _ZERO
    + ")",
    re.IGNORECASE,
)
_NO_SIZE = re.compile(r"(?:^|[;\s])(?:height|width)\s*:\s*" + _ZERO, re.IGNORECASE)
_CLIPPED = re.compile(r"overflow\s*:\s*hidden", re.IGNORECASE)
_FONT_SIZE = re.compile(
    r"(?:^|[;\s])font(?:-size)?\s*:\s*(\d*\.?\d+)\s*(px|pt|em|rem|%|/|;|!|$)", re.IGNORECASE
)
_FONT_WORD = re.compile(r"font-size\s*:\s*(?:[a-z]|\d{2})", re.IGNORECASE)
_VISIBILITY = re.compile(r"visibility\s*:\s*(hidden|collapse|visible|inherit|initial)", re.IGNORECASE)
_WHITE_SPACE = re.compile(r"white-space\s*:\s*(pre\S*|normal|nowrap)", re.IGNORECASE)
# The first line that mail programs show beside the subject; the sender hides it, not always in a way seen above.
_PREVIEW = re.compile(r"pre-?header|preview-?text|hidden-?preview", re.IGNORECASE)
_BRACE = re.compile(r"[{}]")
_COMMENT = re.compile(r"/\*(?:[^*]|\*(?!/))*\*/")
_SIMPLE = re.compile(r"(?:[a-z0-9]+)?([.#][\w-]+)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Look:
    """How text stands at one place. A child may undo `tiny` and `unseen`, as in CSS; what is gone is gone."""

    tiny: bool = False
    unseen: bool = False
    kept: bool = False  # white-space: pre
    quoted: int = 0
    inline: bool = False  # inside a row of short cells: blocks do not break the line

    @property
    def hides(self) -> bool:
        return self.tiny or self.unseen


def look_of(attributes: Mapping[str, str | None], around: Look, gone: frozenset[str]) -> Look | None:
    """The look inside an element, or None where nothing in it can be seen.

    `gone` are the selectors (".name", "#name") that a style sheet hides.
    """
    names = attributes.get("class") or ""
    if "hidden" in attributes or (names and _PREVIEW.search(names)):
        return None
    if gone and (any(f".{name}" in gone for name in names.split()) or f"#{attributes.get('id')}" in gone):
        return None
    style = attributes.get("style")
    return _styled(style, around) if style else around


def _styled(style: str, around: Look) -> Look | None:
    if _GONE.search(style) or (_CLIPPED.search(style) and _NO_SIZE.search(style)):
        return None
    look = around
    if size := _FONT_SIZE.search(style):
        look = replace(look, tiny=_is_tiny(float(size[1]), size[2].lower()))
    elif look.tiny and _FONT_WORD.search(style):
        look = replace(look, tiny=False)
    if seen := _VISIBILITY.search(style):
        look = replace(look, unseen=seen[1].lower() in ("hidden", "collapse"))
    if space := _WHITE_SPACE.search(style):
        look = replace(look, kept=space[1].lower().startswith("pre"))
    return look


def _is_tiny(size: float, unit: str) -> bool:
    return size <= 1 if unit in ("px", "pt") else size < 0.1


def hidden_selectors(sheets: Iterable[str]) -> frozenset[str]:
    """The classes and ids that style sheets hide on a wide screen: rules inside @media are left out."""
    found: set[str] = set()
    for sheet in sheets:
        if "none" not in sheet and "hid" not in sheet:
            continue
        for selectors, body in _plain_rules(_COMMENT.sub("", sheet)):
            if _GONE.search(body) or (_VISIBILITY.search(body) and "hidden" in body):
                simple = [_SIMPLE.match(selector.strip()) for selector in selectors.split(",")]
                found |= {match[1] for match in simple if match}
    return frozenset(found)


def _plain_rules(sheet: str) -> Iterator[tuple[str, str]]:
    """(selectors, declarations) of the rules outside @media and other blocks."""
    depth, at, opened = 0, 0, 0
    for brace in _BRACE.finditer(sheet):
        if brace[0] == "{":
            opened = brace.start() if depth == 0 else opened
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0:
                selectors = sheet[at:opened].rpartition(";")[2].replace("<!--", "").strip()
                if not selectors.startswith("@"):
                    yield selectors, sheet[opened + 1 : brace.start()]
                at = brace.end()
