"""The content of cards for tables, and of place cards for the guests at them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import groupby

from kiosk.domain.names.badge_content import Badge, badge_of
from kiosk.domain.records.agenda import is_held_at
from kiosk.domain.records.entities import Round, Table
from kiosk.domain.records.seating.seating_proposal import order_of
from kiosk.exchange.badges.layout import BadgeLayout
from kiosk.exchange.badges.layout_files import read_layout
from kiosk.exchange.badges.place_cards import CardsOfTable, PlaceCard
from kiosk.exchange.exporting.export_kinds import PlaceCardText
from kiosk.exchange.exporting.table_cards import TableNumberCard
from kiosk.exchange.importing.values.countries import country_name
from kiosk.name_tables import name_tables
from kiosk.store.queries.companions import principals_of
from kiosk.usecases.reports.exporting.export_source import ExportSource
from kiosk.usecases.reports.seat_papers import seat_words
from kiosk.usecases.reports.seat_papers.seated_guests import SeatedGuest

_BadgeOf = Callable[[SeatedGuest], Badge]


def table_cards(origin: ExportSource, rounds: Sequence[Round]) -> list[TableNumberCard]:
    """One card for each table at which one of the rounds takes place, in numerical order."""
    tables = sorted(origin.programme.tables.values(), key=lambda table: order_of(table.id))
    held = ((table, [one for one in rounds if is_held_at(one, table)]) for table in tables)
    return [TableNumberCard(table.id, list(_lines(origin, table, at))) for table, at in held if at]


def _lines(origin: ExportSource, table: Table, rounds: Sequence[Round]) -> Iterator[str]:
    """The table's room and its rounds; the room of each round where the table has none."""
    if table.room:
        yield seat_words.room_name(origin, table.room)
    for one in rounds:
        room = "" if table.room else seat_words.room_name(origin, one.room)
        yield "  ·  ".join(filter(None, (seat_words.round_title(origin, one), room)))


def place_cards(
    origin: ExportSource,
    rounds: Sequence[Round],
    seated: Sequence[SeatedGuest],
    text: PlaceCardText,
) -> list[CardsOfTable]:
    """The place cards of every table in every round; of a head of mission as `text` says."""
    titles = {one.id: seat_words.round_title(origin, one) for one in rounds}
    badge = _badges(origin, seated)
    found = []
    for (round_, table), group in groupby(seated, key=lambda one: (one.seat.round, one.seat.table)):
        cards = [_card(badge(one), text) for one in group]
        title = seat_words.table_title(origin, table)
        found.append(CardsOfTable(title, titles[round_], cards))
    return found


def _badges(origin: ExportSource, seated: Sequence[SeatedGuest]) -> _BadgeOf:
    programme, names = origin.programme, name_tables()
    principals = principals_of(origin.connection, [one.guest for one in seated])

    def badge(one: SeatedGuest) -> Badge:
        principal = principals.get(one.guest.id)
        return badge_of(
            one.guest, programme, "", (), country_name, tables=names, principal=principal
        )

    return badge


def _card(badge: Badge, text: PlaceCardText) -> PlaceCard:
    is_post = text is PlaceCardText.POST and badge.post_alone != badge.addressed
    return PlaceCard(badge, _layout("place-card-post" if is_post else "place-card"))


@cache
def _layout(name: str) -> BadgeLayout:
    return read_layout(name)
