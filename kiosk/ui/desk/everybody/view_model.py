"""View model of the page with the list of everybody."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.records.agenda import current_round
from kiosk.domain.records.guest_filter import AttendanceFilter, GuestOrder
from kiosk.domain.records.permissions import Right
from kiosk.ui.desk.everybody import list_state
from kiosk.ui.desk.everybody.derive import EverybodyProps, derive
from kiosk.ui.desk.everybody.guest_list_controller import GuestListController
from kiosk.ui.desk.everybody.guest_rows_model import GuestRowsModel
from kiosk.ui.desk.everybody.list_reading import ListQuestion
from kiosk.ui.desk.everybody.list_state import CHOICES, SWITCHES, TABS, EverybodyState
from kiosk.ui.desk.parts import key_names
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.listed_guests import ListedGuests
from kiosk.ui.desk.parts.page import DeskPage
from kiosk.ui.desk.parts.props import DeskAction, LineProps
from kiosk.ui.desk.parts.rows import DeskActionViewModel
from kiosk.ui.shared.list_model import RowListModel
from kiosk.ui.shared.props_view_model import PropsViewModel, RowPool
from kiosk.ui.shared.qml_properties import simple_properties
from kiosk.usecases.guests.everybody import (
    EverybodyCounts,
    FilterValues,
    GuestListing,
    filter_values,
)

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class EverybodyViewModel(DeskPage):
    """View model of the list of everybody.

    `focusRequested` carries what is to get the focus: list, text or options. `rowRequested` carries
    the row to make current and the first row to show, -1 to leave the scroll position.
    """

    name, view, label, icon = "everybody", "Everybody/EverybodyPage.qml", "ev.title", "people"
    key = "0"
    right = Right.FIND
    changed = Signal()
    vars().update(simple_properties(EverybodyProps, changed))
    focusRequested = Signal(str)
    rowRequested = Signal(int, int)

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.state = EverybodyState()
        self.props = EverybodyProps()
        self.list = GuestListController(context, self)
        self.list.found.connect(self._found)
        self.list.counted.connect(self._counted)
        self.list.row_requested.connect(self.rowRequested)
        context.matches_requested.connect(self._show_matches)
        self._typing = False
        self._pools = {name: RowPool(DeskActionViewModel, self) for name in _ACTIONS}
        self._options = RowListModel(LineProps, self)

    def enter(self) -> None:
        self._relocalize()
        self.refresh()

    def reset(self) -> None:
        self.state = EverybodyState()
        self.list.begin_at_top()

    def retranslate(self) -> None:
        self._relocalize()
        self.refresh()

    def refresh(self) -> None:
        self.list.ask(ListQuestion(self.state.wanted, self.state.sort, self._round()))

    def is_editing(self) -> bool:
        return self._typing

    def keys(self) -> tuple[DeskAction, ...]:
        offered: tuple[tuple[str, str], ...] = _LIST_KEYS
        if self._typing:
            offered = (("to_list", "Enter"), ("clear", "Esc"))
        elif self.state.choosing:
            offered = (("move", "↑↓"), ("choose", "Enter"), ("close", "Esc"))
        say = self.context.say
        return tuple(DeskAction(id_, say(f"desk.key.{id_}"), key) for id_, key in offered)

    def press(self, key: str) -> bool:
        if key == key_names.ESCAPE:
            return self._press_escape()
        if key in CHOICES:
            self.act(f"choose.{CHOICES[key]}")
        elif key in SWITCHES:
            self.act(f"switch.{SWITCHES[key]}")
        elif key.isdecimal() and 1 <= int(key) <= len(TABS):
            self.act(f"attendance.{TABS[int(key) - 1]}")
        elif key == "E":
            self._change(list_state.sorted_by(self.state, self.state.sort.by))
        elif key in _COMMANDS:
            self.act(_COMMANDS[key])
        else:
            return False
        return True

    def _press_escape(self) -> bool:
        """Close the choice, or discard the text; whether there was either."""
        if self.state.choosing:
            self._change(replace(self.state, choosing=""))
            self.focusRequested.emit("list")
        elif self._typing:
            self.narrow("")
            self.focusRequested.emit("list")
        else:
            return False
        return True

    @Slot(str)
    def act(self, action: str) -> None:
        kind, _, value = action.partition(".")
        match kind:
            case "attendance":
                wanted = replace(self.state.wanted, attendance=AttendanceFilter(value))
                self._change(replace(self.state, wanted=wanted))
            case "switch":
                self._change(list_state.with_switch(self.state, value))
            case "choose":
                self._choose(value)
            case "sort":
                self._change(list_state.sorted_by(self.state, GuestOrder(value)))
            case "next_column":
                self._change(list_state.sorted_by_next(self.state))
            case "narrow":
                self.focusRequested.emit("text")
            case "clear":
                self._change(replace(self.state, wanted=EverybodyState().wanted, choosing=""))
            case "export":
                state = self.state
                if state.shown and self.context.may(Right.EXPORT):
                    listed = ListedGuests(state.wanted, state.sort, state.shown, self.name)
                    self.context.list_export_requested.emit(listed)

    def _choose(self, choice: str) -> None:
        """Offer the values of a choice, or no longer; they are read when they are offered."""
        opened = "" if choice == self.state.choosing else choice
        self._change(replace(self.state, choosing=opened))
        self.focusRequested.emit("options" if opened else "list")
        if opened:
            self.context.run_on(
                self.context.environment.lists,
                self,
                partial(filter_values, round_=self._round()),
                self._values_read,
                self.context.report_error,
            )

    def _values_read(self, values: FilterValues) -> None:
        self.state = replace(self.state, values=values)
        self.show()
        if self.state.choosing:
            self.focusRequested.emit("options")

    @Slot(str)
    def choose(self, option: str) -> None:
        """Take an option of the open choice into the filter."""
        self._change(list_state.with_choice(self.state, option, self._round()))
        self.focusRequested.emit("list")

    @Slot(str)
    def narrow(self, text: str) -> None:
        """Show only guests who match a search text."""
        if text != self.state.wanted.text:
            self._change(replace(self.state, wanted=replace(self.state.wanted, text=text)))

    def _show_matches(self, text: str) -> None:
        """Show all guests who match a search text, whatever the filter was before."""
        self.state = replace(self.state, wanted=replace(EverybodyState().wanted, text=text))
        self.list.begin_at_top()
        self.context.page_requested.emit(self.name)

    @Slot(bool)
    def setTyping(self, typing: bool) -> None:
        """The field of the search text got or lost the focus."""
        self._typing = typing
        self.keys_changed.emit()

    @Slot(int)
    def select(self, row: int) -> None:
        """Make a row the current one."""
        self.list.select(row)

    @Slot(int)
    def setFirstRow(self, row: int) -> None:
        """The first visible row changed."""
        self.list.set_first_row(row)

    @Slot()
    def openCurrent(self) -> None:
        """Open the card of the current guest; closing it returns to this list."""
        if self.list.current_row >= 0:
            self.context.guest_requested.emit(self.list.current)
            self.context.return_page = self.name
            self.keys_changed.emit()

    def show(self) -> None:
        """Derive the content and show it."""
        may_export = self.context.may(Right.EXPORT)
        self.props = derive(self.state, self.context.formatter, may_export=may_export)
        for name, pool in self._pools.items():
            pool.show(getattr(self.props, name))
        self._options.show(self.props.options)
        self.changed.emit()
        self.keys_changed.emit()

    def _change(self, state: EverybodyState) -> None:
        """Show another state, and read the list if the filter or the order differ."""
        before, self.state = self.state, state
        self.show()
        if (before.wanted, before.sort) != (state.wanted, state.sort):
            self.refresh()

    def _relocalize(self) -> None:
        sort = replace(self.state.sort, language=self.context.language, round=self._round())
        if sort != self.state.sort:
            self.state = replace(self.state, sort=sort)
            self.list.forget()
        self.show()

    def _round(self) -> str:
        return current_round(self.context.programme, self.context.now())

    def _found(self, found: GuestListing) -> None:
        self.state = replace(self.state, shown=len(found.ids))
        self.show()

    def _counted(self, counts: EverybodyCounts) -> None:
        self.state = replace(self.state, counts=counts.counts, registered=counts.registered)
        self.show()

    @Property(GuestRowsModel, constant=True)
    def guests(self) -> GuestRowsModel:
        return self.list.rows

    @Property(str, notify=changed)
    def text(self) -> str:
        return self.state.wanted.text

    @Property(int, notify=changed)
    def currentRow(self) -> int:
        return self.list.current_row

    @Property(int, notify=changed)
    def firstRow(self) -> int:
        return self.list.first_row

    @Property(list, notify=changed)
    def tabs(self) -> list[PropsViewModel[DeskAction]]:
        return self._pools["tabs"].shown

    @Property(list, notify=changed)
    def actions(self) -> list[PropsViewModel[DeskAction]]:
        return self._pools["actions"].shown

    @Property(list, notify=changed)
    def filters(self) -> list[PropsViewModel[DeskAction]]:
        return self._pools["filters"].shown

    @Property(list, notify=changed)
    def columns(self) -> list[PropsViewModel[DeskAction]]:
        return self._pools["columns"].shown

    @Property(RowListModel, constant=True)
    def options(self) -> RowListModel:
        return self._options


_ACTIONS = ("tabs", "actions", "filters", "columns")
_LIST_KEYS = (
    ("move", "↑↓"),
    ("open", "Enter"),
    ("narrow", "F"),
    ("sort", "S"),
    ("reverse", "E"),
)
_COMMANDS = {
    "F": "narrow",
    "S": "next_column",
    "Z": "clear",
    "P": "export",
}
