"""The benchmarks still run: a few mails, one round, no bar on time."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from homes import make_home
from small_model import small_model

from detector.message import MessageRef
from detector.parse import parse_message
from detector.verdict import Thresholds
from responder.wiring_model import ReadyJudge
from scripts import bench_classify, bench_memory

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
    assert best["the whole classify"] > best["parse"] > 0
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
