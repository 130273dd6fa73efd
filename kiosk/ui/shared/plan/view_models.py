"""The floor plan as QML sees it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.domain.floor_plan.plan_fit import PlanPanel
from kiosk.ui.shared.plan.contents import DrawnTable, FloorPlan, PlanDrawing
from kiosk.ui.shared.plan.drawing import draw
from kiosk.ui.shared.props_view_model import PropsViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class DrawnTableViewModel(PropsViewModel[DrawnTable]):
    """A table on the panel."""

    blank = DrawnTable()


@QmlElement
class PlanDrawingViewModel(PropsViewModel[PlanDrawing]):
    """A floor plan on its panel."""

    blank = PlanDrawing()
    nested = (DrawnTableViewModel,)


@QmlElement
class FloorPlanViewModel(PropsViewModel[FloorPlan]):
    """A floor plan, drawn for the panel on which `drawOn` was last asked to."""

    blank = FloorPlan()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drawing = PlanDrawingViewModel(self)
        self._panel: PlanPanel | None = None

    def show(self, content: FloorPlan) -> None:
        """Replace the plan, and its drawing where there is one."""
        if content != self.props:
            super().show(content)
            self._draw()

    @Slot(QQuickItem)
    def drawOn(self, item: QQuickItem) -> None:
        """Draw on an item that has the sizes of `PlanPanel` as its properties, in px."""
        get = item.property
        sizes = "tableSize", "wallWidth", "stripHeight", "sideStripWidth", "casingWidth"
        panel = PlanPanel(item.width(), item.height(), *map(get, sizes))
        if panel != self._panel:
            self._panel = panel
            self._draw()

    @Property(PlanDrawingViewModel, constant=True)
    def drawing(self) -> PlanDrawingViewModel:
        return self._drawing

    def _draw(self) -> None:
        plan, panel = self.props, self._panel
        shown = bool(plan.tables) and panel is not None and min(panel.width, panel.height) > 0
        self._drawing.show(draw(plan, panel) if shown and panel else PlanDrawing())
