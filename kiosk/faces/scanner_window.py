"""A window with all scanners of the settings and without a store."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import delete

from kiosk.devices.scanners.scanner_factory import add_scanners
from kiosk.devices.scanners.scanner_hub import ScannerHub
from kiosk.faces.event_loop import save_picture
from kiosk.faces.qml_window import load_window
from kiosk.ui.desk.shell.window_watch import WindowWatch
from kiosk.ui.shared.fonts import Glyphs

if TYPE_CHECKING:
    from kiosk.faces.process_supervisor import RunOnStore
    from kiosk.jobs import Jobs, ThreadJobs
    from kiosk.settings import Settings

_PICTURE_AFTER_MS = 300


class WindowOptions(Protocol):
    """A window of `size` pixels, or full screen.

    `picture` is a file for a screenshot, after which the window closes if `only_picture`.
    """

    @property
    def windowed(self) -> bool: ...
    @property
    def size(self) -> tuple[int, int] | None: ...
    @property
    def picture(self) -> Path | None: ...
    @property
    def only_picture(self) -> bool: ...


class ScannerWindow(QObject):
    """Shows a view model in a QML window, and runs the scanners and the workers that they need.

    `finished` is emitted when the window was closed, `pictured` with the file of its picture.
    """

    finished = Signal()
    pictured = Signal(str)
    on_store: RunOnStore | None = None

    def __init__(self, options: WindowOptions, settings: Settings) -> None:
        """Needs a QGuiApplication; `load` makes the window."""
        super().__init__()
        self.fault: Exception | None = None
        self._options, self._settings = options, settings
        self._workers: list[ThreadJobs] = []
        self._glyphs = Glyphs()
        self.scanner_hub = ScannerHub()

    def load(self, page: tuple[str, ...], view_model: QObject, size: tuple[int, int]) -> None:
        """Load a QML file below `resources/qml`; `size` in pixels, unless the options have one."""
        self._shown = view_model
        self._engine, self.window = load_window(page, view_model, self._options.size or size)
        self._watch = WindowWatch(self.window)
        self._watch.closed.connect(self.finished)

    def show(self) -> None:
        """Open the window and start the scanners."""
        if self._options.windowed or self._options.size:
            self.window.show()
        else:
            self.window.showFullScreen()
        add_scanners(self.scanner_hub, self._settings, self.worker)
        if self._options.picture is not None:
            QTimer.singleShot(_PICTURE_AFTER_MS, self, self._take_picture)

    def close(self) -> None:
        """Destroys the view first, then scanners and view model, then the workers."""
        delete(self._engine)
        self.scanner_hub.stop()
        delete(self.scanner_hub)
        delete(self._shown)
        for worker in self._workers:
            worker.close()

    def worker(self) -> Jobs:
        """A thread that ends with the window."""
        from kiosk.jobs import ThreadJobs

        self._workers.append(ThreadJobs())
        return self._workers[-1]

    def _take_picture(self) -> None:
        if self._options.picture is not None:
            only = self._options.only_picture
            save_picture(self, self.window, self._options.picture, and_close=only)
