"""Inserts many rows into a table at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

from kiosk.store.connection import driver_connection


def insert_all(connection: sa.Connection, table: sa.Table, rows: Iterable[Sequence[Any]]) -> None:
    """Insert rows, each in the table's column order, without SQLAlchemy's cost per row."""
    driver_connection(connection).executemany(_insertion(table), [tuple(row) for row in rows])


@cache
def _insertion(table: sa.Table) -> str:
    return str(sa.insert(table).compile(dialect=sqlite.dialect()))
