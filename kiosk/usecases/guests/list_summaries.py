"""Summaries of guests for lists at one checkpoint, without the whole card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

import sqlalchemy as sa

from kiosk.domain.journal.scan_history import Presence, after_emptying, last_emptying
from kiosk.domain.records.entities import Guest, Programme
from kiosk.store import Store, name_of, schema
from kiosk.store.queries import scans


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
        tables = _tables(connection, ids, _round(programme, now))
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


def _tables(connection: sa.Connection, ids: Sequence[str], round_: str) -> dict[str, str]:
    table = schema.seat
    query = sa.select(table.c.guest, table.c.table).where(
        table.c.guest.in_(ids), table.c.round == round_
    )
    return {row.guest: row.table for row in connection.execute(query)}


def _round(programme: Programme, now: datetime) -> str:
    """The first round that is not over, else one without time, else the last; empty for none."""
    timed = [(one.starts, one) for one in programme.rounds.values() if one.starts is not None]
    timed.sort(key=lambda pair: (pair[0], pair[1].id))
    coming = [one for starts, one in timed if (one.ends or starts) >= now]
    untimed = [one for one in programme.rounds.values() if one.starts is None]
    over = [one for _, one in reversed(timed)]
    return next((one.id for one in (*coming, *untimed, *over)), "")
