"""The files of a store: made whole beside their place, put there, moved out of the way."""

from __future__ import annotations

import errno
import logging
import os
import secrets
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from glob import escape
from pathlib import Path
from stat import S_ISVTX

from kiosk.store.errors import StoreFull, StoreLocked, StoreNotOurs, StoreReadOnly, StoreTaken
from kiosk.store.side_file import SUFFIX

_log = logging.getLogger(__name__)

# Where SQLite marks that somebody reads (sqlite3's os.h: SHARED_FIRST, SHARED_SIZE).
_READERS_AT, _READERS = 0x40000002, 510
_MAKING = ".new"
PRIVATE = 0o600
PARTS = ("", "-wal", "-shm", "-journal")


def sqlite_file(path: Path, end: str) -> Path:
    """One of the files that SQLite keeps for a store: the log is `-wal`."""
    return path.with_name(path.name + end)


@contextmanager
def temporary_file(path: Path) -> Iterator[Path]:
    """A path beside `path` for a file in the making, of which nothing stays.

    The file is there, empty, for its owner alone whatever the umask; SQLite gives the log and the
    index that it keeps beside a store the store's own mode. It is locked while it is in the making,
    by which `sweep` knows those whose process was killed.
    """
    if not path.name:
        raise StoreTaken(path)
    making = path.with_name(f"{path.name}.{secrets.token_hex(4)}{_MAKING}")
    try:
        held = os.open(making, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, PRIVATE)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise StoreFull(path) from error
        raise StoreReadOnly(path) from error
    try:
        try_exclusive_lock(held)
        yield making
    finally:
        for end in PARTS:
            sqlite_file(making, end).unlink(missing_ok=True)
        os.close(held)


def remove_leftovers(path: Path) -> list[Path]:
    """Remove what processes that were killed left half-made for a store; which files."""
    gone: list[Path] = []
    for found in sorted(path.parent.glob(f"{escape(path.stem)}*{_MAKING}")):
        try:
            held = os.open(found, os.O_RDWR | os.O_CLOEXEC)
        except OSError:
            continue
        try:
            if try_exclusive_lock(held):
                left = [
                    sqlite_file(found, end) for end in PARTS if sqlite_file(found, end).exists()
                ]
                for one in left:
                    one.unlink(missing_ok=True)
                gone += left
        finally:
            os.close(held)
    return gone


def try_exclusive_lock(file: int) -> bool:
    """Lock an open file until it is closed; whether no other process has it locked."""
    if sys.platform == "win32":  # there a file that is open cannot be removed
        return True
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def move_into_place(made: Path, path: Path) -> bool:
    """Give a finished file its name; False when there is a file of that name."""
    try:
        path.hardlink_to(made)  # a rename would replace what another process put there
    except FileExistsError:
        return False
    except OSError:  # a file system without links
        if path.exists():
            return False
        made.rename(path)
    return True


def readable_by_others(path: Path) -> list[Path]:
    """Which of a store's files others than its owner may read or write, or its folder write.

    A folder with the sticky bit, as /tmp has it, lets nobody replace another one's files.
    """
    if sys.platform == "win32":
        return []
    files = [sqlite_file(path, end) for end in (*PARTS, SUFFIX, ".reserve")]
    loose = [one for one in files if one.is_file() and one.stat().st_mode & 0o077]
    mode = path.absolute().parent.stat().st_mode
    if mode & 0o022 and not mode & S_ISVTX:
        loose.append(path.absolute().parent)
    return loose


def warn_about_permissions(path: Path) -> None:
    """Say in the log which of a store's files others than their owner may read."""
    for loose in readable_by_others(path):
        _log.warning("others than its owner may read or write %s: chmod go= it", loose)


def remove_store(path: Path) -> None:
    """Remove a store that nothing was ever written to."""
    for end in (*PARTS, SUFFIX):
        sqlite_file(path, end).unlink(missing_ok=True)


def check_unused(path: Path) -> None:
    """Raise StoreLocked while another process has the store open.

    On Windows the system itself keeps an open file in its place.
    """
    if sys.platform == "win32" or not (path.is_file() and os.access(path, os.W_OK)):
        return
    import fcntl

    with path.open("rb+") as file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, _READERS, _READERS_AT)
        except OSError as error:
            raise StoreLocked(path) from error


def set_aside(path: Path, now: datetime) -> Path | None:
    """Give a store's files, whole, a second name, if there are any; nothing of them is changed.

    The store keeps its place until another is put over it, its log does not: SQLite would take it
    for the other's. Whoever opens the store between the two finds that its end is missing.
    """
    if path.is_dir():
        raise StoreNotOurs(path)
    aside = path.with_name(f"{path.stem}.damaged-{now:%Y%m%d-%H%M%S-%f}{path.suffix}")
    parts = [end for end in PARTS if sqlite_file(path, end).exists()]
    for end in parts:
        _link(sqlite_file(path, end), sqlite_file(aside, end))
    sync_folder(path.parent)
    for end in parts:
        if end:
            sqlite_file(path, end).unlink()
    sync_folder(path.parent)
    return aside if parts else None


def _link(path: Path, name: Path) -> None:
    try:
        name.hardlink_to(path)
    except OSError:  # a file system without links
        shutil.copy2(path, name)
        sync_file(name)


def sync_file(path: Path) -> None:
    """Have a file's content on the disk."""
    file = os.open(path, os.O_RDONLY)
    try:
        os.fsync(file)
    finally:
        os.close(file)


def sync_folder(folder: Path) -> None:
    """Have the names in a folder on the disk; Windows does so by itself."""
    if sys.platform != "win32":
        sync_file(folder)
