"""The content of the lists of seats, by table and by name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from kiosk.domain.names import posts
from kiosk.domain.records.entities import Guest, Round, Table
from kiosk.exchange.exporting.export_kinds import PaperGrouping
from kiosk.exchange.exporting.seat_lists import (
    SeatGroup,
    SeatLine,
    SeatList,
    SeatSection,
    TextPair,
)
from kiosk.name_tables import name_tables
from kiosk.store.queries.companions import all_principals
from kiosk.usecases.reports.exporting.export_source import ExportSource
from kiosk.usecases.reports.paper_lists import name_pair, place_of
from kiosk.usecases.reports.seat_papers import seat_words
from kiosk.usecases.reports.seat_papers.seated_guests import SeatedGuest


def list_by_table(
    origin: ExportSource, rounds: Sequence[Round], seated: Sequence[SeatedGuest]
) -> SeatList:
    """Of each round the tables with their guests, in the order of `seated`."""
    by_id = {one.id: one for one in rounds}
    has_numbers = any(one.seat.seat for one in seated)
    headings = _headings(origin, "paper.name", "paper.organisation")
    headings += _headings(origin, "export.seat") if has_numbers else []
    sections = [
        SeatSection(
            seat_words.round_title(origin, by_id[round_]),
            list(_tables(origin, list(group), has_numbers=has_numbers)),
        )
        for round_, group in groupby(seated, key=lambda one: one.seat.round)
    ]
    return SeatList(
        _title(origin, "export.seats.by_table"), headings, sections, groups_are_kept=True
    )


def _tables(
    origin: ExportSource, seated: Sequence[SeatedGuest], *, has_numbers: bool
) -> Iterator[SeatGroup]:
    for id_, group in groupby(seated, key=lambda one: one.seat.table):
        table = origin.programme.tables.get(id_, Table(id_))
        lines = [_line(origin, one.guest, (one.seat.seat,) * has_numbers) for one in group]
        room = seat_words.room_name(origin, table.room)
        heading = "  ·  ".join(filter(None, (seat_words.table_title(origin, id_), room)))
        count = {"n": len(lines), "seats": table.capacity}
        counted = "export.seats.count" if table.capacity is None else "export.seats.count_of"
        yield SeatGroup(heading, lines, origin.title(counted, **count))


def list_by_name(
    origin: ExportSource, rounds: Sequence[Round], seated: Sequence[SeatedGuest]
) -> SeatList:
    """All guests with a seat by name, each with their table in every round."""
    headings = _headings(origin, "paper.name", "paper.organisation")
    headings += [name_pair(one.name_ko or one.id, one.name_en) for one in rounds]
    guests = {one.guest.id: one.guest for one in seated}
    tables = {(one.guest.id, one.seat.round): one.seat.table for one in seated}
    principals = all_principals(origin.connection)
    named = sorted(
        ((place_of(guest, PaperGrouping.NAME, principals), guest) for guest in guests.values()),
        key=lambda each: each[0],
    )
    groups = []
    for initial, group in groupby(named, key=lambda each: each[0][1]):
        lines = [
            _line(origin, guest, tuple(tables.get((guest.id, one.id), "") for one in rounds))
            for _, guest in group
        ]
        groups.append(SeatGroup(initial, lines))
    section = SeatSection(origin.title("export.seats.by_name"), groups)
    return SeatList(_title(origin, "export.seats.by_name"), headings, [section])


def _headings(origin: ExportSource, *ids: str) -> list[TextPair]:
    return [name_pair(origin.korean.say(id_), origin.english.say(id_)) for id_ in ids]


def _title(origin: ExportSource, id_: str) -> str:
    return "  ".join((*seat_words.event_names(origin)[:1], origin.title(id_)))


def _line(origin: ExportSource, guest: Guest, places: tuple[str, ...]) -> SeatLine:
    event, names = origin.programme.event, name_tables()
    korean, english = (posts.organisation(guest, event, one, names) for one in ("ko", "en"))
    return SeatLine(name_pair(*origin.names(guest)), name_pair(korean, english), places)
