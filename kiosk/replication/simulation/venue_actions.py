"""What the people at a simulated venue do: the use cases of the program, which pass a port here."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.membership.roster import Root
from kiosk.store import Store

CHECKPOINT = "main"
"""The only checkpoint of a simulated venue; it admits every guest once."""
PREFIX = "SIMU"


class VenueActions(Protocol):
    """The use cases that a simulation needs. Each raises StoreError."""

    def found(self, store: Store) -> Root:
        """Found the event of a store."""

    def scan(self, store: Store, code: str, at: datetime) -> None:
        """Scan a code at `CHECKPOINT`; `at` is the current time of the device."""

    def raise_role(self, store: Store, device: str, role: DeviceRole) -> None:
        """Give a device a higher role, by the admin's device of a store."""

    def revoke(self, store: Store, device: str, at: datetime) -> None:
        """Revoke a device by the admin's device of a store."""
