"""Readings: whose a code is, as a reader answers it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from kiosk.domain.codes.signed_passes import Claims


@dataclass(frozen=True, slots=True)
class Mine:
    """A code that the event's lists name; `key` is how the store spells it.

    `valid_from` and `valid_until` are what the code itself says under a signature, which is
    `genuine` where it was verified.
    """

    key: str
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    genuine: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Altered:
    """A listed signed code in another spelling, such as other case: who shows it may not have it.

    `valid_from` and `valid_until` are what the listed one says, as far as that is known.
    """

    key: str
    valid_from: datetime | None = None
    valid_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Vouched:
    """A signed pass that no list names yet: a device of this event says who holds it."""

    claims: Claims


@dataclass(frozen=True, slots=True)
class Unlisted:
    """A ticket of this event by its signature, of a guest whom no list names."""


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """A signed pass of a device that was revoked, and no list names the pass."""


@dataclass(frozen=True, slots=True)
class Forged:
    """It claims to be a pass of this event, and no device of the event signed it."""


@dataclass(frozen=True, slots=True)
class OfAnotherEvent:
    """Somebody's ticket, but not for here."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """Nobody's code."""


@dataclass(frozen=True, slots=True)
class Nothing:
    """No usable character was read."""


CodeReading = (
    Mine | Altered | Vouched | Unlisted | Withdrawn | Forged | OfAnotherEvent | Unknown | Nothing
)
