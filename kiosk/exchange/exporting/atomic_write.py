"""Atomic writing: a file is written beside its target and replaces it when it is complete."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from glob import escape
from pathlib import Path
from tempfile import mkdtemp

from kiosk.store.files import PRIVATE, locked_if_free, sync_file, try_exclusive_lock

_BYTES = 4
_SCRATCH = ".kiosk-making-"
# The types of files that this program writes.
_MADE = (".csv", ".xlsx", ".pdf", ".json", ".png", ".txt", ".zip", ".svg", ".jpg", ".jpeg", ".webp")
_DATABASE = b"SQLite format 3\0"
_READ_ONLY = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0)


def make_folder(folder: Path) -> None:
    """Make a folder and its missing parents, accessible to the owner only. Raises OSError."""
    for one in (*reversed(folder.parents), folder):
        if not one.exists():
            one.mkdir(mode=0o700, exist_ok=True)


@contextmanager
def write_atomically(path: Path) -> Iterator[Path]:
    """A path beside `path` to write to; the file replaces `path` on a normal exit.

    A target that must not be replaced is refused: a store, or a device file. The file has rights
    for its owner only, whatever the umask. Temporary files that a killed process left for the same
    path are removed. An OSError inside is raised with `path` as its file name.
    """
    if not path.name:
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    making = path.with_name(f".{path.name}.{secrets.token_hex(_BYTES)}")
    held = -1
    try:
        if path.exists() and _is_kept(path):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
        remove_leftovers(path.parent, path.name)
        held = os.open(making, os.O_RDWR | os.O_CREAT | os.O_EXCL, PRIVATE)
        try_exclusive_lock(held)
        yield making
        sync_file(
            making
        )  # else a power cut after the rename could leave an empty file in its place
        making.replace(path)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error
    finally:
        making.unlink(missing_ok=True)
        if held >= 0:
            os.close(held)


@contextmanager
def temporary_folder_beside(path: Path) -> Iterator[str]:
    """A temporary folder beside `path`, which is removed at the end."""
    folder = mkdtemp(dir=path.parent, prefix=_SCRATCH)
    # Windows does not open folders as files.
    held = -1 if sys.platform == "win32" else os.open(folder, _READ_ONLY)
    try:
        if held >= 0:
            try_exclusive_lock(held)
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        if held >= 0:
            os.close(held)


def remove_leftovers(folder: Path, name: str = "") -> list[Path]:
    """Remove temporary files that killed processes left in a folder. Returns their paths.

    Without a `name` those of all names are removed. Files that a running process writes are locked,
    and stay.
    """
    made = f".{escape(name) or '*'}.{'[0-9a-f]' * 2 * _BYTES}"
    files = [one for one in folder.glob(made) if Path(one.stem).suffix.lower() in _MADE]
    return [one for one in (*sorted(files), *sorted(folder.glob(f"{_SCRATCH}*"))) if _remove(one)]


def _remove(path: Path) -> bool:
    """Remove a file that no running process has locked. Returns whether it was removed."""
    with locked_if_free(path, _READ_ONLY) as is_free:
        if is_free and path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        elif is_free:
            path.unlink(missing_ok=True)
        return is_free


def _is_kept(path: Path) -> bool:
    if not path.is_file():
        return not path.is_dir()
    with path.open("rb") as file:
        return file.read(len(_DATABASE)) == _DATABASE
