"""A Maildir and a Dovecot with the same thousand mails get the same verdicts."""

from __future__ import annotations

import mailbox
from email.message import EmailMessage
from pathlib import Path

from dovecot import MailUser
from test_journey import make_home

from detector.corpus import load_corpus
from detector.whereabouts import shipped

COUNT = 1000


def thousand_mails() -> list[bytes]:
    """Mails of the shipped corpus, each with a Message-ID of its own."""
    mails = []
    for number, example in enumerate(load_corpus(shipped("data"))[:COUNT]):
        message = example.message
        mail = EmailMessage()
        mail["From"] = message.sender.email if message.sender else "nobody@home.example"
        mail["Subject"] = message.subject
        mail["Message-ID"] = f"<{number}@corpus.example>"
        mail.set_content(message.text or "\n")
        mails.append(mail.as_bytes(policy=mail.policy.clone(linesep="\r\n")))
    return mails


def test_a_maildir_and_a_server_with_the_same_mails_give_the_same_verdicts(
    tmp_path: Path, user: MailUser
) -> None:
    mails = thousand_mails()
    assert len(mails) == COUNT
    folder = mailbox.Maildir(tmp_path / "Maildir", create=True)
    for mail in mails:
        folder.add(mail)
    user.put(*mails)
    home = make_home(tmp_path, user, smtp_port=1)
    *served, served_summary = home.rows("scan", "inbox", "--dry-run")
    *filed, filed_summary = home.rows("scan", str(tmp_path / "Maildir"), "--dry-run")

    def verdicts(rows: list[dict]) -> dict:
        return {row["message_id"]: (row["label"], row["score"], row["outcome"]) for row in rows}

    assert len(verdicts(served)) == COUNT
    assert verdicts(served) == verdicts(filed)
    for key in ("seen", "scored", "skipped", "rejections", "unsure"):
        assert served_summary["summary"][key] == filed_summary["summary"][key]
