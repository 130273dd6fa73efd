"""Sets the mail server up at the desk: kept, then tried."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.domain.invitations.mail_server import MailServer
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.invitations.mail_connection import MailServerError, check_mail_server
from kiosk.store import Store
from kiosk.usecases.invitations.mail_servers import mail_server, save_mail_server

_TIMEOUT = 10.0
"""Seconds to wait for each reply while somebody looks on."""


@dataclass(frozen=True, slots=True)
class MailServerSetUp:
    """The mail server that was kept, and why it cannot be used; None where it can."""

    server: MailServer
    problem: Sentence | None


def set_up_mail_server(
    store: Store, actor: Actor, given: MailServer
) -> MailServerSetUp | InvalidInput | NotAllowed:
    """Keep a mail server, then connect, encrypt and log in; nothing is sent.

    Without a password the one that is known stays, but only for the same server and user: no other
    server is ever shown it. A server that cannot be reached now is kept too.
    """
    if not may(actor.role, Right.MAIL_SERVER):
        return NotAllowed(Right.MAIL_SERVER)
    complete = _with_password(given, mail_server(store))
    saved = save_mail_server(store, complete) if isinstance(complete, MailServer) else complete
    return saved if isinstance(saved, InvalidInput) else MailServerSetUp(saved, _problem(saved))


def _problem(server: MailServer) -> Sentence | None:
    try:
        check_mail_server(server, _TIMEOUT)
    except MailServerError as error:
        return error.sentence
    return None


def _with_password(given: MailServer, known: MailServer | None) -> MailServer | InvalidInput:
    if not given.user:
        return replace(given, password="")
    if given.password:
        return given
    is_same = known and (known.host, known.user) == (given.host, given.user)
    if known is None or not is_same or not known.password:
        return InvalidInput(Sentence("mail_server.invalid.password"), "password")
    return replace(given, password=known.password)
