"""Edge: joblib. In: a folder. Out: the pipeline in it, unpickled only if it is the one on record.

Unpickling runs code, so it happens only after the file's SHA-256 was found in the record beside it. It stays in the
user's own folder: what ships is the serving form (detector.modelfile), which holds no code.
"""

from __future__ import annotations

import hashlib
import io
import json
from importlib.metadata import version
from pathlib import Path

from detector.errors import ModelMissing, ModelRefused
from detector.pipeline import Pipeline
from detector.recorded import REBUILD, recorded_bytes, refuse_shared

FILE, RECORD = "pipeline.joblib", "pipeline.json"


def save_pipeline(pipeline: Pipeline, folder: Path) -> None:
    """Write file and record, the record last."""
    import joblib

    buffer = io.BytesIO()
    joblib.dump(pipeline, buffer, compress=("zlib", 3))
    folder.mkdir(parents=True, exist_ok=True)
    (folder / RECORD).unlink(missing_ok=True)
    (folder / FILE).write_bytes(buffer.getvalue())
    record = {
        "sha256": hashlib.sha256(buffer.getvalue()).hexdigest(),
        "scikit_learn": version("scikit-learn"),
    }
    (folder / RECORD).write_text(json.dumps(record) + "\n", encoding="utf-8")


def load_pipeline(folder: Path) -> Pipeline:
    """The pipeline of a model trained here.

    Raises ModelMissing, or ModelRefused before a byte is unpickled: for a file whose SHA-256 is not on record, one that
    others may write to, or another scikit-learn than it was trained with.
    """
    try:
        record = json.loads((folder / RECORD).read_text(encoding="utf-8"))
        sha256, trained_with = record["sha256"], record["scikit_learn"]
    except FileNotFoundError as missing:
        raise ModelMissing(f"There is no pipeline in {folder}.", "Train one: rejoinder train") from missing
    except (OSError, ValueError, KeyError, TypeError) as problem:
        raise ModelRefused(f"The record of the pipeline in {folder} cannot be read.", REBUILD) from problem
    refuse_shared(folder / RECORD)
    content = recorded_bytes(folder, FILE, sha256)
    if trained_with != version("scikit-learn"):
        raise ModelRefused(
            f"The pipeline in {folder} was trained with scikit-learn {trained_with}; here is"
            f" {version('scikit-learn')}.",
            REBUILD,
        )
    return _unpickled(content, folder)


def _unpickled(checked: bytes, folder: Path) -> Pipeline:
    """The pipeline in bytes whose hash was checked: the same bytes, not the file read once more."""
    import joblib

    try:
        found = joblib.load(io.BytesIO(checked))
    except Exception as problem:
        raise ModelRefused(f"The pipeline in {folder} cannot be read.", REBUILD) from problem
    if not isinstance(found, Pipeline):
        raise ModelRefused(f"The file in {folder} holds no pipeline.", REBUILD)
    return found
