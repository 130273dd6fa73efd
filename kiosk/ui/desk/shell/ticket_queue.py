"""Tickets of guests who wait at the desk, and alerts about arrivals and wrong PINs."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.journal.alert_kinds import AlertKind
from kiosk.domain.journal.tickets_and_print_jobs import TicketState
from kiosk.domain.records.permissions import Right
from kiosk.store import Store
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.props import LineProps
from kiosk.ui.desk.parts.rows import LineViewModel
from kiosk.ui.desk.shell.queue_lines import alert_line, ticket_line, tries_line
from kiosk.ui.desk.shell.queue_messages import alert_told, ticket_told, tries_seen
from kiosk.ui.shared.props_view_model import PropsViewModel, RowPool
from kiosk.usecases.admin.exit_keypads import WrongTries, acknowledge_tries, wrong_tries
from kiosk.usecases.checkin import alerts, ticket_queue
from kiosk.usecases.checkin.alerts import Alert
from kiosk.usecases.checkin.ticket_queue import Waiting

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

_Found = tuple[list[Waiting], list[Alert], list[WrongTries]]
_SEEN_SHOWN = 5


@QmlElement
class TicketQueueViewModel(QObject):
    """Tickets that nobody closed, and alerts: what is urgent, what needs attention, what was seen.

    Urgent are arrivals of VIPs and wrong PINs at a kiosk: they stand on every page. Guests with a
    note for staff stand in the queue. What somebody saw to is folded away until `unfolded`.
    """

    changed = Signal()

    def __init__(self, context: DeskContext, parent: QObject) -> None:
        super().__init__(parent)
        self.waiting: list[Waiting] = []
        self.alerts: list[Alert] = []
        self.tries: list[WrongTries] = []
        self.unfolded = False
        self._context = context
        self._known: set[str] | None = None
        self._seen_count = 0
        self._tickets = RowPool(LineViewModel, self)
        self._urgent = RowPool(LineViewModel, self)
        self._attention = RowPool(LineViewModel, self)
        self._seen = RowPool(LineViewModel, self)
        context.store_changed.connect(self.refresh)
        context.actor_changed.connect(self.refresh)
        context.language_changed.connect(self.show)

    def refresh(self) -> None:
        """Read both again, as far as the role may, once at the end of the event that is handled."""
        self._context.updates.request(self._read)

    def _read(self) -> None:
        context = self._context
        if context.actor is None:
            self.waiting, self.alerts, self.tries = [], [], []
            self.unfolded = False
            self.show()
            return
        now, sees = context.now(), context.may(Right.ALERTS)

        def work(store: Store) -> _Found:
            told = (alerts.alerts(store), wrong_tries(store)) if sees else ([], [])
            return ticket_queue.queue(store, now), *told

        context.run(self, work, self._know)

    def show(self) -> None:
        """Derive all rows again, with the present ages."""
        formatter, now = self._context.formatter, self._context.now()
        mine = self._context.actor.staff if self._context.actor else ""
        unseen = [one for one in self.alerts if not one.acknowledged_by]
        seen = [one for one in self.alerts if one.acknowledged_by][:_SEEN_SHOWN]
        urgent = [alert_line(one, now, formatter) for one in unseen if one.kind is AlertKind.VIP]
        urgent += [tries_line(one, now, formatter) for one in self.tries]
        self._tickets.show([ticket_line(one, mine, now, formatter) for one in self.waiting])
        self._urgent.show(urgent)
        see_to = formatter.say("front.alert.see_to")
        noted = [alert_line(one, now, formatter) for one in unseen if one.kind is not AlertKind.VIP]
        self._attention.show([replace(one, action=see_to) for one in noted])
        self._seen.show([alert_line(one, now, formatter) for one in seen] if self.unfolded else [])
        self._seen_count = len(seen)
        self.changed.emit()

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
        actor, now = self._context.actor, self._context.now()
        if actor is None:
            return
        if tries := next((one for one in self.tries if one.subject == id_), None):
            work = partial(acknowledge_tries, actor=actor, subject=id_, at=now)
            told = tries_seen(tries, actor.name)
            self._context.write(self, work, lambda _: self._context.notify(*told))
        elif alert := next((one for one in self.alerts if one.id == id_), None):
            see = partial(alerts.acknowledge, actor=actor, scan=alert.scan, kind=alert.kind, at=now)
            name = self._context.formatter.name(alert.guest)
            self._context.write(
                self, see, lambda result: self._context.notify(*alert_told(result, name))
            )

    def press(self, key: str) -> bool:
        """Y acknowledges an arrival, W takes or closes a ticket, 0 shows or hides what was seen.

        Whether the key meant something to this role.
        """
        right, act = {
            "Y": (Right.ALERTS, self.acknowledge_first),
            "W": (Right.TICKETS, self.act_on_first),
            "0": (Right.ALERTS, self.toggleSeen),
        }.get(key, (None, None))
        if right is None or act is None or not self._context.may(right):
            return False
        act()
        return True

    def acknowledge_first(self) -> None:
        """What is urgent first, then who needs attention."""
        rows = (*self._urgent.shown, *self._attention.shown)
        if rows:
            self.acknowledge(rows[0].props.id)

    def act_on_first(self) -> None:
        """Close the ticket that one has taken oneself, else take the one that waits longest."""
        if first := self._first_ticket():
            self.act(first)

    @Slot()
    def toggleSeen(self) -> None:
        """Show what somebody saw to, or fold it away again."""
        self.unfolded = not self.unfolded
        self.show()

    def _know(self, found: _Found) -> None:
        self.waiting, self.alerts, self.tries = found
        unseen = [one for one in self.alerts if not one.acknowledged_by]
        fresh = {one.id for one in unseen} | {f"{one.subject}.{one.count}" for one in self.tries}
        if self._known is not None and (news := fresh - self._known):
            noted = {one.id for one in unseen if one.kind is not AlertKind.VIP}
            self._context.sound_requested.emit("desk" if news <= noted else "vip")
        self._known = fresh
        self.show()

    def _acted(self, found: Waiting, result: ticket_queue.Act) -> None:
        name = self._context.formatter.name(found.guest) if found.guest else ""
        self._context.notify(*ticket_told(result, found.ticket.number, name))

    @Property(list, notify=changed)
    def tickets(self) -> list[PropsViewModel[LineProps]]:
        return self._tickets.shown

    @Property(str, notify=changed)
    def firstTicket(self) -> str:
        """The ticket that a key acts on."""
        return self._first_ticket()

    def _first_ticket(self) -> str:
        """One's own, else the one that waits longest."""
        mine = self._context.actor.staff if self._context.actor else None
        own = [one.ticket for one in self.waiting if one.ticket.taken_by == mine]
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
        return self._context.say("front.alert.attention")

    @Property(str, notify=changed)
    def foldText(self) -> str:
        """The label of what unfolds what was seen; empty where nothing was."""
        if not self._seen_count:
            return ""
        word = "front.alert.fold" if self.unfolded else "front.alert.unfold"
        return self._context.say(word, n=self._seen_count)

    @Property(list, notify=changed)
    def seen(self) -> list[PropsViewModel[LineProps]]:
        return self._seen.shown

    @Property(str, notify=changed)
    def ticketsTitle(self) -> str:
        return self._context.say("front.queue.title")

    @Property(str, notify=changed)
    def ticketsNone(self) -> str:
        return self._context.say("front.queue.none")

    @Property(str, notify=changed)
    def seeTo(self) -> str:
        return self._context.say("front.alert.see_to")

    @Property(str, notify=changed)
    def openText(self) -> str:
        return self._context.say("front.open")
