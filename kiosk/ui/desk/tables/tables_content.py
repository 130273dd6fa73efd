"""The properties of the tables page: its rows, and the plan and the rules beside them."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.page import DeskPage
from kiosk.ui.desk.parts.props import DeskAction
from kiosk.ui.desk.parts.rows import DeskActionViewModel
from kiosk.ui.desk.tables.board_props import TableCard, TableRow, TablesProps
from kiosk.ui.desk.tables.board_state import TablesState
from kiosk.ui.desk.tables.plan_rows import SeatingPlanViewModel
from kiosk.ui.desk.tables.rules.rules_rows import SeatingRulesViewModel
from kiosk.ui.shared.list_model import RowListModel
from kiosk.ui.shared.plan.view_models import FloorPlanViewModel
from kiosk.ui.shared.props_view_model import PropsViewModel, RowPool
from kiosk.ui.shared.qml_properties import simple_properties

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class TablesContent(DeskPage):
    """What D7 shows. `cardFocusRequested` asks for the focus on the card of a guest id."""

    changed = Signal()
    vars().update(simple_properties(TablesProps, changed))
    cardFocusRequested = Signal(str)

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.state = TablesState()
        self.props = TablesProps()
        self.seating_plan = SeatingPlanViewModel(self)
        self.seating_rules = SeatingRulesViewModel(self)
        self.floor_plan = FloorPlanViewModel(self)
        self._rounds = RowPool(DeskActionViewModel, self)
        self._actions = RowPool(DeskActionViewModel, self)
        self._tables = RowListModel(TableRow, self, {"cards": TableCard})
        self._unseated = RowListModel(TableRow, self, {"cards": TableCard})

    def present(self, props: TablesProps) -> None:
        """Show other content."""
        self.props = props
        self._rounds.show(props.rounds)
        self._actions.show(props.actions)
        self._tables.show(props.tables)
        self._unseated.show((props.untold, props.unseated) if props.untold else (props.unseated,))
        self.changed.emit()

    @Property(str, notify=changed)
    def cursor(self) -> str:
        return self.state.cursor

    @Property(list, notify=changed)
    def rounds(self) -> list[PropsViewModel[DeskAction]]:
        return self._rounds.shown

    @Property(list, notify=changed)
    def actions(self) -> list[PropsViewModel[DeskAction]]:
        return self._actions.shown

    @Property(RowListModel, constant=True)
    def tables(self) -> RowListModel:
        return self._tables

    @Property(SeatingPlanViewModel, constant=True)
    def plan(self) -> SeatingPlanViewModel:
        return self.seating_plan

    @Property(SeatingRulesViewModel, constant=True)
    def rules(self) -> SeatingRulesViewModel:
        return self.seating_rules

    @Property(FloorPlanViewModel, constant=True)
    def room(self) -> FloorPlanViewModel:
        return self.floor_plan

    @Property(RowListModel, constant=True)
    def unseated(self) -> RowListModel:
        return self._unseated
