"""The interface of printer drivers: readiness, and printing one page at a time."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PIL import Image

from kiosk.domain.equipment.printer_status import Ready, Result, Troubled

# Seconds until a printer must confirm a badge; without confirmation it counts as not printed.
PRINT_TIMEOUT = 15.0
# Seconds until a printer must answer whether it is ready.
STATUS_TIMEOUT = 4.0


@dataclass(frozen=True, slots=True)
class Page:
    """A badge: a black and white picture, its size in millimetres, and the name of the job."""

    image: Image.Image
    width: float
    height: float
    name: str


class Driver(Protocol):
    """The driver of one printer. Every call ends by the deadline and raises nothing."""

    def ready(self, deadline: Deadline) -> Ready | Troubled:
        """Whether a badge can be printed now."""

    def print(self, page: Page, deadline: Deadline) -> Result:
        """Print one page at the dots per inch that `ready` returned; wait until it is printed."""


class Deadline:
    """The end of a wait, in seconds of a monotonic clock."""

    def __init__(self, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._ends = clock() + seconds

    @property
    def left(self) -> float:
        """Seconds left; 0 once it has passed."""
        return max(0.0, self._ends - self._clock())

    @property
    def over(self) -> bool:
        return self.left <= 0

    def at_most(self, seconds: float) -> Deadline:
        """A deadline in `seconds`, but not later than this one."""
        return Deadline(min(seconds, self.left), self._clock)


class PrinterSilent(Exception):
    """The deadline passed without an answer of the printer."""
