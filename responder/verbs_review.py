"""The verb review, and how a person approves: the exact mail is shown, and asked about."""

from __future__ import annotations

import click

from detector.errors import UnsafeText
from responder.cli import Desk
from responder.draft import Draft, State
from responder.errors import Cancelled, DraftError, UsageError
from responder.show import draft_in_full, moment


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
            reply = app.letters.say_met(draft, met=False)
            said = reply.plan.sentence if reply else ""
            terminal.say(
                f"Then a question would be out of place, and draft {number} is put away. {said}".strip()
            )
            if reply and reply.draft:
                terminal.say(f"A new draft waits: rejoinder queue show {reply.draft.id}")
            return False
        app.letters.say_met(draft, met=True)
    approval = app.letters.prepare(draft)
    terminal.prose(_readable(approval.mail))
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


def _readable(mail: bytes) -> str:
    """The exact mail, and behind it, where it travels encoded, the words as they will be read."""
    from email import message_from_bytes
    from email.policy import SMTP

    raw = mail.decode("utf-8", "replace").replace("\r\n", "\n")
    parsed = message_from_bytes(mail, policy=SMTP)
    words = parsed.get_content().replace("\r\n", "\n")
    if words.strip() in raw:
        return raw
    return f"{raw}\nThey will read:\n\nSubject: {parsed['Subject']}\n\n{words}"


@click.command()
@click.pass_obj
def review(desk: Desk) -> None:
    """Walk through the waiting drafts: approve, edit, discard, or leave each one."""
    from responder.verbs_feedback import rate_what_came

    app, terminal = desk.app, desk.terminal
    if not terminal.can_ask:
        raise UsageError("A review needs a terminal.", "For programs there is: rejoinder queue list --json")
    rate_what_came(desk)
    now = app.now()
    waiting = app.store.outbox.in_state(State.WAITING)
    ready = [draft for draft in waiting if draft.not_before <= now]
    for draft in waiting:
        if news := app.letters.news_of(draft):
            terminal.say(f"First: draft {draft.id} to {draft.company or draft.to}. {news.text}")
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
    for doubt in draft.doubts:
        terminal.say(f"Look twice: {doubt}")
    for finding in desk.app.letters.tone_of(draft):
        terminal.say(f"[{finding.level}] {finding.text} {finding.hint}")
    try:
        choice = click.prompt(
            "[a]pprove, [e]dit, [d]iscard, [l]eave, [q]uit", default="l", show_choices=False, err=True,
            value_proc=_letter_of,
        )  # fmt: skip
    except click.Abort:
        terminal.say()  # the question stands without a line feed
        choice = "q"
    if choice == "q":
        raise Cancelled("Stopped the review; every other draft waits as it was.")
    try:
        return _carry_out(desk, draft, choice)
    except (DraftError, UnsafeText, UsageError) as problem:  # said, and the draft is shown again
        terminal.say(str(problem))
        return True


def _letter_of(typed: str) -> str:
    """Its first letter does for a whole word, such as discard; one that is none of ours is asked for again."""
    words = ("approve", "edit", "discard", "leave", "quit")
    answer = typed.strip().lower()
    if not answer or not any(word.startswith(answer) for word in words):
        raise click.UsageError("please type a, e, d, l or q.")
    return answer[0]


def _carry_out(desk: Desk, draft: Draft, choice: str) -> bool:
    """One answer of a review; True to show the draft again."""
    if choice == "a":
        if draft.doubts:
            refused = "Whether the address is right has to be answered."
            if not desk.terminal.confirm(f"Is {draft.to} the right person?", refused=refused):
                desk.terminal.say(f"Nothing goes there. Others: rejoinder queue to {draft.id}")
                return False
            desk.app.letters.trust(draft)
        approve_on_terminal(desk, int(draft.id or 0))
    elif choice == "d":
        desk.app.letters.discard(draft)
        desk.terminal.say(f"Draft {draft.id} is put away; back again with: rejoinder queue undo {draft.id}")
    elif choice == "e":
        text = click.edit(draft.body, extension=".txt")
        if text is not None:
            desk.app.letters.edit(draft, body=text, subject=None)
    return choice == "e"
