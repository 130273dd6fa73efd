"""Lines of the queue: tickets, arrivals that have to be met, wrong PINs at kiosks. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta

from kiosk.domain.journal.alert_kinds import AlertKind
from kiosk.domain.journal.tickets_and_print_jobs import Ticket, TicketState
from kiosk.ui.desk.parts.guest_formatter import DOT, GuestFormatter
from kiosk.ui.desk.parts.props import INFO, OK, PLAIN, STOP, VIP, WARN, LineProps
from kiosk.usecases.admin.exit_keypads import WrongTries
from kiosk.usecases.checkin.alerts import Alert
from kiosk.usecases.checkin.ticket_queue import QueuedTicket

_LONG_WAIT = timedelta(minutes=3)


def tries_line(tries: WrongTries, now: datetime, formatter: GuestFormatter) -> LineProps:
    """The row for wrong PINs at the keypad of a kiosk."""
    at = formatter.localizer.when(tries.at)
    return LineProps(
        tries.subject,
        lead=formatter.say("desk.alert.tries"),
        title=tries.device,
        detail=formatter.say("desk.alert.tries.text", n=tries.count, at=at),
        chip=clock_of(max(timedelta(), now - tries.at)),
        tone=STOP,
        icon="lock",
    )


def ticket_line(
    waiting: QueuedTicket, staff_id: str, now: datetime, formatter: GuestFormatter
) -> LineProps:
    """The row for a ticket; `staff_id` is the staff member at this desk."""
    ticket, guest = waiting.ticket, waiting.guest
    age, taken = max(timedelta(), now - ticket.at), ticket.state is TicketState.TAKEN
    is_own = taken and ticket.taken_by == staff_id
    reason = formatter.ticket(ticket.reason)
    action, second_action = _ticket_actions(ticket, formatter)
    return LineProps(
        ticket.subject,
        lead=ticket.number,
        title=formatter.name(guest) if guest else reason,
        detail=DOT.join(filter(None, (reason if guest else "", waiting.device))),
        note=_done_by(waiting, formatter),
        chip=clock_of(age),
        tone=OK if is_own else INFO if taken else WARN if age >= _LONG_WAIT else PLAIN,
        action=action,
        second_action=second_action,
        chosen=is_own,
    )


def _ticket_actions(ticket: Ticket, formatter: GuestFormatter) -> tuple[str, str]:
    """The labels of a ticket's buttons; the second one is empty once staff have seen it."""
    if ticket.state is TicketState.TAKEN:
        return formatter.say("desk.queue.close"), ""
    seen = "" if ticket.seen_at is not None else formatter.say("desk.queue.seen")
    take = "desk.queue.coming" if ticket.reason == "help" else "desk.queue.take"
    return formatter.say(take), seen


def _done_by(waiting: QueuedTicket, formatter: GuestFormatter) -> str:
    """Who has taken or, before that, seen the ticket."""
    if waiting.ticket.state is TicketState.TAKEN:
        return formatter.say("desk.queue.taken", by=waiting.taken_by)
    if waiting.ticket.seen_at is not None:
        return formatter.say("desk.queue.seen_by", by=waiting.seen_by)
    return ""


def alert_line(alert: Alert, now: datetime, formatter: GuestFormatter) -> LineProps:
    """The row for the arrival of a VIP, or of a guest with a note for staff, which it shows."""
    title, detail = _alert_texts(alert, formatter)
    by, vip = alert.acknowledged_by, alert.kind is AlertKind.VIP
    return LineProps(
        alert.id,
        lead=formatter.say("desk.alert.vip" if vip else "desk.alert.attention"),
        title=title,
        detail=detail,
        note=formatter.say("desk.alert.seen", by=by) if by else "",
        chip=clock_of(max(timedelta(), now - alert.at)),
        tone=VIP if vip else WARN,
        icon="star" if vip else "attention",
    )


def _alert_texts(alert: Alert, formatter: GuestFormatter) -> tuple[str, str]:
    """Title and detail: the position of a VIP stands beside the name, that of others below it."""
    guest, vip = alert.guest, alert.kind is AlertKind.VIP
    checkpoint, position = formatter.checkpoint(alert.checkpoint.id), formatter.position(guest)
    escort = formatter.say("desk.alert.escort", escort=alert.escort) if alert.escort else ""
    note = "" if vip else guest.attention.replace("\n", DOT)
    separator = " " if formatter.localizer.language == "ko" else DOT
    title = separator.join(filter(None, (formatter.name(guest), position if vip else "")))
    details = ("" if vip else position, checkpoint, alert.device, note, escort)
    return title, DOT.join(filter(None, details))


def clock_of(age: timedelta) -> str:
    """`1:20` minutes, `1:02:03` from an hour on."""
    minutes, seconds = divmod(int(age.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
