"""Assigns the cells of a guest's row to fields, by script and by content."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from kiosk.domain.records.fields.guest_fields import NAME_FIELDS
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
    """The person whom a row describes.

    `values` are guest fields, `code` is the guest's own code in the row. `certain` says that the
    reference among the values is the organiser's key, and not a running number or the number of a
    booking, which several guests may share. `addon_codes` are the codes of their add-ons' tickets,
    each with its row. `companions` is how many come with them, None where the list does not say.
    """

    row: ImportRow
    values: Values
    code: str = ""
    certain: bool = False
    addon_codes: dict[str, ImportRow] = field(default_factory=dict)
    companions: int | None = None
    companion_names: tuple[str, ...] = ()

    @property
    def principal(self) -> str:
        """The guest whose companion this is, as the row says it; empty for none."""
        return str(self.values.get("companion_of", ""))


def read_person(row: ImportRow) -> Person:
    """The person whom a row describes; changes its values. Raises InvalidCell without a name."""
    values = row.values
    if "salutation" in values:
        _sort_salutation(values, values.pop("salutation"))
    resolve_derived(values)
    _complete_name(values)
    companions, names = _party(values)
    if not any(map(values.get, NAME_FIELDS)) and not values.get("companion_of"):
        raise _nameless(row)
    keys = ("code", "counter", "booking", "booking_position")
    code, counter, booking, position = (values.pop(key, "") for key in keys)
    certain = bool(values.get("reference") or (booking and position))
    if not values.get("reference") and (counter or booking):
        values["reference"] = "-".join(filter(None, (booking, position))) or counter
    return Person(row, values, code, certain, companions=companions, companion_names=names)


def _party(values: Values) -> tuple[int | None, tuple[str, ...]]:
    """Removes the cells about a party: how many come with the guest, and the names of some.

    An empty cell under such a header is nobody.
    """
    numbers = [values.pop(name) for name in ("companions", "party_size") if name in values]
    listed = "companion_names" in values
    names: tuple[str, ...] = values.pop("companion_names", ())
    if not numbers and not listed:
        return None, ()
    stated = next((number for number in numbers if number is not None), 0)
    return max(stated, len(names)), names


def unnamed_person(row: ImportRow) -> Person:
    """The keys of a row without a name, by which its guest may still be found."""
    values = row.values
    return Person(row, values, values.get("code", ""), bool(values.get("reference")))


def _nameless(row: ImportRow) -> InvalidCell:
    """Why a row has no name: its cell was damaged or invalid, or is empty."""
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
    """Moves a text in the column of the wrong script to the other one, if that is free."""
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
    """A column with the header "Title" holds forms of address (Dr.) or positions (Director)."""
    words = text.split()
    if all(fold(word) in _COURTESIES | _STYLES for word in words):
        courtesies = [word for word in words if fold(word) in _COURTESIES]
        styles = [word for word in words if fold(word) in _STYLES]
        values.setdefault("courtesy", " ".join(courtesies))
        values.setdefault("style", " ".join(styles))
    else:
        sort_by_script(values, "position_ko", "position_en", text)
