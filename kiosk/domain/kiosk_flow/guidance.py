"""What a guest needs next: what is on now or next for them and where, and their table in time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.domain.kiosk_flow.programme_points import ProgrammePoint, Viewpoint, is_today, point
from kiosk.domain.kiosk_flow.round_tables import RoundTable, seated, table_of
from kiosk.domain.records import agenda
from kiosk.domain.records.agenda import AgendaItem, AgendaPhase
from kiosk.domain.records.entities import Round

# The table is shown large from this long before its round until the round ends.
TABLE_NEAR = timedelta(minutes=30)
_LASTING = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Guidance:
    """What the screen of a guest shows of their programme.

    `main` is on now or comes next; while there is a `hero`, the table whose round is near or on,
    that is shown instead. `line` is the table of the next round after the hero, or before there is
    one. `then` follows `main`, or the hero's round; None where the line says it.
    """

    main: ProgrammePoint | None = None
    then: ProgrammePoint | None = None
    hero: RoundTable | None = None
    line: RoundTable | None = None


def guidance(view: Viewpoint) -> Guidance:
    """What is on, what is next, and the table, for one guest at one moment."""
    items = agenda.every_day(view.guest, view.seats, view.programme, view.now)
    main = main_item(items, view.now)
    hero = _near_round(items, view.now)
    passed = hero or main
    then = next((item for item in items if passed and _follows(item, passed, view.now)), None)
    line = _line(items, hero, view)
    is_shown = then is not None and line is not None and then.of.id == line.round and then.table
    return Guidance(
        main=point(main, view) if main else None,
        then=point(then, view) if then and not is_shown else None,
        hero=table_of(hero, view) if hero else None,
        line=line,
    )


def main_item(items: list[AgendaItem], now: datetime) -> AgendaItem | None:
    """The item that is on, else the next one.

    What lasts half a day or more, such as an exhibition, gives way to what else comes today.
    """
    current, upcoming = agenda.current(items), agenda.upcoming(items)
    if current is None:
        return upcoming
    gives_way = current.ends - current.starts >= _LASTING
    return upcoming if gives_way and upcoming and is_today(upcoming.starts, now) else current


def _follows(item: AgendaItem, before: AgendaItem, now: datetime) -> bool:
    """Whether an item is the first to come that starts after another one does."""
    coming = item.starts > now and item.starts > before.starts and not item.cancelled
    return coming and item.of is not before.of


def _near_round(items: list[AgendaItem], now: datetime) -> AgendaItem | None:
    """The round that is on, of several the one that began last; else one that starts soon."""
    rounds = [item for item in items if item.table]
    current = [item for item in rounds if item.phase is AgendaPhase.NOW]
    if current:
        return current[-1]
    return next((item for item in rounds if now < item.starts <= now + TABLE_NEAR), None)


def _line(items: list[AgendaItem], hero: AgendaItem | None, view: Viewpoint) -> RoundTable | None:
    """The next round after the hero; else one that nobody gave a time."""
    coming = [item for item in items if item.table and item.starts > view.now]
    following = next((item for item in coming if hero is None or item.of is not hero.of), None)
    if following is not None:
        return table_of(following, view)
    timed = {item.of.id for item in items if item.table}
    untimed = (
        seat for seat in view.seats if seat.table and seat.round not in timed and hero is None
    )
    seat = next(untimed, None)
    if seat is None:
        return None
    return seated(view.programme.rounds.get(seat.round, Round(id=seat.round)), seat.table, view)
