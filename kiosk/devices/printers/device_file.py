"""Opens printers at device files: only character devices under /dev, never regular files."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

_FOLDER = "/dev/"


def is_device_path(path: str) -> bool:
    """Whether a path is under /dev and is a character device, or does not exist.

    A missing path is accepted: the printer may be unplugged, or connected to another machine.
    """
    real = os.path.realpath(path)
    if not (os.path.normpath(path).startswith(_FOLDER) and real.startswith(_FOLDER)):
        return False
    try:
        return stat.S_ISCHR(Path(real).stat().st_mode)
    except OSError:
        return True


def open_device(path: str) -> int:
    """Opens a device non-blocking for reading and writing. Raises OSError; ENODEV for no device.

    The kind is checked before opening, as opening alone has effects on some devices, and again
    after. The device never becomes the controlling terminal of this process.
    """
    real = os.path.realpath(path)
    if not is_device_path(path):
        raise OSError(errno.ENODEV, os.strerror(errno.ENODEV))
    descriptor = os.open(real, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY | os.O_NOFOLLOW)
    if not stat.S_ISCHR(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(errno.ENODEV, os.strerror(errno.ENODEV))
    return descriptor
