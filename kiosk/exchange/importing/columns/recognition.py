"""Recognises all sheets of an import, and reports how each was recognised."""

from __future__ import annotations

from collections.abc import Container, Sequence

from kiosk.domain.text.messages import Sentence
from kiosk.exchange.importing.columns.own_exports import is_own_list
from kiosk.exchange.importing.columns.sheet_recognition import SheetLayout, kind_by_name, recognise
from kiosk.exchange.importing.files.cells import shown
from kiosk.exchange.importing.files.sheets import Sheet
from kiosk.exchange.importing.plan import ImportPlan
from kiosk.exchange.importing.refusals import Refusal, place_of

_LOOKED_AT = 1_000


def recognise_all(sheets: Sequence[Sheet], plan: ImportPlan) -> list[tuple[Sheet, SheetLayout]]:
    """The sheets to import, with their layouts; the plan gets a note for each other sheet.

    A file of which no sheet is imported is refused.
    """
    found = [(sheet, _recognise(sheet)) for sheet in sheets]
    for sheet, layout in found:
        _note_recognition(sheet, layout, plan)
    for file in dict.fromkeys(sheet.file for sheet in sheets):
        layouts = [layout for sheet, layout in found if sheet.file == file]
        if problem := _nothing_in(layouts):
            plan.refusals.append(Refusal(file, "", 0, "", problem))
    return [(sheet, layout) for sheet, layout in found if isinstance(layout, SheetLayout)]


def _note_recognition(sheet: Sheet, layout: SheetLayout | str, plan: ImportPlan) -> None:
    """Reports the system that a sheet was exported from, or the reason for skipping the sheet."""
    place = place_of(sheet.file, sheet.name)
    if isinstance(layout, SheetLayout):
        if layout.system:
            plan.note("import.note.system", place=place, system=layout.system)
    elif sheet.name:
        plan.note(f"import.note.{layout}", place=place)


def _recognise(sheet: Sheet) -> SheetLayout | str:
    """The layout of a sheet, or the name of the reason for which it is skipped."""
    if sheet.hidden and kind_by_name(sheet) is None:
        return "hidden"
    if is_own_list(sheet):
        return "own"
    layout = recognise(sheet)
    if layout is None:
        return "unknown"
    return "left_out" if layout.left_out else layout


def _nothing_in(layouts: Sequence[SheetLayout | str]) -> Sentence | None:
    """Why no sheet of a file is imported; None if one is."""
    taken = [layout for layout in layouts if isinstance(layout, SheetLayout)]
    if any(len(layout.rows) > layout.first for layout in taken):
        return None
    if taken:
        return Sentence("import.file.no_rows")
    known = next((layout for layout in layouts if layout in ("left_out", "own")), "unknown")
    return Sentence(f"import.file.{known}")


def without_entries(
    layouts: Sequence[tuple[Sheet, SheetLayout]],
    with_entries: Container[str],
    refusals: Sequence[Refusal],
) -> list[Refusal]:
    """A refusal of each file in which every row is a total, a heading or a remark.

    Files that have a refusal already get none.
    """
    refused = {refusal.file for refusal in refusals}
    files = dict.fromkeys(sheet.file for sheet, _ in layouts if sheet.file not in refused)
    problem = Sentence("import.file.no_rows")
    return [Refusal(file, "", 0, "", problem) for file in files if file not in with_entries]


def note_layout(sheet: Sheet, layout: SheetLayout, used: Container[str], plan: ImportPlan) -> None:
    """Reports how a sheet was recognised; columns that are `used` do not count as extra data."""
    place = place_of(sheet.file, sheet.name)
    about = {
        "place": place,
        "kind": Sentence(f"import.kind.{layout.kind}"),
        "rows": len(layout.rows) - layout.first,
    }
    extra = [slot.label for slot in layout.slots if slot.extra and slot.label not in used]
    if extra:
        plan.note("import.note.sheet_extra", extra=", ".join(extra), **about)
    else:
        plan.note("import.note.sheet", **about)
    if samples := ", ".join(_samples(layout)) if sheet.encoding else "":
        plan.note("import.note.encoding", place=place, encoding=sheet.encoding, samples=samples)


def _samples(layout: SheetLayout) -> list[str]:
    """Two names of a list, preferably ones that show a wrong encoding."""
    names = [slot.index for slot in layout.slots if slot.column and slot.column.latin][:2]
    rows = layout.rows[layout.first : layout.first + _LOOKED_AT]
    cells = [shown(row[i]) for i in names for _, row in rows if i < len(row) and row[i]]
    return sorted(dict.fromkeys(cells), key=str.isascii)[:2]
