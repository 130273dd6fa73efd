"""Effects of the attendee kiosk: what the state machine asks the controller to do."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from kiosk.domain.codes.scanned_code import ScannedCode


class Sound(StrEnum):
    """A feedback sound."""

    BEEP_READ = "beep_read"
    OK = "ok"
    ALREADY = "already"
    DESK = "desk"
    ERROR = "error"
    KEY = "key"
    PRINT = "print"


@dataclass(frozen=True, slots=True)
class SubmitCode:
    """Decide on a scanned code and record it; answered with `Answered`."""

    serial: int
    code: ScannedCode


@dataclass(frozen=True, slots=True)
class CallDesk:
    """Issue a desk ticket for a guest who comes or waits; answered with `TicketIssued`.

    `guest` is the guest's id, for staff, empty where the guest is unknown.
    """

    serial: int
    reason: str
    guest: str = ""


@dataclass(frozen=True, slots=True)
class CancelTicket:
    """Record that the guest needs no staff any more; answered with `TicketCancelled`."""

    ticket: str


@dataclass(frozen=True, slots=True)
class PrintBadge:
    """Print a guest's badge unless they have one; answered with `BadgeHandoverChanged`.

    `again` is the time at which the guest came in, to print a badge again, once after that time.
    """

    serial: int
    guest: str = field(repr=False)
    again: datetime | None = None


@dataclass(frozen=True, slots=True)
class CheckPin:
    """Compare digits with the staff's PIN; answered with `PinChecked`."""

    typed: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SearchNames:
    """Search for guests with that name; answered with `NamesFound`."""

    serial: int
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class VerifyPhone:
    """Compare digits with the last ones of a guest's phone; answered with `PhoneVerified`."""

    serial: int
    guest: str = field(repr=False)
    digits: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SubmitGuest:
    """Decide on a guest who was found by name, as by a scan; answered with `Answered`."""

    serial: int
    guest: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SubmitAnswers:
    """Record a guest's answers by the ids of questions, and decide again; gives `Answered`."""

    serial: int
    guest: str = field(repr=False)
    answers: tuple[tuple[str, str], ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class AdmitCompanions:
    """Check in companions whom a guest brings; answered with `CompanionsAdmitted`."""

    serial: int
    guests: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Play:
    """Play a sound."""

    sound: Sound


@dataclass(frozen=True, slots=True)
class Leave:
    """Close the kiosk for staff."""


@dataclass(frozen=True, slots=True)
class LogNote:
    """Write a line into the log; it never contains data of a guest."""

    text: str


Effect = (
    SubmitCode
    | SearchNames
    | VerifyPhone
    | SubmitGuest
    | SubmitAnswers
    | AdmitCompanions
    | CallDesk
    | CancelTicket
    | PrintBadge
    | CheckPin
    | Play
    | Leave
    | LogNote
)
