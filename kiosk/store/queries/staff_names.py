"""Query of the names of staff, who are the authors of facts."""

from __future__ import annotations

import json

import sqlalchemy as sa

from kiosk.store import schema


def names_of_staff(connection: sa.Connection) -> dict[str, str]:
    """The names of all present and former staff, by staff id."""
    query = sa.select(schema.staff.c.id, schema.staff.c.record)
    return {row.id: json.loads(row.record).get("name", "") for row in connection.execute(query)}
