"""The room that the shapes and texts of a drawing show."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from kiosk.domain.floor_plan.geometry import Point, Polygon, area, bounds_of, contains, distance
from kiosk.exchange.importing.drawings.drawing import (
    DrawnShape,
    DrawnText,
    LayerRole,
    RoomDrawing,
)
from kiosk.exchange.importing.drawings.drawn_doors import doors_of
from kiosk.exchange.importing.drawings.drawn_walls import outline_of, simplified, size_of
from kiosk.exchange.importing.refusals import InvalidCell
from kiosk.exchange.importing.values.cell_values import read_number

MOST_TABLES = 2_000
_LONGEST_LABEL = 20
_NAMED = 10


def drawn_room(
    shapes: Sequence[DrawnShape],
    texts: Sequence[DrawnText],
    layers: Iterable[str],
    metres: float | None = None,
) -> RoomDrawing:
    """The room of a drawing, its top left corner at 0 0; `layers` are all names in the drawing.

    Raises InvalidCell if the drawing has neither walls nor tables, or what it has is ambiguous.
    """
    found = _Found(shapes, texts)
    outline = outline_of(found.shapes(LayerRole.WALLS) or found.shapes(LayerRole.ROOM))
    tables = found.labelled(LayerRole.TABLES)
    if not outline and not tables:
        names = ", ".join(list(dict.fromkeys(filter(None, layers)))[:_NAMED])
        raise InvalidCell("import.drawing.no_layers", layers=names or "-")
    _require_single(tables)
    corner = bounds_of(outline or [at for _, at in tables])
    moved = _Moved(corner.left, corner.top)
    desks = [*found.middles(LayerRole.DESK), *(text.at for text in found.texts(LayerRole.DESK))]
    return RoomDrawing(
        room=next((text.text for text in found.texts(LayerRole.ROOM)), ""),
        metres=metres,
        outline=moved.polygon(outline),
        doors=tuple(doors_of(moved.shapes(found.shapes(LayerRole.DOORS)), moved.polygon(outline))),
        stage=moved.polygon(_stage(found.shapes(LayerRole.STAGE))),
        obstacles=tuple(map(moved.polygon, found.closed(LayerRole.OBSTACLES))),
        tables=tuple((label, moved.point(at)) for label, at in tables),
        checkpoints=tuple(
            (label, moved.point(at)) for label, at in found.labelled(LayerRole.CHECKPOINTS)
        ),
        desk=moved.point(desks[0]) if desks else None,
    )


def _require_single(tables: Sequence[tuple[str, Point]]) -> None:
    if len(tables) > MOST_TABLES:
        raise InvalidCell("import.drawing.many_tables", most=MOST_TABLES)
    label, number = Counter(label for label, _ in tables).most_common(1)[0] if tables else ("", 0)
    if number > 1:
        raise InvalidCell("import.drawing.table_twice", table=label)


def _stage(shapes: Sequence[DrawnShape]) -> Polygon:
    """The largest closed shape, else the bounds of the lines."""
    closed = _areas(shapes)
    if closed:
        return max(closed, key=area)
    if not shapes:
        return ()
    around = bounds_of([point for shape in shapes for point in shape.points])
    if not around.width or not around.height:
        return ()
    left, top, right, bottom = around
    return Point(left, top), Point(right, top), Point(right, bottom), Point(left, bottom)


def _areas(shapes: Iterable[DrawnShape]) -> list[Polygon]:
    """The polygons that some shapes enclose."""
    found = []
    for shape in shapes:
        size = size_of(shape.points)
        ends = distance(shape.points[0], shape.points[-1])
        if shape.closed or ends <= 0.01 * size:
            polygon = simplified(shape.points, size)
            if len(polygon) >= 3 and area(polygon) > 0:
                found.append(polygon)
    return found


class _Moved:
    """Moves what a drawing shows so that a corner is at 0 0."""

    def __init__(self, left: float, top: float) -> None:
        self._left, self._top = left, top

    def point(self, point: Point) -> Point:
        return Point(point.x - self._left, point.y - self._top)

    def polygon(self, polygon: Iterable[Point]) -> Polygon:
        return tuple(map(self.point, polygon))

    def shapes(self, shapes: Iterable[DrawnShape]) -> list[DrawnShape]:
        return [DrawnShape(one.role, self.polygon(one.points), one.closed) for one in shapes]


class _Found:
    """The shapes and texts of a drawing by their roles."""

    def __init__(self, shapes: Sequence[DrawnShape], texts: Sequence[DrawnText]) -> None:
        self._shapes, self._texts = shapes, texts

    def shapes(self, role: LayerRole) -> list[DrawnShape]:
        return [shape for shape in self._shapes if shape.role is role]

    def texts(self, role: LayerRole) -> list[DrawnText]:
        return [text for text in self._texts if text.role is role and text.text]

    def closed(self, role: LayerRole) -> list[Polygon]:
        return _areas(self.shapes(role))

    def middles(self, role: LayerRole) -> list[Point]:
        return [bounds_of(shape.points).centre for shape in self.shapes(role)]

    def labelled(self, role: LayerRole) -> list[tuple[str, Point]]:
        """Labels, each with the middle of the smallest shape around it, else its own place."""
        around = sorted(self.closed(role), key=area)
        found = []
        for text in self.texts(role):
            shape = next((one for one in around if contains(one, text.at)), None)
            label = read_number(text.text)
            if len(label) <= _LONGEST_LABEL:
                found.append((label, bounds_of(shape).centre if shape else text.at))
        return found
