"""Read-only QML properties, generated from the fields of a frozen dataclass."""

from __future__ import annotations

import re
from dataclasses import fields
from operator import attrgetter
from typing import Any, get_type_hints

from PySide6.QtCore import Property, Signal

SIMPLE = (bool, int, float, str)
"""The types of fields that QML reads as they are."""


def qml_name(field: str) -> str:
    """The name of a field in QML: `wait_minutes` becomes `waitMinutes`."""
    return re.sub(r"_(\w)", lambda found: found[1].upper(), field)


def simple_properties(
    kind: type, notify: Signal, *, without: tuple[str, ...] = ()
) -> dict[str, Property]:
    """A property for each field of type bool, int, float or str, by its name in QML.

    Fields named in `without` get none.

    The value is read from the attribute `props` of the view model, which holds a `kind`; `notify`
    is the signal of all properties. Call it in the body of a class, in
    `vars().update(simple_properties(...))`: Qt reads the properties when the class is created.
    """
    return {
        qml_name(field): Property(type_, attrgetter(f"props.{field}"), notify=notify)
        for field, type_ in field_types(kind).items()
        if type_ in SIMPLE and field not in without
    }


def field_types(kind: type) -> dict[str, Any]:
    """The type of each field of a dataclass."""
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind)}
