"""A first-in, first-out queue for the write lock of a store, across processes and threads.

SQLite alone lets whoever asks at the right moment write next: a process that wrote just now
before one that sleeps in the busy handler. Here everybody draws a number, holds a lock on the byte
of that number, and writes once all bytes before theirs are free. The locks belong to open file
descriptions (fcntl(2), F_OFD_SETLK), so the system frees those of a process that was killed.
SQLite's own lock stays what keeps writers apart; the queue only decides who asks for it next.
"""

from __future__ import annotations

import os
import struct
import sys
import time
from collections.abc import Callable

# struct flock of Linux on 64-bit systems: type, whence, start, length, process, padding.
_LOCK = struct.Struct("@hhqqi4x")
_NUMBERS = struct.Struct("<QQ")
_DRAWING, _FIRST = 1 << 40, 1 << 41
# How often a waiter looks, for each of those before it; and at most.
_LOOK_S, _LOOK_AT_MOST_S = 0.0003, 0.004

_WORKS = sys.platform == "linux" and _LOCK.size == 32
_EXCLUSIVE, _FREE = 1, 2  # F_WRLCK and F_UNLCK


class WriteQueue:
    """One place in the queue of a file, for one writer at a time.

    The file begins with the last number drawn and the number whose turn it is, eight bytes each,
    little-endian. Where there is no file there is no queue, and everybody's turn is at once.
    """

    def __init__(self, file: int, clock: Callable[[], float] = time.monotonic) -> None:
        """`file` is the descriptor of the store's side file, this writer's own; -1 if none."""
        self._file = file if _WORKS else -1
        self._clock = clock
        self._number = 0

    def enter(self, until: float) -> bool:
        """Wait for this writer's turn until `until` on the clock; whether it came."""
        if self._file < 0:
            return True
        if not self._wait(_DRAWING, 1, until):
            return False
        drawn, turn = self._numbers()
        self._number = drawn + 1
        self._write(self._number, turn)
        _lock(self._file, _EXCLUSIVE, _FIRST + self._number)
        _lock(self._file, _FREE, _DRAWING)
        if not self._wait(_FIRST, self._number, until):
            self.leave()
            return False
        os.pwrite(self._file, struct.pack("<Q", self._number), 8)
        return True

    def leave(self) -> None:
        """Let the next one write."""
        if self._file >= 0:
            _lock(self._file, _FREE, _FIRST, self._number + 1)

    def _wait(self, start: int, length: int, until: float) -> bool:
        while not _lock(self._file, _EXCLUSIVE, start, length):
            if self._clock() >= until:
                return False
            time.sleep(min(_LOOK_S * self._before(), _LOOK_AT_MOST_S))
        return True

    def _before(self) -> int:
        """How many stand before this writer."""
        return max(1, self._number - self._numbers()[1])

    def _numbers(self) -> tuple[int, int]:
        found = os.pread(self._file, _NUMBERS.size, 0)
        return _NUMBERS.unpack(found) if len(found) == _NUMBERS.size else (0, 0)

    def _write(self, drawn: int, turn: int) -> None:
        os.pwrite(self._file, _NUMBERS.pack(drawn, turn), 0)


def _lock(file: int, kind: int, start: int, length: int = 1) -> bool:
    """Lock or free bytes of a file, which need not be there; whether it could be done at once."""
    import fcntl

    try:
        fcntl.fcntl(file, fcntl.F_OFD_SETLK, _LOCK.pack(kind, os.SEEK_SET, start, length, 0))
    except (BlockingIOError, PermissionError):
        return False
    return True
