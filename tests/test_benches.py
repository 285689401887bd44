"""The benchmarks still run: a few mails, one round, no bar on time."""

from __future__ import annotations

import os
import sys
from email import message_from_bytes
from pathlib import Path

import pytest
from dovecot import Dovecot
from homes import make_home
from small_model import small_model

from detector.message import MessageRef
from detector.parse import parse_message
from detector.verdict import Thresholds
from responder.wiring_model import ReadyJudge
from scripts import bench_classify, bench_mailbox, bench_memory, mailbox_peers, mailbox_stage
from scripts.mailbox_mails import LARGEST, SMALLEST, Mailbox, fill_maildir

BODY = b"From: a@b.example\r\nSubject: Your application\r\n\r\nFrom here on we go with others. Unfortunately not you.\r\n"
RAWS = [BODY.replace(b"others", b"others %d" % number) for number in range(4)]


def test_every_stage_is_measured_and_the_model_is_what_judging_takes_beyond_its_features(
    capsys: pytest.CaptureFixture[str],
) -> None:
    ready = ReadyJudge(small_model()[0], Thresholds(), ())
    best = bench_classify.measure(
        RAWS, ready, {bench_classify.BOGOFILTER: lambda mails: len(mails.names) / 2}, 1
    )
    assert list(best)[:6] == [
        "parse",
        "features",
        "model",
        "features and model",
        "facts",
        "the whole classify",
    ]
    assert best["the whole classify"] > 0
    assert best["parse"] > 0
    bench_classify.show("four mails", RAWS, best)
    last = capsys.readouterr().out.splitlines()[-1]
    assert last.split()[-3:] == ["2", "500.000", "1.00"]


def test_the_model_alone_is_a_difference() -> None:
    assert bench_classify.with_model({"features": 2.0, "judge": 5.0, "parse": 1.0})["model"] == 3.0


def test_the_same_mails_lie_in_files_and_in_one_mbox(tmp_path: Path) -> None:
    mails = bench_classify.stored(RAWS, tmp_path)
    assert [Path(name).read_bytes() for name in mails.names] == RAWS
    box = mails.mbox.read_bytes()
    assert box.count(b"\nFrom x@x") + box.startswith(b"From x@x") == 4
    assert box.count(b"\n>From here") == 4


def test_longer_mails_are_made_of_the_texts_of_several() -> None:
    made = list(bench_classify.lengthened(RAWS * 60))
    assert all(3_000 < len(raw) < 8_000 for raw in made)
    assert all("others 3" in parse_message(raw, MessageRef("file", "x", 0, 1)).text for raw in made)


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads /proc")
def test_memory_is_read_while_rows_come(tmp_path: Path) -> None:
    assert bench_memory.resident_kb(os.getpid()) > 1_000
    home, inbox = make_home(tmp_path / "home", judges=True), tmp_path / "inbox"
    inbox.mkdir()
    for number, raw in enumerate(RAWS):
        (inbox / f"{number}.eml").write_bytes(raw)
    seen = bench_memory.watched(home.folder, inbox, {1, 2})
    assert seen.keys() == {1, 2}


def test_mails_for_memory_hold_words_that_no_mail_before_had() -> None:
    one, other = bench_memory.mails(2)
    texts = [parse_message(raw, MessageRef("file", "x", 0, 1)).text.split() for raw in (one, other)]
    assert not set(texts[0][-bench_memory._NEW_WORDS :]) & set(texts[1])


def test_a_mail_of_the_large_mailbox_is_the_same_whatever_their_number() -> None:
    few, more = list(Mailbox().mails(3)), list(Mailbox().mails(6))
    assert few == more[:3]
    assert list(Mailbox(seed=6).mails(3)) != few


def test_mails_of_the_large_mailbox_are_read_without_a_problem_and_one_in_a_hundred_carries_a_file() -> None:
    mails = list(Mailbox().mails(100))
    messages = [parse_message(raw, MessageRef("file", "x", 0, 1)) for raw in mails]
    assert all(message.text and message.subject and not message.problems for message in messages)
    assert [len(message.attachments) for message in messages] == [*[0] * 99, 1]
    assert 1_000_000 < len(mails[99]) < 8_000_000
    assert all(SMALLEST * 0.9 < len(raw) < LARGEST * 1.3 for raw in mails[:99])
    assert all(b"\n" not in raw.replace(b"\r\n", b"") for raw in mails)
    kinds = {message_from_bytes(raw).get_content_type() for raw in mails[:99]}
    assert kinds == {"text/plain", "text/html", "multipart/alternative"}


def test_a_maildir_is_numbered_in_the_order_of_its_mails(dovecot: Dovecot) -> None:
    account = mailbox_stage.fill_account(dovecot, 12)
    mails = list(Mailbox().mails(12))
    assert account.size_bytes == sum(map(len, mails))
    with account.user.client("INBOX") as client:
        found = client.fetch(client.search(), ["BODY.PEEK[]", "RFC822.SIZE"])
    assert [found[uid][b"BODY[]"] for uid in sorted(found)] == mails
    assert [found[uid][b"RFC822.SIZE"] for uid in sorted(found)] == [len(raw) for raw in mails]


def test_short_mails_are_short(tmp_path: Path) -> None:
    assert fill_maildir(tmp_path / "box", Mailbox().short_mails(20)) < 20 * 2_000
    assert len(list((tmp_path / "box" / "cur").iterdir())) == 20


WAYS = [
    way
    for way in mailbox_peers.WAYS
    if bench_mailbox._installed({"imap_tools": "imap_tools", "naive": "bs4"}.get(way, "json"))
]


@pytest.mark.parametrize("tls", [True, False])
@pytest.mark.parametrize("way", WAYS)
def test_every_way_reads_all_mails(way: str, tls: bool, dovecot: Dovecot, tmp_path: Path) -> None:
    account = mailbox_stage.fill_account(dovecot, 8)
    pipeline = str(tmp_path / "naive.joblib")
    if way == "naive":
        from joblib import dump
        from sklearn.dummy import DummyClassifier

        dump(DummyClassifier().fit([[0], [1]], [False, True]), pipeline)
    cost = mailbox_peers.WAYS[way](account.where(tls=tls, pipeline=pipeline))
    assert cost.mails == 8
    assert cost.wall > 0
    assert cost.size_bytes > (0 if way in ("imap_tools", "rejoinder") else account.size_bytes - 1)


def test_a_wire_is_counted_and_its_commands_are_read(dovecot: Dovecot) -> None:
    account = mailbox_stage.fill_account(dovecot, 3)
    with mailbox_peers.counted_wire("127.0.0.1", dovecot.imap_port) as wire:
        mailbox_peers.WAYS["raw_socket"](account.where(wire.port))
    assert wire.commands == ["LOGIN", "EXAMINE", "UID FETCH"]
    assert wire.down > account.size_bytes
    assert 0 < wire.up < 300


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads /proc")
def test_a_tiny_mailbox_is_scanned_and_looked_at_again(
    dovecot: Dovecot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = bench_mailbox.Table()
    (scanned,) = bench_mailbox.bench_scans(mailbox_stage.fill_account(dovecot, 6), [6], tmp_path, table)
    assert scanned.ran.summary["seen"] == 6
    assert scanned.ran.peak_kb > 10_000
    assert bench_mailbox._no_change(scanned, 1, table) > 0
    assert "Rejoinder, 6 mails" in capsys.readouterr().out
    assert scanned.home.drafts() >= 0


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads /proc")
def test_a_process_that_fails_says_why() -> None:
    with pytest.raises(RuntimeError, match="ended with 3: no mail today"):
        mailbox_stage.run(
            [sys.executable, "-c", "import sys; print('no mail today', file=sys.stderr); sys.exit(3)"], {}
        )


def test_the_last_lines_name_what_falls_short(capsys: pytest.CaptureFixture[str]) -> None:
    table = bench_mailbox.Table()
    table.row("bytes", "  34 %", "10 %", False)
    table.row("memory", "  90 MB", "150 MB", True)
    table.missing("mbsync", "not installed")
    table.end()
    last = capsys.readouterr().out.partition("Falls short of its bar:")[2]
    assert last.splitlines()[1:] == ["  bytes: 34 %, bar 10 %", "Not measured:", "  mbsync: not installed"]


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads /proc")
def test_a_process_that_takes_too_long_is_ended() -> None:
    with pytest.raises(TimeoutError, match="not done in time"):
        mailbox_stage.run([sys.executable, "-c", "import signal; signal.pause()"], {}, most_seconds=0.0)
