"""A check for everything: one that cannot be made is a failure with its reason and never stops the next."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from detector.errors import StoreError
from responder.checkup import Check, Finding, run_checks


def good() -> Finding:
    return "ok", "all is well", ""


def failing(problem: Exception) -> Finding:
    raise problem


def check(problem: Exception) -> Check:
    first, second = run_checks([("first", lambda: failing(problem)), ("second", good)])
    assert second == Check("second", "ok", "all is well")
    return first


def test_what_a_check_found_is_handed_on() -> None:
    (one,) = run_checks([("disk", lambda: ("warn", "3 MB free", "Free some space."))])
    assert one == Check("disk", "warn", "3 MB free", "Free some space.")


def test_an_error_for_the_user_is_a_failure_with_its_sentence_and_fix() -> None:
    assert check(StoreError("It is broken.", "Mend it.")) == Check(
        "first", "fail", "It is broken.", "Mend it."
    )


@pytest.mark.parametrize(
    ("problem", "text"),
    [
        (PermissionError(13, "Permission denied", "/home/sam/x"), "/home/sam/x: Permission denied."),
        (OSError(28, "No space left on device"), "The system: No space left on device."),
        (TimeoutError(), "The system: TimeoutError."),
    ],
)
def test_an_error_of_the_system_is_a_failure_in_its_words(problem: OSError, text: str) -> None:
    assert (check(problem).status, check(problem).text) == ("fail", text)


def test_a_bug_is_a_failure_and_its_words_which_could_be_mail_are_not_shown() -> None:
    found = check(ValueError("Dear Sam, we regret"))
    assert found.status == "fail"
    assert "ValueError" in found.text
    assert "regret" not in found.text + found.fix


def test_checks_are_made_one_by_one_as_they_are_asked_for() -> None:
    asked: list[str] = []

    def noting(name: str) -> Callable[[], Finding]:
        def ask() -> Finding:
            asked.append(name)
            return good()

        return ask

    checks = run_checks([(name, noting(name)) for name in "ab"])
    next(checks)
    assert asked == ["a"]
