"""View model of the dashboard, and when its figures are counted."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QPointF, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.records.permissions import Right
from kiosk.ui.desk.dashboard.derive import DashboardState, derive
from kiosk.ui.desk.dashboard.props import Bar, DashboardProps, DashboardSection, Gauge, Tile
from kiosk.ui.desk.parts import key_names
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.page import DeskPage
from kiosk.ui.desk.parts.props import DeskAction, LineProps
from kiosk.ui.desk.parts.rows import DeskActionViewModel
from kiosk.ui.shared.list_model import RowListModel
from kiosk.ui.shared.props_view_model import PropsViewModel, RowPool
from kiosk.ui.shared.qml_properties import simple_properties

if TYPE_CHECKING:
    from kiosk.store import Store
    from kiosk.usecases.reports.dashboard import Dashboard, Figures

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

# Seconds after which the figures are counted again: the rate changes even without arrivals.
_REFRESH_INTERVAL = 60


@QmlElement
class SectionViewModel(PropsViewModel[DashboardSection]):
    """A list of the dashboard."""

    blank = DashboardSection()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._gauges = RowListModel(Gauge, self)
        self._lines = RowListModel(LineProps, self)

    def show(self, content: DashboardSection) -> None:
        self._gauges.show(content.gauges)
        self._lines.show(content.lines)
        super().show(content)

    @Property(RowListModel, constant=True)
    def gauges(self) -> RowListModel:
        return self._gauges

    @Property(RowListModel, constant=True)
    def lines(self) -> RowListModel:
        return self._lines


@QmlElement
class DashboardViewModel(DeskPage):
    """D8. Figures are counted by the slow worker, so that no input waits; one count at a time."""

    name, view = "dashboard", "Dashboard/DashboardPage.qml"
    label = "d8.title"
    icon = "chart"
    key = "D"
    right = Right.DASHBOARD
    changed = Signal()
    vars().update(simple_properties(DashboardProps, changed, without=("wall_view_label",)))

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.state = DashboardState()
        self.props = DashboardProps()
        self._dashboard: Dashboard | None = None
        self._counting = self._stale = False
        self._age = 0
        self._actions = RowPool(DeskActionViewModel, self)
        self._tiles = RowListModel(Tile, self)
        self._bars = RowListModel(Bar, self)
        self._categories = SectionViewModel(self)
        self._sessions = SectionViewModel(self)
        self._sections = RowPool(SectionViewModel, self)
        context.actor_changed.connect(self._count_in_advance)

    def enter(self) -> None:
        self._show()
        self.refresh()

    def leave(self) -> None:
        self.state = replace(self.state, wall_view=False)
        self._show()

    def stays_when_locked(self) -> bool:
        return self.state.wall_view

    def refresh(self) -> None:
        if self._counting:
            self._stale = True
            return
        self._counting, self._stale, self._age = True, False, 0
        now = self.context.now()
        work = partial(self._count, now=now)
        self.context.run_slow(self, work, self._counted, self._failed)

    def tick(self) -> None:
        self._age += 1
        if self._age >= _REFRESH_INTERVAL:
            self.refresh()
        elif self.context.localizer.clock(self.context.localizer.now) != self.props.clock:
            self._show()

    def retranslate(self) -> None:
        self._show()

    def press(self, key: str) -> bool:
        if key == "V" or (key == key_names.ESCAPE and self.state.wall_view):
            self.act("wall_view")
            return True
        return self.state.wall_view

    @Slot(str)
    def act(self, action: str) -> None:
        if action == "wall_view":
            self.state = replace(self.state, wall_view=not self.state.wall_view)
            self._show()

    def _count_in_advance(self) -> None:
        """Count before the page is opened: the first count of a large event takes a moment."""
        if self.state.figures is None and self.context.may(Right.DASHBOARD):
            self.refresh()

    def _count(self, store: Store, now: datetime) -> Figures:
        """Count; runs on the slow worker."""
        from kiosk.usecases.reports.dashboard import Dashboard

        if self._dashboard is None:
            self._dashboard = Dashboard(store)
        return self._dashboard.figures(now)

    def _counted(self, figures: Figures) -> None:
        self._counting = False
        self.state = replace(self.state, figures=figures)
        self._show()
        if self._stale:
            self.refresh()

    def _failed(self, error: Exception) -> None:
        self._counting = False
        self.context.report_error(error)

    def _show(self) -> None:
        props = derive(self.state, self.context.formatter)
        self.props = props
        self._actions.show((DeskAction("wall_view", props.wall_view_label, "V"),))
        self._tiles.show(props.tiles)
        self._bars.show(props.bars)
        self._categories.show(props.categories)
        self._sessions.show(props.sessions)
        self._sections.show((props.absent, props.delegations, props.sessions, props.attention))
        self.changed.emit()

    @Property(list, notify=changed)
    def curve(self) -> list[QPointF]:
        return [QPointF(*point) for point in self.props.curve]

    @Property(list, notify=changed)
    def actions(self) -> list[PropsViewModel[DeskAction]]:
        return self._actions.shown

    @Property(list, notify=changed)
    def sections(self) -> list[PropsViewModel[DashboardSection]]:
        return self._sections.shown

    @Property(RowListModel, constant=True)
    def tiles(self) -> RowListModel:
        return self._tiles

    @Property(RowListModel, constant=True)
    def bars(self) -> RowListModel:
        return self._bars

    @Property(SectionViewModel, constant=True)
    def categories(self) -> SectionViewModel:
        return self._categories

    @Property(SectionViewModel, constant=True)
    def sessions(self) -> SectionViewModel:
        return self._sessions
