"""Writes what a window says about its device beside the store, for the page of devices."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer

from kiosk.devices.battery import read_battery
from kiosk.domain.equipment.device_reports import (
    DeviceReport,
    PrinterHealth,
    scanner_state,
)
from kiosk.domain.equipment.scanner_kinds import ScannerKind
from kiosk.faces.process_supervisor import RunOnStore
from kiosk.store import Store
from kiosk.store.queries.journal_facts import vector
from kiosk.store.sharing.face_reports import read_starts, write_report

if TYPE_CHECKING:
    from kiosk.ui.shared.print_worker import PrintWorker

EVERY_MS = 10_000
"""How often a report is written, so that its readers see that it is current."""
_UNKNOWN_PRESENCE = frozenset(kind.word for kind in ScannerKind if not kind.is_presence_known)
_RESTARTS_WITHIN_MS = 12 * 3600 * 1000
_log = logging.getLogger(__name__)


class ReportedScanner(Protocol):
    """A scanner: `fault` is None while it works."""

    name: str

    @property
    def fault(self) -> object: ...


@dataclass(frozen=True, slots=True)
class ReportedDevices:
    """The devices of a window: `face` is `attendee` or `desk`.

    `scanners` and `print_worker` return what is there. It `is_reduced` if it started without camera
    and printer.
    """

    face: str
    scanners: Callable[[], Sequence[ReportedScanner]]
    print_worker: Callable[[], PrintWorker | None]
    is_reduced: bool = False


class FaceReporter(QObject):
    """Reports the state of one window's devices regularly, from the store's thread."""

    def __init__(
        self, run: RunOnStore, wall: Callable[[], datetime], devices: ReportedDevices
    ) -> None:
        super().__init__()
        self._run, self._wall, self._devices = run, wall, devices
        self._starts: list[int] = []
        self._program = version("forum-kiosk")
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.write)
        self._timer.start()
        self.write()

    def write(self) -> None:
        """Write the report as it is now."""
        printer, trouble = self._printer()
        report = DeviceReport(
            "",
            self._now_ms(),
            face=self._devices.face,
            scanner=self._scanner(),
            printer=printer,
            trouble=trouble,
            program=self._program,
            reduced=self._devices.is_reduced or None,
        )
        self._run(self, lambda store: self._write(store, report), lambda _: None)

    def stop(self) -> None:
        """Write no more."""
        self._timer.stop()

    def _scanner(self) -> str:
        scanners = self._devices.scanners()
        faults = {one.name: one.fault is not None for one in scanners}
        return scanner_state(faults, _UNKNOWN_PRESENCE)

    def _printer(self) -> tuple[str, str]:
        worker = self._devices.print_worker()
        if worker is None:  # what draws badges is loaded only where there is a printer
            return PrinterHealth.NONE, ""
        from kiosk.ui.shared.print_worker import AT_THE_DESK

        if worker.own_printer in ("", AT_THE_DESK):
            return PrinterHealth.NONE, ""
        printer = worker.find_own_printer()
        if printer is None or printer.id not in worker.heard:
            return "", ""
        trouble = worker.troubles.get(printer.id)
        return (PrinterHealth.READY, "") if trouble is None else (PrinterHealth.FAULTY, trouble)

    def _write(self, store: Store, report: DeviceReport) -> bool:
        """On the store's thread; a report that cannot be written is left out."""
        try:
            self._note_start(store.path, store.device, report.taken)
            write_report(store.path, self._completed(store, report), self._starts)
        except OSError as error:
            _log.info("the state of the device was not written: errno %s", error.errno)
            return False
        return True

    def _note_start(self, path: Path, device: str, now: int) -> None:
        if not self._starts:
            earlier = read_starts(path, device)
            self._starts = [one for one in earlier if 0 <= now - one < _RESTARTS_WITHIN_MS]
            self._starts.append(now)

    def _completed(self, store: Store, report: DeviceReport) -> DeviceReport:
        """The report with what only the store and the machine know."""
        battery = read_battery()
        return replace(
            report,
            device=store.device,
            battery=battery.percent if battery else None,
            charging=battery.is_charging if battery else None,
            started=self._starts[-1],
            restarts=len(self._starts) - 1,
            facts=store.read(vector).get(store.device, 0),
        )

    def _now_ms(self) -> int:
        return round(self._wall().timestamp() * 1000)
