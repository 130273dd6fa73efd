"""Creates the scanners that the settings name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.devices.scanners.scanner_hub import BackgroundWorker, Scanner, ScannerHub
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
    for entry in settings.scanners:
        kind = kind_of(entry)
        if kind is None:
            raise ScannerUnknown(entry)
        if at_start is None or kind.reads_at_start is at_start:
            which = entry.partition(":")[2]
            hub.add(_create(kind, which, settings, make_worker, choose=choose, hub=hub))


def _create(
    kind: ScannerKind,
    which: str,
    settings: ScannerSettings,
    make_worker: Callable[[], BackgroundWorker],
    *,
    choose: Callable[[tuple[str, ...]], str] | None,
    hub: ScannerHub,
) -> Scanner:
    match kind:
        case ScannerKind.WEDGE:
            from kiosk.devices.scanners.keyboard.keyboard_wedge import KeyboardWedge

            application = QCoreApplication.instance()
            if application is None:
                raise RuntimeError("a keyboard wedge needs a QCoreApplication")
            return KeyboardWedge(application, settings.scanner_prefix, settings.scanner_suffix)
        case ScannerKind.EVDEV:
            from kiosk.devices.scanners.evdev_scanner import EvdevScanner

            return EvdevScanner(which)
        case ScannerKind.SERIAL:
            from kiosk.devices.scanners.serial_scanner import SerialScanner

            return SerialScanner(which)
        case ScannerKind.CAMERA:
            from kiosk.devices.scanners.camera.camera_choice import largest
            from kiosk.devices.scanners.camera.camera_scanner import CameraScanner

            camera = CameraScanner(which, make_worker(), choose=choose or largest)
            camera.pictured.connect(hub.pictured)
            return camera
        case _:
            assert_never(kind)
