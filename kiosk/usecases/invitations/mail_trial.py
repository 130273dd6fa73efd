"""Sends examples of the e-mails to whoever tests them; nothing is recorded about guests."""

from __future__ import annotations

from uuid import uuid4

from kiosk.domain.invitations.mail_address import smtp_address
from kiosk.domain.journal.mails import OutgoingMail
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.invitations.mail_connection import (
    HandedOver,
    MailConnection,
    MailConnectionLost,
    MailServerError,
    NotAccepted,
)
from kiosk.store import Store
from kiosk.usecases.invitations.invited_guests import InvitedGuest, invited_guests, name_of_guest
from kiosk.usecases.invitations.mail_contents import mail_writer
from kiosk.usecases.invitations.mail_report import MailContext, MailHindrance
from kiosk.usecases.invitations.mail_run import hindrance_of
from kiosk.usecases.invitations.mail_servers import mail_server, mark_tested
from kiosk.usecases.invitations.mailing import DueMail, MailOrder


def send_trial(
    store: Store, order: MailOrder, address: str, context: MailContext
) -> list[DueMail] | MailHindrance:
    """Send the e-mails of the first guest of each language to one address; which were sent.

    From then on e-mails may be sent to many.
    """
    server, to = mail_server(store), smtp_address(address)
    if hindrance := hindrance_of(server, store.programme().event):
        return hindrance
    if server is None or to is None:
        return MailHindrance(Sentence("mail_server.invalid.address", {"address": address}))
    examples = _examples(store, order, to, context)
    if not examples:
        return MailHindrance(Sentence("mail.nobody"))
    connection = MailConnection(server)
    try:
        event = store.programme().event
        with mail_writer(server, event, examples, order.attach, context) as write:
            for one in examples:
                answer = connection.hand_over(to, write(one), lambda: True)
                if answer is not HandedOver.ACCEPTED:
                    return _refused(answer, to)
    except MailServerError as error:
        return MailHindrance(error.sentence)
    except MailConnectionLost:
        return MailHindrance(MailServerError("mail_server.lost", server).sentence)
    finally:
        connection.close()
    mark_tested(store)
    return examples


def _examples(store: Store, order: MailOrder, address: str, context: MailContext) -> list[DueMail]:
    by_language: dict[str, DueMail] = {}
    event = store.programme().event
    for one in invited_guests(store, order.selection, context.texts, context.now()):
        if isinstance(one, InvitedGuest) and one.letter.language not in by_language:
            mail = OutgoingMail(uuid4().hex, one.guest.id, order.wish.series, "")
            due = DueMail(one, mail, address, name_of_guest(one.guest, event))
            by_language[one.letter.language] = due
    return list(by_language.values())


def _refused(answer: HandedOver | NotAccepted, address: str) -> MailHindrance:
    code = answer.code if isinstance(answer, NotAccepted) else 0
    return MailHindrance(Sentence("mail.trial_refused", {"address": address, "code": code}))
