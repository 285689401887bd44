"""How long to wait after a failure. In: failures in a row, each with its exit code. Out: seconds until the next try."""

from __future__ import annotations

from collections.abc import Callable

FIRST_SECONDS = 5.0
CAP_SECONDS = 600.0  # a network that is back is noticed within ten minutes
REFUSED_SECONDS = 3 * 3600.0  # a server locks an account that keeps knocking with the wrong password
BUSY_SECONDS = 30.0
_REFUSED, _BUSY = 4, 6  # exit codes: docs/contract.md


class Backoff:
    """Doubling, jittered delays up to a cap, so that many clients do not come back in step.

    `chance` returns a number from 0 to 1. A delay lies between half of its step and the whole of it.
    """

    def __init__(
        self, chance: Callable[[], float], first: float = FIRST_SECONDS, cap: float = CAP_SECONDS
    ) -> None:
        self._chance, self._first, self._cap = chance, first, cap
        self.failures = 0

    def next_delay(self) -> float:
        """Seconds to wait after one more failure."""
        step = min(self._cap, self._first * float(2 ** min(self.failures, 30)))
        self.failures += 1
        return step * (0.5 + 0.5 * self._chance())

    def delay_after(self, exit_code: int) -> float:
        """Seconds to wait after a failure with this exit code.

        A refused login (4) takes the long step at once; a lock that another Rejoinder holds (6) is free soon.
        """
        if exit_code == _REFUSED:
            self.failures += 1
            return REFUSED_SECONDS * (1.0 + 0.1 * self._chance())
        if exit_code == _BUSY:
            return BUSY_SECONDS * (0.5 + 0.5 * self._chance())
        return self.next_delay()

    def reset(self) -> None:
        """It worked: the next failure waits the first step again."""
        self.failures = 0
