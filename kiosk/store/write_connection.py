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
from kiosk.store.acknowledged import Acknowledged, heads_at, listed, missing_in
from kiosk.store.connection import BUSY_TIMEOUT_MS, hang_up, raw
from kiosk.store.disk_reserve import Reserve
from kiosk.store.errors import (
    FINAL,
    StoreBehind,
    StoreDamaged,
    StoreError,
    StoreLocked,
    StoreReplaced,
    told_calmly,
)
from kiosk.store.file_identity import Identity, OpenFiles, bytes_in_log
from kiosk.store.opening import open_both, open_reader
from kiosk.store.rescue import rescue
from kiosk.store.side_file import close_side_file, open_side_file
from kiosk.store.write_queue import WriteQueue

T = TypeVar("T")

# Who scans is told within five seconds; who imports or erases may wait for another who does.
SCAN_PATIENCE_S, PATIENCE_S = 4.0, BUSY_TIMEOUT_MS / 1000
_RECENT = 500
_QUIET_S = 5.0


class Writing:
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
        self._acknowledged = Acknowledged(self._side)
        self._fresh: deque[Fact] = deque(maxlen=_RECENT)
        self._recent: deque[Fact] = deque(maxlen=_RECENT)
        self._is_hurried = False
        self._is_folded = False
        self._quiet_since = time.monotonic()

    def share(self) -> Writing:
        """The same for one user more."""
        self._users += 1
        return self

    def note(self, written: Iterable[Fact]) -> None:
        """Facts that are being written within a transaction."""
        self._fresh.extend(written)

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
            self.condemn(error, reader)
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
            self.condemn(error, reader)

    def condemn(self, error: StoreError, reader: sa.Connection) -> NoReturn:
        """Let nobody use the store again, if `error` is about it; raises it either way.

        What its open files still hold is kept under another name first.
        """
        if error.path == self._path and self._fault is None:
            if isinstance(error, StoreReplaced):
                kept = rescue(reader, self._path, [*self._recent, *self._fresh])
                error = StoreReplaced(self._path, kept)
            self._fault = error
        raise error

    def hear(self, *, changed: bool) -> None:
        """Whether anybody wrote since this was last told; after a while of quiet the log is folded.

        What lies in the store itself is no longer in a log that may be harmed.
        """
        now = time.monotonic()
        if changed:
            self._quiet_since = now
        elif now - self._quiet_since >= _QUIET_S and not self._is_folded:
            self.fold()

    def fold(self) -> None:
        """Copy the log into the store, unless somebody writes. Nobody has to wait for it."""
        if not self._lock.acquire(blocking=False):
            return
        try:
            with told_calmly(self._path):
                raw(self.connection).execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
            self._is_folded = True
        finally:
            self._lock.release()

    def leave(self) -> None:
        """One user less; the last one gives the files back."""
        self._users -= 1
        if not self._users:
            give_back(self.connection, self.is_replaced)
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
            self._fresh.clear()
            with told_calmly(self._path), self.connection.begin():
                done = work(self.connection)
            self._is_folded = False
            if self._fresh:
                self._acknowledged.keep(self._fresh[-1])
                self._recent.extend(self._fresh)
                self._fresh.clear()
            return done
        finally:
            self._queue.leave()

    def _hurry(self, until: float) -> None:
        """Let SQLite wait no longer than is left, where much of the time went by in the queue."""
        left_s = until - time.monotonic()
        is_late = left_s < self._patience_s / 2
        if is_late or self._is_hurried:
            wait_ms = max(1, round((left_s if is_late else self._patience_s) * 1000))
            raw(self.connection).execute(f"PRAGMA busy_timeout={wait_ms}").fetchall()
            self._is_hurried = is_late


def open_writing(
    path: Path, reserve: Reserve | None, *, create: bool
) -> tuple[Writing, sa.Connection]:
    """Open a store to write, with a connection to read. Who keeps a reserve scans.

    Raises StoreError.
    """
    opened = open_both(path, reserve, create=create)
    patience_s = PATIENCE_S if reserve is None else SCAN_PATIENCE_S
    try:
        check_acknowledged(opened.reader, path)
        return Writing(path, opened.writer, opened.identity, patience_s), opened.reader
    except BaseException:
        hang_up(opened.writer)
        hang_up(opened.reader)
        raise


def check_acknowledged(connection: sa.Connection, path: Path) -> None:
    """Raises StoreBehind when facts that were acknowledged are not in a store."""
    with told_calmly(path), connection.begin():
        missing = missing_in(connection, heads_at(path) or {})
    if missing:
        raise StoreBehind(path, devices=listed(missing))


def give_back(connection: sa.Connection, is_replaced: bool) -> None:
    """Close a connection, unless the files at the path are not its own any more.

    Closing the last one SQLite deletes the log at the path by name (sqlite3WalClose): then it
    would be another store's. So such a connection is kept until the process ends.
    """
    if is_replaced:
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(raw(connection)))
    else:
        hang_up(connection)


def _measure(path: Path) -> int:
    connection = open_reader(path)
    try:
        with told_calmly(path):
            driver = raw(connection)
            if driver.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                raise StoreDamaged(path)
            return bytes_in_log(driver)
    finally:
        hang_up(connection)
