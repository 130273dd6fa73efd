"""Summaries of guests for lists at one checkpoint, without the whole card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

import sqlalchemy as sa

from kiosk.domain.admission.departures import presence_at
from kiosk.domain.journal.scan_history import Presence
from kiosk.domain.records.agenda import current_round
from kiosk.domain.records.entities import Guest, Programme
from kiosk.store import Store, name_of, schema
from kiosk.store.queries import scans
from kiosk.store.queries.companions import principals_of
from kiosk.store.queries.guest_lists.guest_list import tables_of


@dataclass(frozen=True, slots=True)
class ListSummary:
    """A guest in a list; `table` is theirs in the current or next round.

    `principal` is the guest with whom a companion comes.
    """

    guest: Guest
    presence: Presence = field(default_factory=Presence)
    table: str = ""
    principal: Guest | None = None


def list_summaries_of(
    store: Store, people: Sequence[Guest], checkpoint: str, now: datetime
) -> tuple[ListSummary, ...]:
    """The summaries of these guests, in the same order."""

    def work(connection: sa.Connection) -> tuple[ListSummary, ...]:
        ids = [guest.id for guest in people]
        programme = store.programme_in(connection)
        here = _presences_at(connection, ids, programme, checkpoint, now)
        tables = tables_of(connection, ids, current_round(programme, now))
        principals = principals_of(connection, people)
        return tuple(
            ListSummary(
                guest,
                here.get(guest.id, Presence()),
                tables.get(guest.id, ""),
                principals.get(guest.id),
            )
            for guest in people
        )

    return store.read(work)


def _presences_at(
    connection: sa.Connection,
    ids: Sequence[str],
    programme: Programme,
    checkpoint: str,
    now: datetime,
) -> dict[str, Presence]:
    """The presence of some people at a checkpoint, by their ids."""
    where = programme.checkpoints.get(checkpoint)
    if where is None:
        return {}
    table, found = schema.presence, dict[str, dict[str, Presence]]()
    for row in connection.execute(sa.select(table).where(table.c.guest.in_(ids))):
        found.setdefault(row.guest, {})[row.checkpoint] = scans.presence_of_row(row)
    at = {id_: presence_at(where, programme, each, now) for id_, each in found.items()}
    return {id_: replace(one, device=name_of(one.device)) for id_, one in at.items()}
