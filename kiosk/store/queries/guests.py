"""Queries of guest records: all, the facts about some, guests with the same name."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any, NamedTuple

import sqlalchemy as sa
from anyascii import anyascii

from kiosk.domain.journal import facts
from kiosk.domain.journal.facts import Fact
from kiosk.domain.journal.guest_fold import fold_guest
from kiosk.domain.journal.imported_values import UNLISTED, Case, ListedValues
from kiosk.domain.records.entities import Guest, Seat
from kiosk.domain.search.search_terms import terms_of
from kiosk.store.queries.imported_values import cases_of, listed_of
from kiosk.store.queries.journal_facts import facts_about
from kiosk.store.queries.scans import guest_of, seat_of_row
from kiosk.store.schema import code, guest, seat

_NAMED = (
    "SELECT g.id, g.record FROM (SELECT rowid AS number FROM finding_index"
    " WHERE finding_index MATCH ? LIMIT ?) i JOIN finding f ON f.rowid = i.number"
    " JOIN guest g ON g.id = f.guest"
)


_KEYS = (
    "SELECT id, record ->> 'reference', record ->> 'email', record ->> 'name_ko',"
    " record ->> 'name_latin', record ->> 'given_latin', record ->> 'family_latin'"
    " FROM guest ORDER BY id"
)
# Of plain references only the case differs from their form for comparison; others are all read.
_REFERENCES = (
    "SELECT id, reference FROM (SELECT id, record ->> 'reference' AS reference FROM guest)"
    " WHERE lower(reference) IN (SELECT value FROM json_each(?))"
    " OR reference GLOB '*[^!-~]*' OR substr(reference, 1, 1) IN ('=', char(39)) ORDER BY id"
)


class GuestKeys(NamedTuple):
    """The fields of a guest that rows of lists are matched by; None where one is empty."""

    id: str
    reference: str | None
    email: str | None
    name_ko: str | None
    name_latin: str | None
    given_latin: str | None
    family_latin: str | None


@dataclass(frozen=True, slots=True)
class RegisteredGuest:
    """A guest record with its valid codes, newest first, and its seats.

    `written` are the same codes as they are printed, each spelled as in its list. A merged record
    keeps its own codes and seats here; `merged` is the record that stands for the person.
    `revoked` are codes that are no longer valid, `listed` holds the values from import lists.
    `arrived` says that the person entered at any checkpoint.
    """

    guest: Guest
    codes: tuple[str, ...] = ()
    seats: tuple[Seat, ...] = ()
    merged: str = ""
    revoked: tuple[str, ...] = ()
    listed: ListedValues = UNLISTED
    written: tuple[str, ...] = ()
    arrived: bool = False


def erased_subjects(connection: sa.Connection) -> frozenset[str]:
    """The subjects of all erased guests."""
    ids = connection.execute(sa.select(guest.c.id).where(guest.c.erased)).scalars()
    return frozenset(map(facts.guest_subject, ids))


def all_guests(
    connection: sa.Connection, ids: Collection[str] | None = None
) -> list[RegisteredGuest]:
    """Every guest record, or those with some ids, ordered by id."""
    codes, cases = _codes_by_guest(connection, ids), cases_of(connection)
    query = sa.select(guest).order_by(guest.c.id)
    rows = connection.execute(_of_guests(query, guest.c.id, ids)).all()
    seated = _seats_by_guest(connection, ids)
    seated |= _seats_by_record(
        connection, {id_ for r in rows if r.merged for id_ in (r.id, r.merged)}
    )
    return [_registered(row, codes, seated.get(row.id, ()), cases) for row in rows]


def _of_guests(
    query: sa.Select[Any], column: sa.Column[Any], ids: Collection[str] | None
) -> sa.Select[Any]:
    """The rows about some guests, or about all: the ids are one parameter, however many."""
    if ids is None:
        return query
    each = sa.func.json_each(json.dumps(list(ids))).table_valued("value")
    return query.where(column.in_(sa.select(each.c.value)))


def guest_keys(connection: sa.Connection) -> list[GuestKeys]:
    """What rows are matched by, of every guest record, ordered by id."""
    return [GuestKeys(*row) for row in connection.exec_driver_sql(_KEYS)]


def references(connection: sa.Connection, sought: Collection[str]) -> list[tuple[str, str]]:
    """Ids of guests with their references, at least of those who have one of the `sought`.

    `sought` are in the form for comparison.
    """
    found = connection.exec_driver_sql(_REFERENCES, (json.dumps(list(sought)),))
    return [(row.id, row.reference) for row in found]


def holders_of(connection: sa.Connection, codes: Collection[str]) -> set[str]:
    """The ids of the guests who hold or held some codes."""
    query = _of_guests(sa.select(code.c.guest), code.c.code, codes)
    return set(connection.execute(query).scalars())


def categories(connection: sa.Connection) -> list[str]:
    """The categories of all guest records, in the order of the first of each."""
    first = sa.func.min(guest.c.id)
    query = sa.select(guest.c.category).group_by(guest.c.category).order_by(first)
    return list(connection.execute(query).scalars())


class _CodesByGuest(NamedTuple):
    """Valid codes, newest first, as keys and as written, and revoked ones, by the guest's id."""

    held: dict[str, list[str]]
    written: dict[str, list[str]]
    gone: dict[str, list[str]]


def _codes_by_guest(connection: sa.Connection, ids: Collection[str] | None) -> _CodesByGuest:
    codes = _CodesByGuest({}, {}, {})
    query = sa.select(code).order_by(code.c.issued.desc())
    for row in connection.execute(_of_guests(query, code.c.guest, ids)):
        if row.revoked:
            codes.gone.setdefault(row.guest, []).append(row.code)
        else:
            codes.held.setdefault(row.guest, []).append(row.code)
            codes.written.setdefault(row.guest, []).append(row.spelling or row.code)
    return codes


def _seats_by_guest(
    connection: sa.Connection, ids: Collection[str] | None
) -> dict[str, list[Seat]]:
    seated: dict[str, list[Seat]] = {}
    query = sa.select(seat).order_by(seat.c.guest, seat.c.round)
    for row in connection.execute(_of_guests(query, seat.c.guest, ids)):
        seated.setdefault(row.guest, []).append(seat_of_row(row))
    return seated


def _registered(
    row: Any, codes: _CodesByGuest, seats: Iterable[Seat], cases: Mapping[str, dict[str, Case]]
) -> RegisteredGuest:
    return RegisteredGuest(
        guest_of(row.record),
        tuple(codes.held.get(row.id, ())),
        tuple(seats),
        row.merged,
        tuple(codes.gone.get(row.id, ())),
        listed_of(row.listed, cases.get(facts.guest_subject(row.id))),
        tuple(codes.written.get(row.id, ())),
        row.arrived is not None,
    )


def facts_about_guests(connection: sa.Connection, ids: Iterable[str]) -> list[Fact]:
    """All facts about some guests."""
    return list(facts_about(connection, sorted(map(facts.guest_subject, ids))))


def guests_named_alike(connection: sa.Connection, like: Guest, most: int) -> list[Guest]:
    """Guests whose Korean or Latin name contains every word of this one's; merged records too.

    At most `most` for each of the two scripts.
    """
    latin = {name: getattr(like, name) for name in ("family_latin", "given_latin", "name_latin")}
    found: dict[str, Guest] = {}
    for name in ({"name_ko": like.name_ko}, latin):
        words = terms_of(name, (), anyascii).words.split()
        expression = " AND ".join(f'words : "{word}"' for word in words)
        rows = connection.exec_driver_sql(_NAMED, (expression, most)) if words else ()
        found |= {row.id: guest_of(row.record) for row in rows}
    return [found[id_] for id_ in sorted(found.keys() - {like.id})]


def _seats_by_record(connection: sa.Connection, ids: set[str]) -> dict[str, list[Seat]]:
    """The seats assigned to each single record, without those of records merged with it."""
    by_subject = groupby(
        facts_about_guests(connection, ids), lambda fact: fact.subject.partition(":")[2]
    )
    states = {id_: fold_guest(id_, group) for id_, group in by_subject}
    return {id_: [seat for _, seat in sorted(one.seats.items())] for id_, one in states.items()}
