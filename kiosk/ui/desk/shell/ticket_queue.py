"""Tickets of guests who wait at the desk, and alerts about arrivals and wrong PINs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.journal.alert_kinds import AlertKind
from kiosk.domain.journal.tickets_and_print_jobs import TicketState
from kiosk.domain.records.permissions import Actor, Right
from kiosk.store import Store
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.ui.desk.parts.props import LineProps
from kiosk.ui.desk.parts.rows import LineViewModel
from kiosk.ui.desk.shell.queue_lines import alert_line, ticket_line, tries_line
from kiosk.ui.desk.shell.queue_messages import alert_message, ticket_message, tries_message
from kiosk.ui.shared.props_view_model import PropsViewModel, RowPool
from kiosk.usecases.admin.exit_keypads import WrongTries, acknowledge_tries, wrong_tries
from kiosk.usecases.checkin import alerts, ticket_queue
from kiosk.usecases.checkin.alerts import Alert
from kiosk.usecases.checkin.ticket_queue import QueuedTicket

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

_Found = tuple[list[QueuedTicket], list[Alert], list[WrongTries]]
_ACKNOWLEDGED_SHOWN = 5
TOGGLE_KEY = "Ctrl+H"
"""Shows or hides acknowledged alerts, where there are any."""


@QmlElement
class TicketQueueViewModel(QObject):
    """Open tickets, and alerts in three lists: urgent, attention, acknowledged.

    Urgent are arrivals of VIPs and wrong PINs at a kiosk: they are shown on every page. Guests with
    a note for staff are shown in the queue, acknowledged alerts only while `shows_acknowledged`.
    """

    changed = Signal()

    def __init__(self, context: DeskContext, parent: QObject) -> None:
        super().__init__(parent)
        self.waiting: list[QueuedTicket] = []
        self.alerts: list[Alert] = []
        self.tries: list[WrongTries] = []
        self.shows_acknowledged = False
        self._context = context
        self._announced: set[str] | None = None
        self._acknowledged_count = 0
        self._tickets = RowPool(LineViewModel, self)
        self._urgent = RowPool(LineViewModel, self)
        self._attention = RowPool(LineViewModel, self)
        self._acknowledged = RowPool(LineViewModel, self)
        context.store_changed.connect(self.refresh)
        context.actor_changed.connect(self.refresh)
        context.language_changed.connect(self.show)

    def refresh(self) -> None:
        """Read tickets, and alerts if the role may, once at the end of the current event."""
        self._context.updates.request(self._read)

    def _read(self) -> None:
        context = self._context
        if context.actor is None:
            self.waiting, self.alerts, self.tries = [], [], []
            self.shows_acknowledged = False
            self.show()
            return
        now, may_see_alerts = context.now(), context.may(Right.ALERTS)

        def work(store: Store) -> _Found:
            alerting = (alerts.alerts(store), wrong_tries(store)) if may_see_alerts else ([], [])
            return ticket_queue.queue(store, now), *alerting

        context.run(self, work, self._set_found)

    def show(self) -> None:
        """Derive all rows again, with the current ages."""
        formatter, now = self._context.formatter, self._context.now()
        staff_id = self._context.actor.staff if self._context.actor else ""
        self._tickets.show([ticket_line(one, staff_id, now, formatter) for one in self.waiting])
        self._show_alerts(now, formatter)
        self.changed.emit()

    def _show_alerts(self, now: datetime, formatter: GuestFormatter) -> None:
        def lines(shown: Iterable[Alert]) -> list[LineProps]:
            return [alert_line(one, now, formatter) for one in shown]

        acknowledged = [one for one in self.alerts if one.acknowledged_by][:_ACKNOWLEDGED_SHOWN]
        unacknowledged = [one for one in self.alerts if not one.acknowledged_by]
        vips = [one for one in unacknowledged if one.kind is AlertKind.VIP]
        others = [one for one in unacknowledged if one.kind is not AlertKind.VIP]
        tries = [tries_line(one, now, formatter) for one in self.tries]
        see_to = formatter.say("desk.alert.see_to")
        self._urgent.show(lines(vips) + tries)
        self._attention.show([replace(line, action=see_to) for line in lines(others)])
        self._acknowledged.show(lines(acknowledged) if self.shows_acknowledged else [])
        self._acknowledged_count = len(acknowledged)

    @Slot(str)
    def act(self, ticket: str) -> None:
        """Take a ticket, or close the one that is taken."""
        found = next((one for one in self.waiting if one.ticket.subject == ticket), None)
        actor, now = self._context.actor, self._context.now()
        if found is None or actor is None:
            return
        if found.ticket.state is TicketState.WAITING:
            work = partial(ticket_queue.take, actor=actor, subject=ticket, at=now)
            self.openTicket(ticket)
        else:
            work = partial(ticket_queue.close, actor=actor, subject=ticket, at=now)
        self._context.write(self, work, partial(self._acted, found))

    @Slot(str)
    def acknowledgeTicket(self, ticket: str) -> None:
        """Tell the guest of a ticket that staff have seen it."""
        found = next((one for one in self.waiting if one.ticket.subject == ticket), None)
        actor, now = self._context.actor, self._context.now()
        if found is not None and actor is not None:
            work = partial(ticket_queue.acknowledge, actor=actor, subject=ticket, at=now)
            self._context.write(self, work, partial(self._acted, found))

    @Slot(str)
    def openTicket(self, ticket: str) -> None:
        """Open the card of the guest of a ticket."""
        guests = (one.guest for one in self.waiting if one.ticket.subject == ticket)
        guest = next(guests, None)
        if guest is not None:
            self._context.guest_requested.emit(guest.id)

    @Slot(str)
    def openAlert(self, alert: str) -> None:
        """Open the card of the guest of an alert."""
        guest = next((one.guest for one in self.alerts if one.id == alert), None)
        if guest is not None:
            self._context.guest_requested.emit(guest.id)

    @Slot(str)
    def acknowledge(self, id_: str) -> None:
        """Acknowledge an arrival, or wrong PINs at a kiosk, as the staff member at work."""
        actor = self._context.actor
        if actor is None:
            return
        if tries := next((one for one in self.tries if one.subject == id_), None):
            self._acknowledge_tries(tries, actor)
        elif alert := next((one for one in self.alerts if one.id == id_), None):
            self._acknowledge_alert(alert, actor)

    def _acknowledge_tries(self, tries: WrongTries, actor: Actor) -> None:
        context, notice = self._context, tries_message(tries, actor.name)
        work = partial(acknowledge_tries, actor=actor, subject=tries.subject, at=context.now())
        context.write(self, work, lambda _: context.notify(*notice))

    def _acknowledge_alert(self, alert: Alert, actor: Actor) -> None:
        context, name = self._context, self._context.formatter.name(alert.guest)
        acknowledge = partial(alerts.acknowledge, scan=alert.scan, kind=alert.kind)
        work = partial(acknowledge, actor=actor, at=context.now())
        context.write(self, work, lambda result: context.notify(*alert_message(result, name)))

    def press(self, key: str) -> bool:
        """Y acknowledges an alert or ticket, W takes or closes one; TOGGLE_KEY unfolds old alerts.

        Returns whether the key was used, which depends on the rights of the role.
        """
        right, act = {
            "Y": (Right.TICKETS, self.acknowledge_first),
            "W": (Right.TICKETS, self.act_on_first),
            TOGGLE_KEY.lower(): (Right.ALERTS, self.toggleSeen),
        }.get(key, (None, None))
        if right is None or act is None or not self._context.may(right):
            return False
        act()
        return True

    def acknowledge_first(self) -> None:
        """Acknowledge the first alert, urgent ones before those for attention; then a ticket."""
        rows = (*self._urgent.shown, *self._attention.shown)
        if rows:
            self.acknowledge(rows[0].props.id)
        elif ticket := self._first_unseen():
            self.acknowledgeTicket(ticket)

    def act_on_first(self) -> None:
        """Close the actor's own ticket, else take the one that waits longest."""
        if first := self._first_ticket():
            self.act(first)

    @Slot()
    def toggleSeen(self) -> None:
        """Show or hide acknowledged alerts, if there are any."""
        if not self._acknowledged_count:
            return
        self.shows_acknowledged = not self.shows_acknowledged
        self.show()

    def _set_found(self, found: _Found) -> None:
        self.waiting, self.alerts, self.tries = found
        unacknowledged = [one for one in self.alerts if not one.acknowledged_by]
        present = {one.id for one in unacknowledged} | {
            f"{one.subject}.{one.count}" for one in self.tries
        }
        tickets = {one.ticket.subject for one in self.waiting}
        present |= tickets
        if self._announced is not None and (new := present - self._announced):
            noted = {one.id for one in unacknowledged if one.kind is not AlertKind.VIP} | tickets
            self._context.sound_requested.emit("desk" if new <= noted else "vip")
        self._announced = present
        self.show()

    def _acted(self, found: QueuedTicket, result: ticket_queue.TicketResult) -> None:
        name = self._context.formatter.name(found.guest) if found.guest else ""
        self._context.notify(*ticket_message(result, found.ticket.number, name))

    @Property(list, notify=changed)
    def tickets(self) -> list[PropsViewModel[LineProps]]:
        return self._tickets.shown

    @Property(str, notify=changed)
    def firstTicket(self) -> str:
        """Id of the ticket that the key W acts on."""
        return self._first_ticket()

    @Property(str, notify=changed)
    def firstUnseen(self) -> str:
        """Id of the ticket that the key Y acknowledges; empty while it acknowledges an alert."""
        alerts_first = self._urgent.shown or self._attention.shown
        return "" if alerts_first else self._first_unseen()

    def _first_unseen(self) -> str:
        free = (one.ticket for one in self.waiting if one.ticket.state is TicketState.WAITING)
        return next((one.subject for one in free if one.seen_at is None), "")

    def _first_ticket(self) -> str:
        """The actor's own ticket, else the one that waits longest."""
        staff_id = self._context.actor.staff if self._context.actor else None
        own = [one.ticket for one in self.waiting if one.ticket.taken_by == staff_id]
        free = [one.ticket for one in self.waiting if one.ticket.state is TicketState.WAITING]
        return next((one.subject for one in (*own, *free)), "")

    @Property(list, notify=changed)
    def urgent(self) -> list[PropsViewModel[LineProps]]:
        return self._urgent.shown

    @Property(list, notify=changed)
    def attention(self) -> list[PropsViewModel[LineProps]]:
        return self._attention.shown

    @Property(str, notify=changed)
    def attentionTitle(self) -> str:
        return self._context.say("desk.alert.attention")

    @Property(str, notify=changed)
    def acknowledgedToggleText(self) -> str:
        """Label of the button that shows or hides acknowledged alerts; empty if there are none."""
        if not self._acknowledged_count:
            return ""
        label = "desk.alert.fold" if self.shows_acknowledged else "desk.alert.unfold"
        return self._context.say(label, n=self._acknowledged_count)

    @Property(str, notify=changed)
    def acknowledgedToggleKey(self) -> str:
        """The key of that button; empty if there are no acknowledged alerts."""
        return TOGGLE_KEY if self._acknowledged_count else ""

    @Property(list, notify=changed)
    def acknowledged(self) -> list[PropsViewModel[LineProps]]:
        return self._acknowledged.shown

    @Property(str, notify=changed)
    def ticketsTitle(self) -> str:
        return self._context.say("desk.queue.title")

    @Property(str, notify=changed)
    def ticketsNone(self) -> str:
        return self._context.say("desk.queue.none")

    @Property(str, notify=changed)
    def acknowledgeText(self) -> str:
        return self._context.say("desk.alert.see_to")

    @Property(str, notify=changed)
    def openText(self) -> str:
        return self._context.say("desk.open")
