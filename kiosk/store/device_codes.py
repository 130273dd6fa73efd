"""Codes with which devices join the event of a store: made here, used once, kept as hashes."""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace

import sqlalchemy as sa

from kiosk.domain.codes import code_text
from kiosk.domain.equipment.devices import Device, DeviceRole
from kiosk.domain.journal import facts
from kiosk.domain.membership.device_code import VALID_MINUTES, JoinRefusal
from kiosk.store.local_tables import local_setting
from kiosk.store.queries.devices import TAIL_LETTERS
from kiosk.store.store import Store

VALID_MS = VALID_MINUTES * 60_000
_NAMED = "device_code:"


@dataclass(frozen=True, slots=True)
class OpenDeviceCode:
    """A code that was made here. Times are wall milliseconds since 1970.

    `author` made it. `key` and `device` are those of the device that uses it, empty before that.
    `joined` is when that device said that it has the event, 0 before that.
    """

    name: str
    role: DeviceRole
    checkpoint: str
    until: int
    author: str = ""
    key: str = ""
    device: str = ""
    joined: int = 0


def add_device_code(connection: sa.Connection, secret: bytes, device_code: OpenDeviceCode) -> None:
    """Keep a code that was made; those that were never used in time are forgotten."""
    for name, other in _stored(connection):
        if not other.key and other.until + VALID_MS < device_code.until:
            _delete(connection, name)
    _write(connection, _setting_of(secret), device_code)


def find_device_code(connection: sa.Connection, secret: bytes) -> OpenDeviceCode | None:
    """What was made with a secret; None if nothing was."""
    return dict(_stored(connection)).get(_setting_of(secret))


def withdraw_device_code(connection: sa.Connection, secret: bytes) -> None:
    """Let a code be used by no other device any more."""
    found = find_device_code(connection, secret)
    if found is not None and not found.key:
        _delete(connection, _setting_of(secret))


def accept_device_code(store: Store, secret: bytes, key: str) -> OpenDeviceCode | JoinRefusal:
    """Make the device with a public key, in hex, a member of the event.

    The same device may ask again, also later, because its connection may have broken. Raises
    StoreError.
    """

    def work(connection: sa.Connection) -> OpenDeviceCode | JoinRefusal:
        found = find_device_code(connection, secret)
        if found is None:
            return JoinRefusal.UNKNOWN
        if found.key:
            return found if found.key == key else JoinRefusal.USED
        if store.wall_ms > found.until:
            return JoinRefusal.EXPIRED
        accepted = replace(found, key=key, device=_new_id(found.name))
        device = Device(accepted.device, found.name, found.role, key)
        draft = facts.change_fact(None, device)
        store.record(connection, [draft] if draft else [], found.author)
        _write(connection, _setting_of(secret), accepted)
        return accepted

    return store.transact(work)


def note_joined(store: Store, secret: bytes) -> None:
    """Note that the device that used a code has the event. Raises StoreError."""

    def work(connection: sa.Connection) -> None:
        found = find_device_code(connection, secret)
        if found is not None:
            _write(connection, _setting_of(secret), replace(found, joined=store.wall_ms))

    store.transact(work)


def _new_id(name: str) -> str:
    tail = code_text.new_code_text(secrets.token_bytes(code_text.RANDOM_BYTES))[:TAIL_LETTERS]
    return f"{name}.{tail}"


def _setting_of(secret: bytes) -> str:
    return _NAMED + hashlib.sha256(secret).hexdigest()


def _stored(connection: sa.Connection) -> Iterator[tuple[str, OpenDeviceCode]]:
    query = sa.select(local_setting).where(local_setting.c.name.startswith(_NAMED))
    for row in connection.execute(query).all():
        values = json.loads(row.value)
        yield row.name, OpenDeviceCode(**values | {"role": DeviceRole(values["role"])})


def _write(connection: sa.Connection, name: str, device_code: OpenDeviceCode) -> None:
    _delete(connection, name)
    value = json.dumps(asdict(device_code), ensure_ascii=False)
    connection.execute(sa.insert(local_setting), {"name": name, "value": value})


def _delete(connection: sa.Connection, name: str) -> None:
    connection.execute(sa.delete(local_setting).where(local_setting.c.name == name))
