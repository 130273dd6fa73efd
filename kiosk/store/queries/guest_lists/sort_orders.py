"""The orders of lists of guests, as expressions on the guest table."""

from __future__ import annotations

from typing import Any, assert_never

import sqlalchemy as sa

from kiosk.domain.records.guest_filter import GuestOrder, GuestSort
from kiosk.store.schema import guest, seat


def order_by(sort: GuestSort) -> list[sa.ColumnElement[Any]]:
    """The expressions by which a query of guests is ordered; no two guests are equal in it."""
    name = guest.c.sort_ko if sort.language == "ko" else guest.c.sort_latin
    by_name: list[sa.ColumnElement[Any]] = [name, guest.c.id]
    value = _value(sort)
    if value is None:
        return [one.desc() for one in by_name] if sort.descending else by_name
    number = sa.func.json_extract(guest.c.record, "$.companion_number")
    by_name = [name, guest.c.companion_of, number, guest.c.id]
    is_empty = sa.or_(value.is_(None), value == "")
    # Tables by number where they have one: 2 before 10.
    keys = [sa.cast(value, sa.Integer), value] if sort.by is GuestOrder.TABLE else [value]
    return [is_empty, *(key.desc() if sort.descending else key for key in keys), *by_name]


def _value(sort: GuestSort) -> sa.ColumnElement[Any] | None:
    """What a list is sorted by before the name; None where by the name alone."""
    match sort.by:
        case GuestOrder.NAME:
            return None
        case GuestOrder.ORGANISATION:
            return _organisation(sort.language)
        case GuestOrder.DELEGATION:
            return guest.c.delegation
        case GuestOrder.CATEGORY:
            return guest.c.category
        case GuestOrder.TABLE:
            return _table(sort.round)
        case GuestOrder.ARRIVED:
            return guest.c.arrived
        case _:
            assert_never(sort.by)


def _organisation(language: str) -> sa.ColumnElement[str]:
    """The organisation in this language, or in the other where it is empty; case does not count."""
    fields = ("organisation_ko", "organisation_en")
    ordered = fields if language == "ko" else fields[::-1]
    texts = [sa.func.nullif(sa.func.json_extract(guest.c.record, f"$.{f}"), "") for f in ordered]
    return sa.func.coalesce(*texts).collate("NOCASE")


def _table(round_: str) -> sa.ColumnElement[str]:
    """The guest's table in a round, or in the first one that they have a seat in."""
    tables = sa.select(seat.c.table).where(seat.c.guest == guest.c.id, seat.c.table != "")
    if round_:
        tables = tables.where(seat.c.round == round_)
    return tables.order_by(seat.c.round).limit(1).scalar_subquery()
