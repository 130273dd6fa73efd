"""Printers at a device file: only character devices under /dev, never a file of data."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

_FOLDER = "/dev/"


def is_device_path(path: str) -> bool:
    """Whether a path leads to a place under /dev where no other kind of file stands here.

    A path where nothing stands counts: the printer may be unplugged, or beside another machine.
    """
    real = os.path.realpath(path)
    if not (os.path.normpath(path).startswith(_FOLDER) and real.startswith(_FOLDER)):
        return False
    try:
        return stat.S_ISCHR(Path(real).stat().st_mode)
    except OSError:
        return True


def open_device(path: str) -> int:
    """A descriptor to read and write without waiting. Raises OSError; ENODEV for no device.

    Looked at before it is opened, because opening alone makes some things act, and again after.
    It never becomes the terminal that controls this process.
    """
    real = os.path.realpath(path)
    if not is_device_path(path):
        raise OSError(errno.ENODEV, os.strerror(errno.ENODEV))
    descriptor = os.open(real, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY | os.O_NOFOLLOW)
    if not stat.S_ISCHR(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(errno.ENODEV, os.strerror(errno.ENODEV))
    return descriptor
