"""Checks the kind of a sheet, as guessed from its name or headers, against its cells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Protocol

from kiosk.exchange.importing.columns.column_recognition import Slot, as_part, is_numbered_day
from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.importing.columns.headers import COLUMNS
from kiosk.exchange.importing.files.cells import fold, shown
from kiosk.exchange.importing.files.sheets import NumberedRow
from kiosk.exchange.importing.values import statuses

_LOOKED_AT = 200
# Headers of a status or of something else; the cells below them decide.
_STATUS_HEADER = re.compile(
    r".*(?:status|상태)|state|attendance|reply|response|decision|participation|참석|참가|참여|회신|응답"
    r"|출석|.*rsvp"
)
# Attendance of the event, or of one of its parts.
_ATTENDANCE = re.compile(r".+(?:참석|참가|참여)여부|(?:참석|참가|참여)여부.+|rsvp.+|attending.+")
_CLEARANCE_HEADER = re.compile(
    r"paid|payment|confirmed|confirmation|approval|accepted|결제|입금|입금확인|납부|승인|확정|선정"
)
_OTHER_STATUS_HEADER = re.compile(
    r"mail|메일|marital|married|결혼|혼인|visa|비자|member|회원|health|건강|vaccin|백신|diet|employ|고용"
    r"|재직|citizen|resid|print|badge|배지|명찰|subscri|newsletter|hotel|숙박|flight|travel|insurance"
    r"|invoice|vip|code|코드|식사|오찬|만찬|주차|통역|발표"
)
# Only a guest list has these fields.
_PERSONAL = "email phone family_ko given_ko"
_NAMED = "name_ko family_ko given_ko"
_IMPERSONAL = (
    SheetKind.EVENT,
    SheetKind.ROOMS,
    SheetKind.SESSIONS,
    SheetKind.ROUNDS,
    SheetKind.TABLES,
    SheetKind.CHECKPOINTS,
    SheetKind.WAYS,
)


class LaidOutSheet(Protocol):
    """A sheet that is read as one kind of list."""

    @property
    def kind(self) -> SheetKind: ...
    @property
    def slots(self) -> tuple[Slot, ...]: ...
    @property
    def rows(self) -> list[NumberedRow]: ...
    @property
    def first(self) -> int: ...
    @property
    def recognised(self) -> int: ...
    def has(self, names: str) -> bool: ...


def is_numbers(rows: Sequence[NumberedRow], first: int, index: int) -> bool:
    """Whether a column has cells, and all of them are whole numbers."""
    cells = list(_cells(rows, first, index))
    return bool(cells) and all(cell.isdecimal() for cell in cells)


def lists_persons(persons: LaidOutSheet, named: LaidOutSheet) -> bool:
    """Whether a sheet with the name of another kind has the columns of a guest list."""
    if named.kind not in _IMPERSONAL or not (persons.has(_NAMED) and persons.has(_PERSONAL)):
        return False
    several_events = named.kind is SheetKind.EVENT and len(named.rows) > named.first + 1
    return several_events or persons.recognised >= named.recognised


def with_statuses(layout: LaidOutSheet) -> tuple[Slot, ...]:
    """The columns of a guest list, with status columns that are recognised by their cells."""
    if layout.kind is not SheetKind.GUESTS:
        return layout.slots
    slots = tuple(_with_status(slot, layout) for slot in layout.slots)
    parts = [slot for slot in slots if _asks_for_attendance(slot, layout)]
    whole = len(parts) == 1 and not (layout.has("status part") or is_numbered_day(parts[0].label))
    if whole:
        return tuple(_with_column("status", slot) if slot in parts else slot for slot in slots)
    return tuple(as_part(slot, len(parts)) if slot in parts else slot for slot in slots)


def _asks_for_attendance(slot: Slot, layout: LaidOutSheet) -> bool:
    folded = fold(slot.label)
    fits = slot.column is None and _ATTENDANCE.fullmatch(folded)
    return bool(fits) and not _OTHER_STATUS_HEADER.search(folded) and _holds_statuses(slot, layout)


def _with_status(slot: Slot, layout: LaidOutSheet) -> Slot:
    name = _possible_status_field(fold(slot.label)) if slot.column is None else ""
    return _with_column(name, slot) if name and _holds_statuses(slot, layout) else slot


def _possible_status_field(folded: str) -> str:
    """The field that a header may stand for; empty for none."""
    if _OTHER_STATUS_HEADER.search(folded):
        return ""
    if _CLEARANCE_HEADER.fullmatch(folded):
        return "clearance"
    return "status" if _STATUS_HEADER.fullmatch(folded) else ""


def _with_column(name: str, slot: Slot) -> Slot:
    column = next(column for column in COLUMNS[SheetKind.GUESTS] if column.field == name)
    return replace(slot, column=column)


def _holds_statuses(slot: Slot, layout: LaidOutSheet) -> bool:
    """Whether half of the cells in a column are statuses."""
    cells = list(_cells(layout.rows, layout.first, slot.index))
    statuses_found = sum(map(_is_status, cells))
    return statuses_found > 0 and statuses_found * 2 >= len(cells)


def _is_status(cell: str) -> bool:
    answered = statuses.read_yes_no(cell) is not None and not cell.isdecimal()
    return answered or statuses.is_status(cell)


def _cells(rows: Sequence[NumberedRow], first: int, index: int) -> Iterator[str]:
    for _, row in rows[first : first + _LOOKED_AT]:
        if index < len(row) and row[index] != "":
            yield shown(row[index])
