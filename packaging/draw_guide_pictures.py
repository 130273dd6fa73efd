"""Draws the pictures of the guides in `resources/guides`, from the demo event, in both languages.

Run it after a change of what they show: `.venv/bin/python packaging/draw_guide_pictures.py`.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
OUT = ROOT / "resources" / "guides" / "pictures"
_HEIGHT_OF_GUEST_PICTURES, _WIDTH_OF_DESK_PICTURES = 720, 1100
_QUALITY = 80  # of 100

# Name in the guides: scene of `tests/ui/attendee/scene_inputs.py`.
GUESTS = {"first": "attract", "green": "welcome", "teal": "already", "number": "ticket"}
GUESTS["out-of-order"] = "out-of-order"
# Pages of the desk.
DESK = ("everybody", "devices")


def draw() -> None:
    """Write every picture as `<name>.<language>.jpg`."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication

    from kiosk.domain.kiosk_flow.state import DisplaySettings
    from kiosk.texts import LANGUAGES
    from tests.ui.attendee.attendee_window import SceneWindow
    from tests.ui.attendee.panels import PANELS
    from tests.ui.attendee.scene_inputs import scenes
    from tests.ui.desk.demo_desk import SIZES, DemoDesk
    from tests.ui.desk.demo_store import create_demo_store

    application = QGuiApplication([])
    smooth = Qt.TransformationMode.SmoothTransformation
    OUT.mkdir(exist_ok=True)
    window = SceneWindow(PANELS[0])
    for language in LANGUAGES:
        shown = scenes(language, DisplaySettings())
        for name, scene in GUESTS.items():
            window.show(shown[scene])
            picture = window.picture().scaledToHeight(_HEIGHT_OF_GUEST_PICTURES, smooth)
            picture.save(str(OUT / f"{name}.{language}.jpg"), quality=_QUALITY)
    window.close()
    laptop = next(one for one in SIZES if one.name == "laptop")
    with tempfile.TemporaryDirectory() as made:
        for language in LANGUAGES:
            store = Path(made) / f"{language}.db"
            create_demo_store(store)
            desk = DemoDesk(store, laptop)
            desk.set_appearance(language, dark=False)
            desk.unlock()
            for page in DESK:
                desk.view_model.openPage(page)
                desk.settle()
                picture = desk.picture().scaledToWidth(_WIDTH_OF_DESK_PICTURES, smooth)
                picture.save(str(OUT / f"{page}.{language}.jpg"), quality=_QUALITY)
            desk.close()
    application.quit()


if __name__ == "__main__":
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    sys.path.insert(0, str(ROOT))
    draw()
