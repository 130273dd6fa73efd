"""Recognises the layout of a sheet: its kind, its header row, and the meaning of its columns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import PurePath

from kiosk.exchange.importing.columns.column_recognition import Slot, slots_of
from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.importing.columns.headers import is_language
from kiosk.exchange.importing.columns.own_exports import is_time_of_export
from kiosk.exchange.importing.columns.sheet_kind_check import (
    is_numbers,
    lists_persons,
    with_statuses,
)
from kiosk.exchange.importing.files.cells import Cell, fold, shown
from kiosk.exchange.importing.files.sheets import NumberedRow, Sheet
from kiosk.exchange.importing.systems import profile_of

_NAMES = {
    SheetKind.EVENT: "event|events|event info|행사|행사정보|행사개요|개요",
    SheetKind.ROOMS: "room|rooms|venue|venues|locations|장소|행사장|회의실|룸|홀|공간",
    SheetKind.SESSIONS: "session|sessions|programme|program|agenda|schedule|timetable|세션|프로그램"
    "|일정|일정표|시간표|행사일정|행사프로그램|세부일정",
    SheetKind.ROUNDS: "round|rounds|networking rounds|라운드|차수|네트워킹라운드",
    SheetKind.TABLES: "table|tables|networking tables|테이블|테이블목록|테이블배치도"
    "|네트워킹테이블",
    SheetKind.CHECKPOINTS: "checkpoint|checkpoints|gate|gates|entrance|entrances|체크포인트|출입구"
    "|입구|검색대|게이트|확인지점",
    SheetKind.WAYS: "ways|way|directions|wayfinding|동선|길안내|가는길|안내동선|화살표",
    SheetKind.GUESTS: "guest|guests|attendee|attendees|participant|participants"
    "|registrations|registrants|delegate|delegates|invitees|people|참가자|참석자|명단|초청자|내빈|등록자"
    "|참가자명단|참석자명단|초청자명단|초청명단|귀빈|연사명단",
    SheetKind.SEATS: "seat|seats|seating|seating plan|table assignments|assignments|placement|좌석"
    "|좌석배치|좌석배정|자리|자리배치|테이블배정|테이블배치|배정",
    SheetKind.SEATING_RULES: "seating rules|seat rules|seating constraints|좌석규칙|자리규칙"
    "|배치규칙|좌석배정규칙",
    SheetKind.QUESTIONS: "questions|questions at the door|질문|현장질문|입장질문",
}
# The fields that identify a kind by columns alone: one field of each group.
_TELLING: dict[SheetKind, tuple[str, ...]] = {
    SheetKind.EVENT: ("name_ko", "timezone code_prefix venue_ko desk_ko formal countries"),
    SheetKind.ROOMS: ("id name_ko", "floor_ko width depth"),
    SheetKind.SESSIONS: ("title_ko", "starts span room speakers"),
    SheetKind.ROUNDS: ("id", "starts span"),
    SheetKind.TABLES: ("id", "x y capacity route_ko"),
    SheetKind.CHECKPOINTS: ("id name_ko", "reentry admits_pending opens closes empties_at bearing"),
    SheetKind.WAYS: ("checkpoint", "room", "arrow line_ko"),
    SheetKind.GUESTS: ("name_ko family_ko given_ko email reference",),
    SheetKind.SEATS: ("reference code email guest", "round", "table"),
    SheetKind.SEATING_RULES: ("kind", "guests points"),
    SheetKind.QUESTIONS: ("text_ko", "kind", "required options asked"),
}
_HEADER_WITHIN = 50
# The preference where two kinds fit equally well.
_PREFERRED = (
    *map(
        SheetKind,
        "seats guests sessions tables rounds ways checkpoints rooms event seating_rules".split(),
    ),
    SheetKind.QUESTIONS,
)
_NAMELESS = re.compile(r"(?:(?:sheet|시트|worksheet)\s*\d*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SheetLayout:
    """How to read a sheet: its kind, its columns, its rows, and the index of the `first` one.

    `row_of` gives the row of each field on a sheet that is written from top to bottom. `system` is
    the name of the system that exported the sheet, if it is known. With `left_out` the sheet is not
    imported. An `own_export` was written by this program: a cell that is as the record stands says
    nothing.
    """

    kind: SheetKind
    slots: tuple[Slot, ...]
    rows: list[NumberedRow]
    first: int = 0
    row_of: dict[str, int] = field(default_factory=dict)
    system: str = ""
    left_out: bool = False
    own_export: bool = False

    @property
    def recognised(self) -> int:
        """The number of recognised columns."""
        return sum(slot.column is not None for slot in self.slots)

    def label(self, name: str) -> str:
        """The header of a field's column, in either script; empty if there is none.

        A header is returned unchanged.
        """
        if not name or any(name == slot.label for slot in self.slots):
            return name
        labels = {s.field or s.column.field: s.label for s in self.slots if s.column}
        other = next((s.label for s in self.slots if s.column and name == s.column.latin), "")
        return labels.get(name, other)

    def has(self, names: str) -> bool:
        """Whether there is a column for at least one of these fields."""
        return any(slot.column and slot.column.field in names.split() for slot in self.slots)


def kind_by_name(sheet: Sheet) -> SheetKind | None:
    """The kind of a sheet by its name, or by the name of its file where it has none."""
    nameless = _NAMELESS.fullmatch(sheet.name)
    return _kind_in(fold(PurePath(sheet.file).stem if nameless else sheet.name))


def recognise(sheet: Sheet) -> SheetLayout | None:
    """How to read a sheet; None if it is no known list.

    The headers of a known system decide first, then the name of the sheet or file, then the
    columns. The columns also decide where they clearly contradict the name.
    """
    if layout := _as_exported(sheet):
        return layout
    layout = _by_name_or_columns(sheet)
    return _of_own_export(replace(layout, slots=with_statuses(layout))) if layout else None


def _of_own_export(layout: SheetLayout) -> SheetLayout:
    """The layout without the time of export, if the sheet has it."""
    slots = tuple(slot for slot in layout.slots if not is_time_of_export(slot.label))
    return replace(layout, slots=slots, own_export=len(slots) < len(layout.slots))


def _as_exported(sheet: Sheet) -> SheetLayout | None:
    """The layout of a sheet with the headers of a known system."""
    for position, (_, cells) in enumerate(sheet.rows[:_HEADER_WITHIN]):
        headers = list(map(shown, cells))
        if profile := profile_of(headers):
            slots = profile.slots(headers)
            return SheetLayout(
                profile.kind,
                slots,
                sheet.rows,
                position + 1,
                system=profile.system,
                left_out=profile.left_out,
            )
    return None


def _by_name_or_columns(sheet: Sheet) -> SheetLayout | None:
    named = kind_by_name(sheet)
    by_name = _lay_out(sheet, named) if named else None
    persons = _lay_out(sheet, SheetKind.GUESTS) if by_name else None
    if by_name and persons and lists_persons(persons, by_name):
        return persons
    if by_name and _identifies_kind(by_name):
        return by_name
    layouts = [layout for kind in _PREFERRED if (layout := _lay_out(sheet, kind))]
    fitting = [layout for layout in layouts if _identifies_kind(layout)]
    best = max(fitting, key=lambda layout: layout.recognised, default=None)
    if by_name and (best is None or best.recognised < by_name.recognised + 2):
        return by_name
    return best


def _identifies_kind(layout: SheetLayout) -> bool:
    return all(map(layout.has, _TELLING[layout.kind]))


def _kind_in(name: str) -> SheetKind | None:
    """The kind with the longest word in a name; of equal ones the last."""
    found = [
        (len(word), name.rfind(word), kind)
        for kind, words in _NAMES.items()
        for word in map(fold, words.split("|"))
        if word in name
    ]
    return max(found)[2] if found else None


def _lay_out(sheet: Sheet, kind: SheetKind) -> SheetLayout | None:
    """The layout of a sheet as `kind`, with the best header row; None if no row is one."""
    layouts = [
        _below(sheet.rows, position, kind)
        for position in range(min(_HEADER_WITHIN, len(sheet.rows)))
    ]
    if kind is SheetKind.EVENT:
        layouts.append(_top_to_bottom(sheet.rows))
    best = max(layouts, key=lambda layout: layout.recognised, default=None)
    return best if best and best.recognised else None


def _below(rows: list[NumberedRow], position: int, kind: SheetKind) -> SheetLayout:
    headers = list(map(shown, rows[position][1]))
    first = position + 1
    if first < len(rows) and _is_language_row(rows[first][1]):
        headers = _merged(headers, list(map(shown, rows[first][1])))
        first += 1
    return SheetLayout(kind, slots_of(kind, headers, partial(is_numbers, rows, first)), rows, first)


def _top_to_bottom(rows: Sequence[NumberedRow]) -> SheetLayout:
    """The layout of an event that has its field names in the first column, values in the second."""
    lines = [(number, [*cells, "", ""][:2]) for number, cells in rows[:_HEADER_WITHIN]]
    slots = slots_of(SheetKind.EVENT, [shown(cells[0]) for _, cells in lines])
    values: list[Cell] = [cells[1] for _, cells in lines]
    row_of = {s.field or s.column.field: lines[s.index][0] for s in slots if s.column}
    return SheetLayout(
        SheetKind.EVENT, slots, [(lines[0][0], values)] if lines else [], row_of=row_of
    )


def _is_language_row(cells: Iterable[Cell]) -> bool:
    words = [shown(cell) for cell in cells if cell != ""]
    return bool(words) and all(map(is_language, words))


def _merged(above: list[str], below: list[str]) -> list[str]:
    """The headers of two rows, where a cell of the upper row spans several of the lower."""
    width = max(len(above), len(below))
    headers, last = [], ""
    for top, bottom in zip(_padded(above, width), _padded(below, width), strict=True):
        last = top or (last if bottom else "")
        headers.append(f"{last} ({bottom})" if bottom else last)
    return headers


def _padded(cells: list[str], width: int) -> list[str]:
    return cells + [""] * (width - len(cells))
