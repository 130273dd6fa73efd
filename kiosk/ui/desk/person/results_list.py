"""Search results for the text of the search field, updated while it is typed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.records.permissions import Right
from kiosk.domain.text.korean import keys_behind
from kiosk.store import Store
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.ui.desk.parts.props import LineProps
from kiosk.ui.desk.parts.rows import LineViewModel
from kiosk.ui.shared.props_view_model import PropsViewModel, RowPool
from kiosk.usecases.guests.list_summaries import ListSummary, list_summaries_of
from kiosk.usecases.guests.search import find

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

_MOST = 12


@dataclass(frozen=True, slots=True)
class SearchResults:
    """What was found for a text; `chosen` is the id of the highlighted line, the one Enter opens.

    `picked` is the text at which an arrow key moved the highlight, empty where none did.
    """

    text: str = ""
    found: tuple[ListSummary, ...] = ()
    chosen: str = ""
    picked: str = ""

    @property
    def ids(self) -> list[str]:
        return [one.guest.id for one in self.found]


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
        self.listed = SearchResults()
        self.lines: tuple[LineProps, ...] = ()
        self._context = context
        self.wanted = ""
        self._asking = self._open_when_found = False
        self._steps = 0
        self._highlighted: str | None = None
        self._pool = RowPool(LineViewModel, self)
        self._said = ("", "", "")

    @property
    def is_pending(self) -> bool:
        """Whether the lines are still those of an earlier text."""
        return self.listed.text != self.wanted

    @property
    def leads(self) -> bool:
        """Whether something was typed since a person was last open_requested from elsewhere."""
        return bool(self.wanted) and self._highlighted is None

    @property
    def target(self) -> ListSummary | None:
        """Whom Enter in the search field would open now; nobody while the search is pending."""
        if not self.wanted or self.is_pending:
            return None
        listed = self.listed
        chosen = (one for one in listed.found if one.guest.id == listed.chosen)
        return next(chosen, listed.found[0] if listed.found else None)

    def type(self, text: str) -> None:
        """Search for a text; while a search runs only the latest text is kept."""
        wanted, self._open_when_found, self._steps = text.strip(), False, 0
        if wanted != self.wanted:
            self.wanted, self._highlighted = wanted, None
        if not wanted:
            self._show(SearchResults())
        elif self.is_pending and not self._asking:
            self._ask()
        self.target_changed.emit()

    def follow_search(self) -> None:
        """The search field has the keys: the highlight is of what stands typed there."""
        if self.wanted and self._highlighted is not None:
            self._highlighted = None
            self._show(_followed(self.listed, self.listed))
            self.target_changed.emit()

    def refresh(self) -> None:
        """Search again: the status beside the names may have changed."""
        if self.wanted and not self._asking:
            self._ask()

    def retranslate(self) -> None:
        """Derive all texts again."""
        self._show(self.listed)

    def cancel_pending(self) -> None:
        """Forget an Enter or an arrow key that still waits for what is typed to be found."""
        self._open_when_found, self._steps = False, 0

    def move(self, steps: int) -> None:
        """Move the highlight and look at that person, once what is typed was looked for."""
        if self.is_pending:
            self._steps += steps
            return
        ids = self.listed.ids
        if ids:
            at = ids.index(self.listed.chosen) if self.listed.chosen in ids else -1
            guest = ids[max(0, min(len(ids) - 1, at + steps))]
            self._highlighted = None
            self._show(replace(self.listed, chosen=guest, picked=self.listed.text))
            self.preview_requested.emit(guest)
            self.target_changed.emit()

    def highlight(self, guest: str) -> None:
        """Highlight a guest whose card was opened from elsewhere, if the list has them.

        A search that is still running no longer moves the highlight and opens nobody.
        """
        self._highlighted = guest
        self.cancel_pending()
        self._show(replace(self.listed, chosen=guest if guest in self.listed.ids else ""))
        self.target_changed.emit()

    @Slot(str)
    def choose(self, guest: str) -> None:
        """A line was clicked."""
        self.highlight(guest)
        self.preview_requested.emit(guest)

    def open_chosen(self) -> None:
        """Open the highlighted person, once what is typed was looked for."""
        self._open_when_found = bool(self.wanted) and self.is_pending
        target = self.target
        if target is not None:
            self.open_requested.emit(target.guest.id)

    def _ask(self) -> None:
        text, context = self.wanted, self._context
        checkpoint, now = context.checkpoint(), context.now()

        def work(store: Store) -> tuple[ListSummary, ...]:
            people = [one.guest for one in find(store, text, _MOST)]
            return list_summaries_of(store, people, checkpoint, now)

        self._asking = True
        context.run(self, work, lambda found: self._know(text, found), self._fail)

    def _know(self, text: str, found: tuple[ListSummary, ...]) -> None:
        self._asking = False
        if self.wanted not in ("", text):
            self._ask()
        elif self.wanted:
            self._settle(SearchResults(text, found))

    def _settle(self, listed: SearchResults) -> None:
        """These are the lines of what is typed: do what waited for them."""
        steps, open_when_found = self._steps, self._open_when_found
        if self._highlighted is None:
            self._show(_followed(self.listed, listed))
        else:
            self._show(
                replace(listed, chosen=self._highlighted if self._highlighted in listed.ids else "")
            )
        self.search_finished.emit(listed.text)
        self.target_changed.emit()
        self.cancel_pending()
        if steps:
            self.move(steps)
        if open_when_found:
            self.open_chosen()

    def _fail(self, error: Exception) -> None:
        self._asking = False
        self.cancel_pending()
        self._context.report_error(error)

    def _show(self, listed: SearchResults) -> None:
        self.listed = listed
        formatter = self._context.formatter
        lines = tuple(_line(one, listed.chosen, formatter) for one in listed.found)
        none = bool(listed.text) and not listed.found
        said = (
            formatter.say("front.list.none", text=listed.text) if none else "",
            formatter.say("front.list.none.text" if none else "front.list.empty.text"),
            formatter.say("front.list.empty"),
        )
        if (lines, said) != (self.lines, self._said):
            self.lines, self._said = lines, said
            self._pool.show(lines)
            self.changed.emit()

    @Property(list, notify=changed)
    def rows(self) -> list[PropsViewModel[LineProps]]:
        return self._pool.shown

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._said[0] or self._said[2]

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._said[1]

    @Property(str, notify=changed)
    def offer(self) -> str:
        """What to do where nobody fits; empty where somebody does, or the role may not."""
        context = self._context
        offered = bool(self._said[0]) and context.may(Right.WALK_IN)
        return context.say("front.list.register") if offered else ""

    @Slot()
    def register(self) -> None:
        self._context.page_requested.emit("walk_in")


def _followed(before: SearchResults, now: SearchResults) -> SearchResults:
    """New lines with their highlight, which is on the first unless an arrow key moved it.

    It stays where it was for the same text, or one that goes on from where the arrow moved it.
    """
    goes_on = before.picked and keys_behind(now.text).startswith(keys_behind(before.picked))
    if (before.text == now.text or goes_on) and before.chosen in now.ids:
        return replace(now, chosen=before.chosen, picked=before.picked)
    return replace(now, chosen=now.ids[0] if now.found else "")


def _line(glance: ListSummary, chosen: str, formatter: GuestFormatter) -> LineProps:
    line = formatter.guest_line(glance.guest, glance.presence, glance.table)
    return replace(line, chosen=glance.guest.id == chosen)
