"""Guests by id: their record, and which records of the list are of one person."""

from __future__ import annotations

from collections.abc import Iterable

import sqlalchemy as sa

from kiosk.domain import facts
from kiosk.domain.facts import Fact
from kiosk.domain.records import Guest
from kiosk.store.journal import facts_about
from kiosk.store.scans import guest_of
from kiosk.store.schema import guest

_MERGED = sa.select(guest.c.merged).where(guest.c.id == sa.bindparam("id"))
_SECOND = sa.select(guest.c.id).where(guest.c.merged == sa.bindparam("id")).order_by(guest.c.id)


def person_of(connection: sa.Connection, id_: str) -> str:
    """The record that stands for the person whose record this is; mostly itself."""
    return connection.execute(_MERGED, {"id": id_}).scalar() or id_


def records_of(connection: sa.Connection, person: str) -> tuple[str, ...]:
    """All records of a person, the one that stands for them first."""
    return (person, *connection.execute(_SECOND, {"id": person}).scalars())


def told_of(connection: sa.Connection, ids: Iterable[str]) -> list[Fact]:
    """Everything that the journal says of some guests."""
    return list(facts_about(connection, [facts.guest_subject(id_) for id_ in ids]))


def spelt_alike(connection: sa.Connection, like: Guest) -> list[Guest]:
    """Other people whose name is spelt the same in either script."""
    korean = sa.func.instr(guest.c.record, _fragment("name_ko", like.name_ko)) > 0
    whole = sa.func.instr(guest.c.record, _fragment("name_latin", like.name_latin)) > 0
    family = sa.func.instr(guest.c.record, _fragment("family_latin", like.family_latin)) > 0
    given = sa.func.instr(guest.c.record, _fragment("given_latin", like.given_latin)) > 0
    ways = [
        (korean, like.name_ko),
        (whole, like.name_latin),
        (sa.and_(family, given), like.family_latin and like.given_latin),
    ]
    said = [way for way, name in ways if name]
    query = sa.select(guest.c.record).where(
        sa.or_(sa.false(), *said), guest.c.id != like.id, guest.c.merged == ""
    )
    return [guest_of(record) for record in connection.execute(query).scalars()]


def _fragment(name: str, value: str) -> str:
    """How a record says that a field has a value."""
    return facts.canonical({name: value})[1:-1]
