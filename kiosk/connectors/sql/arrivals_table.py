"""The table of the organiser that arrivals are written into: rows are added, nothing else."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import DataError, IntegrityError

from kiosk.connectors.sql.database_faults import faults_of
from kiosk.connectors.sql.statements import table_named
from kiosk.domain.text.messages import Sentence
from kiosk.usecases.connectors.arrivals import Told, ToldScan

DEFAULT_NAME = "kiosk_arrivals"
_PASSED, _ANNULLED, _CHECK = "passed", "annulled", "kiosk-check"
# Dialects whose times have no zone: they are written in UTC there.
_WITHOUT_ZONE = frozenset({"sqlite", "mysql", "mariadb"})


class ArrivalsTable:
    """Writes arrivals into a table; for one thread.

    A row is a scan or an annulment: the id of its `fact`, the `reference` of the person as their
    list has it, `checkpoint`, the time `at`, `direction` (entry or exit), `outcome` (passed,
    annulled, or why not passed), `reason`, and the fact that it `annuls`. The right to insert
    suffices.
    """

    def __init__(self, engine: sa.Engine, name: str, host: str) -> None:
        self._engine, self.name, self._host = engine, name, host

    def create(self) -> bool:
        """Make the table; False where there is one of that name. Raises SystemFault."""
        schema, _, own = self.name.rpartition(".")
        made = sa.Table(own, sa.MetaData(), *_columns(), schema=schema or None)
        with faults_of(self._host, **self._about), self._engine.begin() as connection:
            if sa.inspect(connection).has_table(own, schema=schema or None):
                return False
            made.create(connection)
            return True

    def add(self, told: Told) -> Sentence | None:
        """Add a row unless it is there; why it is not taken, if it is not. Raises SystemFault."""
        reference = told.tickets[0].ticket.product if told.tickets else ""
        with faults_of(self._host, **self._about):
            try:
                with self._engine.begin() as connection:
                    connection.execute(self._insert(), self._row(told, reference))
            except IntegrityError as error:
                return None if self._is_there(error) else _refused(reference, error)
            except DataError as error:
                return _refused(reference, error)
        return None

    def may_add(self) -> None:
        """Add a row and take it back. Raises SystemFault where that is not allowed."""
        row = dict.fromkeys((one.name for one in _columns()), "")
        with faults_of(self._host, **self._about), self._engine.connect() as connection:
            values = row | {"fact": _CHECK, "at": self._time(datetime.now(UTC))}
            connection.execute(self._insert(), values)
            connection.rollback()

    @property
    def _about(self) -> dict[str, Any]:
        return {"table": self.name, "user": self._engine.url.username or ""}

    def _insert(self) -> sa.Insert:
        columns = [sa.column(one.name, one.type) for one in _columns()]
        return sa.insert(table_named(self.name, columns))

    def _row(self, told: Told, reference: str) -> dict[str, Any]:
        common = {"reference": reference, "checkpoint": told.list_id, "at": self._time(told.at)}
        if isinstance(told, ToldScan):
            return common | {
                "fact": told.fact,
                "direction": str(told.direction),
                "outcome": _PASSED if told.passed else told.outcome,
                "reason": told.reason,
                "annuls": "",
            }
        return common | {
            "fact": told.fact,
            "direction": "",
            "outcome": _ANNULLED,
            "reason": told.why,
            "annuls": told.scan,
        }

    def _time(self, at: datetime) -> datetime:
        utc = at.astimezone(UTC)
        has_zone = self._engine.dialect.name not in _WITHOUT_ZONE
        return utc if has_zone else utc.replace(tzinfo=None)

    @staticmethod
    def _is_there(error: IntegrityError) -> bool:
        """Whether the same fact is in the table: its key is the only one that can repeat."""
        state = str(getattr(error.orig, "sqlstate", "") or "")
        text = str(error.orig).casefold()
        return state == "23505" or "unique" in text or "duplicate" in text


def _columns() -> list[sa.Column[Any]]:
    text = sa.String(255)
    return [
        sa.Column("fact", sa.String(64), primary_key=True),
        sa.Column("reference", text, nullable=False),
        sa.Column("checkpoint", text, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("direction", sa.String(16), nullable=False),
        sa.Column("outcome", sa.String(64), nullable=False),
        sa.Column("reason", text, nullable=False),
        sa.Column("annuls", sa.String(64), nullable=False),
    ]


def _refused(reference: str, error: IntegrityError | DataError) -> Sentence:
    said = str(error.orig).strip().splitlines()[0][:200]
    return Sentence("connect.untold.refused", {"ticket": reference, "reason": said})
