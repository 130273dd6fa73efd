"""Decides who gets an e-mail of a series, from the e-mails that the person got before."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from kiosk.domain.invitations.mail_address import smtp_address
from kiosk.domain.journal.mails import Mail, MailState, OutgoingMail, address_digest
from kiosk.domain.records.entities import Guest


class NotMailedReason(StrEnum):
    """Why an invited guest gets no e-mail of a series."""

    NO_ADDRESS = "no_address"
    BAD_ADDRESS = "bad_address"
    SENT = "sent"
    UNCERTAIN = "uncertain"
    REFUSED = "refused"
    BOUNCED = "bounced"


@dataclass(frozen=True, slots=True)
class MailWish:
    """Which e-mails are wanted: a series; `again` also to those who got it or refused it."""

    series: str
    again: bool = False


def next_mail(
    guest: Guest, mails: Collection[Mail], wish: MailWish, fresh_id: str
) -> OutgoingMail | NotMailedReason:
    """The e-mail that a guest gets next, or why none.

    `mails` are all e-mails to the person. One that a mail server deferred keeps its id, and so does
    an uncertain one that is sent again: a mailbox that has it already can drop the second one. What
    was sent to another address than the present one does not count.
    """
    if not guest.email.strip():
        return NotMailedReason.NO_ADDRESS
    if smtp_address(guest.email) is None:
        return NotMailedReason.BAD_ADDRESS
    to, last = address_digest(guest.email), last_mail(guest, mails, wish.series)
    fresh = OutgoingMail(fresh_id, guest.id, wish.series, to)
    if last is None:
        return fresh
    same = OutgoingMail(last.id, guest.id, wish.series, to)
    match last.state:
        case MailState.DEFERRED:
            return same
        case MailState.UNCERTAIN:
            return same if wish.again else NotMailedReason.UNCERTAIN
        case MailState.SENT:
            return fresh if wish.again else NotMailedReason.SENT
        case MailState.REFUSED:
            return fresh if wish.again else NotMailedReason.REFUSED
        case MailState.BOUNCED:
            return fresh if wish.again else NotMailedReason.BOUNCED
        case _:
            assert_never(last.state)


def last_mail(guest: Guest, mails: Collection[Mail], series: str) -> Mail | None:
    """The last e-mail of a series to the guest's present address."""
    to = address_digest(guest.email)
    before = [one for one in mails if one.series == series and one.to == to]
    return max(before, key=lambda one: one.at, default=None)
