"""What a printer says: ready, printed, or what is the matter with it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Trouble(StrEnum):
    """Why nothing came out, as far as the printer or its silence tells."""

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


# A device that goes down says so of its own jobs.
INTERRUPTED = "interrupted"
FAILURES = frozenset({INTERRUPTED, *map(str, Trouble)})


@dataclass(frozen=True, slots=True)
class Ready:
    """The printer takes a badge now, at so many dots per inch."""

    dpi: int


@dataclass(frozen=True, slots=True)
class Printed:
    """The printer said that the badge is on paper."""


@dataclass(frozen=True, slots=True)
class Troubled:
    """It did not print, or did not say so in time; `detail` is the printer's own word for it."""

    trouble: Trouble
    detail: str = ""


Result = Printed | Troubled
