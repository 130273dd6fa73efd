"""Reads the plan of a room from an SVG file whose groups, ids or classes name what they hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree.ElementTree import Element

from fontTools.misc.transform import Identity, Transform

from kiosk.domain.floor_plan.geometry import Point
from kiosk.exchange.importing.drawings.drawing import (
    DrawnShape,
    DrawnText,
    LayerRole,
    RoomDrawing,
    role_of,
)
from kiosk.exchange.importing.drawings.drawn_room import drawn_room
from kiosk.exchange.importing.drawings.svg_file import MOST_ELEMENTS, read_svg_tree
from kiosk.exchange.importing.drawings.svg_paths import lines_of, transform_of
from kiosk.exchange.importing.refusals import InvalidCell

_NAMES = ("id", "label", "data-name")
_UNSEEN = frozenset(
    "defs symbol clippath mask marker pattern metadata title desc style namedview filter "
    "lineargradient radialgradient".split()
)
_NUMBER = re.compile(r"\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)")
_SIZE = re.compile(r"font-size\s*:\s*([\d.]+)")
_ANCHOR = re.compile(r"text-anchor\s*:\s*(\w+)")
_HIDDEN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)")
_DEEPEST_USE = 4


def read_svg(path: Path) -> RoomDrawing:
    """The room of an SVG file. Raises InvalidCell."""
    root = read_svg_tree(path)
    walk = _SvgWalk(root)
    try:
        walk.visit(root, _Inherited())
    except InvalidCell:
        raise
    except (ValueError, ArithmeticError, IndexError, TypeError) as error:
        raise InvalidCell("import.drawing.damaged") from error
    named = next((child.text or "" for child in root if child.tag == "title"), "")
    drawing = drawn_room(walk.shapes, walk.texts, walk.names, _metres(root))
    return drawing if drawing.room else replace(drawing, room=named.strip())


def _metres(root: Element) -> float | None:
    """The length of a unit as the attribute data-metres-per-unit gives it."""
    match = _NUMBER.fullmatch(root.attrib.get("data-metres-per-unit", ""))
    metres = float(match[1]) if match else 0.0
    return metres if metres > 0 else None


@dataclass(frozen=True, slots=True)
class _Inherited:
    """What an element takes over from those around it."""

    transform: Transform = Identity
    role: LayerRole | None = None
    size: float = 0.0
    anchor: str = "start"
    uses: int = 0


class _SvgWalk:
    """Collects the shapes and texts of elements that have a role."""

    def __init__(self, root: Element) -> None:
        self.shapes: list[DrawnShape] = []
        self.texts: list[DrawnText] = []
        self.names: list[str] = []
        self._by_id = {one.attrib["id"]: one for one in root.iter() if "id" in one.attrib}
        self._visited = 0

    def visit(self, element: Element, around: _Inherited) -> None:
        """An element and those in it."""
        self._count()
        if element.tag.casefold() in _UNSEEN or _is_hidden(element):
            return
        here = self._inherited(element, around)
        if element.tag == "text":
            self._take_text(element, here)
        elif element.tag == "use":
            self._follow(element, here)
        else:
            self._take_shape(element, here)
            for child in element:
                self.visit(child, here)

    def _count(self) -> None:
        """Raises InvalidCell for too many elements."""
        self._visited += 1
        if self._visited > MOST_ELEMENTS:
            raise InvalidCell("import.drawing.many_parts", most=MOST_ELEMENTS)

    def _inherited(self, element: Element, around: _Inherited) -> _Inherited:
        names = [element.attrib[name] for name in _NAMES if name in element.attrib]
        if element.tag == "g":
            self.names += names[:1]
        style = element.attrib.get("style", "")
        size = _SIZE.search(style) or _NUMBER.match(element.attrib.get("font-size", ""))
        anchor = _ANCHOR.search(style)
        return _Inherited(
            around.transform.transform(transform_of(element.attrib.get("transform", ""))),
            role_of(names) or around.role or role_of([element.attrib.get("class", "")]),
            float(size[1]) if size else around.size,
            anchor[1] if anchor else element.attrib.get("text-anchor", around.anchor),
            around.uses,
        )

    def _follow(self, element: Element, here: _Inherited) -> None:
        reference = element.attrib.get("href", "").strip().removeprefix("#")
        target = self._by_id.get(reference)
        if target is None or here.uses >= _DEEPEST_USE:
            return
        x, y = _number(element, "x"), _number(element, "y")
        moved = replace(here, transform=here.transform.translate(x, y), uses=here.uses + 1)
        for one in target if target.tag == "symbol" else (target,):
            self.visit(one, moved)

    def _take_shape(self, element: Element, here: _Inherited) -> None:
        if here.role is not None:
            for points, closed in lines_of(element, here.transform):
                self.shapes.append(DrawnShape(here.role, points, closed))

    def _take_text(self, element: Element, here: _Inherited) -> None:
        if here.role is None:
            return
        text = " ".join("".join(element.itertext()).split())
        placed = next(_placed_in(element), None)
        if not text or placed is None:
            return
        shift = {"middle": 0.0, "end": -0.5}.get(here.anchor, 0.5) * 0.6 * len(text) * here.size
        middle = (_number(placed, "x") + shift, _number(placed, "y") - 0.35 * here.size)
        at = Point(*here.transform.transformPoint(middle))
        self.texts.append(DrawnText(here.role, text, at))


def _placed_in(element: Element) -> Iterator[Element]:
    """A text, or the parts of it, that say where it is; without any, the text is at 0 0."""
    yield from (one for one in element.iter() if "x" in one.attrib or "y" in one.attrib)
    yield element


def _number(element: Element, name: str) -> float:
    match = _NUMBER.match(element.attrib.get(name, ""))
    return float(match[1]) if match else 0.0


def _is_hidden(element: Element) -> bool:
    hidden = element.attrib.get("display") == "none"
    return hidden or bool(_HIDDEN.search(element.attrib.get("style", "")))
