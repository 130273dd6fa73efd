"""Composition root of the scanner test page; it needs no event and no store."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from shiboken6 import delete

from kiosk.devices.scanners.scanner_factory import add_scanners
from kiosk.devices.scanners.scanner_hub import ScannerHub
from kiosk.faces.event_loop import MessagePrinter, run, save_picture
from kiosk.resources import resource
from kiosk.texts import LANGUAGES, load_texts
from kiosk.ui.desk.shell.window_watch import WindowWatch
from kiosk.ui.shared.fonts import Glyphs
from kiosk.ui.trial.view_model import TrialViewModel

if TYPE_CHECKING:
    from kiosk.jobs import Jobs, ThreadJobs
    from kiosk.settings import Settings

_SIZE = (1280, 800)
_PICTURE_AFTER_MS = 300


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


class Trial(QObject):
    """The page in its window, connected to all scanners of the settings."""

    finished = Signal()
    pictured = Signal(str)

    def __init__(self, face: TrialFace, settings: Settings) -> None:
        """Needs a QGuiApplication."""
        super().__init__()
        self.fault: Exception | None = None
        self._face, self._settings = face, settings
        self._workers: list[ThreadJobs] = []
        self._glyphs = Glyphs()
        texts = {language: load_texts(language) for language in LANGUAGES}
        self.view_model = TrialViewModel(texts, settings.language)
        self.scanner_hub = ScannerHub()
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(resource("qml")))
        self._engine.setInitialProperties({"viewModel": self.view_model})
        page = resource("qml", "Kiosk", "Trial", "TrialWindow.qml")
        self._engine.load(QUrl.fromLocalFile(str(page)))
        self.window = cast("QQuickWindow", self._engine.rootObjects()[0])
        self.window.resize(*(face.size or _SIZE))
        self._watch = WindowWatch(self.window)
        self._watch.closed.connect(self.finished)

    def show(self) -> None:
        """Open the window and start the scanners."""
        if self._face.windowed or self._face.size:
            self.window.show()
        else:
            self.window.showFullScreen()
        self.scanner_hub.pictured.connect(self.view_model.viewfinder.show)
        add_scanners(self.scanner_hub, self._settings, self._worker)
        for scanner in self.scanner_hub.scanners:
            self.view_model.add_scanner(scanner)
        if self._face.picture is not None:
            QTimer.singleShot(_PICTURE_AFTER_MS, self, self._take_picture)

    def close(self) -> None:
        """Destroys the view first, then scanners and view model, then the workers."""
        delete(self._engine)
        self.scanner_hub.stop()
        delete(self.scanner_hub)
        delete(self.view_model)
        for worker in self._workers:
            worker.close()

    def _worker(self) -> Jobs:
        from kiosk.jobs import ThreadJobs

        self._workers.append(ThreadJobs())
        return self._workers[-1]

    def _take_picture(self) -> None:
        if self._face.picture is not None:
            only = self._face.only_picture
            save_picture(self, self.window, self._face.picture, and_close=only)
