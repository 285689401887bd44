"""Edge: the terminal. In: values to show, questions to ask. Out: data on standard output, words on standard error."""

from __future__ import annotations

import json
import os
import re
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from shutil import get_terminal_size
from textwrap import fill
from typing import IO, TYPE_CHECKING, Any

from responder.errors import Cancelled, UsageError

if TYPE_CHECKING:
    from rich.progress import Progress

SCHEMA = 1
_NARROW = 100  # columns
_BETWEEN = 3  # columns between those of a table
_COMMAND = re.compile(r"\brejoinder [a-z]+(?: [a-z]+)?(?: --[a-z-]+| \d+)*")
_TIE = "\N{NO-BREAK SPACE}"


class Terminal:
    """Where a command speaks. `no_input` forbids questions; without a terminal there are none either.

    Text from mail is shown without control characters: an escape sequence in a subject must not move the cursor.
    """

    def __init__(
        self, *, no_input: bool = False, out: IO[str] | None = None, err: IO[str] | None = None
    ) -> None:
        self.out = out or sys.stdout
        self.err = err or sys.stderr
        self.no_input = no_input
        self._bar: Progress | None = None

    @property
    def can_ask(self) -> bool:
        # Standard input is None where the program was started with it closed.
        return not self.no_input and sys.stdin is not None and sys.stdin.isatty()

    @property
    def width(self) -> int:
        """Columns for running text; 0 where the output is no terminal and nothing should be wrapped."""
        return min(get_terminal_size().columns - 1, 88) if self.out.isatty() else 0

    def data(self, text: str) -> None:
        """One line or block of data."""
        print(visible(text), file=self.out)

    def prose(self, text: str) -> None:
        """Data in words: on a terminal a line breaks between words, on a pipe never."""
        width = get_terminal_size().columns - 1 if self.out.isatty() else 0
        print("\n".join(_wrapped(line, width) for line in visible(text).split("\n")), file=self.out)

    def json(self, value: dict[str, Any]) -> None:
        """One JSON object on one line, with the schema first; pure ASCII, so that no terminal and no pipe minds it."""
        print(json.dumps({"schema": SCHEMA, **value}, default=str), file=self.out)

    def say(self, text: str = "") -> None:
        """Words for the person: progress, hints. On a terminal a line breaks between words, never within one."""
        print(self._broken(text), file=self.err, flush=True)

    def _broken(self, text: str, spare: int = 0) -> str:
        """`text` as it fits the window, with room for `spare` more columns."""
        width = get_terminal_size().columns - 1 - spare if self.err.isatty() else 0
        return "\n".join(_wrapped(line, width) for line in visible(text).split("\n"))

    def table(
        self, columns: Sequence[str], rows: Iterable[Sequence[object]], *, title: str | None = None
    ) -> None:
        """A table that fits the window; on a pipe it is as wide as it needs to be.

        Where the window is too narrow for its longest words, each row stands in lines of its own instead.
        """
        from rich.box import SIMPLE_HEAD
        from rich.console import Console
        from rich.table import Table
        from rich.text import Text

        width = None if self.out.isatty() else 200
        console = Console(
            file=self.out, width=width, no_color=bool(os.environ.get("NO_COLOR")), highlight=False
        )
        table = Table(box=SIMPLE_HEAD, title=title, title_justify="left", title_style="bold", pad_edge=False)
        whole_cells = [[visible(str(cell)) for cell in row] for row in rows]
        shown = [[_in_two(cell, console.width) for cell in row] for row in whole_cells]
        longest = [max(map(_longest_word, column)) for column in zip(columns, *shown, strict=True)]
        if self.out.isatty() and sum(longest) + _BETWEEN * len(columns) > console.width:
            self.prose("\n\n".join(_in_lines(columns, row) for row in whole_cells))
            return
        whole = _kept_whole(len(columns), shown, console.width)
        for at, column in enumerate(columns):
            table.add_column(column, overflow="fold", no_wrap=at in whole, min_width=longest[at])
        for row in shown:
            table.add_row(*(Text(cell) for cell in row))
        console.print(table)

    @contextmanager
    def counting(self, what: str) -> Iterator[Callable[[int, int], None]]:
        """A line that tells how far a long task is and how long it will take, for the length of the block.

        The function takes how many are done, of how many. Where nobody watches, or where rows of data run over the same
        window, nothing is shown.
        """
        if not self.err.isatty():
            yield lambda *_: None
            return
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        console = Console(file=self.err, no_color=bool(os.environ.get("NO_COLOR")))
        columns = (
            TextColumn(what),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
            TextColumn("left"),
        )
        bar = self._bar = Progress(*columns, console=console, transient=True)
        task = bar.add_task(what, total=None)

        def told(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total)
            bar.start()  # not before: a question that is asked until then would stand behind it, unseen

        try:
            yield told
        finally:
            self._put_bar_away()
            self._bar = None

    def _put_bar_away(self) -> None:
        """What is asked now has to be seen; the next count brings the line back."""
        if self._bar and self._bar.live.is_started:
            self._bar.stop()

    def ask(self, question: str, *, missing: str, secret: bool = False, default: str | None = None) -> str:
        """The user's answer; Enter alone is `default`, shown in brackets unless it is empty.

        Raises UsageError naming the option `missing` where nobody can be asked.
        """
        if not self.can_ask:
            raise UsageError(f"There is no terminal to ask on: {question.rstrip(' :?')}.", f"Give {missing}.")
        import click

        self._put_bar_away()
        try:
            spare = len(f" [{default}]: ") if default else len(": ")
            answer: str = click.prompt(
                self._broken(question, spare),
                default=default,
                hide_input=secret,
                show_default=bool(default),
                err=True,
            )
        except click.Abort as stopped:
            self.say()  # the question stands without a line feed
            raise Cancelled("Cancelled: nothing was changed by this step.") from stopped
        return answer

    def confirm(self, question: str, *, refused: str, default: bool = False) -> bool:
        """Yes or no, no by default unless `default` says otherwise. Raises UsageError with `refused` where nobody can be asked."""
        if not self.can_ask:
            raise UsageError(refused, "Run it on a terminal, without --no-input.")
        import click

        self._put_bar_away()
        try:
            return click.confirm(self._broken(question, len(" [y/N]: ")), default=default, err=True)
        except click.Abort as stopped:
            self.say()  # the question stands without a line feed
            raise Cancelled("Cancelled: nothing was changed by this step.") from stopped


def _wrapped(line: str, width: int) -> str:
    """`line` broken between words; what it is indented by goes before each part."""
    indent = " " * (len(line) - len(line.lstrip(" ")))
    if not width or len(line) <= width:
        return line
    tied = _COMMAND.sub(lambda found: found[0].replace(" ", _TIE), line)  # a command is copied whole
    text = fill(tied, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)
    return text.replace(_TIE, " ")


def _in_two(cell: str, width: int) -> str:
    """In a narrow window a mail address breaks before its @, and nowhere else."""
    return cell.replace("@", "\n@") if width < _NARROW and "@" in cell and " " not in cell else cell


def _longest_word(cell: str) -> int:
    return max(map(len, cell.split()), default=0)


def _in_lines(columns: Sequence[str], row: Sequence[str]) -> str:
    """One row of a table below its first cell; an empty cell is left out."""
    rest = [f"  {column}: {cell}" for column, cell in zip(columns[1:], row[1:], strict=True) if cell]
    return "\n".join([f"{columns[0]} {row[0]}", *rest])


def _kept_whole(columns: int, rows: Sequence[Sequence[str]], width: int) -> set[int]:
    """The columns of single words, such as addresses and dates, that leave enough room for the others unbroken."""
    longest = {
        at: max((len(line) for row in rows for line in row[at].split("\n")), default=0)
        for at in range(columns)
    }
    whole: set[int] = set()
    for at in sorted(longest, key=lambda at: longest[at]):
        is_words = any(" " in row[at] for row in rows)
        if not is_words and sum(longest[one] for one in (*whole, at)) <= width * 0.5:
            whole.add(at)
    return whole


def visible(text: str) -> str:
    """`text` with control characters other than line feed and tab replaced, so that mail cannot steer a terminal."""
    return "".join(char if char in "\n\t" or char.isprintable() else _stand_in(char) for char in text)


def _stand_in(char: str) -> str:
    category = unicodedata.category(char)
    if category == "Zs":  # a no-break space is not "printable" to Python
        return " "
    return "" if category == "Cf" else "\N{REPLACEMENT CHARACTER}"
