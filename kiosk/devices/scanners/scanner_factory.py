"""Makes the scanners that the settings name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from kiosk.devices.scanners.scanner_hub import Aside, Scanner, ScannerHub
from kiosk.domain.text.messages import Sentence

KINDS = ("wedge", "evdev", "serial", "camera")


class Choice(Protocol):
    """What the settings say of scanners."""

    @property
    def scanners(self) -> tuple[str, ...]: ...
    @property
    def scanner_prefix(self) -> str: ...
    @property
    def scanner_suffix(self) -> str: ...


class ScannerUnknown(ValueError):
    """A scanner of a kind that there is not; `sentence` names it and the kinds."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        known = ", ".join(KINDS)
        self.sentence = Sentence("devices.kind.unknown", {"name": name, "known": known})


def equip(
    funnel: ScannerHub,
    choice: Choice,
    aside: Callable[[], Aside],
    *kinds: str,
    choose: Callable[[tuple[str, ...]], str] | None = None,
) -> None:
    """Starts the chosen scanners that are of `kinds`; what is not wanted is not even loaded.

    `aside` gives each camera a place of its own for what takes long, and `choose` says which of
    several codes in its view is ours, by default the largest. Raises ScannerUnknown, and ValueError
    for a prefix or suffix that names no key.
    """
    for name in choice.scanners:
        kind, _, which = name.partition(":")
        if kind not in KINDS:
            raise ScannerUnknown(name)
        if kind in kinds:
            funnel.add(_made(kind, which, choice) or _camera(which, funnel, aside, choose))


def _made(kind: str, which: str, choice: Choice) -> Scanner | None:
    match kind:
        case "wedge":
            return _wedge(choice.scanner_prefix, choice.scanner_suffix)
        case "evdev":
            from kiosk.devices.scanners.evdev_scanner import EvdevScanner

            return EvdevScanner(which)
        case "serial":
            from kiosk.devices.scanners.serial_scanner import SerialScanner

            return SerialScanner(which)
        case _:
            return None


def _camera(
    which: str,
    funnel: ScannerHub,
    aside: Callable[[], Aside],
    choose: Callable[[tuple[str, ...]], str] | None,
) -> Scanner:
    from kiosk.devices.scanners.camera.camera_choice import largest
    from kiosk.devices.scanners.camera.camera_scanner import CameraScanner

    camera = CameraScanner(which, aside(), choose=choose or largest)
    camera.pictured.connect(funnel.pictured)
    return camera


def _wedge(prefix: str, suffix: str) -> Scanner:
    from kiosk.devices.scanners.keyboard.keyboard_wedge import KeyboardWedge

    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("keys go to an application")
    return KeyboardWedge(application, prefix, suffix)
