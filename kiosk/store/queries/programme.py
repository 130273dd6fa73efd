"""Query of the event's programme."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from kiosk.domain.journal import codec, facts
from kiosk.domain.records.entities import Event, Programme
from kiosk.store import schema

_REVISION = sa.select(schema.state.c.programme)


class ProgrammeCache:
    """The programme as it was read last; it is read again once its revision changed."""

    def __init__(self) -> None:
        self._read: tuple[int, Programme] | None = None

    def read(self, connection: sa.Connection) -> Programme:
        """The programme in a transaction's snapshot."""
        revision = connection.execute(_REVISION).scalar_one()
        if self._read is None or self._read[0] != revision:
            self._read = (revision, read_programme(connection))
        return self._read[1]

    def forget(self) -> None:
        """Read it again: what was read may have been rolled back."""
        self._read = None


def read_programme(connection: sa.Connection) -> Programme:
    """The event with its rooms, sessions, checkpoints, rounds, tables and rules of seating."""
    found: dict[str, dict[str, Any]] = {word: {} for word in facts.RECORDS}
    table = schema.programme
    for row in connection.execute(sa.select(table).order_by(table.c.subject)):
        word = row.subject.partition(":")[0]
        record = codec.read(facts.RECORDS[word], row.record)
        found[word][record.id] = record
    return Programme(
        event=next(iter(found["event"].values()), Event()),
        rooms=found["room"],
        sessions=found["session"],
        checkpoints=found["checkpoint"],
        rounds=found["round"],
        tables=found["table"],
        ways=found["way"],
        pictures=found["picture"],
        seating_rules=found["rule"],
        questions=found["question"],
    )
