"""Imports: files in, a plan out of what they add to an event; nothing is written here."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.domain.listed import Listed
from kiosk.domain.records import Programme
from kiosk.domain.texts import Sentence
from kiosk.exchange.cells import shown
from kiosk.exchange.columns import Kind
from kiosk.exchange.confinement import read_confined
from kiosk.exchange.guests import register
from kiosk.exchange.implied import imply_seating
from kiosk.exchange.layouts import Layout, kind_by_name, recognise
from kiosk.exchange.matching import Registered
from kiosk.exchange.omissions import Omissions
from kiosk.exchange.own_lists import is_own_list
from kiosk.exchange.placements import place, round_columns
from kiosk.exchange.plan import Plan
from kiosk.exchange.programme import Draught, add_main_checkpoint, describe, describe_event
from kiosk.exchange.progress import Progress, untold
from kiosk.exchange.refusals import Refusal, Unfit, place_of
from kiosk.exchange.rows import Row, read_rows
from kiosk.exchange.sheets import Sheet

MOST_COLUMNS = 500
MOST_CELLS = 5_000_000
_REPORTED = 1_000


@dataclass(frozen=True, slots=True)
class Current:
    """What a store knows before an import; `guests` is only called once the files are read.

    `listed` is what lists said of the programme's records, by their subjects.
    """

    programme: Programme
    guests: Callable[[], Iterable[Registered]] = tuple
    listed: Mapping[str, Listed] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Options:
    """How to import: all or nothing, and an encoding of CSV files other than they look like."""

    strict: bool = False
    encoding: str = ""


DEFAULT = Options()


def plan_import(
    files: Sequence[Path],
    current: Current,
    options: Options = DEFAULT,
    progress: Progress = untold,
) -> Plan:
    """Reads files and plans what to write: only what differs from what is known.

    Never raises for anything that is wrong with a file: that is in the plan's refusals.
    """
    plan = Plan(strict=options.strict)
    sheets = _read_all(files, options.encoding, plan, progress)
    plan_sheets(sheets, current, plan, progress)
    return plan


def _read_all(files: Sequence[Path], encoding: str, plan: Plan, progress: Progress) -> list[Sheet]:
    """The sheets of all files, those that say the same only once."""
    sheets: list[Sheet] = []
    for path in files:
        try:
            fresh = read_sheets(path, encoding, progress)
        except Unfit as error:
            plan.refusals.append(Refusal(path.name or str(path), "", 0, "", error.sentence))
            continue
        for sheet in fresh:
            if any(sheet.rows == other.rows for other in sheets):
                plan.note("import.note.same", place=place_of(sheet.file, sheet.name))
            else:
                sheets.append(sheet)
    return sheets


def plan_sheets(
    sheets: Sequence[Sheet],
    current: Current,
    plan: Plan,
    progress: Progress = untold,
) -> None:
    """Plans what sheets add, each kind after those that it may refer to; empties the sheets."""
    layouts = [(sheet, layout) for sheet in sheets if (layout := _recognise(sheet, plan))]
    _refuse_empty(sheets, layouts, plan)
    draught = Draught(current.programme, plan, current.listed)
    total = sum(len(layout.rows) - layout.first for _, layout in layouts)
    reading = _Reading(layouts, draught, progress, total)
    describe_event(draught, reading.rows(Kind.EVENT))
    for kind in (Kind.ROOMS, Kind.SESSIONS, Kind.ROUNDS, Kind.TABLES, Kind.CHECKPOINTS):
        describe(draught, kind, reading.rows(kind))
    imply_seating(draught, [layout for _, layout in layouts])
    plan.code_prefix = draught.programme.event.code_prefix
    known = list(current.guests())
    seated = register(draught, reading.rows(Kind.GUESTS), known)
    place(draught, reading.rows(Kind.SEATS), seated, known)
    add_main_checkpoint(draught)
    plan.refusals += reading.omissions.settle(plan.refusals)
    plan.notes += reading.omissions.notes()


def read_sheets(path: Path, encoding: str, progress: Progress) -> list[Sheet]:
    """The sheets of a file that hold anything, with their rows.

    Raises Unfit for a file that cannot be read or holds more than any guest list does.
    """
    sheets: list[Sheet] = []
    cells = rows = 0
    for chunk in read_confined(path, encoding):
        for item in chunk:
            if isinstance(item, Sheet):
                sheets.append(item)
                continue
            sheets[-1].rows.append(item)
            cells += len(item[1])
            if len(item[1]) > MOST_COLUMNS:
                raise Unfit("import.file.wide", row=item[0], most=MOST_COLUMNS)
        if cells > MOST_CELLS:
            raise Unfit("import.file.long", most=MOST_CELLS)
        rows = sum(len(sheet.rows) for sheet in sheets)
        progress("read", rows, sum(sheet.height for sheet in sheets))
    if not rows:
        raise Unfit("import.file.empty")
    return [sheet for sheet in sheets if sheet.rows]


@dataclass(slots=True)
class _Reading:
    """Reads rows of one kind at a time out of all sheets, and lets go of them."""

    layouts: Sequence[tuple[Sheet, Layout]]
    draught: Draught
    progress: Progress
    total: int
    done: int = 0
    omissions: Omissions = field(default_factory=Omissions)

    def rows(self, kind: Kind) -> Iterator[Row]:
        """The good rows of a kind; the others are refused."""
        for sheet, layout in self.layouts:
            if layout.kind is not kind:
                continue
            seats = kind in (Kind.GUESTS, Kind.SEATS)
            rounds = round_columns(layout, self.draught) if seats else {}
            _note_layout(sheet, layout, rounds, self.draught.plan)
            for row in read_rows(sheet, layout, rounds):
                self.done += 1
                if self.done % _REPORTED == 0:
                    self.progress("check", self.done, self.total)
                if isinstance(row, Refusal):
                    self.omissions.leave_out(row)
                elif isinstance(row, Row) and row.lost and self.draught.plan.strict:
                    self.draught.plan.refuse(kind, *row.lost)
                elif isinstance(row, Row):
                    for lost in row.lost:
                        self.omissions.leave_out(lost)
                    yield row
                else:
                    self.draught.plan.refuse(kind, *row)


def _recognise(sheet: Sheet, plan: Plan) -> Layout | None:
    """A sheet's layout; what is passed over is noted."""
    if sheet.hidden and kind_by_name(sheet) is None:
        plan.note("import.note.hidden", place=place_of(sheet.file, sheet.name))
        return None
    if is_own_list(sheet):
        plan.note("import.note.own", place=place_of(sheet.file, sheet.name))
        return None
    layout = recognise(sheet)
    place = place_of(sheet.file, sheet.name)
    if layout is None:
        if sheet.name:
            plan.note("import.note.unknown", place=place)
    elif layout.left_out:
        plan.note("import.note.left_out", place=place)
        return None
    elif layout.system:
        plan.note("import.note.system", place=place, system=layout.system)
    return layout


def _refuse_empty(
    sheets: Sequence[Sheet], layouts: Sequence[tuple[Sheet, Layout]], plan: Plan
) -> None:
    """Refuses files of which nothing was understood, or nothing stands below the headers."""
    for file in dict.fromkeys(sheet.file for sheet in sheets):
        found = [layout for sheet, layout in layouts if sheet.file == file]
        if not any(len(layout.rows) > layout.first for layout in found):
            problem = Sentence("import.file.no_rows" if found else "import.file.unknown")
            plan.refusals.append(Refusal(file, "", 0, "", problem))


def _note_layout(sheet: Sheet, layout: Layout, used: Container[str], plan: Plan) -> None:
    """Says what a sheet was taken for; columns that are `used` are not called extra data."""
    about = {
        "place": place_of(sheet.file, sheet.name),
        "kind": Sentence(f"import.kind.{layout.kind}"),
        "rows": len(layout.rows) - layout.first,
    }
    extra = [slot.label for slot in layout.slots if slot.extra and slot.label not in used]
    if extra:
        plan.note("import.note.sheet_extra", extra=", ".join(extra), **about)
    else:
        plan.note("import.note.sheet", **about)
    if samples := ", ".join(_samples(layout)) if sheet.encoding else "":
        plan.note(
            "import.note.encoding",
            place=place_of(sheet.file, sheet.name),
            encoding=sheet.encoding,
            samples=samples,
        )


def _samples(layout: Layout) -> list[str]:
    """Two names of a list, rather ones that a wrong encoding would spoil."""
    names = [slot.index for slot in layout.slots if slot.column and slot.column.latin][:2]
    rows = layout.rows[layout.first : layout.first + _REPORTED]
    cells = [shown(row[i]) for i in names for _, row in rows if i < len(row) and row[i]]
    return sorted(dict.fromkeys(cells), key=str.isascii)[:2]
