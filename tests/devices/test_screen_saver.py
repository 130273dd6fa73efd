"""Screen saver inhibition on a real X server and a real message bus."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.devices.screen_inhibit import backends_for
from tests.e2e.xserver import needs_x, x_server

_PATIENCE_MS = 20_000
_ACTIVE, _IS_ON = 1, 1
_BUS_TOOLS = shutil.which("dbus-daemon") and shutil.which("dbus-monitor")

# Inhibits the screen saver, or resets the idle timer for every line; prints when it is ready.
_PROGRAM = """
import sys
from PySide6.QtGui import QGuiApplication
from kiosk.devices.screen_inhibit import ScreenInhibitor
application = QGuiApplication([])
awake = ScreenInhibitor("guests are checked in")
if sys.argv[1] == "hold":
    awake.inhibit()
print("ready", flush=True)
for line in sys.stdin:
    awake.reset_idle_timer()
    awake._idle_timer.timeout.emit()
    application.processEvents()
    print("stirred", flush=True)
"""


class _Info(ctypes.Structure):
    """XScreenSaverInfo of Xlib's scrnsaver.h."""

    _fields_ = (
        ("window", ctypes.c_ulong),
        ("state", ctypes.c_int),
        ("kind", ctypes.c_int),
        ("til_or_since", ctypes.c_ulong),
        ("idle", ctypes.c_ulong),
        ("events", ctypes.c_ulong),
    )


class Screen:
    """The screen saver of a display, as another client sees it."""

    def __init__(self, display: str) -> None:
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._saver = ctypes.CDLL("libXss.so.1")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(display.encode()))

    def darken(self) -> None:
        self._x11.XForceScreenSaver(self._display, _ACTIVE)
        self._x11.XSync(self._display, 0)

    @property
    def is_dark(self) -> bool:
        info = _Info()
        root = self._x11.XDefaultRootWindow(self._display)
        self._saver.XScreenSaverQueryInfo(self._display, ctypes.c_ulong(root), ctypes.byref(info))
        return bool(info.state == _IS_ON)

    def close(self) -> None:
        self._x11.XCloseDisplay(self._display)


class InhibitingProcess:
    """A process that inhibits the screen saver."""

    def __init__(self, how: str, **environment: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", _PROGRAM, how],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=os.environ
            | {"QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(Path(__file__).parents[2])}
            | environment,
        )
        self._await_line("ready")

    def reset_idle_timer(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        self._await_line("stirred")

    def _await_line(self, word: str) -> None:
        assert self.process.stdout is not None
        assert self.process.stdout.readline().strip() == word

    def close(self) -> None:
        with self.process:
            self.process.terminate()


@pytest.fixture
def display() -> Iterator[str]:
    with x_server(320, 240) as display:
        yield display


@needs_x
@pytest.mark.parametrize("how", ["hold", "stir"])
def test_a_dark_screen_is_switched_on(display: str, how: str) -> None:
    try:
        screen = Screen(display)
    except OSError:
        pytest.skip("needs libXss to look at a screen saver")
    program = InhibitingProcess(how, DISPLAY=display, DBUS_SESSION_BUS_ADDRESS="disabled:")
    screen.darken()
    assert screen.is_dark
    program.reset_idle_timer()
    assert not screen.is_dark
    program.close()
    screen.close()


@needs_x
@pytest.mark.skipif(not _BUS_TOOLS, reason="needs a message bus and its monitor")
def test_the_desktop_is_called_over_dbus(qtbot: QtBot, display: str, tmp_path: Path) -> None:
    address = f"unix:path={tmp_path / 'bus'}"
    with subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", f"--address={address}", "--print-address=1"],
        stdout=subprocess.PIPE,
        text=True,
    ) as bus:
        assert bus.stdout is not None
        assert bus.stdout.readline()
        log = tmp_path / "told"
        with (
            log.open("w") as file,
            subprocess.Popen(
                ["dbus-monitor", "--address", address, "interface='org.freedesktop.ScreenSaver'"],
                stdout=file,
            ) as monitor,
        ):
            qtbot.waitUntil(lambda: bool(log.read_text()), timeout=_PATIENCE_MS)
            program = InhibitingProcess("hold", DISPLAY=display, DBUS_SESSION_BUS_ADDRESS=address)
            program.reset_idle_timer()
            for expected in (
                "member=Inhibit",
                "guests are checked in",
                "member=SimulateUserActivity",
            ):
                qtbot.waitUntil(partial(_contains, log, expected), timeout=_PATIENCE_MS)
            program.close()
            monitor.terminate()
        bus.terminate()


def _contains(log: Path, text: str) -> bool:
    return text in log.read_text()


def test_without_a_display_there_is_no_backend() -> None:
    assert backends_for("offscreen", "") == []
    assert backends_for("vnc", "") == []
