"""Restores auto-repeat of held keys on X11, where a repeat is a release and a press at once."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent, QWindow

from kiosk.devices.scanners.keyboard.held_keys import HeldKeys

_DELAY_MS = 50


class X11AutoRepeat(QObject):
    """Event filter that joins a release and a press with one time stamp into an auto-repeat.

    Qt sees two separate keys where the two X11 events arrive in different reads. The caller keeps
    a reference. Every key release is delivered up to 50 ms late.
    """

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__()
        self._window: QWindow | None = None
        self._release: QKeyEvent | None = None
        self._sending = False
        self._held = HeldKeys()
        self._wait = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._wait.timeout.connect(self._deliver_release)
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True for an event that is filtered: it waits, or became an auto-repeat."""
        if self._sending or not isinstance(event, QKeyEvent) or not isinstance(watched, QWindow):
            return False
        match event.type():
            case QEvent.Type.KeyRelease:
                return self._delay_release(watched, event)
            case QEvent.Type.KeyPress:
                return self._join(watched, event)
        return False

    def _delay_release(self, window: QWindow, event: QKeyEvent) -> bool:
        self._deliver_release()
        if event.isAutoRepeat():
            return False
        self._window, self._release = window, event.clone()
        self._wait.start()
        return True

    def _join(self, window: QWindow, event: QKeyEvent) -> bool:
        up = self._release
        at_once = up is not None and (up.key(), up.timestamp()) == (event.key(), event.timestamp())
        marked = at_once or event.isAutoRepeat()
        is_repeat = self._held.is_repeat(event.key(), event.timestamp(), marked=marked)
        if not (at_once and is_repeat):
            self._deliver_release()
            return False
        self._release = None
        self._wait.stop()
        self._send(window, _repeat(event))
        return True

    def _deliver_release(self) -> None:
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
    """A copy of the key press that is marked as auto-repeat."""
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
