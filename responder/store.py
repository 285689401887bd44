"""The rooms of one database. In: a connection. Out: ledger, journal, outbox and the trail of acts on it.

A joint: it knows the four edges that share the file.
"""

from __future__ import annotations

from dataclasses import dataclass

from detector.ledger import Ledger
from detector.sqlite import Connection
from responder.acts import Acts
from responder.journal import Journal
from responder.outbox import Outbox


@dataclass(frozen=True, slots=True)
class Store:
    ledger: Ledger
    journal: Journal
    outbox: Outbox
    acts: Acts

    @classmethod
    def on(cls, connection: Connection) -> Store:
        """Runs the migrations that are due. Raises StoreError."""
        return cls(Ledger(connection), Journal(connection), Outbox(connection), Acts(connection))
