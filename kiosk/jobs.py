"""Runs work on worker threads and delivers results on the GUI thread; the only such module."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

T = TypeVar("T")


class Jobs(Protocol):
    """Runs functions one after the other outside the GUI thread."""

    def run(
        self,
        receiver: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Calls `work` on a worker, then `done` with its result or `failed` on the GUI thread.

        Results arrive in the order of the calls; those of a destroyed `receiver` are dropped.
        """


class ThreadJobs(QObject):
    """`Jobs` on a single worker thread; belongs to the GUI thread."""

    _finished = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._closed = False
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="jobs")
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        receiver: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        if self._closed:
            return
        future = self._worker.submit(work)
        future.add_done_callback(
            lambda future: self._finished.emit(partial(hand_over, receiver, future, done, failed))
        )

    def close(self) -> None:
        """Waits for all submitted work; its results and all later work are dropped."""
        self._closed = True
        self._worker.shutdown()

    @Slot(object)
    def _deliver(self, result: Callable[[], None]) -> None:
        if not self._closed:
            result()


def hand_over(
    receiver: QObject,
    future: Future[T],
    done: Callable[[T], None],
    failed: Callable[[Exception], None],
) -> None:
    """Delivers a finished `future` to an existing `receiver`; re-raises non-Exceptions."""
    if not isValid(receiver):
        return
    error = future.exception()
    if error is None:
        done(future.result())
    elif isinstance(error, Exception):
        failed(error)
    else:
        raise error
