"""Writes the list of everybody, as it is shown, into a workbook."""

from __future__ import annotations

from functools import partial

from platformdirs import user_documents_path
from PySide6.QtCore import QObject, Signal

from kiosk.domain.records.guest_filter import GuestFilter, GuestSort
from kiosk.exchange.exporting.export_kinds import ExportFormat, ExportKind
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.export_files import file_name
from kiosk.ui.desk.parts.props import WARN
from kiosk.usecases.reports.exports import Exported, ExportRequest, ExportResult, export


class ListExport(QObject):
    """Exports with the author and the record of every other export; one at a time.

    The file is in the user's documents, named by event and time. `changed` when `running` is.
    """

    changed = Signal()

    def __init__(self, context: DeskContext, parent: QObject) -> None:
        super().__init__(parent)
        self.running = False
        self._context = context

    def start(self, wanted: GuestFilter, sort: GuestSort) -> None:
        """Write the guests of a filter in an order; a notice says where they are."""
        context, now = self._context, self._context.localizer.now
        if context.actor is None or self.running:
            return
        kind, form = ExportKind.ATTENDANCE, ExportFormat.XLSX
        path = user_documents_path() / file_name(context.programme.event, kind, form, now)
        request = ExportRequest(kind, form, path, wanted=wanted, sort=sort)
        words = (context.environment.texts["ko"], context.environment.texts["en"])
        work = partial(export, actor=context.actor, order=request, words=words, at=now)
        self._set_running(running=True)
        context.run_slow(self, work, self._done, self._failed)

    def _done(self, result: ExportResult) -> None:
        self._set_running(running=False)
        if isinstance(result, Exported):
            path, rows = result.files[0], f"{result.rows:,}"
            self._context.notify("ev.exported", n=rows, file=path.name, folder=path.parent)
        else:
            self._context.notify("d11.not_allowed", WARN)

    def _failed(self, error: Exception) -> None:
        self._set_running(running=False)
        if isinstance(error, OSError):
            self._context.notify("d11.unwritten", WARN)
        else:
            self._context.report_error(error)

    def _set_running(self, *, running: bool) -> None:
        self.running = running
        self.changed.emit()
