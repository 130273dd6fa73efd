"""The guest's table in a round: number, place, time, and the way to it inside the room."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.domain.kiosk_flow.destinations import Destination, room_destination
from kiosk.domain.kiosk_flow.programme_points import Viewpoint, is_today, minutes, title
from kiosk.domain.kiosk_flow.wayfinding import arrow_to, route
from kiosk.domain.records.agenda import AgendaItem, AgendaPhase
from kiosk.domain.records.entities import Round, Table
from kiosk.domain.records.ways import ArrowKind
from kiosk.domain.text.messages import Sentence


@dataclass(frozen=True, slots=True)
class RoundTable:
    """The guest's table in a round; the times are None where the round has none.

    `minutes` are those until the round starts, or those left of it if it is `on`; None where that
    moment is on another day. `route` leads to the table inside its room, as far as it is known.
    """

    number: str
    round: str
    name: str
    place: Destination
    route: Sentence | None = None
    starts: datetime | None = None
    ends: datetime | None = None
    minutes: int | None = None
    on: bool = False
    today: bool = True


def table_of(item: AgendaItem, view: Viewpoint) -> RoundTable:
    """The table of a round that has a time."""
    if not isinstance(item.of, Round):
        raise TypeError(f"{item.of.id} is no round")
    return seated(item.of, item.table, view, item)


def seated(
    round_: Round, number: str, view: Viewpoint, item: AgendaItem | None = None
) -> RoundTable:
    """A seat in a round; `item` is the round in the agenda, None for one without a time."""
    table = view.programme.tables.get(number, Table(id=number))
    found = RoundTable(
        number=number,
        round=round_.id,
        name=title(round_, view.language),
        place=_place(table, table.room or round_.room, view),
        route=_route(table, view),
    )
    return found if item is None else _with_times(found, item, view)


def _with_times(found: RoundTable, item: AgendaItem, view: Viewpoint) -> RoundTable:
    is_on = item.phase is AgendaPhase.NOW
    return replace(
        found,
        starts=item.starts.astimezone(view.now.tzinfo),
        ends=item.ends.astimezone(view.now.tzinfo),
        minutes=minutes(item.ends if is_on else item.starts, view.now),
        on=is_on,
        today=is_today(item.starts, view.now),
    )


def _place(table: Table, room: str, view: Viewpoint) -> Destination:
    """The room of a table; from inside it, the arrow is the direction of the table itself."""
    place = room_destination(room, view.here, view.programme, view.language)
    arrow = arrow_to(table, view.here, view.programme) if place.is_here else ArrowKind.NONE
    return place if arrow is ArrowKind.NONE else replace(place, arrow=arrow)


def _route(table: Table, view: Viewpoint) -> Sentence | None:
    """The way to a table inside its room; None where only its number is known."""
    found = route(table, view.here, view.programme, view.language)
    return None if found.id in ("way.number", "way.room") else found
