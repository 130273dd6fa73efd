"""The delegations page, open."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.ui.desk.delegations.view_model import DelegationsViewModel
from tests.ui.desk.conftest import DeskDriver


@pytest.fixture
def page(driver: DeskDriver) -> DelegationsViewModel:
    driver.key(Qt.Key.Key_L)
    page = driver.page
    assert isinstance(page, DelegationsViewModel)
    return page
