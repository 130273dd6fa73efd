"""Restores a backup; if it is interrupted, a valid store remains and it can be repeated."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa

from kiosk.store import local_tables
from kiosk.store.acknowledged_heads import MissingFacts, forget_devices, missing_facts, read_heads
from kiosk.store.connection import close_connection
from kiosk.store.errors import StoreDamaged, as_store_errors
from kiosk.store.files import check_unused, set_aside, sync_file, sync_folder, temporary_file
from kiosk.store.opening import copy_store, journal_is_intact, open_connections, open_reader


@dataclass(frozen=True, slots=True)
class Restored:
    """Where the replaced file was set aside, if there was one, and which facts the backup lacks."""

    aside: Path | None
    missing: tuple[MissingFacts, ...]


def restore(backup: Path, path: Path, now: datetime) -> Restored:
    """Replace a store by a copy of a backup, with one rename.

    The backup is verified first and not moved; the replaced file is kept under a second name.
    Raises StoreLocked while another process has the store open, StoreDamaged for a broken backup.
    """
    source = open_reader(backup)
    try:
        if not journal_is_intact(source, backup):
            raise StoreDamaged(backup)
        with temporary_file(path) as copy:
            copy_store(source, copy, path)
            sync_file(copy)
            check_unused(path)
            aside = set_aside(path, now)
            copy.replace(path)
            sync_folder(path.parent)
    finally:
        close_connection(source)
    return Restored(aside, tuple(forget_missing(path)))


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
