"""Approved and due -> sent: at most once, whatever happens, and nothing is called sent or unsent that may be the other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from fakes import FakePostman, FakeTray, FakeWatch
from hypothesis import given
from hypothesis import strategies as st
from samples import NOW, SAM, make_draft

from detector.errors import StoreError
from responder.draft import Draft, State
from responder.errors import Doubtful, NotReached, Refused, SecretMissing, SettingsError
from responder.letter import fingerprint, write_letter
from responder.send import Delivery, Postman, Stop, send_due

ANNA = "anna@acme.example"


def make_approved(number: int = 1, to: str = ANNA, due: datetime = NOW, **changed: Any) -> Draft:
    """An approved draft that answers mail `number` and is due."""
    draft = make_draft(entry_id=number, to=to)
    message_id = f"<reply-{number}@home.example>"
    mail = write_letter(draft, SAM, NOW, message_id)
    approved = replace(
        draft, state=State.APPROVED, message_id=message_id, mail=mail, sha256=fingerprint(mail), approved_to=to,
        approved_at=NOW, send_after=due, due_at=due,
    )  # fmt: skip
    return replace(approved, **changed)


def always(postman: Postman) -> Callable[[str], Postman]:
    return lambda account: postman


def run(
    tray: FakeTray,
    postman: FakePostman,
    now: datetime = NOW,
    at_once: tuple[int, ...] = (),
    watch: FakeWatch | None = None,
) -> list[Delivery]:
    return send_due(tray, always(postman), watch or FakeWatch(), now, at_once)


def states(tray: FakeTray) -> list[State]:
    return [draft.state for draft in tray.in_state()]


# What goes out


def test_what_is_due_is_sent_once_with_the_approved_bytes_to_the_approved_person() -> None:
    tray, postman = FakeTray(make_approved()), FakePostman()
    (delivery,) = run(tray, postman)
    assert postman.delivered == [(make_approved().mail, ANNA)]
    assert (delivery.text, delivery.draft.state, delivery.draft.sent_at) == ("sent", State.SENT, NOW)
    assert delivery.draft.delivered == "smtp"
    assert run(tray, postman, NOW + timedelta(days=9)) == []
    assert len(postman.delivered) == 1


def test_what_is_held_goes_when_the_hold_is_over_and_not_before() -> None:
    due = NOW + timedelta(minutes=10)
    tray, postman = FakeTray(make_approved(due=due)), FakePostman()
    assert run(tray, postman, due - timedelta(microseconds=1)) == []
    assert postman.delivered == []
    assert len(run(tray, postman, due)) == 1


def test_what_the_user_wants_out_at_once_skips_the_hold_and_takes_nothing_with_it() -> None:
    due = NOW + timedelta(minutes=10)
    tray, postman = (
        FakeTray(make_approved(1, due=due), make_approved(2, "ben@acme.example", due)),
        FakePostman(),
    )
    run(tray, postman, at_once=(2,))
    assert [recipient for _, recipient in postman.delivered] == ["ben@acme.example"]
    assert states(tray) == [State.APPROVED, State.SENT]


@pytest.mark.parametrize("state", sorted(set(State) - {State.APPROVED, State.SENDING, State.DATA_STARTED}))
def test_nothing_is_sent_that_is_not_approved(state: State) -> None:
    tray, postman = FakeTray(make_approved(state=state, filed=True)), FakePostman()
    assert run(tray, postman, at_once=(1,)) == []
    assert postman.delivered == []


def test_sending_is_on_record_before_anything_goes_out_and_data_started_before_the_dot() -> None:
    tray, seen = FakeTray(make_approved()), []

    class Watching(FakePostman):
        def deliver(
            self, draft: Draft, mail: bytes, recipient: str, before_the_dot: Callable[[], None]
        ) -> None:
            seen.extend(states(tray))
            super().deliver(draft, mail, recipient, before_the_dot)
            seen.extend(states(tray))

    run(tray, Watching())
    assert seen == [State.SENDING, State.DATA_STARTED]
    assert states(tray) == [State.SENT]


def test_a_draft_put_into_the_drafts_folder_is_called_that_and_never_sent() -> None:
    tray, postman = FakeTray(make_approved()), FakePostman(way="drafts")
    (delivery,) = run(tray, postman)
    assert (delivery.draft.state, delivery.draft.delivered) == (State.SAVED, "drafts")
    assert "Drafts folder" in delivery.text
    assert run(tray, postman, NOW + timedelta(days=9)) == []
    assert (len(postman.drafts_folder), postman.delivered) == (1, [])


def test_a_draft_on_its_way_into_drafts_when_all_was_killed_is_kept_there_once() -> None:
    left = make_approved(state=State.DATA_STARTED, delivered="drafts")
    tray, postman = FakeTray(left), FakePostman(way="drafts")
    postman.drafts_folder.append(left.mail or b"")
    run(tray, postman)
    assert states(tray) == [State.SAVED]
    assert postman.drafts_folder == [left.mail]


def test_outside_the_recipients_hours_it_is_put_off_and_nothing_said() -> None:
    opens = NOW + timedelta(hours=3)
    tray, postman = FakeTray(make_approved()), FakePostman()
    assert run(tray, postman, watch=FakeWatch({1: opens})) == []
    assert (tray.drafts[1].send_after, postman.delivered) == (opens, [])
    run(tray, postman, opens, watch=FakeWatch({1: opens}))
    assert states(tray) == [State.SENT]


def test_what_is_more_than_two_days_late_is_asked_about_again_and_not_sent() -> None:
    tray, postman = FakeTray(make_approved()), FakePostman()
    (delivery,) = run(tray, postman, NOW + timedelta(hours=48, seconds=1))
    assert delivery.draft.state is State.WAITING
    assert "more than two days late. This computer was off." in (delivery.draft.problem or "")
    assert postman.delivered == []


def test_what_the_user_sends_at_once_is_never_late_and_needs_no_working_hour() -> None:
    late = NOW + timedelta(days=5)
    tray, postman = FakeTray(make_approved()), FakePostman()
    run(tray, postman, late, at_once=(1,), watch=FakeWatch({1: late + timedelta(days=1)}))
    assert states(tray) == [State.SENT]


@pytest.mark.parametrize(("over", "state"), [(False, State.WAITING), (True, State.DISCARDED)])
def test_news_in_the_thread_stops_a_letter_at_the_last_moment(over: bool, state: State) -> None:
    tray, postman = FakeTray(make_approved()), FakePostman()
    (delivery,) = run(
        tray, postman, at_once=(1,), watch=FakeWatch(stops={1: Stop("There was an offer.", over)})
    )
    assert (delivery.draft.state, delivery.draft.problem) == (state, "There was an offer.")
    assert postman.delivered == []


def test_a_thread_that_cannot_be_read_again_holds_the_letter_back_for_a_while() -> None:
    tray, postman = FakeTray(make_approved()), FakePostman()
    watch = FakeWatch(stops={1: NotReached("No route.", "Wait.")})
    (delivery,) = run(tray, postman, watch=watch)
    assert (delivery.draft.state, delivery.draft.problem, delivery.exit_code) == (
        State.APPROVED,
        "No route.",
        5,
    )
    assert postman.delivered == []
    assert delivery.draft.send_after == NOW + timedelta(minutes=15)


def test_a_letter_that_is_not_what_was_approved_goes_back_to_the_user() -> None:
    tray = FakeTray(make_approved(mail=b"To: eve@evil.example\r\n\r\nx"))
    postman = FakePostman()
    (delivery,) = run(tray, postman)
    assert postman.delivered == []
    assert delivery.draft.state is State.WAITING
    assert "its bytes changed" in (delivery.draft.problem or "")


# What goes wrong


def test_where_nobody_was_reached_it_is_tried_again_later() -> None:
    tray, postman = FakeTray(make_approved()), FakePostman({ANNA: NotReached("No route.", "Wait.")})
    (delivery,) = run(tray, postman)
    assert delivery.text == "not sent, will be tried again: No route. Wait."
    assert (delivery.draft.state, delivery.draft.problem) == (State.APPROVED, "No route.")
    assert run(tray, postman, NOW + timedelta(minutes=14)) == []
    postman.trouble = {}
    (again,) = run(tray, postman, NOW + timedelta(minutes=15))
    assert (again.draft.state, again.draft.problem) == (State.SENT, None)
    assert len(postman.delivered) == 1


def test_a_server_that_is_busy_is_asked_again_later() -> None:
    postman = FakePostman({ANNA: Refused("451 greylisted", temporary=True)})
    (delivery,) = run(tray := FakeTray(make_approved()), postman)
    assert delivery.draft.state is State.APPROVED
    assert tray.in_state(State.APPROVED)[0].send_after == NOW + timedelta(minutes=15)


def test_a_server_that_refuses_for_good_leaves_the_draft_failed_and_shown() -> None:
    tray, postman = FakeTray(make_approved()), FakePostman({ANNA: Refused("550 no such user")})
    (delivery,) = run(tray, postman)
    assert (delivery.draft.state, delivery.draft.problem) == (State.FAILED, "550 no such user")
    assert "refused for good: 550 no such user" in delivery.text
    assert run(tray, postman, NOW + timedelta(days=1)) == []


def test_after_two_days_of_trying_the_draft_waits_for_the_user() -> None:
    tray, postman = FakeTray(make_approved()), FakePostman({ANNA: NotReached("No route.")})
    (first,) = run(tray, postman, NOW + timedelta(days=2))
    assert first.draft.state is State.APPROVED
    (last,) = run(tray, postman, NOW + timedelta(days=2, minutes=16))
    assert last.draft.state is State.WAITING
    assert "No route." in (last.draft.problem or "")


def test_what_may_have_been_sent_is_uncertain_and_never_sent_again_by_itself() -> None:
    tray, postman = FakeTray(make_approved()), FakePostman({ANNA: Doubtful("Lost after DATA.", "Look.")})
    (delivery,) = run(tray, postman)
    assert (delivery.draft.state, delivery.draft.problem) == (State.UNCERTAIN, "Lost after DATA.")
    postman.trouble = {}
    assert run(tray, postman, NOW + timedelta(days=30), at_once=(1,)) == []
    assert postman.delivered == []


@pytest.mark.parametrize("problem", [SecretMissing("No password.", "Set one."), SettingsError("No account.")])
def test_a_way_out_that_cannot_be_had_leaves_the_draft_approved(problem: Exception) -> None:
    def nobody(account: str) -> Postman:
        raise problem

    tray = FakeTray(make_approved())
    (delivery,) = send_due(tray, nobody, FakeWatch(), NOW)
    assert delivery.draft.state is State.APPROVED


def test_one_draft_in_trouble_does_not_keep_the_others() -> None:
    people = [f"person{n}@acme.example" for n in range(5)]
    tray = FakeTray(*(make_approved(n, to) for n, to in enumerate(people)))
    trouble = dict(
        zip(
            people,
            [Doubtful("?"), Refused("550 no"), NotReached("gone"), SecretMissing("none")],
            strict=False,
        )
    )
    run(tray, FakePostman(trouble))
    assert states(tray) == [State.UNCERTAIN, State.FAILED, State.APPROVED, State.APPROVED, State.SENT]


def test_a_draft_taken_back_while_others_are_sent_stays_back_and_stops_nothing() -> None:
    tray = FakeTray(*(make_approved(n, f"p{n}@acme.example") for n in (1, 2, 3)))

    class Meanwhile(FakePostman):
        def deliver(
            self, draft: Draft, mail: bytes, recipient: str, before_the_dot: Callable[[], None]
        ) -> None:
            if recipient == "p1@acme.example":
                tray.move(tray.drafts[2], State.WAITING, NOW)
            super().deliver(draft, mail, recipient, before_the_dot)

    postman = Meanwhile()
    run(tray, postman)
    assert states(tray) == [State.SENT, State.WAITING, State.SENT]
    assert [recipient for _, recipient in postman.delivered] == ["p1@acme.example", "p3@acme.example"]


def test_a_disk_that_fills_up_behind_the_sending_leaves_a_question_and_sends_nothing_twice() -> None:
    class Full(FakeTray):
        full = True

        def move(self, draft: Draft, target: State, at: datetime, **changed: Any) -> Draft:
            if self.full and target is State.SENT:
                raise StoreError("The disk is full.")
            return super().move(draft, target, at, **changed)

    tray, postman = Full(make_approved()), FakePostman()
    with pytest.raises(StoreError):
        run(tray, postman)
    tray.full = False
    run(tray, postman)
    assert states(tray) == [State.UNCERTAIN]
    assert len(postman.delivered) == 1


# What an earlier run left behind


def test_a_draft_left_in_sending_was_with_no_server_and_is_sent_by_itself() -> None:
    tray, postman = FakeTray(make_approved(state=State.SENDING)), FakePostman()
    (delivery,) = run(tray, postman)
    assert delivery.draft.state is State.SENT
    assert len(postman.delivered) == 1


def test_a_draft_left_behind_the_dot_and_found_in_the_sent_folder_was_sent() -> None:
    left = make_approved(state=State.DATA_STARTED, delivered="smtp")
    tray, postman = FakeTray(left), FakePostman()
    postman.sent_folder.append(left.mail or b"")
    (delivery,) = run(tray, postman)
    assert (delivery.draft.state, delivery.draft.delivered) == (State.SENT, "smtp")
    assert postman.delivered == []


@pytest.mark.parametrize("message_id", ["<reply-1@home.example>", None])
def test_a_draft_left_behind_the_dot_without_a_trace_is_a_question(message_id: str | None) -> None:
    left = make_approved(state=State.DATA_STARTED, message_id=message_id, delivered="smtp")
    tray, postman = FakeTray(left), FakePostman()
    (delivery,) = run(tray, postman)
    assert delivery.draft.state is State.UNCERTAIN
    assert "look into your Sent folder" in (delivery.draft.problem or "")
    assert postman.delivered == []


def test_a_sent_folder_that_cannot_be_read_proves_nothing() -> None:
    class Blind(FakePostman):
        def was_sent(self, message_id: str) -> bool:
            raise NotReached("No route.")

    tray = FakeTray(make_approved(state=State.DATA_STARTED, delivered="smtp"))
    (delivery,) = run(tray, Blind())
    assert delivery.draft.state is State.UNCERTAIN


# Afterwards


def test_a_sent_mail_is_filed_once() -> None:
    tray, postman = FakeTray(make_approved()), FakePostman()
    run(tray, postman)
    run(tray, postman)
    assert postman.sent_folder == [make_approved().mail]
    assert tray.in_state(State.SENT)[0].filed


def test_a_copy_that_failed_is_made_the_next_time_and_the_mail_is_not_sent_again() -> None:
    class Failing(FakePostman):
        broken = True

        def file_copy(self, draft: Draft) -> None:
            if self.broken:
                raise NotReached("No route.")
            super().file_copy(draft)

    tray, postman = FakeTray(make_approved()), Failing()
    run(tray, postman)
    assert states(tray) == [State.SENT]
    assert not tray.in_state(State.SENT)[0].filed
    postman.broken = False
    run(tray, postman)
    assert tray.in_state(State.SENT)[0].filed
    assert len(postman.delivered) == len(postman.sent_folder) == 1


class Killed(BaseException):
    """What a SIGKILL looks like from inside: nothing after it runs."""


OUTCOMES = [
    "accepted",
    "accepted, then lost",
    "accepted, then killed",
    "lost before",
    "killed before",
    "killed at the dot",
    "refused at the dot",
    "refused at the dot for now",
    "refused",
    "busy",
]


class Moody(FakePostman):
    """A server and a network that do as the test says; `accepted` counts what really went out."""

    def __init__(self, moods: list[str]) -> None:
        super().__init__()
        self.moods = moods
        self.accepted = 0

    def deliver(self, draft: Draft, mail: bytes, recipient: str, before_the_dot: Callable[[], None]) -> None:
        mood = self.moods.pop() if self.moods else "accepted"
        if mood == "killed before":
            raise Killed
        if mood == "lost before":
            raise NotReached("Lost.")
        if mood in ("refused", "busy"):
            raise Refused("no", temporary=mood == "busy")
        before_the_dot()
        if mood == "killed at the dot":
            raise Killed
        if mood.startswith("refused at"):
            raise Refused("no", temporary=mood.endswith("for now"))
        self.accepted += 1
        if mood == "accepted, then killed":
            raise Killed
        if mood == "accepted, then lost":
            raise Doubtful("Lost after DATA.")


@given(st.lists(st.sampled_from(OUTCOMES), max_size=6))
def test_whatever_happens_in_whatever_order_a_mail_goes_out_at_most_once(moods: list[str]) -> None:
    tray, postman = FakeTray(make_approved()), Moody(list(moods))
    for step in range(8):
        try:
            run(tray, postman, NOW + timedelta(hours=step), at_once=(1,))
        except Killed:
            continue
    (draft,) = tray.in_state()
    assert postman.accepted <= 1
    if draft.state is State.SENT:
        assert postman.accepted == 1
    if draft.state in (State.WAITING, State.APPROVED, State.FAILED, State.SENDING):
        assert postman.accepted == 0
