"""Guest lists and programmes for tests: sheets in memory, workbooks and CSV files on disk."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from openpyxl import Workbook

from kiosk.domain.journal.facts import MARK, Draft
from kiosk.domain.records.entities import Event, Guest, Programme
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.importing.files.cells import clean_cell
from kiosk.exchange.importing.files.sheets import Sheet
from kiosk.exchange.importing.importer import Current, plan_sheets
from kiosk.exchange.importing.plan import ImportPlan
from kiosk.store import Store

Row = Sequence[object]


def sheet_of(*rows: Row, name: str = "참가자", file: str = "list.xlsx") -> Sheet:
    """A sheet as read from a file: numbered rows without empty ones."""
    cleaned = [(number, [clean_cell(cell) for cell in row]) for number, row in enumerate(rows, 1)]
    return Sheet(file, name, rows=[(n, cells) for n, cells in cleaned if any(cells)])


def plan_of(*sheets: Sheet, store: Store | None = None, strict: bool = False) -> ImportPlan:
    """The import plan of the sheets."""
    current = Current(Programme(event=Event()))
    if store:
        current = Current(store.programme(), store.guests, store.listed())
    plan = ImportPlan(strict=strict)
    plan_sheets(sheets, current, plan)
    return plan


def import_lists(store: Store, *sheets: Sheet) -> list[Draft]:
    """Imports sheets into a store; the drafts written, without marks of their source."""
    drafts = list(plan_of(*sheets, store=store).drafts)
    store.append(drafts, "importer")
    return list(map(unmarked, drafts))


def unmarked(draft: Draft) -> Draft:
    """A draft without the mark of its import."""
    return draft._replace(body={n: value for n, value in draft.body.items() if n != MARK})


def guests_of(plan: ImportPlan) -> list[Guest]:
    """The guests that a plan adds or changes."""
    return [change.after for change in plan.changes if isinstance(change.after, Guest)]


def within(sentence: Sentence, name: str) -> Sentence:
    """The message that is one of another message's values."""
    value = sentence.values[name]
    assert isinstance(value, Sentence)
    return value


def problems(plan: ImportPlan) -> list[tuple[int, str, str]]:
    """Row, column and message id of each refusal."""
    return [(r.row, r.column, r.problem.id.removeprefix("import.")) for r in plan.refusals]


def ids(notes: Iterable[Sentence]) -> list[str]:
    """The message ids of a plan's notes."""
    return [note.id.removeprefix("import.note.") for note in notes]


def write_workbook(path: Path, sheets: dict[str, Sequence[Row]]) -> Path:
    """Write a workbook file."""
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    for name, rows in sheets.items():
        sheet = workbook.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    workbook.save(path)
    return path


def write_csv(
    path: Path, rows: Iterable[Row], encoding: str = "utf-8", separator: str = ","
) -> Path:
    """Write a CSV file."""
    with path.open("w", encoding=encoding, newline="") as stream:
        csv.writer(stream, delimiter=separator).writerows(rows)
    return path
