"""Edge: the ledger in the database. In: entries of a pass. Out: every mail ever seen, its verdict and corrections."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime

from detector.entry import Direction, Entry, Mark
from detector.facts import Facts, Signal
from detector.hosts import registrable
from detector.ledger_rows import COLUMNS, entry_of, facts_to_json, storable, values_of
from detector.ledger_tables import ADD_PERSON, MIGRATIONS, people
from detector.progress import Progress
from detector.progressbook import read_progress, write_progress
from detector.sqlite import Connection, Row, migrate, store_errors, transaction
from detector.verdict import Correction, Label, Outcome

# All that is tied to one identity by References and In-Reply-To, over any number of steps.
_NEAR = (
    "WITH RECURSIVE near (identity) AS (SELECT ? UNION"
    " SELECT CASE WHEN link.identity = near.identity THEN link.other ELSE link.identity END"
    " FROM near JOIN link ON link.identity = near.identity OR link.other = near.identity)"
    " SELECT identity FROM near"
)
# Received newsletters, robots and bounces that tell nothing of a job are no part of what was said between two sides.
_NO_NOISE = (
    "NOT (mail.direction = 'in' AND (bulk OR automatic OR bounce)"
    " AND coalesce(correction.label, mail.label, 'other') = 'other')"
)
_SELECT = "SELECT mail.*, correction.label AS corrected FROM mail LEFT JOIN correction USING (identity)"


class Ledger:
    """Every mail seen, by (account, Message-ID): a mail that moved or was renumbered is found again.

    One connection, one thread. All times are stored as ISO 8601 in UTC.
    """

    def __init__(self, connection: Connection) -> None:
        self._db = connection
        migrate(connection, "detector", MIGRATIONS)

    def record(self, entries: Sequence[Entry]) -> list[Entry]:
        """Write the entries in one transaction and return them with their ids; known ones only get a new place.

        After it returns the rows are on the disk: marks are set only then.
        """
        ids: list[int] = []
        with transaction(self._db):
            for entry in entries:
                marks = ", ".join("?" for _ in COLUMNS)
                row = self._db.execute(
                    f"INSERT INTO mail ({', '.join(COLUMNS)}) VALUES ({marks})"  # noqa: S608 - names are ours
                    " ON CONFLICT (account, identity, direction) DO UPDATE SET folder = excluded.folder,"
                    " uidvalidity = excluded.uidvalidity, uid = excluded.uid,"
                    " mark = CASE WHEN mark IN ('keyword', 'label', 'flag', 'folder')"
                    " AND (folder, uidvalidity, uid) IS NOT (excluded.folder, excluded.uidvalidity, excluded.uid)"
                    " AND NOT EXISTS (SELECT 1 FROM correction c WHERE c.identity = mail.identity AND c.label <> 'rejection')"
                    " THEN 'wanted' ELSE mark END,"
                    " answered = max(answered, excluded.answered) RETURNING id",
                    values_of(entry),
                ).fetchone()
                ids.append(row["id"])
                self._link(entry)
                present = [one.email for one in (entry.sender, *entry.recipients) if one]
                self._db.executemany(ADD_PERSON, people(row["id"], present))
        return [self.entry(number) for number in ids]

    def _link(self, entry: Entry) -> None:
        others = {entry.in_reply_to, *entry.references} - {None, entry.identity}
        self._db.executemany(
            "INSERT OR IGNORE INTO link VALUES (?, ?)", [(entry.identity, other) for other in others]
        )

    def entry(self, number: int) -> Entry:
        """Raises KeyError where no mail has this number."""
        found = self._entries("WHERE mail.id = ?", (number,))
        if not found:
            raise KeyError(number)
        return found[0]

    def by_identity(self, account: str, identity: str) -> Entry | None:
        """The mail with this identity in this account; the received one where it was also sent."""
        found = self._entries(
            "WHERE account = ? AND identity = ? ORDER BY direction LIMIT 1", (account, identity)
        )
        return found[0] if found else None

    def known(self, account: str, identities: Iterable[str], direction: Direction) -> set[str]:
        """Those of the identities that are recorded for this account in this direction.

        A copy of a received mail can lie in the Sent folder: having read it there is not having read it in the INBOX.
        """
        wanted = json.dumps(list(identities))
        with store_errors():
            rows = self._db.execute(
                "SELECT identity FROM mail WHERE account = ? AND direction = ?"
                " AND identity IN (SELECT value FROM json_each(?))",
                (account, direction, wanted),
            )
            return {row["identity"] for row in rows}

    def thread_of(self, entry: Entry) -> list[Entry]:
        """All mails tied to this one by References and In-Reply-To, in both directions, this one too; oldest first."""
        return self._entries(f"WHERE identity IN ({_NEAR}) ORDER BY sent_at, mail.id", (entry.identity,))

    def thread_identities(self, identity: str) -> list[str]:
        """The Message-IDs of a thread, also of mails that were never seen."""
        with store_errors():
            return [row["identity"] for row in self._db.execute(_NEAR, (identity,))]

    def entries(
        self,
        *,
        labels: Iterable[Label] | None = None,
        direction: Direction | None = None,
        marks: Iterable[Mark] | None = None,
        account: str | None = None,
        says: Signal | None = None,
        outcome: Outcome | None = None,
        limit: int = -1,
    ) -> list[Entry]:
        """Mails that match all that is given, newest first. A correction outranks the model's label."""
        clauses: list[str] = []
        values: list[object] = []
        for column, wanted in (("coalesce(correction.label, mail.label)", labels), ("mark", marks)):
            if wanted is not None:
                clauses.append(f"{column} IN (SELECT value FROM json_each(?))")  # noqa: S608 - columns are ours
                values.append(json.dumps(list(wanted)))
        for column, single in (("direction", direction), ("account", account), ("outcome", outcome)):
            if single is not None:
                clauses.append(f"{column} = ?")
                values.append(str(single))
        if says is not None:
            clauses.append(
                "EXISTS (SELECT 1 FROM json_each(facts, '$.signals') s WHERE json_extract(s.value, '$[0]') = ?)"
            )
            values.append(says)
        where = f"WHERE {' AND '.join(clauses)}" if clauses else ""
        return self._entries(f"{where} ORDER BY sent_at DESC, mail.id DESC LIMIT ?", (*values, limit))

    def with_identities(self, identities: Iterable[str]) -> list[Entry]:
        """Mails with these identities in any account, oldest first."""
        return self._entries(
            "WHERE identity IN (SELECT value FROM json_each(?)) ORDER BY sent_at, mail.id",
            (json.dumps(list(identities)),),
        )

    def answers_to(self, identities: Iterable[str]) -> list[Entry]:
        """Received mails that name any of the identities in References or In-Reply-To, oldest first."""
        return self._entries(
            "WHERE direction = 'in' AND identity IN (SELECT identity FROM link WHERE other IN"
            " (SELECT value FROM json_each(?))) ORDER BY sent_at, mail.id",
            (json.dumps(list(identities)),),
        )

    def with_people(self, addresses: Iterable[str]) -> list[Entry]:
        """Mails from or to any of the addresses, oldest first."""
        wanted = json.dumps([address.lower() for address in addresses])
        return self._entries(
            "WHERE mail.id IN (SELECT mail_id FROM person WHERE address IN (SELECT value FROM json_each(?)))"
            " ORDER BY sent_at, mail.id",
            (wanted,),
        )

    def with_hosts(self, hosts: Iterable[str]) -> list[Entry]:
        """Mails from or to an address at any of the hosts, or below them, oldest first, without noise."""
        wanted = json.dumps([[host.lower(), registrable(host.lower())] for host in hosts])
        return self._entries(
            "WHERE mail.id IN (SELECT mail_id FROM json_each(?) h CROSS JOIN person"  # noqa: S608 - ours
            " ON host = json_extract(h.value, '$[1]') WHERE"
            " substr(address, -length(json_extract(h.value, '$[0]')) - 1)"
            " IN ('@' || json_extract(h.value, '$[0]'), '.' || json_extract(h.value, '$[0]')))"
            f" AND {_NO_NOISE} ORDER BY sent_at, mail.id",
            (wanted,),
        )

    def naming(self, company: str) -> list[Entry]:
        """Mails whose company is written so, apart from case, oldest first, without noise."""
        return self._entries(
            f"WHERE lower(json_extract(facts, '$.company[0]')) = lower(?) AND {_NO_NOISE}"
            " ORDER BY sent_at, mail.id",
            (company,),
        )

    def unplanned(self) -> list[int]:
        """The numbers of rejections, certain or not, that no plan was made for yet, oldest first: what a cut-off pass left
        open."""
        return self._numbers(
            "mail.direction = 'in' AND (coalesce(correction.label, mail.label) = 'rejection'"
            " OR (correction.label IS NULL AND mail.outcome = 'unsure'))"
            " AND mail.id NOT IN (SELECT mail_id FROM plan)",
        )

    def labelled(self, labels: Iterable[Label]) -> list[tuple[int, str]]:
        """(number, identity) of the mails with one of these labels, the user's word first, oldest first."""
        wanted = json.dumps(list(labels))
        with store_errors():
            rows = self._db.execute(
                "SELECT mail.id, identity FROM mail LEFT JOIN correction USING (identity)"
                " WHERE coalesce(correction.label, mail.label) IN (SELECT value FROM json_each(?))"
                " ORDER BY sent_at, mail.id",
                (wanted,),
            )
            return [(row["id"], row["identity"]) for row in rows]

    def _numbers(self, where: str) -> list[int]:
        with store_errors():
            rows = self._db.execute(
                f"SELECT mail.id FROM mail LEFT JOIN correction USING (identity) WHERE {where} ORDER BY sent_at, mail.id"  # noqa: S608 - ours
            )
            return [row["id"] for row in rows]

    def note_plan(self, number: int, plan: str) -> None:
        """Keep the plan (JSON) made for a mail; a later one replaces it."""
        with transaction(self._db):
            self._db.execute("INSERT OR REPLACE INTO plan VALUES (?, ?)", (number, plan))

    def plan_of(self, number: int) -> str | None:
        with store_errors():
            row = self._db.execute("SELECT plan FROM plan WHERE mail_id = ?", (number,)).fetchone()
        return row["plan"] if row else None

    def drop_plan(self, number: int) -> None:
        """Let the next pass plan this mail anew, after a correction."""
        with transaction(self._db):
            self._db.execute("DELETE FROM plan WHERE mail_id = ?", (number,))

    def set_mark(self, number: int, mark: Mark) -> None:
        with transaction(self._db):
            self._db.execute("UPDATE mail SET mark = ? WHERE id = ?", (mark, number))

    def correct(self, identity: str, label: Label, at: datetime) -> None:
        with transaction(self._db):
            self._db.execute(
                "INSERT OR REPLACE INTO correction VALUES (?, ?, ?)", (identity, label, at.isoformat())
            )

    def drop_correction(self, identity: str) -> None:
        """Let the model's label count again."""
        with transaction(self._db):
            self._db.execute("DELETE FROM correction WHERE identity = ?", (identity,))

    def keep_text(
        self, number: int, text: str, signature_at: int, subject: str, facts: Facts | None = None
    ) -> None:
        """Keep the words of a mail after all: the user said what it is, and the model is to learn from it.

        `facts` are what the words say; without them those known before stay.
        """
        said = facts_to_json(facts) if facts else None
        with transaction(self._db):
            self._db.execute(
                "UPDATE mail SET text = ?, signature_at = ?, subject = ?, facts = coalesce(?, facts) WHERE id = ?",
                (storable(text), signature_at, storable(subject), said, number),
            )

    def corrections(self) -> list[Correction]:
        with store_errors():
            rows = self._db.execute("SELECT * FROM correction ORDER BY at")
            return [
                Correction(r["identity"], Label(r["label"]), datetime.fromisoformat(r["at"])) for r in rows
            ]

    def progress(self, account: str, folder: str) -> Progress:
        """How far a folder has been read."""
        return read_progress(self._db, account, folder)

    def set_progress(self, account: str, folder: str, progress: Progress) -> None:
        write_progress(self._db, account, folder, progress)

    def note_run(self, name: str, at: datetime, summary: str) -> None:
        with transaction(self._db):
            self._db.execute(
                "INSERT OR REPLACE INTO last_run VALUES (?, ?, ?)", (name, at.isoformat(), summary)
            )

    def last_run(self, name: str) -> tuple[datetime, str] | None:
        with store_errors():
            row = self._db.execute("SELECT at, summary FROM last_run WHERE name = ?", (name,)).fetchone()
        return (datetime.fromisoformat(row["at"]), row["summary"]) if row else None

    def counts(self) -> dict[str, int]:
        """Number of incoming mails by label; "skipped" for those that could not be judged."""
        with store_errors():
            rows: list[Row] = self._db.execute(
                "SELECT coalesce(correction.label, mail.label, 'skipped') AS label, count(*) AS n FROM mail"
                " LEFT JOIN correction USING (identity) WHERE direction = 'in' GROUP BY 1 ORDER BY n DESC"
            ).fetchall()
        return {row["label"]: row["n"] for row in rows}

    def _entries(self, rest: str, values: Sequence[object]) -> list[Entry]:
        with store_errors():
            return [entry_of(row) for row in self._db.execute(f"{_SELECT} {rest}", tuple(values))]
