"""A first-in, first-out queue for the write lock of a store, across processes and threads.

SQLite alone is not fair: a process that just wrote gets the lock again before one that sleeps in
the busy handler. Here each writer draws a number, locks the byte of that number, and writes once
all bytes before it are unlocked. The system releases the locks of a killed process. SQLite's own
lock still excludes other writers; the queue only decides which writer requests it next.
"""

from __future__ import annotations

import os
import struct
import time
from collections.abc import Callable

from kiosk.store.sharing.file_locks import EXCLUSIVE, IS_SUPPORTED, UNLOCKED, lock

_NUMBERS = struct.Struct("<QQ")
_DRAW_LOCK, _FIRST = 1 << 40, 1 << 41
# Seconds between two tries of a waiting writer, per writer before it; and the longest.
_RETRY_S, _LONGEST_RETRY_S = 0.0003, 0.004


class WriteQueue:
    """One writer's place in the queue of a side file.

    The file begins with the last number drawn and the number whose turn it is, eight bytes each,
    little-endian. Without a file, or not on 64-bit Linux, there is no queue and `enter` returns
    at once.
    """

    def __init__(self, file: int, clock: Callable[[], float] = time.monotonic) -> None:
        """`file` is this writer's own descriptor of the store's side file; -1 if there is none."""
        self._file = file if IS_SUPPORTED else -1
        self._clock = clock
        self._number = 0

    def enter(self, deadline: float) -> bool:
        """Wait for this writer's turn, until `deadline` on the clock; False if it did not come."""
        if self._file < 0:
            return True
        if not self._wait(_DRAW_LOCK, 1, deadline):
            return False
        drawn, turn = self._numbers()
        self._number = drawn + 1
        self._write(self._number, turn)
        lock(self._file, EXCLUSIVE, _FIRST + self._number)
        lock(self._file, UNLOCKED, _DRAW_LOCK)
        if not self._wait(_FIRST, self._number, deadline):
            self.leave()
            return False
        os.pwrite(self._file, struct.pack("<Q", self._number), 8)
        return True

    def leave(self) -> None:
        """End this writer's turn, or give up its place."""
        if self._file >= 0:
            lock(self._file, UNLOCKED, _FIRST, self._number + 1)

    def _wait(self, start: int, length: int, deadline: float) -> bool:
        while not lock(self._file, EXCLUSIVE, start, length):
            if self._clock() >= deadline:
                return False
            time.sleep(min(_RETRY_S * self._before(), _LONGEST_RETRY_S))
        return True

    def _before(self) -> int:
        """How many writers are before this one, at least 1."""
        return max(1, self._number - self._numbers()[1])

    def _numbers(self) -> tuple[int, int]:
        found = os.pread(self._file, _NUMBERS.size, 0)
        return _NUMBERS.unpack(found) if len(found) == _NUMBERS.size else (0, 0)

    def _write(self, drawn: int, turn: int) -> None:
        os.pwrite(self._file, _NUMBERS.pack(drawn, turn), 0)
