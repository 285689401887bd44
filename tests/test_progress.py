"""How far a folder was read: what came is noted before it is read, and nothing that was not read is forgotten."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from detector.progress import FolderStatus, Progress, flags_changed, needs_pass


def status(uidnext: int, uidvalidity: int = 7, modseq: int | None = None) -> FolderStatus:
    return FolderStatus("INBOX", uidvalidity, uidnext, uidnext - 1, modseq)


def unread(progress: Progress) -> set[int]:
    return {uid for first, last in progress.unread for uid in range(first, last + 1)}


def test_all_of_a_new_folder_is_unread() -> None:
    assert Progress().reaching(7, 101) == Progress(7, 100, None, ((1, 100),))


def test_an_empty_folder_has_nothing_unread() -> None:
    assert Progress().reaching(7, 1) == Progress(7, 0)


def test_what_came_since_stands_before_what_was_left() -> None:
    left = Progress(7, 100, None, ((1, 40),))
    assert left.reaching(7, 111).unread == ((101, 110), (1, 40))


def test_a_changed_uidvalidity_makes_every_mail_unread() -> None:
    assert Progress(7, 100, 5, ((1, 40),)).reaching(8, 51) == Progress(8, 50, None, ((1, 50),))


def test_a_span_shrinks_from_above_and_is_gone_with_its_first_mail() -> None:
    progress = Progress(7, 110, None, ((101, 110), (1, 40)))
    assert progress.read_down_to(105, 101).unread == ((101, 104), (1, 40))
    assert progress.read_down_to(101, 101).unread == ((1, 40),)


def test_nothing_is_to_be_done_where_nothing_came_and_nothing_was_left() -> None:
    read = Progress(7, 100, 5)
    assert not needs_pass(read, status(101))
    assert needs_pass(read, status(102))
    assert needs_pass(read, status(101, uidvalidity=8))
    assert needs_pass(Progress(7, 100, 5, ((1, 2),)), status(101))
    assert needs_pass(Progress(), status(1))


def test_changed_flags_show_where_the_server_counts_them() -> None:
    assert flags_changed(Progress(7, 100, 5), status(101, modseq=6))
    assert not flags_changed(Progress(7, 100, 5), status(101, modseq=5))
    assert not flags_changed(Progress(7, 100, 5), status(101))


steps = st.lists(
    st.one_of(
        st.tuples(st.just("came"), st.integers(0, 9)),
        st.tuples(st.just("read"), st.integers(1, 9)),
    ),
    max_size=30,
)


@given(steps)
def test_whatever_comes_and_however_often_a_pass_is_cut_off_each_mail_is_read_once_or_left(
    steps: list[tuple[str, int]],
) -> None:
    progress, top, read = Progress(), 0, set[int]()
    for what, count in steps:
        if what == "came":
            top += count
            progress = progress.reaching(7, top + 1)
        elif progress.unread:
            first, last = progress.unread[0]
            down_to = max(first, last - count + 1)
            assert read.isdisjoint(range(down_to, last + 1))
            read |= set(range(down_to, last + 1))
            progress = progress.read_down_to(down_to, first)
    assert read | unread(progress) == set(range(1, top + 1))
    assert read.isdisjoint(unread(progress))
    assert list(progress.unread) == sorted(progress.unread, reverse=True)
