"""Tells a held key from one that comes up: on X11 a repeat is a release and a press at once."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent, QWindow

from kiosk.devices.scanners.keyboard.held_keys import HeldKeys

_WAITS_MS = 50


class X11AutoRepeat(QObject):
    """Makes one repeat of such a pair where Qt saw two keys, its parts having come one by one.

    Works from its making on, as long as it is kept; a release is handed on up to 50 ms late.
    """

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__()
        self._window: QWindow | None = None
        self._release: QKeyEvent | None = None
        self._sending = False
        self._held = HeldKeys()
        self._wait = QTimer(self, singleShot=True, interval=_WAITS_MS)
        self._wait.timeout.connect(self._hand_on)
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether the event goes no further: it waits, or became a repeat."""
        if self._sending or not isinstance(event, QKeyEvent) or not isinstance(watched, QWindow):
            return False
        match event.type():
            case QEvent.Type.KeyRelease:
                return self._keep(watched, event)
            case QEvent.Type.KeyPress:
                return self._pair(watched, event)
        return False

    def _keep(self, window: QWindow, event: QKeyEvent) -> bool:
        self._hand_on()
        if event.isAutoRepeat():
            return False
        self._window, self._release = window, event.clone()
        self._wait.start()
        return True

    def _pair(self, window: QWindow, event: QKeyEvent) -> bool:
        up = self._release
        at_once = up is not None and (up.key(), up.timestamp()) == (event.key(), event.timestamp())
        marked = at_once or event.isAutoRepeat()
        is_repeat = self._held.is_repeat(event.key(), event.timestamp(), marked=marked)
        if not (at_once and is_repeat):
            self._hand_on()
            return False
        self._release = None
        self._wait.stop()
        self._send(window, _repeat(event))
        return True

    def _hand_on(self) -> None:
        window, release = self._window, self._release
        self._window = self._release = None
        self._wait.stop()
        if window is not None and release is not None:
            self._send(window, release)

    def _send(self, window: QWindow, event: QKeyEvent) -> None:
        self._sending = True
        QCoreApplication.sendEvent(window, event)
        self._sending = False


def _repeat(event: QKeyEvent) -> QKeyEvent:
    """The same press as a repeat."""
    repeat = QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        True,
    )
    repeat.setTimestamp(event.timestamp())
    return repeat
