"""Receives guests: drives the state, does what it asks for and shows where it stands."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar, assert_never
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.kiosk_flow import effects
from kiosk.domain.kiosk_flow.events import (
    Answered,
    BadgeHandoverChanged,
    ClockTicked,
    CornersHeld,
    KioskEvent,
    Pressed,
    PrintingChanged,
    ScanBegan,
    ScanRead,
    ServiceChanged,
    StaffCodeRead,
    StoreFailed,
    StoreRecovered,
    Touched,
)
from kiosk.domain.kiosk_flow.screens import Screen
from kiosk.domain.kiosk_flow.state import KioskState, due, home
from kiosk.domain.kiosk_flow.state_machine import step
from kiosk.domain.records.entities import Event, Programme
from kiosk.jobs import Jobs
from kiosk.ui.attendee.context import AttendeeEnvironment
from kiosk.ui.attendee.derive import derive, shown_language
from kiosk.ui.attendee.desk_control import DeskControl
from kiosk.ui.attendee.exit_keypad import ExitKeypad
from kiosk.ui.attendee.inputs import AttendeeInputs
from kiosk.ui.attendee.screens.language_screen import on_button
from kiosk.ui.attendee.screens.screen_list import SCREENS
from kiosk.ui.attendee.store_answers import StoreEffect, answer_to
from kiosk.ui.attendee.view_model import AttendeeViewModel

if TYPE_CHECKING:
    from kiosk.store import Store
    from kiosk.ui.attendee.store_tasks import StoreNews, StoreTasks
    from kiosk.ui.shared.print_worker import PrintWorker

T = TypeVar("T")

_RETRIES_EVERY = 2.0
_TIDIES_EVERY = 60.0
_HEARTBEAT = 0.5
_NEWS_EVERY = 0.2

_log = logging.getLogger(__name__)


class AttendeeController(QObject):
    """Changes the state of the kiosk and performs the effects. Belongs to the GUI thread.

    `store_tasks` is called on the worker only, where it may open the store first.
    `sound_requested` carries a sound to play; `close_requested` is emitted when staff leave the
    kiosk, `restart_requested` when the program is to start again, as staff at a desk said.
    """

    sound_requested = Signal(str)
    close_requested = Signal()
    restart_requested = Signal()

    def __init__(
        self,
        view_model: AttendeeViewModel,
        store_tasks: Callable[[], StoreTasks],
        jobs: Jobs,
        around: AttendeeEnvironment,
    ) -> None:
        super().__init__()
        self.view_model = view_model
        self._store_tasks = store_tasks
        self._programme = Programme(Event())
        self._scanner_missing, self._loading = False, 0
        self._is_final = False
        self._jobs, self._around = jobs, around
        self._state = home(KioskState(), around.clock())
        self._print_worker: PrintWorker | None = None
        self._desk_control = DeskControl()
        self._keypad = ExitKeypad(around.staff.is_pin, around.clock)
        self._polled_at = self._tried = self._tidied = around.clock()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.tick)
        view_model.acted.connect(self.act)
        view_model.woken.connect(lambda: self.happen(Touched()))
        view_model.prepare(screen.component for screen in SCREENS.values())
        self._show()

    @property
    def state(self) -> KioskState:
        """The state of the kiosk: its screen and what belongs to it."""
        return self._state

    def begin(self) -> None:
        """The first characters of a scan were received."""
        self.happen(ScanBegan())

    def read(self, code: ScannedCode) -> None:
        """A scan was received."""
        self.happen(StaffCodeRead() if self.owns(code) else ScanRead(code))

    def owns(self, code: ScannedCode) -> bool:
        """Whether a code is the one that lets staff out; on any thread."""
        return self._around.staff.owns(code)

    def set_scanner_missing(self, missing: bool) -> None:
        """Show whether there is no scanner that can read a code."""
        self._scanner_missing = missing
        self._show()

    def set_loading(self, count: int) -> None:
        """Show how many entries of the event are still missing here; 0 for none."""
        self._loading = count
        self._show()

    def handle_corners_held(self) -> None:
        """Both lower corners were held: staff want to leave the kiosk."""
        self.happen(CornersHeld())

    def set_print_worker(self, print_worker: PrintWorker) -> None:
        """Print the badges of admitted guests by this worker."""
        self._print_worker = print_worker
        print_worker.polled.connect(lambda: self.happen(PrintingChanged(print_worker.printing)))

    def on_store(
        self, receiver: QObject, work: Callable[[Store], T], done: Callable[[T], None], /
    ) -> None:
        """Run work on the store, between the scans, for another object."""
        self._jobs.run(receiver, lambda: work(self._store_tasks().store), done, self.fail)

    def act(self, action: str) -> None:
        """A button was pressed."""
        if action == "language":
            shown = shown_language(self._state, self._inputs())
            self.happen(on_button(self._programme, shown))
        else:
            self.happen(Pressed(action))

    def fail(self, error: Exception) -> None:
        """The store cannot be used; it is tried again, unless it is damaged or was replaced.

        That lasts until the program is started again, whatever else fails after it.
        """
        from kiosk.store.errors import FINAL, StoreError

        if isinstance(error, StoreError):
            _log.error("store: %s", error)
        else:
            _log.error("unexpected", exc_info=error)
        self._is_final = self._is_final or isinstance(error, FINAL)
        self._tried = self._around.clock()
        self.happen(StoreFailed())

    def fail_elsewhere(self, error: Exception) -> None:
        """As `fail`, of damage that was found by another connection than the one that scans use."""
        from kiosk.store.errors import FINAL

        self.fail(error)
        if isinstance(error, FINAL):
            self._do(lambda: self._store_tasks().disable(error), lambda _: None, lambda _: None)

    def tick(self) -> None:
        """Handle what is due, and query the store for changes; called by the timer."""
        self.happen(ClockTicked())
        now = self._around.clock()
        if self._desk_control.is_restart_due(self._state):
            self.restart_requested.emit()
        if self._is_final:
            return
        if self._state.broken and now - self._tried >= _RETRIES_EVERY:
            self._tried = now
            self._do(lambda: self._store_tasks().recover(), self._recovered, self._still_broken)
        elif now - self._tidied >= _TIDIES_EVERY:
            self._tidied = now
            self._do(lambda: self._store_tasks().tidy(), self._desk_control.note_clock)
        elif not self._state.broken and now - self._polled_at >= self._pulse():
            self._polled_at = now
            self._do(lambda: self._store_tasks().news(), self.take_news)
            self._follow_call()

    def _follow_call(self) -> None:
        """Query what staff have done about the guest's ticket."""
        call = self._state.call
        if call is not None and call.ticket and not call.closed:
            self._do(lambda: self._store_tasks().follow(call.ticket), self.happen)

    def happen(self, event: KioskEvent) -> None:
        """Handle an event; an unexpected exception leads back to the first screen."""
        try:
            self._state, effects = step(self._state, event, self._around.clock())
            self._show()
        except Exception:  # noqa: BLE001 - the kiosk must stay usable after any fault
            _log.exception("on %s", self._state.screen)
            self._state, effects = home(self._state, self._around.clock()), ()
            self._show()
        for effect in effects:
            self._perform(effect)

    def _perform(self, effect: effects.Effect) -> None:
        if isinstance(effect, StoreEffect):
            self._do(lambda: answer_to(effect, self._store_tasks()), self._answered)
            return
        match effect:
            case effects.PrintBadge(serial, guest, again):
                if self._print_worker is not None:
                    self._print_worker.print_for(
                        guest,
                        lambda handover: self.happen(BadgeHandoverChanged(serial, handover)),
                        again,
                    )
            case effects.CheckPin(typed):
                self._keypad.check(self._do, self._store_tasks, typed, self.happen)
            case effects.Play(sound):
                self.sound_requested.emit(sound.value)
            case effects.Leave():
                self.close_requested.emit()
            case effects.LogNote(text):
                _log.info(text)
            case _:
                assert_never(effect)

    def _do(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        self._jobs.run(self, work, done, failed or self.fail)

    def _answered(self, event: KioskEvent) -> None:
        if isinstance(event, Answered):
            self._programme = event.answer.programme
        self.happen(event)

    def set_programme(self, programme: Programme | None) -> None:
        """Use a programme that may have changed; None if it has not."""
        if programme is not None:
            self._programme = programme
            self._show()

    def take_news(self, news: StoreNews | None) -> None:
        """Use what the store says; None if nothing has changed."""
        if news is not None:
            closed = self._desk_control.take(news.control)
            self.set_programme(news.programme)
            if closed is not self._state.closed:
                self.happen(ServiceChanged(closed))

    def _recovered(self, news: StoreNews) -> None:
        if self._is_final:  # found while this was asked
            return
        self.take_news(news)
        self.happen(StoreRecovered())

    def _still_broken(self, error: Exception) -> None:
        from kiosk.store.errors import FINAL

        self._is_final = self._is_final or isinstance(error, FINAL)
        _log.info("still out of order: %s", error)

    def _pulse(self) -> float:
        return _HEARTBEAT if self._state.screen is Screen.ATTRACT else _NEWS_EVERY

    def _inputs(self) -> AttendeeInputs:
        around = self._around
        return AttendeeInputs(
            programme=self._programme,
            checkpoint=around.checkpoint,
            texts=around.texts,
            now=around.clock(),
            wall=around.wall().astimezone(ZoneInfo(self._programme.event.timezone)),
            can_draw=around.can_draw,
            reduce_motion=around.reduce_motion,
            camera=around.camera,
            deaf=self._scanner_missing,
            loading=self._loading,
            message=self._desk_control.message,
            clock_offset_ms=self._desk_control.clock_offset_ms,
        )

    def _show(self) -> None:
        self.view_model.show(derive(self._state, self._inputs()))
        moment = due(self._state)
        wait = self._pulse() if moment is None else moment - self._around.clock()
        self._timer.start(max(1, round(min(wait, self._pulse()) * 1000)))
