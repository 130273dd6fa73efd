"""The pages of the desk, in the order in which they are offered; the first is where one begins."""

from __future__ import annotations

from kiosk.ui.desk.dashboard_page import DashboardViewModel
from kiosk.ui.desk.delegations_page import DelegationsViewModel
from kiosk.ui.desk.devices_page import DevicesViewModel
from kiosk.ui.desk.find import FindViewModel
from kiosk.ui.desk.lists_page import ImportViewModel
from kiosk.ui.desk.office import Office
from kiosk.ui.desk.page import DeskPage
from kiosk.ui.desk.programme_page import ProgrammeViewModel
from kiosk.ui.desk.staff_page import StaffViewModel
from kiosk.ui.desk.tables_page import TablesViewModel
from kiosk.ui.desk.takeaway_page import TakeawayViewModel
from kiosk.ui.desk.ticking_page import TickingViewModel
from kiosk.ui.desk.walkin import WalkInViewModel

PAGES: tuple[type[DeskPage], ...] = (
    FindViewModel,
    WalkInViewModel,
    DashboardViewModel,
    DelegationsViewModel,
    TablesViewModel,
    ProgrammeViewModel,
    DevicesViewModel,
    TickingViewModel,
    ImportViewModel,
    TakeawayViewModel,
    StaffViewModel,
)


def make_pages(office: Office) -> list[DeskPage]:
    """One of each."""
    return [page(office) for page in PAGES]
