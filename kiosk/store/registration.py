"""Registers the device that opens a store, and endorses it where the event is founded."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import sqlalchemy as sa

from kiosk.domain.journal.facts import Fact
from kiosk.domain.membership.intake_results import MergeResult
from kiosk.store import merging
from kiosk.store.errors import StoreRevoked
from kiosk.store.journal.device_registration import register_anew, register_device
from kiosk.store.journal.endorsement import endorse_by, endorse_here, is_continued_here
from kiosk.store.journal.own_device import write_seed
from kiosk.store.queries import journal_facts, membership
from kiosk.store.queries.devices import device_of, ids_here, name_of


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
    """The device id of that name, which belongs to the event if this file has a member's key.

    A device that wrote here before the key came goes on under a new id, which endorses it.
    """
    device = register_device(connection, name)
    if membership.root_of(connection) is None:
        return device
    earlier = ""
    if is_continued_here(connection, device) and journal_facts.length_of(connection, device):
        earlier, device = device, register_anew(connection, name)
    for one in filter(None, (device, earlier)):
        merging.project_written(connection, endorse_here(connection, path, one, wall_ms))
    return device


def continue_device(
    connection: sa.Connection, path: Path, device: str, key: tuple[str, bytes], wall_ms: int
) -> None:
    """Let a device of this file go on under a new id, in place of the member with that key.

    `key` is the id of a member and its private key. What the device wrote before, as no member,
    counts from then on.
    """
    member_id, seed = key
    parent = membership.member(connection, member_id)
    if parent is None:
        return
    write_seed(connection, member_id, seed)
    new = register_anew(connection, name_of(device))
    written = endorse_by(connection, path, new, parent, wall_ms)
    merging.project_written(connection, written)
    if journal_facts.length_of(connection, device):
        written = endorse_here(connection, path, device, wall_ms)
        merging.project_written(connection, written)


def merge(connection: sa.Connection, path: Path, received: list[Fact], wall_ms: int) -> MergeResult:
    """Merge other stores' facts, within the caller's transaction. Raises StoreHole and StoreForked.

    Where they have more of a device that writes here than this file, the file is an older copy: all
    its devices go on under new ids, so that none contradicts what it wrote elsewhere.
    """
    own = {fact.device for fact in received}.intersection(ids_here(connection))
    before = _lengths(connection, own)
    result = merging.merge(connection, path, received, wall_ms)
    is_older = _lengths(connection, own) != before
    if is_older and membership.root_of(connection) is not None:
        names = [name_of(device) for device in ids_here(connection)]
        for name in names:
            register_anew(connection, name)
        for name in names:
            register(connection, path, name, wall_ms)
    return result


def _lengths(connection: sa.Connection, devices: Iterable[str]) -> dict[str, int]:
    return {device: journal_facts.length_of(connection, device) for device in devices}
