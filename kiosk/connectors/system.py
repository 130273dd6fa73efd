"""What the engine asks of a registration system, whichever it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from kiosk.domain.records.entities import Programme
from kiosk.domain.text.messages import Sentence
from kiosk.store.connectors.systems import Progress
from kiosk.usecases.connectors.arrivals import Told
from kiosk.usecases.connectors.intake import Received


@dataclass(frozen=True, slots=True)
class Reply:
    """The answer of a system to what it was told: `refused` says why it does not take it."""

    refused: Sentence | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that a token must be allowed, and whether it is; `sentence` says which."""

    sentence: Sentence
    passed: bool


class RegistrationSystem(Protocol):
    """A system that guests come from and that arrivals go to. For one thread."""

    receive_every_s: float
    """Seconds from one question about what is new to the next."""

    @property
    def clock_offset_s(self) -> float | None:
        """How far its clock is ahead of this machine's, in seconds; None before an answer."""

    def receive(self, progress: Progress, programme: Programme) -> Received:
        """What it has, whole or since the last time. Raises SystemFault."""

    def tell(self, told: Told) -> Reply:
        """Tell it about a scan or an annulment. Raises SystemFault where it is to be told again."""

    def checks(self) -> list[Check]:
        """What the token is allowed. Raises SystemFault where it cannot be asked."""

    def close(self) -> None:
        """Close the connections."""
