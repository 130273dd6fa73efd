"""Reads the plan of a room from a DXF file, by its layers; $INSUNITS says how long a unit is."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.domain.floor_plan.geometry import Point, distance
from kiosk.exchange.importing.drawings.drawing import (
    DrawnShape,
    DrawnText,
    LayerRole,
    RoomDrawing,
    role_of,
)
from kiosk.exchange.importing.drawings.drawn_room import drawn_room
from kiosk.exchange.importing.refusals import InvalidCell

if TYPE_CHECKING:
    from ezdxf.document import Drawing as DxfDocument

MOST_ENTITIES = 100_000
_DEEPEST = 8
_OUTWARD = frozenset("IMAGE PDFUNDERLAY DWFUNDERLAY DGNUNDERLAY OLE2FRAME".split())
_TEXTS = frozenset("TEXT MTEXT ATTRIB".split())
_INSERT = "INSERT"


def read_dxf(path: Path) -> RoomDrawing:
    """The room of a DXF file. Raises InvalidCell."""
    # Its threads would count against the memory that this process may have.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    document = _opened(path)
    _refuse_references(document)
    reading = _DxfReading(document)
    try:
        reading.visit(document.modelspace(), "", 0)
    except InvalidCell:
        raise
    except (ValueError, ArithmeticError, LookupError, TypeError, AttributeError) as error:
        raise InvalidCell("import.drawing.damaged") from error
    layers = [layer.dxf.name for layer in document.layers]
    return drawn_room(reading.shapes, reading.texts, layers, _metres(document))


def _opened(path: Path) -> DxfDocument:
    """The document, if need be without the parts of it that are damaged."""
    from ezdxf import recover
    from ezdxf.filemanagement import readfile
    from ezdxf.lldxf.const import DXFError

    damaged = (OSError, DXFError, ValueError, TypeError, LookupError, AttributeError)
    try:
        return readfile(path)
    except damaged:
        try:
            return recover.readfile(path)[0]
        except damaged as error:
            raise InvalidCell("import.drawing.damaged") from error


def _refuse_references(document: DxfDocument) -> None:
    """Raises InvalidCell for a drawing that includes other files."""
    for block in document.blocks:
        if block.block is not None and block.block.is_xref:
            raise InvalidCell("import.drawing.active", what=f"XREF {block.name[:30]}")


def _metres(document: DxfDocument) -> float | None:
    """The length of a unit; None for a drawing without units."""
    from ezdxf.enums import InsertUnits
    from ezdxf.units import conversion_factor

    unit = document.header.get("$INSUNITS", 0)
    if unit not in (*range(1, 7), *range(8, 17)):
        return None
    return float(conversion_factor(InsertUnits(unit), InsertUnits.Meters))


class _DxfReading:
    """Collects the shapes and texts on layers that have a role and are shown; y points down."""

    def __init__(self, document: DxfDocument) -> None:
        self.shapes: list[DrawnShape] = []
        self.texts: list[DrawnText] = []
        self._unseen = {
            layer.dxf.name for layer in document.layers if layer.is_off() or layer.is_frozen()
        }
        self._visited = 0

    def visit(self, entities: Iterable[Any], around: str, depth: int) -> None:
        """Entities and those of the blocks that they insert, which on layer 0 have its layer."""
        for entity in entities:
            self._count(depth)
            kind = entity.dxftype()
            if kind in _OUTWARD:
                raise InvalidCell("import.drawing.active", what=kind)
            layer = entity.dxf.get("layer", "0")
            layer = around if layer == "0" and around else layer
            if layer in self._unseen or entity.dxf.get("invisible", 0):
                continue
            if kind == _INSERT:
                self.visit((*entity.virtual_entities(), *entity.attribs), layer, depth + 1)
            elif (role := role_of([layer])) is not None:
                self._take(entity, kind, role)

    def _count(self, depth: int) -> None:
        """Raises InvalidCell for too many entities, or blocks that are nested too deeply."""
        self._visited += 1
        if self._visited > MOST_ENTITIES or depth > _DEEPEST:
            raise InvalidCell("import.drawing.many_parts", most=MOST_ENTITIES)

    def _take(self, entity: Any, kind: str, role: LayerRole) -> None:
        if kind in _TEXTS:
            text = entity.plain_text() if kind == "MTEXT" else entity.dxf.text
            self.texts.append(DrawnText(role, " ".join(text.split()), _middle(entity, text)))
            return
        for points in _lines(entity):
            if len(points) > 1:
                ends = distance(points[0], points[-1])
                closed = len(points) > 3 and ends < 1e-6
                self.shapes.append(DrawnShape(role, points[:-1] if closed else points, closed))


def _lines(entity: Any) -> Iterator[tuple[Point, ...]]:
    """The points along an entity that is a line of some kind."""
    from ezdxf import path

    try:
        made = path.make_path(entity)
    except TypeError:
        return
    for part in made.sub_paths() if made.has_sub_paths else (made,):
        bounds = part.control_vertices()
        if len(bounds) > 1:
            size = max(max(v.x for v in bounds) - min(v.x for v in bounds),
                       max(v.y for v in bounds) - min(v.y for v in bounds), 1e-6)  # fmt: skip
            yield tuple(Point(v.x, -v.y) for v in part.flattening(size / 50, segments=2))


def _middle(entity: Any, text: str) -> Point:
    """About where the middle of a text is: its own point where it is centred there."""
    dxf = entity.dxf
    if entity.dxftype() == "MTEXT":
        height = dxf.get("char_height", 0.0)
        at, point = dxf.insert, dxf.get("attachment_point", 1) - 1
        across, down = (0.5, 0.0, -0.5)[point % 3], (0.5, 0.0, -0.5)[point // 3 % 3]
    else:
        height, centred = dxf.get("height", 0.0), dxf.get("halign", 0) or dxf.get("valign", 0)
        at = dxf.get("align_point") if centred and dxf.hasattr("align_point") else dxf.insert
        across = (0.5, 0.0, -0.5, 0.5, 0.0, 0.5)[min(dxf.get("halign", 0), 5)]
        down = (-0.5, -0.5, 0.0, 0.5)[min(dxf.get("valign", 0), 3)]
    return Point(at.x + across * 0.6 * height * len(text), -at.y + down * height)
