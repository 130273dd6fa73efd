"""The pages that are a list and what is opened of it: one layout, one view model."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.text.messages import Sentence
from kiosk.ui.desk.parts import key_names
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.numbered_choices import chosen_by, numbered
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
"""The lead of an item that only tells and cannot be ticked."""


@dataclass(frozen=True, slots=True)
class ListPageProps:
    """One picture of such a page.

    `lines` is the list; a page without one has `alone` set. `empty` is said in place of all.
    `heading`, `remark`, `form`, `items` (those `chosen` are ticked) and `actions` belong to what is
    opened; `nothing` is said while that has no items and no form. `search` names the field above
    the items, empty for none. `progress` is a share from 0 to 1, or -1.
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
    form: Form = NO_FORM
    actions: tuple[DeskAction, ...] = ()
    progress: float = -1.0


@QmlElement
class ListPageViewModel(DeskPage):
    """Base of the pages that are a list with details of the selected line.

    A subclass returns what to show from `derive_props` and calls `show` after every change of it.
    `formFocusRequested` moves the focus to the form, `listFocusRequested` back to the list.
    """

    changed = Signal()
    vars().update(simple_properties(ListPageProps, changed, without=("alone", "search")))
    formFocusRequested = Signal()
    listFocusRequested = Signal()

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
        """What to show now."""
        return ListPageProps()

    def opened(self) -> str:
        """The line that Esc closes; empty for none."""
        return ""

    def show(self) -> None:
        """Show what stands now."""
        picture = self.derive_props()
        form = replace(picture.form, entries=numbered(picture.form.entries))
        self.props = replace(picture, form=form)
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
            DeskAction(id_, self.context.say(f"front.key.{id_}"), key) for id_, key in offered
        )

    def press(self, key: str) -> bool:
        if key == key_names.ESCAPE and self.opened():
            self.choose("")
            self.listFocusRequested.emit()
            return True
        if chosen := chosen_by(self.props.form.entries, key):
            self.edit(*chosen)
            return True
        return False

    def is_editing(self) -> bool:
        entries = self.props.form.entries
        return any(one.kind in _TYPED for one in entries) or bool(entries and self.opened())

    @Slot(str)
    def choose(self, line: str) -> None:
        """A line of the list was opened."""

    @Slot(str)
    def toggleItem(self, item: str) -> None:
        """An item was ticked, or no longer."""

    @Slot(str)
    def search(self, text: str) -> None:
        """Something was typed into the field above the items."""

    def edit(self, entry: str, value: str) -> None:
        """A field of the form now holds this."""
        if self.typed.get(entry) != value:
            self.typed[entry] = value
            self.show()

    def refuse(self, sentence: Sentence | str) -> None:
        """Say why something was not done."""
        self.context.notify(sentence, WARN)

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
