"""The verbs queue, review, outbox and send: the user's hand on every draft."""

from __future__ import annotations

from typing import IO

import click

from detector.errors import UnsafeText
from responder.cli import Desk
from responder.draft import OPEN, Draft, State
from responder.errors import Cancelled, DraftError, UsageError
from responder.options import Number, json_option
from responder.show import draft_as_json, draft_in_full, moment, state_in_words


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
    rows = [(d.id, d.company or "?", d.role or "", d.kind, d.to, state_in_words(d, now)) for d in drafts]
    desk.terminal.table(("ID", "Company", "Role", "Kind", "To", "State"), rows)


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
    desk.terminal.say(f"Why: {', '.join(draft.reasons)}.")
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


def approve_on_terminal(desk: Desk, number: int) -> bool:
    """Walk one draft through approval; True if it was approved."""
    app, terminal = desk.app, desk.terminal
    draft = app.store.outbox.get(number)
    app.letters.refuse_blocked(draft)
    if draft.asks_met:
        terminal.say("Only their mail speaks of an interview; templates often do.")
        if not terminal.confirm(
            "Did you meet or speak with them?", refused="Whether you met has to be answered."
        ):
            reply = app.letters.never_met(draft)
            terminal.say(f"Then a question would be out of place. {reply.plan.sentence}")
            if reply.draft:
                terminal.say(f"A new draft waits: rejoinder queue show {reply.draft.id}")
            return False
    approval = app.letters.prepare(draft)
    terminal.data(approval.mail.decode("utf-8", "replace").replace("\r\n", "\n"))
    terminal.say(f"SHA-256 {approval.sha256}")
    question = f"Send exactly this to {approval.to}, not before {moment(approval.send_after)}?"
    if not terminal.confirm(question, refused="Approval needs a person."):
        terminal.say("Not approved; the draft waits as it was.")
        return False
    app.letters.approve(draft, approval)
    terminal.say(
        f"Approved. It goes {moment(approval.send_after)}; until then: rejoinder queue undo {number}"
    )
    return True


@queue.command()
@click.argument("numbers", type=Number(), nargs=-1, required=True, metavar="ID...")
@click.pass_obj
def discard(desk: Desk, numbers: tuple[int, ...]) -> None:
    """Put drafts away; nothing is sent. `undo` brings one back."""
    outbox = desk.app.store.outbox
    for draft in [outbox.get(number) for number in dict.fromkeys(numbers)]:
        outbox.move(draft, State.DISCARDED, desk.app.now())
        desk.terminal.say(f"Draft {draft.id} discarded; back again with: rejoinder queue undo {draft.id}")


@queue.command()
@click.argument("number", type=Number(), metavar="ID")
@click.pass_obj
def undo(desk: Desk, number: int) -> None:
    """Take back an approval during the hold, or a discard. What was sent cannot be taken back."""
    draft = desk.app.letters.undo(desk.app.store.outbox.get(number))
    desk.terminal.say(f"Draft {draft.id} waits for you again; nothing was sent.")


@queue.command()
@click.argument("number", type=Number(), metavar="ID")
@click.argument("answer", type=click.Choice(["sent", "not-sent", "discard"]))
@click.pass_obj
def settle(desk: Desk, number: int, answer: str) -> None:
    """Say what became of an uncertain draft: sent, not-sent (it is tried again), or discard."""
    draft = desk.app.letters.settle(desk.app.store.outbox.get(number), answer)
    desk.terminal.say(f"Draft {draft.id}: {state_in_words(draft, desk.app.now())}.")


@click.command()
@click.pass_obj
def review(desk: Desk) -> None:
    """Walk through the waiting drafts: approve, edit, discard, or leave each one."""
    app, terminal = desk.app, desk.terminal
    if not terminal.can_ask:
        raise UsageError("A review needs a terminal.", "For programs there is: rejoinder queue list --json")
    now = app.now()
    waiting = app.store.outbox.in_state(State.WAITING)
    ready = [draft for draft in waiting if draft.not_before <= now]
    if len(ready) < len(waiting):
        terminal.say(f"{len(waiting) - len(ready)} more are resting; see: rejoinder queue list")
    for place, draft in enumerate(ready, 1):
        terminal.say(f"\n{place} of {len(ready)}")
        while _review_one(desk, int(draft.id or 0)):
            pass
    terminal.say("That was all." if ready else "No draft is ready for review.")


def _review_one(desk: Desk, number: int) -> bool:
    """Show a draft and carry out one answer; True to show it again."""
    terminal = desk.terminal
    draft = desk.app.store.outbox.get(number)
    terminal.data(draft_in_full(draft, desk.app.now(), terminal.width))
    for finding in desk.app.letters.tone_of(draft):
        terminal.say(f"[{finding.level}] {finding.text} {finding.hint}")
    choice = click.prompt(
        "[a]pprove, [e]dit, [d]iscard, [l]eave, [q]uit",
        type=click.Choice(["a", "e", "d", "l", "q"]), default="l", show_choices=False, err=True,
    )  # fmt: skip
    if choice == "q":
        raise Cancelled("Stopped the review; every other draft waits as it was.")
    try:
        return _carry_out(desk, draft, choice)
    except (DraftError, UnsafeText, UsageError) as problem:  # said, and the draft is shown again
        terminal.say(str(problem))
        return True


def _carry_out(desk: Desk, draft: Draft, choice: str) -> bool:
    """One answer of a review; True to show the draft again."""
    if choice == "a":
        approve_on_terminal(desk, int(draft.id or 0))
    elif choice == "d":
        desk.app.store.outbox.move(draft, State.DISCARDED, desk.app.now())
    elif choice == "e":
        text = click.edit(draft.body, extension=".txt")
        if text is not None:
            desk.app.letters.edit(draft, body=text, subject=None)
    return choice == "e"


@click.command()
@json_option
@click.pass_obj
def outbox(desk: Desk, as_json: bool) -> None:
    """What is approved and when it goes."""
    app = desk.app
    drafts = app.store.outbox.in_state(State.APPROVED, State.SENDING, State.UNCERTAIN)
    if as_json:
        for draft in drafts:
            desk.terminal.json(draft_as_json(draft))
    elif drafts:
        rows = [(d.id, d.to, d.subject, state_in_words(d, app.now())) for d in drafts]
        desk.terminal.table(("ID", "To", "Subject", "State"), rows)
    else:
        desk.terminal.say("Nothing is approved. See: rejoinder queue list")


@click.command()
@click.argument("numbers", type=Number(), nargs=-1, metavar="[ID]...")
@json_option
@click.pass_obj
def send(desk: Desk, numbers: tuple[int, ...], as_json: bool) -> int:
    """Send now what is approved and due; an ID does not wait for the end of its hold."""
    outbox_ = desk.app.store.outbox
    for number in numbers:
        draft = outbox_.get(number)
        if draft.state is not State.APPROVED:
            raise UsageError(f"Draft {number} is {draft.state}, not approved.", _before_sending(draft))
    done = desk.app.letters.send_due(numbers)
    for delivery in done:
        if as_json:
            desk.terminal.json(
                {"id": delivery.draft.id, "state": delivery.draft.state, "text": delivery.text}
            )
        else:
            desk.terminal.say(f"Draft {delivery.draft.id} to {delivery.draft.to}: {delivery.text}")
    if not done and not as_json:
        desk.terminal.say("Nothing is due. See: rejoinder outbox")
    return next((delivery.exit_code for delivery in done if delivery.exit_code), 0)


def _before_sending(draft: Draft) -> str:
    """What the user can do with a draft that cannot be sent as it stands."""
    return {
        State.WAITING: f"Approve it: rejoinder queue approve {draft.id}",
        State.UNCERTAIN: f"Look into your Sent folder, then: rejoinder queue settle {draft.id} sent|not-sent",
        State.DISCARDED: f"Bring it back first: rejoinder queue undo {draft.id}",
    }.get(draft.state, "See: rejoinder outbox")
