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
STILL = "–"
"""The lead of an item that only tells and cannot be ticked."""


@dataclass(frozen=True, slots=True)
class Opened:
    """One picture of such a page.

    `lines` is the list; a page without one has `alone` set. `empty` is said in place of all.
    `heading`, `remark`, `form`, `items` (those `chosen` are ticked) and `deeds` belong to what is
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
    deeds: tuple[DeskAction, ...] = ()
    progress: float = -1.0


@QmlElement
class LedgerViewModel(DeskPage):
    """Shows `Opened` and hands back what is chosen, ticked, typed and pressed.

    A page says what to show in `picture`; after anything that changes it, it calls `show`. `begun`
    asks that the keys go to the form, `shut` that they go back to the list.
    """

    changed = Signal()
    vars().update(simple_properties(Opened, changed, without=("alone", "search")))
    begun = Signal()
    shut = Signal()

    def __init__(self, office: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(office, parent)
        self.props = Opened()
        self.typed: dict[str, str] = {}
        self._tabs = RowPool(DeskActionViewModel, self)
        self._deeds = RowPool(DeskActionViewModel, self)
        self._lines = RowListModel(LineProps, self)
        self._items = RowListModel(LineProps, self)
        self._form = FormViewModel(self)
        self._form.edited.connect(self.edit)
        self._form.acted.connect(self.act)

    def picture(self) -> Opened:
        """What to show now."""
        return Opened()

    def opened(self) -> str:
        """The line that Esc closes; empty for none."""
        return ""

    def show(self) -> None:
        """Show what stands now."""
        picture = self.picture()
        form = replace(picture.form, entries=numbered(picture.form.entries))
        self.props = replace(picture, form=form)
        self._tabs.show(self.props.tabs)
        self._deeds.show(self.props.deeds)
        self._lines.show(self.props.lines)
        self._items.show(self.props.items)
        self._form.show(self.props.form)
        self.changed.emit()
        self.hinted.emit()

    def enter(self) -> None:
        self.show()
        self.refresh()

    def forget(self) -> None:
        self.typed = {}

    def retell(self) -> None:
        self.show()

    def keys(self) -> tuple[DeskAction, ...]:
        if self.props.alone or not self.props.lines:
            return ()
        offered = (("close", "Esc"),) if self.opened() else (("move", "↑↓"), ("open", "Enter"))
        return tuple(
            DeskAction(id_, self.office.say(f"front.key.{id_}"), key) for id_, key in offered
        )

    def press(self, key: str) -> bool:
        if key == key_names.ESCAPE and self.opened():
            self.choose("")
            self.shut.emit()
            return True
        if chosen := chosen_by(self.props.form.entries, key):
            self.edit(*chosen)
            return True
        return False

    def is_filling(self) -> bool:
        entries = self.props.form.entries
        return any(one.kind in _TYPED for one in entries) or bool(entries and self.opened())

    @Slot(str)
    def choose(self, line: str) -> None:
        """A line of the list was opened."""

    @Slot(str)
    def mark(self, item: str) -> None:
        """An item was ticked, or no longer."""

    @Slot(str)
    def seek(self, text: str) -> None:
        """Something was typed into the field above the items."""

    def edit(self, entry: str, value: str) -> None:
        """A field of the form now holds this."""
        if self.typed.get(entry) != value:
            self.typed[entry] = value
            self.show()

    def refuse(self, sentence: Sentence | str) -> None:
        """Say why something was not done."""
        self.office.tell(sentence, WARN)

    @Property(bool, notify=changed)
    def hasList(self) -> bool:
        return not self.props.alone

    @Property(bool, notify=changed)
    def hasItems(self) -> bool:
        return bool(self.props.items)

    @Property(bool, notify=changed)
    def hasTicks(self) -> bool:
        return any(item.lead != STILL for item in self.props.items)

    @Property(str, notify=changed)
    def searchLabel(self) -> str:
        return self.props.search

    @Property(list, notify=changed)
    def tabs(self) -> list[PropsViewModel[DeskAction]]:
        return self._tabs.shown

    @Property(list, notify=changed)
    def deeds(self) -> list[PropsViewModel[DeskAction]]:
        return self._deeds.shown

    @Property(RowListModel, constant=True)
    def lines(self) -> RowListModel:
        return self._lines

    @Property(RowListModel, constant=True)
    def items(self) -> RowListModel:
        return self._items

    @Property(FormViewModel, constant=True)
    def form(self) -> FormViewModel:
        return self._form
