"""Devices of the event: the keys that they sign with, and this machine's own private ones."""

from __future__ import annotations

import sqlalchemy as sa

from kiosk.domain import codec
from kiosk.domain.equipment import Device
from kiosk.store.schema import known_device, secret

_DEVICES = sa.select(known_device.c.record).order_by(known_device.c.id)


def devices(connection: sa.Connection) -> list[Device]:
    """Every device that the journal tells of, by id."""
    records = connection.execute(_DEVICES).scalars()
    return [codec.read(Device, record) for record in records]


def secret_named(connection: sa.Connection, name: str) -> bytes | None:
    """What this machine keeps to itself: never in a journal, never in a backup."""
    found = connection.execute(sa.select(secret.c.value).where(secret.c.name == name)).scalar()
    return None if found is None else bytes(found)


def keep_secret(connection: sa.Connection, name: str, value: bytes) -> None:
    """Keep something on this machine alone, in place of what had that name."""
    connection.execute(sa.delete(secret).where(secret.c.name == name))
    connection.execute(sa.insert(secret), {"name": name, "value": value})
