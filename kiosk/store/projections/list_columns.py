"""The columns by which lists of guests are sorted and filtered, out of a guest's record."""

from __future__ import annotations

import json
from typing import Any

import sqlalchemy as sa
from anyascii import anyascii

from kiosk.domain.names.sort_names import sort_names
from kiosk.store import schema

SINCE_REVISION = "0018"
"""The step that adds the columns, empty; what opens an earlier store fills them."""

_RECORDS = sa.select(schema.guest.c.id, schema.guest.c.record)
_FILL = (
    sa.update(schema.guest)
    .where(schema.guest.c.id == sa.bindparam("guest"))
    .values({name: sa.bindparam(name) for name in ("sort_ko", "sort_latin", "needs")})
)


def list_columns(fields: dict[str, Any]) -> dict[str, Any]:
    """The values of the columns, out of the fields of a record as JSON values."""
    korean, latin = sort_names(fields, anyascii)
    return {"sort_ko": korean, "sort_latin": latin, "needs": bool(fields.get("accessibility"))}


def fill(connection: sa.Connection) -> None:
    """Fill the columns of all guests, which an earlier version of the program did not have."""
    rows = connection.execute(_RECORDS).all()
    values = [{"guest": row.id, **list_columns(json.loads(row.record))} for row in rows]
    if values:
        connection.execute(_FILL, values)
