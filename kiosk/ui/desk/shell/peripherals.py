"""The devices of a desk: scanners, screen saver, loudspeaker and printers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from shiboken6 import delete

from kiosk.domain.equipment.printer_status import FAILURES, Trouble
from kiosk.domain.text.messages import Sentence
from kiosk.texts import load_texts
from kiosk.ui.desk.parts.props import STOP
from kiosk.ui.desk.shell.view_model import DeskViewModel

if TYPE_CHECKING:
    from kiosk.devices.scanners.scanner_hub import ScannerHub
    from kiosk.jobs import Jobs
    from kiosk.settings import Settings
    from kiosk.ui.shared.print_worker import PrintWorker
    from kiosk.usecases.printing.print_queue import Queued


class Peripherals:
    """Creates and connects the devices of one desk from its settings.

    `worker` makes a worker thread for a device with blocking calls. Libraries are imported when
    they are needed: those of keyboard scanners at the start, the others once the store is open.
    """

    def __init__(
        self, desk: DeskViewModel, settings: Settings, store: Path, worker: Callable[[], Jobs]
    ) -> None:
        self.scanner_hub: ScannerHub | None = None
        self.print_worker: PrintWorker | None = None
        self._desk, self._settings, self._store = desk, settings, store
        self._worker = worker
        self._devices: list[QObject] = []

    def listen(self) -> None:
        """Start scanners that act as keyboards; on X11 also the detection of auto-repeat."""
        from kiosk.devices.scanners.keyboard.keyboard_wedge import KeyboardWedge
        from kiosk.devices.scanners.scanner_factory import add_scanners
        from kiosk.devices.scanners.scanner_hub import ScannerHub

        self.scanner_hub = ScannerHub(self._desk.context.environment.clock)
        self.scanner_hub.scanned.connect(self._desk.scan)
        self.scanner_hub.availability_lost.connect(self._desk.setScannerMissing)
        self._devices.append(self.scanner_hub)
        add_scanners(self.scanner_hub, self._settings, self._worker, at_start=True)
        for scanner in self.scanner_hub.scanners:
            if isinstance(scanner, KeyboardWedge):
                scanner.held_text_changed.connect(self._desk.setPendingText)
        if QGuiApplication.platformName() == "xcb":
            self._detect_auto_repeat()

    def connect(self, printing: Callable[[], Jobs]) -> None:
        """Connect the devices that need the open store; `printing` makes a printer's worker."""
        if self.scanner_hub is not None:
            self._add_scanners(self.scanner_hub)
        if self._settings.sound:
            self._connect_sound()
        self._print_badges(printing)

    def stop(self) -> None:
        """Stop all scanners."""
        if self.scanner_hub is not None:
            self.scanner_hub.stop()

    def close(self) -> None:
        """Destroy all devices; call `stop` first."""
        for device in self._devices:
            delete(device)
        self._devices.clear()
        self.scanner_hub = self.print_worker = self._desk.context.printing.worker = None

    def _add_scanners(self, scanner_hub: ScannerHub) -> None:
        from kiosk.devices.scanners.scanner_factory import add_scanners
        from kiosk.usecases.checkin.camera_codes import choose_code

        choose = partial(choose_code, self._store, lambda _: False)
        add_scanners(scanner_hub, self._settings, self._worker, at_start=False, choose=choose)
        self._wake_screen_on_scans(scanner_hub)

    def _detect_auto_repeat(self) -> None:
        """Install last: Qt calls the event filter that was installed last before all others."""
        from kiosk.devices.scanners.keyboard.x11_auto_repeat import X11AutoRepeat

        application = QGuiApplication.instance()
        if application is not None:
            self._devices.append(X11AutoRepeat(application))

    def _wake_screen_on_scans(self, scanner_hub: ScannerHub) -> None:
        """A scan restarts the idle timer; without input the desk's screen may turn off."""
        from kiosk.devices.screen_inhibit import ScreenInhibitor

        inhibitor = ScreenInhibitor(load_texts(self._settings.language).say("devices.awake"))
        scanner_hub.scanned.connect(inhibitor.reset_idle_timer)
        self._devices.append(inhibitor)

    def _connect_sound(self) -> None:
        from kiosk.devices.sound import Loudspeaker

        loudspeaker = Loudspeaker(self._settings.volume)
        loudspeaker.prepare()
        self._desk.context.sound_requested.connect(loudspeaker.play)
        self._devices.append(loudspeaker)

    def _print_badges(self, printing: Callable[[], Jobs]) -> None:
        from kiosk.ui.shared.print_worker import PrintWorker

        context = self._desk.context
        print_worker = PrintWorker(context.run, printing, context.environment.wall)
        self.print_worker = context.printing.worker = print_worker
        print_worker.failed.connect(self._notify_failure)
        context.store_changed.connect(print_worker.poll)
        self._devices.append(print_worker)
        print_worker.open()

    def _notify_failure(self, queued: Queued) -> None:
        """Report a badge that was not printed, unless locked: a locked desk shows no names.

        The badge stays in the print queue.
        """
        context = self._desk.context
        if context.actor is None:
            return
        failure = queued.job.failure if queued.job.failure in FAILURES else Trouble.UNKNOWN
        name = context.formatter.name(queued.guest)
        context.notify(
            "badge.printer_trouble", STOP, name=name, trouble=Sentence(f"badge.trouble.{failure}")
        )
        context.sound_requested.emit("desk")
