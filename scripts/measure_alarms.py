"""False alarms among mail that holds no rejection. Usage: python -m scripts.measure_alarms [FOLDER_OR_MBOX...]

Judges every mail (without a path: ../shared/mime, the odd mails of other projects, where present) and prints how many were
called a rejection or asked about, with the 95 % upper bound per 1,000; --show names them.
"""

from __future__ import annotations

import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from detector.archive import open_archive
from detector.parse import parse_message
from detector.verdict import Outcome, Thresholds
from responder.wiring_model import load_judge

_MIME = Path(__file__).resolve().parents[2] / "shared" / "mime"


def upper_bound(found: int, of: int) -> float:
    """The largest share that still gives so few in one case of forty (Clopper and Pearson 1934), by bisection."""
    from math import comb

    def chance(share: float) -> float:
        return sum(comb(of, k) * share**k * (1 - share) ** (of - k) for k in range(found + 1))

    low, high = 0.0, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if chance(middle) > 0.025 else (low, middle)
    return high


def main() -> None:
    show = "--show" in sys.argv
    paths = [Path(name) for name in sys.argv[1:] if name != "--show"] or [_MIME]
    with tempfile.TemporaryDirectory() as folder:
        judge = load_judge(Path(folder), Thresholds(), (), lambda: datetime.now(UTC), print)
    for path in paths:
        if not path.exists():
            print(f"{path} is not here.")
            continue
        raws = [mail.raw for mail in open_archive(path) if mail.raw is not None]
        refs = [mail.ref for mail in open_archive(path) if mail.raw is not None]
        messages = [parse_message(raw, ref) for raw, ref in zip(raws, refs, strict=True)]
        verdicts = judge.judge(messages)
        alarms = [one for one in zip(refs, verdicts, strict=True) if one[1].outcome is Outcome.REJECTION]
        asked = sum(verdict.outcome is Outcome.UNSURE for verdict in verdicts)
        bound = 1000 * upper_bound(len(alarms), max(1, len(messages)))
        print(
            f"{path}: {len(messages)} mails, {len(alarms)} called a rejection ({1000 * len(alarms) / max(1, len(messages)):.1f}"
            f" in 1,000, at most {bound:.1f}), {asked} asked about"
        )
        for ref, verdict in alarms if show else ():
            print(f"  {verdict.score:.2f} {ref.folder} {ref.uid}")


if __name__ == "__main__":
    main()
