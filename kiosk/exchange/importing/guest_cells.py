"""Persons: the cells of a guest's row put where they belong, by script and by what they hold."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from kiosk.domain.records.guest_fields import NAME_FIELDS
from kiosk.exchange.importing.columns.rows import NAMES, ImportRow
from kiosk.exchange.importing.derived_values import resolve_derived
from kiosk.exchange.importing.files.cells import fold
from kiosk.exchange.importing.refusals import InvalidCell
from kiosk.exchange.importing.values.scripts import has_hangul, sort_by_script, split_scripts

Values = dict[str, Any]

_COURTESIES = frozenset(map(fold, "Mr Ms Mrs Miss Mx Madam Madame Sir M Mme Herr Frau".split()))
_STYLES = frozenset(
    map(fold, "Dr Prof Professor Doctor H.E. Hon Honourable Ambassador Amb PhD Rev The".split())
)


@dataclass(slots=True)
class Person:
    """Somebody whom a row is about.

    `values` are fields of a guest, `code` is the own code that the row gives. The reference among
    the values is `certain` where it is the organiser's key, not where it only counts rows or is
    that of a booking, which several may share. `addon_codes` are those of their add-ons' tickets,
    with the rows that give them.
    """

    row: ImportRow
    values: Values
    code: str = ""
    certain: bool = False
    addon_codes: dict[str, ImportRow] = field(default_factory=dict)


def read_person(row: ImportRow) -> Person:
    """Who a row is about; changes its values. Raises Unfit for a row that names nobody."""
    values = row.values
    if "salutation" in values:
        _sort_salutation(values, values.pop("salutation"))
    resolve_derived(values)
    _complete_name(values)
    if not any(map(values.get, NAME_FIELDS)):
        raise _nameless(row)
    code = values.pop("code", "")
    counter, booking = values.pop("counter", ""), values.pop("booking", "")
    position = values.pop("booking_position", "")
    certain = bool(values.get("reference") or (booking and position))
    if not values.get("reference") and (counter or booking):
        values["reference"] = "-".join(filter(None, (booking, position))) or counter
    return Person(row, values, code, certain)


def unnamed_person(row: ImportRow) -> Person:
    """The keys of a row that has no name: whose they are may still be known."""
    values = row.values
    return Person(row, values, values.get("code", ""), bool(values.get("reference")))


def _nameless(row: ImportRow) -> InvalidCell:
    """Why a row names nobody: because its name was lost, or because it says none."""
    labels = {row.source.layout.label(name) for name in NAMES} - {""}
    for lost in (*row.refused, *row.lost):
        if lost.column in labels:
            return InvalidCell(lost.problem.id, **lost.problem.values).about("name_ko")
    return InvalidCell("import.guest.nameless").about("name_ko")


def _complete_name(values: Values) -> None:
    for part in ("family", "given"):
        _move_by_script(values, f"{part}_ko", f"{part}_latin")
    family, given = values.pop("family_ko", ""), values.pop("given_ko", "")
    if (family or given) and not values.get("name_ko"):
        values["name_ko"] = f"{family}{given}"
    _move_by_script(values, "name_ko", "name_latin", name=True)
    korean, latin = values.get("name_ko"), values.get("name_latin")
    if korean and latin and not has_hangul(korean) and fold(korean) == fold(latin):
        values["name_ko"] = ""


def _move_by_script(values: Values, korean: str, latin: str, *, name: bool = False) -> None:
    """Text that stands in the wrong script's column moves to the other, if that is free."""
    text, other = values.get(korean), values.get(latin)
    if text and not other:
        parts = split_scripts(text, name=name)
    elif other and not text and has_hangul(other):
        parts = split_scripts(other, name=name)
    else:
        return
    if parts[1] or not text:
        values[korean], values[latin] = parts


def _sort_salutation(values: Values, text: str) -> None:
    """A column called just "Title" holds Dr. or Ms. as well as Director."""
    words = text.split()
    if all(fold(word) in _COURTESIES | _STYLES for word in words):
        courtesies = [word for word in words if fold(word) in _COURTESIES]
        styles = [word for word in words if fold(word) in _STYLES]
        values.setdefault("courtesy", " ".join(courtesies))
        values.setdefault("style", " ".join(styles))
    else:
        sort_by_script(values, "position_ko", "position_en", text)
