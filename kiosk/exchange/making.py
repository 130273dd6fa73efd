"""Files in the making: written beside their place, put there whole."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_DATABASE = b"SQLite format 3\0"


@contextmanager
def made_whole(path: Path) -> Iterator[Path]:
    """A path beside `path` to write to; it takes the place of `path` once all of it is written.

    What nobody means to give up for it stays: a store, or a device. An OSError on the way names
    `path`.
    """
    if not path.name:
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    making = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        if path.exists() and _is_kept(path):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
        yield making
        making.replace(path)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error
    finally:
        making.unlink(missing_ok=True)


def _is_kept(path: Path) -> bool:
    if not path.is_file():
        return not path.is_dir()
    with path.open("rb") as file:
        return file.read(len(_DATABASE)) == _DATABASE
