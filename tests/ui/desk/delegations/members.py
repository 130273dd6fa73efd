"""The delegations of these tests, and who of them has arrived."""

from __future__ import annotations

from kiosk.usecases.guests.delegations import delegation
from tests.ui.desk.conftest import DeskDriver

SWEDEN, NORWAY = "Embassy of Sweden", "Embassy of Norway"


def arrived_members(driver: DeskDriver) -> list[str]:
    members = driver.elsewhere(lambda store: delegation(store, SWEDEN))
    return [member.guest.id for member in members if member.inside]
