"""View model of the search results, updated while the query is typed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.records.permissions import Right
from kiosk.store import Store
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.props import LineProps
from kiosk.ui.desk.parts.rows import LineViewModel
from kiosk.ui.desk.person.search_results import (
    MAX_RESULTS,
    MORE,
    SearchResults,
    more_line,
    result_line,
    with_highlight,
)
from kiosk.ui.shared.props_view_model import PropsViewModel, RowPool
from kiosk.usecases.guests.list_summaries import ListSummary, list_summaries_of
from kiosk.usecases.guests.search import count_matches, find

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class ResultsListViewModel(QObject):
    """Search results. The first is highlighted unless an arrow key moved the highlight.

    `open_requested` carries the guest to open, `preview_requested` one whose card is shown while
    the focus stays, `search_finished` the text whose results are shown; `target_changed` when
    `target` may be another.
    """

    changed = Signal()
    search_finished = Signal(str)
    target_changed = Signal()
    open_requested = Signal(str)
    preview_requested = Signal(str)

    def __init__(self, context: DeskContext, parent: QObject) -> None:
        super().__init__(parent)
        self.results = SearchResults()
        self.lines: tuple[LineProps, ...] = ()
        self._context = context
        self.query = ""
        self._is_searching = self._open_when_found = False
        self._counting = ""
        self._pending_steps = 0
        self._highlighted: str | None = None
        self._pool = RowPool(LineViewModel, self)
        self._texts = ("", "", "")

    @property
    def is_pending(self) -> bool:
        """Whether the lines are still those of an earlier text."""
        return self.results.text != self.query

    @property
    def has_new_text(self) -> bool:
        """Whether a text was typed since a guest was last opened from elsewhere."""
        return bool(self.query) and self._highlighted is None

    @property
    def target(self) -> ListSummary | None:
        """The guest whom Enter in the search field opens; None while the search is pending."""
        if not self.query or self.is_pending or self.results.chosen == MORE:
            return None
        results = self.results
        chosen = (one for one in results.found if one.guest.id == results.chosen)
        return next(chosen, results.found[0] if results.found else None)

    def type(self, text: str) -> None:
        """Search for a text; while a search runs only the latest text is kept."""
        query, self._open_when_found, self._pending_steps = text.strip(), False, 0
        if query != self.query:
            self.query, self._highlighted = query, None
        if not query:
            self._show(SearchResults())
        elif self.is_pending and not self._is_searching:
            self._search()
        self.target_changed.emit()

    def follow_search(self) -> None:
        """The search field got the focus: highlight its result instead of the opened guest."""
        if self.query and self._highlighted is not None:
            self._highlighted = None
            self._show(with_highlight(self.results, self.results))
            self.target_changed.emit()

    def refresh(self) -> None:
        """Search again: the statuses may have changed."""
        if self.query and not self._is_searching:
            self._search()

    def retranslate(self) -> None:
        """Derive all texts again."""
        self._show(self.results)

    def cancel_pending(self) -> None:
        """Cancel Enter and arrow keys that wait for the results of the typed text."""
        self._open_when_found, self._pending_steps = False, 0

    def move(self, steps: int) -> None:
        """Move the highlight and preview that guest, once the results of the text are there."""
        if self.is_pending:
            self._pending_steps += steps
            return
        ids = self.results.line_ids
        if ids:
            at = ids.index(self.results.chosen) if self.results.chosen in ids else -1
            guest = ids[max(0, min(len(ids) - 1, at + steps))]
            self._highlighted = None
            self._show(replace(self.results, chosen=guest, picked=self.results.text))
            if guest != MORE:
                self.preview_requested.emit(guest)
            self.target_changed.emit()

    def highlight(self, guest: str) -> None:
        """Highlight a guest whose card was opened from elsewhere, if they are in the list.

        The end of a running search then neither moves the highlight nor opens a card.
        """
        self._highlighted = guest
        self.cancel_pending()
        self._show(replace(self.results, chosen=guest if guest in self.results.ids else ""))
        self.target_changed.emit()

    @Slot(str)
    def choose(self, guest: str) -> None:
        """A line was clicked."""
        if guest == MORE:
            self._context.matches_requested.emit(self.results.text)
            return
        self.highlight(guest)
        self.preview_requested.emit(guest)

    def open_chosen(self) -> None:
        """Open the highlighted guest, once the results of the typed text are there."""
        self._open_when_found = bool(self.query) and self.is_pending
        if self.results.chosen == MORE and not self.is_pending:
            self._context.matches_requested.emit(self.results.text)
        target = self.target
        if target is not None:
            self.open_requested.emit(target.guest.id)

    def _search(self) -> None:
        text, context = self.query, self._context
        checkpoint, now = context.checkpoint(), context.now()

        def work(store: Store) -> tuple[ListSummary, ...]:
            people = [one.guest for one in find(store, text, MAX_RESULTS + 1)]
            return list_summaries_of(store, people, checkpoint, now)

        self._is_searching = True
        context.run(self, work, lambda found: self._set_found(text, found), self._fail)

    def _set_found(self, text: str, found: tuple[ListSummary, ...]) -> None:
        self._is_searching = False
        if self.query not in ("", text):
            self._search()
        elif self.query:
            shown, more = found[:MAX_RESULTS], len(found) > MAX_RESULTS
            same = self.results.text == text
            total = self.results.total if same else None
            self._finish_search(SearchResults(text, shown, more=more, total=total))
            self._count()

    def _count(self) -> None:
        """Count all who match, where more do than are shown; one count at a time."""
        results, lists = self.results, self._context.environment.lists
        if results.more and not self._counting:
            self._counting = results.text
            work = partial(count_matches, text=results.text)
            self._context.run_on(lists, self, work, self._counted, self._count_failed)

    def _counted(self, total: int) -> None:
        text, self._counting = self._counting, ""
        if self.results.text == text:
            self._show(replace(self.results, total=max(total, MAX_RESULTS + 1)))
        else:
            self._count()

    def _count_failed(self, error: Exception) -> None:
        self._counting = ""
        self._context.report_error(error)

    def _finish_search(self, results: SearchResults) -> None:
        """Show the results of the typed text, then execute the keys that waited for them."""
        steps, open_when_found = self._pending_steps, self._open_when_found
        if self._highlighted is None:
            self._show(with_highlight(self.results, results))
        else:
            is_found = self._highlighted in results.ids
            self._show(replace(results, chosen=self._highlighted if is_found else ""))
        self.search_finished.emit(results.text)
        self.target_changed.emit()
        self.cancel_pending()
        if steps:
            self.move(steps)
        if open_when_found:
            self.open_chosen()

    def _fail(self, error: Exception) -> None:
        self._is_searching = False
        self.cancel_pending()
        self._context.report_error(error)

    def _show(self, results: SearchResults) -> None:
        self.results = results
        formatter = self._context.formatter
        lines = tuple(result_line(one, results.chosen, formatter) for one in results.found)
        if results.more:
            lines = (*lines, more_line(results, formatter))
        none = bool(results.text) and not results.found
        texts = (
            formatter.say("desk.list.none", text=results.text) if none else "",
            formatter.say("desk.list.none.text" if none else "desk.list.empty.text"),
            formatter.say("desk.list.empty"),
        )
        if (lines, texts) != (self.lines, self._texts):
            self.lines, self._texts = lines, texts
            self._pool.show(lines)
            self.changed.emit()

    @Property(list, notify=changed)
    def rows(self) -> list[PropsViewModel[LineProps]]:
        return self._pool.shown

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._texts[0] or self._texts[2]

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._texts[1]

    @Property(str, notify=changed)
    def registerText(self) -> str:
        """Label of the button that registers a walk-in; empty if there are results or no right."""
        context = self._context
        is_offered = bool(self._texts[0]) and context.may(Right.WALK_IN)
        return context.say("desk.list.register") if is_offered else ""

    @Slot()
    def register(self) -> None:
        self._context.page_requested.emit("walk_in")
