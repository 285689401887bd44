"""What judging a mail costs, stage by stage, beside bogofilter on the same mails in the same run.

Usage: python -m scripts.bench_classify [ROUNDS]. Prints mails per second of one core, milliseconds of CPU a mail, and
the ratio to bogofilter (Debian package; trained first, on the other half of data/, in a temporary folder). CPU time and
not the clock is measured, so that a busy machine does little harm; every stage runs ROUNDS times in turn with the
others, and the best counts. What stands in a row of its own is in memory already: parse starts from bytes, the rest
from what the row above made.
"""

from __future__ import annotations

import json
import resource
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from time import process_time

from detector.corpus import mail_bytes
from detector.features import read_message
from detector.gather import gather_facts
from detector.message import Message, MessageRef
from detector.parse import parse_message
from detector.terms import occurrences_of
from detector.verdict import Thresholds
from detector.whereabouts import shipped
from responder.judged import entry_alone, judged_as_json, plan_alone
from responder.wiring_model import ReadyJudge, load_judge

BOGOFILTER = "bogofilter -b, whole process"
_AT_ONCE = 64  # as `rejoinder classify` does
_MIME = Path(__file__).resolve().parents[2] / "shared" / "mime"
_EVERY = 2  # of the mails: one half is measured, the other teaches bogofilter


@dataclass(frozen=True, slots=True)
class Labelled:
    raw: bytes
    rejection: bool


@dataclass(frozen=True, slots=True)
class Files:
    """The same mails as files of a folder, and as one mbox beside it."""

    folder: Path
    names: list[str]
    mbox: Path


Process = Callable[[Files], float]  # seconds of CPU


def corpus() -> Iterator[Labelled]:
    """Every mail of data/ as it would lie on a server."""
    for path in sorted((shipped("data") / "mails").rglob("*.toml")):
        for row in tomllib.loads(path.read_text(encoding="utf-8"))["mail"]:
            yield Labelled(mail_bytes(row), row["label"] == "rejection")


def sets(mails: Sequence[Labelled]) -> Iterator[tuple[str, list[bytes]]]:
    """(name, mails) to measure: as they are, short ones, long ones, and odd ones of other projects where present."""
    measured = [mail.raw for mail in mails]
    yield "data/", measured
    yield "about 0.5 kB", [raw for raw in measured if 350 <= len(raw) <= 700]
    yield "about 5 kB", list(lengthened(measured))
    if _MIME.is_dir():
        yield "../shared/mime", [path.read_bytes() for path in sorted(_MIME.rglob("*.eml"))]


def lengthened(mails: Sequence[bytes]) -> Iterator[bytes]:
    """Mails of some 5 kB, each with the texts of several: few in data/ are that long. No text is read twice."""
    texts: list[str] = []
    for raw in mails:
        texts.append(parse_message(raw, MessageRef("file", "x", 0, 1)).text)
        if sum(len(text.encode()) for text in texts) >= 3_600:  # base64 makes 4 bytes of 3
            row = {
                "from": "Ida Holm <ida@mill.example>",
                "subject": "Your application",
                "body": "\n\n".join(texts),
            }
            yield mail_bytes(row)
            texts = []


def parsed(raws: Sequence[bytes]) -> list[Message]:
    return [parse_message(raw, MessageRef("file", "x", 0, number)) for number, raw in enumerate(raws, 1)]


def read_features(ready: ReadyJudge, messages: Sequence[Message]) -> None:
    """Sentences, masked words, and the known terms among them; weighing them belongs to the model."""
    for message in messages:
        occurrences_of(read_message(message), ready.model.vocabulary)


def classify(ready: ReadyJudge, raws: Sequence[bytes]) -> None:
    """What `rejoinder classify --json` does with the bytes of mails, up to the text of its rows."""
    for start in range(0, len(raws), _AT_ONCE):
        messages = parsed(raws[start : start + _AT_ONCE])
        for message, verdict in zip(messages, ready.judge(messages), strict=True):
            entry = entry_alone(message, verdict, gather_facts(message, me=()))
            plan = plan_alone(entry, frozenset())
            json.dumps(judged_as_json("x.eml", entry, plan, message.problems, with_text=False), default=str)


def cpu(work: Callable[[], object]) -> float:
    started = process_time()
    work()
    return process_time() - started


def cpu_of_child(arguments: list[str], stdin: bytes = b"") -> float:
    """Seconds of CPU of a whole process, user and system."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(arguments, input=stdin, capture_output=True, check=False)
    if done.returncode > 2:  # bogofilter: 0 spam, 1 ham, 2 unsure
        raise RuntimeError(f"{arguments[0]} ended with {done.returncode}: {done.stderr.decode()[-500:]}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


class Bogofilter:
    """Trained on mails that are not measured: rejections as what it calls spam."""

    def __init__(self, folder: Path, lessons: Sequence[Labelled]) -> None:
        self._command = ["bogofilter", "-d", str(folder)]
        for option, wanted in (("-s", True), ("-n", False)):
            box = folder / f"lessons{option}.mbox"
            box.write_bytes(b"".join(as_mbox([mail.raw for mail in lessons if mail.rejection is wanted])))
            subprocess.run([*self._command, option, "-M", "-I", str(box)], check=True)

    def bulk(self, mails: Files) -> float:
        """Seconds of CPU for files named on standard input, one process for all."""
        return cpu_of_child([*self._command, "-b", "-T"], "\n".join(mails.names).encode() + b"\n")

    def mbox(self, mails: Files) -> float:
        """Seconds of CPU for the mails of one mbox, one process for all."""
        return cpu_of_child([*self._command, "-M", "-T", "-I", str(mails.mbox)])


def as_mbox(mails: Sequence[bytes]) -> Iterator[bytes]:
    for raw in mails:
        lines = raw.replace(b"\r\n", b"\n").split(b"\n")
        yield b"From x@x.example Mon Mar  2 09:00:00 2026\n"
        yield b"\n".join(b">" + line if line.startswith(b"From ") else line for line in lines) + b"\n\n"


def rejoinder(home: Path, mails: Files) -> float:
    """Seconds of CPU of the installed command for a folder, its start included."""
    return cpu_of_child(
        [sys.executable, "-m", "responder", "--home", str(home), "classify", "--json", str(mails.folder)]
    )


def stored(raws: Sequence[bytes], folder: Path) -> Files:
    inside, box = folder / "mails", folder / "all.mbox"
    inside.mkdir()
    names = [str(inside / f"{number:06}.eml") for number in range(len(raws))]
    for name, raw in zip(names, raws, strict=True):
        Path(name).write_bytes(raw)
    box.write_bytes(b"".join(as_mbox(raws)))
    return Files(inside, names, box)


def measure(
    raws: Sequence[bytes], ready: ReadyJudge, processes: Mapping[str, Process], rounds: int
) -> dict[str, float]:
    """The best CPU seconds of each row over all these mails."""
    messages = parsed(raws)
    with tempfile.TemporaryDirectory() as folder:
        mails = stored(raws, Path(folder))
        rows: dict[str, Callable[[], float]] = {
            "parse": lambda: cpu(lambda: parsed(raws)),
            "features": lambda: cpu(lambda: read_features(ready, messages)),
            "judge": lambda: cpu(lambda: ready.judge(messages)),
            "facts": lambda: cpu(lambda: [gather_facts(message, me=()) for message in messages]),
            "the whole classify": lambda: cpu(lambda: classify(ready, raws)),
            **{name: partial(process, mails) for name, process in processes.items()},
        }
        best = dict.fromkeys(rows, float("inf"))
        for _ in range(rounds):  # in turn, so that a busy moment hits all of them
            for name, work in rows.items():
                best[name] = min(best[name], work())
    return with_model(best)


def with_model(best: dict[str, float]) -> dict[str, float]:
    """The model alone is what judging takes beyond reading the features."""
    judged = best.pop("judge")
    model = max(judged - best["features"], 0.0)
    parts = {
        "parse": best["parse"],
        "features": best["features"],
        "model": model,
        "features and model": judged,
    }
    return {**parts, **best}


def show(name: str, raws: Sequence[bytes], best: dict[str, float]) -> None:
    bytes_each = sum(map(len, raws)) / len(raws)
    compared = best.get(BOGOFILTER)
    print(f"\n{name}: {len(raws)} mails, {bytes_each:,.0f} bytes on average")
    print(f"{'':30} {'mails/s':>9} {'ms a mail':>10} {'to bogofilter':>14}")
    for row, seconds in best.items():
        ratio = f"{seconds / compared:14.2f}" if compared else f"{'-':>14}"
        speed = f"{len(raws) / seconds:9,.0f}" if seconds else f"{'-':>9}"
        print(f"{row:30} {speed} {1000 * seconds / len(raws):10.3f} {ratio}")


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    mails = list(corpus())
    measured, lessons = mails[::_EVERY], [mail for place, mail in enumerate(mails) if place % _EVERY]
    with tempfile.TemporaryDirectory() as home, tempfile.TemporaryDirectory() as words:
        ready = load_judge(Path(home) / "models", Thresholds(), (), lambda: datetime.now(UTC), print)
        processes: dict[str, Process] = {"rejoinder, whole process": partial(rejoinder, Path(home))}
        if shutil.which("bogofilter"):
            filter_ = Bogofilter(Path(words), lessons)
            processes |= {BOGOFILTER: filter_.bulk, "bogofilter -M, whole process": filter_.mbox}
        else:
            print("bogofilter is not installed, so it is left out (Debian: apt-get install bogofilter).")
        for name, raws in sets(measured):
            show(name, raws, measure(raws, ready, processes, rounds))


if __name__ == "__main__":
    main()
