"""The guest's table beside its plan."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtQml import QmlElement

from kiosk.ui.shared.props_view_model import PropsViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@dataclass(frozen=True, slots=True)
class TableHead:
    """The guest's table beside its plan, where that stands next to a panel: number, time, place."""

    label: str = ""
    number: str = ""
    time: str = ""
    soon: str = ""
    place: str = ""


@QmlElement
class TableHeadViewModel(PropsViewModel[TableHead]):
    """The guest's table beside its plan."""

    blank = TableHead()
