"""Summaries of guests for lists at one checkpoint, without the whole card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

import sqlalchemy as sa

from kiosk.domain.journal.scan_history import Presence, after_emptying, last_emptying
from kiosk.domain.records.agenda import current_round
from kiosk.domain.records.entities import Guest, Programme
from kiosk.store import Store, name_of, schema
from kiosk.store.queries import scans
from kiosk.store.queries.guest_lists.guest_list import tables_of


@dataclass(frozen=True, slots=True)
class ListSummary:
    """A guest in a list; `table` is theirs in the current or next round."""

    guest: Guest
    presence: Presence = field(default_factory=Presence)
    table: str = ""


def list_summaries_of(
    store: Store, people: Sequence[Guest], checkpoint: str, now: datetime
) -> tuple[ListSummary, ...]:
    """The summaries of these guests, in the same order."""

    def work(connection: sa.Connection) -> tuple[ListSummary, ...]:
        ids = [guest.id for guest in people]
        programme = store.programme_in(connection)
        here = _presences(connection, ids, checkpoint)
        if checkpoint in programme.checkpoints:
            here = _since_emptying(here, programme, checkpoint, now)
        tables = tables_of(connection, ids, current_round(programme, now))
        return tuple(
            ListSummary(guest, here.get(guest.id, Presence()), tables.get(guest.id, ""))
            for guest in people
        )

    return store.read(work)


def _since_emptying(
    presences: dict[str, Presence], programme: Programme, checkpoint: str, now: datetime
) -> dict[str, Presence]:
    """Nobody is inside who entered before the checkpoint was last emptied."""
    zone = programme.event.timezone
    emptied = last_emptying(programme.checkpoints[checkpoint], zone, now)
    return {guest: after_emptying(one, emptied) for guest, one in presences.items()}


def _presences(
    connection: sa.Connection, ids: Sequence[str], checkpoint: str
) -> dict[str, Presence]:
    table = schema.presence
    query = sa.select(table).where(table.c.guest.in_(ids), table.c.checkpoint == checkpoint)
    found = ((row.guest, scans.presence_of_row(row)) for row in connection.execute(query))
    return {guest: replace(one, device=name_of(one.device)) for guest, one in found}
