"""How large the window is, in pixels and in millimetres."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from kiosk.settings import Settings

_PORTRAIT = (1080, 1920)
# The 21.5" panel that everything is designed for: its diagonal in millimetres.
_REFERENCE_DIAGONAL = 546.1
# How much of a person's desktop a window may take.
_SHARE = 0.9


def size_of(asked: tuple[int, int] | None, *, windowed: bool) -> tuple[int, int]:
    """Pixels: as asked, else the whole screen, else an upright window that fits on it."""
    if asked:
        return asked
    screen = QGuiApplication.primaryScreen()
    if not windowed:
        return screen.size().toTuple()
    room = screen.availableSize()
    width, height = _PORTRAIT
    scale = min(1.0, room.width() * _SHARE / width, room.height() * _SHARE / height)
    return round(width * scale), round(height * scale)


def density(settings: Settings, size: tuple[int, int]) -> float:
    """Pixels per millimetre: as measured for this display, else as on the reference panel.

    What displays say of themselves is too often wrong.
    """
    screen = QGuiApplication.primaryScreen()
    measured = settings.density(screen.serialNumber(), screen.name())
    return measured or math.hypot(*size) / _REFERENCE_DIAGONAL
