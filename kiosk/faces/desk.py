"""Composition root of the front desk: store, workers, scanners, pages and window."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QInputDevice
from shiboken6 import delete

from kiosk.domain.records.permissions import Right
from kiosk.faces.event_loop import MessagePrinter, RuntimeServices, run, save_picture
from kiosk.faces.qml_window import load_window
from kiosk.texts import LANGUAGES, load_texts
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.desk_environment import DeskEnvironment, StoreWorker
from kiosk.ui.desk.shell.double_clicks import DoubleClicks
from kiosk.ui.desk.shell.pages import make_pages
from kiosk.ui.desk.shell.peripherals import Peripherals
from kiosk.ui.desk.shell.preferences import (
    Preferences,
    preferences_path,
    read_preferences,
    save_preferences,
)
from kiosk.ui.desk.shell.view_model import DeskViewModel
from kiosk.ui.desk.shell.window_watch import WindowWatch
from kiosk.ui.shared.fonts import Glyphs
from kiosk.usecases.devices.device_names import desk_name

if TYPE_CHECKING:
    from kiosk.faces.background_services import BackgroundServices
    from kiosk.faces.process_supervisor import RunOnStore
    from kiosk.jobs import Jobs, ThreadJobs
    from kiosk.settings import Settings
    from kiosk.store import Store
    from kiosk.store.sharing.desk_attendance import DeskAttendance

_log = logging.getLogger(__name__)
_LANDSCAPE = (1920, 1080)
# A long list is taken in on the thread of its store.
_STORE_PATIENCE_S = 180.0
_WINDOW = ("Kiosk", "Desk", "Shell", "DeskWindow.qml")
_NEWS_EVERY_MS = 100
_TICKS_EVERY_MS = 1_000


@dataclass(frozen=True, slots=True)
class DeskFace:
    """Options of a desk.

    `checkpoint` is where it checks people in; the event's first one if it is empty. `size` in
    pixels makes a window of that size. `picture` is a file for the first screen, after which the
    desk ends if `only_picture`.
    """

    store: Path
    checkpoint: str = ""
    device: str = ""
    windowed: bool = False
    size: tuple[int, int] | None = None
    picture: Path | None = None
    only_picture: bool = False


def run_desk(face: DeskFace, settings: Settings, print_message: MessagePrinter) -> int:
    """Show the desk until its window is closed; returns the exit code. Raises StoreError."""

    def make(picture: Path | None) -> FrontDesk:
        return FrontDesk(replace(face, picture=face.picture or picture), settings)

    picture = face.store.with_name("first-desk-screen.png")
    show = partial(run, name="desk", store_patience_s=_STORE_PATIENCE_S)
    return show(make, settings, print_message, size=face.size or _LANDSCAPE, picture=picture)


class FrontDesk(QObject):
    """The front desk in its window; the store is opened on a worker.

    `finished` is emitted at its end: the window was closed, or the store could not be opened
    (`fault`). `pictured` is emitted with the file of the picture of the first screen.
    """

    finished = Signal()
    pictured = Signal(str)

    def __init__(
        self, face: DeskFace, settings: Settings, services: RuntimeServices | None = None
    ) -> None:
        """Needs a QGuiApplication."""
        super().__init__()
        self.fault: Exception | None = None
        self.on_store: RunOnStore | None = None
        self._face, self._settings = face, settings
        self._services = services or RuntimeServices()
        self._workers: list[ThreadJobs] = []
        self._stores: list[Store] = []
        self._attendance: DeskAttendance | None = None
        self._background: BackgroundServices | None = None
        self._opening = Lock()
        self._glyphs = Glyphs()
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        self._device = face.device or desk_name(face.store)
        default = Preferences(settings.language, dark)
        preferences = read_preferences(preferences_path(face.store), self._device, default)
        self._follows_event = settings.follows_event and preferences is default
        self.context = DeskContext(self._environment(preferences.language))
        self.context.printing.own_printer = preferences.printer
        self.context.choices.restore(preferences.choices)
        self.view_model = DeskViewModel(
            self.context,
            make_pages(self.context),
            dark=preferences.dark,
            touch=_has_touch(),
        )
        self.peripherals = Peripherals(self.view_model, settings, face.store, self._worker)
        size = face.size or _LANDSCAPE
        self._engine, self.window = load_window(_WINDOW, self.view_model, size)
        self._watch = WindowWatch(self.window, self.view_model.close)
        self._double_clicks = DoubleClicks(self.window, lambda: self.context.actor is not None)
        self._watch.user_active.connect(self.view_model.wake)
        self._watch.closed.connect(self.finished)
        self.view_model.close_confirmed.connect(self.finished)
        self.view_model.appearanceChanged.connect(self._keep)
        self.context.printing.own_printer_changed.connect(self._keep)
        self.context.choices.changed.connect(self._keep)
        self._news = _every(self, _NEWS_EVERY_MS, self.context.poll_changes)
        self._ticks = _every(self, _TICKS_EVERY_MS, self.view_model.tick)

    def show(self) -> None:
        """Open the window and start to query the store."""
        if self._face.windowed or self._face.size:
            self.window.show()
        else:
            self.window.showFullScreen()
        self.peripherals.listen()
        self.context.store_changed.connect(self._opened)
        self.context.opening_failed.connect(self._not_opened)
        self.context.poll_changes()
        self._news.start()
        self._ticks.start()

    def close(self) -> None:
        """Destroys event filters before the view, the view before its view models.

        Then stops all workers and closes the stores. The window is hidden first, so that signals
        of lost focus reach objects that still exist.
        """
        self._news.stop()
        self._ticks.stop()
        self.context.closing.emit()
        self.peripherals.stop()
        if self._background is not None:
            self._background.stop()
        self.window.hide()
        delete(self._watch)
        delete(self._double_clicks)
        delete(self._engine)
        self.peripherals.close()
        delete(self.view_model)
        for worker in self._workers:
            worker.close()
        if self._attendance is not None:
            self._attendance.close()
        for store in self._stores:
            store.close()

    def _keep(self) -> None:
        """Saves the preferences; if that fails, the next start uses the defaults."""
        path, device, context = preferences_path(self._face.store), self._device, self.context
        dark, choices = self.view_model.props.dark, context.choices.current
        preferences = Preferences(context.language, dark, context.printing.own_printer, choices)
        self.context.run_slow(
            self,
            lambda _: save_preferences(path, device, preferences),
            lambda _: None,
            _log_not_saved,
        )

    def _environment(self, language: str) -> DeskEnvironment:
        return DeskEnvironment(
            quick=self._store_worker(),
            slow=self._store_worker(),
            waiting=self._store_worker(),
            lists=self._store_worker(),
            checkpoint=self._face.checkpoint,
            texts={language: load_texts(language) for language in LANGUAGES},
            clock=self._services.clock,
            wall=self._services.wall,
            can_draw=self._glyphs.can_draw,
            language=language,
        )

    def _store_worker(self) -> StoreWorker:
        return StoreWorker(self._services.jobs or self._worker(), cache(self._open))

    def _worker(self) -> Jobs:
        from kiosk.jobs import ThreadJobs

        self._workers.append(ThreadJobs())
        return self._workers[-1]

    def _open(self) -> Store:
        """On a worker: the second store reads by itself and writes through the first."""
        from kiosk.name_tables import name_tables
        from kiosk.store import Store
        from kiosk.store.files import warn_about_permissions

        name_tables()  # read here, so that the first card does not wait for it
        with self._opening:
            if self._stores:
                self._stores.append(self._stores[0].open_for_thread())
            else:
                self._stores.append(Store.open(self._face.store, self._device, reserve=True))
                warn_about_permissions(self._face.store)
            return self._stores[-1]

    def _opened(self) -> None:
        """Starts devices once the store is open, as two threads must not load libraries at once."""
        self.context.store_changed.disconnect(self._opened)
        checkpoints = self.context.programme.checkpoints
        if self._face.checkpoint and self._face.checkpoint not in checkpoints:
            from kiosk.usecases.checkin.admission_service import CheckpointMissing

            self.fault = CheckpointMissing(self._face.checkpoint, sorted(checkpoints))
            self.finished.emit()
            return
        self._attend()
        self._background = self._start_background()
        if self._follows_event:
            self._use_event_language()
        self.peripherals.connect(lambda: self._services.jobs or self._worker())
        if self._face.picture is not None:
            QTimer.singleShot(200, self, self._take_picture)

    def _start_background(self) -> BackgroundServices:
        from kiosk.faces.background_services import BackgroundServices
        from kiosk.faces.face_reporter import ReportedDevices

        beside = self.peripherals
        devices = ReportedDevices(
            "desk",
            lambda: beside.scanner_hub.scanners if beside.scanner_hub else (),
            lambda: beside.print_worker,
            self._settings.is_reduced,
        )
        run = self.on_store = self.context.run_slow
        return BackgroundServices(self._face.store, run, self._services.wall, devices)

    def _attend(self) -> None:
        """Tells the kiosks from now on whether staff who take tickets are at work here."""
        from kiosk.store.sharing.desk_attendance import DeskAttendance

        attendance = self._attendance = DeskAttendance(self._face.store)
        self.context.actor_changed.connect(
            lambda: attendance.set_attended(self.context.may(Right.TICKETS))
        )

    def _use_event_language(self) -> None:
        """Switches to the event's first language that the desk supports, if none was chosen."""
        spoken = [one for one in self.context.programme.event.languages if one in LANGUAGES]
        if spoken and spoken[0] != self.context.language:
            self.context.set_language(spoken[0])

    def _not_opened(self, error: Exception) -> None:
        """Permanent errors end the desk; for others it keeps waiting for the store."""
        from kiosk.store.errors import StoreMissing, StoreNewer, StoreNotOurs

        if isinstance(error, StoreMissing | StoreNewer | StoreNotOurs):
            self.fault = error
            self.finished.emit()

    def _take_picture(self) -> None:
        if self._face.picture is not None:
            save_picture(self, self.window, self._face.picture, and_close=self._face.only_picture)


def _log_not_saved(error: Exception) -> None:
    _log.warning("the desk's preferences were not saved: %s", error)


def _every(parent: QObject, milliseconds: int, do: Callable[[], None]) -> QTimer:
    timer = QTimer(parent, interval=milliseconds)
    timer.timeout.connect(do)
    return timer


def _has_touch() -> bool:
    kind = QInputDevice.DeviceType.TouchScreen
    return any(device.type() == kind for device in QInputDevice.devices())
