"""Devices of the attendee kiosk beside its scanners: screen inhibitor, loudspeaker, printer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.devices.screen_inhibit import ScreenInhibitor
from kiosk.devices.sound import Loudspeaker
from kiosk.texts import load_texts

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtQuick import QQuickWindow

    from kiosk.devices.scanners.scanner_hub import ScannerHub
    from kiosk.jobs import Jobs
    from kiosk.settings import Settings
    from kiosk.store import Store
    from kiosk.ui.attendee.controller import AttendeeController
    from kiosk.ui.shared.print_worker import PrintWorker


def connect_output(
    controller: AttendeeController, scanner_hub: ScannerHub, settings: Settings
) -> list[QObject]:
    """Keeps the screen on and plays sounds until the returned objects are deleted."""
    inhibitor = _keep_screen_on(scanner_hub, settings)
    return (
        [inhibitor, _connect_loudspeaker(controller, settings)] if settings.sound else [inhibitor]
    )


def _keep_screen_on(scanner_hub: ScannerHub, settings: Settings) -> ScreenInhibitor:
    """Keeps the screen on until the inhibitor is deleted; a scan wakes it."""
    inhibitor = ScreenInhibitor(load_texts(settings.language).say("devices.awake"))
    inhibitor.inhibit()
    scanner_hub.scanned.connect(inhibitor.reset_idle_timer)
    return inhibitor


def _connect_loudspeaker(controller: AttendeeController, settings: Settings) -> Loudspeaker:
    """A loudspeaker that plays the sounds of `controller` until it is deleted."""
    loudspeaker = Loudspeaker(settings.volume)
    loudspeaker.prepare()
    controller.sound_requested.connect(loudspeaker.play)
    return loudspeaker


def start_autopilot(window: QQuickWindow, store: Store) -> None:
    """Scans the codes of the guests one after the other, by key events of the window."""
    from kiosk.devices.autopilot import Autopilot, plan

    codes = [one.written[0] for one in store.guests() if one.written]
    Autopilot(window, plan(codes, seed=0)).start()


def start_printing(
    controller: AttendeeController,
    jobs: Callable[[], Jobs],
    wall: Callable[[], datetime],
    settings: Settings,
) -> PrintWorker:
    """Prints the badges of the kiosk until the print worker is deleted; `jobs` makes its worker."""
    from kiosk.ui.shared.print_worker import PrintWorker

    print_worker = PrintWorker(controller.on_store, jobs, wall, settings.printer)
    controller.set_print_worker(print_worker)
    print_worker.open()
    return print_worker
