"""E-mails of which nobody knows whether they arrived, and what staff found out by asking."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from kiosk.domain.invitations.mail_plan import MailWish, NotMailedReason, last_mail
from kiosk.domain.journal.facts import Draft
from kiosk.domain.journal.mails import INVITATION, MailState, mail_checked
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.text.messages import Sentence
from kiosk.store import Store
from kiosk.store.queries.mails import mails_of
from kiosk.store.queries.scans import guest_by_id
from kiosk.usecases.guests.selection import Selection
from kiosk.usecases.invitations.mail_lock import only_run
from kiosk.usecases.invitations.mail_report import MailContext, MailHindrance, MailReport
from kiosk.usecases.invitations.mailing import MailCandidate, MailOrder, mail_candidates


@dataclass(frozen=True, slots=True)
class MailCheck:
    """What staff found out: whether the last e-mail of a series arrived at some guests."""

    guests: Collection[str]
    arrived: bool
    series: str = INVITATION


def uncertain_mails(
    store: Store, selection: Selection, series: str = INVITATION
) -> list[MailCandidate]:
    """The selected guests whose e-mail of a series is uncertain, by delegation and name."""
    found = mail_candidates(store, MailOrder(MailWish(series), selection))
    return [one for one in found if one.next is NotMailedReason.UNCERTAIN]


def record_check(
    store: Store, check: MailCheck, now: datetime, author: str = ""
) -> int | MailHindrance:
    """Record a check; of how many e-mails. Those that did not arrive are due again.

    What is not uncertain any more stays as it is. While a run sends, an e-mail may be on its way,
    so nothing is recorded.
    """

    def work(connection: sa.Connection) -> int:
        drafts = [one for guest in check.guests if (one := _draft(connection, guest, check, now))]
        store.record(connection, drafts, author)
        return len(drafts)

    with only_run(store.path) as is_only:
        if not is_only:
            return MailHindrance(Sentence("mail.running"))
        return store.transact(work) or MailHindrance(Sentence("mail.none_uncertain"))


def _draft(connection: sa.Connection, id_: str, check: MailCheck, now: datetime) -> Draft | None:
    guest = guest_by_id(connection, id_)
    mail = guest and last_mail(guest, mails_of(connection, guest.id), check.series)
    if not guest or not mail or mail.state is not MailState.UNCERTAIN:
        return None
    return mail_checked(guest.id, mail.id, now, arrived=check.arrived)


def settle_as(
    store: Store, actor: Actor, check: MailCheck, order: MailOrder, context: MailContext
) -> int | MailReport | MailHindrance | NotAllowed:
    """Record a check as a member of staff, and send what did not arrive as an order says.

    An int is the number of e-mails that did arrive.
    """
    if not may(actor.role, Right.INVITATIONS):
        return NotAllowed(Right.INVITATIONS)
    recorded = record_check(store, check, context.now(), actor.staff)
    if check.arrived or isinstance(recorded, MailHindrance):
        return recorded
    from kiosk.usecases.invitations.staff_mailing import send_as

    return send_as(store, actor, order, context)
