"""The attendee face as QML sees it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.attendee import props
from kiosk.ui.attendee.keyboard_rows import KeyRowViewModel
from kiosk.ui.attendee.rows import (
    ActionViewModel,
    AgendaRowViewModel,
    ChoiceGroupViewModel,
    PlanViewModel,
    RoundViewModel,
)
from kiosk.ui.attendee.viewfinder import ViewfinderViewModel
from kiosk.ui.shared.row_pool import PooledRow, QVariantList, RowPool

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class AttendeeViewModel(QObject):
    """Shows `Props` and hands back what a guest does. Python reads `props`, QML the properties.

    `acted` carries the id of an action, `woken` says that a guest touched the screen at all.
    """

    changed = Signal()
    acted = Signal(str)
    woken = Signal()

    def __init__(self, px_per_mm: float) -> None:
        super().__init__()
        self.props = props.AttendeeProps()
        self._px_per_mm = px_per_mm
        self.viewfinder = ViewfinderViewModel(self)
        self._start = ActionViewModel(self)
        self._help = ActionViewModel(self)
        self._now = AgendaRowViewModel(self)
        self._next = AgendaRowViewModel(self)
        self._plan = PlanViewModel(self)
        self._actions = RowPool(ActionViewModel, self)
        self._agenda = RowPool(AgendaRowViewModel, self)
        self._rounds = RowPool(RoundViewModel, self)
        self._choices = RowPool(ChoiceGroupViewModel, self)
        self._keys = RowPool(KeyRowViewModel, self)
        self._pad = RowPool(KeyRowViewModel, self)

    def show(self, content: props.AttendeeProps) -> None:
        """Replace all that is shown; nothing of what was shown before remains."""
        if content == self.props:
            return
        self.props = content
        self._start.show(content.start or props.Action())
        self._help.show(content.help or props.Action())
        self._now.show(content.now_card or props.AgendaRow())
        self._next.show(content.next_card or props.AgendaRow())
        self._plan.show(content.plan or props.FloorPlan())
        self._actions.show(content.actions)
        self._agenda.show(content.agenda)
        self._rounds.show(content.rounds)
        self._choices.show(content.choices)
        self._keys.show(content.keys)
        self._pad.show(content.pad)
        self.changed.emit()

    @Slot(str)
    def act(self, action: str) -> None:
        self.acted.emit(action)

    @Slot()
    def touched(self) -> None:
        self.woken.emit()

    @Property(float, constant=True)
    def pxPerMm(self) -> float:
        return self._px_per_mm

    @Property(ViewfinderViewModel, constant=True)
    def seen(self) -> ViewfinderViewModel:
        return self.viewfinder

    @Property(str, notify=changed)
    def camera(self) -> str:
        return self.props.camera

    @Property(bool, notify=changed)
    def deaf(self) -> bool:
        return self.props.deaf

    @Property(str, notify=changed)
    def screen(self) -> str:
        return self.props.screen

    @Property(str, notify=changed)
    def tone(self) -> str:
        return self.props.tone

    @Property(str, notify=changed)
    def icon(self) -> str:
        return self.props.icon

    @Property(str, notify=changed)
    def language(self) -> str:
        return self.props.language

    @Property(float, notify=changed)
    def zoom(self) -> float:
        return self.props.zoom

    @Property(bool, notify=changed)
    def highContrast(self) -> bool:
        return self.props.high_contrast

    @Property(bool, notify=changed)
    def lowPosition(self) -> bool:
        return self.props.low_position

    @Property(bool, notify=changed)
    def reduceMotion(self) -> bool:
        return self.props.reduce_motion

    @Property(str, notify=changed)
    def eventName(self) -> str:
        return self.props.event_name

    @Property(str, notify=changed)
    def languageLabel(self) -> str:
        return self.props.language_label

    @Property(str, notify=changed)
    def title(self) -> str:
        return self.props.title

    @Property(str, notify=changed)
    def secondTitle(self) -> str:
        return self.props.second_title

    @Property(str, notify=changed)
    def style(self) -> str:
        return self.props.style

    @Property(str, notify=changed)
    def body(self) -> str:
        return self.props.body

    @Property(str, notify=changed)
    def secondBody(self) -> str:
        return self.props.second_body

    @Property(str, notify=changed)
    def note(self) -> str:
        return self.props.note

    @Property(str, notify=changed)
    def number(self) -> str:
        return self.props.number

    @Property(str, notify=changed)
    def numberLabel(self) -> str:
        return self.props.number_label

    @Property(str, notify=changed)
    def numberNote(self) -> str:
        return self.props.number_note

    @Property(str, notify=changed)
    def toast(self) -> str:
        return self.props.toast

    @Property(str, notify=changed)
    def ribbon(self) -> str:
        return self.props.ribbon

    @Property(str, notify=changed)
    def ribbonIcon(self) -> str:
        return self.props.ribbon_icon

    @Property(str, notify=changed)
    def more(self) -> str:
        return self.props.more

    @Property(str, notify=changed)
    def route(self) -> str:
        return self.props.route

    @Property(float, notify=changed)
    def shownAt(self) -> float:
        return self.props.shown_at

    @Property(float, notify=changed)
    def countdown(self) -> float:
        return self.props.countdown

    @Property(int, notify=changed)
    def countdownMs(self) -> int:
        return self.props.countdown_ms

    @Property(float, notify=changed)
    def driftX(self) -> float:
        return float(self.props.drift_x)

    @Property(float, notify=changed)
    def driftY(self) -> float:
        return float(self.props.drift_y)

    @Property(bool, notify=changed)
    def idle(self) -> bool:
        return self.props.idle

    @Property(str, notify=changed)
    def idleTitle(self) -> str:
        return self.props.idle_title

    @Property(str, notify=changed)
    def idleText(self) -> str:
        return self.props.idle_text

    @Property(str, notify=changed)
    def idleMore(self) -> str:
        return self.props.idle_more

    @Property(str, notify=changed)
    def idleFinish(self) -> str:
        return self.props.idle_finish

    @Property(ActionViewModel, notify=changed)
    def start(self) -> ActionViewModel | None:
        return self._start if self.props.start else None

    @Property(ActionViewModel, notify=changed)
    def help(self) -> ActionViewModel | None:
        return self._help if self.props.help else None

    @Property(AgendaRowViewModel, notify=changed)
    def nowCard(self) -> AgendaRowViewModel | None:
        return self._now if self.props.now_card else None

    @Property(AgendaRowViewModel, notify=changed)
    def nextCard(self) -> AgendaRowViewModel | None:
        return self._next if self.props.next_card else None

    @Property(PlanViewModel, notify=changed)
    def plan(self) -> PlanViewModel | None:
        return self._plan if self.props.plan else None

    @Property(QVariantList, notify=changed)
    def actions(self) -> list[PooledRow[props.Action]]:
        return self._actions.shown

    @Property(QVariantList, notify=changed)
    def agenda(self) -> list[PooledRow[props.AgendaRow]]:
        return self._agenda.shown

    @Property(QVariantList, notify=changed)
    def rounds(self) -> list[PooledRow[props.RoundRow]]:
        return self._rounds.shown

    @Property(QVariantList, notify=changed)
    def choices(self) -> list[PooledRow[props.ChoiceGroup]]:
        return self._choices.shown

    @Property(str, notify=changed)
    def entry(self) -> str:
        return self.props.entry

    @Property(QVariantList, notify=changed)
    def keys(self) -> list[PooledRow[props.KeyRow]]:
        return self._keys.shown

    @Property(QVariantList, notify=changed)
    def pad(self) -> list[PooledRow[props.KeyRow]]:
        return self._pad.shown
