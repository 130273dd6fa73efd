"""Stand-ins for what a test drives by hand: threads, time, devices."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QWindow

from kiosk.jobs import hand_over

T = TypeVar("T")


class FakeJobs:
    """Jobs that are done when the test says so, or at once if `immediate`."""

    def __init__(self, *, immediate: bool = False) -> None:
        self._immediate = immediate
        self._waiting: deque[Callable[[], None]] = deque()

    def run(
        self,
        receiver: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._waiting.append(partial(_do, receiver, work, done, failed))
        if self._immediate:
            self.finish()

    def finish(self) -> None:
        """Does everything that waits, also what that leads to."""
        while self._waiting:
            self._waiting.popleft()()


def _do(
    receiver: QObject,
    work: Callable[[], T],
    done: Callable[[T], None],
    failed: Callable[[Exception], None],
) -> None:
    future: Future[T] = Future()
    try:
        future.set_result(work())
    except Exception as error:  # noqa: BLE001 - handed on, as the thread does
        future.set_exception(error)
    hand_over(receiver, future, done, failed)


class FakeKeyboard:
    """Real key events into a window, stamped as if typed at `now` ms, all handled at once."""

    def __init__(self, window: QWindow, now: int = 1_000) -> None:
        self._window = window
        self.now = now

    def scan(self, code: str, *, end: str = "\r", gap: int = 8, halves: int = 0) -> None:
        """What a scanner types after a while of nothing; `halves` ms pause in its middle."""
        self.now += 1_000
        middle = len(code) // 2
        for index, character in enumerate(code + end):
            self.now += halves if halves and index == middle else gap
            self.type(character)

    def type(
        self, text: str, *, gap: int = 0, modifiers: Qt.KeyboardModifier | None = None
    ) -> None:
        """Each character after `gap` ms; Return, line feed and Tab are themselves."""
        for character in text:
            self.now += gap
            self.press(_KEYS.get(character, ord(character.upper()[0])), character, modifiers)

    def press(self, key: int, text: str = "", modifiers: Qt.KeyboardModifier | None = None) -> None:
        """One key down and up."""
        modifiers = modifiers or Qt.KeyboardModifier.NoModifier
        for kind, lag in ((QEvent.Type.KeyPress, 0), (QEvent.Type.KeyRelease, 2)):
            event = QKeyEvent(kind, key, modifiers, text)
            event.setTimestamp(self.now + lag)
            QCoreApplication.sendEvent(self._window, event)

    def compose(self, item: QObject, commit: str, composing: str) -> None:
        """What an input method tells an item; such events have no stamp."""
        event = QInputMethodEvent(composing, [])
        event.setCommitString(commit)
        QCoreApplication.sendEvent(item, event)


_KEYS = {"\r": Qt.Key.Key_Return, "\n": Qt.Key.Key_Enter, "\t": Qt.Key.Key_Tab}
