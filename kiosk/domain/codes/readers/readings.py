"""Readings: what a reader finds out about a code."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from kiosk.domain.codes.signed_passes import Claims


@dataclass(frozen=True, slots=True)
class ListedCode:
    """A code in the event's lists; `key` is its stored form.

    `valid_from` and `valid_until` are the validity that a signed code contains; `genuine` says that
    the signature was verified.
    """

    key: str
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    genuine: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class AlteredCode:
    """A listed signed code that was read in another spelling, such as other case: maybe a copy.

    `valid_from` and `valid_until` are the validity in the listed spelling, as far as it is known.
    """

    key: str
    valid_from: datetime | None = None
    valid_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class UnlistedPass:
    """An unlisted pass, signed by a device of this event, which states who holds it."""

    claims: Claims


@dataclass(frozen=True, slots=True)
class UnlistedTicket:
    """An unlisted ticket that is signed with a key of this event."""


@dataclass(frozen=True, slots=True)
class RevokedPass:
    """An unlisted pass, signed by a device whose key was revoked."""


@dataclass(frozen=True, slots=True)
class ForgedPass:
    """A text in the format of a pass that no device of the event signed."""


@dataclass(frozen=True, slots=True)
class OtherEventCode:
    """A ticket of another event."""


@dataclass(frozen=True, slots=True)
class UnknownCode:
    """An unknown code."""


@dataclass(frozen=True, slots=True)
class NoCode:
    """No usable character was read."""


CodeReading = (
    ListedCode
    | AlteredCode
    | UnlistedPass
    | UnlistedTicket
    | RevokedPass
    | ForgedPass
    | OtherEventCode
    | UnknownCode
    | NoCode
)
