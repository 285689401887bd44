"""What can go wrong on the answering side; the same shape as detector.errors.

RejoinderError
├── UsageError                 exit 2   the command cannot be carried out as asked
├── Cancelled                  exit 2   the user said no
├── SettingsError              exit 3   the settings file: missing, unreadable, unknown key, secret in it
├── SecretMissing              exit 4   no password or token to be had
├── LockHeld                   exit 6   another Rejoinder is at work in this home
├── ModelServerError           exit 5   the language model on this machine did not answer as it should
├── DraftError                 exit 1
│   ├── NoSuchDraft            exit 2
│   ├── WrongState             exit 1   the state table does not allow this move
│   └── Blocked                exit 1   a tone rule or an open slot forbids approval
└── SendError                  exit 5
    ├── Refused                exit 1   the server said no before accepting: nothing was sent
    ├── NotReached             exit 5   no connection: nothing was sent
    │   └── NoLogin            exit 4   no secret, or the server refused it: nothing was sent
    └── Doubtful               exit 5   the connection was lost after DATA: it may have been sent
"""

from __future__ import annotations

from detector.errors import RejoinderError


class UsageError(RejoinderError):
    exit_code = 2


class Cancelled(RejoinderError):
    exit_code = 2


class SettingsError(RejoinderError):
    exit_code = 3


class SecretMissing(RejoinderError):
    exit_code = 4


class LockHeld(RejoinderError):
    exit_code = 6


class ModelServerError(RejoinderError):
    exit_code = 5


class DraftError(RejoinderError):
    pass


class NoSuchDraft(DraftError):
    exit_code = 2


class WrongState(DraftError):
    pass


class Blocked(DraftError):
    pass


class SendError(RejoinderError):
    exit_code = 5


class Refused(SendError):
    """The server refused before it took the mail. `temporary` is true for 4xx answers."""

    exit_code = 1

    def __init__(self, text: str, fix: str = "", *, temporary: bool = False) -> None:
        super().__init__(text, fix)
        self.temporary = temporary


class NotReached(SendError):
    """Nothing was sent. `lasting`: trying again would not help, or do harm, as with a refused login."""

    def __init__(self, text: str, fix: str = "", *, lasting: bool = False) -> None:
        super().__init__(text, fix)
        self.lasting = lasting


class NoLogin(NotReached):
    exit_code = 4


class Doubtful(SendError):
    pass
