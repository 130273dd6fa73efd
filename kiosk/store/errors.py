"""What can go wrong with a store, as calm sentences: the environment's failures, not our bugs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pysqlite3.dbapi2 as sqlite
import sqlalchemy as sa

from kiosk.domain.text.messages import Sentence


class StoreError(Exception):
    """The store cannot be used as asked; `sentence` says what to do."""

    id: str

    def __init__(self, path: Path, **values: object) -> None:
        self.path = path
        self.sentence = Sentence(self.id, {"path": path, **values})
        super().__init__(f"{self.id}: {path} {values or ''}".strip())


class StoreMissing(StoreError):
    """There is no store at the path."""

    id = "store.missing"


class StoreNewer(StoreError):
    """A newer program wrote the store."""

    id = "store.newer"


class StoreNotOurs(StoreError):
    """The file is something else."""

    id = "store.not_ours"


class StoreDamaged(StoreError):
    """The file's content is not what the journal's chain says it must be."""

    id = "store.damaged"


class StoreReplaced(StoreError):
    """The file was deleted, replaced or cut short while it was in use.

    Raised without `kept` where that is noticed; `Store` adds where what was recorded is kept.
    """

    id = "store.replaced"

    def __init__(self, path: Path, kept: Sentence | None = None) -> None:
        super().__init__(path, kept=kept or Sentence("store.replaced.lost"))
        self.is_kept = kept is not None


class StoreBehind(StoreError):
    """Facts that were acknowledged are not in the file: its end was lost, or it is an older one."""

    id = "store.behind"


class StoreReadOnly(StoreError):
    """The file or its folder cannot be written."""

    id = "store.read_only"


class StoreTaken(StoreError):
    """There is a file where a new one was to be."""

    id = "store.taken"


class StoreFull(StoreError):
    """There is no room left to write."""

    id = "store.full"


class StoreLocked(StoreError):
    """Another program holds the file."""

    id = "store.locked"


class StoreUnsafe(StoreError):
    """This SQLite may corrupt a store that several connections use."""

    id = "store.unsafe"


class StoreUnencrypted(StoreError):
    """There is a key for the store, and this SQLite would ignore it."""

    id = "store.unencrypted"


class StoreForked(StoreError):
    """Two journals tell different stories under one device's name."""

    id = "store.forked"


class StoreHole(StoreError):
    """Facts of a device are missing before the ones that were brought."""

    id = "store.hole"


# After one of these nothing is read from or written to the open store again.
FINAL = (StoreDamaged, StoreReplaced)

_BY_CODE: tuple[tuple[str, type[StoreError]], ...] = (
    ("SQLITE_FULL", StoreFull),
    ("SQLITE_IOERR_READ", StoreDamaged),
    ("SQLITE_IOERR_SHORT_READ", StoreDamaged),
    ("SQLITE_IOERR", StoreFull),
    ("SQLITE_BUSY", StoreLocked),
    ("SQLITE_LOCKED", StoreLocked),
    ("SQLITE_READONLY", StoreReadOnly),
    ("SQLITE_CANTOPEN", StoreReadOnly),
    ("SQLITE_PERM", StoreReadOnly),
    ("SQLITE_CORRUPT", StoreDamaged),
    ("SQLITE_NOTADB", StoreNotOurs),
)
# The driver gives a failing backup no name.
_UNNAMED = {
    "database or disk is full": "SQLITE_FULL",
    "disk I/O error": "SQLITE_IOERR",
    "database is locked": "SQLITE_BUSY",
    "database disk image is malformed": "SQLITE_CORRUPT",
    "attempt to write a readonly database": "SQLITE_READONLY",
}
# The driver's own word on text that is none, the full-text index's on a format that is none.
_HARM = ("decode to UTF-8", "invalid fts5 file format")


@contextmanager
def as_store_errors(path: Path) -> Iterator[None]:
    """Turn the driver's failures of the environment into StoreError; our own bugs pass through.

    A programming mistake (SQLITE_ERROR, a broken constraint) stays what it is.
    """
    try:
        yield
    except sa.exc.DBAPIError as error:
        raise (_named(path, error.orig) or error) from error
    except sqlite.Error as error:
        raise (_named(path, error) or error) from error
    except UnicodeDecodeError as error:  # the driver's, on names that are no text
        raise StoreDamaged(path, detail=str(error)) from error


def _named(path: Path, error: BaseException | None) -> StoreError | None:
    code = str(getattr(error, "sqlite_errorname", _UNNAMED.get(str(error).partition(":")[0], "")))
    if any(harm in str(error) for harm in _HARM):
        code = "SQLITE_CORRUPT"
    for prefix, fault in _BY_CODE:
        if code.startswith(prefix):
            return fault(path, detail=str(error))
    return None
