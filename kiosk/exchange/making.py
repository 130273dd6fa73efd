"""Files in the making: written beside their place, put there whole."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def made_whole(path: Path) -> Iterator[Path]:
    """A path beside `path` to write to; it takes the place of `path` once all of it is written.

    An OSError on the way names `path`.
    """
    making = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        yield making
        making.replace(path)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error
    finally:
        making.unlink(missing_ok=True)
