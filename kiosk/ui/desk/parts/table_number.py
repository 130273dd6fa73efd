"""The field for a table's number, and which free table a typed number means. Pure."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.ui.desk.parts.props import DeskAction, FormField
from kiosk.usecases.guests.walk_ins import FreeTable

NO_SEAT = "0"
"""Typed for no seat."""
_MAX_OPTIONS = 6


def table_of(typed: str, tables: Sequence[FreeTable]) -> str:
    """The id of the free table that a typed text means, empty for none.

    Width and case of letters and leading zeros are ignored.
    """
    key = _folded(typed)
    matches = [one.table.id for one in tables if _folded(one.table.id) == key]
    return matches[0] if key and matches else ""


def is_table(typed: str, tables: Sequence[FreeTable]) -> bool:
    """Whether a typed text means a free table, or no seat."""
    return typed.strip() == NO_SEAT or bool(table_of(typed, tables))


def table_entry(
    entry: FormField, tables: Sequence[FreeTable], formatter: GuestFormatter, none: str = ""
) -> FormField:
    """The field as a number field, with the emptiest tables as options.

    `none` is the label of the option for no seat, empty to leave it out.
    """
    options = [
        DeskAction(
            one.table.id, formatter.say("desk.table.free", table=one.table.id, taken=one.taken)
        )
        for one in tables[:_MAX_OPTIONS]
    ]
    options += [DeskAction(NO_SEAT, none)] if none else []
    return replace(entry, kind="number", options=tuple(options), limit=20)


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip().casefold().lstrip("0")
