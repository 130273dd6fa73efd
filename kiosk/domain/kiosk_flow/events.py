"""Events of the attendee kiosk: the input of the state machine."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.codes.scanned_code import ScannedCode


class Printing(StrEnum):
    """Where badges are printed: not at all, at this kiosk, or at the desk."""

    NONE = "none"
    HERE = "here"
    DESK = "desk"


class BadgeHandover(StrEnum):
    """Where the guest's badge is: none, being printed, ready to take, or at the desk.

    ASKING: the guest is asked whether the name on it is right; it is not printed yet.
    """

    NONE = ""
    ASKING = "asking"
    PRINTING = "printing"
    TAKE = "take"
    DESK = "desk"


@dataclass(frozen=True, slots=True)
class GuestMatch:
    """A guest found by name, with masked data that the kiosk may show.

    `name` is for Korean screens, `name_latin` for others; of a name in one script both are equal.
    `has_phone` says whether the guest can be asked for the last digits of a phone number. These
    prove who the guest is and are therefore never shown.
    """

    id: str = field(repr=False)
    name: str = field(repr=False)
    organisation_ko: str = ""
    organisation_en: str = ""
    has_phone: bool = False
    name_latin: str = field(default="", repr=False)

    def name_in(self, language: str) -> str:
        """The masked name in the script of that language."""
        return self.name if language == "ko" else self.name_latin or self.name


@dataclass(frozen=True, slots=True)
class ScanBegan:
    """The scanner sent its first characters."""


@dataclass(frozen=True, slots=True)
class ScanRead:
    """The scanner sent a whole text."""

    code: ScannedCode


@dataclass(frozen=True, slots=True)
class Answered:
    """A request was decided and recorded; `serial` is that of its `SubmitCode` or `SubmitGuest`."""

    serial: int
    answer: ScanAnswer


@dataclass(frozen=True, slots=True)
class TicketIssued:
    """A desk ticket with this number was issued; `serial` is that of its `CallDesk`.

    `ticket` is the subject of the facts about it, `at` the time of the first one. `attended` says
    whether staff are at work at any desk.
    """

    serial: int
    number: str
    ticket: str = ""
    at: datetime | None = None
    attended: bool = False


@dataclass(frozen=True, slots=True)
class TicketFollowed:
    """What staff have done about a ticket so far; `attended` as in `TicketIssued`."""

    ticket: str
    attended: bool
    seen_at: datetime | None = None
    coming_at: datetime | None = None
    closed: bool = False


@dataclass(frozen=True, slots=True)
class TicketCancelled:
    """It is recorded that the guest needs no staff any more."""

    ticket: str


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button was pressed."""

    action: str


@dataclass(frozen=True, slots=True)
class LanguageChosen:
    """A language was chosen."""

    language: str


@dataclass(frozen=True, slots=True)
class Touched:
    """The screen was touched, at any point."""


@dataclass(frozen=True, slots=True)
class ClockTicked:
    """The time has advanced; whatever is due now happens."""


@dataclass(frozen=True, slots=True)
class StoreFailed:
    """The store failed; nothing can be recorded."""


@dataclass(frozen=True, slots=True)
class StoreRecovered:
    """The store can be written again."""


@dataclass(frozen=True, slots=True)
class ServiceChanged:
    """Staff at a desk put the kiosk out of order, or in service again."""

    closed: bool


@dataclass(frozen=True, slots=True)
class StaffCodeRead:
    """Staff scanned the code that closes the kiosk."""


@dataclass(frozen=True, slots=True)
class CornersHeld:
    """Both lower corners of the screen were held long enough to open the staff's keypad."""


@dataclass(frozen=True, slots=True)
class PinChecked:
    """The typed PIN was compared; `wait` is for how many seconds further PINs are blocked."""

    right: bool
    wait: float = 0.0


@dataclass(frozen=True, slots=True)
class PrintingChanged:
    """The place where badges are printed has changed."""

    printing: Printing


@dataclass(frozen=True, slots=True)
class BadgeHandoverChanged:
    """The handover of a badge has changed; `serial` is that of its `PrintBadge`.

    TAKE once the printer has reported the badge as printed, DESK where it has not, NONE for a guest
    who has a badge.
    """

    serial: int
    handover: BadgeHandover


@dataclass(frozen=True, slots=True)
class NamesFound:
    """The guests found by name; `more`: too many to show. `serial` is that of its `SearchNames`."""

    serial: int
    people: tuple[GuestMatch, ...] = ()
    more: bool = False


@dataclass(frozen=True, slots=True)
class PhoneVerified:
    """The digits were compared with the phone number; `serial` is that of its `VerifyPhone`."""

    serial: int
    right: bool


@dataclass(frozen=True, slots=True)
class CompanionsAdmitted:
    """The check-in of companions was decided; `serial` is that of its `AdmitCompanions`."""

    serial: int
    answers: tuple[ScanAnswer, ...] = ()


KioskEvent = (
    ScanBegan
    | ScanRead
    | Answered
    | TicketIssued
    | TicketFollowed
    | TicketCancelled
    | Pressed
    | LanguageChosen
    | Touched
    | ClockTicked
    | StoreFailed
    | StoreRecovered
    | ServiceChanged
    | StaffCodeRead
    | CornersHeld
    | PinChecked
    | PrintingChanged
    | BadgeHandoverChanged
    | NamesFound
    | PhoneVerified
    | CompanionsAdmitted
)
