"""Prints the badges of many guests: a few are in the printer's queue, the others follow."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from platformdirs import user_documents_path
from PySide6.QtCore import QObject, Signal

from kiosk.domain.journal.tickets_and_print_jobs import PrintJob
from kiosk.domain.records.guest_filter import EVERYBODY, GuestFilter
from kiosk.domain.records.permissions import Actor, NotAllowed
from kiosk.ui.desk.badges.bulk_state import BulkState, typed_again, typed_filter
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.props import OK, WARN
from kiosk.usecases.guests.walk_ins import categories
from kiosk.usecases.printing.many_badges import (
    BadgeCandidates,
    badge_candidates,
    cancel_waiting,
    request_many,
    still_waiting,
)
from kiosk.usecases.printing.printers import PrinterUnknown

if TYPE_CHECKING:
    from kiosk.store import Store
    from kiosk.usecases.printing.badge_pictures import Written

_IN_QUEUE = 10
"""How many badges are requested at a time: few, so that stopping stops soon."""


class PrintingStopped(Exception):
    """The staff stopped what a worker was writing."""


class BulkPrinting(QObject):
    """State of printing many badges. `changed` when it changed; belongs to the GUI thread.

    It goes on while another page is open or the desk is locked, by the rights of who started it.
    `progressed` carries the progress of a PDF from the worker.
    """

    changed = Signal()
    progressed = Signal(str, int, int)

    def __init__(self, context: DeskContext, parent: QObject) -> None:
        super().__init__(parent)
        self.state = BulkState()
        self._context = context
        self._actor: Actor | None = None
        self._again = self._stopped = self._requesting = False
        self._wanted = (EVERYBODY, False)
        self._typed: Mapping[str, str] = {}
        self.progressed.connect(self._show_progress)
        context.store_changed.connect(self._go_on)

    def reset(self) -> None:
        """Forget the count and the file; what is printing goes on."""
        self._set(candidates=None, file=None)

    def count(self, typed: Mapping[str, str]) -> None:
        """Count who gets a badge by the filter."""
        self._typed = dict(typed)
        wanted, again = typed_filter(typed), typed_again(typed)
        language = self._context.language
        self._wanted = (wanted, again)
        work = partial(_count, wanted=wanted, again=again, language=language)
        run = self._context.run if wanted.text else self._context.run_slow
        run(self, work, partial(self._counted, self._wanted))

    def _counted(
        self, wanted: tuple[GuestFilter, bool], read: tuple[BadgeCandidates, tuple[str, ...]]
    ) -> None:
        if wanted == self._wanted:  # else the filter was changed meanwhile
            self._set(candidates=read[0], categories=read[1])

    def start(self, actor: Actor, printer: str, typed: Mapping[str, str]) -> None:
        """Print the badges that were counted."""
        found = self.state.candidates
        if found is None or self.state.is_printing or not found.guests:
            return
        self._actor, self._again, self._stopped = actor, typed_again(typed), False
        self._set(printer=printer, total=len(found.guests), left=found.guests, file=None)
        self._request()

    def stop(self) -> None:
        """Request no more badges, and cancel those that wait."""
        self._stopped = True
        waiting, actor = self.state.waiting, self._actor
        self._set(total=self.state.total - len(self.state.left), left=())
        if waiting and actor is not None:
            work = partial(cancel_waiting, actor=actor, subjects=waiting, at=self._context.now())
            self._context.write(self, work, self._cancelled)

    def _cancelled(self, count: int | NotAllowed) -> None:
        if isinstance(count, int):
            self._set(total=self.state.total - count)

    def _request(self) -> None:
        """Put the next badges into the queue."""
        left, actor = self.state.left, self._actor
        if not left or actor is None or self._requesting:
            return
        self._requesting = True
        work = partial(
            request_many,
            actor=actor,
            guests=left[:_IN_QUEUE],
            printer=self.state.printer,
            at=self._context.now(),
            again=self._again,
        )
        self._context.write(self, work, self._requested, self._failed)

    def _requested(self, answer: list[PrintJob] | PrinterUnknown | NotAllowed) -> None:
        self._requesting = False
        if not isinstance(answer, list):
            self._set(left=())
            self._context.notify("d9.gone", WARN)
            return
        waiting = (*self.state.waiting, *(job.subject for job in answer))
        self._set(left=self.state.left[_IN_QUEUE:], waiting=waiting)
        if not waiting:
            self._request()

    def _failed(self, error: Exception) -> None:
        self._requesting = False
        self._context.report_error(error)

    def _go_on(self) -> None:
        """Look which badges were printed, and request the next ones."""
        if self.state.waiting:
            work = partial(still_waiting, subjects=self.state.waiting)
            self._context.run(self, work, self._looked)
        else:
            self._request()

    def _looked(self, waiting: tuple[str, ...]) -> None:
        if waiting != self.state.waiting:
            self._set(waiting=waiting)
        if self.state.left and len(waiting) < _IN_QUEUE // 2:
            self._request()
        elif not self.state.is_printing:
            self._finish()

    def _finish(self) -> None:
        if self._actor is not None:
            tone = WARN if self._stopped else OK
            message = "bd.bulk.stopped_after" if self._stopped else "bd.bulk.done"
            self._context.notify(message, tone, n=self.state.total)
            self._actor = None
            self._set(total=0, candidates=None)
            self.count(self._typed)

    def write_pdf(self, actor: Actor, layout: str) -> None:
        """Write the badges that were counted to a PDF."""
        found, context = self.state.candidates, self._context
        if found is None or self.state.is_printing or not found.guests:
            return
        prefix = context.programme.event.code_prefix or "event"
        name = f"{prefix}-badges-{context.localizer.now:%Y%m%d-%H%M}.pdf"
        path = user_documents_path() / name
        self._stopped = False
        self._set(progress=0.0, file=None)
        work = partial(
            _write,
            actor=actor,
            guests=found.guests,
            path=path,
            at=context.now(),
            layout=layout,
            progress=self._report,
        )
        context.run_slow(self, work, partial(self._written, path), self._not_written)

    def _report(self, stage: str, done: int, of: int) -> None:
        """On the worker: report the progress, or end the work once it was stopped."""
        if self._stopped:
            raise PrintingStopped
        self.progressed.emit(stage, done, of)

    def _written(self, path: Path, written: Written | NotAllowed) -> None:
        if isinstance(written, NotAllowed):
            self._set(progress=-1.0)
            self._context.notify("d11.not_allowed", WARN)
            return
        self._set(progress=-1.0, file=path)
        self._context.notify("bd.bulk.written", n=written.badges)

    def _not_written(self, error: Exception) -> None:
        self._set(progress=-1.0)
        if isinstance(error, PrintingStopped):
            self._context.notify("bd.bulk.stopped", WARN)
        elif isinstance(error, OSError):
            self._context.notify("d11.unwritten", WARN)
        else:
            self._context.report_error(error)

    def _show_progress(self, _: str, done: int, of: int) -> None:
        if self.state.progress >= 0:
            self._set(progress=done / of if of else 0.0)

    def _set(self, **changes: Any) -> None:
        self.state = replace(self.state, **changes)
        self.changed.emit()


def _count(
    store: Store, wanted: GuestFilter, *, again: bool, language: str
) -> tuple[BadgeCandidates, tuple[str, ...]]:
    found = badge_candidates(store, wanted, again=again, language=language)
    return found, categories(store)


def _write(store: Store, **order: Any) -> Written | NotAllowed:
    # Fonts and imaging libraries load slowly: not before they are needed.
    from kiosk.usecases.printing.badge_exports import export_badges

    return export_badges(store, **order)
