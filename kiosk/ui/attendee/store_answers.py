"""The effects that ask the store, and their answers, computed on the store's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from kiosk.domain.kiosk_flow import effects
from kiosk.domain.kiosk_flow.events import (
    Answered,
    CompanionsAdmitted,
    KioskEvent,
    NamesFound,
    PhoneVerified,
    TicketCancelled,
    TicketIssued,
)

if TYPE_CHECKING:
    from kiosk.ui.attendee.store_tasks import StoreTasks

StoreEffect = (
    effects.SubmitCode
    | effects.SearchNames
    | effects.VerifyPhone
    | effects.SubmitGuest
    | effects.SubmitAnswers
    | effects.AdmitCompanions
    | effects.CallDesk
    | effects.CancelTicket
)


def answer_to(effect: StoreEffect, tasks: StoreTasks) -> KioskEvent:
    """The event that answers an effect. Raises StoreError."""
    match effect:
        case effects.SubmitCode(serial, code):
            return Answered(serial, tasks.scan(code))
        case effects.SearchNames(serial, text):
            return NamesFound(serial, *tasks.seek(text))
        case effects.VerifyPhone(serial, guest, digits):
            return PhoneVerified(serial, tasks.verify(guest, digits))
        case effects.SubmitGuest(serial, guest):
            return Answered(serial, tasks.recognise(guest))
        case effects.SubmitAnswers(serial, guest, answers):
            return Answered(serial, tasks.answer(guest, answers))
        case effects.AdmitCompanions(serial, guests):
            return CompanionsAdmitted(serial, tasks.admit_companions(guests))
        case effects.CallDesk(serial, reason, guest):
            ticket, attended = tasks.call_desk(reason, guest)
            return TicketIssued(serial, ticket.number, ticket.subject, ticket.at, attended)
        case effects.CancelTicket(ticket):
            tasks.cancel(ticket)
            return TicketCancelled(ticket)
        case _:
            assert_never(effect)
