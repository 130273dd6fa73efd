"""The state of the invitations page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import assert_never

from kiosk.domain.invitations.mail_plan import MailWish, NotMailedReason
from kiosk.domain.journal.mails import INVITATION, OutgoingMail
from kiosk.domain.records.guest_filter import EVERYBODY, AttendanceFilter, GuestFilter
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence
from kiosk.usecases.invitations.invited_guests import NotInvitedReason
from kiosk.usecases.invitations.mailing import MailCandidate, MailOrder
from kiosk.usecases.invitations.overview import MailOverview

FILES = "files"
"""The line under which codes and letters are written into a folder."""
RATES = ("20", "60", "300")
ANYBODY = "-"


class MailGroup(StrEnum):
    """The guests of one line of the page."""

    DUE = "due"
    SENT = "sent"
    UNCERTAIN = "uncertain"
    REFUSED = "refused"
    BOUNCED = "bounced"
    NO_ADDRESS = "no_address"
    NOT_INVITED = "not_invited"


@dataclass(frozen=True, slots=True)
class InvitationsState:
    """State of the page.

    `opened` is a group or `files`, `typed` the texts of the form, `ticked` are the ids of guests.
    While a run goes on, `progress` is its share from 0 to 1, else -1; `handled` of `total` e-mails
    are done, or files, while `is_writing`; while `is_connecting` the mail server is tried.
    `categories` are those that the page has seen. `may_set_up` is whether the role sets the mail
    server up, `problem` what is wrong with the typed one, `notice` what the last action came to.
    """

    overview: MailOverview | None = None
    opened: str = MailGroup.DUE
    typed: Mapping[str, str] = field(default_factory=dict)
    folder: Path = Path()
    categories: tuple[str, ...] = ()
    progress: float = -1.0
    handled: int = 0
    total: int = 0
    is_writing: bool = False
    is_connecting: bool = False
    may_set_up: bool = False
    problem: InvalidInput | None = None
    notice: Sentence | None = None
    ticked: frozenset[str] = frozenset()

    @property
    def series(self) -> str:
        """The chosen series."""
        return self.typed.get("series", INVITATION)

    @property
    def rate(self) -> str:
        """How many e-mails a minute: as chosen, else as the mail server is set up."""
        known = self.overview.settings if self.overview else None
        return self.typed.get("rate", str(known.rate) if known else RATES[1])

    @property
    def order(self) -> MailOrder:
        """What the form asks for."""
        category = self.typed.get("category", ANYBODY)
        return MailOrder(
            MailWish(self.series),
            filter=GuestFilter(
                AttendanceFilter(self.typed.get("attendance", AttendanceFilter.ANY)),
                category=None if category == ANYBODY else category,
            ),
            rate=int(self.rate),
        )

    def order_of(self, guests: Iterable[str]) -> MailOrder:
        """The same for some guests only, whatever the form selects."""
        return replace(self.order, guests=frozenset(guests), filter=EVERYBODY, retries=())

    @property
    def is_tickable(self) -> bool:
        """Whether some of several guests are to be ticked."""
        return self.opened == MailGroup.UNCERTAIN and len(self.members(self.opened)) > 1

    @property
    def checked(self) -> list[str]:
        """Of whom staff say whether their uncertain e-mail arrived: the ticked, or the only one."""
        uncertain = [one.guest.id for one in self.members(MailGroup.UNCERTAIN)]
        return (
            uncertain if len(uncertain) == 1 else [one for one in uncertain if one in self.ticked]
        )

    def members(self, group: str) -> list[MailCandidate]:
        """The guests of a group."""
        found = self.overview.candidates if self.overview else ()
        return [one for one in found if group_of(one) == group]


def group_of(one: MailCandidate) -> MailGroup:
    """The line on which a guest stands."""
    match one.next:
        case OutgoingMail():
            return MailGroup.DUE
        case NotMailedReason.SENT:
            return MailGroup.SENT
        case NotMailedReason.UNCERTAIN:
            return MailGroup.UNCERTAIN
        case NotMailedReason.REFUSED:
            return MailGroup.REFUSED
        case NotMailedReason.BOUNCED:
            return MailGroup.BOUNCED
        case NotMailedReason.NO_ADDRESS | NotMailedReason.BAD_ADDRESS:
            return MailGroup.NO_ADDRESS
        case (
            NotInvitedReason.CANCELLED
            | NotInvitedReason.BLOCKED
            | NotInvitedReason.PENDING
            | NotInvitedReason.UNKNOWN
            | NotInvitedReason.CODELESS
        ):
            return MailGroup.NOT_INVITED
        case _:
            assert_never(one.next)
