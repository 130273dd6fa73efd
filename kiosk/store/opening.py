"""Opens a store: checks the file, migrates it, verifies the tail of its chains; and copies it."""

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
    closed_on_error,
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
from kiosk.store.files import (
    move_into_place,
    remove_leftovers,
    sqlite_file,
    sync_folder,
    temporary_file,
)
from kiosk.store.journal import chain_check
from kiosk.store.migrations import upgrade
from kiosk.store.projections import list_columns, projector, search_index
from kiosk.store.schema import APPLICATION_ID, COLUMNS, REVISION

TAIL = 200
_HAS_SECRETS = "SELECT 1 FROM sqlite_master WHERE name = 'secret'"  # added by migration 0002
_COLUMNS = "SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c"
_HEADER_BYTES = 100


@dataclass(frozen=True, slots=True)
class OpenConnections:
    """A writing and a reading connection, and the identity of their file."""

    writer: sa.Connection
    reader: sa.Connection
    identity: Identity | None


def open_connections(
    path: Path, reserve: DiskReserve | None, *, create: bool, is_durable: bool = True
) -> OpenConnections:
    """The process's writing and reading connection. Raises StoreError.

    Opening needs disk space for the log and its shared index: on a full disk the reserve is
    released. `is_durable` see `connect_writer`.
    """
    try:
        return _open_both(path, create=create, is_durable=is_durable)
    except StoreFull:
        if reserve is None:
            raise
        reserve.release()
        return _open_both(path, create=create, is_durable=is_durable)


def open_writer(path: Path, *, is_durable: bool = True) -> sa.Connection:
    """The writing connection on a store, which is migrated if needed. Raises StoreError."""
    if not _is_writable(path):
        raise StoreReadOnly(path)
    with as_store_errors(path):
        connection = connect_writer(path, is_durable=is_durable)
        with closed_on_error(connection):
            _migrate(connection, path)
            remove_leftovers(path)
            _check_tail(connection, path)
    return connection


def open_reader(path: Path) -> sa.Connection:
    """A reading connection; on a medium that cannot be written, without the write-ahead log.

    Raises StoreReadOnly there if the log is not empty, because its facts would be missing.
    """
    check_version(path)
    _check_file(path)
    is_frozen = not _is_writable(path)
    if is_frozen and _has_log(path):
        raise StoreReadOnly(path)
    with as_store_errors(path):
        connection = connect_reader(path, immutable=is_frozen)
        with closed_on_error(connection):
            _check_revision(connection, path)
    return connection


def _has_log(path: Path) -> bool:
    """Whether there are facts in the write-ahead log that may not be in the store's file."""
    log = sqlite_file(path, "-wal")
    return log.exists() and log.stat().st_size > 0


def open_read_only(path: Path) -> sa.Connection:
    """A reading connection on a store that needs no migration. Raises StoreReadOnly."""
    connection = open_reader(path)
    with closed_on_error(connection), as_store_errors(path):
        is_old = _check_revision(connection, path) != REVISION
        is_old = is_old or search_index.is_stale(connection)
    if is_old:
        close_connection(connection)
        raise StoreReadOnly(path)
    return connection


def back_up(connection: sa.Connection, target: Path) -> Path:
    """Copy a store with SQLite's own backup, never as a file, and check the copy.

    The copy has no device ids and no keys: a program that opens it writes as a new device, because
    the store may have later facts under the old id. It is synced to the disk when this returns.
    Raises StoreDamaged if the copy is damaged, StoreTaken if there is already a file at `target`.
    """
    with temporary_file(target) as copy:
        copy_store(connection, copy, target)
        if not move_into_place(copy, target):
            raise StoreTaken(target)
        sync_folder(target.parent)
    return target


def backup_path(path: Path, now: datetime) -> Path:
    """The default path of a backup: beside the store, with the time in its name."""
    return path.with_name(f"{path.stem}.backup-{now:%Y%m%d-%H%M%S-%f}{path.suffix}")


def journal_is_intact(connection: sa.Connection, path: Path) -> bool:
    """Whether every chain is unbroken from its start to its head."""
    with as_store_errors(path), connection.begin():
        return chain_check.is_intact(connection)


def _open_both(path: Path, *, create: bool, is_durable: bool) -> OpenConnections:
    # The reader comes first: a writer changes the file even if it is not a store.
    identity = identity_of(path)
    try:
        reader = open_reader(path)
    except StoreMissing:
        if not create:
            raise
        _create_store(path)
        identity = identity_of(path)
        reader = open_reader(path)
    with closed_on_error(reader):
        return OpenConnections(open_writer(path, is_durable=is_durable), reader, identity)


def _create_store(path: Path) -> None:
    """Create a store under a temporary name and move it into place when it is complete."""
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
            close_connection(connection)
        if move_into_place(new, path):
            sync_folder(path.parent)
            forget_devices(path, read_heads(path) or ())


def copy_store(connection: sa.Connection, copy: Path, target: Path) -> None:
    """Copy a store into the temporary file that becomes `target`. Raises StoreError."""
    with as_store_errors(target):
        writer = connect_writer(copy)
        try:
            driver_connection(connection).backup(driver_connection(writer))
            if driver_connection(writer).execute("PRAGMA quick_check").fetchone() != ("ok",):
                raise StoreDamaged(target)
            driver_connection(writer).execute("DELETE FROM device")
            if driver_connection(writer).execute(_HAS_SECRETS).fetchone():
                driver_connection(writer).execute("DELETE FROM secret")
            _merge_log_into_file(writer)
        finally:
            close_connection(writer)


def _merge_log_into_file(connection: sa.Connection) -> None:
    """Leave a single file without a log; the next writer switches to WAL again."""
    driver_connection(connection).execute("PRAGMA journal_mode=DELETE").fetchone()


def _check_file(path: Path) -> None:
    """Check a file without opening it.

    Closing any descriptor of a file releases all locks that the process has on it (fcntl(2)), also
    those of SQLite's other connections. SQLite itself detects that a file is no database.
    """
    found = _stat(path)
    if not S_ISREG(found.st_mode):
        raise StoreNotOurs(path)
    if not os.access(path, os.R_OK):
        raise StoreReadOnly(path)
    if not found.st_size:
        raise StoreDamaged(path)
    if found.st_size < _HEADER_BYTES:
        raise StoreNotOurs(path)


def _stat(path: Path) -> os.stat_result:
    try:
        return path.stat()
    except FileNotFoundError:
        raise StoreMissing(path) from None
    except OSError:
        raise StoreReadOnly(path) from None


def _is_writable(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _check_revision(connection: sa.Connection, path: Path) -> str:
    """The migration revision of a store. Raises StoreError for what this program cannot use."""
    with connection.begin():
        application_id = connection.exec_driver_sql("PRAGMA application_id").scalar()
        found = upgrade.revision_of(connection)
        if application_id != APPLICATION_ID:
            raise StoreNotOurs(path)
        if found is None:
            raise StoreDamaged(path)
        if found > REVISION:
            raise StoreNewer(path, revision=found, ours=REVISION)
        if not (_has_expected_schema(connection) if found == REVISION else upgrade.is_known(found)):
            raise StoreDamaged(path)
    return found


def _has_expected_schema(connection: sa.Connection) -> bool:
    """Whether all columns and the search index are there. Reading the columns opens the index."""
    return (
        search_index.has_expected_schema(connection)
        and {(row[0], row[1]) for row in connection.exec_driver_sql(_COLUMNS)} >= COLUMNS
    )


def _migrate(connection: sa.Connection, path: Path) -> None:
    found = _check_revision(connection, path)
    if found != REVISION:
        back_up(connection, backup_path(path, datetime.now(UTC)))
    elif not search_index.is_stale(connection):
        return
    with connection.begin():
        upgrade.upgrade(connection)
        if found < list_columns.SINCE_REVISION:
            list_columns.fill(connection)
        _update_projections(connection)


def _update_projections(connection: sa.Connection) -> None:
    """Write projections again that an earlier version of the program derived differently."""
    if search_index.is_stale(connection):
        search_index.fill_if_stale(connection)
        projector.rewrite_merged(connection)
    projector.rewrite_listed(connection)


def _check_tail(connection: sa.Connection, path: Path) -> None:
    with connection.begin():
        if not chain_check.is_intact(connection, last=TAIL):
            raise StoreDamaged(path)
