"""Rooms that a programme names: those that a sheet lists, or else those that it names itself."""

from __future__ import annotations

from kiosk.domain.records.entities import Room
from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.importing.files.cells import fold
from kiosk.exchange.importing.references import Directory
from kiosk.exchange.importing.values.scripts import split_scripts


class Rooms:
    """How to refer to a room; `made` are those that were set up because they were named.

    Once an organiser says more of any room than its name, the rooms are listed, and one that is not
    among them is a mistake.
    """

    def __init__(self, known: dict[str, Room]) -> None:
        self.made: dict[str, Room] = {}
        self._listed = Directory(SheetKind.ROOMS, known)
        self._may_make = all(room == named_room(room.id) for room in known.values())
        self._ids: dict[str, str] = {}

    def require(self, text: str) -> str:
        """The id of the room that is meant; raises Unfit for one that has to be listed."""
        found = self._listed.find(text) or self._ids.get(fold(text))
        if found is not None or not self._may_make or not fold(text):
            return found if found is not None else self._listed.require(text)
        room = named_room(text)
        self.made[room.id] = room
        self._ids[fold(text)] = room.id
        return room.id


def named_room(text: str) -> Room:
    """A room of which nothing is known but its name, in one script or both."""
    korean, latin = split_scripts(text)
    return Room(id=text, name_ko=korean, name_en=latin)
