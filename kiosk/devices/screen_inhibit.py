"""Keeps the screen on while guests are admitted by scanners that press no keys.

To the machine nobody is there then: its screen saver comes on over the greetings.
"""

from __future__ import annotations

import ctypes
import logging
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusServiceWatcher
from PySide6.QtGui import QGuiApplication

_STIRS_EVERY = 5_000
# The idle interface that desktops share: specifications.freedesktop.org/idle-inhibit-spec.
_SERVICE, _PATH = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
_DPMS_ON = 0

_log = logging.getLogger(__name__)


class Way(Protocol):
    """One way to the machine's screen saver."""

    def stir(self) -> None:
        """Wakes the screen, and lets its idle time begin anew."""

    def hold(self) -> None:
        """Asks that it stay on for as long as this process lives."""

    def close(self) -> None: ...


class Awake(QObject):
    """The screen saver by every way that this machine has."""

    def __init__(self, reason: str) -> None:
        """Needs a QGuiApplication; `reason` is what a desktop may tell who asks why."""
        super().__init__()
        self._ways = ways_of(QGuiApplication.platformName(), reason)
        self._stirs = QTimer(self, interval=_STIRS_EVERY)
        self._stirs.timeout.connect(self.stir)
        self.destroyed.connect(partial(_close, self._ways))
        if not self._ways:
            _log.info("no screen saver can be reached from here")

    def hold(self) -> None:
        """The screen stays on for as long as this lives."""
        for way in self._ways:
            way.hold()
        self.stir()
        self._stirs.start()

    def stir(self) -> None:
        """Somebody is there: the screen wakes up, and its idle time begins anew."""
        for way in self._ways:
            way.stir()


def _close(ways: list[Way]) -> None:
    """Leaves the screen to itself."""
    while ways:
        ways.pop().close()


def ways_of(platform: str, reason: str) -> list[Way]:
    """The ways that there are where windows are shown by Qt's `platform`."""
    ways: list[Way] = []
    if platform == "xcb" and (server := XServer.reached()) is not None:
        ways.append(server)
    if platform == "xcb" or platform.startswith("wayland"):
        bus = QDBusConnection.sessionBus()
        if bus.isConnected():
            ways.append(Desktop(bus, reason))
    return ways


class XServer:
    """The X server's own screen saver and power saving, on a connection of its own."""

    def __init__(self, x11: ctypes.CDLL, display: int) -> None:
        self._x11, self._display = x11, ctypes.c_void_p(display)

    @classmethod
    def reached(cls) -> XServer | None:
        """None if its library or the server is not there."""
        try:
            x11 = ctypes.CDLL("libX11.so.6")
        except OSError:
            return None
        x11.XOpenDisplay.restype = ctypes.c_void_p
        display = x11.XOpenDisplay(None)
        return cls(x11, display) if display else None

    def stir(self) -> None:
        self._x11.XResetScreenSaver(self._display)
        self._power_up()
        self._x11.XFlush(self._display)

    def hold(self) -> None:
        """Nothing of it outlives a stir."""

    def close(self) -> None:
        self._x11.XCloseDisplay(self._display)

    def _power_up(self) -> None:
        try:
            extensions = ctypes.CDLL("libXext.so.6")
        except OSError:
            return
        numbers = ctypes.c_int(), ctypes.c_int()
        if not extensions.DPMSQueryExtension(self._display, *map(ctypes.byref, numbers)):
            return
        # Where power saving is off the server refuses, and for that Xlib would end the process.
        level, enabled = ctypes.c_ushort(), ctypes.c_ubyte()
        extensions.DPMSInfo(self._display, ctypes.byref(level), ctypes.byref(enabled))
        if enabled.value and level.value != _DPMS_ON:
            extensions.DPMSForceLevel(self._display, ctypes.c_ushort(_DPMS_ON))


class Desktop:
    """A desktop's screen saver, over D-Bus; also one that is started later."""

    def __init__(self, bus: QDBusConnection, reason: str) -> None:
        self._bus, self._reason = bus, reason
        self._watcher = QDBusServiceWatcher(
            _SERVICE, bus, QDBusServiceWatcher.WatchModeFlag.WatchForRegistration
        )

    def stir(self) -> None:
        self._call("SimulateUserActivity")

    def hold(self) -> None:
        """The desktop itself ends it when this process does."""
        self._watcher.serviceRegistered.connect(self._inhibit)
        self._inhibit()

    def close(self) -> None:
        self._watcher.deleteLater()

    def _inhibit(self) -> None:
        self._call("Inhibit", "forum-kiosk", self._reason)

    def _call(self, method: str, *arguments: str) -> None:
        message = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SERVICE, method)
        message.setAutoStartService(False)
        message.setArguments(list(arguments))
        self._bus.send(message)
