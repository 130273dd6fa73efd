"""Draws the scenes of the desk in both languages, light and dark, at two sizes.

Run it to look at pages after a change of them; without names it draws all scenes of
`tests/ui/desk/demo_desk.py`: `.venv/bin/python packaging/draw_desk_pictures.py FOLDER [SCENE ...]`.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from shutil import copy

ROOT = Path(__file__).parents[1]


def draw(folder: Path, wanted: set[str]) -> None:
    """Write a picture of every wanted scene: `<size>-<language>-<light or dark>-<scene>.png`."""
    from PySide6.QtGui import QGuiApplication

    from kiosk.texts import LANGUAGES
    from tests.ui.desk.demo_desk import SIZES, DemoDesk
    from tests.ui.desk.demo_store import create_demo_store

    application = QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made:
        create_demo_store(Path(made) / "demo.db")
        for size in (one for one in SIZES if one.name in ("laptop", "desktop")):
            for language in LANGUAGES:
                for dark in (False, True):
                    store = Path(made) / f"{size.name}-{language}-{dark}.db"
                    copy(Path(made) / "demo.db", store)
                    desk = DemoDesk(store, size)
                    desk.set_appearance(language, dark=dark)
                    head = f"{size.name}-{language}-{'dark' if dark else 'light'}"
                    for name in desk.scenes():
                        if not wanted or name in wanted:
                            desk.picture().save(str(folder / f"{head}-{name}.png"))
                    desk.close()
    application.quit()


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    sys.path.insert(0, str(ROOT))
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    draw(Path(sys.argv[1]), set(sys.argv[2:]))
