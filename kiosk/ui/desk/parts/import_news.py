"""Tells an open desk of lists that were imported elsewhere, in the line at the foot."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.props import INFO
from kiosk.usecases.admin.import_news import Imported, News, imported_since


class ImportNews(QObject):
    """Looks whenever somebody wrote. What came while nobody worked is told at the unlocking."""

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._known: int | None = None
        self._asking = self._outdated = False
        context.store_changed.connect(self.ask)
        context.actor_changed.connect(self.ask)

    def ask(self) -> None:
        """Find out whether anybody imported something since this was last asked."""
        if self._known is not None and self._context.actor is None:
            return
        self._outdated = self._asking
        if not self._asking:
            self._asking = True
            work = partial(imported_since, known=self._known)
            self._context.run_slow(self, work, self._know, self._fail)

    def _know(self, news: News) -> None:
        self._asking, self._known = False, news.known
        for one in news.imported:
            self._tell(one)
        if self._outdated:
            self.ask()

    def _fail(self, error: Exception) -> None:
        self._asking = False
        self._context.report_error(error)

    def _tell(self, one: Imported) -> None:
        values = {"files": one.files, "who": one.author or "–", "records": one.records}
        if one.undecided:
            undecided = {**values, "undecided": one.undecided}
            self._context.notify_also("imp.elsewhere_undecided", INFO, **undecided)
        else:
            self._context.notify_also("imp.elsewhere", INFO, **values)
