"""Who waits at the desk, and which arrivals have to be met."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.desk import alerts, waiting
from kiosk.desk.alerts import Alert
from kiosk.desk.keypads import WrongTries, acknowledge_tries, wrong_tries
from kiosk.desk.waiting import Waiting
from kiosk.domain.errands import TicketState
from kiosk.domain.rights import NotAllowed, Right
from kiosk.domain.texts import Sentence
from kiosk.store import Store
from kiosk.ui.desk.office import Office
from kiosk.ui.desk.props import INFO, OK, PLAIN, STOP, VIP, WARN, Line
from kiosk.ui.desk.rows import LineViewModel
from kiosk.ui.desk.speech import DOT, Speech
from kiosk.ui.pool import Pool, QVariantList, Row

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

_Found = tuple[list[Waiting], list[Alert], list[WrongTries]]
_SEEN_SHOWN = 5
_LONG = timedelta(minutes=3)


@QmlElement
class QueueViewModel(QObject):
    """Tickets that nobody closed, and alerts: what is urgent, what needs attention, what was seen.

    Urgent are arrivals of VIPs and wrong PINs at a kiosk: they stand on every page. Guests with a
    note for staff stand in the queue. What somebody saw to is folded away until `unfolded`.
    """

    changed = Signal()

    def __init__(self, office: Office, parent: QObject) -> None:
        super().__init__(parent)
        self.waiting: list[Waiting] = []
        self.alerts: list[Alert] = []
        self.tries: list[WrongTries] = []
        self.unfolded = False
        self._office = office
        self._known: set[str] | None = None
        self._seen_count = 0
        self._tickets = Pool(LineViewModel, self)
        self._urgent = Pool(LineViewModel, self)
        self._attention = Pool(LineViewModel, self)
        self._seen = Pool(LineViewModel, self)
        office.written.connect(self.refresh)
        office.worked.connect(self.refresh)
        office.retold.connect(self.show)

    def refresh(self) -> None:
        """Read both again, as far as the role may."""
        office = self._office
        if office.actor is None:
            self.waiting, self.alerts, self.tries = [], [], []
            self.unfolded = False
            self.show()
            return
        now, sees = office.now(), office.may(Right.ALERTS)

        def work(store: Store) -> _Found:
            told = (alerts.alerts(store), wrong_tries(store)) if sees else ([], [])
            return waiting.queue(store, now), *told

        office.do(self, work, self._know)

    def show(self) -> None:
        """Say everything again; ages grow by themselves."""
        speech, now = self._office.speech, self._office.now()
        mine = self._office.actor.staff if self._office.actor else ""
        unseen = [one for one in self.alerts if not one.acknowledged_by]
        seen = [one for one in self.alerts if one.acknowledged_by][:_SEEN_SHOWN]
        urgent = [_alert(one, now, speech) for one in unseen if one.guest.vip]
        urgent += [_wrong_tries(one, now, speech) for one in self.tries]
        self._tickets.show([_ticket(one, mine, now, speech) for one in self.waiting])
        self._urgent.show(urgent)
        noted = [_alert(one, now, speech) for one in unseen if not one.guest.vip]
        self._attention.show([replace(one, deed=speech.say("front.alert.see_to")) for one in noted])
        self._seen.show([_alert(one, now, speech) for one in seen] if self.unfolded else [])
        self._seen_count = len(seen)
        self.changed.emit()

    @Slot(str)
    def act(self, ticket: str) -> None:
        """Take a ticket, or close the one that is taken."""
        found = next((one for one in self.waiting if one.ticket.subject == ticket), None)
        actor, now = self._office.actor, self._office.now()
        if found is None or actor is None:
            return
        if found.ticket.state is TicketState.WAITING:
            work = partial(waiting.take, actor=actor, subject=ticket, at=now)
            self.open(ticket)
        else:
            work = partial(waiting.close, actor=actor, subject=ticket, at=now)
        self._office.do(self, work, self._acted)

    @Slot(str)
    def open(self, ticket: str) -> None:
        """Show the card of the one whose ticket that is."""
        guests = (one.guest for one in self.waiting if one.ticket.subject == ticket)
        guest = next(guests, None)
        if guest is not None:
            self._office.called.emit(guest.id)

    @Slot(str)
    def meet(self, scan: str) -> None:
        """Show the card of the one who arrived."""
        guest = next((one.guest for one in self.alerts if one.scan == scan), None)
        if guest is not None:
            self._office.called.emit(guest.id)

    @Slot(str)
    def acknowledge(self, scan: str) -> None:
        """Say that one sees to an arrival."""
        actor, now = self._office.actor, self._office.now()
        if actor is None:
            return
        if scan in {one.subject for one in self.tries}:
            work = partial(acknowledge_tries, actor=actor, subject=scan, at=now)
            self._office.do(self, work, lambda _: self.refresh())
        else:
            see = partial(alerts.acknowledge, actor=actor, scan=scan, at=now)
            guests = (one.guest for one in self.alerts if one.scan == scan)
            name = next(map(self._office.speech.name, guests), "")
            self._office.do(self, see, partial(self._acknowledged, name))

    @Slot()
    def acknowledgeFirst(self) -> None:
        """What is urgent first, then who needs attention."""
        rows = (*self._urgent.shown, *self._attention.shown)
        if rows:
            self.acknowledge(rows[0].props.id)

    @Slot()
    def actOnFirst(self) -> None:
        """Close the ticket that one has taken oneself, else take the one that waits longest."""
        if first := self._first_ticket():
            self.act(first)

    @Slot()
    def fold(self) -> None:
        """Show what somebody saw to, or fold it away again."""
        self.unfolded = not self.unfolded
        self.show()

    def _know(self, found: _Found) -> None:
        self.waiting, self.alerts, self.tries = found
        unseen = [one for one in self.alerts if not one.acknowledged_by]
        fresh = {one.scan for one in unseen} | {f"{one.subject}.{one.count}" for one in self.tries}
        if self._known is not None and (news := fresh - self._known):
            noted = {one.scan for one in unseen if not one.guest.vip}
            self._office.heard.emit("desk" if news <= noted else "vip")
        self._known = fresh
        self.show()

    def _acted(self, result: waiting.Act) -> None:
        match result:
            case waiting.TakenBefore(by=by) | waiting.ClosedBefore(by=by):
                self._office.tell("front.ticket.before", WARN, by=by)
            case NotAllowed():
                self._office.tell("front.not_allowed", WARN)
        self.refresh()

    def _acknowledged(
        self, name: str, result: alerts.Seen | alerts.AlertUnknown | NotAllowed
    ) -> None:
        if isinstance(result, alerts.Seen):
            seen = Sentence("front.alert.seen", {"by": result.by})
            self._office.tell("front.told", OK, name=name, told=seen)
        self.refresh()

    @Property(QVariantList, notify=changed)
    def tickets(self) -> list[Row[Line]]:
        return self._tickets.shown

    @Property(str, notify=changed)
    def firstTicket(self) -> str:
        """The ticket that a key acts on."""
        return self._first_ticket()

    def _first_ticket(self) -> str:
        """One's own, else the one that waits longest."""
        mine = self._office.actor.staff if self._office.actor else None
        own = [one.ticket for one in self.waiting if one.ticket.taken_by == mine]
        free = [one.ticket for one in self.waiting if one.ticket.state is TicketState.WAITING]
        return next((one.subject for one in (*own, *free)), "")

    @Property(QVariantList, notify=changed)
    def urgent(self) -> list[Row[Line]]:
        return self._urgent.shown

    @Property(QVariantList, notify=changed)
    def attention(self) -> list[Row[Line]]:
        return self._attention.shown

    @Property(str, notify=changed)
    def attentionTitle(self) -> str:
        return self._office.say("front.alert.attention")

    @Property(str, notify=changed)
    def foldText(self) -> str:
        """The label of what unfolds what was seen; empty where nothing was."""
        if not self._seen_count:
            return ""
        word = "front.alert.fold" if self.unfolded else "front.alert.unfold"
        return self._office.say(word, n=self._seen_count)

    @Property(QVariantList, notify=changed)
    def seen(self) -> list[Row[Line]]:
        return self._seen.shown

    @Property(str, notify=changed)
    def ticketsTitle(self) -> str:
        return self._office.say("front.queue.title")

    @Property(str, notify=changed)
    def ticketsNone(self) -> str:
        return self._office.say("front.queue.none")

    @Property(str, notify=changed)
    def seeTo(self) -> str:
        return self._office.say("front.alert.see_to")

    @Property(str, notify=changed)
    def openText(self) -> str:
        return self._office.say("front.open")


def _wrong_tries(one: WrongTries, now: datetime, speech: Speech) -> Line:
    return Line(
        one.subject,
        lead=speech.say("front.alert.tries"),
        title=one.device,
        detail=speech.say("front.alert.tries.text", n=one.count, at=speech.voice.when(one.at)),
        chip=clock_of(max(timedelta(), now - one.at)),
        tone=STOP,
        icon="lock",
    )


def _ticket(one: Waiting, mine: str, now: datetime, speech: Speech) -> Line:
    ticket = one.ticket
    age = max(timedelta(), now - ticket.at)
    taken = ticket.state is TicketState.TAKEN
    reason = speech.ticket(ticket.reason)
    title = speech.name(one.guest) if one.guest else reason
    detail = DOT.join(filter(None, (reason if one.guest else "", one.device)))
    by_me = taken and ticket.taken_by == mine
    return Line(
        ticket.subject,
        lead=ticket.number,
        title=title,
        detail=detail,
        note=speech.say("front.queue.taken", by=one.taken_by) if taken else "",
        chip=clock_of(age),
        tone=OK if by_me else INFO if taken else WARN if age >= _LONG else PLAIN,
        deed=speech.say("front.queue.close" if taken else "front.queue.take"),
        chosen=by_me,
    )


def _alert(one: Alert, now: datetime, speech: Speech) -> Line:
    age = max(timedelta(), now - one.at)
    where = speech.checkpoint(one.checkpoint.id)
    vip = one.guest.vip
    position = speech.position(one.guest)
    escort = speech.say("front.alert.escort", escort=one.escort) if one.escort else ""
    between = " " if speech.voice.language == "ko" else DOT
    named = between.join(filter(None, (speech.name(one.guest), position if vip else "")))
    above = "" if vip else position
    told = (above, where, one.device, one.guest.attention.replace("\n", DOT), escort)
    return Line(
        one.scan,
        lead=speech.say("front.alert.vip" if vip else "front.alert.attention"),
        title=named,
        detail=DOT.join(filter(None, told)),
        note=speech.say("front.alert.seen", by=one.acknowledged_by) if one.acknowledged_by else "",
        chip=clock_of(age),
        tone=VIP if vip else WARN,
        icon="star" if vip else "attention",
    )


def clock_of(age: timedelta) -> str:
    """`1:20` minutes, `1:02:03` from an hour on."""
    minutes, seconds = divmod(int(age.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
