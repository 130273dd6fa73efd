"""What the drawing of a room changes: the room, its tables, and the kiosks in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import PurePath
from typing import Any

from kiosk.domain.floor_plan import plan_text
from kiosk.domain.floor_plan.geometry import Point, Polygon, bounds_of
from kiosk.domain.floor_plan.plan_text import Door
from kiosk.domain.records.entities import Room
from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.importing.columns.rows import ImportRow, Source
from kiosk.exchange.importing.columns.sheet_recognition import SheetLayout
from kiosk.exchange.importing.drawings.drawing import RoomDrawing
from kiosk.exchange.importing.files.sheets import Sheet
from kiosk.exchange.importing.programme.programme import ProgrammeDraft, plan_records
from kiosk.exchange.importing.refusals import InvalidCell, Refusal

_NAMED = 12
# Metres that a room may be wide or deep for the unit of its drawing to be believed.
_SMALLEST, _LARGEST = 2.0, 300.0


def plan_drawings(draft: ProgrammeDraft, sheets: Sequence[Sheet]) -> None:
    """Plans what drawings show; a drawing whose room or scale is not known is refused."""
    for sheet in sheets:
        if sheet.drawing is None:
            continue
        try:
            records = _DrawnRecords(draft, sheet.file, sheet.drawing)
        except InvalidCell as error:
            draft.plan.refusals.append(Refusal(sheet.file, "", 0, "", error.sentence))
            continue
        records.plan()


class _DrawnRecords:
    """The rows that one drawing stands for. Raises InvalidCell without a room or a scale."""

    def __init__(self, draft: ProgrammeDraft, file: str, drawing: RoomDrawing) -> None:
        self._draft, self._file, self._drawing = draft, file, drawing
        self._room = _room_of(draft, file, drawing)
        self._metres = _metres_of(drawing, self._room)

    def plan(self) -> None:
        """Plans the room, then its tables, then the kiosks that the programme knows."""
        refused = len(self._draft.plan.refusals)
        plan_records(self._draft, SheetKind.ROOMS, [self._row(SheetKind.ROOMS, self._of_room())])
        if len(self._draft.plan.refusals) > refused:
            return
        tables = self._located(SheetKind.TABLES, self._drawing.tables)
        plan_records(self._draft, SheetKind.TABLES, list(tables))
        kiosks = self._located(SheetKind.CHECKPOINTS, self._drawing.checkpoints)
        plan_records(self._draft, SheetKind.CHECKPOINTS, list(kiosks))
        self._note()

    def _of_room(self) -> dict[str, Any]:
        drawing = self._drawing
        values: dict[str, Any] = {"id": self._room.id} | self._size()
        if drawing.doors:
            values["doors"] = tuple(map(self._door, drawing.doors))
        if drawing.stage:
            values["stage"] = self._polygon_text(drawing.stage)
        if drawing.obstacles:
            values["obstacles"] = tuple(map(self._polygon_text, drawing.obstacles))
        if drawing.desk:
            values["desk"] = plan_text.write_point(self._point(drawing.desk))
        return values

    def _size(self) -> dict[str, Any]:
        """The outline, and the width and depth in metres; the organiser's own ones stay."""
        if not self._drawing.outline:
            return {}
        bounds = bounds_of(self._polygon(self._drawing.outline))
        return {
            "outline": self._polygon_text(self._drawing.outline),
            "width": self._room.width or round(bounds.width, 2),
            "depth": self._room.depth or round(bounds.height, 2),
        }

    def _located(self, kind: SheetKind, places: Sequence[tuple[str, Point]]) -> Iterator[ImportRow]:
        names = self._draft.directory(kind)
        for label, place in places:
            known = names.find(label)
            if known is None and kind is SheetKind.CHECKPOINTS:
                self._draft.plan.note("import.note.drawn_kiosk", file=self._file, kiosk=label)
                continue
            at = self._point(place)
            values = {"id": known or label, "room": self._room.id, "x": at.x, "y": at.y}
            yield self._row(kind, values)

    def _row(self, kind: SheetKind, values: dict[str, Any]) -> ImportRow:
        source = Source(self._file, "", SheetLayout(kind, (), []))
        return ImportRow(source, 0, values, {}, {})

    def _note(self) -> None:
        drawn = self._drawing.tables
        note = self._draft.plan.note
        name = self._room.name_ko or self._room.name_en or self._room.id
        note("import.note.drawing", file=self._file, room=name, tables=len(drawn),
             doors=len(self._drawing.doors))  # fmt: skip
        here = {
            table.id
            for table in self._draft.programme.tables.values()
            if table.room == self._room.id and table.x is None
        }
        if drawn and here:
            names = ", ".join(sorted(here)[:_NAMED])
            note("import.note.not_drawn", file=self._file, tables=len(here), names=names)

    def _point(self, point: Point) -> Point:
        return Point(round(point.x * self._metres, 2), round(point.y * self._metres, 2))

    def _polygon(self, polygon: Polygon) -> Polygon:
        return tuple(dict.fromkeys(map(self._point, polygon)))

    def _polygon_text(self, polygon: Polygon) -> str:
        return plan_text.write_polygon(self._polygon(polygon))

    def _door(self, door: Door) -> str:
        width = min(20.0, max(0.4, door.width * self._metres))
        return plan_text.write_door(Door(self._point(door.at), width, door.swing))


def _room_of(draft: ProgrammeDraft, file: str, drawing: RoomDrawing) -> Room:
    """The room that the file, the drawing or a programme with a single room names."""
    rooms = draft.programme.rooms
    names = draft.directory(SheetKind.ROOMS)
    found = names.find(PurePath(file).stem) or names.find(drawing.room)
    if found is None:
        used = {table.room for table in draft.programme.tables.values()} & rooms.keys()
        candidates = used if len(used) == 1 else rooms.keys()
        found = next(iter(candidates)) if len(candidates) == 1 else None
    if found is None:
        listed = ", ".join(list(rooms)[:_NAMED])
        raise InvalidCell("import.drawing.no_room" if rooms else "import.drawing.no_rooms",
                          rooms=listed)  # fmt: skip
    return rooms[found]


def _metres_of(drawing: RoomDrawing, room: Room) -> float:
    """The length of a unit: by the width of the room that the organiser gave, else the drawing's.

    Raises InvalidCell if it is not known, or gives a room of a size that no room has.
    """
    bounds = bounds_of(drawing.outline) if drawing.outline else None
    if bounds and room.width:
        return room.width / bounds.width
    if drawing.metres is None:
        raise InvalidCell("import.drawing.no_scale", room=room.id)
    if bounds:
        _check_size(bounds.width * drawing.metres, bounds.height * drawing.metres, room)
    return drawing.metres


def _check_size(width: float, depth: float, room: Room) -> None:
    if not (min(width, depth) >= _SMALLEST and max(width, depth) <= _LARGEST):
        size = {"width": f"{width:.3g}", "depth": f"{depth:.3g}"}
        raise InvalidCell("import.drawing.wrong_scale", room=room.id, **size)
