"""False alarms among mail that holds no rejection. Usage: python -m scripts.measure_alarms [FOLDER_OR_MBOX...]

Judges every mail (without a path: ../shared/mime, the odd mails of other projects, where present) and prints how many were
called a rejection or asked about, with the 95 % upper bound per 1,000; --show names them.
"""

from __future__ import annotations

import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from scipy.stats import binomtest

from detector.archive import open_archive
from detector.parse import parse_message
from detector.verdict import Outcome, Thresholds
from responder.wiring_model import load_judge

_MIME = Path(__file__).resolve().parents[2] / "shared" / "mime"


def main() -> None:
    show = "--show" in sys.argv
    paths = [Path(name) for name in sys.argv[1:] if name != "--show"] or [_MIME]
    with tempfile.TemporaryDirectory() as folder:
        judge = load_judge(Path(folder), Thresholds(), (), lambda: datetime.now(UTC), print)
    for path in paths:
        if not path.exists():
            print(f"{path} is not here.")
            continue
        messages = [parse_message(mail.raw, mail.ref) for mail in open_archive(path) if mail.raw is not None]
        if not messages:
            print(f"{path} holds no mail.")
            continue
        judged = list(zip(messages, judge.judge(messages), strict=True))
        alarms = [one for one in judged if one[1].outcome is Outcome.REJECTION]
        asked = sum(verdict.outcome is Outcome.UNSURE for _, verdict in judged)
        bound = 1000 * binomtest(len(alarms), len(messages)).proportion_ci(method="exact").high
        print(
            f"{path}: {len(messages)} mails, {len(alarms)} called a rejection ({1000 * len(alarms) / len(messages):.1f}"
            f" in 1,000, at most {bound:.1f}), {asked} asked about"
        )
        for message, verdict in alarms if show else ():
            print(f"  {verdict.score:.2f} {message.ref.folder} {message.ref.uid}")


if __name__ == "__main__":
    main()
