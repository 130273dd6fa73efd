"""The devices of the event, and the ids under which they write into this file."""

from __future__ import annotations

import sqlalchemy as sa

from kiosk.domain.equipment.devices import Device
from kiosk.domain.journal import codec
from kiosk.store.local_tables import device
from kiosk.store.prepared import Prepared
from kiosk.store.schema import known_device

TAIL_LETTERS = 8
_NAMED = sa.select(device.c.device).where(device.c.name == sa.bindparam("name"))
_HERE = Prepared(sa.select(device.c.device).order_by(device.c.device))
_DEVICES = sa.select(known_device.c.record).order_by(known_device.c.id)
_HUB = sa.func.json_extract(known_device.c.record, "$.hub")
_HUBS = Prepared(sa.select(known_device.c.id, _HUB).where(_HUB != ""))


def devices(connection: sa.Connection) -> list[Device]:
    """Every device that facts describe, by id."""
    records = connection.execute(_DEVICES).scalars()
    return [codec.read(Device, record) for record in records]


def hubs(connection: sa.Connection) -> dict[str, str]:
    """What facts say of the hub of each device that has one, by id."""
    return dict(_HUBS.rows(connection))


def name_of(device: str) -> str:
    """The name that staff gave a device, out of its id."""
    return device.rpartition(".")[0] or device


def ids_here(connection: sa.Connection) -> list[str]:
    """The device ids under which facts are written into this file."""
    return [id_ for (id_,) in _HERE.rows(connection)]


def writes_here(connection: sa.Connection, device_id: str) -> bool:
    """Whether a device id is one under which facts are written into this file."""
    return device_id in ids_here(connection)


def device_of(connection: sa.Connection, name: str) -> str:
    """The id under which the device of that name writes into this file; empty if it never did."""
    return str(connection.execute(_NAMED, {"name": name}).scalar() or "")
