"""Overwrites files and the free space of a disk, so that their former content cannot be read."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from stat import S_ISREG

# The largest block of a file system, and the smallest.
_BLOCK, _SECTOR = 4096, 512
_CHUNK = bytes(1024 * 1024)


def overwrite_file(path: Path) -> None:
    """Write zeros over the content of a file, durably, and remove it. Raises OSError.

    The content is written in place, up to the end of its last block. A link, a socket or a pipe is
    only removed.
    """
    if not S_ISREG(path.lstat().st_mode):
        path.unlink()
        return
    file = os.open(path, os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0))
    try:
        left = -(-os.fstat(file).st_size // _BLOCK) * _BLOCK
        while left > 0:
            left -= os.write(file, _CHUNK[:left])
        os.fsync(file)
    finally:
        os.close(file)
    path.unlink()


def overwrite_free_space(folder: Path, progress: Callable[[int, int], None]) -> int:
    """Fill the free space of the folder's disk with zeros, durably, and free it again.

    `progress` is called with the bytes written and those that were free. Returns how many free
    bytes were not overwritten, because the file system keeps them for root, or for itself where
    this program is not root. Raises OSError.
    """
    free = shutil.disk_usage(folder).free
    path = folder / f".kiosk-zeros-{os.getpid()}"
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with _without_spare_blocks(folder):
            _fill(file, lambda written: progress(written, free))
            return _still_free(folder)
    finally:
        os.close(file)
        path.unlink()


def _fill(file: int, report: Callable[[int], None]) -> None:
    """Write zeros until the disk is full, in ever smaller pieces at its end."""
    written, size = 0, len(_CHUNK)
    while True:
        try:
            written += os.write(file, _CHUNK[:size])
            report(written)
        except OSError as error:
            if error.errno not in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
                raise
            os.fsync(file)  # blocks that were set aside for what is not written yet become free
            if size == _SECTOR:
                return
            size = _SECTOR


@contextmanager
def _without_spare_blocks(folder: Path) -> Iterator[None]:
    """Let an ext4 give away the blocks that it keeps for its own tables, as root alone may ask it.

    They are `reserved_clusters` of https://docs.kernel.org/admin-guide/ext4.html.
    """
    device = folder.stat().st_dev
    block = Path(f"/sys/dev/block/{os.major(device)}:{os.minor(device)}").resolve().name
    spare = Path("/sys/fs/ext4") / block / "reserved_clusters"
    if not os.access(spare, os.W_OK):
        yield
        return
    usual = spare.read_text("ascii")
    spare.write_text("0", "ascii")
    try:
        yield
    finally:
        spare.write_text(usual, "ascii")


def _still_free(folder: Path) -> int:
    if not hasattr(os, "statvfs"):
        return 0
    found = os.statvfs(folder)
    return found.f_bfree * found.f_frsize
