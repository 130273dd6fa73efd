"""What a badge printer is: asked whether it is ready, and given one page at a time."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PIL import Image

from kiosk.domain.records.printer_status import Ready, Result, Troubled

# A printer that accepts a badge and says nothing more has not printed it.
PATIENCE = 15.0
# Whether it is ready, a printer says sooner.
PATIENCE_FOR_STATUS = 4.0


@dataclass(frozen=True, slots=True)
class Page:
    """A badge: a picture of black and white, its size in millimetres, and a name for the job."""

    image: Image.Image
    width: float
    height: float
    name: str


class Driver(Protocol):
    """Talks to one printer. Every call ends by the deadline; nothing is raised."""

    def ready(self, deadline: Deadline) -> Ready | Troubled:
        """Whether a badge can be printed now."""

    def print(self, page: Page, deadline: Deadline) -> Result:
        """Print one page at the dots per inch that `ready` told; wait until it is on paper."""


class Deadline:
    """When to stop waiting, in seconds of a clock that never goes back."""

    def __init__(self, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._ends = clock() + seconds

    @property
    def left(self) -> float:
        """Seconds that are left; 0 once it is over."""
        return max(0.0, self._ends - self._clock())

    @property
    def over(self) -> bool:
        return self.left <= 0

    def sooner(self, seconds: float) -> Deadline:
        """One that is over after `seconds`, or with this one."""
        return Deadline(min(seconds, self.left), self._clock)


class PrinterSilent(Exception):
    """The deadline passed without an answer."""
