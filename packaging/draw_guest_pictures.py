"""Draws the pictures of the guest face in the README, from the demo event, at half size.

Run it after a change of what they show: `.venv/bin/python packaging/draw_guest_pictures.py`.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
OUT = ROOT / ".readme"

# File: panel, language, look, scene of `tests/ui/attendee/reference_scenes.py`.
PICTURES = {
    "portrait-ko-attract": ("portrait", "ko", "plain", "K01_attract"),
    "portrait-ko-welcome": ("portrait", "ko", "plain", "K04_welcome"),
    "portrait-en-welcome": ("portrait", "en", "plain", "K04_welcome_ambassador"),
    "portrait-ko-already": ("portrait", "ko", "plain", "K05_already_in"),
    "portrait-ko-day": ("portrait", "ko", "plain", "K09_my_day"),
    "portrait-en-table": ("portrait", "en", "plain", "K10_my_table"),
    "portrait-en-refused": ("portrait", "en", "plain", "K06_too_early"),
    "portrait-ko-ticket": ("portrait", "ko", "plain", "K11_desk_ticket"),
    "portrait-ko-contrast-welcome": ("portrait", "ko", "contrast", "K04_welcome"),
    "portrait-en-largest-welcome": ("portrait", "en", "largest", "K04_welcome_ambassador"),
    "portrait-ko-low-attract": ("portrait", "ko", "low", "K01_attract"),
    "portrait-ko-search": ("portrait", "ko", "plain", "K08_search"),
    "landscape-en-welcome": ("landscape", "en", "plain", "K04_welcome_ambassador"),
    "landscape-ko-day": ("landscape", "ko", "plain", "K09_my_day"),
}


def draw() -> None:
    """Write every picture."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication

    from tests.ui.attendee.attendee_window import SceneWindow
    from tests.ui.attendee.panels import LOOKS, PANELS
    from tests.ui.attendee.reference_scenes import reference_scenes

    application = QGuiApplication([])
    for panel in PANELS:
        wanted = {name: rest for name, (at, *rest) in PICTURES.items() if at == panel.name}
        if not wanted:
            continue
        window = SceneWindow(panel)
        for name, (language, look, scene) in wanted.items():
            display = next(one.display for one in LOOKS if one.name == look)
            window.show(reference_scenes(language, display)[scene])
            half = window.picture().scaledToWidth(
                panel.width // 2, Qt.TransformationMode.SmoothTransformation
            )
            half.save(str(OUT / f"{name}.png"), quality=0)
        window.close()
    application.quit()


if __name__ == "__main__":
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    sys.path.insert(0, str(ROOT))
    draw()
