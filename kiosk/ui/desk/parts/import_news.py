"""Notifies an open desk of lists that were imported elsewhere."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.props import INFO
from kiosk.usecases.admin.import_news import Imported, News, imported_since


class ImportNews(QObject):
    """Checks for imports after every write to the store.

    Imports made while the desk is locked are reported when it is unlocked.
    """

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._checked_row: int | None = None
        self._is_running = self._is_outdated = False
        context.store_changed.connect(self.check)
        context.actor_changed.connect(self.check)

    def check(self) -> None:
        """Read the imports since the last check; nothing to do while the desk is locked."""
        if self._checked_row is not None and self._context.actor is None:
            return
        self._is_outdated = self._is_running
        if not self._is_running:
            self._is_running = True
            work = partial(imported_since, known=self._checked_row)
            self._context.run_slow(self, work, self._set_imports, self._fail)

    def _set_imports(self, news: News) -> None:
        self._is_running, self._checked_row = False, news.known
        for imported in news.imported:
            self._notify(imported)
        if self._is_outdated:
            self.check()

    def _fail(self, error: Exception) -> None:
        self._is_running = False
        self._context.report_error(error)

    def _notify(self, imported: Imported) -> None:
        values = {
            "files": imported.files,
            "who": imported.author or "–",
            "records": imported.records,
        }
        if imported.undecided:
            undecided = {**values, "undecided": imported.undecided}
            self._context.append_notice("imp.elsewhere_undecided", INFO, **undecided)
        else:
            self._context.append_notice("imp.elsewhere", INFO, **values)
