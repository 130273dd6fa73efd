"""Search of guests by a text."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

import sqlalchemy as sa

from kiosk.domain.names import guest_names, posts
from kiosk.domain.records.entities import Event, Guest, Seat
from kiosk.domain.records.guest_filter import GuestFilter
from kiosk.domain.text.messages import Texts
from kiosk.name_tables import name_tables
from kiosk.store import Store, schema
from kiosk.store.queries import scans
from kiosk.store.queries.companions import display_names
from kiosk.store.queries.guest_lists import guest_list
from kiosk.store.queries.searching import search

LIMIT = 8
_GUESTS: sa.BindParameter[str] = sa.bindparam("guests", expanding=True)
_RECORDS = sa.select(
    schema.guest.c.id,
    schema.guest.c.record,
    schema.guest.c.arrived,
    schema.guest.c.inside,
).where(schema.guest.c.id.in_(_GUESTS))
_SEATS = (
    sa.select(schema.seat)
    .where(schema.seat.c.guest.in_(_GUESTS))
    .order_by(schema.seat.c.guest, schema.seat.c.round)
)


@dataclass(frozen=True, slots=True)
class FoundPerson:
    """A guest who matches, with the values shown in a list.

    `score` is from 0 to 1, 1 if the whole name was typed. `code` is the newest valid one. `arrived`
    and `inside` refer to any checkpoint.
    """

    guest: Guest
    score: float
    code: str = ""
    seats: tuple[Seat, ...] = ()
    arrived: bool = False
    inside: bool = False


def find(
    store: Store, text: str, limit: int = LIMIT, *, names_only: bool = False
) -> list[FoundPerson]:
    """The best matching guests, the best first.

    With `names_only` only names are searched. Raises StoreError.
    """
    return store.read(partial(_find, store=store, text=text, limit=limit, names_only=names_only))


def count_matches(store: Store, text: str) -> int:
    """How many people match a text, as the list of everybody shows them. Raises StoreError."""

    def work(connection: sa.Connection) -> int:
        return guest_list.count(connection, GuestFilter(text=text), store.programme_in(connection))

    return store.read(work)


FOUND = (
    "code",
    "name_ko",
    "name_latin",
    "organisation",
    "category",
    "status",
    "arrived",
    "score",
)
"""The columns of `list_found` that fit on a terminal."""


def list_found(store: Store, text: str, texts: Texts, limit: int = LIMIT) -> list[dict[str, Any]]:
    """The best matching guests, as the command line prints them. Raises StoreError."""
    event, people = store.programme().event, find(store, text, limit)
    names = store.read(
        partial(display_names, guests=[one.guest for one in people], event=event, texts=texts)
    )
    return [
        {
            "display_name": names[one.guest.id],
            **_plain(one, event),
            "companion_of": one.guest.companion_of or None,
        }
        for one in people
    ]


def _plain(found: FoundPerson, event: Event) -> dict[str, Any]:
    guest, language = found.guest, event.languages[0] if event.languages else "ko"
    return {
        "code": found.code,
        "name_ko": guest.name_ko,
        "name_latin": guest_names.latin(guest, event),
        "organisation": posts.organisation(guest, event, language, name_tables()),
        "category": guest.category,
        "status": guest.status.value,
        "arrived": found.arrived,
        "score": found.score,
    }


def _find(
    connection: sa.Connection, store: Store, text: str, limit: int, *, names_only: bool
) -> list[FoundPerson]:
    event = store.programme_in(connection).event
    hits = search.find(
        connection,
        text,
        limit,
        countries=event.countries,
        names_only=names_only,
        code_prefix=event.code_prefix,
    )
    parameters = {"guests": [hit.guest for hit in hits]}
    known = {row.id: row for row in connection.execute(_RECORDS, parameters)}
    codes = scans.newest_codes(connection, parameters["guests"])
    seats = [*map(scans.seat_of_row, connection.execute(_SEATS, parameters))]
    return [
        FoundPerson(
            guest=scans.guest_of(known[hit.guest].record),
            score=hit.score,
            code=codes.get(hit.guest, ""),
            seats=tuple(seat for seat in seats if seat.guest == hit.guest),
            arrived=known[hit.guest].arrived is not None,
            inside=known[hit.guest].inside,
        )
        for hit in hits
        if hit.guest in known
    ]
