"""Kills a process at each of its file operations in turn."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.survival.disk_recording import Operation, recording

# Audit events before Python's file operations (docs.python.org/3/library/audit_events.html).
_AUDITED = {"os.rename", "os.link", "os.remove", "os.truncate", "shutil.copyfile", "os.mkdir"}
_NEVER = 1 << 60


class _Counter(list[Operation]):
    """Counts file operations of SQLite and Python, and kills the process before the n-th."""

    def __init__(self, fatal: int) -> None:
        super().__init__()
        self.fatal, self.calls = fatal, 0

    def append(self, _: Operation) -> None:
        self._step()

    def audit(self, event: str, _: object) -> None:
        if event in _AUDITED:
            self._step()

    def _step(self) -> None:
        self.calls += 1
        if self.calls == self.fatal:
            os.kill(os.getpid(), signal.SIGKILL)


def kill_at_every_call(
    template: Path, scratch: Path, act: Callable[[Path], object], most: int
) -> Iterator[Path]:
    """Copies of a folder in each of which `act` was killed, at up to `most` of its operations.

    The last one is a copy in which it was not interrupted.
    """
    total = _run(Path(shutil.copytree(template, scratch / "whole")), act, _NEVER)
    assert total > 0
    step = max(1, total // most)
    for fatal in range(1, total + 1, step):
        folder = Path(shutil.copytree(template, scratch / f"cut-{fatal}"))
        _run(folder, act, fatal)
        yield folder
        shutil.rmtree(folder)
    yield scratch / "whole"


def _run(folder: Path, act: Callable[[Path], object], fatal: int) -> int:
    """Run `act` in a child process that is killed at the operation `fatal`; returns the count."""
    read_end, write_end = os.pipe()
    child = os.fork()
    if child == 0:
        counter = _Counter(fatal)
        sys.addaudithook(counter.audit)
        try:
            with recording(counter):
                act(folder)
            os.write(write_end, str(counter.calls).encode())
            os._exit(0)
        finally:
            os._exit(1)
    os.close(write_end)
    _, status = os.waitpid(child, 0)
    with os.fdopen(read_end) as pipe:
        count = pipe.read()
    if fatal == _NEVER:
        assert os.WIFEXITED(status)
        assert os.WEXITSTATUS(status) == 0
        return int(count)
    assert os.WIFSIGNALED(status) or count
    return 0
