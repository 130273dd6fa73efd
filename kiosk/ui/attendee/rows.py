"""The rows of the attendee face as QML sees them; each keeps its place and changes its content."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.ui.attendee import props
from kiosk.ui.shared.row_pool import PooledRow, QVariantList, RowPool

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class ActionViewModel(PooledRow[props.Action]):
    """A button."""

    blank = props.Action()
    changed = Signal()

    @Property(str, notify=changed)
    def id(self) -> str:
        return self.props.id

    @Property(str, notify=changed)
    def text(self) -> str:
        return self.props.text

    @Property(bool, notify=changed)
    def primary(self) -> bool:
        return self.props.primary

    @Property(str, notify=changed)
    def icon(self) -> str:
        return self.props.icon


@QmlElement
class AgendaRowViewModel(PooledRow[props.AgendaRow]):
    """A session of the guest's day."""

    blank = props.AgendaRow()
    changed = Signal()

    @Property(str, notify=changed)
    def time(self) -> str:
        return self.props.time

    @Property(str, notify=changed)
    def title(self) -> str:
        return self.props.title

    @Property(str, notify=changed)
    def room(self) -> str:
        return self.props.room

    @Property(str, notify=changed)
    def roomBefore(self) -> str:
        return self.props.room_before

    @Property(str, notify=changed)
    def chip(self) -> str:
        return self.props.chip

    @Property(str, notify=changed)
    def state(self) -> str:
        return self.props.state


@QmlElement
class TableViewModel(PooledRow[props.PlanTable]):
    """A table on the plan."""

    blank = props.PlanTable()
    changed = Signal()

    @Property(str, notify=changed)
    def number(self) -> str:
        return self.props.number

    @Property(float, notify=changed)
    def x(self) -> float:
        return self.props.x

    @Property(float, notify=changed)
    def y(self) -> float:
        return self.props.y

    @Property(bool, notify=changed)
    def mine(self) -> bool:
        return self.props.mine


@QmlElement
class PlanViewModel(PooledRow[props.FloorPlan]):
    """A floor plan, in metres."""

    blank = props.FloorPlan()
    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._tables = RowPool(TableViewModel, self)

    def show(self, content: props.FloorPlan) -> None:
        self._tables.show(content.tables)
        super().show(content)

    @Property(float, notify=changed)
    def width(self) -> float:
        return self.props.width

    @Property(float, notify=changed)
    def depth(self) -> float:
        return self.props.depth

    @Property(float, notify=changed)
    def rotation(self) -> float:
        return self.props.rotation

    @Property(float, notify=changed)
    def hereX(self) -> float:
        return self.props.here_x

    @Property(float, notify=changed)
    def hereY(self) -> float:
        return self.props.here_y

    @Property(bool, notify=changed)
    def hasHere(self) -> bool:
        return self.props.has_here

    @Property(str, notify=changed)
    def hereLabel(self) -> str:
        return self.props.here_label

    @Property(QVariantList, notify=changed)
    def tables(self) -> list[PooledRow[props.PlanTable]]:
        return self._tables.shown


@QmlElement
class RoundViewModel(PooledRow[props.RoundRow]):
    """The guest's table in one round."""

    blank = props.RoundRow()
    changed = Signal()

    @Property(str, notify=changed)
    def label(self) -> str:
        return self.props.label

    @Property(str, notify=changed)
    def table(self) -> str:
        return self.props.table

    @Property(bool, notify=changed)
    def active(self) -> bool:
        return self.props.active


@QmlElement
class OptionViewModel(PooledRow[props.Option]):
    """One value of a setting."""

    blank = props.Option()
    changed = Signal()

    @Property(str, notify=changed)
    def id(self) -> str:
        return self.props.id

    @Property(str, notify=changed)
    def text(self) -> str:
        return self.props.text

    @Property(bool, notify=changed)
    def chosen(self) -> bool:
        return self.props.chosen


@QmlElement
class ChoiceGroupViewModel(PooledRow[props.ChoiceGroup]):
    """A setting and its values."""

    blank = props.ChoiceGroup()
    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._options = RowPool(OptionViewModel, self)

    def show(self, content: props.ChoiceGroup) -> None:
        self._options.show(content.options)
        super().show(content)

    @Property(str, notify=changed)
    def id(self) -> str:
        return self.props.id

    @Property(str, notify=changed)
    def label(self) -> str:
        return self.props.label

    @Property(QVariantList, notify=changed)
    def options(self) -> list[PooledRow[props.Option]]:
        return self._options.shown
