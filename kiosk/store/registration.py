"""Registers the device that opens a store, and endorses it where the event is founded."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa

from kiosk.store import merging
from kiosk.store.errors import StoreRevoked
from kiosk.store.journal.device_registration import register_device
from kiosk.store.journal.endorsement import endorse_here
from kiosk.store.queries import membership
from kiosk.store.queries.devices import device_of, name_of


def revocation_of(path: Path, device: str) -> StoreRevoked:
    """The error that says that a device was revoked."""
    return StoreRevoked(path, device=name_of(device))


def registered_id(connection: sa.Connection, name: str) -> str:
    """The id under which the device of that name writes; empty if `register` has something to do.

    A device that no member can endorse is registered again each time, which changes nothing.
    """
    found = device_of(connection, name)
    is_founded = membership.root_of(connection) is not None
    return "" if is_founded and membership.member(connection, found) is None else found


def register(connection: sa.Connection, path: Path, name: str, wall_ms: int) -> str:
    """The device id of that name, which belongs to the event if a member writes into this file."""
    device = register_device(connection, name)
    if membership.root_of(connection) is not None:
        merging.project_written(connection, endorse_here(connection, path, device, wall_ms))
    return device
