"""Kills a process at one exact demand on the file system after the other."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.survival.disk_recording import Operation, recording

# What Python is about to ask for (docs.python.org/3/library/audit_events.html).
_ASKED = {"os.rename", "os.link", "os.remove", "os.truncate", "shutil.copyfile", "os.mkdir"}
_NEVER = 1 << 60


class _Counter(list[Operation]):
    """Counts demands, of SQLite and of Python, and kills its process before the one of a number."""

    def __init__(self, fatal: int) -> None:
        super().__init__()
        self.fatal, self.asked = fatal, 0

    def append(self, _: Operation) -> None:
        self._step()

    def audit(self, event: str, _: object) -> None:
        if event in _ASKED:
            self._step()

    def _step(self) -> None:
        self.asked += 1
        if self.asked == self.fatal:
            os.kill(os.getpid(), signal.SIGKILL)


def cut_everywhere(
    template: Path, scratch: Path, act: Callable[[Path], object], most: int
) -> Iterator[Path]:
    """Copies of a folder in each of which `act` was killed, at up to `most` moments of its whole.

    The last one is a copy in which it came to its end.
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
    """Act in a child process that is killed at its demand of a number; how many it made."""
    told, tell = os.pipe()
    child = os.fork()
    if child == 0:
        counter = _Counter(fatal)
        sys.addaudithook(counter.audit)
        try:
            with recording(counter):
                act(folder)
            os.write(tell, str(counter.asked).encode())
            os._exit(0)
        finally:
            os._exit(1)
    os.close(tell)
    _, status = os.waitpid(child, 0)
    with os.fdopen(told) as pipe:
        count = pipe.read()
    if fatal == _NEVER:
        assert os.WIFEXITED(status)
        assert os.WEXITSTATUS(status) == 0
        return int(count)
    assert os.WIFSIGNALED(status) or count
    return 0
