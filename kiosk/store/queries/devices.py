"""Devices of the event: the keys that they sign with, and this machine's own private ones."""

from __future__ import annotations

import secrets

import sqlalchemy as sa

from kiosk.domain.codes import code_text
from kiosk.domain.journal import codec
from kiosk.domain.records.equipment import Device
from kiosk.store.schema import device, known_device, secret

TAIL_LETTERS = 8
_NAMED = sa.select(device.c.device).where(device.c.name == sa.bindparam("name"))
_DEVICES = sa.select(known_device.c.record).order_by(known_device.c.id)


def devices(connection: sa.Connection) -> list[Device]:
    """Every device that the journal tells of, by id."""
    records = connection.execute(_DEVICES).scalars()
    return [codec.read(Device, record) for record in records]


def name_of(device: str) -> str:
    """The name that people gave a device."""
    return device.rpartition(".")[0] or device


def device_of(connection: sa.Connection, name: str) -> str:
    """Under which id the device of that name writes into this file; empty if it never did."""
    return str(connection.execute(_NAMED, {"name": name}).scalar() or "")


def register(connection: sa.Connection, name: str) -> str:
    """The same, with an id that no other file knows if it never did."""
    if known := device_of(connection, name):
        return known
    id_ = f"{name}.{code_text.issue(secrets.token_bytes(code_text.RANDOM_BYTES))[:TAIL_LETTERS]}"
    connection.execute(sa.insert(device), {"name": name, "device": id_})
    return id_


def secret_named(connection: sa.Connection, name: str) -> bytes | None:
    """What this machine keeps to itself: never in a journal, never in a backup."""
    found = connection.execute(sa.select(secret.c.value).where(secret.c.name == name)).scalar()
    return None if found is None else bytes(found)


def keep_secret(connection: sa.Connection, name: str, value: bytes) -> None:
    """Keep something on this machine alone, in place of what had that name."""
    connection.execute(sa.delete(secret).where(secret.c.name == name))
    connection.execute(sa.insert(secret), {"name": name, "value": value})
