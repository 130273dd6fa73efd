"""Messages about tickets, arrivals and wrong PINs: who, and what happened. Pure."""

from __future__ import annotations

from typing import assert_never

from kiosk.domain.records.permissions import NotAllowed
from kiosk.domain.text.messages import Sentence
from kiosk.ui.desk.parts.props import OK, WARN
from kiosk.usecases.admin.exit_keypads import WrongTries
from kiosk.usecases.checkin import alerts, ticket_queue

_NOT_ALLOWED = Sentence("front.not_allowed")


def ticket_told(result: ticket_queue.Act, number: str, name: str) -> tuple[Sentence, str]:
    """What came of a ticket, and its tone; `name` is empty where nobody knows whose it is."""
    told, tone = _ticket(result, number)
    return (named(name, told) if name else told), tone


def alert_told(
    result: alerts.Seen | alerts.AlertUnknown | NotAllowed, name: str
) -> tuple[Sentence, str]:
    """What came of seeing to somebody's arrival, and its tone."""
    match result:
        case alerts.Seen(by=by):
            return named(name, Sentence("front.alert.seen_by", {"by": by})), OK
        case alerts.AlertUnknown():
            return named(name, Sentence("front.alert.gone")), WARN
        case NotAllowed():
            return _NOT_ALLOWED, WARN
        case _:
            assert_never(result)


def tries_seen(tries: WrongTries, by: str) -> tuple[Sentence, str]:
    """That wrong PINs at a kiosk were seen to, and the tone of it."""
    return Sentence("front.alert.tries.seen", {"device": tries.device, "by": by}), OK


def named(name: str, told: Sentence) -> Sentence:
    """The same, said of somebody."""
    return Sentence("front.told", {"name": name, "told": told})


def _ticket(result: ticket_queue.Act, number: str) -> tuple[Sentence, str]:
    match result:
        case ticket_queue.TicketTaken():
            return Sentence("front.ticket.taken", {"number": number}), OK
        case ticket_queue.TicketClosed():
            return Sentence("front.ticket.closed", {"number": number}), OK
        case ticket_queue.TakenBefore(by=by):
            return Sentence("front.ticket.before", {"number": number, "by": by}), WARN
        case ticket_queue.ClosedBefore(by=by):
            return Sentence("front.ticket.closed_before", {"number": number, "by": by}), WARN
        case ticket_queue.TicketUnknown():
            return Sentence("front.ticket.gone", {"number": number}), WARN
        case NotAllowed():
            return _NOT_ALLOWED, WARN
        case _:
            assert_never(result)
