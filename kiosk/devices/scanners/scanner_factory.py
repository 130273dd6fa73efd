"""Creates the scanners that the settings name."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.devices.scanners import scanner_presence
from kiosk.devices.scanners.scanner_hub import BackgroundWorker, Scanner, ScannerHub
from kiosk.domain.equipment.machine_findings import Verdict
from kiosk.domain.equipment.scanner_kinds import ScannerKind, kind_of
from kiosk.domain.text.messages import Sentence


class ScannerSettings(Protocol):
    """The settings that the scanners need."""

    @property
    def scanners(self) -> tuple[str, ...]: ...
    @property
    def scanner_prefix(self) -> str: ...
    @property
    def scanner_suffix(self) -> str: ...


class ScannerUnknown(ValueError):
    """An entry of `scanners` that names no scanner; `sentence` names it and the kinds."""

    def __init__(self, entry: str) -> None:
        super().__init__(entry)
        kinds = ", ".join(kind.word for kind in ScannerKind)
        self.sentence = Sentence("devices.kind.unknown", {"name": entry, "known": kinds})


def add_scanners(
    hub: ScannerHub,
    settings: ScannerSettings,
    make_worker: Callable[[], BackgroundWorker],
    *,
    at_start: bool | None = None,
    choose: Callable[[tuple[str, ...]], str] | None = None,
) -> None:
    """Adds to `hub` the scanners of the settings, and starts them.

    `at_start` True takes only the kinds that read at the start, False only the others, None all;
    libraries of kinds that are left out are not loaded. Each camera decodes its frames on a worker
    of its own from `make_worker`; `choose` returns which of several codes in view belongs to the
    event, by default the largest. Raises ScannerUnknown, and ValueError for a prefix or suffix that
    names no key.
    """
    factory = _ScannerFactory(settings, make_worker, choose, hub)
    for entry in settings.scanners:
        kind = kind_of(entry)
        if kind is None:
            raise ScannerUnknown(entry)
        if at_start is None or kind.reads_at_start is at_start:
            hub.add(factory.create(kind, entry.partition(":")[2]))


def examine_scanner(entry: str) -> tuple[Verdict, Sentence]:
    """Whether the scanner of an entry of the settings is there and may be read, and what was found.

    Raises ScannerUnknown.
    """
    kind, which = kind_of(entry), entry.partition(":")[2]
    match kind:
        case ScannerKind.WEDGE | ScannerKind.EVDEV if sys.platform != "linux":
            return Verdict.LOOK, Sentence("setup.scanner.try", {"entry": entry})
        case ScannerKind.WEDGE:
            return scanner_presence.keyboards()
        case ScannerKind.EVDEV:
            return scanner_presence.input_device(which)
        case ScannerKind.SERIAL:
            return scanner_presence.port(which)
        case ScannerKind.CAMERA:
            return scanner_presence.picture_source(which, entry)
        case None:
            raise ScannerUnknown(entry)
        case _:
            assert_never(kind)


@dataclass(frozen=True, slots=True)
class _ScannerFactory:
    """Creates scanners; the module of a kind is imported with the first scanner of that kind."""

    settings: ScannerSettings
    make_worker: Callable[[], BackgroundWorker]
    choose: Callable[[tuple[str, ...]], str] | None
    hub: ScannerHub

    def create(self, kind: ScannerKind, which: str) -> Scanner:
        match kind:
            case ScannerKind.WEDGE:
                return self._wedge()
            case ScannerKind.EVDEV:
                return _evdev(which)
            case ScannerKind.SERIAL:
                return _serial(which)
            case ScannerKind.CAMERA:
                return self._camera(which)
            case _:
                assert_never(kind)

    def _wedge(self) -> Scanner:
        from kiosk.devices.scanners.keyboard.keyboard_wedge import KeyboardWedge

        application = QCoreApplication.instance()
        if application is None:
            raise RuntimeError("a keyboard wedge needs a QCoreApplication")
        settings = self.settings
        return KeyboardWedge(application, settings.scanner_prefix, settings.scanner_suffix)

    def _camera(self, which: str) -> Scanner:
        from kiosk.devices.scanners.camera.camera_choice import largest
        from kiosk.devices.scanners.camera.camera_scanner import CameraScanner

        camera = CameraScanner(which, self.make_worker(), choose=self.choose or largest)
        camera.pictured.connect(self.hub.pictured)
        return camera


def _evdev(which: str) -> Scanner:
    from kiosk.devices.scanners.evdev_scanner import EvdevScanner

    return EvdevScanner(which)


def _serial(which: str) -> Scanner:
    from kiosk.devices.scanners.serial_scanner import SerialScanner

    return SerialScanner(which)
