"""The seats that this device would give to guests who are still away, as soon as they come.

They are no facts: each device works them out for itself, and looks one up at a check-in.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

import sqlalchemy as sa

from kiosk.domain.records.entities import Seat, Table
from kiosk.domain.records.seating.seating_rules import SeatReason
from kiosk.store.local_tables import local_setting
from kiosk.store.prepared import Prepared
from kiosk.store.queries.seating.round_seats import HeldSeat, count_at_table, held_seat

_NAME = "seat_choices"
_READ = Prepared(sa.select(local_setting.c.value).where(local_setting.c.name == _NAME))


@dataclass(frozen=True, slots=True)
class ArrivalSeat:
    """The `table` of a guest who comes and sits at the table `held`, by ids.

    `displaced` is the guest from that table who gets their seat instead, empty for a free one.
    """

    guest: str
    held: str
    table: str
    displaced: str = ""


def choice_of(connection: sa.Connection, round_: str, guest: str) -> ArrivalSeat | None:
    """The choice for a guest in a round; None without one."""
    row = _READ.first(connection)
    return _choices(str(row[0])).get((round_, guest)) if row else None


def chosen_seat(
    connection: sa.Connection, tables: Collection[Table], held: Seat
) -> tuple[str, HeldSeat | None] | None:
    """The table to which a guest with the seat `held` goes, and who gets their seat instead.

    `tables` are those of the round. None where nothing better was chosen, where the guest was told
    or given their seat by staff, or where the chosen one was taken meanwhile.
    """
    if held.told or held.why == SeatReason.HAND:
        return None
    choice = choice_of(connection, held.round, held.guest)
    if choice is None or choice.held != held.table:
        return None
    table = next((one for one in tables if one.id == choice.table), None)
    if table is None or not table.capacity:
        return None
    if not choice.displaced:
        taken = count_at_table(connection, held.round, table.id)
        return (table.id, None) if taken < table.capacity else None
    displaced = held_seat(connection, held.round, choice.displaced)
    if displaced is None or displaced.table != table.id or not displaced.may_be_taken:
        return None
    return table.id, displaced


def write_choices(connection: sa.Connection, round_: str, choices: Iterable[ArrivalSeat]) -> None:
    """Keep these choices of a round, and none of earlier ones."""
    rows = [[one.guest, one.held, one.table, one.displaced] for one in choices]
    value = json.dumps([round_, rows], ensure_ascii=False)
    row = _READ.first(connection)
    if row is not None and row[0] == value:
        return
    connection.execute(sa.delete(local_setting).where(local_setting.c.name == _NAME))
    connection.execute(sa.insert(local_setting).values(name=_NAME, value=value))


@lru_cache(maxsize=4)
def _choices(value: str) -> Mapping[tuple[str, str], ArrivalSeat]:
    """Parsed once as long as they stay the same."""
    round_, rows = json.loads(value)
    return {(round_, guest): ArrivalSeat(guest, *rest) for guest, *rest in rows}
