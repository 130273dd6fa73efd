"""Reports of a printer: ready, printed, or in trouble."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Trouble(StrEnum):
    """Why a badge was not printed, as far as the printer reports it."""

    OFF = "off"
    SILENT = "silent"
    PAPER = "paper"
    MEDIA = "media"
    JAM = "jam"
    COVER = "cover"
    STOPPED = "stopped"
    REFUSED = "refused"
    UNPRINTABLE = "unprintable"
    UNKNOWN = "unknown"


# Reported by a device that shuts down, for its own jobs.
INTERRUPTED = "interrupted"
FAILURES = frozenset({INTERRUPTED, *map(str, Trouble)})


@dataclass(frozen=True, slots=True)
class Ready:
    """The printer is ready; its resolution in dots per inch."""

    dpi: int


@dataclass(frozen=True, slots=True)
class Printed:
    """The printer reported that the badge is printed."""


@dataclass(frozen=True, slots=True)
class Troubled:
    """It did not print, or did not report it in time; `detail` is the printer's own message."""

    trouble: Trouble
    detail: str = ""


Result = Printed | Troubled
