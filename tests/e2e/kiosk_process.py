"""The kiosk in a window of the X server, with a scanner of every kind; prints its titles.

Run as `python -m tests.e2e.kiosk_process STORE FOLDER`: in FOLDER the path `serial` is a terminal,
`class` and `dev` are an input device, and the pictures in `film` are the camera's frames.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtMultimedia import QVideoFrame, QVideoSink

from kiosk.devices.qt_log_filter import qt_messages_to_log
from kiosk.devices.scanners import evdev_scanner
from kiosk.devices.scanners.camera import camera_scanner
from kiosk.devices.scanners.linux_inputs import InputDevices
from kiosk.faces.attendee import AttendeeFace, AttendeeKiosk
from kiosk.settings import read_settings
from tests.devices.scanners.conftest import frame_of

NAME = "Honeywell Xenon"
_FRAMES_EVERY = 33


class FakeNode(InputDevices):
    """An input device that is a pipe, which has no EVIOCGRAB."""

    def grab(self, node: int) -> bool:
        return node < 0


class FakeCamera:
    """A camera whose frames are the pictures of a folder, repeated endlessly."""

    error_text = ""

    def __init__(self, folder: Path) -> None:
        with qt_messages_to_log():
            self.sink = QVideoSink()
        self._folder, self._shown = folder, 0
        self._frames = QTimer(interval=_FRAMES_EVERY)
        self._frames.timeout.connect(self._show)

    def is_there(self) -> bool:
        return True

    def names(self) -> list[str]:
        return []

    def open(self) -> None:
        self._frames.start()

    def close(self) -> None:
        self._frames.stop()
        self.sink.setVideoFrame(QVideoFrame())

    def _show(self) -> None:
        pictures = sorted(self._folder.glob("*.png"))
        if pictures:
            self._shown += 1
            with Image.open(pictures[self._shown % len(pictures)]) as picture:
                self.sink.setVideoFrame(frame_of(picture))


def main(store: Path, folder: Path) -> int:
    """Show the kiosk until the process is ended."""
    # The composition root imports its devices from there.
    evdev_scanner.__dict__["InputDevices"] = lambda: FakeNode(folder / "class", folder / "dev")
    camera_scanner.__dict__["QtCameraDevice"] = lambda _: FakeCamera(folder / "film")
    os.environ["KIOSK_SCANNERS"] = f"wedge,evdev:{NAME},serial:{folder / 'serial'},camera"
    application = QGuiApplication([])
    face = AttendeeFace(store, "main", device="door", windowed=True, size=(540, 960))
    kiosk = AttendeeKiosk(face, read_settings(os.environ))
    kiosk.view_model.changed.connect(lambda: _print_spoken(kiosk.view_model.props.spoken))
    kiosk.finished.connect(application.quit)
    kiosk.show()
    return application.exec()


def _print_spoken(spoken: str) -> None:
    sys.stdout.write(spoken + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
