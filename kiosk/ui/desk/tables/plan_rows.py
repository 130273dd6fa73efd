"""View models of the seating plan beside the tables."""

from __future__ import annotations

from PySide6.QtQml import QmlElement

from kiosk.ui.desk.tables.plan_props import PlanProps, PlanTerm
from kiosk.ui.shared.props_view_model import PropsViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class PlanTermViewModel(PropsViewModel[PlanTerm]):
    """A row of the comparison of plans."""

    blank = PlanTerm()


@QmlElement
class SeatingPlanViewModel(PropsViewModel[PlanProps]):
    """The plan that is searched or proposed."""

    blank = PlanProps()
    nested = (PlanTermViewModel,)
