"""Queries of companions: those of a guest, and the guest of a companion."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import sqlalchemy as sa

from kiosk.domain.names.companion_names import display_name, is_unnamed_companion
from kiosk.domain.records.entities import Event, Guest
from kiosk.domain.text.messages import Texts
from kiosk.store.queries.merging.merged_records import CHUNK, person_of
from kiosk.store.queries.scans import guest_by_id, guest_of
from kiosk.store.schema import guest

_companion = guest.alias("companion")
# Written out, so that the partial index of companions is used.
_NOBODY: sa.ColumnElement[str] = sa.literal_column("''")
_OF = sa.select(guest.c.record).where(
    guest.c.companion_of.in_(sa.bindparam("records", expanding=True)),
    guest.c.companion_of != _NOBODY,
    guest.c.merged == "",
    ~guest.c.erased,
)
_RECORDS = sa.select(guest.c.id, guest.c.record).where(
    guest.c.id.in_(sa.bindparam("ids", expanding=True))
)

_PRINCIPALS = sa.select(guest.c.id, guest.c.record).where(
    guest.c.id.in_(sa.select(_companion.c.companion_of).where(_companion.c.companion_of != _NOBODY))
)
_UNNAMED = (
    sa.select(guest.c.id, guest.c.companion_of)
    .where(guest.c.companion_of != _NOBODY, guest.c.sort_ko == "", guest.c.merged == "")
    .order_by(
        guest.c.companion_of, sa.func.json_extract(guest.c.record, "$.companion_number"), guest.c.id
    )
)
_ARRIVED = sa.select(guest.c.arrived).where(guest.c.id == sa.bindparam("id"))


def companions_of(connection: sa.Connection, records: Sequence[str]) -> tuple[Guest, ...]:
    """The companions of a person with those records, by number and name; cancelled ones too."""
    rows = connection.execute(_OF, {"records": list(records)})
    return tuple(sorted((guest_of(row.record) for row in rows), key=_place))


def principal_of(connection: sa.Connection, companion: Guest) -> Guest | None:
    """The guest with whom a companion comes; None for any other guest, or an unknown one."""
    if not companion.companion_of:
        return None
    return guest_by_id(connection, person_of(connection, companion.companion_of))


def principals_of(connection: sa.Connection, guests: Iterable[Guest]) -> dict[str, Guest]:
    """The guests with whom those of `guests` who are companions come, by the companions' ids."""
    with_whom = {one.id: one.companion_of for one in guests if one.companion_of}
    wanted = sorted(set(with_whom.values()))
    found: dict[str, Guest] = {}
    for start in range(0, len(wanted), CHUNK):
        rows = connection.execute(_RECORDS, {"ids": wanted[start : start + CHUNK]})
        found |= {row.id: guest_of(row.record) for row in rows}
    return {id_: found[principal] for id_, principal in with_whom.items() if principal in found}


def all_principals(connection: sa.Connection) -> dict[str, Guest]:
    """Every guest with companions, by id."""
    return {row.id: guest_of(row.record) for row in connection.execute(_PRINCIPALS)}


def beside_their_guests(connection: sa.Connection, ids: Sequence[str]) -> list[str]:
    """The ids with companions without a name after the guest with whom they come, by number.

    Those whose guest is not among the ids stay before or after all others, by guest and number.
    """
    listed = set(ids)
    unnamed = [row for row in connection.execute(_UNNAMED) if row.id in listed]
    beside: dict[str, list[str]] = {}
    for row in unnamed:
        beside.setdefault(row.companion_of if row.companion_of in listed else "", []).append(row.id)
    moved = {row.id for row in unnamed}
    first = beside.get("", []) if ids and ids[0] in moved else []
    last = [] if first else beside.get("", [])
    kept = (id_ for id_ in ids if id_ not in moved)
    return [*first, *(one for id_ in kept for one in (id_, *beside.get(id_, ()))), *last]


def display_names(
    connection: sa.Connection, guests: Sequence[Guest], event: Event, texts: Texts
) -> dict[str, str]:
    """The name of each guest in the language of the texts, by id.

    Of an unnamed companion it says with whom they come.
    """
    principals = principals_of(connection, filter(is_unnamed_companion, guests))
    return {one.id: display_name(one, principals.get(one.id), event, texts) for one in guests}


def has_arrived(connection: sa.Connection, guest_id: str) -> bool:
    """Whether a guest has entered at any checkpoint."""
    return connection.execute(_ARRIVED, {"id": guest_id}).scalar() is not None


def _place(companion: Guest) -> tuple[int, str, str]:
    name = companion.name_ko or companion.family_latin or companion.name_latin
    return (companion.companion_number or 10**9, name, companion.id)
