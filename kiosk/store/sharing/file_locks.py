"""Locks of bytes of a file that belong to open file descriptions (fcntl(2), F_OFD_SETLK).

The system releases those of a killed process. A byte may be locked beyond the end of the file.
Only 64-bit Linux has them.
"""

from __future__ import annotations

import os
import struct
import sys

# struct flock of Linux on 64-bit systems: type, whence, start, length, process, padding.
_LOCK = struct.Struct("@hhqqi4x")
SHARED, EXCLUSIVE, UNLOCKED = 0, 1, 2  # F_RDLCK, F_WRLCK and F_UNLCK
IS_SUPPORTED = sys.platform == "linux" and _LOCK.size == 32


def lock(file: int, kind: int, start: int, length: int = 1) -> bool:
    """Lock or unlock bytes of a file; False if another one has locked them."""
    import fcntl

    try:
        fcntl.fcntl(file, fcntl.F_OFD_SETLK, _LOCK.pack(kind, os.SEEK_SET, start, length, 0))
    except (BlockingIOError, PermissionError):
        return False
    return True


def is_locked(file: int, start: int, length: int = 1) -> bool:
    """Whether another file description has locked any of these bytes; nothing is locked."""
    import fcntl

    request = _LOCK.pack(EXCLUSIVE, os.SEEK_SET, start, length, 0)
    kind: int = _LOCK.unpack(fcntl.fcntl(file, fcntl.F_OFD_GETLK, request))[0]
    return kind != UNLOCKED
