"""Query of the event's programme."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from kiosk.domain.journal import codec, facts
from kiosk.domain.records.entities import Event, Programme
from kiosk.store import schema


def read_programme(connection: sa.Connection) -> Programme:
    """The event with its rooms, sessions, checkpoints, rounds and tables."""
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
    )
