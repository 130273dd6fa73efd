"""The pages of the desk, in the order in which they are offered; the first is where one begins."""

from __future__ import annotations

from kiosk.ui.desk.find import FindViewModel
from kiosk.ui.desk.office import Office
from kiosk.ui.desk.page import DeskPage

PAGES: tuple[type[DeskPage], ...] = (FindViewModel,)


def make_pages(office: Office) -> list[DeskPage]:
    """One of each."""
    return [page(office) for page in PAGES]
