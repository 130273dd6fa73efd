"""Who gets an e-mail of a series next, and who gets none and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from kiosk.domain.invitations.file_kinds import InvitationFile
from kiosk.domain.invitations.mail_address import smtp_address
from kiosk.domain.invitations.mail_plan import MailWish, NotMailedReason, last_mail, next_mail
from kiosk.domain.journal.mails import INVITATION, Mail, OutgoingMail
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.guest_filter import EVERYBODY, GuestFilter
from kiosk.domain.text.messages import Texts
from kiosk.store import RegisteredGuest, Store
from kiosk.store.queries.guest_lists.guest_list import guest_ids
from kiosk.store.queries.mails import mails_by_guest
from kiosk.usecases.guests.selection import Selection
from kiosk.usecases.invitations.invited_guests import (
    InvitedGuest,
    NotInvitedReason,
    candidates,
    letter_of,
    name_of_guest,
)


@dataclass(frozen=True, slots=True)
class MailOrder:
    """Which e-mails to send: of which series, to whom of a selection, and how many at most.

    `guests` are the only ones, None for all; `filter` selects among them. `rate` is how many a
    minute, 0 for as many as go. After the seconds of `retries` those that the mail server deferred
    are tried once more. `attach` is what is attached: letter, calendar.
    """

    wish: MailWish = MailWish(INVITATION)  # noqa: RUF009 - frozen
    selection: Selection = Selection()  # noqa: RUF009 - frozen
    guests: frozenset[str] | None = None
    filter: GuestFilter = EVERYBODY
    limit: int | None = None
    rate: int = 60
    retries: tuple[float, ...] = (60.0, 300.0)
    attach: frozenset[InvitationFile] = frozenset((InvitationFile.PDF, InvitationFile.ICS))


@dataclass(frozen=True, slots=True)
class DueMail:
    """An e-mail that is to be sent now."""

    invited: InvitedGuest
    mail: OutgoingMail
    address: str
    name: str


NotMailed = NotInvitedReason | NotMailedReason


@dataclass(frozen=True, slots=True)
class MailCandidate:
    """A selected guest: the e-mail that is due, or why none; `last` is the last of the series."""

    registered: RegisteredGuest
    name: str
    next: OutgoingMail | NotMailed
    last: Mail | None

    @property
    def guest(self) -> Guest:
        """The guest's record."""
        return self.registered.guest


@dataclass(frozen=True, slots=True)
class MailPlan:
    """The e-mails that are due, and the selected guests who get none."""

    due: tuple[DueMail, ...]
    not_mailed: tuple[MailCandidate, ...]


def mail_candidates(store: Store, order: MailOrder) -> list[MailCandidate]:
    """Every guest whom an order means, by delegation and name."""
    event, mails = store.programme().event, store.read(mails_by_guest)
    wanted = _wanted(store, order)
    found: list[MailCandidate] = []
    for one in candidates(store, order.selection):
        guest = one.registered.guest
        if wanted is not None and guest.id not in wanted:
            continue
        earlier = mails.get(guest.id, [])
        decided = one.reason or next_mail(guest, earlier, order.wish, uuid4().hex)
        last = last_mail(guest, earlier, order.wish.series)
        found.append(MailCandidate(one.registered, name_of_guest(guest, event), decided, last))
    return found


def mail_plan(
    store: Store, order: MailOrder, texts: Mapping[str, Texts], now: datetime
) -> MailPlan:
    """What an order would send now, with the letters."""
    programme, found = store.programme(), mail_candidates(store, order)
    due: list[DueMail] = []
    for one in found:
        address = smtp_address(one.guest.email)
        if isinstance(one.next, OutgoingMail) and address and len(due) != order.limit:
            letter = letter_of(one.registered, programme, texts, now)
            due.append(DueMail(InvitedGuest(one.guest, letter), one.next, address, one.name))
    not_mailed = tuple(one for one in found if not isinstance(one.next, OutgoingMail))
    return MailPlan(tuple(due), not_mailed)


def _wanted(store: Store, order: MailOrder) -> frozenset[str] | None:
    """The ids of the guests whom an order names or its filter selects; None for all."""
    if order.filter == EVERYBODY:
        return order.guests
    ids = frozenset(store.read(lambda connection: guest_ids(connection, order.filter)))
    return ids if order.guests is None else ids & order.guests
