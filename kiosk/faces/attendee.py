"""Composition root of the attendee kiosk: store, devices, use cases, view models and window.

Modules that the first frame does not need are imported after it, for a fast start.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QGuiApplication
from shiboken6 import delete

from kiosk.domain.records.entities import Direction
from kiosk.domain.text.languages import GUEST_LANGUAGES, STAFF_LANGUAGES
from kiosk.domain.text.messages import Sentence
from kiosk.faces.event_loop import RuntimeServices, restart_program, run, save_picture
from kiosk.faces.qml_window import load_window
from kiosk.texts import GuestTexts
from kiosk.ui.attendee import screen_sizes
from kiosk.ui.attendee.screens.startup_screen import first_screen
from kiosk.ui.attendee.view_model import AttendeeViewModel
from kiosk.ui.attendee.window_guard import WindowGuard
from kiosk.ui.shared.fonts import Glyphs

if TYPE_CHECKING:
    from kiosk.devices.scanners.scanner_hub import ScannerHub
    from kiosk.faces.background_services import BackgroundServices
    from kiosk.faces.process_supervisor import RunOnStore
    from kiosk.jobs import Jobs, ThreadJobs
    from kiosk.settings import Settings
    from kiosk.store import Store
    from kiosk.ui.attendee.controller import AttendeeController
    from kiosk.ui.attendee.store_tasks import StoreNews, StoreTasks
    from kiosk.ui.shared.print_worker import PrintWorker

_PORTRAIT = (1080, 1920)
_WINDOW = ("Kiosk", "Attendee", "Shell", "AttendeeWindow.qml")
# The whole journal is verified only after the start is complete.
_VERIFY_AFTER_MS = 10_000


@dataclass(frozen=True, slots=True)
class AttendeeFace:
    """Options of an attendee kiosk.

    `direction` is that of its scans. `size` in pixels makes a window of that size.
    `picture` is a file for the first screen, after which the kiosk ends if `only_picture`. With
    `autopilot` it scans the guests of the store. `first_frame` is called after the first frame.
    """

    store: Path
    checkpoint: str
    device: str = ""
    direction: Direction = Direction.ENTRY
    windowed: bool = False
    size: tuple[int, int] | None = None
    picture: Path | None = None
    only_picture: bool = False
    autopilot: bool = False
    first_frame: Callable[[], None] = lambda: None


def run_attendee(
    face: AttendeeFace, settings: Settings, print_message: Callable[[Sentence], None]
) -> int:
    """Show the attendee face until staff leave it; returns the exit code.

    `print_message` prints on the terminal. Raises StoreError and CheckpointMissing when the
    store cannot be opened, after the window was closed.
    """
    made: list[AttendeeKiosk] = []

    def make(picture: Path | None) -> AttendeeKiosk:
        made.append(AttendeeKiosk(replace(face, picture=face.picture or picture), settings))
        return made[-1]

    picture = face.store.with_name("first-screen.png")
    code = run(make, settings, print_message, size=face.size or _PORTRAIT, picture=picture)
    if made[-1].restarts:
        restart_program()
    return code


class AttendeeKiosk(QObject):
    """The attendee face in its window; devices and store are opened after the first frame.

    `finished` is emitted at its end: staff closed it, the store could not be opened (`fault`), or
    the program is to start again (`restarts`).
    `pictured` is emitted with the file of the picture of the first screen.
    """

    finished = Signal()
    pictured = Signal(str)

    def __init__(
        self, face: AttendeeFace, settings: Settings, services: RuntimeServices | None = None
    ) -> None:
        """Needs a QGuiApplication."""
        super().__init__()
        self.fault: Exception | None = None
        self.on_store: RunOnStore | None = None
        self.restarts = False
        self.controller: AttendeeController | None = None
        self.scanner_hub: ScannerHub | None = None
        self._face, self._settings = face, settings
        self._services = services or RuntimeServices()
        self._store: Store | None = None
        self._workers: list[ThreadJobs] = []
        self._devices: list[QObject] = []
        self._background: BackgroundServices | None = None
        self._print_worker: PrintWorker | None = None
        self._glyphs = Glyphs()
        self._texts = GuestTexts()
        size = screen_sizes.size_of(face.size, windowed=face.windowed)
        self._px_per_mm = screen_sizes.density(settings, size)
        self.view_model = AttendeeViewModel(self._px_per_mm)
        korean, english = (self._texts[language].say for language in STAFF_LANGUAGES)
        other = GUEST_LANGUAGES[STAFF_LANGUAGES[1]]
        starting = first_screen(korean, english, settings.camera)
        self.view_model.show(
            replace(starting, language_label=other.name, language_short=other.short)
        )
        self._engine, self.window = load_window(_WINDOW, self.view_model, size)
        self._guard = WindowGuard(self.window, self._px_per_mm, closable=face.windowed)

    def show(self) -> None:
        """Open the window; everything else is built after its first frame."""
        self._after_next_frame(self._face.first_frame)
        self._after_next_frame(self.begin)
        if self._face.windowed:
            self.window.show()
            return
        QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.BlankCursor))
        self.window.setFlag(Qt.WindowType.FramelessWindowHint)
        self.window.showFullScreen()

    def begin(self) -> None:
        """Create controller and scanners, and open the store on the worker."""
        from kiosk.faces.attendee_environment import attendee_environment
        from kiosk.ui.attendee.controller import AttendeeController

        store_tasks = cache(self._open)
        jobs = self._services.jobs or self._worker()
        checkpoint, can_draw = self._face.checkpoint, self._glyphs.can_draw
        around = attendee_environment(
            checkpoint, self._settings, self._services, self._texts, can_draw
        )
        controller = AttendeeController(self.view_model, store_tasks, jobs, around)
        controller.close_requested.connect(self.finished)
        controller.restart_requested.connect(self._restart)
        self._guard.corners_held.connect(controller.handle_corners_held)
        self.scanner_hub = self._make_scanner_hub(controller)
        self.controller = controller
        jobs.run(self, lambda: store_tasks().news(), self._opened, self._not_opened)

    def _make_scanner_hub(self, controller: AttendeeController) -> ScannerHub:
        """A hub of the scanners that are started at once."""
        from kiosk.devices.scanners.scanner_factory import add_scanners
        from kiosk.devices.scanners.scanner_hub import ScannerHub

        hub = ScannerHub(self._services.clock)
        hub.began.connect(controller.begin)
        hub.scanned.connect(controller.read)
        hub.availability_lost.connect(controller.set_scanner_missing)
        self._devices.append(hub)
        add_scanners(hub, self._settings, self._worker, at_start=True)
        return hub

    def close(self) -> None:
        """Destroys event filters before the view, the view before its view models.

        Then stops all workers and closes the store.
        """
        if self.scanner_hub is not None:
            self.scanner_hub.stop()
        if self._background is not None:
            self._background.stop()
        self.window.hide()
        delete(self._guard)
        delete(self._engine)
        for device in self._devices:
            delete(device)
        if self.controller is not None:
            delete(self.controller)
            self.controller = None
        for worker in self._workers:
            worker.close()
        if self._store is not None:
            self._store.close()

    def _worker(self) -> Jobs:
        from kiosk.jobs import ThreadJobs

        self._workers.append(ThreadJobs())
        return self._workers[-1]

    def _after_next_frame(self, do: Callable[[], None]) -> None:
        def swapped() -> None:
            self.window.frameSwapped.disconnect(swapped)
            QTimer.singleShot(0, do)

        self.window.frameSwapped.connect(swapped)

    def _open(self) -> StoreTasks:
        """Open the store; called on the worker."""
        from kiosk.store import Store
        from kiosk.store.files import warn_about_permissions
        from kiosk.ui.attendee.store_tasks import StoreTasks
        from kiosk.usecases.devices.device_names import kiosk_name

        face = self._face
        if self._store is None:
            name = face.device or kiosk_name(face.store)
            self._store = Store.open(face.store, name, reserve=True)
            warn_about_permissions(face.store)
        return StoreTasks(
            self._store,
            face.checkpoint,
            self._services.wall,
            self._settings.kiosk_letter,
            face.direction,
        )

    def _opened(self, news: StoreNews | None) -> None:
        from kiosk.devices.scanners.scanner_factory import add_scanners
        from kiosk.faces.background_services import BackgroundServices
        from kiosk.faces.face_reporter import ReportedDevices
        from kiosk.usecases.checkin.camera_codes import choose_code

        if self.controller is None or self.scanner_hub is None:
            return
        self.controller.take_news(news)
        # Only now: loading libraries in two threads at once can deadlock.
        self.scanner_hub.pictured.connect(self.view_model.viewfinder.show)
        choose = partial(choose_code, self._face.store, self.controller.owns)
        add_scanners(self.scanner_hub, self._settings, self._worker, at_start=False, choose=choose)
        self._connect_devices(self.controller, self.scanner_hub)
        if self._face.picture is not None:
            self._after_next_frame(self._take_picture)
            self.window.update()
        if self._face.autopilot:
            self._start_autopilot()
        hub = self.scanner_hub
        printer, is_reduced = lambda: self._print_worker, self._settings.is_reduced
        devices = ReportedDevices("attendee", lambda: hub.scanners, printer, is_reduced)
        run = self.on_store = self.controller.on_store
        self._background = BackgroundServices(self._face.store, run, self._services.wall, devices)
        self._watch_loading(self.controller)
        QTimer.singleShot(_VERIFY_AFTER_MS, self, self._verify)

    def _watch_loading(self, controller: AttendeeController) -> None:
        from kiosk.faces.loading_watch import LoadingWatch

        watch = LoadingWatch(controller.on_store)
        watch.changed.connect(controller.set_loading)
        self._devices.append(watch)
        watch.check()

    def _connect_devices(self, controller: AttendeeController, hub: ScannerHub) -> None:
        """Connect what follows scans: the screen saver, the loudspeaker and the printer."""
        from kiosk.faces.attendee_devices import connect_output, start_printing

        self._devices += connect_output(controller, hub, self._settings)
        if self._settings.printer:
            jobs, wall = lambda: self._services.jobs or self._worker(), self._services.wall
            self._print_worker = start_printing(controller, jobs, wall, self._settings)
            self._devices.append(self._print_worker)

    def _restart(self) -> None:
        self.restarts = True
        self.finished.emit()

    def _not_opened(self, error: Exception) -> None:
        self.fault = error
        self.finished.emit()

    def _take_picture(self) -> None:
        if self._face.picture is not None:
            save_picture(self, self.window, self._face.picture, and_close=self._face.only_picture)

    def _start_autopilot(self) -> None:
        from kiosk.faces.attendee_devices import start_autopilot

        if self._store is not None:
            start_autopilot(self.window, self._store)

    def _verify(self) -> None:
        """Verify the whole journal on a worker of its own, while scans go on."""
        from kiosk.ui.attendee.store_tasks import check_journal

        if self.controller is not None:
            work = partial(check_journal, self._face.store)
            self._worker().run(self, work, lambda _: None, self.controller.fail_elsewhere)
