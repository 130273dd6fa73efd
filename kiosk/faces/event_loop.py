"""Runs a face in Qt's event loop until it is closed; shared by all faces."""

from __future__ import annotations

import errno
import logging
import os
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, Protocol

from PySide6.QtCore import QTimer, SignalInstance
from PySide6.QtGui import QGuiApplication

from kiosk.domain.text.messages import Sentence
from kiosk.logs import keep_log
from kiosk.ui.shared import vnc

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from kiosk.faces.process_supervisor import RunOnStore
    from kiosk.faces.watchdog import Watchdog
    from kiosk.jobs import Jobs
    from kiosk.settings import Settings

MessagePrinter = Callable[[Sentence], None]

_SIGNAL_CHECK_MS = 250

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class RuntimeServices:
    """Clock, time of day and worker, which tests replace; `clock` is monotonic, in seconds."""

    clock: Callable[[], float] = time.monotonic
    wall: Callable[[], datetime] = lambda: datetime.now(UTC)
    jobs: Jobs | None = None


class ShownFace(Protocol):
    """A face in its window. `finished` is emitted at its end; `fault` is why it could not start."""

    finished: SignalInstance
    pictured: SignalInstance
    fault: Exception | None
    window: QQuickWindow

    @property
    def on_store(self) -> RunOnStore | None:
        """Runs work on the store's thread; None while there is no store."""

    def show(self) -> None: ...
    def close(self) -> None: ...


def run(
    make: Callable[[Path | None], ShownFace],
    settings: Settings,
    print_message: MessagePrinter,
    *,
    size: tuple[int, int],
    picture: Path,
    name: str = "attendee",
    store_patience_s: float = 12,
) -> int:
    """Show the face that `make` creates until it is closed; returns the exit code.

    Where there is no display the face is served on the loopback address with `size` in pixels,
    and `make` is given `picture`, a file for its first screen; elsewhere None. `print_message`
    prints on the terminal. A window system knows the window as `forum-kiosk-` and `name`. A store
    whose thread works on one thing for `store_patience_s` counts as hung. Raises the exception for
    which the face could not start.
    """
    keep_log(settings.log_folder)
    if settings.is_reduced:
        _log.critical("started again too often: without camera and printer")
    remotely = vnc.is_needed(os.environ, sys.platform)
    if remotely:
        os.environ["QT_QPA_PLATFORM"] = vnc.platform(*size)
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    application = QGuiApplication([])
    application.setDesktopFileName(f"forum-kiosk-{name}")

    def exit_loop(*_: object) -> None:
        # Not quit(): that sends a close event, which the window may reject.
        application.exit()

    _handle_signals(application, exit_loop)
    face = make(picture if remotely else None)
    face.finished.connect(exit_loop)
    face.pictured.connect(lambda path: print_message(Sentence("app.picture", {"path": path})))
    if remotely:
        QTimer.singleShot(0, lambda: _report_vnc_port(print_message))
    face.show()
    watchdog = _start_watchdog(face, store_patience_s)
    code = application.exec()
    if watchdog is not None:
        watchdog.stop()
    face.close()
    if face.fault:
        raise face.fault
    return code


def _start_watchdog(face: ShownFace, store_patience_s: float) -> Watchdog | None:
    """Report to the service manager that started this program; None outside a service."""
    if "NOTIFY_SOCKET" not in os.environ:
        return None
    from kiosk.faces.watchdog import ServiceNotifier, Watchdog

    notifier = ServiceNotifier(os.environ)
    return Watchdog(face.window, lambda: face.on_store, notifier, store_patience_s)


def restart_program() -> NoReturn:
    """Replace this process by the same program, with the same arguments."""
    sys.stdout.flush()
    sys.stderr.flush()
    os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])  # noqa: S606 - ours


def _handle_signals(application: QGuiApplication, exit_loop: Callable[..., None]) -> None:
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, exit_loop)
    # Python handles signals only while it executes bytecode, so a timer wakes it.
    signal_timer = QTimer(application, interval=_SIGNAL_CHECK_MS)
    signal_timer.timeout.connect(lambda: None)
    signal_timer.start()


def save_picture(face: ShownFace, window: QQuickWindow, path: Path, *, and_close: bool) -> None:
    """Save a picture of a window to `path`; close the face if `and_close`.

    If writing fails, the error is the face's fault with `and_close`, otherwise it is logged.
    """
    try:
        _write_picture(window, path)
    except OSError as error:
        _log.warning("no picture: %s", error)
        if and_close:
            face.fault = error
    else:
        face.pictured.emit(str(path))
    if and_close:
        face.finished.emit()


def _write_picture(window: QQuickWindow, path: Path) -> None:
    with path.open("ab"):
        pass  # raises the reason why the file cannot be written, which Qt does not report
    if not window.grabWindow().save(str(path)):
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(path))


def _report_vnc_port(print_message: MessagePrinter) -> None:
    port = vnc.keep_on_loopback()
    if port is None:
        QTimer.singleShot(0, lambda: _report_vnc_port(print_message))
    else:
        print_message(Sentence("app.remote", {"port": port}))
