"""Lines as they come out of an HTML walk. In: pieces of text, breaks and cells. Out: the lines a person sees."""

from __future__ import annotations

import re

from detector.visibility import Look

_BLANKS = re.compile(r"[ \t\r\n\f]+")
_CELL = re.compile(r" *\t *")
_BLANKS_WITHIN = re.compile(r" {2,}")
QUOTE_LEVELS = 9  # deeper quotes keep this many marks


class Page:
    """Collects the text of one document, line by line."""

    def __init__(self) -> None:
        self.quoting = 0  # marks added from here to the end of the document
        self._lines: list[str] = []
        self._line: list[str] = []
        self._depth = 0  # quote depth of the line being written
        self._depth_above = 0  # that of the line above
        self._bullet = False
        self._wanted = 0  # line ends before the next text: 2 makes an empty line

    def write(self, text: str, look: Look) -> None:
        """Text at a place that looks like `look`; blanks are one space, as HTML has it, unless they are kept."""
        if look.hides:
            return
        depth = look.quoted + self.quoting
        if look.kept:
            for number, line in enumerate(text.split("\n")):
                if number:
                    self.new_line(look)
                self._add(line, depth)
            return
        text = _BLANKS.sub(" ", text)
        if text == " " or not text:
            if self._line:
                self._line.append(text)
        elif text.strip(" ") == "\xa0":  # a paragraph with nothing but this is an empty line
            self._wanted = 2 if not self._line else self._wanted
            if self._line:
                self._line.append(" ")
        else:
            self._add(text, depth)

    def new_line(self, look: Look) -> None:
        """<br>: ends the line; on an empty line it makes an empty one."""
        if look.inline:
            self._line.append(" ")
        elif self._line:
            self._end_line()
            self._wanted = 1
        elif self._lines:
            self._wanted = 2

    def gap(self, size: int) -> None:
        """A block begins or ends: 1 ends the line, 2 leaves an empty line."""
        if size:
            self._end_line()
            self._wanted = max(self._wanted, size)

    def cell(self) -> None:
        """The next text stands in another cell of the same row."""
        if self._line:
            self._line.append("\t")

    def bullet(self) -> None:
        """The next text is an item of a list."""
        self._bullet = True

    def text(self) -> str:
        self._end_line()
        return "\n".join(self._lines)

    def _add(self, text: str, depth: int) -> None:
        if self._line and depth != self._depth:
            self._end_line()
            self._wanted = max(self._wanted, 1)
        if not self._line:
            self._depth = depth
            text = text.lstrip(" ")
            if self._bullet and text:
                self._line.append("- ")
                self._bullet = False
        if text:
            self._line.append(text)

    def _end_line(self) -> None:
        line = _CELL.sub("\t", _BLANKS_WITHIN.sub(" ", "".join(self._line))).strip(" \t")
        self._line.clear()
        if not line:
            return
        marks = "> " * min(self._depth, QUOTE_LEVELS)
        if self._wanted > 1 and self._lines:
            self._lines.append(("> " * min(self._depth, self._depth_above, QUOTE_LEVELS)).strip())
        self._lines.append(marks + line)
        self._wanted = 0
        self._depth_above = self._depth
