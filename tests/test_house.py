"""The three rules of the house, read from the syntax trees: see docs/architecture.md."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[1]
ROOMS = {
    f"{wing}.{path.stem}": path
    for wing in ("detector", "responder")
    for path in sorted((TOP / wing).glob("*.py"))
}
DOORS = {
    "imapclient": {  # one door of several leaves
        *("detector.imap_login", "detector.imap_auth", "detector.imap_stream", "detector.imap_idle"),
        *("detector.imap_talk", "detector.imap_status"),
    },
    "smtplib": "responder.smtp",
    "keyring": "responder.credentials",
    "sqlite3": "detector.sqlite",
    "joblib": "detector.pipelinefile",
    "apscheduler": "responder.daemon",
    "tomllib": {"responder.settings", "detector.corpus"},  # two files: the settings, and the labelled mails
    "filelock": "responder.lock",
    "aiosmtpd": "responder.demo_servers",
    "pymap": "responder.demo_servers",
    "httpx": "responder.local_model",
    "msal": "responder.oauth",
    "google_auth_oauthlib": "responder.oauth",
    "oauthlib": "responder.oauth",
    "dns": "responder.discovery",
    "desktop_notifier": "responder.desktop",
}
LEARNING = {"detector.fitting", "detector.training"}
# Where parts are put together: the wiring, its halves for letters, corrections and the model, and the commands.
JOINTS = {
    *(
        "responder.wiring",
        "responder.wiring_model",
        "responder.signing_in",
        "responder.store",
        "responder.correspondence",
        "responder.dispatch",
        "responder.undoing",
        "responder.scanning",
        "responder.watching",
        "responder.keeping",
        "responder.connecting",
        "responder.bookkeeping",
    ),
    *("responder.corrections", "responder.cli", "responder.__main__"),
    *(room for room in ROOMS if room.startswith("responder.verbs_")),
}


def imports_of(path: Path) -> set[str]:
    """Every module a room imports, also inside functions and for types only, as dotted names."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def is_edge(room: str) -> bool:
    return (ast.get_docstring(ast.parse(ROOMS[room].read_text(encoding="utf-8"))) or "").startswith("Edge:")


@pytest.mark.parametrize("room", [room for room in ROOMS if room.startswith("detector.")])
def test_the_detector_never_imports_the_responder(room: str) -> None:
    assert not {name for name in imports_of(ROOMS[room]) if name.split(".")[0] == "responder"}


@pytest.mark.parametrize("library", DOORS)
def test_each_outside_thing_has_one_door(library: str) -> None:
    users = {
        room for room, path in ROOMS.items() if library in {name.split(".")[0] for name in imports_of(path)}
    }
    doors = DOORS[library]
    assert users == ({doors} if isinstance(doors, str) else doors)


def test_scikit_learn_is_imported_only_where_the_model_is_trained_or_run() -> None:
    users = {
        room
        for room, path in ROOMS.items()
        if any(name.split(".")[0] == "sklearn" for name in imports_of(path))
    }
    assert users <= LEARNING


@pytest.mark.parametrize("room", sorted(ROOMS))
def test_a_core_room_never_imports_an_edge(room: str) -> None:
    if room in JOINTS or is_edge(room):
        return
    assert not {name for name in imports_of(ROOMS[room]) if name in ROOMS and is_edge(name)}


@pytest.mark.parametrize("room", sorted(ROOMS))
def test_only_the_wiring_reads_the_clock(room: str) -> None:
    calls = {
        ast.unparse(node.func)
        for node in ast.walk(ast.parse(ROOMS[room].read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
    }
    clocks = {
        "datetime.now",
        "datetime.utcnow",
        "datetime.today",
        "date.today",
        "time.time",
        "time.localtime",
    }
    assert room == "responder.wiring" or not calls & clocks


@pytest.mark.parametrize("room", sorted(ROOMS))
def test_no_room_and_no_function_grows_too_long(room: str) -> None:
    source = ROOMS[room].read_text(encoding="utf-8")
    functions = [
        n for n in ast.walk(ast.parse(source)) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    long = {
        f.name: f.end_lineno - f.lineno + 1
        for f in functions
        if f.end_lineno and f.end_lineno - f.lineno >= 45
    }
    assert not long
    assert len(source.splitlines()) <= 320


@pytest.mark.parametrize("room", sorted(ROOMS))
def test_every_room_opens_with_a_sentence(room: str) -> None:
    if not room.endswith("__init__"):
        assert ast.get_docstring(ast.parse(ROOMS[room].read_text(encoding="utf-8")))
