"""Inhibits screen saver and power saving while codes are scanned by devices without keys.

Such scans are no input to the window system, so the screen saver would start in front of guests.
"""

from __future__ import annotations

import ctypes
import logging
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusServiceWatcher
from PySide6.QtGui import QGuiApplication

_RESET_INTERVAL_MS = 5_000
# The idle interface that desktops share: specifications.freedesktop.org/idle-inhibit-spec.
_SERVICE, _PATH = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
_DPMS_ON = 0

_log = logging.getLogger(__name__)


class ScreenSaverBackend(Protocol):
    """An interface to a screen saver."""

    def reset_idle_timer(self) -> None:
        """Wakes the screen and restarts its idle time."""

    def inhibit(self) -> None:
        """Keeps the screen on until this process ends."""

    def close(self) -> None: ...


class ScreenInhibitor(QObject):
    """Inhibits the screen saver through every interface that this machine has."""

    def __init__(self, reason: str) -> None:
        """Needs a QGuiApplication; a desktop may show `reason` to its user."""
        super().__init__()
        self._backends = backends_for(QGuiApplication.platformName(), reason)
        self._idle_timer = QTimer(self, interval=_RESET_INTERVAL_MS)
        self._idle_timer.timeout.connect(self.reset_idle_timer)
        self.destroyed.connect(partial(_close, self._backends))
        if not self._backends:
            _log.info("no screen saver can be reached from here")

    def inhibit(self) -> None:
        """Keeps the screen on until this object is destroyed."""
        for backend in self._backends:
            backend.inhibit()
        self.reset_idle_timer()
        self._idle_timer.start()

    def reset_idle_timer(self) -> None:
        """Reports user activity: wakes the screen and restarts its idle time."""
        for backend in self._backends:
            backend.reset_idle_timer()


def _close(backends: list[ScreenSaverBackend]) -> None:
    """Releases every interface."""
    while backends:
        backends.pop().close()


def backends_for(platform: str, reason: str) -> list[ScreenSaverBackend]:
    """The available interfaces for the name of Qt's `platform` plugin."""
    backends: list[ScreenSaverBackend] = []
    if platform == "xcb" and (server := XServer.connect_to_server()) is not None:
        backends.append(server)
    if platform == "xcb" or platform.startswith("wayland"):
        bus = QDBusConnection.sessionBus()
        if bus.isConnected():
            backends.append(Desktop(bus, reason))
    return backends


class XServer:
    """The screen saver and DPMS of the X server, on a connection of its own."""

    def __init__(self, x11: ctypes.CDLL, display: int) -> None:
        self._x11, self._display = x11, ctypes.c_void_p(display)

    @classmethod
    def connect_to_server(cls) -> XServer | None:
        """Connects to the X server; None if libX11 or the server is missing."""
        try:
            x11 = ctypes.CDLL("libX11.so.6")
        except OSError:
            return None
        x11.XOpenDisplay.restype = ctypes.c_void_p
        display = x11.XOpenDisplay(None)
        return cls(x11, display) if display else None

    def reset_idle_timer(self) -> None:
        self._x11.XResetScreenSaver(self._display)
        self._power_up()
        self._x11.XFlush(self._display)

    def inhibit(self) -> None:
        """Does nothing: the X server is reset at intervals instead."""

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
        # Where DPMS is disabled the server answers with an error, on which Xlib ends the process.
        level, enabled = ctypes.c_ushort(), ctypes.c_ubyte()
        extensions.DPMSInfo(self._display, ctypes.byref(level), ctypes.byref(enabled))
        if enabled.value and level.value != _DPMS_ON:
            extensions.DPMSForceLevel(self._display, ctypes.c_ushort(_DPMS_ON))


class Desktop:
    """A desktop's screen saver over D-Bus, including one that starts later."""

    def __init__(self, bus: QDBusConnection, reason: str) -> None:
        self._bus, self._reason = bus, reason
        self._watcher = QDBusServiceWatcher(
            _SERVICE, bus, QDBusServiceWatcher.WatchModeFlag.WatchForRegistration
        )

    def reset_idle_timer(self) -> None:
        self._call("SimulateUserActivity")

    def inhibit(self) -> None:
        """Inhibits until this process ends, which the desktop detects."""
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
