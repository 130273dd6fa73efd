"""What staff at the desk may do with invitations."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from kiosk.domain.invitations.mail_plan import MailWish
from kiosk.domain.journal.mails import INVITATION
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence
from kiosk.store import Store
from kiosk.usecases.invitations.mail_report import (
    MailContext,
    MailedGuest,
    MailHindrance,
    MailReport,
    MailResult,
)
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


def mail_guest(
    store: Store, actor: Actor, guest: str, context: MailContext
) -> MailedGuest | InvalidInput | NotAllowed:
    """Send one guest the invitation, also again; the mail server has it when this returns."""
    only = frozenset((guest,))
    order = MailOrder(MailWish(INVITATION, again=True), guests=only, rate=0, retries=())
    answer = send_as(store, actor, order, context)
    match answer:
        case NotAllowed():
            return answer
        case MailHindrance(sentence):
            return InvalidInput(sentence)
        case MailReport():
            return _of_one(answer)
        case _:
            assert_never(answer)


def _of_one(report: MailReport) -> MailedGuest | InvalidInput:
    """The e-mail that was sent, or why it was not."""
    if report.ended is not None:
        return InvalidInput(report.ended)
    for mailed in report.results.values():
        if mailed.result is MailResult.SENT:
            return mailed
        values = {"address": mailed.address, "code": mailed.code}
        return InvalidInput(Sentence(f"mail.one.{mailed.result}", values))
    for one in report.not_mailed:
        return InvalidInput(Sentence(f"mail.one.{one.next}"))
    return InvalidInput(Sentence("refused.guest"))
