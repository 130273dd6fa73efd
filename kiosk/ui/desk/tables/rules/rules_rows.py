"""View model of the rules beside the tables."""

from __future__ import annotations

from PySide6.QtQml import QmlElement

from kiosk.ui.desk.parts.rows import DeskActionViewModel, LineViewModel
from kiosk.ui.desk.tables.rules.rules_props import RulesProps
from kiosk.ui.shared.props_view_model import PropsViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class SeatingRulesViewModel(PropsViewModel[RulesProps]):
    """The rules of the seating."""

    blank = RulesProps()
    nested = (DeskActionViewModel, LineViewModel)
