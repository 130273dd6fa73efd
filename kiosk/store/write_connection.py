"""The only writing connection of a process to a store, shared by its threads."""

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
from kiosk.store.connection import (
    BUSY_TIMEOUT_MS,
    close_connection,
    closed_on_error,
    driver_connection,
)
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
from kiosk.store.recovery.rescue import rescue
from kiosk.store.sharing.side_file import close_side_file, open_side_file
from kiosk.store.sharing.wake import ReplicatorWaker
from kiosk.store.sharing.write_queue import WriteQueue

T = TypeVar("T")

# A scan gets an answer within five seconds; an import or an erasure may wait longer for another.
SCAN_PATIENCE_S, PATIENCE_S = 4.0, BUSY_TIMEOUT_MS / 1000
_RECENT = 500
_IDLE_S = 5.0


class SharedWriter:
    """The writer of one open store, shared by all its users in this process, from any thread.

    Once damage or replaced files are detected, the store is not used again.
    """

    def __init__(
        self,
        path: Path,
        connection: sa.Connection,
        opened: Identity | None,
        patience_s: float,
    ) -> None:
        """`opened` identifies the file that was opened. Raises StoreReplaced."""
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
        self._waker = ReplicatorWaker(path)
        self._uncommitted: deque[Fact] = deque(maxlen=_RECENT)
        self._recent: deque[Fact] = deque(maxlen=_RECENT)
        self._has_short_timeout = False
        self._is_checkpointed = False
        self._idle_since = time.monotonic()

    def share(self) -> SharedWriter:
        """The same writer for one more user."""
        self._users += 1
        return self

    def note_written(self, written: Iterable[Fact]) -> None:
        """Note facts that are written in the current transaction."""
        self._uncommitted.extend(written)

    def transact(self, work: Callable[[sa.Connection], T], reader: sa.Connection) -> T:
        """Run `work` in one immediate transaction, at this writer's turn. Raises StoreError.

        It is durable, in the file at the store's path, when this returns.
        """
        self.check(reader)
        deadline = time.monotonic() + self._patience_s
        if not self._lock.acquire(timeout=self._patience_s):
            raise StoreLocked(self._path)
        try:
            done = self._transact_in_turn(work, deadline)
        except FINAL as error:
            self.disable(error, reader)
        finally:
            self._lock.release()
        self.check(reader)
        return done

    def check(self, reader: sa.Connection) -> None:
        """Raise StoreError if the store must not be used any more."""
        if self._fault is not None:
            raise self._fault.with_traceback(None)
        try:
            self._files.check()
        except StoreReplaced as error:
            self.disable(error, reader)

    def disable(self, error: StoreError, reader: sa.Connection) -> NoReturn:
        """Refuse further use of the store, if `error` is about it; raises it in any case.

        For replaced files, what the open files still hold is saved under another name first.
        """
        if error.path == self._path and self._fault is None:
            if isinstance(error, StoreReplaced):
                kept = rescue(reader, self._path, [*self._recent, *self._uncommitted])
                error = StoreReplaced(self._path, kept)
            self._fault = error
        raise error

    def checkpoint_when_idle(self, *, changed: bool) -> None:
        """Checkpoint the log after some seconds without writes.

        `changed` says whether any process wrote since the previous call. Checkpointed facts are no
        longer in the log, whose damage would lose them.
        """
        now = time.monotonic()
        if changed:
            self._idle_since = now
        elif now - self._idle_since >= _IDLE_S and not self._is_checkpointed:
            self.checkpoint()

    def checkpoint(self) -> None:
        """Checkpoint the log into the database, unless a thread writes. Nothing waits for it."""
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
        """Remove one user; the last one closes the files."""
        self._users -= 1
        if not self._users:
            release_connection(self.connection, self.is_replaced)
            self._acknowledged.sync()
            self._waker.close()
            close_side_file(self._side)

    @property
    def is_replaced(self) -> bool:
        """Whether the files at the store's path are not the open ones."""
        return isinstance(self._fault, StoreReplaced)

    def _transact_in_turn(self, work: Callable[[sa.Connection], T], deadline: float) -> T:
        if not self._queue.enter(deadline):
            raise StoreLocked(self._path)
        try:
            self._limit_busy_timeout(deadline)
            self._uncommitted.clear()
            with as_store_errors(self._path), self.connection.begin():
                done = work(self.connection)
            self._is_checkpointed = False
            if self._uncommitted:
                self._acknowledged.record(self._uncommitted[-1])
                self._recent.extend(self._uncommitted)
                self._uncommitted.clear()
                self._waker.wake()
            return done
        finally:
            self._queue.leave()

    def _limit_busy_timeout(self, deadline: float) -> None:
        """Limit SQLite's busy timeout to what the wait in the queue has left of the patience."""
        left_s = deadline - time.monotonic()
        is_late = left_s < self._patience_s / 2
        if is_late or self._has_short_timeout:
            wait_ms = max(1, round((left_s if is_late else self._patience_s) * 1000))
            driver_connection(self.connection).execute(f"PRAGMA busy_timeout={wait_ms}").fetchall()
            self._has_short_timeout = is_late


def open_shared_writer(
    path: Path, reserve: DiskReserve | None, *, create: bool, is_durable: bool = True
) -> tuple[SharedWriter, sa.Connection]:
    """Open a store to write, with a reading connection.

    With a reserve, as devices that scan have, writes wait for less time. Raises StoreError.
    """
    opened = open_connections(path, reserve, create=create, is_durable=is_durable)
    patience_s = PATIENCE_S if reserve is None else SCAN_PATIENCE_S
    with closed_on_error(opened.writer, opened.reader):
        check_acknowledged(opened.reader, path)
        return SharedWriter(path, opened.writer, opened.identity, patience_s), opened.reader


def check_acknowledged(connection: sa.Connection, path: Path) -> None:
    """Raise StoreBehind if acknowledged facts are missing in a store."""
    with as_store_errors(path), connection.begin():
        missing = missing_facts(connection, read_heads(path) or {})
    if missing:
        raise StoreBehind(path, devices=describe_missing(missing))


def release_connection(connection: sa.Connection, is_replaced: bool) -> None:
    """Close a connection, unless the files at its path were replaced.

    With the last connection SQLite deletes the log at the path by name (sqlite3WalClose), which
    would be the log of another store then. So such a connection stays open until the process ends.
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
