"""The verb demo: the real path on a sample mailbox, with real servers on loopback inside this process."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from detector.imap import ImapServer, Marking, open_mailbox
from detector.scan import Pass
from detector.whereabouts import shipped
from responder.cli import Desk
from responder.demo_servers import PASSWORD, USER, DemoServers, demo_servers
from responder.draft import Draft, State
from responder.passes import PassSummary
from responder.places import places
from responder.show import draft_in_full, show_findings, show_summary
from responder.terminal import Terminal
from responder.wiring import App

_SETTINGS = """
[me]
names = ["Sam Rivers"]
addresses = ["sam@home.example"]

[[account]]
name = "demo"
address = "sam@home.example"
may = "draft"
[account.imap]
host = "127.0.0.1"
port = {imap_port}
security = "plain"
user = "{user}"
[account.smtp]
host = "127.0.0.1"
port = {smtp_port}
security = "plain"
[account.marks]
method = "folder"
folder = "Rejections"

[replies]
cool_off = "0"
send_window = "always"
"""
_NEXT = """Next:
  rejoinder init                       connect your own mailbox, dry run first
  rejoinder scan ~/mail.mbox --me YOU  or look at an export of your mail first
  rejoinder demo --approve-one         see one draft approved and arrive
  rejoinder --help                     everything else"""


@click.command()
@click.option("--approve-one", is_flag=True, help="Approve one draft for you and show the mail that arrives.")
@click.pass_obj
def demo(desk: Desk, approve_one: bool) -> None:
    """See it work: no account, no network.

    A real IMAP server and a real SMTP server start on loopback inside this process, the mailbox is filled with sample
    mails, and the same code as for your own account reads, judges, marks and drafts. Nothing is kept.
    """
    terminal = desk.terminal
    terminal.say("Starting an IMAP and an SMTP server on this machine, for this demo only.")
    with demo_servers() as servers, TemporaryDirectory(prefix="rejoinder-demo-") as home:
        app = demo_app(Path(home), servers, terminal)
        count = fill_mailbox(servers)
        terminal.say(f"Put {count} sample mails of a job seeker named Sam into the mailbox.\n")
        summary = PassSummary()
        account = app.account(None)
        todo = [Pass(folder) for folder in account.folders]
        show_findings(terminal, app.scanning.scan(account, todo, app.store, summary, dry_run=False))
        show_summary(terminal, summary, dry_run=False)
        drafts = app.store.outbox.in_state(State.WAITING)
        for draft in _two_kinds(drafts):
            terminal.data("\n" + draft_in_full(draft, app.now(), terminal.width))
        if approve_one:
            _approve_one(app, drafts, servers, terminal)
        else:
            terminal.say("Nothing was sent.\n")
        terminal.say("The sample mailbox is gone again: the commands named above are for your own mail.\n")
        terminal.say(_NEXT)


def demo_app(home: Path, servers: DemoServers, terminal: Terminal) -> App:
    """The App of a user named Sam whose account lies on the demo's servers."""
    where = places(home, {})
    where.settings.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    text = _SETTINGS.format(imap_port=servers.imap_port, smtp_port=servers.smtp_port, user=USER)
    where.settings.write_text(text, encoding="utf-8")
    where.settings.chmod(0o600)
    environ = {**os.environ, "REJOINDER_PASSWORD_DEMO": PASSWORD}
    return App(where, environ, None, terminal.say)


def fill_mailbox(servers: DemoServers) -> int:
    """Append the sample mails through IMAP, as a mail program would; how many there are in INBOX."""
    server = ImapServer("127.0.0.1", servers.imap_port, USER, security="plain")
    samples = shipped("data") / "demo"
    with open_mailbox("demo", server, PASSWORD, Marking()) as mailbox:
        mailbox.create_folder("Sent")
        for mail in sorted((samples / "sent").glob("*.eml")):
            mailbox.append("Sent", _crlf(mail), [b"\\Seen"])
        incoming = sorted((samples / "inbox").glob("*.eml"))
        for mail in incoming:
            mailbox.append("INBOX", _crlf(mail), [])
    return len(incoming)


def _crlf(path: Path) -> bytes:
    return path.read_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def _two_kinds(drafts: list[Draft]) -> list[Draft]:
    """Two drafts of different kinds, the first that asks for feedback among them."""
    first = next((d for d in drafts if d.kind == "ask_feedback" and not d.asks_met), None)
    other = next((d for d in drafts if first and d.kind != first.kind), None)
    return [draft for draft in (first, other) if draft]


def _approve_one(app: App, drafts: list[Draft], servers: DemoServers, terminal: Terminal) -> None:
    if not drafts:
        terminal.say("There is no draft to approve.")
        return
    draft = _two_kinds(drafts)[0]
    approval = app.letters.prepare(draft)
    terminal.say(f"Approving draft {draft.id}: bound to {approval.to} and SHA-256 {approval.sha256[:16]}...")
    app.letters.approve(draft, approval)
    for delivery in app.dispatch.send_due([int(draft.id or 0)]):
        terminal.say(f"Draft {delivery.draft.id}: {delivery.text}.")
    arrived = servers.received[-1]
    same = "the approved bytes, unchanged" if arrived.mail == approval.mail else "NOT what was approved"
    terminal.say(f"The SMTP server took one mail for {', '.join(arrived.recipients)}: {same}.\n")
    terminal.data(arrived.mail.decode("utf-8", "replace").replace("\r\n", "\n"))


@contextmanager
def running_demo(home: Path, terminal: Terminal) -> Iterator[tuple[App, DemoServers]]:
    """A filled demo mailbox and its App, for tests and for pages that keep running."""
    with demo_servers() as servers:
        app = demo_app(home, servers, terminal)
        fill_mailbox(servers)
        yield app, servers
