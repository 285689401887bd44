"""The rooms of one database. In: a connection. Out: ledger, journal, outbox, the trail of acts, and feedback on it.

A joint: it knows the five edges that share the file.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass

from detector.ledger import Ledger
from detector.sqlite import Connection, transaction
from responder.acts import Acts
from responder.feedbackbook import FeedbackBook
from responder.journal import Journal
from responder.outbox import Outbox


@dataclass(frozen=True, slots=True)
class Store:
    connection: Connection
    ledger: Ledger
    journal: Journal
    outbox: Outbox
    acts: Acts
    feedback: FeedbackBook

    @classmethod
    def on(cls, connection: Connection) -> Store:
        """Runs the migrations that are due. Raises StoreError."""
        journal, outbox = Journal(connection), Outbox(connection)
        return cls(
            connection, Ledger(connection), journal, outbox, Acts(connection), FeedbackBook(connection)
        )

    def together(self) -> AbstractContextManager[Connection]:
        """All that is written inside the block is on the disk at its end, or none of it: what was done, and the act that
        tells of it. Nothing that waits for a network or a person belongs inside.
        """
        return transaction(self.connection)
