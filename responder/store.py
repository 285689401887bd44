"""The rooms of one database. In: a connection. Out: ledger, journal, outbox, the trail of acts, and feedback on it.

A joint: it knows the five edges that share the file.
"""

from __future__ import annotations

from dataclasses import dataclass

from detector.ledger import Ledger
from detector.sqlite import Connection
from responder.acts import Acts
from responder.feedbackbook import FeedbackBook
from responder.journal import Journal
from responder.outbox import Outbox


@dataclass(frozen=True, slots=True)
class Store:
    ledger: Ledger
    journal: Journal
    outbox: Outbox
    acts: Acts
    feedback: FeedbackBook

    @classmethod
    def on(cls, connection: Connection) -> Store:
        """Runs the migrations that are due. Raises StoreError."""
        journal, outbox = Journal(connection), Outbox(connection)
        return cls(Ledger(connection), journal, outbox, Acts(connection), FeedbackBook(connection))
