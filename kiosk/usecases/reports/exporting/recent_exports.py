"""The last exports: who took what out of the store, and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Fact
from kiosk.store import Store, name_of, schema
from kiosk.store.queries import journal_facts
from kiosk.store.queries.staff_names import names_of_staff

_SHOWN = 20
_PREFIX, _END = "export:", "export;"


@dataclass(frozen=True, slots=True)
class RecordedExport:
    """An export: its kind and format as recorded, who made it, and the name of the device.

    `rows` is None where the device has not the body of the fact, or another version wrote it.
    """

    kind: str
    format: str
    at: datetime | None
    author: str
    device: str
    rows: int | None = None
    protected: bool = False


def recent_exports(store: Store) -> list[RecordedExport]:
    """The last exports of all devices, the newest first."""

    def work(connection: sa.Connection) -> list[RecordedExport]:
        journal = schema.journal
        subjects = (
            sa.select(journal.c.subject)
            .where(journal.c.subject >= _PREFIX, journal.c.subject < _END)
            .distinct()
        )
        found = journal_facts.facts_about(connection, connection.execute(subjects).scalars().all())
        exports = [one for one in found if one.kind == FactKind.LIST_EXPORTED]
        exports.sort(key=lambda one: one.order, reverse=True)
        staff = names_of_staff(connection)
        return [_recorded(one, staff) for one in exports[:_SHOWN]]

    return store.read(work)


def _recorded(fact: Fact, staff: dict[str, str]) -> RecordedExport:
    body = fact.read_body()
    at, rows = body.get("at"), body.get("rows")
    return RecordedExport(
        str(body.get("kind") or fact.subject.partition(":")[2]),
        str(body.get("format", "")),
        datetime.fromisoformat(at) if at else None,
        staff.get(fact.author, fact.author),
        name_of(fact.device),
        rows if isinstance(rows, int) else None,
        body.get("protected") is True,
    )
