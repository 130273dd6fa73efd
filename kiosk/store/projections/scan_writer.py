"""The projection of one new scan, written without reading the other facts about its guest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from kiosk.domain.journal.alert_kinds import AlertKind
from kiosk.domain.journal.facts import Fact
from kiosk.domain.journal.scan_history import Scan
from kiosk.store.projections.scan_rows import attendance_rows, scan_rows
from kiosk.store.queries.scans import presence_elsewhere
from kiosk.store.schema import alert, guest, presence, scan

_INSERT = {table: sa.insert(table) for table in (scan, alert)}
_SET_PRESENCE = insert(presence)
_SET_PRESENCE = _SET_PRESENCE.on_conflict_do_update(
    index_elements=["guest", "checkpoint"],
    set_={
        column.name: _SET_PRESENCE.excluded[column.name]
        for column in presence.c
        if not column.primary_key
    },
)
_SET_ATTENDED = sa.update(guest).where(guest.c.id == sa.bindparam("person"))


def project_scan(
    connection: sa.Connection,
    fact: Fact,
    decided: Scan,
    history: Sequence[Scan],
    *,
    person: str = "",
    alert_kinds: Sequence[AlertKind] = (),
) -> None:
    """Project a scan that was just recorded, within the transaction that recorded its fact.

    `decided` is the scan before it had a place in the journal, `history` are all earlier scans of
    the person at its checkpoint. `person` is the record that stands for the person, where it is
    not the one that the fact is about; `alert_kinds` are those that apply to the person.
    """
    word, _, guest_id = fact.subject.partition(":")
    person = person or guest_id
    recorded = replace(
        decided,
        id=fact.id,
        device=fact.device,
        sequence=fact.sequence,
        clock=fact.clock,
        guest=guest_id if word == "guest" else "",
    )
    for table, row in scan_rows(fact.subject, recorded, person, alert_kinds):
        connection.execute(_INSERT[table], row)
    if recorded.passed:
        elsewhere = presence_elsewhere(connection, person, recorded.checkpoint)
        rows = attendance_rows(person, [*history, recorded], elsewhere)
        for presence_row in rows.presence:
            connection.execute(_SET_PRESENCE, presence_row)
        connection.execute(_SET_ATTENDED, rows.guest | {"person": person})
