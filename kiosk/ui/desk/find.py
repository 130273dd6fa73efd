"""The first page: find a person, see everything about them, decide."""

from __future__ import annotations

from PySide6.QtQml import QmlElement

from kiosk.domain.rights import Right
from kiosk.ui.desk.page import DeskPage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class FindViewModel(DeskPage):
    """Search, card and queue."""

    name, view, label, icon = "find", "FindPage.qml", "front.page.find", "search"
    right = Right.FIND
