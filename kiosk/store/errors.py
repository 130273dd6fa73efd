"""Errors of a store that the environment causes, with messages for users; not our own bugs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pysqlite3.dbapi2 as sqlite
import sqlalchemy as sa

from kiosk.domain.text.messages import Sentence


class StoreError(Exception):
    """The store cannot be used as requested; `sentence` says what to do."""

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
    """The file is not a store."""

    id = "store.not_ours"


class StoreDamaged(StoreError):
    """The file's content is damaged, or does not match the journal's hash chain."""

    id = "store.damaged"


class StoreReplaced(StoreError):
    """The file was deleted, replaced or truncated while it was in use.

    Raised without `kept` where it is detected; `SharedWriter` adds where the facts were saved.
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
    """There is already a file at the path of a new one."""

    id = "store.taken"


class StoreFull(StoreError):
    """The disk is full."""

    id = "store.full"


class StoreLocked(StoreError):
    """Another program has locked the file."""

    id = "store.locked"


class StoreUnsafe(StoreError):
    """This SQLite may corrupt a store that several connections use."""

    id = "store.unsafe"


class StoreUnencrypted(StoreError):
    """The store has an encryption key, and this SQLite would ignore it."""

    id = "store.unencrypted"


class StoreForked(StoreError):
    """Two journals have different facts under the same device id and sequence."""

    id = "store.forked"


class StoreHole(StoreError):
    """Facts of a device are missing before the received ones."""

    id = "store.hole"


class StoreRevoked(StoreError):
    """The device that writes was revoked: it belongs to the event no more."""

    id = "store.revoked"


class StoreRoleForbids(StoreError):
    """The role of the device in its event does not allow what it was to write."""

    id = "store.role_forbids"


# After one of these the open store is not used again.
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
# The driver gives a failing backup no error name.
_UNNAMED = {
    "database or disk is full": "SQLITE_FULL",
    "disk I/O error": "SQLITE_IOERR",
    "database is locked": "SQLITE_BUSY",
    "database disk image is malformed": "SQLITE_CORRUPT",
    "attempt to write a readonly database": "SQLITE_READONLY",
}
# The driver's message on invalid UTF-8, and FTS5's on an index of an invalid format.
_DAMAGE = ("decode to UTF-8", "invalid fts5 file format")


@contextmanager
def as_store_errors(path: Path) -> Iterator[None]:
    """Convert the driver's errors that the environment causes into StoreError.

    Programming errors (SQLITE_ERROR, a violated constraint) are not converted.
    """
    try:
        yield
    except sa.exc.DBAPIError as error:
        raise (_named(path, error.orig) or error) from error
    except sqlite.Error as error:
        raise (_named(path, error) or error) from error
    except UnicodeDecodeError as error:  # raised by the driver for column names that are not UTF-8
        raise StoreDamaged(path, detail=str(error)) from error


def _named(path: Path, error: BaseException | None) -> StoreError | None:
    code = str(getattr(error, "sqlite_errorname", _UNNAMED.get(str(error).partition(":")[0], "")))
    if any(text in str(error) for text in _DAMAGE):
        code = "SQLITE_CORRUPT"
    for prefix, fault in _BY_CODE:
        if code.startswith(prefix):
            return fault(path, detail=str(error))
    return None
