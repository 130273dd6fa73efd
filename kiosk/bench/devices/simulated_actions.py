"""The use cases that people at a simulated venue call."""

from __future__ import annotations

from datetime import datetime

from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.membership.roster import Root
from kiosk.domain.records.permissions import Actor, Role
from kiosk.replication.simulation.venue_actions import CHECKPOINT
from kiosk.store import Store
from kiosk.usecases.checkin.scan_checkin import CheckIn
from kiosk.usecases.devices.device_keys import raise_role, revoke_device
from kiosk.usecases.devices.founding import found_event

_ADMIN = Actor("admin", "Admin", Role.ADMIN)


class SimulatedActions:
    """Staff and guests of a simulated venue."""

    def found(self, store: Store) -> Root:
        """Found the event of a store. Raises StoreError."""
        root = found_event(store, _ADMIN)
        if not isinstance(root, Root):
            raise TypeError(root)
        return root

    def scan(self, store: Store, code: str, at: datetime) -> None:
        """Scan a code; `at` is the current time of the device. Raises StoreError."""
        CheckIn(store, CHECKPOINT, lambda: at).scan(ScanRequest.of(code))

    def raise_role(self, store: Store, device: str, role: DeviceRole) -> None:
        """Give a device a higher role; one that has it already keeps it."""
        raise_role(store, _ADMIN, device, role)

    def revoke(self, store: Store, device: str, at: datetime) -> None:
        """Revoke a device. Raises StoreError."""
        revoke_device(store, _ADMIN, device, at)
