"""Rooms that a programme names: from a sheet of rooms, or added because a session names them."""

from __future__ import annotations

from typing import Any

from kiosk.domain.records.entities import Room
from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.importing.files.cells import fold
from kiosk.exchange.importing.references import Directory
from kiosk.exchange.importing.values.scripts import split_scripts

# What a list says together of a place on a plan, or of the plan of a room.
_PLANS = (("outline", "doors", "stage", "obstacles", "desk"), ("x", "y"))


def leave_out_empty_plan(values: dict[str, Any]) -> None:
    """Removes the fields of a plan from a row in which all of them are empty.

    Such a list does not draw the room; what a drawing gave it stays.
    """
    for names in _PLANS:
        present = [name for name in names if name in values]
        if present and all(values[name] in ("", (), None) for name in present):
            for name in present:
                del values[name]


class Rooms:
    """References to rooms; `made` are those that were added because a session names them.

    Once any room has more data than its name, rooms are listed by the organiser, and a room that is
    not in the list is an error.
    """

    def __init__(self, known: dict[str, Room]) -> None:
        self.made: dict[str, Room] = {}
        self._listed = Directory(SheetKind.ROOMS, known)
        self._may_make = all(room == named_room(room.id) for room in known.values())
        self._ids: dict[str, str] = {}

    def require(self, text: str) -> str:
        """The id of the room. Raises InvalidCell for a room that has to be listed and is not."""
        found = self._listed.find(text) or self._ids.get(fold(text))
        if found is not None or not self._may_make or not fold(text):
            return found if found is not None else self._listed.require(text)
        room = named_room(text)
        self.made[room.id] = room
        self._ids[fold(text)] = room.id
        return room.id


def named_room(text: str) -> Room:
    """A room with a name only, in one script or both."""
    korean, latin = split_scripts(text)
    return Room(id=text, name_ko=korean, name_en=latin)
