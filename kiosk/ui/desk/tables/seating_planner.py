"""Searches a seating plan in a child process, with progress, and records or undoes it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.props import OK, WARN
from kiosk.ui.desk.parts.waiting_work import run_waiting
from kiosk.ui.desk.tables.board_state import UndoStep
from kiosk.ui.desk.tables.plan_changes import PlanOutcome, apply_plan, plan_message
from kiosk.ui.desk.tables.plan_state import NO_PLAN, PlanState

if TYPE_CHECKING:
    from kiosk.store import Store
    from kiosk.usecases.seating.plan_search import Plan


MOST_KEPT = 3
"""How many plans are kept to be compared."""


@dataclass(frozen=True, slots=True)
class _Run:
    """One search: its rounds and seed, and whether it was cancelled."""

    rounds: tuple[str, ...]
    seed: int
    cancelled: Event


class SeatingPlanner(QObject):
    """One search at a time; belongs to the GUI thread.

    `changed` carries each new state, `recorded` what was changed in the store, and whether that
    undid it.
    """

    changed = Signal(object)
    recorded = Signal(object, bool)
    _progressed = Signal(object, int)

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._run: _Run | None = None
        self._rounds: tuple[str, ...] = ()
        self._kept: tuple[Plan, ...] = ()
        self._seed, self._shown = 1, 0
        self._progressed.connect(self._show_progress)
        context.closing.connect(self.cancel)

    def start(self, rounds: tuple[str, ...]) -> None:
        """Search a plan of these rounds, all if there are none; ends any other search."""
        self._rounds, self._kept, self._seed = rounds, (), 1
        self._search()

    def another(self) -> None:
        """Search another plan of the same rounds, and keep the ones found before."""
        self._seed += 1
        self._search()

    def show_next(self) -> None:
        """Show the next kept plan, compared with the one that was shown."""
        if len(self._kept) > 1:
            self._shown = (self._shown + 1) % len(self._kept)
            self._show_kept()

    def _show_kept(self) -> None:
        """Show a kept plan, compared with the one before it."""
        kept = self._kept
        other = kept[self._shown - 1] if len(kept) > 1 else None
        self.changed.emit(PlanState(plan=kept[self._shown], kept=kept, other=other))

    def _search(self) -> None:
        self.cancel()
        self._run = run = _Run(self._rounds, self._seed, Event())
        self.changed.emit(PlanState(searching=True))
        work = partial(_search, run=run, report=partial(self._progressed.emit, run))
        run_waiting(
            self._context, self, work, partial(self._found, run), partial(self._failed, run)
        )

    def cancel(self) -> None:
        """End the search; nothing comes of it."""
        if self._run is not None:
            self._run.cancelled.set()
            self._run = None

    def discard(self) -> None:
        """End the search, or drop the plan."""
        self.cancel()
        self.changed.emit(NO_PLAN)

    def record(self, step: UndoStep, *, undoing: bool) -> None:
        """Record the plan of a step, or undo it."""
        actor = self._context.actor
        if actor is not None and step.plan is not None and step.plan.moves:
            work = partial(apply_plan, actor=actor, plan=step.plan, undoing=undoing)
            self._context.write(self, work, partial(self._recorded, step, undoing))

    def _recorded(self, step: UndoStep, undoing: bool, outcome: PlanOutcome) -> None:
        is_recorded, message = plan_message(outcome, undoing=undoing)
        self._context.notify(message, OK if is_recorded else WARN)
        if is_recorded:
            self.recorded.emit(step, undoing)
        self.changed.emit(NO_PLAN)

    def _show_progress(self, run: _Run, percent: int) -> None:
        if run is self._run:
            self.changed.emit(PlanState(searching=True, percent=percent))

    def _found(self, run: _Run, found: PlanState) -> None:
        if run is not self._run:
            return
        self._run = None
        if found.plan is None:
            self.changed.emit(found)
            return
        self._kept = (*self._kept, found.plan)[-MOST_KEPT:]
        self._shown = len(self._kept) - 1
        self._show_kept()

    def _failed(self, run: _Run, error: Exception) -> None:
        self._found(run, NO_PLAN)
        self._context.report_error(error)


def _search(store: Store, run: _Run, report: partial[None]) -> PlanState:
    from kiosk.usecases.seating.plan_search import Plan, PlanOptions
    from kiosk.usecases.seating.plans import event_of
    from kiosk.usecases.seating.search_process import search_apart

    event = event_of(store, run.rounds)
    options = PlanOptions(run.rounds, seed=run.seed, prove=True)
    found = search_apart(event, options, report, run.cancelled.is_set)
    if found is None:
        return NO_PLAN
    return PlanState(plan=found) if isinstance(found, Plan) else PlanState(refused=found)
