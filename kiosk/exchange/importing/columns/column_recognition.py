"""Assigns a column to each header of a sheet, also by the cells below it."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from operator import itemgetter

from kiosk.exchange.importing.columns.columns import ImportColumn, SheetKind
from kiosk.exchange.importing.columns.guest_columns import PART
from kiosk.exchange.importing.columns.headers import COLUMNS, LOOSEST, Heading, Rank, read_heading
from kiosk.exchange.importing.files.cells import fold

_BARE_NAMES = ("이름", "name")
_NAMING = ("name_ko", "family_ko", "given_ko")
# Columns that are used only where the sheet has no better one; otherwise they are extra data.
_SECOND_BEST = {"booking": "reference", "affiliation": "organisation_ko"}
# One day of several by its number: "참석여부(2일차)", "Attending (Day 2)".
_NUMBERED_DAY = re.compile(
    r"\d+\s*일\s*차|[첫둘셋넷]째?\s*날|\bday\s*\d|\b\d(?:st|nd|rd|th)\s+day", re.IGNORECASE
)
# These words name the date of the data, and no part of the event.
_AS_OF = re.compile(r"기준|현재|까지|마감|as of|\bby\b|until|deadline", re.IGNORECASE)
_BRACKETED = re.compile(r".+?[(\[（](.+?)[)\]）]\s*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Slot:
    """One column of a sheet; `column` is None where its cells go to the extra data only.

    `field` is empty where the script of each cell decides between two fields. The cells of a `kept`
    slot go to the extra data as well.
    """

    index: int
    label: str
    column: ImportColumn | None = None
    field: str = ""
    kept: bool = False

    @property
    def extra(self) -> bool:
        """Whether its cells are kept as extra data."""
        return self.column is None or self.kept


def slots_of(
    kind: SheetKind, headers: Sequence[str], is_numbers: Callable[[int], bool] = lambda _: False
) -> tuple[Slot, ...]:
    """The column for each header, exact matches first; other headers become extra data.

    `is_numbers` says whether the cells of a column are all numbers: such a column holds no names.
    """
    readings = _readings(kind, headers)
    if kind is SheetKind.GUESTS:
        readings = _without_numbers(readings, is_numbers)
    slots = _without_second_best(_claimed(readings, headers))
    _title_beside_prefix(kind, headers, slots)
    named = _given_beside_family(kind, tuple(slots[index] for index in sorted(slots)))
    return with_extra_columns(_resolve_parts(named), headers)


def _without_numbers(
    readings: list[tuple[int, Heading]], is_numbers: Callable[[int], bool]
) -> list[tuple[int, Heading]]:
    """The readings without columns of names that hold numbers, unless all of them do."""
    naming = [(i, heading) for i, heading in readings if heading.column.field in _NAMING]
    doubtful = [(i, heading) for i, heading in naming if is_numbers(i)]
    if len(doubtful) == len(naming):
        return readings
    return [reading for reading in readings if reading not in doubtful]


def _claimed(readings: list[tuple[int, Heading]], headers: Sequence[str]) -> dict[int, Slot]:
    """The first header for each field, and all for a column that combines several."""
    slots: dict[int, Slot] = {}
    claimed: set[tuple[str, str]] = set()
    for index, heading in readings:
        claim = (heading.column.field, heading.field)
        if claim not in claimed or heading.column.combines:
            claimed.add(claim)
            slots[index] = Slot(index, label_of(headers[index]), heading.column, heading.field)
    return slots


def _without_second_best(slots: dict[int, Slot]) -> dict[int, Slot]:
    fields = {slot.column.field for slot in slots.values() if slot.column}
    spare = {field for field, better in _SECOND_BEST.items() if better in fields}
    return {i: slot for i, slot in slots.items() if slot.column and slot.column.field not in spare}


def with_extra_columns(
    slots: Sequence[Slot], headers: Sequence[str], ignored: Collection[int] = ()
) -> tuple[Slot, ...]:
    """The slots, and all other headers as extra data, each under a unique label."""
    known = {slot.index for slot in slots} | set(ignored)
    taken = {slot.label for slot in slots}
    rest = []
    for index, header in enumerate(headers):
        if header and index not in known:
            rest.append(Slot(index, _free(label_of(header), taken)))
            taken.add(rest[-1].label)
    return tuple(sorted((*slots, *rest), key=lambda slot: slot.index))


def label_of(header: str) -> str:
    """A header in one line."""
    return re.sub(r"\s+", " ", header)


def _readings(kind: SheetKind, headers: Sequence[str]) -> list[tuple[int, Heading]]:
    """The possible columns of headers, the best match first: exact, then loose, then weak ones."""
    found = []
    for index, header in enumerate(headers):
        for looseness in range(LOOSEST + 1 if header else 0):
            if heading := read_heading(kind, header, looseness):
                weak = heading.rank is Rank.WEAK
                found.append(((weak, looseness, heading.rank, index), index, heading))
                break
    return [(index, heading) for _, index, heading in sorted(found, key=itemgetter(0))]


def _resolve_parts(slots: Sequence[Slot]) -> tuple[Slot, ...]:
    """Columns that each ask for one day or part of the event do not give the status itself."""
    parts = [slot for slot in slots if _part_in(slot)]
    if len(parts) == 1 and not is_numbered_day(parts[0].label):
        return tuple(slots)
    return tuple(as_part(slot, len(parts)) if slot in parts else slot for slot in slots)


def as_part(slot: Slot, number: int) -> Slot:
    """One of `number` columns that ask for parts of the event; it is kept as extra data.

    Of several such columns only an absence from all parts counts.
    """
    return replace(slot, column=PART if number > 1 else None, kept=True)


def is_numbered_day(label: str) -> bool:
    """Whether a header asks for one day of several."""
    return _NUMBERED_DAY.search(label) is not None


def _part_in(slot: Slot) -> str:
    """The part of the event that a column asks for; empty if it asks for the whole event."""
    if slot.column is None or slot.column.field != "status":
        return ""
    bracketed = _BRACKETED.fullmatch(slot.label)
    part = bracketed[1] if bracketed else ""
    return "" if _AS_OF.search(part) else part


def _free(label: str, taken: set[str]) -> str:
    number = 2
    free = label
    while free in taken:
        free = f"{label} ({number})"
        number += 1
    return free


def _given_beside_family(kind: SheetKind, slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """Next to a family name column, a column with the header "이름" or "Name" holds given names."""
    fields = {slot.column.field for slot in slots if slot.column}
    if kind is not SheetKind.GUESTS or "family_ko" not in fields or "given_ko" in fields:
        return slots
    given = next(column for column in COLUMNS[kind] if column.field == "given_ko")
    return tuple(_as_given(slot, given) if _is_bare_name(slot) else slot for slot in slots)


def _title_beside_prefix(kind: SheetKind, headers: Sequence[str], slots: dict[int, Slot]) -> None:
    """Next to a column for forms of address, a column with the header "Title" holds positions."""
    fields = {slot.column.field for slot in slots.values() if slot.column}
    if kind is SheetKind.GUESTS and "salutation" in fields and "position_ko" not in fields:
        position = next(column for column in COLUMNS[kind] if column.field == "position_ko")
        for index, header in enumerate(headers):
            if fold(header) == "title" and index not in slots:
                slots[index] = Slot(index, label_of(header), position)


def _is_bare_name(slot: Slot) -> bool:
    label = fold(slot.label)
    return bool(
        slot.column
        and slot.column.field == "name_ko"
        and any(word in label for word in _BARE_NAMES)
        and "full" not in label
    )


def _as_given(slot: Slot, given: ImportColumn) -> Slot:
    names = {"name_ko": given.field, "name_latin": given.latin}
    return replace(slot, column=given, field=names.get(slot.field, ""))
