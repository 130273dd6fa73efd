"""Effects of the attendee kiosk: what the state machine asks to be done."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from kiosk.domain.codes.scanned_code import ScannedCode


class Sound(StrEnum):
    """What is to be heard."""

    BEEP_READ = "beep_read"
    OK = "ok"
    ALREADY = "already"
    DESK = "desk"
    ERROR = "error"
    KEY = "key"
    PRINT = "print"


@dataclass(frozen=True, slots=True)
class Submit:
    """Have this text decided and recorded, and answer with `Answered`."""

    serial: int
    code: ScannedCode


@dataclass(frozen=True, slots=True)
class CallDesk:
    """Tell the desk why a guest is coming or waiting, and answer with `TicketIssued`.

    `guest` is the id of who it is, for staff, empty where the kiosk does not know.
    """

    serial: int
    reason: str
    guest: str = ""


@dataclass(frozen=True, slots=True)
class PrintBadge:
    """Have a guest's badge printed unless they have one, and answer with `BadgeHanded`.

    `again` prints it for who has one, once after the moment that it names, when they came in.
    """

    serial: int
    guest: str = field(repr=False)
    again: datetime | None = None


@dataclass(frozen=True, slots=True)
class CheckPin:
    """Compare these digits with the staff's PIN, and answer with `PinChecked`."""

    typed: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Seek:
    """Look for people of that name, and answer with `Sought`."""

    serial: int
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class VerifyPhone:
    """Compare digits with the last ones of a guest's phone, and answer with `Verified`."""

    serial: int
    guest: str = field(repr=False)
    digits: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Recognise:
    """Have a guest who was found by name decided on as by a scan, and answer with `Answered`."""

    serial: int
    guest: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Play:
    """Let a sound be heard."""

    sound: Sound


@dataclass(frozen=True, slots=True)
class Leave:
    """Close the kiosk for staff."""


@dataclass(frozen=True, slots=True)
class LogNote:
    """Write a line into the log; never says anything about a guest."""

    text: str


Effect = (
    Submit
    | Seek
    | VerifyPhone
    | Recognise
    | CallDesk
    | PrintBadge
    | CheckPin
    | Play
    | Leave
    | LogNote
)
