"""Composition root of the first screen of a machine that belongs to no event yet."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.faces.event_loop import MessagePrinter, run
from kiosk.faces.scanner_window import ScannerWindow
from kiosk.texts import LANGUAGES, load_texts
from kiosk.ui.attendee import screen_sizes
from kiosk.ui.joining.event_loader import EventLoader
from kiosk.ui.joining.view_model import JoiningViewModel

if TYPE_CHECKING:
    from kiosk.settings import Settings

_SIZE = (1080, 1920)


@dataclass(frozen=True, slots=True)
class JoiningFace:
    """Options of the screen; `store` is where the event goes, or is already.

    `device` is the name of a kiosk that has an event, empty for the one that it joined with.
    `size` in pixels makes a window of that size. `picture` is a file for a screenshot, after which
    the screen closes if `only_picture`.
    """

    store: Path
    device: str = ""
    windowed: bool = False
    size: tuple[int, int] | None = None
    picture: Path | None = None
    only_picture: bool = False


def run_joining(face: JoiningFace, settings: Settings, print_message: MessagePrinter) -> bool:
    """Show the screen until the machine can start; whether it can."""
    shown: list[JoiningKiosk] = []

    def make(picture: Path | None) -> JoiningKiosk:
        shown.append(JoiningKiosk(replace(face, picture=face.picture or picture), settings))
        return shown[-1]

    picture = face.store.with_name("first-screen.png")
    run(make, settings, print_message, size=face.size or _SIZE, picture=picture)
    return bool(shown) and shown[0].has_joined


class JoiningKiosk(ScannerWindow):
    """The screen in its window, connected to all scanners of the settings.

    `checkpoint` is where the machine scans, once it `has_joined`; empty for a desk.
    """

    def __init__(self, face: JoiningFace, settings: Settings) -> None:
        """Needs a QGuiApplication."""
        super().__init__(face, settings)
        self.checkpoint, self.has_joined = "", False
        texts = {language: load_texts(language) for language in LANGUAGES}
        size = screen_sizes.size_of(face.size, windowed=face.windowed)
        density = screen_sizes.density(settings, size)
        is_pin = settings.is_staff_pin if settings.staff_pin else None
        loader = EventLoader(face.store, face.device)
        self.view_model = JoiningViewModel(loader, texts, self.worker(), density, is_pin)
        self.view_model.joined.connect(self._joined)
        self.scanner_hub.scanned.connect(self.view_model.read)
        self.load(("Kiosk", "Joining", "JoiningWindow.qml"), self.view_model, size)

    def _joined(self, checkpoint: str) -> None:
        self.checkpoint, self.has_joined = checkpoint, True
        self.finished.emit()
