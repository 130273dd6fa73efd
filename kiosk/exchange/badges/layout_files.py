"""Reads layout files (TOML). Every value is checked; an error names the file and the field."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from kiosk.domain.text.messages import Sentence
from kiosk.exchange.badges.layout import (
    NAME_FIELDS,
    BadgeLayout,
    Band,
    Box,
    Category,
    Stack,
    Tables,
    Text,
)
from kiosk.exchange.badges.layout_table import LayoutError, LayoutTable
from kiosk.exchange.badges.typefaces import WEIGHTS, Typeface, bundled, own
from kiosk.resources import resource

FIELDS = (
    "style",
    *NAME_FIELDS,
    "position",
    "second_position",
    "organisation",
    "second_organisation",
    "country",
    "event",
    "second_event",
)
_CATEGORIES = "categories"
# Instead of the table of the code, on a card without one.
_NONE = "none"
# In a smaller square, in millimetres, scanners cannot read a signed pass.
_LEAST_CODE = 15


def layouts() -> list[str]:
    """The names of the bundled layouts."""
    stems = (file.stem for file in resource("badges").glob("*.toml"))
    return sorted(stem for stem in stems if stem != _CATEGORIES)


def read_layout(name: str) -> BadgeLayout:
    """A bundled layout by its name, or the organiser's own layout by its path.

    Raises LayoutError.
    """
    ours = LayoutTable.of(resource("badges", f"{_CATEGORIES}.toml"))
    table = LayoutTable.of(_path_of(name))
    layout = _layout(name, table, _categories(ours) | _categories(table))
    table.close()
    fields = {text.field for stack in layout.stacks for text in stack.texts}
    if fields.isdisjoint(("name", "addressed", "post_alone")):
        raise table.fault("badge.layout.nameless", "stack")
    return layout


def _path_of(name: str) -> Path:
    if name.endswith(".toml"):
        return Path(name)
    if name not in layouts():
        values = {"name": name, "known": ", ".join(layouts())}
        raise LayoutError(Sentence("badge.layout.absent", values))
    return resource("badges", f"{name}.toml")


def _layout(name: str, table: LayoutTable, categories: dict[str, Category]) -> BadgeLayout:
    width, height = table.take("width", _side), table.take("height", _side)
    table.page = Box(0, 0, width, height)
    return BadgeLayout(
        id=name,
        title=table.take("title", _words),
        width=width,
        height=height,
        code=_code(table),
        stacks=tuple(_stack(one) for one in table.take_tables("stack")),
        band=_band(table.take_table("band")) if "band" in table.values else None,
        tables=_tables(table.take_table("tables")) if "tables" in table.values else None,
        rules=tuple(_box_alone(one) for one in table.take_tables("rule")),
        categories=categories,
    )


def _stack(table: LayoutTable) -> Stack:
    stack = Stack(
        box=table.take("box", _box),
        align=table.take("align", _align, "left"),
        anchor=table.take("anchor", _anchor, "top"),
        texts=tuple(_text(one, one.take("field", _field)) for one in table.take_tables("text")),
    )
    table.close()
    return stack


def _text(table: LayoutTable, field: str) -> Text:
    least, size = table.take("size", _sizes)
    text = Text(
        field=field,
        typeface=table.take("font", _font),
        size=size,
        least=least,
        lines=table.take("lines", _lines, 1),
        gap=table.take("gap", _gap, 0),
        leading=table.take("leading", _leading, 1),
    )
    table.close()
    return text


def _band(table: LayoutTable) -> Band:
    box = table.take("box", _box)
    return Band(box, _text(table, "category"))


def _tables(table: LayoutTable) -> Tables:
    tables = Tables(
        box=table.take("box", _box),
        align=table.take("align", _align, "left"),
        label=_text(table.take_table("label"), "round"),
        number=_text(table.take_table("number"), "table"),
    )
    table.close()
    return tables


def _box_alone(table: LayoutTable) -> Box:
    box = table.take("box", _box)
    table.close()
    return box


def _code(table: LayoutTable) -> Box | None:
    """The square of the code; None where the layout says that it has none."""
    if table.values.get("code") == _NONE:
        table.take("code", _words)
        return None
    return _square(table.take_table("code"))


def _square(table: LayoutTable) -> Box:
    box = table.take("box", _code_box)
    table.close()
    side = min(box.width, box.height)
    return Box(box.left, box.top, side, side)


def _categories(table: LayoutTable) -> dict[str, Category]:
    under = table.take_table(_CATEGORIES) if _CATEGORIES in table.values else None
    if under is None:
        return {}
    found = {}
    for id_ in list(under.values):
        one = under.take_table(id_)
        found[id_] = Category(one.take("label", _words), one.take("colour", _colour, "#000000"))
        one.close()
    return found


def _number(value: Any, least: float, most: float) -> float:
    if isinstance(value, bool) or not least <= float(value) <= most:
        raise ValueError(value)
    return float(value)


def _side(_: LayoutTable, value: Any) -> float:
    return _number(value, 20, 420)


def _gap(_: LayoutTable, value: Any) -> float:
    return _number(value, -20, 100)


def _leading(_: LayoutTable, value: Any) -> float:
    return _number(value, 0.7, 2)


def _lines(_: LayoutTable, value: Any) -> int:
    return round(_number(value, 1, 9))


def _sizes(_: LayoutTable, value: Any) -> tuple[float, float]:
    most, least = value if isinstance(value, list) else (value, value)
    if _number(least, 1, 60) > _number(most, 1, 60):
        raise ValueError(value)
    return float(least), float(most)


def _box(table: LayoutTable, value: Any) -> Box:
    left, top, width, height = (_number(one, 0, 420) for one in value)
    box = Box(left, top, width, height)
    if not (width and height) or box.right > table.page.width or box.bottom > table.page.height:
        raise ValueError(value)
    return box


def _code_box(table: LayoutTable, value: Any) -> Box:
    box = _box(table, value)
    if min(box.width, box.height) < _LEAST_CODE:
        raise ValueError(value)
    return box


def _font(table: LayoutTable, value: Any) -> Typeface:
    if value in WEIGHTS:
        return bundled(value)
    if Path(value).suffix.lower() not in (".otf", ".ttf"):
        raise ValueError(value)
    return own(table.path.parent / value)


def _field(_: LayoutTable, value: Any) -> str:
    return FIELDS[FIELDS.index(value)]


def _align(_: LayoutTable, value: Any) -> str:
    return {"left": "left", "centre": "centre", "right": "right"}[value]


def _anchor(_: LayoutTable, value: Any) -> str:
    return {"top": "top", "middle": "middle", "bottom": "bottom"}[value]


def _words(_: LayoutTable, value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(value)
    return value


def _colour(_: LayoutTable, value: Any) -> str:
    if not re.fullmatch("#[0-9A-Fa-f]{6}", value):
        raise ValueError(value)
    return str(value)
