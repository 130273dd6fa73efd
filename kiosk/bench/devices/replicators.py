"""Replicators as processes of the benchmark."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.store import Store

_END_S = 10
_POLL_S = 0.0005
_PATIENCE_S = 60


class BenchTimeout(RuntimeError):
    """A replicator did not do in a minute what was measured."""


@dataclass(frozen=True, slots=True)
class RunningReplicator:
    """A running `kiosk replicate`."""

    process: subprocess.Popen[str]
    port: int

    @property
    def cpu_seconds(self) -> float:
        """The processor time that it has used (proc_pid_stat(5), fields 14 and 15); Linux only."""
        stat = Path(f"/proc/{self.process.pid}/stat").read_text(encoding="ascii", errors="replace")
        fields = stat.rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def stop(self) -> None:
        """Let it hang."""
        self.process.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        """Let it go on."""
        self.process.send_signal(signal.SIGCONT)


@contextmanager
def replicator(store: Path, peers: Sequence[int] = ()) -> Iterator[RunningReplicator]:
    """A replicator that connects to these ports of this machine, once it listens.

    It ends with this process, however that ends.
    """
    addresses = [option for peer in peers for option in ("--peer", f"127.0.0.1:{peer}")]
    command = [sys.executable, "-m", "kiosk", "replicate", "--store", str(store), "--no-discover"]
    pipe = subprocess.PIPE
    process = subprocess.Popen(  # noqa: S603 - ours
        [*command, "--supervised", *addresses], stdin=pipe, stdout=pipe, text=True
    )
    try:
        line = process.stdout.readline() if process.stdout else ""
        found = re.search(r"\d{4,5}", line)
        if found is None:
            raise BenchTimeout("the replicator did not start")
        yield RunningReplicator(process, int(found[0]))
    finally:
        process.send_signal(signal.SIGCONT)
        process.terminate()
        process.wait(_END_S)
        for stream in filter(None, (process.stdin, process.stdout)):
            stream.close()


def has_facts(store: Store, vector: dict[str, int]) -> bool:
    """Whether a store has all facts of a version vector."""
    stored = store.vector() if store.changed() else {}
    return all(stored.get(device, 0) >= last for device, last in vector.items())


def seconds_until(condition: Callable[[], bool], since: float) -> float:
    """Seconds from `since`, on the clock of `time.perf_counter`, until a condition is true."""
    while not condition():
        if time.perf_counter() - since > _PATIENCE_S:
            raise BenchTimeout("facts did not arrive")
        time.sleep(_POLL_S)
    return time.perf_counter() - since
