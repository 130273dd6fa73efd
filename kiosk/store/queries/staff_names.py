"""Authors: the people behind the staff ids of the journal."""

from __future__ import annotations

import json

import sqlalchemy as sa

from kiosk.store import schema


def names_of_staff(connection: sa.Connection) -> dict[str, str]:
    """The name of everybody who works or worked at the desk, by staff id."""
    query = sa.select(schema.staff.c.id, schema.staff.c.record)
    return {row.id: json.loads(row.record).get("name", "") for row in connection.execute(query)}
