"""Keeps two processes from sending the same e-mails, or deciding about those on their way."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.store.files import PRIVATE, locked_if_free


@contextmanager
def only_run(store: Path) -> Iterator[bool]:
    """Whether no other process sends e-mails of this store, until the end."""
    lock = store.with_name(f"{store.name}.mails")
    lock.touch(mode=PRIVATE)
    with locked_if_free(lock, os.O_RDWR | os.O_CLOEXEC) as is_free:
        yield is_free
