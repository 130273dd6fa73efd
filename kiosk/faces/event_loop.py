"""Shows a face until somebody leaves it: the part of a process that every face shares."""

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
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QTimer, SignalInstance
from PySide6.QtGui import QGuiApplication

from kiosk.domain.text.messages import Sentence
from kiosk.logs import keep_log
from kiosk.ui.shared import vnc

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from kiosk.jobs import Jobs
    from kiosk.settings import Settings

Tell = Callable[[Sentence], None]

_PULSE_MS = 250

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Outside:
    """What a test drives by hand: seconds that never go back, the time of day, the worker."""

    clock: Callable[[], float] = time.monotonic
    wall: Callable[[], datetime] = lambda: datetime.now(UTC)
    jobs: Jobs | None = None


class ShownFace(Protocol):
    """A face in its window. `left` says that it is over, `fault` why if it could not begin."""

    left: SignalInstance
    pictured: SignalInstance
    fault: Exception | None

    def show(self) -> None: ...
    def close(self) -> None: ...


def run(
    make: Callable[[Path | None], ShownFace],
    settings: Settings,
    tell: Tell,
    *,
    size: tuple[int, int],
    picture: Path,
) -> int:
    """Show what `make` gives until it is left; the exit code.

    Where there is no display the face is served on the loopback address with `size` in pixels,
    and `make` is given `picture`, a file for its first screen; elsewhere None. `tell` says to the
    person at the terminal where to look. Raises what the face could not begin for.
    """
    keep_log(settings.log_folder)
    remotely = vnc.is_needed(os.environ, sys.platform)
    if remotely:
        os.environ["QT_QPA_PLATFORM"] = vnc.platform(*size)
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    application = QGuiApplication([])

    def leave(*_: object) -> None:
        # Not quit: that asks the window, which may refuse.
        application.exit()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, leave)
    # Python hears of signals only when it has something to do.
    pulse = QTimer(application, interval=_PULSE_MS)
    pulse.timeout.connect(lambda: None)
    pulse.start()
    face = make(picture if remotely else None)
    face.left.connect(leave)
    face.pictured.connect(lambda path: tell(Sentence("app.picture", {"path": path})))
    if remotely:
        QTimer.singleShot(0, lambda: _tell_where_to_look(tell))
    face.show()
    code = application.exec()
    face.close()
    if face.fault:
        raise face.fault
    return code


def keep_picture(face: ShownFace, window: QQuickWindow, path: Path, *, and_leave: bool) -> None:
    """Write what a window shows to `path`, and leave if that was all that was wanted.

    Where it cannot be written that is the face's fault then, and else a line in the log.
    """
    try:
        _write_picture(window, path)
    except OSError as error:
        _log.warning("no picture: %s", error)
        if and_leave:
            face.fault = error
    else:
        face.pictured.emit(str(path))
    if and_leave:
        face.left.emit()


def _write_picture(window: QQuickWindow, path: Path) -> None:
    with path.open("ab"):
        pass  # says why it cannot be written, which Qt does not
    if not window.grabWindow().save(str(path)):
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(path))


def _tell_where_to_look(tell: Tell) -> None:
    port = vnc.keep_on_loopback()
    if port is None:
        QTimer.singleShot(0, lambda: _tell_where_to_look(tell))
    else:
        tell(Sentence("app.remote", {"port": port}))
