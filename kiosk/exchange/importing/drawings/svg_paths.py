"""The points of the shapes of an SVG file, after SVG 2, chapters 8 to 10."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any
from xml.etree.ElementTree import Element

from fontTools.misc.transform import Identity, Transform
from fontTools.pens.recordingPen import RecordingPen
from fontTools.svgLib.path import parse_path
from fontTools.svgLib.path.shapes import PathBuilder

from kiosk.domain.floor_plan.geometry import Point, Polygon

_STEPS = 8
_CALL = re.compile(r"\s*([a-zA-Z]+)\s*\(([^)]*)\)[\s,]*")
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")


def transform_of(text: str) -> Transform:
    """The transform of an attribute such as "translate(2 3) rotate(90)". Raises ValueError."""
    result: Transform = Identity
    at = 0
    while at < len(text.rstrip()):
        call = _CALL.match(text, at)
        if call is None:
            raise ValueError(text)
        at = call.end()
        result = result.transform(_single(call[1], [float(n) for n in _NUMBER.findall(call[2])]))
    return result


def _single(name: str, numbers: list[float]) -> Transform:
    match name, numbers:
        case "matrix", [_, _, _, _, _, _]:
            return Transform(*numbers)
        case "translate", [x, *rest] if len(rest) <= 1:
            return Identity.translate(x, *rest)
        case "scale", [x, *rest] if len(rest) <= 1:
            return Identity.scale(x, *(rest or [x]))
        case "rotate", [angle]:
            return Identity.rotate(math.radians(angle))
        case "rotate", [angle, x, y]:
            return Identity.translate(x, y).rotate(math.radians(angle)).translate(-x, -y)
        case "skewX", [angle]:
            return Identity.skew(math.radians(angle))
        case "skewY", [angle]:
            return Identity.skew(0, math.radians(angle))
    raise ValueError(name)


def lines_of(element: Element, transform: Transform) -> Iterator[tuple[Polygon, bool]]:
    """The lines of a shape, and whether each is closed. Raises ValueError for invalid numbers."""
    bare = Element(element.tag, {key: element.attrib[key] for key in element.attrib})
    bare.attrib.pop("transform", None)
    builder = PathBuilder()
    if not builder.add_path_from_element(bare):
        return
    pen = RecordingPen()
    for path in builder.paths:
        parse_path(path, pen)
    yield from _contours(pen.value, transform)


def _contours(
    calls: list[tuple[str, tuple[Any, ...]]], transform: Transform
) -> Iterator[tuple[Polygon, bool]]:
    points: list[tuple[float, float]] = []
    for name, arguments in (*calls, ("endPath", ())):
        if name in ("closePath", "endPath"):
            if len(points) > 1:
                yield _placed(points, transform), name == "closePath"
            points = []
        elif name == "moveTo":
            points = [arguments[0]]
        elif name == "lineTo":
            points.append(arguments[0])
        else:
            points += _curve([points[-1], *arguments])


def _curve(controls: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Points on a Bézier curve after its first one, by de Casteljau's construction."""
    found = []
    for step in range(1, _STEPS + 1):
        share, level = step / _STEPS, controls
        while len(level) > 1:
            level = [
                (a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1]))
                for a, b in pairwise(level)
            ]
        found.append(level[0])
    return found


def _placed(points: list[tuple[float, float]], transform: Transform) -> Polygon:
    return tuple(Point(*transform.transformPoint(point)) for point in points)
