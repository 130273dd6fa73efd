"""Display names of record fields: the headers of their columns in the workbook."""

from __future__ import annotations

from functools import cache

from kiosk.domain.journal.imported_values import EXTRA, SEAT
from kiosk.domain.records.entities import Checkpoint, Event, Guest, Room, Round, Session, Table
from kiosk.domain.records.questions.question import Question
from kiosk.domain.records.seating.seating_rules import SeatingRule
from kiosk.domain.records.ways import Way
from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.importing.columns.headers import COLUMNS

KIND_OF: dict[type, SheetKind] = {
    Event: SheetKind.EVENT,
    Room: SheetKind.ROOMS,
    Session: SheetKind.SESSIONS,
    Round: SheetKind.ROUNDS,
    Table: SheetKind.TABLES,
    Checkpoint: SheetKind.CHECKPOINTS,
    Way: SheetKind.WAYS,
    Guest: SheetKind.GUESTS,
    SeatingRule: SheetKind.SEATING_RULES,
    Question: SheetKind.QUESTIONS,
}


def label_of(record: type, part: str, language: str) -> str:
    """The display name of a part of a record in a language, "ko" or "en"."""
    if part.startswith(EXTRA):
        return part.removeprefix(EXTRA)
    if part.startswith(SEAT):
        table = "테이블" if language == "ko" else "Table"
        return f"{table} {part.removeprefix(SEAT)}"
    return _labels(KIND_OF[record], language).get(part, part)


@cache
def _labels(kind: SheetKind, language: str) -> dict[str, str]:
    korean = language == "ko"
    scripts = ("(국문)", "(영문)") if korean else (" (Korean)", " (English)")
    found: dict[str, str] = {}
    for column in COLUMNS[kind]:
        label = (column.korean if korean else column.english).split("|")[0]
        found[column.field] = f"{label}{scripts[0]}" if column.latin else label
        if column.latin:
            found[column.latin] = f"{label}{scripts[1]}"
    return found
