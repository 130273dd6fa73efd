"""The frame around the pages as QML sees it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.desk.parts.props import DeskAction, Frame
from kiosk.ui.desk.parts.rows import DeskActionViewModel
from kiosk.ui.shared.props_view_model import PropsViewModel, RowPool
from kiosk.ui.shared.qml_properties import simple_properties

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class FrameViewModel(QObject):
    """Shows a `Frame`."""

    changed = Signal()
    vars().update(simple_properties(Frame, changed, without=("page",)))
    pendingTextChanged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pending = ("", False)
        self.props = Frame()
        self._actions = RowPool(DeskActionViewModel, self)
        self._hints = RowPool(DeskActionViewModel, self)

    def show_frame(self, content: Frame) -> None:
        """Replace the shown frame."""
        if content != self.props:
            self.props = content
            self._actions.show(content.pages)
            self._hints.show(content.keys)
            self.changed.emit()

    @Slot(str, bool)
    def setPendingText(self, text: str, composed: bool) -> None:
        """Set the keys that may still turn out to be a scan: the search shows them at once."""
        if (text, composed) != self._pending:
            self._pending = (text, composed)
            self.pendingTextChanged.emit()

    @Property(str, notify=pendingTextChanged)
    def pendingText(self) -> str:
        return self._pending[0]

    @Property(bool, notify=pendingTextChanged)
    def pendingComposed(self) -> bool:
        return self._pending[1]

    @Property(str, notify=changed)
    def notice(self) -> str:
        return self.props.notice.text

    @Property(str, notify=changed)
    def noticeTone(self) -> str:
        return self.props.notice.tone

    @Property(list, notify=changed)
    def pageActions(self) -> list[PropsViewModel[DeskAction]]:
        return self._actions.shown

    @Property(list, notify=changed)
    def keys(self) -> list[PropsViewModel[DeskAction]]:
        return self._hints.shown
