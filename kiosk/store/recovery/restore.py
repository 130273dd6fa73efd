"""Restores a backup; if it is interrupted, a valid store remains and it can be repeated."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa

from kiosk.domain.membership.roster import Root
from kiosk.store import local_tables
from kiosk.store.acknowledged_heads import MissingFacts, forget_devices, missing_facts, read_heads
from kiosk.store.connection import close_connection, connect_writer, driver_connection
from kiosk.store.errors import StoreDamaged, StoreError, as_store_errors
from kiosk.store.files import check_unused, set_aside, sync_file, sync_folder, temporary_file
from kiosk.store.journal import roster_rows
from kiosk.store.journal.own_device import keys_here, write_seed
from kiosk.store.opening import copy_store, journal_is_intact, open_connections, open_reader
from kiosk.store.queries import membership


@dataclass(frozen=True, slots=True)
class Restored:
    """Where the replaced file was set aside, if there was one, and which facts the backup lacks.

    `lacks_key`: the store belongs to an event of several devices, and no key of a member was in the
    replaced file, so that this machine has to join again.
    """

    aside: Path | None
    missing: tuple[MissingFacts, ...]
    lacks_key: bool = False


def restore(backup: Path, path: Path, now: datetime) -> Restored:
    """Replace a store by a copy of a backup, with one rename.

    The backup is verified first and not moved; the replaced file is kept under a second name. This
    machine's keys are taken over from it: the restored store writes under new device ids, which
    continue those that had the keys, and gets what the backup lacks from other devices. Raises
    StoreLocked while another process has the store open, StoreDamaged for a broken backup.
    """
    source = open_reader(backup)
    try:
        if not journal_is_intact(source, backup):
            raise StoreDamaged(backup)
        with temporary_file(path) as copy:
            copy_store(source, copy, path)
            lacks_key = _take_over_membership(copy, path)
            sync_file(copy)
            check_unused(path)
            aside = set_aside(path, now)
            copy.replace(path)
            sync_folder(path.parent)
    finally:
        close_connection(source)
    return Restored(aside, tuple(forget_missing(path)), lacks_key)


def forget_missing(path: Path) -> list[MissingFacts]:
    """Remove the acknowledged heads whose facts a store lacks; returns what is missing."""
    heads = read_heads(path)
    if not heads:
        return []
    connection = open_reader(path)
    try:
        with as_store_errors(path), connection.begin():
            missing = missing_facts(connection, heads)
    finally:
        close_connection(connection)
    forget_devices(path, [one.device for one in missing])
    return missing


def _take_over_membership(copy: Path, path: Path) -> bool:
    """Write the event and the keys of the store at `path` into a copy of a backup.

    Returns whether the copy belongs to an event without a key of it.
    """
    replaced, seeds = _membership_of(path)
    with as_store_errors(path):
        writer = connect_writer(copy)
        try:
            with writer.begin():
                lacks_key = _has_membership(writer) and not _settle(writer, replaced, seeds)
            driver_connection(writer).execute("PRAGMA journal_mode=DELETE").fetchone()
        finally:
            close_connection(writer)
    return lacks_key


def _settle(copy: sa.Connection, replaced: Root | None, seeds: Mapping[str, bytes]) -> bool:
    """Write the root and the keys into a copy; False where it gets no key of its event."""
    root = membership.root_of(copy)
    if root is None and replaced is None:
        return True
    if root not in (None, replaced):
        return False
    if root is None and replaced is not None:
        roster_rows.set_root(copy, replaced)
    for device, seed in seeds.items():
        write_seed(copy, device, seed)
    return bool(seeds)


def _membership_of(path: Path) -> tuple[Root | None, dict[str, bytes]]:
    """The root of a store's event and the keys in it; neither where it cannot be read."""
    try:
        connection = open_reader(path)
    except StoreError:
        return None, {}
    try:
        with as_store_errors(path), connection.begin():
            if not _has_membership(connection):
                return None, {}
            return membership.root_of(connection), keys_here(connection)
    except StoreError:
        return None, {}
    finally:
        close_connection(connection)


def _has_membership(connection: sa.Connection) -> bool:
    """Whether a store is of a version of the program that knows events of several devices."""
    return sa.inspect(connection).has_table(local_tables.roster.name)


def accept_loss(path: Path) -> list[MissingFacts]:
    """Let a store be opened without acknowledged facts that it lacks; returns what is missing.

    The devices that wrote them continue under new ids, because other stores may have the facts.
    Raises StoreError.
    """
    opened = open_connections(path, None, create=False)
    try:
        with as_store_errors(path), opened.writer.begin():
            missing = missing_facts(opened.writer, read_heads(path) or {})
            devices = [one.device for one in missing]
            table = local_tables.device
            opened.writer.execute(sa.delete(table).where(table.c.device.in_(devices)))
    finally:
        close_connection(opened.reader)
        close_connection(opened.writer)
    forget_devices(path, devices)
    return missing
