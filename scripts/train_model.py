"""Train the shipped model from data/ and write models/. Usage: python scripts/train_model.py [FOLDER]"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

from detector.corpus import corpus_hash, load_bank, load_corpus
from detector.modelfile import FILE, save_model
from detector.training import train
from detector.whereabouts import shipped


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else shipped("models")
    started = perf_counter()
    examples = load_corpus(shipped("data"))
    print(f"{len(examples)} mails read in {perf_counter() - started:.1f} s")
    corpus = corpus_hash(shipped("data"))
    training = train(examples, load_bank(shipped("data")), jobs=2, model_id=f"shipped-{corpus[:8]}")
    print(f"trained in {perf_counter() - started:.1f} s")
    save_model(training.model, training.report, folder, corpus=corpus, at=datetime.now(UTC))
    print(f"{folder / FILE}: {(folder / FILE).stat().st_size / 1e6:.2f} MB")
    print(training.report.as_text())


if __name__ == "__main__":
    main()
