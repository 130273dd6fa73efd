"""Where a kiosk writes down what staff and its makers may want to know later.

No log names anybody: the message of an exception may hold whatever was being worked on, so it is
left out, and only where and as what it was raised is kept.
"""

from __future__ import annotations

import logging
import traceback
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

_log = logging.getLogger(__name__)


def keep_log(folder: Path) -> None:
    """Log to `kiosk.log` in a folder, five files of a megabyte; where that cannot be, to stderr."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            folder / "kiosk.log", maxBytes=1_000_000, backupCount=4, encoding="utf-8"
        )
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(_Impersonal("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(handlers=[handler], level=logging.INFO)


def where_raised(error: BaseException) -> str:
    """The types of an exception and of what led to it, and the lines of code, without messages."""
    return "".join(_told(error, set()))


def note_uncaught(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Log an exception that nobody caught, as `sys.excepthook` is told of it."""
    _log.critical("uncaught", exc_info=(kind, error, trace))


class _Impersonal(logging.Formatter):
    def formatException(self, ei: object) -> str:  # noqa: N802 - the library's name
        error = ei[1] if isinstance(ei, tuple) else None
        return where_raised(error).rstrip("\n") if isinstance(error, BaseException) else ""


def _told(error: BaseException, seen: set[int]) -> Iterator[str]:
    seen.add(id(error))
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and id(before) not in seen:
        yield from _told(before, seen)
        yield "then\n"
    kind = type(error)
    yield from traceback.format_list(traceback.extract_tb(error.__traceback__))
    number = f" errno {error.errno}" if isinstance(error, OSError) else ""
    yield f"{kind.__module__}.{kind.__qualname__}{number}\n"
