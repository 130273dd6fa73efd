"""Opening a store: what is checked before the first scan, and what is done about what is found."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa

from kiosk.store import journal, migration
from kiosk.store.connection import check_version, connect_reader, connect_writer, hang_up, raw
from kiosk.store.faults import (
    StoreDamaged,
    StoreFull,
    StoreMissing,
    StoreNewer,
    StoreNotOurs,
    StoreReadOnly,
    told_calmly,
)
from kiosk.store.reserve import Reserve
from kiosk.store.schema import APPLICATION_ID, REVISION

TAIL = 200
_MAGIC = b"SQLite format 3\x00"
_BESIDE = ("", "-wal", "-shm")


def open_both(
    path: Path, reserve: Reserve | None, *, create: bool
) -> tuple[sa.Connection, sa.Connection]:
    """The process's writing and reading connection; a reserve is given up to open on a full disk.

    Opening needs room, too: for the log and the index of it that all connections share.
    """
    try:
        return _open_both(path, create=create)
    except StoreFull:
        if reserve is None:
            raise
        reserve.give_up()
        return _open_both(path, create=create)


def open_writer(path: Path, *, create: bool) -> sa.Connection:
    """The writing connection on a store that was checked, made or brought up to date."""
    check_version(path)
    if not path.exists() and not create:
        raise StoreMissing(path)
    if path.exists():
        _check_file(path)
    elif not os.access(path.parent, os.W_OK):
        raise StoreReadOnly(path)
    with told_calmly(path):
        connection = connect_writer(path)
        try:
            _bring_up_to_date(connection, path)
            _check_tail(connection, path)
        except BaseException:
            hang_up(connection)
            raise
    return connection


def open_reader(path: Path) -> sa.Connection:
    """A reading connection; on a medium that cannot be written, without the write-ahead log."""
    check_version(path)
    if not path.exists():
        raise StoreMissing(path)
    _check_file(path)
    frozen = not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))
    with told_calmly(path):
        connection = connect_reader(path, immutable=frozen)
        try:
            _check_mark(connection, path)
        except BaseException:
            hang_up(connection)
            raise
    return connection


def back_up(connection: sa.Connection, target: Path) -> Path:
    """Copy a store with SQLite's own backup, never as a file, and check the copy's chain.

    Raises StoreDamaged when the copy is not whole, and leaves nothing of it; an existing file is
    not overwritten.
    """
    if target.exists():
        raise StoreReadOnly(target)
    try:
        with told_calmly(target):
            _copy(connection, target)
    except BaseException:
        for end in _BESIDE:
            target.with_name(target.name + end).unlink(missing_ok=True)
        raise
    return target


def backup_path(path: Path, now: datetime) -> Path:
    """Where a backup of a store goes unless told otherwise: beside it, with the time."""
    return path.with_name(f"{path.stem}.backup-{now:%Y%m%d-%H%M%S-%f}{path.suffix}")


def set_aside(path: Path, now: datetime) -> Path:
    """Move a damaged store, whole, out of the way; nothing of it is changed."""
    aside = path.with_name(f"{path.stem}.damaged-{now:%Y%m%d-%H%M%S-%f}{path.suffix}")
    for end in _BESIDE:
        part = path.with_name(path.name + end)
        if part.exists():
            part.rename(aside.with_name(aside.name + end))
    return aside


def restore(backup: Path, path: Path, now: datetime) -> Path | None:
    """Put a backup in a store's place; where the present file was set aside, if there was one.

    The backup is checked first and stays where it is.
    """
    source = open_reader(backup)
    try:
        if not journal_is_intact(source, backup):
            raise StoreDamaged(backup)
        aside = set_aside(path, now) if path.exists() else None
        back_up(source, path)
    finally:
        hang_up(source)
    return aside


def journal_is_intact(connection: sa.Connection, path: Path) -> bool:
    """Whether the whole of every chain is unbroken."""
    with told_calmly(path), connection.begin():
        return journal.is_intact(connection)


def _open_both(path: Path, *, create: bool) -> tuple[sa.Connection, sa.Connection]:
    writer = open_writer(path, create=create)
    try:
        return writer, open_reader(path)
    except BaseException:
        hang_up(writer)
        raise


def _copy(connection: sa.Connection, target: Path) -> None:
    copy = connect_writer(target)
    try:
        raw(connection).backup(raw(copy))
        if raw(copy).execute("PRAGMA quick_check").fetchone() != ("ok",):
            raise StoreDamaged(target)
        raw(copy).execute("PRAGMA journal_mode=DELETE").fetchone()
    finally:
        hang_up(copy)


def _check_file(path: Path) -> None:
    try:
        with path.open("rb") as file:
            start = file.read(len(_MAGIC))
    except IsADirectoryError:
        raise StoreNotOurs(path) from None
    except OSError:
        raise StoreReadOnly(path) from None
    if not start:
        raise StoreDamaged(path)
    if start != _MAGIC:
        raise StoreNotOurs(path)


def _check_mark(connection: sa.Connection, path: Path) -> None:
    """Whose file it is and which version wrote it."""
    with connection.begin():
        mark = connection.exec_driver_sql("PRAGMA application_id").scalar()
        found = migration.revision_of(connection)
    if mark != APPLICATION_ID:
        raise StoreNotOurs(path)
    if found is None:
        raise StoreDamaged(path)
    if found > REVISION:
        raise StoreNewer(path, revision=found, ours=REVISION)


def _bring_up_to_date(connection: sa.Connection, path: Path) -> None:
    with connection.begin():
        found = migration.revision_of(connection)
        tables = connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar()
        if not tables:
            migration.upgrade(connection)
            found = REVISION
    _check_mark(connection, path)
    if found != REVISION:
        back_up(connection, backup_path(path, datetime.now(UTC)))
        with connection.begin():
            migration.upgrade(connection)


def _check_tail(connection: sa.Connection, path: Path) -> None:
    with connection.begin():
        if not journal.is_intact(connection, last=TAIL):
            raise StoreDamaged(path)
