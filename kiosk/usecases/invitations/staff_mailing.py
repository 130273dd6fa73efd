"""What staff at the desk may do with invitations."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.store import Store
from kiosk.usecases.invitations.mail_report import MailContext, MailHindrance, MailReport
from kiosk.usecases.invitations.mail_run import send_mails
from kiosk.usecases.invitations.mail_trial import send_trial
from kiosk.usecases.invitations.mailing import DueMail, MailOrder


def send_as(
    store: Store, actor: Actor, order: MailOrder, context: MailContext
) -> MailReport | MailHindrance | NotAllowed:
    """Send what is due of an order, as a member of staff."""
    if not may(actor.role, Right.INVITATIONS):
        return NotAllowed(Right.INVITATIONS)
    return send_mails(store, order, replace(context, author=actor.staff))


def send_trial_as(
    store: Store, actor: Actor, order: MailOrder, address: str, context: MailContext
) -> list[DueMail] | MailHindrance | NotAllowed:
    """Send examples to one address, as a member of staff."""
    if not may(actor.role, Right.INVITATIONS):
        return NotAllowed(Right.INVITATIONS)
    return send_trial(store, order, address, context)
