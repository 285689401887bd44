"""Whether a pass is asked for: when something is new, never twice for the same, and later after each failure."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from detector.progress import FolderStatus, Progress
from responder.backoff import BUSY_SECONDS, FIRST_SECONDS, REFUSED_SECONDS, Backoff
from responder.lookout import FLAGS_EVERY_SECONDS, Lookout


def inbox(uidnext: int, modseq: int | None = None) -> dict[str, FolderStatus]:
    return {"INBOX": FolderStatus("INBOX", 1, uidnext, uidnext - 1, modseq)}


@dataclass
class Scene:
    """A lookout whose clock and whose database the test sets; `asked` counts the passes asked for."""

    read: dict[str, Progress] = field(default_factory=lambda: {"INBOX": Progress(1, 4)})
    clock: float = 0.0
    asked: int = 0

    def __post_init__(self) -> None:
        self.lookout = Lookout(
            lambda folder: self.read.get(folder, Progress()),
            self.ask,
            Backoff(lambda: 1.0),
            lambda: self.clock,
        )

    def ask(self) -> None:
        self.asked += 1

    def begun(self) -> Scene:
        """After the pass that every start owes."""
        self.lookout.look(inbox(5))
        self.lookout.passed(0)
        self.asked = 0
        return self


def test_a_pass_is_owed_at_the_start_because_one_before_may_have_been_cut_off() -> None:
    scene = Scene()
    scene.lookout.look(inbox(5))
    assert scene.asked == 1


def test_where_nothing_is_new_nothing_is_asked_for() -> None:
    scene = Scene().begun()
    for _ in range(3):
        scene.lookout.look(inbox(5))
    assert scene.asked == 0


def test_new_mail_asks_for_a_pass() -> None:
    scene = Scene().begun()
    scene.lookout.look(inbox(6))
    assert scene.asked == 1


def test_mail_that_comes_during_a_pass_leads_to_exactly_one_more() -> None:
    scene = Scene().begun()
    for uidnext in (6, 7, 8, 9):
        scene.lookout.look(inbox(uidnext))
    assert scene.asked == 1
    scene.read["INBOX"] = Progress(1, 5)  # the pass had begun before 6, 7 and 8 came
    scene.lookout.passed(0)
    scene.lookout.look(inbox(9))
    assert scene.asked == 2


def test_mail_that_the_pass_has_read_itself_leads_to_none_more() -> None:
    scene = Scene().begun()
    scene.lookout.look(inbox(6))
    scene.lookout.look(inbox(7))
    scene.read["INBOX"] = Progress(1, 6)
    scene.lookout.passed(0)
    scene.lookout.look(inbox(7))
    assert scene.asked == 1


def test_a_pass_that_changed_nothing_is_not_repeated_until_some_time_has_gone_by() -> None:
    scene = Scene().begun()
    scene.lookout.look(inbox(6))
    scene.lookout.passed(0)
    scene.lookout.look(inbox(6))
    assert scene.asked == 1
    scene.lookout.again()
    scene.lookout.look(inbox(6))
    assert scene.asked == 2


@pytest.mark.parametrize(
    ("code", "seconds"), [(5, FIRST_SECONDS), (4, REFUSED_SECONDS * 1.1), (6, BUSY_SECONDS)]
)
def test_a_pass_that_failed_is_owed_and_waits(code: int, seconds: float) -> None:
    scene = Scene().begun()
    scene.lookout.owe()
    scene.lookout.look(inbox(5))
    scene.lookout.passed(code)
    assert scene.lookout.seconds_to_wait == pytest.approx(seconds)
    scene.clock = seconds * 0.99
    scene.lookout.look(inbox(5))
    assert scene.asked == 1
    scene.clock = seconds
    scene.lookout.look(inbox(5))
    assert (scene.asked, scene.lookout.seconds_to_wait) == (2, 0.0)


def test_a_folder_never_read_and_one_with_another_uidvalidity_need_a_pass() -> None:
    scene = Scene().begun()
    scene.lookout.look({**inbox(5), "Jobs": FolderStatus("Jobs", 7, 2, 1)})
    scene.lookout.passed(0)
    scene.lookout.look({"INBOX": FolderStatus("INBOX", 2, 5, 4)})
    assert scene.asked == 2


def test_flags_alone_start_a_pass_once_an_hour_at_most() -> None:
    scene = Scene(read={"INBOX": Progress(1, 4, modseq=10)}).begun()
    scene.lookout.look(inbox(5, modseq=11))
    assert scene.asked == 0
    scene.clock = FLAGS_EVERY_SECONDS
    scene.lookout.look(inbox(5, modseq=11))
    scene.lookout.passed(0)
    scene.lookout.look(inbox(5, modseq=12))
    assert scene.asked == 1
