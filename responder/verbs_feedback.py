"""The verb feedback: what they said when you asked, how useful it was, and what more than one of them said."""

from __future__ import annotations

from datetime import datetime
from textwrap import fill
from typing import Any

import click

from detector.themes import Theme
from responder.cli import Desk
from responder.errors import Cancelled, UsageError
from responder.feedback import Answer, Feedback, Source
from responder.listening import Listening
from responder.options import Moment, Number, as_of_option, json_option
from responder.requests import SENTENCES, Fate, Request
from responder.show import day

_LONG = 60  # characters of a text that a table shows
_WAITING = (Fate.OPEN, Fate.NUDGED)
_MEANING = {0: "bland", 1: "a little", 2: "useful", 3: "very useful"}


def _listening(desk: Desk) -> Listening:
    app = desk.app
    return Listening(app.store, app.now, app.books.standing, app.habits)


@click.group(invoke_without_command=True)
@click.pass_context
def feedback(ctx: click.Context) -> None:
    """Feedback that came, and requests for it. Without a word: list."""
    if ctx.invoked_subcommand is None:
        ctx.invoke(list_feedback)


@feedback.command("list")
@click.option(
    "--requests", "only_requests", is_flag=True, help="Only what you asked for, and what became of it."
)
@as_of_option
@json_option
@click.pass_obj
def list_feedback(
    desk: Desk, only_requests: bool = False, as_of: datetime | None = None, as_json: bool = False
) -> None:
    """Feedback that came, oldest first; then your requests and what became of each."""
    desk.as_of = as_of or desk.as_of
    came = [] if only_requests else desk.app.store.feedback.all()
    if as_json and not only_requests:
        for one in came:
            desk.terminal.json(_as_json(desk, one))
        return
    requests = _listening(desk).requests()
    if as_json:
        for request in requests:
            desk.terminal.json(_request_as_json(desk, request))
        return
    if came:
        columns = ("ID", "Date", "Company", "From", "About", "Useful", "")
        desk.terminal.table(columns, [_row(desk, one) for one in came])
    if requests:
        rows = [(*_place(desk, one.application_id), day(one.asked_on), _fate(one)) for one in requests]
        desk.terminal.table(("Company", "Role", "Asked", "Since then"), rows, title="Requests")
    if any(one.via_agency and one.fate is not Fate.ANSWERED for one in requests):
        desk.terminal.say("A recruiter can only pass on what they were told.")
    if only_requests and not requests:
        desk.terminal.say("No letter of Rejoinder's has asked for feedback yet.")
    elif not came and not requests:
        desk.terminal.say(
            "No feedback yet. What you hear on the telephone: rejoinder feedback add APPLICATION --text ..."
        )


def _row(desk: Desk, one: Feedback) -> tuple[object, ...]:
    useful = "" if one.usefulness is None else f"{one.usefulness} ({_MEANING[one.usefulness]})"
    themes = ", ".join(_in_words(said.theme) for said in one.themes)
    if one.answer is Answer.NO_FEEDBACK:
        themes = "no feedback"
    return (
        one.id,
        day(one.on),
        _place(desk, one.application_id)[0],
        _in_words(one.source),
        themes,
        useful,
        _in_short(one.text),
    )


def _in_short(text: str) -> str:
    """The beginning of a text, behind its greeting."""
    first, _, rest = text.partition("\n")
    short = " ".join(
        (rest if rest and len(first) <= _LONG and first.endswith((",", "!", ":")) else text).split()
    )
    return short if len(short) <= _LONG else short[: _LONG - 1].rstrip() + "…"


def _fate(request: Request) -> str:
    until = f" until {day(request.closes_on)}" if request.closes_on and request.fate in _WAITING else ""
    return SENTENCES[request.fate] + until


def _place(desk: Desk, number: int) -> tuple[str, str]:
    """Company and role of an application, as far as it is known still."""
    try:
        one = desk.app.store.journal.get(number)
    except UsageError:
        return "?", ""
    return one.company or "?", one.role or ""


def _in_words(word: Theme | Source) -> str:
    return {"location_visa": "location or visa", "hr_pro": "HR professional", "phone": "by telephone"}.get(
        word.value, word.value.replace("_", " ")
    )


def _as_json(desk: Desk, one: Feedback) -> dict[str, Any]:
    company, role = _place(desk, one.application_id)
    return {
        "id": one.id,
        "application_id": one.application_id,
        "company": None if company == "?" else company,
        "role": role or None,
        "on": one.on,
        "source": one.source,
        "answer": one.answer,
        "themes": [{"theme": said.theme, "text": one.text[said.start : said.end]} for said in one.themes],
        "usefulness": one.usefulness,
        "text": one.text,
    }


def _request_as_json(desk: Desk, one: Request) -> dict[str, Any]:
    company, role = _place(desk, one.application_id)
    return {
        "application_id": one.application_id,
        "company": None if company == "?" else company,
        "role": role or None,
        "asked_on": one.asked_on,
        "nudged_on": one.nudged_on,
        "state": one.fate,
        "closes_on": one.closes_on,
    }


@feedback.command()
@click.argument("number", type=Number(), metavar="ID")
@json_option
@click.pass_obj
def show(desk: Desk, number: int, as_json: bool) -> None:
    """One feedback in full, and the words that name its themes."""
    one = desk.app.store.feedback.get(number)
    if as_json:
        desk.terminal.json(_as_json(desk, one))
        return
    _show_words(desk, one)
    for said in one.themes:
        words = " ".join(one.text[said.start : said.end].split())
        desk.terminal.data(f"  {_in_words(said.theme)}: {words}")
    if one.usefulness is not None:
        desk.terminal.data(f"You found it {_MEANING[one.usefulness]} ({one.usefulness}).")
    elif one.answer is Answer.GIVEN:
        desk.terminal.say(f"Say how useful it is, 0 to 3: rejoinder feedback rate {number} 2")


def _show_words(desk: Desk, one: Feedback) -> None:
    """Who said it, and what; nothing that Rejoinder thinks of it."""
    company, role = _place(desk, one.application_id)
    about = f"{company}, {role}" if role else company
    desk.terminal.data(f"Feedback {one.id}, {day(one.on)}, {_in_words(one.source)}: {about}")
    width = desk.terminal.width
    text = one.text or "(its words were not kept)"
    lines = [fill(line, width, break_on_hyphens=False) if width else line for line in text.splitlines()]
    desk.terminal.data("\n".join(["", *lines, ""]))


@feedback.command()
@click.argument("number", type=Number(), metavar="APPLICATION")
@click.option("--text", required=True, help="What they said, in your words or theirs.")
@click.option(
    "--source", type=click.Choice([one.value for one in Source]), default=Source.PHONE.value,
    help="Whose view it is; default phone: the employer, by telephone.",
)  # fmt: skip
@click.option("--on", type=Moment(), metavar="DATE", help="The day; default today.")
@click.pass_obj
def add(desk: Desk, number: int, text: str, source: str, on: datetime | None) -> None:
    """Enter feedback that did not come by mail: a call, a mock interview, a friend, an HR professional."""
    one = _listening(desk).add(number, text, Source(source), on)
    desk.terminal.say(
        f"Kept as feedback {one.id}. How useful was it? rejoinder feedback rate {one.id} 0|1|2|3"
    )
    if one.source is Source.PHONE:
        desk.terminal.say(f"A word of thanks afterwards: rejoinder write thank-for-feedback {number}")


@feedback.command()
@click.argument("number", type=Number(), metavar="ID")
@click.argument("usefulness", type=click.IntRange(0, 3), metavar="0|1|2|3")
@click.pass_obj
def rate(desk: Desk, number: int, usefulness: int) -> None:
    """Say how useful it is: 0 bland, 1 a little, 2 useful, 3 very useful. What is bland counts for no pattern."""
    _rate(desk, number, usefulness)


def _rate(desk: Desk, number: int, usefulness: int) -> None:
    listening = _listening(desk)
    one = listening.rate(number, usefulness)
    desk.terminal.say(f"Kept: feedback {number} is {_MEANING[usefulness]} ({usefulness}).")
    for again in listening.patterns_in(one) if usefulness else ():
        desk.terminal.say(
            f"{_in_words(again.theme).capitalize()} came up at {len(again.applications)} places."
            f" What will you do about it? rejoinder applications note {one.application_id} lesson '...'"
        )


@feedback.command()
@json_option
@click.pass_obj
def themes(desk: Desk, as_json: bool) -> None:
    """What more than one of them said. One view is no pattern: every company and every manager is different."""
    counted = _listening(desk).tally()
    if as_json:
        for one in counted:
            row = {"theme": one.theme, "count": len(one.applications), "pattern": one.is_pattern}
            desk.terminal.json({**row, "applications": list(one.applications)})
        return
    patterns = [one for one in counted if one.is_pattern]
    if patterns:
        rows = [
            (
                _in_words(one.theme),
                len(one.applications),
                ", ".join(_place(desk, n)[0] for n in one.applications),
            )
            for one in patterns
        ]
        desk.terminal.table(("Theme", "Places", "Who"), rows)
    single = sum(not one.is_pattern and one.theme is not Theme.NO_REASON for one in counted)
    if single:
        noun = "theme was" if single == 1 else "themes were"
        desk.terminal.say(f"{single} {noun} named at one place only, which is no pattern.")
    silent = next((one for one in counted if one.theme is Theme.NO_REASON), None)
    if silent:
        desk.terminal.say(
            f"No reason was given by {len(silent.applications)}; nothing can be learned from that."
        )
    if not counted:
        desk.terminal.say("No feedback names a theme yet.")


def rate_what_came(desk: Desk) -> None:
    """Show feedback that is not rated, one by one, and ask how useful it is. Enter leaves it for another time."""
    for one in desk.app.store.feedback.unrated():
        _show_words(desk, one)
        try:
            answer = click.prompt(
                "Useful to you? 0 no, 1 a little, 2 useful, 3 very useful; Enter: later",
                value_proc=_usefulness, default="", show_default=False, err=True,
            )  # fmt: skip
        except click.Abort as stopped:
            raise Cancelled("Stopped; the ratings you gave are kept.") from stopped
        if answer:
            _rate(desk, one.id or 0, int(answer))


def _usefulness(typed: str) -> str:
    if typed.strip() not in ("", "0", "1", "2", "3"):
        raise click.UsageError("please type 0, 1, 2 or 3, or Enter alone.")
    return typed.strip()
