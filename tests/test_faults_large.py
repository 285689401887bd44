"""What is too large for a careless program: a mail of 100 MB, a folder of 100,000 mails with high numbers."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from pathlib import Path

from dovecot import PASSWORD, MailUser
from homes import Here
from samples import NEWS, make_mail
from test_journey import REJECTION
from undisturbed import Choice, disturbed, rows_of

from detector.imap import Marking, open_mailbox
from detector.imap_login import ImapServer

LARGE_BYTES = 100_000_000
MANY = 100_000
FIRST_UID = 900_000_001  # so long that all UIDs on one line take 1,100,000 bytes
LINE_AT_MOST = 1_000_000  # of an answer, in Python's imaplib
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC).timestamp()
LATELY = datetime(2026, 3, 15, tzinfo=UTC).timestamp()
RECENT = 5


def maildir_of(user: MailUser) -> Path:
    """The user's INBOX on the disk; only Dovecot's own user may write to it, and root."""
    with user.client("INBOX"):
        pass  # makes the folders
    return user.dovecot.top / "home" / user.name / "Maildir"


def hand_over(path: Path, maildir: Path) -> None:
    """A file of ours becomes one of Dovecot's."""
    if os.geteuid() == 0:
        owner = maildir.stat()
        os.chown(path, owner.st_uid, owner.st_gid)


def put_large_mail(user: MailUser) -> None:
    """The rejection with a film, written to the disk piece by piece."""
    maildir = maildir_of(user)
    path = maildir / "tmp" / "1772700000.large.host"
    head, _, words = REJECTION.partition(b"\n\n")
    head = head.replace(
        b"Content-Type: text/plain; charset=utf-8", b'Content-Type: multipart/mixed; boundary="b"'
    )
    film = b"Content-Type: video/mp4\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment"
    with path.open("wb") as file:
        file.write(head + b"\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n" + words)
        file.write(b"\n--b\n" + film + b'; filename="film.mp4"\n\n')
        piece = (b"QUJD" * 19 + b"\n") * 10_000
        for _ in range(LARGE_BYTES // len(piece) + 1):
            file.write(piece)
        file.write(b"--b--\n")
    hand_over(path, maildir)
    path.rename(maildir / "new" / path.name)


def test_of_a_mail_of_a_hundred_megabytes_only_the_words_are_read(user: MailUser, here: Here) -> None:
    with disturbed(user, Choice(mails=())) as place:
        put_large_mail(user)
        said = place.scan(here)
        assert said.code == 0, said.err
        row, last = (json.loads(line) for line in said.out.splitlines())
        assert (row["outcome"], row["marked"], row["draft_id"]) == ("rejection", "keyword", 1)
        assert last["summary"]["bytes"] > LARGE_BYTES
        assert place.proxy.sent < 100_000


def put_many_mails(user: MailUser) -> None:
    """Mails written straight to the disk with their UIDs, all but a few of them years old."""
    maildir = maildir_of(user)
    uids = [f"3 V1700000000 N{FIRST_UID + MANY} G{1:032x}\n"]  # as Dovecot writes its dovecot-uidlist
    for number in range(MANY):
        recent = number >= MANY - RECENT
        name = f"{number:06}.many"
        path = maildir / "cur" / f"{name}:2,"
        path.write_bytes(make_mail(number, NEWS))
        os.utime(path, (LATELY, LATELY) if recent else (LONG_AGO, LONG_AGO))
        hand_over(path, maildir)
        uids.append(f"{FIRST_UID + number} :{name}\n")
    (maildir / "dovecot-uidlist").write_text("".join(uids), encoding="ascii")
    hand_over(maildir / "dovecot-uidlist", maildir)
    for index in maildir.glob("dovecot.index*"):
        index.unlink()


def test_a_folder_of_a_hundred_thousand_mails_with_high_numbers_takes_few_questions(
    user: MailUser, here: Here
) -> None:
    with disturbed(user, Choice(mails=(), sent=())) as place:
        put_many_mails(user)
        server = ImapServer("127.0.0.1", place.proxy.port, user.name, "plain", timeout_seconds=60.0)
        with open_mailbox("home", server, PASSWORD, Marking()) as mailbox:
            mailbox.end_within(30.0)  # seconds; it takes one, or an hour where it asks for gaps
            state = mailbox.select("INBOX", writable=False)
            assert (state.exists, state.uidnext) == (MANY, FIRST_UID + MANY)
            place.proxy.forget()
            found = mailbox.uids_between(1, state.uidnext - 1, None)
            assert found == list(range(FIRST_UID, FIRST_UID + MANY))
            assert place.proxy.longest_line < LINE_AT_MOST
            assert len(place.proxy.commands) < 20
        place.write_settings("60s")
        said = place.scan(here, "--since", "30d")
        assert said.code == 0, said.err
        *rows, last = (json.loads(line) for line in said.out.splitlines())
        assert last["summary"]["seen"] == len(rows) == RECENT
        assert len(rows_of(place.home)["mail"]) == RECENT
        place.proxy.forget()
        again = place.scan(here)
        assert again.code == 0, again.err
        assert json.loads(again.out.splitlines()[-1])["summary"]["seen"] == 0
        assert place.proxy.sent < 10_000
