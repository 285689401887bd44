"""How a daemon stands, as others may read it. In: nothing. Out: values, and the way to JSON and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class AccountState:
    """One account. `state`: connecting, idle, polling, backing off, needs login, or login refused, since when and until when.

    `sentence` says what failed, without addresses. `last_pass` are the counters of the last pass that ended well, as
    `scan --json` prints them; `passing` is true while one is at work.
    """

    state: str = "connecting"
    since: datetime | None = None
    until: datetime | None = None
    sentence: str = ""
    last_pass_at: datetime | None = None
    last_pass: Mapping[str, Any] = field(default_factory=dict)
    passing: bool = False
    next_poll_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class DaemonState:
    """The whole. Moments are UTC; `ended_at` stays None after a kill. `trained_at`: when retraining was last begun;
    `next_digest_at`: when the search is told next, None for never.
    """

    pid: int
    started_at: datetime
    heartbeat_at: datetime
    ended_at: datetime | None = None
    trained_at: datetime | None = None
    last_gap: str = ""
    last_gap_at: datetime | None = None
    next_digest_at: datetime | None = None
    accounts: Mapping[str, AccountState] = field(default_factory=dict)


_ACCOUNT_MOMENTS = ("since", "until", "last_pass_at", "next_poll_at")
_MOMENTS = ("started_at", "heartbeat_at", "ended_at", "trained_at", "last_gap_at", "next_digest_at")


def state_as_json(state: DaemonState) -> dict[str, Any]:
    """Moments as ISO 8601."""
    accounts = {name: _plain(one, AccountState) for name, one in state.accounts.items()}
    return {**_plain(state, DaemonState), "accounts": accounts}


def state_from_json(value: Mapping[str, Any]) -> DaemonState:
    """Raises ValueError, TypeError or KeyError for what is no such state; unknown fields are passed over."""
    accounts = {
        str(name): AccountState(**_read(one, AccountState, _ACCOUNT_MOMENTS))
        for name, one in value["accounts"].items()
    }
    return DaemonState(**{**_read(value, DaemonState, _MOMENTS), "accounts": accounts})


def _plain(value: Any, kind: type) -> dict[str, Any]:
    found = {one.name: getattr(value, one.name) for one in fields(kind)}
    return {name: one.isoformat() if isinstance(one, datetime) else one for name, one in found.items()}


def _read(value: Mapping[str, Any], kind: type, moments: tuple[str, ...]) -> dict[str, Any]:
    found = {one.name: value[one.name] for one in fields(kind) if one.name in value}
    return {
        name: datetime.fromisoformat(one) if name in moments and one is not None else one
        for name, one in found.items()
    }
