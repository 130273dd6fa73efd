"""Logging to a rotating file, without personal data.

Messages of exceptions may contain personal data, so only their types and code lines are logged.
"""

from __future__ import annotations

import logging
import traceback
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

_log = logging.getLogger(__name__)
_BYTES = 1_000_000


def keep_log(folder: Path) -> None:
    """Log to `kiosk.log` in a folder, five files of a megabyte; to stderr where that fails."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            folder / "kiosk.log", maxBytes=_BYTES, backupCount=4, encoding="utf-8"
        )
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(_Impersonal("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(handlers=[handler], level=logging.INFO)


def where_raised(error: BaseException) -> str:
    """Types and code lines of an exception and its causes, without messages."""
    return "".join(_traceback_lines(error, set()))


def note_fault(folder: Path, command: str, error: BaseException) -> Path:
    """Append why a command failed to `faults.log` in a folder; returns that file. Raises OSError.

    The file and the one before it have at most a megabyte each.
    """
    path = folder / "faults.log"
    text = f"{datetime.now(UTC).isoformat()} {command}\n{where_raised(error)}"
    with closing(
        RotatingFileHandler(path, maxBytes=_BYTES, backupCount=1, encoding="utf-8")
    ) as log:
        log.emit(logging.makeLogRecord({"msg": text.rstrip("\n")}))
    return path


def note_uncaught(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Log an uncaught exception; the signature is that of `sys.excepthook`."""
    _log.critical("uncaught", exc_info=(kind, error, trace))


class _Impersonal(logging.Formatter):
    def formatException(self, ei: object) -> str:  # noqa: N802 - the library's name
        error = ei[1] if isinstance(ei, tuple) else None
        return where_raised(error).rstrip("\n") if isinstance(error, BaseException) else ""


def _traceback_lines(error: BaseException, seen: set[int]) -> Iterator[str]:
    seen.add(id(error))
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and id(before) not in seen:
        yield from _traceback_lines(before, seen)
        yield "then\n"
    kind = type(error)
    yield from traceback.format_list(traceback.extract_tb(error.__traceback__))
    number = f" errno {error.errno}" if isinstance(error, OSError) else ""
    yield f"{kind.__module__}.{kind.__qualname__}{number}\n"
