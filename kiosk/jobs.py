"""The only module that starts threads: work goes out, its result comes back on the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

T = TypeVar("T")


class Jobs(Protocol):
    """Does one piece of work after the other, somewhere else."""

    def run(
        self,
        receiver: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Calls `work` elsewhere, then `done` with its result or `failed` with its exception here.

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
        """Waits for all work that was given; what it leads to, and all later work, is dropped."""
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
    """Gives a finished `future` to a living `receiver`. What is no Exception is raised here."""
    if not isValid(receiver):
        return
    error = future.exception()
    if error is None:
        done(future.result())
    elif isinstance(error, Exception):
        failed(error)
    else:
        raise error
