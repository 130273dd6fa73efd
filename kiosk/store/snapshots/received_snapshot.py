"""Turns a snapshot that a device received into its own store, after verifying what is in it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import sqlalchemy as sa

from kiosk import signing
from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.membership.roster import Root, roster_of, successors
from kiosk.store.connection import close_connection, connect_writer, driver_connection
from kiosk.store.errors import StoreDamaged, StoreTaken, as_store_errors
from kiosk.store.files import move_into_place, sync_file, sync_folder
from kiosk.store.journal import chain_check, roster_rows
from kiosk.store.journal.own_device import write_seed
from kiosk.store.local_tables import device as own_device
from kiosk.store.local_tables import local_setting
from kiosk.store.opening import open_reader
from kiosk.store.queries import membership
from kiosk.store.schema import head, journal

JOINED_NAME, JOINED_CHECKPOINT, JOINED_CODE = "joined_name", "joined_checkpoint", "joined_code"


@dataclass(frozen=True, slots=True)
class JoiningDevice:
    """The device that joins: its id and name, its private key, its role, and where it scans.

    `secret` is that of the code with which it joins.
    """

    id: str
    name: str
    seed: bytes = field(repr=False)
    role: DeviceRole = DeviceRole.ATTENDEE
    checkpoint: str = ""
    secret: bytes = field(default=b"", repr=False)


class SnapshotForged(Exception):
    """A snapshot holds what no device of the event can have written."""


def take_in_snapshot(received: Path, path: Path, root: Root, own: JoiningDevice) -> None:
    """Verify a received snapshot from the event's root on, and move it to the path of the store.

    Every chain must be whole and end with a signature by a key of its device that the root, or a
    device that it endorses, vouches for. Raises SnapshotForged and StoreError.
    """
    close_connection(open_reader(received))  # of another version, or no store
    with as_store_errors(path):
        writer = connect_writer(received)
        try:
            with writer.begin():
                _verify(writer, path, root, own)
                _settle(writer, own)
            driver_connection(writer).execute("PRAGMA journal_mode=DELETE").fetchone()
        finally:
            close_connection(writer)
    sync_file(received)
    if not move_into_place(received, path):
        raise StoreTaken(path)
    received.unlink(missing_ok=True)
    sync_folder(path.parent)


def joined_as(connection: sa.Connection) -> tuple[str, str]:
    """The name and the checkpoint with which this store's device joined; empty for others."""
    names = (JOINED_NAME, JOINED_CHECKPOINT)
    query = sa.select(local_setting).where(local_setting.c.name.in_(names))
    found = {row.name: row.value for row in connection.execute(query)}
    return found.get(JOINED_NAME, ""), found.get(JOINED_CHECKPOINT, "")


def has_joined_with(connection: sa.Connection, secret: bytes) -> bool:
    """Whether this store's device joined with the code of that secret."""
    query = sa.select(local_setting.c.value).where(local_setting.c.name == JOINED_CODE)
    return connection.execute(query).scalar() == _hash_of(secret)


def remember_checkpoint(connection: sa.Connection, checkpoint: str) -> None:
    """Let this store's device stand at a checkpoint when its window is opened without one."""
    connection.execute(sa.delete(local_setting).where(local_setting.c.name == JOINED_CHECKPOINT))
    connection.execute(sa.insert(local_setting), {"name": JOINED_CHECKPOINT, "value": checkpoint})


def _hash_of(secret: bytes) -> str:
    return hashlib.sha256(secret).hexdigest()


def _verify(connection: sa.Connection, path: Path, root: Root, own: JoiningDevice) -> None:
    if not chain_check.is_intact(connection):
        raise StoreDamaged(path)
    _verify_signatures(connection, root)
    roster_rows.set_root(connection, root)
    member = membership.member(connection, own.id)
    if member is None or signing.public_key_of(own.seed).hex() not in member.keys:
        raise SnapshotForged(own.id)


def _verify_signatures(connection: sa.Connection, root: Root) -> None:
    """Verify each chain to its end by keys that verified facts give, from the root's key on."""
    about = list(membership.device_facts(connection))
    ends = {row.device: row.sequence for row in connection.execute(sa.select(head))}
    verified = dict.fromkeys(ends, 0)
    while True:
        known = roster_of(root, (one for one in about if one.sequence <= verified[one.device]))
        known |= successors(about, known)
        reached = {
            device: _last_verified(connection, device, known[device].keys, verified[device])
            for device in verified
            if device in known
        }
        if verified | reached == verified:
            break
        verified |= reached
    if unverified := [device for device in ends if verified[device] < ends[device]]:
        raise SnapshotForged(*unverified)


def _last_verified(connection: sa.Connection, device: str, keys: Iterable[str], after: int) -> int:
    """The sequence of the last fact with a signature by one of the keys: the chain covers the rest.

    `after` where none behind it has one.
    """
    signed = (
        sa.select(journal.c.sequence, journal.c.digest, journal.c.signature)
        .where(journal.c.device == device, journal.c.sequence > after)
        .where(journal.c.signature.is_not(None))
        .order_by(journal.c.sequence.desc())
    )
    known = [bytes.fromhex(key) for key in keys]
    with connection.execute(signed) as rows:
        for row in rows:
            if any(signing.verify(key, row.digest, row.signature) for key in known):
                return int(row.sequence)
    return after


def _settle(connection: sa.Connection, own: JoiningDevice) -> None:
    """Let facts be written under the device's id and signed with its key."""
    connection.execute(sa.insert(own_device), {"name": own.name, "device": own.id})
    write_seed(connection, own.id, own.seed)
    settings = {
        JOINED_NAME: own.name,
        JOINED_CHECKPOINT: own.checkpoint,
        JOINED_CODE: _hash_of(own.secret),
    }
    connection.execute(
        sa.insert(local_setting),
        [{"name": name, "value": value} for name, value in settings.items()],
    )
