"""Is everything as it should be? In: an App's parts, asked one by one. Out: a Check for each, with the fix."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from detector.errors import RejoinderError


@dataclass(frozen=True, slots=True)
class Check:
    """`status` is ok, warn or fail; `fix` is empty where nothing is to be done."""

    check: str
    status: str
    text: str
    fix: str = ""


Finding = tuple[str, str, str]  # status, text, fix


def run_checks(checks: list[tuple[str, Callable[[], Finding]]]) -> Iterator[Check]:
    """Every check in turn; one that cannot be made is a failure with the reason, and never stops the next."""
    for name, ask in checks:
        try:
            status, text, fix = ask()
        except RejoinderError as problem:
            yield Check(name, "fail", problem.text, problem.fix)
        except OSError as problem:
            text = f"{problem.filename or 'The system'}: {problem.strerror or type(problem).__name__}."
            yield Check(name, "fail", text, "Check the path and the disk.")
        except Exception as problem:
            yield Check(name, "fail", f"Rejoinder met a bug ({type(problem).__name__}).", "Please report it.")
        else:
            yield Check(name, status, text, fix)
