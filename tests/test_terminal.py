"""The terminal: data on one stream and words on the other, nothing from mail that could steer it, no question into the void."""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from datetime import UTC, datetime
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from responder.errors import UsageError
from responder.terminal import Terminal, visible

HOSTILE = "\x1b]0;owned\x07\x1b[2J\x9b31mBoo\r\b\x7f\u202eeman\u2028\u200b\x00\ud800"
ANY_TEXT = st.text(st.characters(codec=None), max_size=60)


class Screen(StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


class Talk:
    """A Terminal and what came out of it."""

    def __init__(self, screen: type[StringIO] = StringIO, *, no_input: bool = False) -> None:
        self.out, self.err = screen(), screen()
        self.terminal = Terminal(no_input=no_input, out=self.out, err=self.err)


def steers(text: str) -> list[str]:
    """The characters that could do something to a terminal or hide in it."""
    return [c for c in text if c not in "\n\t" and unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp")]


@given(ANY_TEXT)
def test_nothing_visible_steers_a_terminal(text: str) -> None:
    assert steers(visible(text)) == []
    assert visible(visible(text)) == visible(text)


@given(st.text(st.characters(categories=["L", "N", "P", "S"], include_characters=" \n\t")))
def test_what_a_person_can_read_stays_as_it_is(text: str) -> None:
    assert visible(text) == text


def test_what_is_taken_out_is_seen_to_be_missing() -> None:
    assert visible("a\x1b[31mb") == "a\N{REPLACEMENT CHARACTER}[31mb"
    assert visible("10\N{NO-BREAK SPACE}km") == "10 km"


def test_hostile_mail_is_harmless_on_every_way_to_the_screen() -> None:
    talk = Talk()
    talk.terminal.data(HOSTILE)
    talk.terminal.say(HOSTILE)
    talk.terminal.table(["Subject"], [[HOSTILE]])
    talk.terminal.json({"subject": HOSTILE, HOSTILE: [HOSTILE]})
    for stream in (talk.out, talk.err):
        assert "Boo" in stream.getvalue()
        assert steers(stream.getvalue()) == []


def test_hostile_mail_is_harmless_in_a_table_on_a_real_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    talk = Talk(Screen)
    talk.terminal.table(["Subject"], [[HOSTILE]])
    own = re.compile(r"\x1b\[[0-9;]*m")  # rich itself writes bold
    assert steers(own.sub("", talk.out.getvalue())) == []


def test_markup_in_mail_is_shown_and_not_obeyed() -> None:
    talk = Talk()
    talk.terminal.table(["Subject"], [["[red]no[/red] :smile: [link=https://x.example]y[/link]"]])
    assert "[red]no[/red] :smile: [link=https://x.example]y[/link]" in talk.out.getvalue()


def test_data_and_words_never_meet() -> None:
    talk = Talk()
    talk.terminal.data("data")
    talk.terminal.say("words")
    assert (talk.out.getvalue(), talk.err.getvalue()) == ("data\n", "words\n")


@given(st.dictionaries(ANY_TEXT, ANY_TEXT | st.integers() | st.none(), max_size=4))
def test_json_is_one_line_of_ascii_with_the_schema_first_and_loses_nothing(value: dict[str, object]) -> None:
    talk = Talk()
    talk.terminal.json(value)
    (line,) = talk.out.getvalue().splitlines()
    assert line.isascii()
    assert list(json.loads(line)) == ["schema", *(key for key in value if key != "schema")]
    assert json.loads(line) == {"schema": 1, **value}


def test_moments_in_json_are_iso_8601() -> None:
    talk = Talk()
    talk.terminal.json({"at": datetime(2026, 3, 2, 9, 30, tzinfo=UTC)})
    assert datetime.fromisoformat(json.loads(talk.out.getvalue())["at"]) == datetime(
        2026, 3, 2, 9, 30, tzinfo=UTC
    )


def test_a_table_on_a_pipe_is_not_folded_to_eighty_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    talk = Talk()
    talk.terminal.table(["A", "B"], [["x" * 60, "y" * 60]])
    assert "x" * 60 in talk.out.getvalue()
    assert "y" * 60 in talk.out.getvalue()


@pytest.mark.parametrize("value", ["1", "yes", "0"])
def test_no_color_is_kept(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("NO_COLOR", value)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    talk = Talk(Screen)
    talk.terminal.table(["Company"], [["Acme"]], title="Found")
    codes = {
        code for found in re.findall(r"\x1b\[([0-9;]*)m", talk.out.getvalue()) for code in found.split(";")
    }
    assert codes <= {"", "0", "1", "2", "3"}  # bold and the like; never 30 to 49 or 90 to 107


def test_no_color_is_what_keeps_color_away() -> None:
    """The test above can fail: rich colours where it may."""
    from rich.console import Console

    screen = Screen()
    Console(file=screen, force_terminal=True, color_system="standard", no_color=False).print("[red]x")
    assert "\x1b[31m" in screen.getvalue()


@pytest.mark.parametrize("stdin", [StringIO("y\n"), None])
def test_without_a_terminal_no_question_is_asked_and_the_option_is_named(
    monkeypatch: pytest.MonkeyPatch, stdin: StringIO | None
) -> None:
    monkeypatch.setattr(sys, "stdin", stdin)
    terminal = Talk().terminal
    assert not terminal.can_ask
    with pytest.raises(UsageError) as refused:
        terminal.ask("Your mail address", missing="--address YOU@HOST")
    assert "--address YOU@HOST" in refused.value.fix
    with pytest.raises(UsageError, match="A person is needed"):
        terminal.confirm("Send?", refused="A person is needed.")


def test_no_input_forbids_questions_on_a_terminal_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Screen("y\n"))
    assert Talk().terminal.can_ask
    assert not Talk(no_input=True).terminal.can_ask
    with pytest.raises(UsageError):
        Talk(no_input=True).terminal.confirm("Send?", refused="No.")


@pytest.mark.parametrize(("typed", "answer"), [("y\n", True), ("yes\n", True), ("n\n", False), ("\n", False)])
def test_only_a_yes_is_a_yes(monkeypatch: pytest.MonkeyPatch, typed: str, answer: bool) -> None:
    monkeypatch.setattr(sys, "stdin", Screen(typed))
    assert Talk().terminal.confirm("Send?", refused="No.") is answer


def test_a_question_shows_nothing_that_steers(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", Screen("n\nSam\n"))
    terminal = Talk().terminal
    terminal.confirm(f"Send to {HOSTILE}?", refused="No.")
    assert terminal.ask(f"Name {HOSTILE}", missing="--name") == "Sam"
    shown = capsys.readouterr()
    assert "Boo" in shown.err
    assert steers(shown.err) == []
    assert shown.out == ""


def width_of(monkeypatch: pytest.MonkeyPatch, columns: int) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    monkeypatch.setenv("TERM", "xterm-256color")


LETTER = ["7", "Saltmarsh & Daughters, Backend Developer", "nell@saltmarshbakery.example", ""]


def test_a_window_too_narrow_for_the_words_of_a_table_gets_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    width_of(monkeypatch, 40)
    talk = Talk(Screen)
    talk.terminal.table(["ID", "Company, role", "To", "State"], [LETTER, ["8", "Quillhaven", "?", "sent"]])
    assert talk.out.getvalue() == (
        "ID 7\n  Company, role: Saltmarsh & Daughters,\n  Backend Developer\n"
        "  To: nell@saltmarshbakery.example\n\nID 8\n  Company, role: Quillhaven\n  To: ?\n  State: sent\n"
    )


@pytest.mark.parametrize("columns", [46, 50, 60, 80, 120])
def test_no_word_of_a_table_is_cut(monkeypatch: pytest.MonkeyPatch, columns: int) -> None:
    width_of(monkeypatch, columns)
    talk = Talk(Screen)
    talk.terminal.table(["ID", "Company, role", "To", "State"], [LETTER])
    shown = talk.out.getvalue()
    for word in ("Saltmarsh", "Daughters,", "Developer", "@saltmarshbakery.example"):
        assert word in shown
    assert max(map(len, re.sub(r"\x1b\[[0-9;]*m", "", shown).splitlines())) <= columns


@pytest.mark.parametrize("columns", range(46, 90, 4))
def test_a_command_in_a_sentence_is_never_broken_inside(
    monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    width_of(monkeypatch, columns)
    talk = Talk(Screen)
    talk.terminal.say("There are older ones than these here: rejoinder explain --unsure --last 100")
    talk.terminal.prose(
        "It waits for your word. To say what it is: rejoinder queue show 12. Or leave it as it is."
    )
    assert "rejoinder explain --unsure --last 100" in talk.err.getvalue()
    assert "rejoinder queue show 12" in talk.out.getvalue()
    shown = talk.out.getvalue() + talk.err.getvalue()
    assert max(map(len, shown.splitlines())) < columns


def test_a_long_question_breaks_between_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    width_of(monkeypatch, 40)
    monkeypatch.setattr(sys, "stdin", Screen("n\n\n"))
    terminal = Terminal(err=Screen())
    terminal.confirm("Send exactly this to marguerite@brindlecroft.example, now?", refused="No.")
    terminal.ask("How useful is it to you, on the whole", missing="--how", default="later")
    lines = capsys.readouterr().err.replace("[y/N]: ", "[y/N]: \n").splitlines()
    assert lines == [
        "Send exactly this to", "marguerite@brindlecroft.example,", "now? [y/N]: ",
        "How useful is it to you, on", "the whole [later]: ",
    ]  # fmt: skip


def test_a_count_shows_nothing_before_it_begins(monkeypatch: pytest.MonkeyPatch) -> None:
    """A prompt for a password comes first, and has to be seen."""
    width_of(monkeypatch, 80)
    monkeypatch.setattr(sys, "stdin", Screen("Sam\nSam\n"))
    talk = Talk(Screen)
    before = sys.stderr
    with talk.terminal.counting("Reading") as told:
        assert talk.err.getvalue() == ""
        assert sys.stderr is before
        told(1, 2)
        assert "Reading" in talk.err.getvalue()
        assert talk.terminal.ask("Name", missing="--name") == "Sam"
        assert sys.stderr is before  # the line is put away for the question
        told(2, 2)
    assert sys.stderr is before
