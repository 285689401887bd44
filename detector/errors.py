"""What can go wrong on the reading side.

    RejoinderError                 exit 1   one sentence that says what happened, one that says what to do
    ├── UnsafeText                 exit 2   a control character on its way to a protocol
    ├── ArchiveError               exit 2   a path that is no mbox, Maildir, or .eml
    ├── MailboxError               exit 1
    │   ├── LoginRefused           exit 4
    │   ├── Unreachable            exit 5   name, route, time-out, connection lost
    │   ├── CertificateRefused     exit 5
    │   ├── FolderMissing          exit 1
    │   └── FolderReadOnly         exit 1
    ├── StoreError                 exit 1   the database: broken, newer than this program, disk full
    └── ModelError                 exit 7
        ├── ModelMissing           exit 7
        └── ModelRefused           exit 7   the file is not the one on record

`str(error)` is fit to show: it never holds mail text, a password, or a traceback.
"""

from __future__ import annotations


class RejoinderError(Exception):
    """Base of all errors meant for the user.

    `text` says what happened; `fix` says what to do next and may be empty.
    """

    exit_code = 1

    def __init__(self, text: str, fix: str = "") -> None:
        self.text = text
        self.fix = fix
        super().__init__(f"{text} {fix}".strip())


class UnsafeText(RejoinderError):
    exit_code = 2


class ArchiveError(RejoinderError):
    exit_code = 2


class MailboxError(RejoinderError):
    pass


class LoginRefused(MailboxError):
    exit_code = 4


class Unreachable(MailboxError):
    exit_code = 5


class CertificateRefused(MailboxError):
    exit_code = 5


class FolderMissing(MailboxError):
    pass


class FolderReadOnly(MailboxError):
    pass


class StoreError(RejoinderError):
    pass


class ModelError(RejoinderError):
    exit_code = 7


class ModelMissing(ModelError):
    pass


class ModelRefused(ModelError):
    pass
