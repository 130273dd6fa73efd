"""Statements that run often: SQLAlchemy writes their SQL once, and the driver executes it.

SQLAlchemy's own execution takes ten times as long as SQLite takes for a row by its key. A merge of
one fact executes thirty statements, and ten devices of a venue merge each other's scans.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

from kiosk.store.connection import driver_connection


class Prepared:
    """A statement whose parameters are texts, numbers and bytes, as SQLite has them.

    What it returns are plain tuples; a Boolean is 0 or 1. Its errors are the driver's own, which
    `as_store_errors` converts as well.
    """

    def __init__(self, statement: sa.Select[Any] | sa.UpdateBase | sa.CompoundSelect[Any]) -> None:
        self._statement = statement

    def rows(self, connection: sa.Connection, **values: Any) -> Iterator[tuple[Any, ...]]:
        """Execute with parameters by name; rows are fetched as they are asked for."""
        sql, names, constants = self._compiled
        given = constants | values
        driver = driver_connection(connection)
        found: Iterator[tuple[Any, ...]] = driver.execute(sql, [given[name] for name in names])
        return found

    def first(self, connection: sa.Connection, **values: Any) -> tuple[Any, ...] | None:
        """The first row; None without one."""
        return next(self.rows(connection, **values), None)

    def run(self, connection: sa.Connection, **values: Any) -> None:
        """Execute a statement without rows."""
        self.rows(connection, **values)

    @cached_property
    def _compiled(self) -> tuple[str, list[str], dict[str, Any]]:
        compiled = self._statement.compile(dialect=sqlite.dialect())
        return str(compiled), list(getattr(compiled, "positiontup", None) or ()), compiled.params


def one_of(column: sa.ColumnElement[Any], parameter: str) -> sa.ColumnElement[bool]:
    """Whether a column has one of the texts in a parameter, which is written by `texts`."""
    listed = sa.func.json_each(sa.bindparam(parameter)).table_valued("value")
    return column.in_(sa.select(listed.c.value))


def texts(values: Iterable[str]) -> str:
    """Texts as one parameter."""
    return json.dumps(list(values), ensure_ascii=False)
