"""Registers the device ids under which this file's facts are written."""

from __future__ import annotations

import secrets

import sqlalchemy as sa

from kiosk.domain.codes import code_text
from kiosk.store.local_tables import device
from kiosk.store.queries.devices import TAIL_LETTERS, device_of


def register_device(connection: sa.Connection, name: str) -> str:
    """The id under which the device of that name writes into this file.

    A device that never wrote here gets a new id, which no other file has.
    """
    return device_of(connection, name) or register_anew(connection, name)


def register_anew(connection: sa.Connection, name: str) -> str:
    """A new id for the device of that name, in place of the one that it has, if it has one."""
    connection.execute(sa.delete(device).where(device.c.name == name))
    tail = code_text.new_code_text(secrets.token_bytes(code_text.RANDOM_BYTES))[:TAIL_LETTERS]
    id_ = f"{name}.{tail}"
    connection.execute(sa.insert(device), {"name": name, "device": id_})
    return id_
