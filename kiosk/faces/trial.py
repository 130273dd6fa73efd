"""Composition root of the scanner test page; it needs no event and no store."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.faces.event_loop import MessagePrinter, run
from kiosk.faces.scanner_window import ScannerWindow
from kiosk.texts import LANGUAGES, load_texts
from kiosk.ui.trial.view_model import TrialViewModel

if TYPE_CHECKING:
    from kiosk.settings import Settings

_SIZE = (1280, 800)


@dataclass(frozen=True, slots=True)
class TrialFace:
    """Options of the page: a window of `size` pixels, or full screen.

    `picture` is a file for a screenshot, after which the page closes if `only_picture`.
    """

    windowed: bool = False
    size: tuple[int, int] | None = None
    picture: Path | None = None
    only_picture: bool = False


def run_trial(
    face: TrialFace, settings: Settings, print_message: MessagePrinter, picture: Path
) -> int:
    """Show the page until its window is closed; returns the exit code.

    `picture` is where its first picture goes on a machine without a display.
    """

    def make(remote_picture: Path | None) -> Trial:
        return Trial(replace(face, picture=face.picture or remote_picture), settings)

    return run(make, settings, print_message, size=face.size or _SIZE, picture=picture)


class Trial(ScannerWindow):
    """The page in its window, connected to all scanners of the settings."""

    def __init__(self, face: TrialFace, settings: Settings) -> None:
        """Needs a QGuiApplication."""
        super().__init__(face, settings)
        texts = {language: load_texts(language) for language in LANGUAGES}
        self.view_model = TrialViewModel(texts, settings.language)
        self.load(("Kiosk", "Trial", "TrialWindow.qml"), self.view_model, _SIZE)

    def show(self) -> None:
        """Open the window, start the scanners, and show what they send."""
        self.scanner_hub.pictured.connect(self.view_model.viewfinder.show)
        super().show()
        for scanner in self.scanner_hub.scanners:
            self.view_model.add_scanner(scanner)
