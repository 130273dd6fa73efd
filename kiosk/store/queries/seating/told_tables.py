"""Guests who were told a table of a round in which they have no seat any more."""

from __future__ import annotations

import sqlalchemy as sa

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import guest_subject
from kiosk.domain.journal.guest_fold import in_order, told_tables
from kiosk.store.queries import membership
from kiosk.store.queries.journal_facts import facts_about
from kiosk.store.queries.merging.merged_records import records_of
from kiosk.store.schema import guest, journal, seat

# Of a second record, the guest who stands; only facts whose kind is in the index are read.
_STANDING = sa.case((guest.c.merged != "", guest.c.merged), else_=guest.c.id)
_TOLD = (
    sa.select(_STANDING)
    .distinct()
    .join_from(journal, guest, journal.c.subject == sa.literal("guest:") + guest.c.id)
    .where(
        journal.c.kind == sa.literal_column(f"'{FactKind.SEAT_TOLD.value}'"),
        sa.func.json_extract(journal.c.body, "$.round") == sa.bindparam("round"),
        _STANDING.not_in(sa.select(seat.c.guest).where(seat.c.round == sa.bindparam("round"))),
    )
)


def told_without_seat(connection: sa.Connection, round_: str) -> dict[str, str]:
    """The table that each such guest was told last, by the guest's id."""
    guests = connection.execute(_TOLD, {"round": round_}).scalars().all()
    found = {one: _told(connection, one, round_) for one in guests}
    return {one: table for one, table in found.items() if table}


def _told(connection: sa.Connection, one: str, round_: str) -> str:
    subjects = [guest_subject(record) for record in records_of(connection, one)]
    counts = membership.counting(connection)
    ordered = in_order(facts_about(connection, subjects))
    return told_tables(f for f in ordered if counts is None or counts(f)).get(round_, "")
