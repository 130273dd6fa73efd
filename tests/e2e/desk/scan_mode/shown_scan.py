"""What scan mode shows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from PySide6.QtQuick import QQuickItem

from kiosk.domain.records.permissions import Actor, Staff
from kiosk.ui.desk.scanning.props import ScanModeProps
from kiosk.ui.desk.scanning.view_model import ScanModeViewModel
from tests.e2e.desk.front_desk import (
    DeskDriver,
)

StaffMembers = tuple[Actor, Staff, Staff]
JANE = "H.E.\xa0Ms.\xa0SMITH Jane"


def shown(driver: DeskDriver) -> ScanModeProps:
    page = driver.desk.view_model.page
    assert page.name == "scan_mode"
    return cast("ScanModeViewModel", page).props


def texts(driver: DeskDriver) -> str:
    """All visible texts of the window."""

    def below(item: QQuickItem) -> Iterator[str]:
        if item.isVisible():
            yield str(item.property("text") or "")
            for child in item.childItems():
                yield from below(child)

    return "\n".join(below(driver.desk.window.contentItem()))
