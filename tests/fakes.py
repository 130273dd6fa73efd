"""Stand-ins for what a test drives by hand: threads, time, devices."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject

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
