"""Lines of the queue: tickets, arrivals that have to be met, wrong PINs at kiosks. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta

from kiosk.domain.journal.alert_kinds import AlertKind
from kiosk.domain.journal.tickets_and_print_jobs import TicketState
from kiosk.ui.desk.parts.guest_formatter import DOT, GuestFormatter
from kiosk.ui.desk.parts.props import INFO, OK, PLAIN, STOP, VIP, WARN, LineProps
from kiosk.usecases.admin.exit_keypads import WrongTries
from kiosk.usecases.checkin.alerts import Alert
from kiosk.usecases.checkin.ticket_queue import Waiting

_LONG = timedelta(minutes=3)


def tries_line(one: WrongTries, now: datetime, formatter: GuestFormatter) -> LineProps:
    """Wrong PINs at the keypad of a kiosk."""
    return LineProps(
        one.subject,
        lead=formatter.say("front.alert.tries"),
        title=one.device,
        detail=formatter.say(
            "front.alert.tries.text", n=one.count, at=formatter.localizer.when(one.at)
        ),
        chip=clock_of(max(timedelta(), now - one.at)),
        tone=STOP,
        icon="lock",
    )


def ticket_line(one: Waiting, mine: str, now: datetime, formatter: GuestFormatter) -> LineProps:
    """A ticket; `mine` is the id of the member of staff at this desk."""
    ticket = one.ticket
    age = max(timedelta(), now - ticket.at)
    taken = ticket.state is TicketState.TAKEN
    reason = formatter.ticket(ticket.reason)
    title = formatter.name(one.guest) if one.guest else reason
    detail = DOT.join(filter(None, (reason if one.guest else "", one.device)))
    by_me = taken and ticket.taken_by == mine
    return LineProps(
        ticket.subject,
        lead=ticket.number,
        title=title,
        detail=detail,
        note=formatter.say("front.queue.taken", by=one.taken_by) if taken else "",
        chip=clock_of(age),
        tone=OK if by_me else INFO if taken else WARN if age >= _LONG else PLAIN,
        action=formatter.say("front.queue.close" if taken else "front.queue.take"),
        chosen=by_me,
    )


def alert_line(one: Alert, now: datetime, formatter: GuestFormatter) -> LineProps:
    """An arrival: of a VIP, or of a guest with a note for attention, which then stands there."""
    age = max(timedelta(), now - one.at)
    where = formatter.checkpoint(one.checkpoint.id)
    vip = one.kind is AlertKind.VIP
    position = formatter.position(one.guest)
    escort = formatter.say("front.alert.escort", escort=one.escort) if one.escort else ""
    note = "" if vip else one.guest.attention.replace("\n", DOT)
    told = ("" if vip else position, where, one.device, note, escort)
    between = " " if formatter.localizer.language == "ko" else DOT
    named = between.join(filter(None, (formatter.name(one.guest), position if vip else "")))
    return LineProps(
        one.id,
        lead=formatter.say("front.alert.vip" if vip else "front.alert.attention"),
        title=named,
        detail=DOT.join(filter(None, told)),
        note=formatter.say("front.alert.seen", by=one.acknowledged_by)
        if one.acknowledged_by
        else "",
        chip=clock_of(age),
        tone=VIP if vip else WARN,
        icon="star" if vip else "attention",
    )


def clock_of(age: timedelta) -> str:
    """`1:20` minutes, `1:02:03` from an hour on."""
    minutes, seconds = divmod(int(age.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
