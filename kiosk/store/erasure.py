"""Removes what an erasure leaves in free pages, in the log and in copies beside the store."""

from __future__ import annotations

from collections.abc import Iterator
from glob import escape
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from kiosk.store.connection import driver_connection
from kiosk.store.errors import as_store_errors
from kiosk.store.files import PARTS, sqlite_file
from kiosk.store.local_secrets import delete_secret, read_secret, write_secret

_UNFINISHED = "erasure"
_ROWIDS = "SELECT count(*), max(rowid), total(rowid) FROM finding"
_ERASURE_CACHE_KB, _USUAL_CACHE_KB = 400_000, 2000
_COPIES = (
    "{stem}.backup-*{suffix}",
    "{stem}.damaged-*{suffix}",
    "{stem}.rescued-*{suffix}",
    "{stem}.rescued-*.jsonl",
    "{stem}{suffix}.????????.new",
    "{stem}.*-*{suffix}.????????.new",
)


def mark_unfinished(connection: sa.Connection) -> None:
    """Record, in the transaction that erases, that free pages and copies are not cleaned yet."""
    write_secret(connection, _UNFINISHED, b"1")


def mark_finished(connection: sa.Connection) -> None:
    """Record that free pages and copies are cleaned."""
    delete_secret(connection, _UNFINISHED)


def is_unfinished(connection: sa.Connection) -> bool:
    """Whether an erasure was interrupted before free pages and copies were cleaned."""
    return read_secret(connection, _UNFINISHED) is not None


def enlarge_cache(connection: sa.Connection) -> None:
    """Let the page cache hold an erasure of all guests, until `clean_file` is called.

    With the usual cache each page would be written to the log twice.
    """
    connection.exec_driver_sql(f"PRAGMA cache_size = -{_ERASURE_CACHE_KB}")


def clean_file(writer: sa.Connection, path: Path) -> bool:
    """Remove deleted content from free pages and from the write-ahead log.

    False where another program still reads the log: its old content goes with the next call.
    """
    driver: Any = driver_connection(writer)
    with as_store_errors(path):
        before = driver.execute(_ROWIDS).fetchone()
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        driver.execute("VACUUM")
        driver.execute(f"PRAGMA cache_size = -{_USUAL_CACHE_KB}")
        # VACUUM may number the rows of `finding` anew, and the full-text index refers to them.
        if driver.execute(_ROWIDS).fetchone() != before:
            driver.execute("INSERT INTO finding_index (finding_index) VALUES ('rebuild')")
        busy = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    return not busy


def copies_of(path: Path) -> Iterator[Path]:
    """Copies of a store that this program put beside it, also unfinished ones, with their logs."""
    stem, suffix = escape(path.stem), escape(path.suffix)
    for copy in _COPIES:
        for found in sorted(path.parent.glob(copy.format(stem=stem, suffix=suffix))):
            yield from filter(Path.exists, (sqlite_file(found, end) for end in PARTS))
