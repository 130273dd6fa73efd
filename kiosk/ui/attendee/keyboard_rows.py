"""The on-screen keyboard as QML sees it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.ui.attendee import props
from kiosk.ui.shared.row_pool import PooledRow, QVariantList, RowPool

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class KeyViewModel(PooledRow[props.Key]):
    """A key."""

    blank = props.Key()
    changed = Signal()

    @Property(str, notify=changed)
    def id(self) -> str:
        return self.props.id

    @Property(str, notify=changed)
    def text(self) -> str:
        return self.props.text

    @Property(str, notify=changed)
    def spoken(self) -> str:
        return self.props.spoken or self.props.text

    @Property(float, notify=changed)
    def weight(self) -> float:
        return self.props.weight

    @Property(bool, notify=changed)
    def held(self) -> bool:
        return self.props.held


@QmlElement
class KeyRowViewModel(PooledRow[props.KeyRow]):
    """Keys beside each other."""

    blank = props.KeyRow()
    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._keys = RowPool(KeyViewModel, self)

    def show(self, content: props.KeyRow) -> None:
        self._keys.show(content.keys)
        super().show(content)

    @Property(QVariantList, notify=changed)
    def keys(self) -> list[PooledRow[props.Key]]:
        return self._keys.shown
