"""Composition root of the first screen of a machine that belongs to no event yet."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from shiboken6 import delete

from kiosk.devices.scanners.scanner_factory import add_scanners
from kiosk.devices.scanners.scanner_hub import ScannerHub
from kiosk.faces.event_loop import MessagePrinter, run, save_picture
from kiosk.jobs import ThreadJobs
from kiosk.resources import resource
from kiosk.texts import load_texts
from kiosk.ui.desk.shell.window_watch import WindowWatch
from kiosk.ui.joining.view_model import JoiningViewModel
from kiosk.ui.shared.fonts import Glyphs

if TYPE_CHECKING:
    from kiosk.jobs import Jobs
    from kiosk.settings import Settings

_SIZE = (1080, 1920)
_PICTURE_AFTER_MS = 300


@dataclass(frozen=True, slots=True)
class JoiningFace:
    """Options of the screen; `store` is where the event goes.

    `size` in pixels makes a window of that size. `picture` is a file for a screenshot, after which
    the screen closes if `only_picture`.
    """

    store: Path
    windowed: bool = False
    size: tuple[int, int] | None = None
    picture: Path | None = None
    only_picture: bool = False


def run_joining(face: JoiningFace, settings: Settings, print_message: MessagePrinter) -> str:
    """Show the screen until the machine has joined; returns its checkpoint, empty if it has not."""
    shown: list[JoiningKiosk] = []

    def make(picture: Path | None) -> JoiningKiosk:
        shown.append(JoiningKiosk(face, settings, face.picture or picture))
        return shown[-1]

    picture = face.store.with_name("first-screen.png")
    run(make, settings, print_message, size=face.size or _SIZE, picture=picture)
    return shown[0].checkpoint if shown else ""


class JoiningKiosk(QObject):
    """The screen in its window, connected to all scanners of the settings."""

    finished = Signal()
    pictured = Signal(str)

    def __init__(self, face: JoiningFace, settings: Settings, picture: Path | None = None) -> None:
        """Needs a QGuiApplication."""
        super().__init__()
        self.fault: Exception | None = None
        self.checkpoint = ""
        self._face, self._settings, self._picture = face, settings, picture
        self._workers: list[ThreadJobs] = []
        self._glyphs = Glyphs()
        texts = {language: load_texts(language) for language in ("ko", "en")}
        self.view_model = JoiningViewModel(face.store, texts, self._worker())
        self.view_model.joined.connect(self._joined)
        self.scanner_hub = ScannerHub()
        self.scanner_hub.scanned.connect(self.view_model.read)
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(resource("qml")))
        self._engine.setInitialProperties({"viewModel": self.view_model})
        page = resource("qml", "Kiosk", "Joining", "JoiningWindow.qml")
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
            self.window.setWindowStates(Qt.WindowState.WindowFullScreen)
            self.window.showFullScreen()
        add_scanners(self.scanner_hub, self._settings, self._worker)
        if self._picture is not None:
            QTimer.singleShot(_PICTURE_AFTER_MS, self, self._take_picture)

    def close(self) -> None:
        """Destroys the view first, then scanners and view model, then the workers."""
        delete(self._engine)
        self.scanner_hub.stop()
        delete(self.scanner_hub)
        delete(self.view_model)
        for worker in self._workers:
            worker.close()

    def _joined(self, checkpoint: str) -> None:
        self.checkpoint = checkpoint
        self.finished.emit()

    def _worker(self) -> Jobs:
        self._workers.append(ThreadJobs())
        return self._workers[-1]

    def _take_picture(self) -> None:
        if self._picture is not None:
            save_picture(self, self.window, self._picture, and_close=self._face.only_picture)
