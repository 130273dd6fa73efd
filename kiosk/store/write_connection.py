"""The one connection of a process that writes to a store, and whose turn it is to use it."""

from __future__ import annotations

import ctypes
import time
from collections import deque
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from threading import Lock
from typing import NoReturn, TypeVar

import sqlalchemy as sa

from kiosk.domain.journal.facts import Fact
from kiosk.store.acknowledged_heads import (
    AcknowledgedHeads,
    describe_missing,
    missing_facts,
    read_heads,
)
from kiosk.store.connection import BUSY_TIMEOUT_MS, close_connection, driver_connection
from kiosk.store.disk_reserve import DiskReserve
from kiosk.store.errors import (
    FINAL,
    StoreBehind,
    StoreDamaged,
    StoreError,
    StoreLocked,
    StoreReplaced,
    as_store_errors,
)
from kiosk.store.file_identity import Identity, OpenFiles, bytes_in_log
from kiosk.store.opening import open_connections, open_reader
from kiosk.store.rescue import rescue
from kiosk.store.side_file import close_side_file, open_side_file
from kiosk.store.write_queue import WriteQueue

T = TypeVar("T")

# Who scans is told within five seconds; who imports or erases may wait for another who does.
SCAN_PATIENCE_S, PATIENCE_S = 4.0, BUSY_TIMEOUT_MS / 1000
_RECENT = 500
_QUIET_S = 5.0


class SharedWriter:
    """Shared by all who use one open store in this process, from any thread.

    Once the store is found damaged, or its files are found replaced, it is not used again.
    """

    def __init__(
        self,
        path: Path,
        connection: sa.Connection,
        opened: Identity | None,
        patience_s: float,
    ) -> None:
        """`opened` is the store's file when it was opened. Raises StoreReplaced."""
        self.connection = connection
        self._path = path
        self._patience_s = patience_s
        self._users = 1
        self._lock = Lock()
        self._fault: StoreError | None = None
        self._files = OpenFiles(path, opened, partial(_measure, path))
        self._side = open_side_file(path)
        self._queue = WriteQueue(self._side)
        self._acknowledged = AcknowledgedHeads(self._side)
        self._uncommitted: deque[Fact] = deque(maxlen=_RECENT)
        self._recent: deque[Fact] = deque(maxlen=_RECENT)
        self._is_hurried = False
        self._is_checkpointed = False
        self._quiet_since = time.monotonic()

    def share(self) -> SharedWriter:
        """The same for one user more."""
        self._users += 1
        return self

    def note_written(self, written: Iterable[Fact]) -> None:
        """Facts that are being written within a transaction."""
        self._uncommitted.extend(written)

    def transact(self, work: Callable[[sa.Connection], T], reader: sa.Connection) -> T:
        """Run `work` in one immediate transaction, when it is this one's turn. Raises StoreError.

        It is durable, and in the file at the store's path, when this returns.
        """
        self.check(reader)
        until = time.monotonic() + self._patience_s
        if not self._lock.acquire(timeout=self._patience_s):
            raise StoreLocked(self._path)
        try:
            done = self._in_turn(work, until)
        except FINAL as error:
            self.disable(error, reader)
        finally:
            self._lock.release()
        self.check(reader)
        return done

    def check(self, reader: sa.Connection) -> None:
        """Raises StoreError when the store must not be used any more."""
        if self._fault is not None:
            raise self._fault.with_traceback(None)
        try:
            self._files.check()
        except StoreReplaced as error:
            self.disable(error, reader)

    def disable(self, error: StoreError, reader: sa.Connection) -> NoReturn:
        """Let nobody use the store again, if `error` is about it; raises it either way.

        What its open files still hold is kept under another name first.
        """
        if error.path == self._path and self._fault is None:
            if isinstance(error, StoreReplaced):
                kept = rescue(reader, self._path, [*self._recent, *self._uncommitted])
                error = StoreReplaced(self._path, kept)
            self._fault = error
        raise error

    def checkpoint_when_idle(self, *, changed: bool) -> None:
        """Whether anybody wrote since this was last told; after a while of quiet the log is folded.

        What lies in the store itself is no longer in a log that may be harmed.
        """
        now = time.monotonic()
        if changed:
            self._quiet_since = now
        elif now - self._quiet_since >= _QUIET_S and not self._is_checkpointed:
            self.checkpoint()

    def checkpoint(self) -> None:
        """Copy the log into the store, unless somebody writes. Nobody has to wait for it."""
        if not self._lock.acquire(blocking=False):
            return
        try:
            with as_store_errors(self._path):
                driver_connection(self.connection).execute(
                    "PRAGMA wal_checkpoint(PASSIVE)"
                ).fetchone()
            self._is_checkpointed = True
        finally:
            self._lock.release()

    def release(self) -> None:
        """One user less; the last one gives the files back."""
        self._users -= 1
        if not self._users:
            release_connection(self.connection, self.is_replaced)
            self._acknowledged.sync()
            close_side_file(self._side)

    @property
    def is_replaced(self) -> bool:
        """Whether the files at the store's path are not those that are open."""
        return isinstance(self._fault, StoreReplaced)

    def _in_turn(self, work: Callable[[sa.Connection], T], until: float) -> T:
        if not self._queue.enter(until):
            raise StoreLocked(self._path)
        try:
            self._hurry(until)
            self._uncommitted.clear()
            with as_store_errors(self._path), self.connection.begin():
                done = work(self.connection)
            self._is_checkpointed = False
            if self._uncommitted:
                self._acknowledged.record(self._uncommitted[-1])
                self._recent.extend(self._uncommitted)
                self._uncommitted.clear()
            return done
        finally:
            self._queue.leave()

    def _hurry(self, until: float) -> None:
        """Let SQLite wait no longer than is left, where much of the time went by in the queue."""
        left_s = until - time.monotonic()
        is_late = left_s < self._patience_s / 2
        if is_late or self._is_hurried:
            wait_ms = max(1, round((left_s if is_late else self._patience_s) * 1000))
            driver_connection(self.connection).execute(f"PRAGMA busy_timeout={wait_ms}").fetchall()
            self._is_hurried = is_late


def open_shared_writer(
    path: Path, reserve: DiskReserve | None, *, create: bool
) -> tuple[SharedWriter, sa.Connection]:
    """Open a store to write, with a connection to read. Who keeps a reserve scans.

    Raises StoreError.
    """
    opened = open_connections(path, reserve, create=create)
    patience_s = PATIENCE_S if reserve is None else SCAN_PATIENCE_S
    try:
        check_acknowledged(opened.reader, path)
        return SharedWriter(path, opened.writer, opened.identity, patience_s), opened.reader
    except BaseException:
        close_connection(opened.writer)
        close_connection(opened.reader)
        raise


def check_acknowledged(connection: sa.Connection, path: Path) -> None:
    """Raises StoreBehind when facts that were acknowledged are not in a store."""
    with as_store_errors(path), connection.begin():
        missing = missing_facts(connection, read_heads(path) or {})
    if missing:
        raise StoreBehind(path, devices=describe_missing(missing))


def release_connection(connection: sa.Connection, is_replaced: bool) -> None:
    """Close a connection, unless the files at the path are not its own any more.

    Closing the last one SQLite deletes the log at the path by name (sqlite3WalClose): then it
    would be another store's. So such a connection is kept until the process ends.
    """
    if is_replaced:
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(driver_connection(connection)))
    else:
        close_connection(connection)


def _measure(path: Path) -> int:
    connection = open_reader(path)
    try:
        with as_store_errors(path):
            driver = driver_connection(connection)
            if driver.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                raise StoreDamaged(path)
            return bytes_in_log(driver)
    finally:
        close_connection(connection)
