"""Opening a store: what is checked before the first scan, and what is done about what is found."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from stat import S_ISREG

import sqlalchemy as sa

from kiosk.store.acknowledged_heads import forget_devices, read_heads
from kiosk.store.connection import (
    check_version,
    close_connection,
    connect_reader,
    connect_writer,
    driver_connection,
)
from kiosk.store.disk_reserve import DiskReserve
from kiosk.store.errors import (
    StoreDamaged,
    StoreFull,
    StoreMissing,
    StoreNewer,
    StoreNotOurs,
    StoreReadOnly,
    StoreTaken,
    as_store_errors,
)
from kiosk.store.file_identity import Identity, identity_of
from kiosk.store.files import beside, part, put, sweep, sync_folder
from kiosk.store.journal import chain_check
from kiosk.store.migrations import upgrade
from kiosk.store.projections import projector, search_index
from kiosk.store.schema import APPLICATION_ID, COLUMNS, REVISION

TAIL = 200
_KEEPS_SECRETS = "SELECT 1 FROM sqlite_master WHERE name = 'secret'"  # not before 0002
_COLUMNS = "SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c"
_HEADER_BYTES = 100


@dataclass(frozen=True, slots=True)
class OpenConnections:
    """A writing and a reading connection, and which file they are on."""

    writer: sa.Connection
    reader: sa.Connection
    identity: Identity | None


def open_connections(path: Path, reserve: DiskReserve | None, *, create: bool) -> OpenConnections:
    """The process's writing and reading connection; a reserve is given up to open on a full disk.

    Opening needs room, too: for the log and the index of it that all connections share.
    """
    try:
        return _open_both(path, create=create)
    except StoreFull:
        if reserve is None:
            raise
        reserve.release()
        return _open_both(path, create=create)


def open_writer(path: Path) -> sa.Connection:
    """The writing connection on a store that is ours, brought up to date."""
    if not _is_writable(path):
        raise StoreReadOnly(path)
    with as_store_errors(path):
        connection = connect_writer(path)
        try:
            _bring_up_to_date(connection, path)
            remove_leftovers(path)
            _check_tail(connection, path)
        except BaseException:
            close_connection(connection)
            raise
    return connection


def open_reader(path: Path) -> sa.Connection:
    """A reading connection; on a medium that cannot be written, without the write-ahead log.

    Raises StoreReadOnly there when the log holds facts, which would silently be missing.
    """
    check_version(path)
    _check_file(path)
    frozen = not _is_writable(path)
    if frozen and sqlite_file(path, "-wal").exists() and sqlite_file(path, "-wal").stat().st_size:
        raise StoreReadOnly(path)
    with as_store_errors(path):
        connection = connect_reader(path, immutable=frozen)
        try:
            _check_revision(connection, path)
        except BaseException:
            close_connection(connection)
            raise
    return connection


def open_read_only(path: Path) -> sa.Connection:
    """A reading connection on a store that needs no bringing up to date. Raises StoreReadOnly."""
    connection = open_reader(path)
    try:
        with as_store_errors(path):
            is_old = _check_revision(connection, path) != REVISION or search_index.is_stale(
                connection
            )
    except BaseException:
        close_connection(connection)
        raise
    if is_old:
        close_connection(connection)
        raise StoreReadOnly(path)
    return connection


def back_up(connection: sa.Connection, target: Path) -> Path:
    """Copy a store with SQLite's own backup, never as a file, and check the copy.

    The copy knows no device names and no keys: whoever opens it goes on as a new device, for the
    store may know later facts under the old one. It is on the disk when this returns. Raises
    StoreDamaged when the copy is not whole, and StoreTaken when there is a file already.
    """
    with temporary_file(target) as copy:
        copy_store(connection, copy, target)
        if not move_into_place(copy, target):
            raise StoreTaken(target)
        sync_folder(target.parent)
    return target


def backup_path(path: Path, now: datetime) -> Path:
    """Where a backup of a store goes unless told otherwise: beside it, with the time."""
    return path.with_name(f"{path.stem}.backup-{now:%Y%m%d-%H%M%S-%f}{path.suffix}")


def journal_is_intact(connection: sa.Connection, path: Path) -> bool:
    """Whether the whole of every chain is unbroken."""
    with as_store_errors(path), connection.begin():
        return chain_check.is_intact(connection)


def _open_both(path: Path, *, create: bool) -> OpenConnections:
    # The reader comes first: a writer changes even a file that turns out to be somebody else's.
    identity = identity_of(path)
    try:
        reader = open_reader(path)
    except StoreMissing:
        if not create:
            raise
        _create_store(path)
        identity = identity_of(path)
        reader = open_reader(path)
    try:
        return OpenConnections(open_writer(path), reader, identity)
    except BaseException:
        close_connection(reader)
        raise


def _create_store(path: Path) -> None:
    """Make a store under another name and put it in place whole: nobody ever sees half of one."""
    if sqlite_file(path, "-wal").exists():
        raise StoreDamaged(path)
    with temporary_file(path) as new, as_store_errors(path):
        connection = connect_writer(new)
        try:
            with connection.begin():
                upgrade.upgrade(connection)
                _update_projections(connection)
            _merge_log_into_file(connection)
        finally:
            hang_up(connection)
        if put(new, path):
            sync_folder(path.parent)
            forget(path, heads_at(path) or ())


def copy_store(connection: sa.Connection, copy: Path, target: Path) -> None:
    """Copy a store into a file in the making that is to be `target`. Raises StoreError."""
    with as_store_errors(target):
        written = connect_writer(copy)
        try:
            driver_connection(connection).backup(driver_connection(written))
            if driver_connection(written).execute("PRAGMA quick_check").fetchone() != ("ok",):
                raise StoreDamaged(target)
            driver_connection(written).execute("DELETE FROM device")
            if driver_connection(written).execute(_KEEPS_SECRETS).fetchone():
                driver_connection(written).execute("DELETE FROM secret")
            _merge_log_into_file(written)
        finally:
            close_connection(written)


def _merge_log_into_file(connection: sa.Connection) -> None:
    """Leave one file that is whole by itself; the next writer sets up its log again."""
    driver_connection(connection).execute("PRAGMA journal_mode=DELETE").fetchone()


def _check_file(path: Path) -> None:
    """Look at a file without opening it.

    Closing any descriptor of a file gives up all locks that the process holds on it (fcntl(2)),
    also those of SQLite's other connections; SQLite itself says whether it is a database.
    """
    try:
        found = path.stat()
    except FileNotFoundError:
        raise StoreMissing(path) from None
    except OSError:
        raise StoreReadOnly(path) from None
    if not S_ISREG(found.st_mode):
        raise StoreNotOurs(path)
    if not os.access(path, os.R_OK):
        raise StoreReadOnly(path)
    if not found.st_size:
        raise StoreDamaged(path)
    if found.st_size < _HEADER_BYTES:
        raise StoreNotOurs(path)


def _is_writable(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _check_revision(connection: sa.Connection, path: Path) -> str:
    """The revision of a file that is ours."""
    with connection.begin():
        mark = connection.exec_driver_sql("PRAGMA application_id").scalar()
        found = upgrade.revision_of(connection)
        if mark != APPLICATION_ID:
            raise StoreNotOurs(path)
        if found is None:
            raise StoreDamaged(path)
        if found > REVISION:
            raise StoreNewer(path, revision=found, ours=REVISION)
        if not (_has_expected_schema(connection) if found == REVISION else upgrade.is_known(found)):
            raise StoreDamaged(path)
    return found


def _has_expected_schema(connection: sa.Connection) -> bool:
    """Whether all is there that this program works with. Looking at columns opens the index."""
    return (
        search_index.has_expected_schema(connection)
        and {(row[0], row[1]) for row in connection.exec_driver_sql(_COLUMNS)} >= COLUMNS
    )


def _bring_up_to_date(connection: sa.Connection, path: Path) -> None:
    if _check_revision(connection, path) != REVISION:
        back_up(connection, backup_path(path, datetime.now(UTC)))
    elif not search_index.is_stale(connection):
        return
    with connection.begin():
        upgrade.upgrade(connection)
        _update_projections(connection)


def _update_projections(connection: sa.Connection) -> None:
    """Make anew what an earlier version of the program derived otherwise."""
    if search_index.is_stale(connection):
        search_index.fill_if_stale(connection)
        projector.rewrite_merged(connection)
    projector.rewrite_listed(connection)


def _check_tail(connection: sa.Connection, path: Path) -> None:
    with connection.begin():
        if not chain_check.is_intact(connection, last=TAIL):
            raise StoreDamaged(path)
