"""What stands before the camera, drawn without a graphics card."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class ViewfinderViewModel(QObject):
    """The newest picture of the camera, and nothing of those before."""

    changed = Signal()
    pictured = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.image = QImage()

    def show(self, image: QImage) -> None:
        """Shows another picture; none if it is null."""
        before, self.image = self.image, image
        self.pictured.emit()
        if before.isNull() != image.isNull():
            self.changed.emit()

    @Property(bool, notify=changed)
    def sees(self) -> bool:
        return not self.image.isNull()


@QmlElement
class Viewfinder(QQuickPaintedItem):
    """Fills itself with that picture, cut where their shapes differ."""

    sourceChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._source: ViewfinderViewModel | None = None

    def paint(self, painter: QPainter) -> None:
        if self._source is None or self._source.image.isNull():
            return
        image, place = self._source.image, self.boundingRect()
        shown = place.size().scaled(image.size().toSizeF(), Qt.AspectRatioMode.KeepAspectRatio)
        cut = QRectF(0, 0, shown.width(), shown.height())
        cut.moveCenter(QRectF(QRect(0, 0, image.width(), image.height())).center())
        painter.drawImage(place, image, cut)

    def _read(self) -> ViewfinderViewModel | None:
        return self._source

    def _write(self, source: ViewfinderViewModel | None) -> None:
        if self._source is not None:
            self._source.pictured.disconnect(self.update)
        self._source = source
        if source is not None:
            source.pictured.connect(self.update)
        self.sourceChanged.emit()

    source = Property(ViewfinderViewModel, _read, _write, notify=sourceChanged)
