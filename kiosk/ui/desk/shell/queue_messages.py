"""Notices about tickets, arrivals and wrong PINs, each with its tone. Pure."""

from __future__ import annotations

from typing import assert_never

from kiosk.domain.records.permissions import NotAllowed
from kiosk.domain.text.messages import Sentence
from kiosk.ui.desk.parts.props import INFO, OK, WARN
from kiosk.usecases.admin.exit_keypads import WrongTries
from kiosk.usecases.checkin import alerts, ticket_queue

_NOT_ALLOWED = Sentence("desk.not_allowed")


def ticket_message(
    result: ticket_queue.TicketResult, number: str, name: str
) -> tuple[Sentence, str]:
    """The notice on the result of a ticket action; `name` is empty for an unknown guest."""
    sentence, tone = _ticket(result, number)
    return (with_name(name, sentence) if name else sentence), tone


def alert_message(
    result: alerts.AlertAcknowledged | alerts.AlertUnknown | NotAllowed, name: str
) -> tuple[Sentence, str]:
    """The notice on the result of acknowledging a guest's arrival."""
    match result:
        case alerts.AlertAcknowledged(by=by):
            return with_name(name, Sentence("desk.alert.seen_by", {"by": by})), OK
        case alerts.AlertUnknown():
            return with_name(name, Sentence("desk.alert.gone")), WARN
        case NotAllowed():
            return _NOT_ALLOWED, WARN
        case _:
            assert_never(result)


def tries_message(tries: WrongTries, by: str) -> tuple[Sentence, str]:
    """The notice that wrong PINs at a kiosk were acknowledged."""
    return Sentence("desk.alert.tries.seen", {"device": tries.device, "by": by}), OK


def with_name(name: str, sentence: Sentence) -> Sentence:
    """The sentence with the guest's name before it."""
    return Sentence("desk.about_guest", {"name": name, "text": sentence})


def _ticket(result: ticket_queue.TicketResult, number: str) -> tuple[Sentence, str]:
    match result:
        case ticket_queue.TicketSeen(by=by):
            return Sentence("desk.ticket.seen", {"number": number, "by": by}), OK
        case ticket_queue.TicketTaken():
            return Sentence("desk.ticket.taken", {"number": number}), OK
        case ticket_queue.TicketClosed():
            return Sentence("desk.ticket.closed", {"number": number}), OK
        case ticket_queue.TakenBefore(by=by):
            return Sentence("desk.ticket.before", {"number": number, "by": by}), WARN
        case ticket_queue.ClosedBefore(by=""):
            return Sentence("desk.ticket.cancelled_by_guest", {"number": number}), INFO
        case ticket_queue.ClosedBefore(by=by):
            return Sentence("desk.ticket.closed_before", {"number": number, "by": by}), WARN
        case ticket_queue.TicketUnknown():
            return Sentence("desk.ticket.gone", {"number": number}), WARN
        case NotAllowed():
            return _NOT_ALLOWED, WARN
        case _:
            assert_never(result)
