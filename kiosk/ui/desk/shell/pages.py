"""The pages of the desk in the order of the navigation; the first is shown at the start."""

from __future__ import annotations

from kiosk.ui.desk.badges.view_model import BadgesViewModel
from kiosk.ui.desk.cases.view_model import CasesViewModel
from kiosk.ui.desk.dashboard.view_model import DashboardViewModel
from kiosk.ui.desk.delegations.view_model import DelegationsViewModel
from kiosk.ui.desk.devices.view_model import DevicesViewModel
from kiosk.ui.desk.doors.view_model import DoorsViewModel
from kiosk.ui.desk.everybody.view_model import EverybodyViewModel
from kiosk.ui.desk.exports.view_model import ExportsViewModel
from kiosk.ui.desk.imports.view_model import ImportViewModel
from kiosk.ui.desk.invitations.view_model import InvitationsViewModel
from kiosk.ui.desk.paper.view_model import PaperEntryViewModel
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.page import DeskPage
from kiosk.ui.desk.person.find_page import FindViewModel
from kiosk.ui.desk.programme.view_model import ProgrammeViewModel
from kiosk.ui.desk.scanning.view_model import ScanModeViewModel
from kiosk.ui.desk.staff.view_model import StaffViewModel
from kiosk.ui.desk.systems.view_model import SystemsViewModel
from kiosk.ui.desk.tables.view_model import TablesViewModel
from kiosk.ui.desk.walkin.view_model import WalkInViewModel

PAGES: tuple[type[DeskPage], ...] = (
    FindViewModel,
    EverybodyViewModel,
    ScanModeViewModel,
    DoorsViewModel,
    WalkInViewModel,
    DashboardViewModel,
    DelegationsViewModel,
    TablesViewModel,
    ProgrammeViewModel,
    InvitationsViewModel,
    DevicesViewModel,
    SystemsViewModel,
    BadgesViewModel,
    CasesViewModel,
    PaperEntryViewModel,
    ImportViewModel,
    ExportsViewModel,
    StaffViewModel,
)


def make_pages(context: DeskContext) -> list[DeskPage]:
    """One instance of each page."""
    return [page(context) for page in PAGES]
