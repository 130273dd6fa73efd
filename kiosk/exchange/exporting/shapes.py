"""Shapes of a drawing, painted as a picture or written as SVG."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from math import dist
from typing import Literal, assert_never
from xml.sax.saxutils import escape

from PIL import Image, ImageDraw, ImageFont

from kiosk.resources import resource

Colour = tuple[int, int, int]
Point = tuple[float, float]

_DASH = 8.0
# A picture has this many dots for each unit.
_SCALE = 2
_FAMILY = "Pretendard, 'Noto Sans KR', 'Malgun Gothic', sans-serif"
_ANCHORS = {"start": "ls", "middle": "ms", "end": "rs"}


@dataclass(frozen=True, slots=True)
class PolyLine:
    """A line through points."""

    points: tuple[Point, ...]
    colour: Colour
    width: float = 1.0
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class FilledPolygon:
    """A filled polygon."""

    points: tuple[Point, ...]
    colour: Colour


@dataclass(frozen=True, slots=True)
class ChartText:
    """A line of text; `at` is on its baseline."""

    at: Point
    text: str
    size: float
    colour: Colour
    anchor: Literal["start", "middle", "end"] = "start"
    bold: bool = False


ChartShape = PolyLine | FilledPolygon | ChartText


def as_svg(shapes: Iterable[ChartShape], width: int, height: int) -> bytes:
    """The drawing as SVG on white."""
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}">'
    )
    lines = [
        head,
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
        *map(_element, shapes),
        "</svg>\n",
    ]
    return "\n".join(lines).encode()


def as_png(shapes: Iterable[ChartShape], width: int, height: int) -> bytes:
    """The drawing as PNG on white, two dots for each unit."""
    picture = Image.new("RGB", (width * _SCALE, height * _SCALE), (255, 255, 255))
    draw = ImageDraw.Draw(picture)
    for shape in shapes:
        _paint(draw, shape)
    written = io.BytesIO()
    picture.save(written, "PNG")
    return written.getvalue()


def _element(shape: ChartShape) -> str:
    colour = "#{:02x}{:02x}{:02x}".format(*shape.colour)
    match shape:
        case PolyLine():
            dashes = f' stroke-dasharray="{_DASH:g} {_DASH:g}"' if shape.dashed else ""
            return (
                f'<polyline points="{_points(shape.points)}" fill="none" stroke="{colour}" '
                f'stroke-width="{shape.width:g}"{dashes}/>'
            )
        case FilledPolygon():
            return f'<polygon points="{_points(shape.points)}" fill="{colour}"/>'
        case ChartText():
            weight = ' font-weight="700"' if shape.bold else ""
            return (
                f'<text x="{shape.at[0]:.1f}" y="{shape.at[1]:.1f}" font-family="{_FAMILY}" '
                f'font-size="{shape.size:g}" text-anchor="{shape.anchor}" '
                f'fill="{colour}"{weight}>{escape(shape.text)}</text>'
            )
        case _:
            assert_never(shape)


def _points(points: Sequence[Point]) -> str:
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in points)


def _paint(draw: ImageDraw.ImageDraw, shape: ChartShape) -> None:
    match shape:
        case PolyLine():
            width = max(1, round(shape.width * _SCALE))
            for piece in _dashes(shape.points) if shape.dashed else [shape.points]:
                draw.line(_scaled(piece), shape.colour, width, joint="curve")
        case FilledPolygon():
            draw.polygon(_scaled(shape.points), shape.colour)
        case ChartText():
            draw.text(
                _scaled([shape.at])[0],
                shape.text,
                shape.colour,
                _font("Bold" if shape.bold else "Regular", round(shape.size * _SCALE)),
                anchor=_ANCHORS[shape.anchor],
            )
        case _:
            assert_never(shape)


def _scaled(points: Sequence[Point]) -> list[Point]:
    return [(x * _SCALE, y * _SCALE) for x, y in points]


def _dashes(points: Sequence[Point]) -> Iterator[tuple[Point, Point]]:
    """Every other piece of a line, each as long as a dash or ending at a corner."""
    done, drawn = 0.0, True
    for (x, y), (end_x, end_y) in pairwise(points):
        length = dist((x, y), (end_x, end_y))
        at = 0.0
        while at < length:
            step = min(_DASH - done, length - at)
            if drawn:
                first, last = at / length, (at + step) / length
                yield (
                    (x + (end_x - x) * first, y + (end_y - y) * first),
                    (x + (end_x - x) * last, y + (end_y - y) * last),
                )
            at, done = at + step, done + step
            if done >= _DASH:
                done, drawn = 0.0, not drawn


@cache
def _font(weight: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(resource("fonts", f"Pretendard-{weight}.otf"), size)
