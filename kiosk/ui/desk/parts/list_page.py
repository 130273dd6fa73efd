"""Base of the pages with a list and the details of the selected line."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.records.permissions import NotAllowed
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence
from kiosk.ui.desk.parts import key_names
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.numbered_choices import choice_of_key, numbered
from kiosk.ui.desk.parts.page import DeskPage
from kiosk.ui.desk.parts.props import NO_FORM, WARN, DeskAction, Form, LineProps
from kiosk.ui.desk.parts.rows import DeskActionViewModel, FormViewModel
from kiosk.ui.shared.list_model import RowListModel
from kiosk.ui.shared.props_view_model import PropsViewModel, RowPool
from kiosk.ui.shared.qml_properties import simple_properties

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

_TYPED = frozenset({"text", "long", "number", "pin"})
NOT_TICKABLE = "–"
"""The lead of an item without a tick box."""


@dataclass(frozen=True, slots=True)
class ListPageProps:
    """Content of such a page.

    `lines` is the list; a page without a list has `alone` set. `empty` is shown instead of all
    else. `heading`, `remark`, `form`, `items` (those `chosen` are ticked) and `actions` are details
    of the selected line; `nothing` is shown while there are no items and no form. `search` is the
    label of the search field above the items, `line_search` that of the one above the list, each
    empty for none. `progress` is a share from 0 to 1,
    or -1 while nothing runs.
    """

    title: str = ""
    note: str = ""
    empty: str = ""
    tabs: tuple[DeskAction, ...] = ()
    lines: tuple[LineProps, ...] = ()
    alone: bool = False
    heading: str = ""
    remark: str = ""
    items: tuple[LineProps, ...] = ()
    nothing: str = ""
    search: str = ""
    line_search: str = ""
    form: Form = NO_FORM
    actions: tuple[DeskAction, ...] = ()
    progress: float = -1.0


@QmlElement
class ListPageViewModel(DeskPage):
    """Base of the pages that are a list with details of the selected line.

    A subclass returns what to show from `derive_props` and calls `show` after every change of it.
    `formFocusRequested` moves the focus to the form, `listFocusRequested` back to the list;
    `itemSearchClearRequested` empties the search field above the items.
    """

    changed = Signal()
    vars().update(
        simple_properties(ListPageProps, changed, without=("alone", "search", "line_search"))
    )
    formFocusRequested = Signal()
    listFocusRequested = Signal()
    itemSearchClearRequested = Signal()

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.props = ListPageProps()
        self.typed: dict[str, str] = {}
        self._tabs = RowPool(DeskActionViewModel, self)
        self._actions = RowPool(DeskActionViewModel, self)
        self._lines = RowListModel(LineProps, self)
        self._items = RowListModel(LineProps, self)
        self._form = FormViewModel(self)
        self._form.edited.connect(self.edit)
        self._form.acted.connect(self.act)

    def derive_props(self) -> ListPageProps:
        """The current content."""
        return ListPageProps()

    def opened(self) -> str:
        """Id of the open line, which Esc closes; empty for none."""
        return ""

    def show(self) -> None:
        """Derive the content and show it."""
        props = self.derive_props()
        form = replace(props.form, entries=numbered(props.form.entries))
        self.props = replace(props, form=form)
        self._tabs.show(self.props.tabs)
        self._actions.show(self.props.actions)
        self._lines.show(self.props.lines)
        self._items.show(self.props.items)
        self._form.show(self.props.form)
        self.changed.emit()
        self.keys_changed.emit()

    def enter(self) -> None:
        self.show()
        self.refresh()

    def reset(self) -> None:
        self.typed = {}

    def retranslate(self) -> None:
        self.show()

    def keys(self) -> tuple[DeskAction, ...]:
        if self.props.alone or not self.props.lines:
            return ()
        offered = (("close", "Esc"),) if self.opened() else (("move", "↑↓"), ("open", "Enter"))
        return tuple(
            DeskAction(id_, self.context.say(f"desk.key.{id_}"), key) for id_, key in offered
        )

    def press(self, key: str) -> bool:
        if key == key_names.ESCAPE and self.opened():
            self.choose("")
            self.listFocusRequested.emit()
            return True
        if chosen := choice_of_key(self.props.form.entries, key):
            self.edit(*chosen)
            return True
        return False

    def is_editing(self) -> bool:
        entries = self.props.form.entries
        return any(one.kind in _TYPED for one in entries) or bool(entries and self.opened())

    @Slot(str)
    def choose(self, line: str) -> None:
        """Open a line of the list; an empty id closes it."""

    @Slot(str)
    def toggleItem(self, item: str) -> None:
        """Tick or untick an item."""

    @Slot(str)
    def search(self, text: str) -> None:
        """Handle the text of the search field above the items."""

    @Slot(str)
    def searchLines(self, text: str) -> None:
        """Handle the text of the search field above the list."""

    def edit(self, entry: str, value: str) -> None:
        """Store the text of a form field."""
        if self.typed.get(entry) != value:
            self.typed[entry] = value
            self.show()

    def refuse(self, sentence: Sentence | str) -> None:
        """Show a notice why an action was refused."""
        self.context.notify(sentence, WARN)

    def refuse_answer(self, answer: InvalidInput | NotAllowed) -> None:
        """Show a notice why a use case refused."""
        self.refuse(answer.sentence if isinstance(answer, InvalidInput) else "desk.not_allowed")

    @Property(bool, notify=changed)
    def hasList(self) -> bool:
        return not self.props.alone

    @Property(bool, notify=changed)
    def hasItems(self) -> bool:
        return bool(self.props.items)

    @Property(bool, notify=changed)
    def hasTicks(self) -> bool:
        return any(item.lead != NOT_TICKABLE for item in self.props.items)

    @Property(str, notify=changed)
    def searchLabel(self) -> str:
        return self.props.search

    @Property(str, notify=changed)
    def lineSearchLabel(self) -> str:
        return self.props.line_search

    @Property(list, notify=changed)
    def tabs(self) -> list[PropsViewModel[DeskAction]]:
        return self._tabs.shown

    @Property(list, notify=changed)
    def actions(self) -> list[PropsViewModel[DeskAction]]:
        return self._actions.shown

    @Property(RowListModel, constant=True)
    def lines(self) -> RowListModel:
        return self._lines

    @Property(RowListModel, constant=True)
    def items(self) -> RowListModel:
        return self._items

    @Property(FormViewModel, constant=True)
    def form(self) -> FormViewModel:
        return self._form
