"""A backup in a store's place: wherever it is cut off, there is a whole store, and it can go on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa

from kiosk.store import schema
from kiosk.store.acknowledged import Missing, forget, heads_at, missing_in
from kiosk.store.connection import hang_up
from kiosk.store.errors import StoreDamaged, told_calmly
from kiosk.store.files import beside, check_unused, keep_aside, sync, sync_folder
from kiosk.store.opening import copy_store, journal_is_intact, open_both, open_reader


@dataclass(frozen=True, slots=True)
class Restored:
    """Where the present file was set aside, if there was one, and what the backup lacks of it."""

    aside: Path | None
    missing: tuple[Missing, ...]


def restore(backup: Path, path: Path, now: datetime) -> Restored:
    """Put a backup in a store's place with one rename.

    The backup is checked first and stays where it is; the present file gets a second name. Raises
    StoreLocked while another process has the present file open.
    """
    source = open_reader(backup)
    try:
        if not journal_is_intact(source, backup):
            raise StoreDamaged(backup)
        with beside(path) as copy:
            copy_store(source, copy, path)
            sync(copy)
            check_unused(path)
            aside = keep_aside(path, now)
            copy.replace(path)
            sync_folder(path.parent)
    finally:
        hang_up(source)
    return Restored(aside, tuple(settle(path)))


def settle(path: Path) -> list[Missing]:
    """Ask no more for the acknowledged facts that a store lacks; which those are."""
    heads = heads_at(path)
    if not heads:
        return []
    connection = open_reader(path)
    try:
        with told_calmly(path), connection.begin():
            missing = missing_in(connection, heads)
    finally:
        hang_up(connection)
    forget(path, [one.device for one in missing])
    return missing


def accept_loss(path: Path) -> list[Missing]:
    """Let a store be used without the acknowledged facts that it lacks; which those are.

    The devices that wrote them go on under new ids, for elsewhere the facts may be known.
    Raises StoreError.
    """
    opened = open_both(path, None, create=False)
    try:
        with told_calmly(path), opened.writer.begin():
            missing = missing_in(opened.writer, heads_at(path) or {})
            gone = [one.device for one in missing]
            table = schema.device
            opened.writer.execute(sa.delete(table).where(table.c.device.in_(gone)))
    finally:
        hang_up(opened.reader)
        hang_up(opened.writer)
    forget(path, gone)
    return missing
