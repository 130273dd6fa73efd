"""What a sheet of seats would change against those that stand, before it is imported."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.domain.journal.imported_values import SEAT
from kiosk.domain.journal.merging.three_way_merge import Resolution
from kiosk.domain.records.entities import Guest
from kiosk.exchange.importing.importer import Options
from kiosk.exchange.importing.plan import ImportPlan
from kiosk.exchange.importing.refusals import Refusal
from kiosk.exchange.progress import Progress, no_progress
from kiosk.seating.plan_report import PlanReport, report
from kiosk.store import Store
from kiosk.usecases.admin.import_files import import_lists
from kiosk.usecases.seating.plan_json import report_as_json
from kiosk.usecases.seating.plans import event_of


@dataclass(frozen=True, slots=True)
class SeatMove:
    """A guest whose table of a round the sheet changes; tables are empty for none.

    `told` is the table that they were told last, empty for none.
    """

    round: str
    guest: Guest
    before: str
    after: str
    told: str

    @property
    def has_to_be_told(self) -> bool:
        """Whether they were told another table than the sheet gives them."""
        return bool(self.told) and self.told != self.after


@dataclass(frozen=True, slots=True)
class SeatComparison:
    """What an import of the sheet would do, and both plans.

    `kept` counts seats that stay although the sheet has others, because staff or a plan changed
    them since an earlier list; `cases` those that both changed, which staff would decide. `now` and
    `then` are of all who are on the list now.
    """

    moves: tuple[SeatMove, ...]
    kept: int
    cases: int
    refusals: tuple[Refusal, ...]
    now: PlanReport
    then: PlanReport


def compare_seats(
    store: Store, files: Sequence[Path], options: Options, progress: Progress = no_progress
) -> SeatComparison:
    """Compare the seats of files with those that stand; nothing is recorded."""
    planned = import_lists(store, files, options, dry_run=True, progress=progress).plan
    event = event_of(store, ())
    model = event.model()
    guests = {one.guest.id: one.guest for one in store.guests()}
    guests |= {one.after.id: one.after for one in planned.changes if isinstance(one.after, Guest)}
    placed = [] if planned.refused_whole else planned.placed
    moves, seats = [], dict(event.seats)
    for before, after, _ in placed:
        key = (after.round, after.guest)
        table = before.table if before else ""
        seats[key] = after.table
        if table != after.table:
            told = event.told.get(key, "")
            moves.append(SeatMove(after.round, guests[after.guest], table, after.table, told))
    return SeatComparison(
        tuple(moves),
        _count(planned, Resolution.KEPT),
        _count(planned, Resolution.CASE),
        tuple(planned.refusals),
        report(model, model.plan_of(event.seats)),
        report(model, model.plan_of(seats)),
    )


def _count(planned: ImportPlan, resolution: Resolution) -> int:
    """How many seats of the files end so."""
    return sum(
        one.part.startswith(SEAT) and one.resolution is resolution
        for change in planned.changes
        for one in change.differences
    )


def comparison_as_json(found: SeatComparison, refused: Sequence[str]) -> dict[str, Any]:
    """A comparison as plain objects; `refused` are the sentences of its refusals."""
    return {
        "moves": [
            {
                "round": one.round,
                "guest": one.guest.id,
                "before": one.before,
                "after": one.after,
                "told": one.told,
            }
            for one in found.moves
        ],
        "kept": found.kept,
        "cases": found.cases,
        "refused": list(refused),
        "now": report_as_json(found.now),
        "then": report_as_json(found.then),
    }
