"""Keeps a process of a store running beside a face, once the store needs it."""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer

from kiosk.store import Store

CHECK_EVERY_MS = 5_000
_SHORTEST_WAIT_S, _LONGEST_WAIT_S = 1.0, 60.0
_END_MS = 3_000
_log = logging.getLogger(__name__)

RunOnStore = Callable[[QObject, Callable[[Store], bool], Callable[[bool], None]], None]
"""Runs a function on the store's thread, and delivers the result to the receiver."""


class ProcessSupervisor(QObject):
    """Starts a command as a child, and again after it ended, ever later up to a minute.

    Before `is_needed` nothing is started. The child ends with its standard input, however this
    program ends. Where another window on the same store has one, it waits for that one to end.
    """

    def __init__(
        self,
        store: Path,
        run: RunOnStore,
        clock: Callable[[], float] = time.monotonic,
        *,
        command: Sequence[str],
        is_needed: Callable[[Store], bool],
    ) -> None:
        super().__init__()
        self._run, self._clock = run, clock
        self._command, self._is_needed = command, is_needed
        self._wait_s, self._started = _SHORTEST_WAIT_S, 0.0
        self._process = QProcess(self)
        self._process.setProgram(sys.executable)
        arguments = ["-m", "kiosk", *command, "--store", str(store.absolute()), "--supervised"]
        self._process.setArguments(arguments)
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.finished.connect(self._ended)
        self._timer = QTimer(self, interval=CHECK_EVERY_MS)
        self._timer.timeout.connect(self.check)
        self._timer.start()

    @property
    def process(self) -> QProcess:
        """The child, which may not be running."""
        return self._process

    def check(self) -> None:
        """Look whether the child is needed; called every few seconds until it is."""
        self._run(self, self._is_needed, self._checked)

    def stop(self) -> None:
        """End the child."""
        self._timer.stop()
        self._process.finished.disconnect(self._ended)
        if self._process.state() is QProcess.ProcessState.NotRunning:
            return
        self._process.closeWriteChannel()
        self._process.terminate()
        if not self._process.waitForFinished(_END_MS):
            self._process.kill()
            self._process.waitForFinished(_END_MS)

    def _checked(self, needed: bool) -> None:
        if needed and self._timer.isActive():
            self._timer.stop()
            self._start()

    def _start(self) -> None:
        self._started = self._clock()
        self._process.start()

    def _ended(self, code: int) -> None:
        """Start again; later, if it ended soon."""
        _log.warning("%s ended with exit code %s", self._command[0], code)
        lasted_s = self._clock() - self._started
        self._wait_s = (
            _SHORTEST_WAIT_S
            if lasted_s >= _LONGEST_WAIT_S
            else min(2 * self._wait_s, _LONGEST_WAIT_S)
        )
        QTimer.singleShot(round(self._wait_s * 1000), self, self._restart)

    def _restart(self) -> None:
        self._start()
