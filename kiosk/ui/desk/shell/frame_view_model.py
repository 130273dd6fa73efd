"""The frame around the pages as QML sees it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.desk.parts.props import DeskAction, Frame
from kiosk.ui.desk.parts.rows import DeskActionViewModel
from kiosk.ui.shared.row_pool import PooledRow, QVariantList, RowPool

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class FrameViewModel(QObject):
    """Shows a `Frame`."""

    changed = Signal()
    foreseen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._coming = ("", False)
        self.props = Frame()
        self._deeds = RowPool(DeskActionViewModel, self)
        self._hints = RowPool(DeskActionViewModel, self)

    def show_frame(self, content: Frame) -> None:
        """Replace all that is shown of it."""
        if content != self.props:
            self.props = content
            self._deeds.show(content.pages)
            self._hints.show(content.keys)
            self.changed.emit()

    @Slot(str, bool)
    def foresee(self, text: str, composed: bool) -> None:
        """What is typed but still watched for being a scan: the search need not wait for it."""
        if (text, composed) != self._coming:
            self._coming = (text, composed)
            self.foreseen.emit()

    @Property(str, notify=foreseen)
    def coming(self) -> str:
        return self._coming[0]

    @Property(bool, notify=foreseen)
    def comingComposed(self) -> bool:
        return self._coming[1]

    @Property(bool, notify=changed)
    def typing(self) -> bool:
        """Whether letters and digits are text now, and no shortcuts."""
        return self.props.typing

    @Property(str, notify=changed)
    def searchLabel(self) -> str:
        return self.props.search_label

    @Property(str, notify=changed)
    def leaveLabel(self) -> str:
        return self.props.leave_label

    @Property(bool, notify=changed)
    def locked(self) -> bool:
        return self.props.locked

    @Property(str, notify=changed)
    def title(self) -> str:
        return self.props.title

    @Property(str, notify=changed)
    def eventName(self) -> str:
        return self.props.event_name

    @Property(str, notify=changed)
    def checkpoint(self) -> str:
        return self.props.checkpoint

    @Property(str, notify=changed)
    def staff(self) -> str:
        return self.props.staff

    @Property(str, notify=changed)
    def role(self) -> str:
        return self.props.role

    @Property(str, notify=changed)
    def scanState(self) -> str:
        return self.props.scan_state

    @Property(str, notify=changed)
    def scanTone(self) -> str:
        return self.props.scan_tone

    @Property(str, notify=changed)
    def storeState(self) -> str:
        return self.props.store_state

    @Property(str, notify=changed)
    def storeTone(self) -> str:
        return self.props.store_tone

    @Property(str, notify=changed)
    def clock(self) -> str:
        return self.props.clock

    @Property(str, notify=changed)
    def languageLabel(self) -> str:
        return self.props.language_label

    @Property(str, notify=changed)
    def darkLabel(self) -> str:
        return self.props.dark_label

    @Property(str, notify=changed)
    def lockLabel(self) -> str:
        return self.props.lock_label

    @Property(bool, notify=changed)
    def dark(self) -> bool:
        return self.props.dark

    @Property(bool, notify=changed)
    def touch(self) -> bool:
        return self.props.touch

    @Property(str, notify=changed)
    def notice(self) -> str:
        return self.props.notice.text

    @Property(str, notify=changed)
    def noticeTone(self) -> str:
        return self.props.notice.tone

    @Property(QVariantList, notify=changed)
    def pageDeeds(self) -> list[PooledRow[DeskAction]]:
        return self._deeds.shown

    @Property(QVariantList, notify=changed)
    def keys(self) -> list[PooledRow[DeskAction]]:
        return self._hints.shown
