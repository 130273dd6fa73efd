"""Who gets an e-mail of a series next, and who gets none and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from kiosk.domain.invitations.mail_address import smtp_address
from kiosk.domain.invitations.mail_plan import MailWish, NotMailedReason, next_mail
from kiosk.domain.journal.mails import INVITATION, OutgoingMail
from kiosk.domain.text.messages import Texts
from kiosk.store import Store
from kiosk.store.queries.mails import mails_by_guest
from kiosk.usecases.guests.selection import Selection
from kiosk.usecases.invitations.invited_guests import (
    InvitedGuest,
    NotInvited,
    NotInvitedReason,
    invited_guests,
    name_of_guest,
)
from kiosk.usecases.invitations.letter_contents import InvitationFile


@dataclass(frozen=True, slots=True)
class MailOrder:
    """Which e-mails to send: of which series, to whom of a selection, and how many at most.

    `guests` are the only ones, None for all. `rate` is how many a minute, 0 for as many as go.
    After the seconds of `retries` those that the mail server deferred are tried once more. `attach`
    is what is attached: letter, calendar.
    """

    wish: MailWish = MailWish(INVITATION)  # noqa: RUF009 - frozen
    selection: Selection = Selection()  # noqa: RUF009 - frozen
    guests: frozenset[str] | None = None
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


@dataclass(frozen=True, slots=True)
class NotMailed:
    """A selected guest who gets no e-mail now."""

    guest: str
    name: str
    reason: NotInvitedReason | NotMailedReason


@dataclass(frozen=True, slots=True)
class MailPlan:
    """The e-mails that are due, and the selected guests who get none."""

    due: tuple[DueMail, ...]
    not_mailed: tuple[NotMailed, ...]


def mail_plan(
    store: Store, order: MailOrder, texts: Mapping[str, Texts], now: datetime
) -> MailPlan:
    """What an order would send now, by delegation and name."""
    event, mails = store.programme().event, store.read(mails_by_guest)
    due: list[DueMail] = []
    others: list[NotMailed] = []
    for one in invited_guests(store, order.selection, texts, now):
        if order.guests is not None and _id(one) not in order.guests:
            continue
        if isinstance(one, NotInvited):
            others.append(NotMailed(one.guest, one.name, one.reason))
            continue
        guest, name = one.guest, name_of_guest(one.guest, event)
        found = next_mail(guest, mails.get(guest.id, ()), order.wish, uuid4().hex)
        address = smtp_address(guest.email)
        if isinstance(found, NotMailedReason) or address is None:
            reason = found if isinstance(found, NotMailedReason) else NotMailedReason.BAD_ADDRESS
            others.append(NotMailed(guest.id, name, reason))
        else:
            due.append(DueMail(one, found, address, name))
    return MailPlan(tuple(due[: order.limit]), tuple(others))


def _id(one: InvitedGuest | NotInvited) -> str:
    return one.guest if isinstance(one, NotInvited) else one.guest.id
