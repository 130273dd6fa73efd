"""Reads the list of everybody and keeps its current row, while guests arrive."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.ui.desk.everybody.guest_rows import GuestRowProps
from kiosk.ui.desk.everybody.guest_rows_model import GuestRowsModel
from kiosk.ui.desk.everybody.list_reading import ListQuestion, ListRead, read_list, read_rows
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.usecases.guests.everybody import GuestListing, counts_of_everybody


class GuestListController(QObject):
    """The guests of the latest question; only one list is read at a time, then the latest.

    `found` carries a list when it is shown, `counted` the counts, which follow it. `row_requested`
    carries the row to make current and the first row to show, -1 to leave the scroll position.
    """

    found = Signal(object)
    counted = Signal(object)
    row_requested = Signal(int, int)

    def __init__(self, context: DeskContext, parent: QObject) -> None:
        super().__init__(parent)
        self.rows = GuestRowsModel(self)
        self.rows.rows_wanted.connect(self._read_rows, Qt.ConnectionType.QueuedConnection)
        self.current, self.first_row = "", 0
        self._context = context
        self._question: ListQuestion | None = None
        self._shown: ListQuestion | None = None
        self._ids: tuple[str, ...] = ()
        self._reading = self._stale = self._reading_rows = self._replacing = False

    @property
    def current_row(self) -> int:
        """The place of the current guest, -1 for none."""
        return self.rows.ids.index(self.current) if self.current in self.rows.ids else -1

    def ask(self, question: ListQuestion) -> None:
        """Show the list of a question; the same one again reads it again."""
        self._question = question
        if self._reading:
            self._stale = True
            return
        self._reading, self._stale = True, False
        work = partial(
            read_list,
            question=question,
            before=self._ids if question == self._shown else None,
            current=self.current,
            first=self.first_row,
            formatter=self._context.formatter,
        )
        self._context.run_on(self._context.environment.lists, self, work, self._read, self._failed)

    def forget(self) -> None:
        """Discard what is shown: it is in another language, or for somebody else."""
        self._shown = None
        self.rows.forget()

    def begin_at_top(self) -> None:
        """Show the next list from its first row."""
        self.current, self.first_row, self._shown = "", 0, None

    def select(self, row: int) -> None:
        """Make a row the current one; not while rows are replaced, which moves it by itself."""
        if not self._replacing and 0 <= row < len(self.rows.ids):
            self.current = self.rows.ids[row]

    def set_first_row(self, row: int) -> None:
        """The first visible row changed."""
        if not self._replacing and row >= 0:
            self.first_row = row

    def _read(self, read: ListRead) -> None:
        self._reading = False
        if read.question == self._question:
            self._take(read)
            self._count()
        if self._question is not None and (self._stale or read.question != self._question):
            self.ask(self._question)

    def _count(self) -> None:
        """Count after the list is shown, which need not wait for it."""
        lists = self._context.environment.lists
        self._context.run_on(
            lists, self, counts_of_everybody, self.counted.emit, self._context.report_error
        )

    def _take(self, read: ListRead) -> None:
        """Show a list that was read; the current guest stays so, or the next one is."""
        ids = read.found.ids
        is_same = read.question == self._shown and read.changes is not None
        row = self._row_of_current(read.found)
        self.rows.forget([one.id for one in read.rows])
        self._replacing = True
        self.rows.replace(ids, read.changes if is_same else None)
        self.rows.fill(read.rows)
        self._replacing = False
        self._ids, self._shown = ids, read.question
        self.current = ids[row] if ids else ""
        if not is_same:
            self.first_row = max(0, min(self.first_row, len(ids) - 1)) if row else 0
        self.found.emit(read.found)
        self.row_requested.emit(row if ids else -1, -1 if is_same else self.first_row)

    def _row_of_current(self, found: GuestListing) -> int:
        """The place of the current guest in another list; the same place if they left it."""
        if self.current in found.ids:
            return found.ids.index(self.current)
        return max(0, min(self.current_row, len(found.ids) - 1))

    def _failed(self, error: Exception) -> None:
        self._reading = False
        self._context.report_error(error)

    def _read_rows(self) -> None:
        """Read the rows that the view asks for, one request after the other."""
        question = self._shown
        if self._reading_rows or question is None or not (ids := self.rows.take_wanted()):
            return
        self._reading_rows = True
        formatter = self._context.formatter
        work = partial(read_rows, ids=ids, round_=question.round, formatter=formatter)
        lists = self._context.environment.lists
        self._context.run_on(lists, self, work, self._rows_read, self._rows_failed)

    def _rows_read(self, rows: list[GuestRowProps]) -> None:
        self._reading_rows = False
        self.rows.fill(rows)
        self._read_rows()

    def _rows_failed(self, error: Exception) -> None:
        self._reading_rows = False
        self._context.report_error(error)
