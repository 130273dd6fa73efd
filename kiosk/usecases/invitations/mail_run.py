"""Sends e-mails one after the other, each recorded before its end is sent and after the answer.

Whenever the process ends, an e-mail is either not accepted and due again, or recorded as accepted,
or uncertain: its end was about to be sent or was sent, and no answer is known. Uncertain ones are
named and not sent again until staff say so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import assert_never

import sqlalchemy as sa

from kiosk.domain.invitations.letter import organisers_texts
from kiosk.domain.invitations.mail_plan import next_mail
from kiosk.domain.invitations.mail_server import MailServer
from kiosk.domain.invitations.placeholders import KNOWN, unknown_placeholders
from kiosk.domain.journal import mails
from kiosk.domain.records.entities import Event
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.invitations.mail_connection import (
    HandedOver,
    MailConnection,
    MailConnectionLost,
    MailServerError,
    NotAccepted,
)
from kiosk.store import Store, schema
from kiosk.store.queries import scans
from kiosk.store.queries.mails import mails_of
from kiosk.usecases.invitations.mail_contents import MailWriter, mail_writer
from kiosk.usecases.invitations.mail_lock import only_run
from kiosk.usecases.invitations.mail_report import (
    MailContext,
    MailedGuest,
    MailHindrance,
    MailReport,
    MailResult,
)
from kiosk.usecases.invitations.mail_servers import is_tested, mail_server
from kiosk.usecases.invitations.mailing import DueMail, MailOrder, mail_plan

_RECONNECTIONS = (2.0, 10.0, 30.0)
"""Seconds before each new connection after one that was lost."""
_REFUSALS_IN_A_ROW = 5
"""So many first e-mails refused: the fault is the server's set-up, and not the addresses."""


def send_mails(store: Store, order: MailOrder, context: MailContext) -> MailReport | MailHindrance:
    """Send what is due of an order. Raises StoreError; what was sent until then is recorded."""
    server, event = mail_server(store), store.programme().event
    if hindrance := hindrance_of(server, event):
        return hindrance
    if server is None or not (is_tested(store) or _is_single(order)):
        return MailHindrance(Sentence("mail.untested"))
    with only_run(store.path) as is_only:
        if not is_only:
            return MailHindrance(Sentence("mail.running"))
        plan = mail_plan(store, order, context.texts, context.now())
        report = MailReport(not_mailed=plan.not_mailed, remaining=len(plan.due))
        with mail_writer(server, event, plan.due, order.attach, context) as write:
            _MailRun(store, order, context, server, write, report).send(plan.due)
    return report


def hindrance_of(server: MailServer | None, event: Event) -> MailHindrance | None:
    """Why no e-mail can be sent at all: no mail server, or a placeholder that means nothing."""
    if server is None:
        return MailHindrance(Sentence("mail.no_server"))
    if unknown := unknown_placeholders("\n".join(organisers_texts(event))):
        values = {"value": ", ".join(unknown), "known": ", ".join(KNOWN)}
        return MailHindrance(Sentence("mail.placeholder", values))
    return None


def _is_single(order: MailOrder) -> bool:
    return order.guests is not None and len(order.guests) == 1


@dataclass(slots=True)
class _MailRun:
    store: Store
    order: MailOrder
    context: MailContext
    server: MailServer
    write: MailWriter
    report: MailReport
    _stopped: bool = False

    def send(self, due: Sequence[DueMail]) -> None:
        """Send all, and those that the server deferred once more after each wait."""
        connection = MailConnection(self.server)
        try:
            connection.open()
            self._send_all(connection, due)
            for seconds in self.order.retries:
                due = [one for one in due if self._result(one) is MailResult.DEFERRED]
                if not due or self._stopped or not self._waited(seconds):
                    break
                self._send_all(connection, due)
        except MailServerError as error:
            self.report.ended = error.sentence
        finally:
            connection.close()

    def _send_all(self, connection: MailConnection, due: Sequence[DueMail]) -> None:
        interval = 60 / self.order.rate if self.order.rate else 0.0
        for number, one in enumerate(due):
            if number and not self._waited(interval):
                return
            is_first = one.mail.guest not in self.report.results
            self.report.results[one.mail.guest] = self._send_one(connection, one)
            self.report.remaining -= is_first
            done = len(self.report.results)
            self.context.progress("mails", done, done + self.report.remaining)
            self._check_refusals()

    def _check_refusals(self) -> None:
        found = list(self.report.results.values())
        if len(found) == _REFUSALS_IN_A_ROW and all(
            one.result is MailResult.REFUSED for one in found
        ):
            raise MailServerError("mail_server.refuses_all", self.server, code=found[-1].code)

    def _result(self, one: DueMail) -> MailResult | None:
        found = self.report.results.get(one.mail.guest)
        return found.result if found else None

    def _waited(self, seconds: float) -> bool:
        if not self.context.wait(seconds):
            self._stopped = True
        return not self._stopped

    def _send_one(self, connection: MailConnection, due: DueMail) -> MailedGuest:
        content = self.write(due)
        for seconds in (*_RECONNECTIONS, None):
            try:
                answer = connection.hand_over(due.address, content, lambda: self._start(due))
            except MailConnectionLost as lost:
                if lost.after_end:
                    return self._told(due, MailResult.UNCERTAIN)
                if seconds is None or not self._waited(seconds):
                    raise MailServerError("mail_server.lost", self.server) from lost
            else:
                return self._recorded(due, answer)
        raise AssertionError("the last attempt returns or raises")

    def _start(self, due: DueMail) -> bool:
        """Record that the end is about to be sent, unless the guest gets no e-mail any more."""

        def work(connection: sa.Connection) -> bool:
            if not _is_still_due(connection, due, self.order):
                return False
            draft = mails.mail_started(due.mail, self.context.now())
            self.store.record(connection, [draft], self.context.author)
            return True

        return self.store.transact(work)

    def _recorded(self, due: DueMail, answer: HandedOver | NotAccepted) -> MailedGuest:
        at, author = self.context.now(), self.context.author
        match answer:
            case HandedOver.ACCEPTED:
                self.store.append([mails.mail_sent(due.mail, at)], author)
                return self._told(due, MailResult.SENT)
            case HandedOver.WITHDRAWN:
                return self._told(due, MailResult.WITHDRAWN)
            case NotAccepted(code):
                self.store.append([mails.mail_refused(due.mail, code, at)], author)
                refused = code // 100 == 5
                result = MailResult.REFUSED if refused else MailResult.DEFERRED
                return self._told(due, result, code)
            case _:
                assert_never(answer)

    def _told(self, due: DueMail, result: MailResult, code: int = 0) -> MailedGuest:
        return MailedGuest(due.mail.guest, due.name, due.address, result, code)


def _is_still_due(connection: sa.Connection, due: DueMail, order: MailOrder) -> bool:
    """Whether status, address, code and earlier e-mails are still as the letter was written."""
    then, guest = due.invited.guest, scans.guest_by_id(connection, due.mail.guest)
    if guest is None or (guest.status, guest.email) != (then.status, then.email):
        return False
    code = schema.code
    written = sa.func.coalesce(sa.func.nullif(code.c.spelling, ""), code.c.code)
    query = sa.select(code.c.code).where(
        code.c.guest == guest.id, ~code.c.revoked, written == due.invited.letter.code
    )
    earlier = mails_of(connection, guest.id)
    return (
        connection.execute(query).first() is not None
        and next_mail(guest, earlier, order.wish, due.mail.id) == due.mail
    )
