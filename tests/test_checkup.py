"""A check for everything: one that cannot be made is a failure with its reason and never stops the next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from detector.errors import FolderMissing, StoreError
from responder.checkup import (
    Check,
    Finding,
    Look,
    clock_finding,
    folders_finding,
    marks_finding,
    run_checks,
    server_finding,
    tls_finding,
)
from responder.choices import Account, ImapSettings, MarkSettings, SmtpSettings


def good() -> Finding:
    return "ok", "all is well", ""


def failing(problem: Exception) -> Finding:
    raise problem


def check(problem: Exception) -> Check:
    first, second = run_checks([("first", lambda: failing(problem)), ("second", good)])
    assert second == Check("second", "ok", "all is well")
    return first


def test_what_a_check_found_is_handed_on() -> None:
    (one,) = run_checks([("disk", lambda: ("warn", "3 MB free", "Free some space."))])
    assert one == Check("disk", "warn", "3 MB free", "Free some space.")


def test_an_error_for_the_user_is_a_failure_with_its_sentence_and_fix() -> None:
    assert check(StoreError("It is broken.", "Mend it.")) == Check(
        "first", "fail", "It is broken.", "Mend it."
    )


@pytest.mark.parametrize(
    ("problem", "text"),
    [
        (PermissionError(13, "Permission denied", "/home/sam/x"), "/home/sam/x: Permission denied."),
        (OSError(28, "No space left on device"), "The system: No space left on device."),
        (TimeoutError(), "The system: TimeoutError."),
    ],
)
def test_an_error_of_the_system_is_a_failure_in_its_words(problem: OSError, text: str) -> None:
    assert (check(problem).status, check(problem).text) == ("fail", text)


def test_a_bug_is_a_failure_and_its_words_which_could_be_mail_are_not_shown() -> None:
    found = check(ValueError("Dear Sam, we regret"))
    assert found.status == "fail"
    assert "ValueError" in found.text
    assert "regret" not in found.text + found.fix


def test_checks_are_made_one_by_one_as_they_are_asked_for() -> None:
    asked: list[str] = []

    def noting(name: str) -> Callable[[], Finding]:
        def ask() -> Finding:
            asked.append(name)
            return good()

        return ask

    checks = run_checks([(name, noting(name)) for name in "ab"])
    next(checks)
    assert asked == ["a"]


# Findings


IMAP = ImapSettings("imap.home.example", 993, "tls", "sam")
SMTP = SmtpSettings("smtp.home.example", 587, "starttls", "sam")
ACCOUNT = Account("home", "sam@home.example", IMAP, SMTP)
LOOK = Look("the keyring", "keyword", "the folder keeps keywords", "Sent", "Drafts", ("IDLE", "UIDPLUS"))
NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


def test_what_marks_and_why_is_one_sentence() -> None:
    text = "rejections are marked by the keyword $JobRejection, because the folder keeps keywords"
    assert marks_finding(ACCOUNT, LOOK) == ("ok", text, "")


def test_a_wish_for_marks_that_the_server_cannot_grant_is_a_warning_with_the_way_out() -> None:
    wishing = replace(ACCOUNT, marks=MarkSettings("label"))
    status, text, fix = marks_finding(wishing, replace(LOOK, marks="local", why="labels are Gmail's alone"))
    assert (status, "own list only, because labels are Gmail's alone" in text) == ("warn", True)
    assert "auto" in fix


def test_an_account_that_may_only_be_read_is_not_marked_and_says_so() -> None:
    assert 'may = "read"' in marks_finding(replace(ACCOUNT, may="read"), LOOK)[1]


def test_what_a_server_lacks_is_said_with_what_follows() -> None:
    status, text, _ = server_finding(LOOK, timedelta(minutes=5), idle=True)
    assert (status, "not CONDSTORE" in text, "looks every" in text) == ("ok", True, False)
    poor = server_finding(replace(LOOK, capabilities=()), timedelta(minutes=5), idle=True)[1]
    assert "nothing beyond the basics" in poor
    assert "the daemon looks every 5m" in poor
    assert "looks every" in server_finding(LOOK, timedelta(minutes=5), idle=False)[1]


def test_tls_is_told_for_both_ways_and_its_absence_only_on_this_machine() -> None:
    text = tls_finding(ACCOUNT)[1]
    assert "IMAP imap.home.example:993 TLS from the start" in text
    assert "SMTP smtp.home.example:587 STARTTLS, never without" in text
    here = replace(ACCOUNT, imap=replace(IMAP, host="127.0.0.1", security="plain"))
    assert "needs none" in tls_finding(here)[1]
    assert "SMTP" not in tls_finding(replace(ACCOUNT, smtp=replace(SMTP, deliver="drafts")))[1]


def test_a_watched_folder_in_trouble_is_a_failure_and_a_missing_sent_folder_a_warning() -> None:
    gone = FolderMissing("There is no folder 'Jobs' on this account.", "Folders there: INBOX")
    with pytest.raises(FolderMissing):
        folders_finding(ACCOUNT, replace(LOOK, troubles=(gone,)))
    assert folders_finding(ACCOUNT, replace(LOOK, sent=None))[0] == "warn"
    saving = replace(ACCOUNT, smtp=replace(SMTP, deliver="drafts"))
    assert folders_finding(saving, replace(LOOK, drafts=None))[0] == "warn"


@pytest.mark.parametrize(
    ("built", "runs", "status"),
    [
        (NOW - timedelta(days=1), [], "ok"),
        (NOW - timedelta(days=1), [NOW + timedelta(minutes=1)], "ok"),
        (NOW + timedelta(days=1), [], "warn"),
        (NOW - timedelta(days=1), [NOW - timedelta(days=1), NOW + timedelta(days=1)], "warn"),
    ],
)
def test_a_clock_behind_what_has_happened_is_a_warning(
    built: datetime, runs: list[datetime], status: str
) -> None:
    assert clock_finding(NOW, built, runs)[0] == status


def test_a_long_line_is_broken_between_words_below_its_beginning() -> None:
    lines = Check("home: marks", "warn", "word " * 40, "Do this. " * 20).as_line(200).splitlines()
    assert max(map(len, lines)) <= 79
    assert all(line.startswith("      ") for line in lines[1:])
    assert Check("disk", "ok", "x" * 300).as_line(0) == f"ok    disk: {'x' * 300}"
