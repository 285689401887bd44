"""The bundle of doctor, gathered. In: an App, what doctor found. Out: the files of a bug report, by name."""

from __future__ import annotations

import platform
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from detector.errors import RejoinderError
from detector.sqlite import store_errors
from responder.bundle import Facts, bundle_files, stand_ins_of
from responder.checkup import Check, Look
from responder.wiring import App

_PARTS = (
    "rejoinder", "apscheduler", "click", "filelock", "imapclient", "jinja2", "joblib", "keyring", "mail-parser-reply",
    "nh3", "numpy", "platformdirs", "rapidfuzz", "rich", "scikit-learn", "selectolax", "desktop-notifier", "msal",
    "google-auth-oauthlib", "dnspython", "httpx",
)  # fmt: skip
_LONGEST_LOG = 200_000  # bytes from its end


def bundle_of(app: App, checks: Sequence[Check], looks: Mapping[str, Look]) -> dict[str, str]:
    """Whatever cannot be read is left out: a bundle is for when things are broken."""
    settings, counts, steps, private = None, {}, [], []
    with suppress(RejoinderError):
        settings = app.settings
    with suppress(RejoinderError):
        counts, steps = _counts(app), _steps(app)
        private = list(_private(app))
    home = Path.home()
    machine = {
        str(home): "~",
        str(app.places.data): "[home]",
        home.name: "[user]",
        platform.node(): "[machine]",
    }
    facts = Facts(
        _versions(), settings, checks, {name: look.capabilities for name, look in looks.items()}, counts, steps,
        _end_of(app.places.logs / "daemon.log"), _end_of(app.places.logs / "bug.txt"),
    )  # fmt: skip
    return bundle_files(facts, stand_ins_of(settings, machine), private)


def _versions() -> dict[str, str]:
    found = {
        "python": platform.python_version(), "system": platform.system(), "release": platform.release(),
        "machine": platform.machine(), "encoding": sys.getfilesystemencoding(),
    }  # fmt: skip
    for part in _PARTS:
        with suppress(PackageNotFoundError):
            found[part] = version(part)
    return found


def _counts(app: App) -> dict[str, Any]:
    store = app.store
    drafts = store.outbox.in_state()
    return {
        "mails_by_label": store.ledger.counts(),
        "letters_by_state": Counter(one.state.value for one in drafts),
        "letters_by_kind": Counter(one.kind.value for one in drafts),
        "applications_by_status": Counter(one.status for one in store.journal.applications()),
        "feedback": len(store.feedback.all()),
        "corrections": len(store.ledger.corrections()),
    }


def _steps(app: App) -> list[str]:
    """Which steps of the schema this database has been through."""
    with store_errors():
        rows = app.connection.execute("SELECT set_name, name FROM migration ORDER BY set_name, name")
        return [f"{row['set_name']} {row['name']}" for row in rows]


def _private(app: App) -> Iterator[str]:
    """Every word of the database that a person wrote or is known by."""
    store = app.store
    for entry in store.ledger.entries():
        yield entry.subject
        for person in (entry.sender, *entry.reply_to, *entry.recipients):
            if person:
                yield from (person.name, person.email)
    for one in store.journal.applications():
        yield from filter(None, (one.company, one.role, one.via, one.reference))
        for contact in one.contacts:
            yield from (contact.name, contact.email)
    for draft in store.outbox.in_state():
        yield from filter(None, (draft.company, draft.role, draft.to, draft.to_name, draft.subject))


def _end_of(path: Path) -> str:
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - _LONGEST_LOG))
            return file.read().decode("utf-8", "replace")
    except OSError:
        return ""
