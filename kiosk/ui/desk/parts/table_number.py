"""A table typed as a number: which one is meant, and the field for it. Pure."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.ui.desk.parts.props import DeskAction, FormField
from kiosk.usecases.guests.walk_ins import FreeTable

NO_SEAT = "0"
"""Typed for no table at all."""
_OFFERED = 6


def table_of(typed: str, tables: Sequence[FreeTable]) -> str:
    """The id of the free table that is meant, empty for none.

    Width and case of letters do not matter, nor zeros before a number.
    """
    wanted = _folded(typed)
    found = [one.table.id for one in tables if _folded(one.table.id) == wanted]
    return found[0] if wanted and found else ""


def is_table(typed: str, tables: Sequence[FreeTable]) -> bool:
    """Whether what is typed says a free table, or none at all."""
    return typed.strip() == NO_SEAT or bool(table_of(typed, tables))


def table_entry(
    entry: FormField, tables: Sequence[FreeTable], formatter: GuestFormatter, none: str = ""
) -> FormField:
    """The field as one to type a table's number into, with the emptiest to press instead.

    `none` is the label of having no seat, where that may be chosen.
    """
    options = [
        DeskAction(
            one.table.id, formatter.say("front.table.free", table=one.table.id, taken=one.taken)
        )
        for one in tables[:_OFFERED]
    ]
    options += [DeskAction(NO_SEAT, none)] if none else []
    return replace(entry, kind="number", options=tuple(options), limit=20)


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip().casefold().lstrip("0")
