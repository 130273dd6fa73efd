"""Makes the scanners that the settings name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from kiosk.devices.scanner import Aside, Funnel, Scanner


class Choice(Protocol):
    """What the settings say of scanners."""

    @property
    def scanners(self) -> tuple[str, ...]: ...
    @property
    def scanner_prefix(self) -> str: ...
    @property
    def scanner_suffix(self) -> str: ...


def equip(funnel: Funnel, choice: Choice, aside: Callable[[], Aside], *kinds: str) -> None:
    """Starts the chosen scanners that are of `kinds`; what is not wanted is not even loaded.

    `aside` gives each camera a place of its own for what takes long. Raises ValueError for a prefix
    or suffix that names no key.
    """
    for scanner in _made(funnel, choice, aside, kinds):
        funnel.add(scanner)


def _made(
    funnel: Funnel, choice: Choice, aside: Callable[[], Aside], kinds: tuple[str, ...]
) -> Iterator[Scanner]:
    for one in choice.scanners:
        kind, _, which = one.partition(":")
        if kind not in kinds:
            continue
        match kind:
            case "wedge":
                yield _wedge(choice.scanner_prefix, choice.scanner_suffix)
            case "evdev":
                from kiosk.devices.evdev import EvdevScanner

                yield EvdevScanner(which)
            case "serial":
                from kiosk.devices.serial import SerialScanner

                yield SerialScanner(which)
            case "camera":
                from kiosk.devices.camera import CameraScanner

                camera = CameraScanner(which, aside())
                camera.pictured.connect(funnel.pictured)
                yield camera


def _wedge(prefix: str, suffix: str) -> Scanner:
    from kiosk.devices.wedge import Wedge

    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("keys go to an application")
    return Wedge(application, prefix, suffix)
