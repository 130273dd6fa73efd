"""The attendee face as QML sees it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.attendee.cards.view_models import (
    ColourBandViewModel,
    CompanyCardViewModel,
    EventHeadViewModel,
    HostLookViewModel,
    LineCardViewModel,
    NowCardViewModel,
    PastSessionsViewModel,
    QrCardViewModel,
    ScanCardViewModel,
    ScreenNoticeViewModel,
    StepRowViewModel,
    TableHeroViewModel,
    TicketCardViewModel,
    TimelineEntryViewModel,
    WayCardViewModel,
)
from kiosk.ui.attendee.layout import item_layout  # noqa: F401 - QML uses what it registers
from kiosk.ui.attendee.props import AttendeeProps
from kiosk.ui.attendee.rows import (
    ActionViewModel,
    ChoiceGroupViewModel,
    KeyRowViewModel,
    RoundViewModel,
)
from kiosk.ui.attendee.table_head import TableHeadViewModel
from kiosk.ui.attendee.viewfinder import ViewfinderViewModel
from kiosk.ui.shared.plan.view_models import FloorPlanViewModel
from kiosk.ui.shared.props_view_model import PropsViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class AttendeeViewModel(PropsViewModel[AttendeeProps]):
    """Shows `AttendeeProps` and reports what a guest does.

    `acted` carries the id of an action; `woken` is emitted when a guest touches the screen,
    `offered` when `components` changed.
    """

    blank = AttendeeProps()
    nested = (
        ActionViewModel,
        ChoiceGroupViewModel,
        KeyRowViewModel,
        FloorPlanViewModel,
        RoundViewModel,
        TableHeadViewModel,
        HostLookViewModel,
        ColourBandViewModel,
        EventHeadViewModel,
        NowCardViewModel,
        TableHeroViewModel,
        CompanyCardViewModel,
        ScanCardViewModel,
        TicketCardViewModel,
        StepRowViewModel,
        WayCardViewModel,
        LineCardViewModel,
        PastSessionsViewModel,
        TimelineEntryViewModel,
        QrCardViewModel,
        ScreenNoticeViewModel,
    )
    acted = Signal(str)
    woken = Signal()
    offered = Signal()

    def __init__(self, px_per_mm: float) -> None:
        super().__init__()
        self._px_per_mm = px_per_mm
        self._components: list[str] = []
        self.viewfinder = ViewfinderViewModel(self)

    def prepare(self, components: Iterable[str]) -> None:
        """Have the QML components of screens compiled before they are shown."""
        self._components = sorted(set(components))
        self.offered.emit()

    @Slot(str)
    def act(self, action: str) -> None:
        self.acted.emit(action)

    @Slot()
    def touched(self) -> None:
        self.woken.emit()

    @Property(list, notify=offered)
    def components(self) -> list[str]:
        """The names of the QML components to compile."""
        return self._components

    @Property(float, constant=True)
    def pxPerMm(self) -> float:
        """Pixels of the panel in a millimetre."""
        return self._px_per_mm

    @Property(ViewfinderViewModel, constant=True)
    def seen(self) -> ViewfinderViewModel:
        """What the camera sees."""
        return self.viewfinder
