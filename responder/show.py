"""Values as a person reads them. In: rows, drafts, plans. Out: tables and paragraphs on the screen."""

from __future__ import annotations

from textwrap import fill
from typing import TYPE_CHECKING, Any, Protocol

from detector.entry import Entry, Mark
from detector.verdict import Label, Outcome
from responder.draft import Draft, State

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from responder.passes import PassSummary, Row
    from responder.policy import Plan


class Screen(Protocol):
    """Where these words go: tables to standard output, sentences to standard error."""

    def table(self, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None: ...
    def say(self, text: str = "") -> None: ...


_MARKED = {
    Mark.KEYWORD: "keyword",
    Mark.LABEL: "label",
    Mark.FLAG: "flag",
    Mark.FOLDER: "flag + copy",
    Mark.LOCAL: "only here",
    Mark.WANTED: "not yet",
    Mark.NONE: "",
}
# A plan in a few words: by the kind of reply, or by the rule that says why there is none.
_SHORT = {
    "ask_feedback": "thank, ask for feedback",
    "softened": "thank, ask softly",
    "via_agency": "ask the recruiter for feedback",
    "thank_only": "thank, no question",
    "thank_for_feedback": "thank for the feedback given",
    "after_interview": "thank after the interview",
    "follow_up": "ask where it stands",
    "follow_up_again": "ask once more where it stands",
    "nudge": "remind of the request for feedback",
    "offer_thanks": "thank for the offer",
    "no_human": "no reply: nobody reads that address",
    "newer_event": "no reply: something newer came",
    "already_answered": "no reply: answered already",
    "handle_yourself": "handle this yourself",
    "unsure": "you decide",
    "you_withdrew": "no reply: you had withdrawn",
    "on_hold": "no reply: still on hold",
    "closed_never_met": "no reply: closed, never met",
    "never_met_template": "no reply: a template, never met",
    "written_recently": "no reply: they had a letter from you not long ago",
    "company_draft": "no reply: another letter to them is open",
}


def show_findings(screen: Screen, rows: Iterable[Row], *, dry_run: bool = False) -> None:
    """A table of the mail that matters; ordinary mail is only counted. Skipped mail is told with its reason.

    A dry run keeps nothing, so it shows no ID that a command would look for in vain.
    """
    found: list[Row] = []
    skipped: dict[str, int] = {}
    for row in rows:
        entry = row.entry
        if entry.skipped:
            skipped[entry.skipped] = skipped.get(entry.skipped, 0) + 1
        elif entry.verdict and (entry.label is Label.REJECTION or entry.verdict.outcome is Outcome.UNSURE):
            found.append(row)
    found.sort(key=lambda row: str(row.entry.sent_at))
    if found and dry_run:
        columns = ("Date", "From", "What it is", "Mark", "Plan")
        screen.table(columns, [_finding(row, dry_run=True)[1:] for row in found])
    elif found:
        screen.table(("ID", "Date", "From", "What it is", "Marked", "Plan"), [_finding(row) for row in found])
    for row in found:
        if row.reply and row.reply.plan.rule == "newer_event":
            screen.say(_good_news(row, dry_run=dry_run))
    unsure = [row.entry.id for row in found if row.reply and row.reply.plan.question]
    if unsure and not dry_run:
        screen.say(
            f"Unsure: {', '.join(map(str, unsure))}. Say what it is: rejoinder label {unsure[0]} rejection"
        )
    for reason, count in sorted(skipped.items()):
        screen.say(f"{count} {'mail' if count == 1 else 'mails'} passed over: {reason}.")


def _good_news(row: Row, *, dry_run: bool) -> str:
    """That something better came after a rejection, and where it stands."""
    number = row.reply.application_id if row.reply else None
    where = "rejoinder explain" if number is None else "rejoinder applications show"
    said = f"Good news first: after the rejection by {_company(row) or 'one of them'} something better came."
    return said if dry_run else f"{said} See: {where} {row.entry.id if number is None else number}"


def _company(row: Row) -> str:
    entry = row.entry
    return entry.facts.company.value if entry.facts.company else (entry.sender.name if entry.sender else "")


def _finding(row: Row, *, dry_run: bool = False) -> Sequence[object]:
    entry, company = row.entry, _company(row)
    unsure = entry.verdict is not None and entry.verdict.outcome is Outcome.UNSURE
    what = "unsure" if unsure else "rejection"
    plan = row.reply.plan if row.reply else None
    text = plan_in_words(plan) if plan else ""
    if row.reply and row.reply.draft:
        text = f"draft: {text}" if dry_run else f"draft {row.reply.draft.id}: {text}"
    return entry.id, day(entry.sent_at), company or "?", what, _MARKED[entry.mark], text


def is_unsure(entry: Entry) -> bool:
    """Whether the user is still asked what it is."""
    return entry.correction is None and entry.verdict is not None and entry.verdict.outcome is Outcome.UNSURE


def label_of(entry: Entry) -> str:
    """What a mail is taken for, in one word; why it was passed over where it was not judged."""
    if is_unsure(entry):
        return "unsure"
    return entry.label.value if entry.label else entry.skipped or "your own mail"


def show_mails(screen: Screen, rows: Iterable[Row]) -> None:
    """The same table for mail that was found before, whatever it is, with what became of a draft."""
    screen.table(("ID", "Date", "From", "What it is", "Marked", "Plan"), [_mail(row) for row in rows])


def _mail(row: Row) -> Sequence[object]:
    entry, reply = row.entry, row.reply
    text = plan_in_words(reply.plan) if reply else ""
    if reply and reply.draft:
        gone = "" if reply.draft.state is State.WAITING else f" ({reply.draft.state.replace('_', ' ')})"
        text = f"draft {reply.draft.id}{gone}: {kind_in_words(reply.draft.kind)}"
    sender = entry.sender.name or entry.sender.email if entry.sender else "?"
    return entry.id, day(entry.sent_at), _company(row) or sender, label_of(entry), _MARKED[entry.mark], text


def kind_in_words(kind: str) -> str:
    """What a letter is for, in a few words; `kind` is that of the draft."""
    return _SHORT.get(kind) or kind.replace("_", " ")


def plan_in_words(plan: Plan) -> str:
    """What follows, in a few words."""
    return _SHORT.get(plan.kind.value) or _SHORT.get(plan.rule, plan.sentence)


def show_summary(screen: Screen, summary: PassSummary, *, dry_run: bool) -> None:
    c = summary.counts
    if summary.taken_off:
        screen.say(
            f"{summary.taken_off} {'mark was' if summary.taken_off == 1 else 'marks were'} taken off in your mail program:"
            " no rejection, then. Not so? rejoinder undo"
        )
    if not c.seen and not summary.drafts and not summary.letters:
        screen.say(f"{'No mail to look at' if dry_run else 'Nothing new'}. {summary.seconds:.1f} s.")
        return
    screen.say(
        f"{c.seen} seen = {c.scored} read + {c.skipped} passed over; {_many(c.rejections, 'rejection')},"
        f" {c.unsure} unsure, {_many(summary.drafts, 'draft')}{_other(summary.letters)}. {summary.seconds:.1f} s."
    )
    if dry_run:
        screen.say("This was a dry run: nothing was marked, recorded or drafted.")
    elif summary.drafts or summary.letters:
        screen.say("Nothing was sent. Read the drafts: rejoinder review")


def _many(count: int, thing: str) -> str:
    return f"{count} {thing}{'' if count == 1 else 's'}"


def _other(letters: int) -> str:
    return f" and {letters} for other occasions" if letters else ""


def draft_as_json(draft: Draft, blocks: Sequence[str] = (), warnings: Sequence[str] = ()) -> dict[str, Any]:
    """The row of `queue list --json`."""
    return {
        "id": draft.id,
        "state": draft.state,
        "kind": draft.kind,
        "to": draft.to,
        "subject": draft.subject,
        "in_reply_to": draft.in_reply_to,
        "company": draft.company,
        "role": draft.role,
        "not_before": draft.not_before.isoformat(),
        "send_after": draft.send_after.isoformat() if draft.send_after else None,
        "reasons": list(draft.reasons),
        "blocks": list(blocks),
        "warnings": list(warnings),
        "application_id": draft.application_id,
        "mail_id": draft.entry_id,
        "language": draft.language,
        "problem": draft.problem,
    }


def state_in_words(draft: Draft, now: datetime) -> str:
    """Where a draft stands, as a person would say it."""
    if draft.state is State.WAITING and draft.not_before > now:
        return f"resting until {moment(draft.not_before)}"
    if draft.state is State.WAITING:
        return f"waits for you ({draft.problem})" if draft.problem else "waits for you"
    if draft.state is State.APPROVED and draft.send_after:
        return f"approved, goes {moment(draft.send_after)}" + (f" ({draft.problem})" if draft.problem else "")
    if draft.state is State.SENT:
        return f"sent {moment(draft.sent_at)}"
    if draft.state is State.SAVED:
        return draft.problem or "in your Drafts folder: send it from there"
    if draft.state is State.FAILED:
        return f"refused for good ({draft.problem})" if draft.problem else "refused for good"
    if draft.state is State.DATA_STARTED:
        return "being sent"
    if draft.state is State.UNCERTAIN:
        return "uncertain: look into your Sent folder"
    return draft.state.value


def draft_in_full(draft: Draft, now: datetime, width: int = 0) -> str:
    """A draft as it will be read, with where it stands; a paragraph is wrapped at `width` columns, 0 for never."""
    name = f"{draft.to_name} <{draft.to}>" if draft.to_name else draft.to
    head = [f"Draft {draft.id} - {state_in_words(draft, now)}", f"To: {name}", f"Subject: {draft.subject}"]
    lines = [*head, "", *draft.body.rstrip().splitlines(), ""]
    return "\n".join(fill(line, width, break_on_hyphens=False) if width else line for line in lines)


def day(at: datetime | None) -> str:
    return at.astimezone().strftime("%Y-%m-%d") if at else "?"


def moment(at: datetime | None) -> str:
    return at.astimezone().strftime("%a %d %b %H:%M") if at else "?"
