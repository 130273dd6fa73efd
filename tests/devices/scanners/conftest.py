"""Simulated scanners: pseudo-terminals, input devices, cameras."""

from __future__ import annotations

import os
import shutil
import tty
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat, QVideoSink
from pytestqt.qtbot import QtBot

from kiosk.devices.qt_log_filter import qt_messages_to_log
from kiosk.devices.scanners.keyboard.us_keymap import EVENT, KEY, SYN
from kiosk.devices.scanners.linux_inputs import InputDevices
from kiosk.devices.scanners.scanner_hub import ReceivedScan, Scanner
from tests.devices.scanners.wedge_window import WedgeWindow, open_wedge

_Pixels = QVideoFrameFormat.PixelFormat


@dataclass
class Listener:
    """Records the signals of a scanner."""

    scanner: Scanner
    scans: list[str] = field(default_factory=list)
    received: list[ReceivedScan] = field(default_factory=list)
    started: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.scanner.scanned.connect(self.scans.append)
        self.scanner.received.connect(self.received.append)
        self.scanner.began.connect(lambda: self.started.append(self.scanner.name))

    @property
    def fault(self) -> str:
        return self.scanner.fault.id if self.scanner.fault else ""


class Cable:
    """A pseudo-terminal under a path of its own that can be disconnected and connected again."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._ends: tuple[int, int] | None = None

    def plug(self) -> None:
        self._ends = os.openpty()
        tty.setraw(self._ends[1])
        os.set_blocking(self._ends[0], False)
        self.path.symlink_to(os.ttyname(self._ends[1]))

    def send(self, data: bytes) -> int:
        """Writes the data; returns how many bytes were accepted."""
        assert self._ends is not None
        try:
            return os.write(self._ends[0], data)
        except BlockingIOError:
            return 0

    def pull(self) -> None:
        if self._ends is not None:
            self.path.unlink()
            for end in self._ends:
                os.close(end)
            self._ends = None


@pytest.fixture
def cable(tmp_path: Path) -> Iterator[Cable]:
    cable = Cable(tmp_path / "scanner")
    cable.plug()
    yield cable
    cable.pull()


class FakeInputs(InputDevices):
    """An input device in a folder with the layout of Linux's sysfs; its node is a pipe for events.

    A pipe cannot be grabbed exclusively: `taken` counts the grabs.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(folder / "class", folder / "dev")
        (folder / "dev").mkdir()
        self._at = folder / "class" / "event7" / "device"
        self._node = folder / "dev" / "event7"
        self._end = -1
        self.caps = False
        self.taken = 0
        self.refusal: OSError | None = None

    def plug(self, name: str = "Honeywell Xenon", keys: str = "402000007 fffffffffffffffe") -> None:
        (self._at / "id").mkdir(parents=True)
        (self._at / "capabilities").mkdir()
        attributes = {"name": name, "uniq": "S/N 4711", "id/vendor": "0C2E", "id/product": "0b61"}
        for place, text in (attributes | {"capabilities/key": keys}).items():
            (self._at / place).write_text(f"{text}\n")
        os.mkfifo(self._node)
        self._end = os.open(self._node, os.O_RDWR)

    def pull(self) -> None:
        if self._end >= 0:
            shutil.rmtree(self._at.parent)
            self._node.unlink()
            os.close(self._end)
            self._end = -1

    def grab(self, node: int) -> bool:  # noqa: ARG002 - a pipe cannot be grabbed
        if self.refusal:
            raise self.refusal
        self.taken += 1
        return self.caps

    def send(self, *events: tuple[int, int, int], at: float = 1.0) -> None:
        """Sends events (type, code, value), 8 ms apart."""
        for number, event in enumerate(events):
            seconds, rest = divmod(at + 0.008 * number, 1)
            os.write(self._end, EVENT.pack(int(seconds), int(rest * 1e6), *event))

    def type(self, text: str, *, caps: bool = False, at: float = 1.0) -> None:
        """Presses and releases the keys that write the text on a US keyboard."""
        self.send(*strokes(text, caps=caps), at=at)


def strokes(text: str, *, caps: bool = False) -> list[tuple[int, int, int]]:
    """The events of typing a text on a US keyboard, with Shift where necessary."""
    events = []
    for character in text:
        code = CODES[character.lower()]
        shift = character in SHIFTED or (character.isalpha() and character.isupper() != caps)
        events += [(KEY, 42, 1), (SYN, 0, 0)] if shift else []
        events += [(KEY, code, 1), (SYN, 0, 0), (KEY, code, 0), (SYN, 0, 0)]
        events += [(KEY, 42, 0), (SYN, 0, 0)] if shift else []
    return events


# Written by hand from Linux's input-event-codes.h, independent of the code under test.
CODES = (
    dict(zip("1234567890-=", range(2, 14), strict=True))
    | dict(zip("qwertyuiop[]", range(16, 28), strict=True))
    | dict(zip("asdfghjkl;'`", range(30, 42), strict=True))
    | dict(zip("\\zxcvbnm,./", range(43, 54), strict=True))
    | dict(zip("!@#$%^&*()_+", range(2, 14), strict=True))
    | {"{": 26, "}": 27, ":": 39, '"': 40, "~": 41, "|": 43, "<": 51, ">": 52, "?": 53}
    | {" ": 57, "\r": 28, "\t": 15}
)
SHIFTED = frozenset('!@#$%^&*()_+{}:"~|<>?')


@pytest.fixture
def inputs(tmp_path: Path) -> Iterator[FakeInputs]:
    inputs = FakeInputs(tmp_path)
    yield inputs
    inputs.pull()


class FakeCamera:
    """A camera that delivers the pictures of the test as frames."""

    def __init__(self) -> None:
        with qt_messages_to_log():
            self.sink = QVideoSink()
        self.error_text = ""
        self.there = True
        self.opened = 0

    def is_there(self) -> bool:
        return self.there

    def names(self) -> list[str]:
        return ["Back camera"]

    def open(self) -> None:
        self.opened += 1

    def close(self) -> None:
        self.sink.setVideoFrame(QVideoFrame())

    def show(self, picture: Image.Image, kind: _Pixels = _Pixels.Format_NV12) -> None:
        self.sink.setVideoFrame(frame_of(picture, kind))


def frame_of(picture: Image.Image, kind: _Pixels = _Pixels.Format_NV12) -> QVideoFrame:
    """A frame with a grey picture, in the given pixel format."""
    frame = QVideoFrame(QVideoFrameFormat(QSize(*picture.size), kind))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    stride, plane = frame.bytesPerLine(0), memoryview(frame.bits(0))
    step, first = {_Pixels.Format_YUYV: (2, 0), _Pixels.Format_UYVY: (2, 1)}.get(kind, (1, 0))
    rows = picture.tobytes()
    for y in range(picture.height):
        row = rows[y * picture.width : (y + 1) * picture.width]
        plane[y * stride + first : y * stride + first + step * picture.width : step] = row
    frame.unmap()
    return frame


@pytest.fixture
def wedge_window(qtbot: QtBot) -> Iterator[WedgeWindow]:
    yield from open_wedge(qtbot)


@pytest.fixture(params=["F20", "Ctrl+B", "#"])
def prefixed(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[WedgeWindow]:
    yield from open_wedge(qtbot, request.param)


@pytest.fixture(params=["F19", "~"])
def suffixed(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[WedgeWindow]:
    yield from open_wedge(qtbot, suffix=request.param)
