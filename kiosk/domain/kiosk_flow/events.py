"""Events of the attendee kiosk: what the state machine takes in."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.codes.scanned_code import ScannedCode


class Printing(StrEnum):
    """Whether badges come out here: the event prints none, this kiosk does, or the desk has to."""

    NONE = "none"
    HERE = "here"
    DESK = "desk"


class BadgeHandover(StrEnum):
    """Where the badge of the guest at the kiosk is: nowhere, coming out, there, or at the desk."""

    NONE = ""
    PRINTING = "printing"
    TAKE = "take"
    DESK = "desk"


@dataclass(frozen=True, slots=True)
class Lookalike:
    """Somebody who may be the guest at the kiosk, masked, as the kiosk may show them.

    `has_phone` says whether they can be asked for its last digits, which prove who they are and are
    therefore never shown.
    """

    id: str = field(repr=False)
    name: str = field(repr=False)
    organisation_ko: str = ""
    organisation_en: str = ""
    has_phone: bool = False


# What happens.


@dataclass(frozen=True, slots=True)
class ScanBegan:
    """The scanner sent its first characters."""


@dataclass(frozen=True, slots=True)
class ScanRead:
    """The scanner sent a whole text."""

    code: ScannedCode


@dataclass(frozen=True, slots=True)
class Answered:
    """A submission was decided and recorded; `serial` is that of its `Submit`."""

    serial: int
    answer: ScanAnswer


@dataclass(frozen=True, slots=True)
class TicketIssued:
    """The desk expects the guest under this number; `serial` is that of its `CallDesk`."""

    serial: int
    number: str


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button was pressed."""

    action: str


@dataclass(frozen=True, slots=True)
class LanguageChosen:
    """A guest asked for a language."""

    language: str


@dataclass(frozen=True, slots=True)
class Touched:
    """Somebody touched the screen, wherever."""


@dataclass(frozen=True, slots=True)
class ClockTicked:
    """Time went by."""


@dataclass(frozen=True, slots=True)
class StoreFailed:
    """Nothing can be recorded."""


@dataclass(frozen=True, slots=True)
class StoreRecovered:
    """Recording works again."""


@dataclass(frozen=True, slots=True)
class StaffCodeRead:
    """Staff scanned the code that lets them out."""


@dataclass(frozen=True, slots=True)
class CornersHeld:
    """Both lower corners were held long enough."""


@dataclass(frozen=True, slots=True)
class PinChecked:
    """Whether the typed PIN was the right one, and for how many seconds no other one is heard."""

    right: bool
    wait: float = 0.0


@dataclass(frozen=True, slots=True)
class PrinterTold:
    """Where badges are printed from now on."""

    printing: Printing


@dataclass(frozen=True, slots=True)
class BadgeHanded:
    """What became of a badge; `serial` is that of its `PrintBadge`.

    TAKE once the printer said that it is out, DESK where it did not, NONE for who has one.
    """

    serial: int
    handing: BadgeHandover


@dataclass(frozen=True, slots=True)
class Sought:
    """Who may be meant; `more` says that there are too many to show. `serial` is its `Seek`'s."""

    serial: int
    people: tuple[Lookalike, ...] = ()
    more: bool = False


@dataclass(frozen=True, slots=True)
class Verified:
    """Whether the digits were those of the guest's phone; `serial` is that of its `Verify`."""

    serial: int
    right: bool


KioskEvent = (
    ScanBegan
    | ScanRead
    | Answered
    | TicketIssued
    | Pressed
    | LanguageChosen
    | Touched
    | ClockTicked
    | StoreFailed
    | StoreRecovered
    | StaffCodeRead
    | CornersHeld
    | PinChecked
    | PrinterTold
    | BadgeHanded
    | Sought
    | Verified
)
