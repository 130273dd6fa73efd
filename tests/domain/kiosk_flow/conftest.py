"""Fixtures: a kiosk that prints badges."""

from __future__ import annotations

import pytest

from kiosk.domain.kiosk_flow.events import Printing
from tests.domain.kiosk_flow.badge_kiosk import Kiosk


@pytest.fixture
def kiosk() -> Kiosk:
    return Kiosk(Printing.HERE)
