"""Two records side by side, as QML sees them."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement

from kiosk.ui.desk.parts import props
from kiosk.ui.shared.row_pool import PooledRow

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class ComparedViewModel(PooledRow[props.Compared]):
    """A field of two records."""

    blank = props.Compared()
    changed = Signal()

    @Property(str, notify=changed)
    def id(self) -> str:
        return self.props.id

    @Property(str, notify=changed)
    def label(self) -> str:
        return self.props.label

    @Property(str, notify=changed)
    def first(self) -> str:
        return self.props.first

    @Property(str, notify=changed)
    def second(self) -> str:
        return self.props.second

    @Property(bool, notify=changed)
    def firstKept(self) -> bool:
        return self.props.first_kept

    @Property(bool, notify=changed)
    def secondKept(self) -> bool:
        return self.props.second_kept
