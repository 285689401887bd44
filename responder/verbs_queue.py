"""The verb queue: the user's hand on every draft."""

from __future__ import annotations

from datetime import timedelta
from typing import IO

import click

from responder.cli import Desk
from responder.draft import OPEN, Draft
from responder.errors import Cancelled, UsageError
from responder.options import Number, Span, json_option
from responder.plainwords import reasons_in_words
from responder.show import draft_as_json, draft_in_full, kind_in_words, moment, state_in_words
from responder.verbs_review import approve_on_terminal

_WHY = {
    "reply_to": "answers go there", "sender": "wrote the mail", "thread": "wrote in the thread",
    "recruiter": "the recruiter", "contact": "known to you", "signature": "signed the mail",
}  # fmt: skip


@click.group(invoke_without_command=True)
@click.pass_context
def queue(ctx: click.Context) -> None:
    """Drafts: list, show, edit, approve, discard, undo. Without a word: list."""
    if ctx.invoked_subcommand is None:
        ctx.invoke(list_drafts)


@queue.command("list")
@click.option("--all", "everything", is_flag=True, help="Sent and discarded ones too.")
@json_option
@click.pass_obj
def list_drafts(desk: Desk, everything: bool = False, as_json: bool = False) -> None:
    """The open drafts."""
    drafts = desk.app.store.outbox.in_state(*(() if everything else OPEN))
    if as_json:
        for draft in drafts:
            blocks, warnings = desk.app.letters.rules_of(draft)
            desk.terminal.json(draft_as_json(draft, blocks, warnings))
        return
    if not drafts:
        desk.terminal.say("No draft waits. Look for new mail: rejoinder scan inbox")
        return
    now = desk.app.now()
    rows = [(d.id, _place(d), kind_in_words(d.kind), d.to, state_in_words(d, now)) for d in drafts]
    desk.terminal.table(("ID", "Company, role", "Letter", "To", "State"), rows)


def _place(draft: Draft) -> str:
    return ", ".join(filter(None, (draft.company or "?", draft.role)))


@queue.command()
@click.argument("number", type=Number(), metavar="ID")
@json_option
@click.pass_obj
def show(desk: Desk, number: int, as_json: bool) -> None:
    """One draft in full, with the reasons for it and what the tone rules say."""
    app = desk.app
    draft = app.store.outbox.get(number)
    findings = app.letters.tone_of(draft)
    if as_json:
        row = draft_as_json(draft, *app.letters.rules_of(draft))
        told = [{"rule": f.rule, "level": f.level, "text": f.text, "hint": f.hint} for f in findings]
        facts = app.letters.facts_of(draft)
        desk.terminal.json({**row, "body": draft.body, "sha256": draft.sha256, "tone": told, **facts})
        return
    desk.terminal.data(draft_in_full(draft, app.now(), desk.terminal.width))
    more = f" In full: rejoinder explain {draft.entry_id}" if draft.entry_id else ""
    desk.terminal.say(f"Why: {reasons_in_words(draft.reasons)}.{more}")
    for doubt in draft.doubts:
        desk.terminal.say(f"Look twice: {doubt} If it is right: rejoinder queue trust {number}")
    for finding in findings:
        desk.terminal.say(f"[{finding.level}] {finding.rule}: {finding.text} {finding.hint}")


@queue.command()
@click.argument("number", type=Number(), metavar="ID")
@click.option(
    "--body", type=click.File("r", encoding="utf-8"), help="Take the words from this file, or - for input."
)
@click.option("--subject", help="A new subject line.")
@click.pass_obj
def edit(desk: Desk, number: int, body: IO[str] | None, subject: str | None) -> None:
    """Change the words of a waiting draft, in your editor or from a file."""
    app = desk.app
    draft = app.store.outbox.get(number)
    text = _read(body) if body else None
    if text is None and subject is None:
        if not desk.terminal.can_ask:
            raise UsageError("There is no terminal for an editor.", "Give --body FILE or --subject TEXT.")
        text = click.edit(draft.body, extension=".txt")
        if text is None:
            raise Cancelled("The draft was left as it is.")
    changed = app.letters.edit(draft, body=text, subject=subject)
    desk.terminal.say(f"Draft {changed.id} changed.")
    for finding in app.letters.tone_of(changed):
        desk.terminal.say(f"[{finding.level}] {finding.rule}: {finding.text} {finding.hint}")


def _read(words: IO[str]) -> str:
    try:
        return words.read()
    except UnicodeDecodeError as problem:
        raise UsageError(f"{words.name} is not UTF-8 text.", "Save it again as UTF-8.") from problem


@queue.command()
@click.argument("number", type=Number(), metavar="ID")
@click.pass_obj
def approve(desk: Desk, number: int) -> None:
    """Show the exact mail, ask, and let it go after the hold. There is no --yes."""
    if not desk.terminal.can_ask:
        raise UsageError(
            "A reply is approved by a person on a terminal, so nothing was approved.", "Run it on a terminal."
        )
    approve_on_terminal(desk, number)


@queue.command()
@click.argument("numbers", type=Number(), nargs=-1, required=True, metavar="ID...")
@click.pass_obj
def discard(desk: Desk, numbers: tuple[int, ...]) -> None:
    """Put drafts away; nothing is sent. `undo` brings one back."""
    outbox = desk.app.store.outbox
    for draft in [outbox.get(number) for number in dict.fromkeys(numbers)]:
        desk.app.letters.discard(draft)
        desk.terminal.say(f"Draft {draft.id} discarded; back again with: rejoinder queue undo {draft.id}")


@queue.command()
@click.argument("number", type=Number(), metavar="ID")
@click.pass_obj
def undo(desk: Desk, number: int) -> None:
    """Take back an approval during the hold, or a discard. What was sent cannot be taken back."""
    draft = desk.app.letters.undo(desk.app.store.outbox.get(number))
    if draft.id != number:
        desk.terminal.say(f"Draft {number} is back under a new number.")
    desk.terminal.say(f"Draft {draft.id} waits for you again; nothing was sent.")


@queue.command()
@click.argument("number", type=Number(), metavar="ID")
@click.argument("answer", type=click.Choice(["sent", "not-sent", "discard"]), metavar="ANSWER")
@click.pass_obj
def settle(desk: Desk, number: int, answer: str) -> None:
    """Say what became of an uncertain draft. ANSWER is sent, not-sent (it is tried again), or discard."""
    draft = desk.app.letters.settle(desk.app.store.outbox.get(number), answer)
    desk.terminal.say(f"Draft {draft.id}: {state_in_words(draft, desk.app.now())}.")


@queue.command()
@click.argument("number", type=Number(), metavar="ID")
@click.pass_obj
def reword(desk: Desk, number: int) -> int:
    """Let a language model on this machine find other words; what does not pass our rules is dropped."""
    terminal, letters = desk.terminal, desk.app.letters
    new = letters.reword(desk.app.store.outbox.get(number))
    if new.body is None:
        terminal.say(f"The new words were dropped, and the draft stays as it is. {new.why}")
        return 1
    terminal.data(new.body)
    terminal.say(f"Draft {number} has new words, and still waits for you. The old ones again: rejoinder undo")
    return 0


@queue.command()
@click.argument("number", type=Number(), metavar="ID")
@click.argument("span", type=Span(), metavar="SPAN")
@click.pass_obj
def snooze(desk: Desk, number: int, span: timedelta) -> None:
    """Let a draft rest for a while longer: 3d, 12h."""
    draft = desk.app.store.outbox.get(number)
    until = max(desk.app.now() + span, draft.not_before)  # a rest is never cut short by it
    desk.app.letters.snooze(draft, until)
    desk.terminal.say(f"Draft {number} rests until {moment(until)}.")


@queue.command("to")
@click.argument("number", type=Number(), metavar="ID")
@click.argument("address", required=False)
@json_option
@click.pass_obj
def choose_recipient(desk: Desk, number: int, address: str | None, as_json: bool) -> None:
    """Whom a draft could go to, best first; with an ADDRESS: write to that person."""
    app, terminal = desk.app, desk.terminal
    draft = app.store.outbox.get(number)
    if address:
        changed = app.letters.readdress(draft, address)
        terminal.say(f"Draft {number} is now addressed to {changed.to}.")
        for doubt in changed.doubts:
            terminal.say(f"Look twice: {doubt} If it is right: rejoinder queue trust {number}")
        return
    people = app.letters.people_of(draft)
    if as_json:
        for one in people:
            terminal.json({"to": one.email, "name": one.name, "why": one.why, "doubts": list(one.doubts)})
        return
    rows = [
        (
            "*" if one.email == draft.to else "",
            one.email,
            one.name,
            _WHY.get(one.why, one.why),
            " ".join(one.doubts),
        )
        for one in people
    ]
    terminal.table(("", "Address", "Name", "Why", "Look twice"), rows)


@queue.command()
@click.argument("number", type=Number(), metavar="ID")
@click.pass_obj
def trust(desk: Desk, number: int) -> None:
    """You have looked at a doubtful address, and it is right."""
    terminal = desk.terminal
    draft = desk.app.store.outbox.get(number)
    if not draft.doubts:
        terminal.say(f"Nothing is doubtful about {draft.to}.")
        return
    for doubt in draft.doubts:
        terminal.say(doubt)
    if not terminal.confirm(
        f"Is {draft.to} the right person?", refused="Whether the address is right has to be answered."
    ):
        raise Cancelled("Left as it is; nothing goes there. Others: rejoinder queue to " + str(number))
    desk.app.letters.trust(draft)
    terminal.say(f"Draft {number} may go to {draft.to}.")
