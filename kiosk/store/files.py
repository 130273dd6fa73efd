"""The files of a store: temporary files, moving them into place, setting them aside."""

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
from kiosk.store.sharing.side_file import SUFFIX

_log = logging.getLogger(__name__)

# The bytes that SQLite locks while a connection reads (sqlite3's os.h: SHARED_FIRST, SHARED_SIZE).
_SHARED_FIRST, _SHARED_SIZE = 0x40000002, 510
_TEMPORARY_SUFFIX = ".new"
PRIVATE = 0o600
PARTS = ("", "-wal", "-shm", "-journal")


def sqlite_file(path: Path, end: str) -> Path:
    """The path of a file that SQLite keeps for a store; the write-ahead log ends with `-wal`."""
    return path.with_name(path.name + end)


@contextmanager
def temporary_file(path: Path) -> Iterator[Path]:
    """The path of a temporary file beside `path`, which is removed at the end.

    The file is created empty with mode 600 whatever the umask; SQLite gives the log and its index
    the mode of the store. It is locked until then: `remove_leftovers` removes unlocked ones, whose
    process was killed.
    """
    if not path.name:
        raise StoreTaken(path)
    temporary = path.with_name(f"{path.name}.{secrets.token_hex(4)}{_TEMPORARY_SUFFIX}")
    try:
        held = os.open(temporary, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, PRIVATE)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise StoreFull(path) from error
        raise StoreReadOnly(path) from error
    try:
        try_exclusive_lock(held)
        yield temporary
    finally:
        _remove_parts(temporary)
        os.close(held)


def remove_leftovers(path: Path) -> list[Path]:
    """Remove temporary files that killed processes left beside a store; returns which."""
    gone: list[Path] = []
    for found in sorted(path.parent.glob(f"{escape(path.stem)}*{_TEMPORARY_SUFFIX}")):
        with locked_if_free(found, os.O_RDWR | os.O_CLOEXEC) as is_free:
            if is_free:
                gone += _remove_parts(found)
    return gone


def _remove_parts(path: Path) -> list[Path]:
    """Remove a store's file and those that SQLite keeps for it; returns which there were."""
    parts = [part for end in PARTS if (part := sqlite_file(path, end)).exists()]
    for part in parts:
        part.unlink(missing_ok=True)
    return parts


@contextmanager
def locked_if_free(path: Path, flags: int) -> Iterator[bool]:
    """Lock a file or folder, opened with `flags` of os.open, until the end.

    False if it cannot be opened, or another process has locked it.
    """
    try:
        held = os.open(path, flags)
    except OSError:
        held = -1
    try:
        yield held >= 0 and try_exclusive_lock(held)
    finally:
        if held >= 0:
            os.close(held)


def try_exclusive_lock(file: int) -> bool:
    """Lock an open file until it is closed; False if another process has locked it."""
    if sys.platform == "win32":  # an open file cannot be removed there
        return True
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def move_into_place(finished: Path, path: Path) -> bool:
    """Give a finished file its name; False if there is already a file of that name."""
    try:
        path.hardlink_to(finished)  # a rename would replace an existing file
    except FileExistsError:
        return False
    except OSError:  # a file system without links
        if path.exists():
            return False
        finished.rename(path)
    return True


def readable_by_others(path: Path) -> list[Path]:
    """The files of a store that others than its owner may read or write; its folder if writable.

    In a folder with the sticky bit, such as /tmp, nobody can replace the files of another user.
    """
    if sys.platform == "win32":
        return []
    files = [sqlite_file(path, end) for end in (*PARTS, SUFFIX, ".reserve")]
    readable = [one for one in files if one.is_file() and one.stat().st_mode & 0o077]
    mode = path.absolute().parent.stat().st_mode
    if mode & 0o022 and not mode & S_ISVTX:
        readable.append(path.absolute().parent)
    return readable


def warn_about_permissions(path: Path) -> None:
    """Log a warning for each file of a store that others than its owner may read or write."""
    for file in readable_by_others(path):
        _log.warning("others than its owner may read or write %s: chmod go= it", file)


def remove_store(path: Path) -> None:
    """Remove the files of a store to which nothing was written."""
    for end in (*PARTS, SUFFIX):
        sqlite_file(path, end).unlink(missing_ok=True)


def check_unused(path: Path) -> None:
    """Raise StoreLocked while another process has the store open.

    Not on Windows, where an open file cannot be replaced.
    """
    if sys.platform == "win32" or not (path.is_file() and os.access(path, os.W_OK)):
        return
    import fcntl

    with path.open("rb+") as file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, _SHARED_SIZE, _SHARED_FIRST)
        except OSError as error:
            raise StoreLocked(path) from error


def set_aside(path: Path, now: datetime) -> Path | None:
    """Give the files of a store, if there are any, a second name without changing their content.

    The database file also keeps its first name until another is moved over it; its log does not,
    because SQLite would apply it to the other database. Opening the store between the two steps
    reports missing facts.
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
    """Sync a file's content to the disk."""
    file = os.open(path, os.O_RDONLY)
    try:
        os.fsync(file)
    finally:
        os.close(file)


def sync_folder(folder: Path) -> None:
    """Sync a folder's entries to the disk; not needed on Windows."""
    if sys.platform != "win32":
        sync_file(folder)
