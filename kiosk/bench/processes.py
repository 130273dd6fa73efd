"""Runs other processes and measures their duration and peak memory."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile

_POLL_S = 0.02
_MB = 1024


@dataclass(frozen=True, slots=True)
class FinishedProcess:
    """A finished process.

    `megabytes` adds up the peaks (VmHWM of Linux) of the process and all its descendants, which is
    an upper bound of their common peak; 0 where the system does not report it.
    """

    seconds: float
    megabytes: float
    output: str


def print_json(value: object) -> None:
    """Print a value for the process that started this one: one line of JSON, at once."""
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


def run(*arguments: str) -> FinishedProcess:
    """Run `python -m …` to its end. Raises CalledProcessError when it fails."""
    started = time.perf_counter()
    command = [sys.executable, "-m", *arguments]
    # Files, not pipes: a full pipe would block the process, as it is not read while polled.
    with TemporaryFile("w+") as output, TemporaryFile("w+") as errors:
        with subprocess.Popen(command, stdout=output, stderr=errors) as process:  # noqa: S603 - ours
            peaks: dict[int, float] = {}
            while process.poll() is None:
                peaks |= {pid: _peak(pid) or peaks.get(pid, 0) for pid in _tree(process.pid)}
                time.sleep(_POLL_S)
        seconds = time.perf_counter() - started
        outputs = [file.read() for file in (output, errors) if file.seek(0) == 0]
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command, *outputs)
    return FinishedProcess(seconds, sum(peaks.values()), outputs[0])


def _tree(pid: int) -> Sequence[int]:
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii")
    except OSError:
        return [pid]
    return [pid, *(descendant for child in children.split() for descendant in _tree(int(child)))]


def _peak(pid: int) -> float:
    try:
        lines = Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) / _MB for line in lines if line.startswith("VmHWM")), 0)
