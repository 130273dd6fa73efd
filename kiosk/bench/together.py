"""Benchmark of scans by four processes on one store at the same time."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from kiosk.bench.crowds import gather
from kiosk.bench.figures import Figure, percentile

PROCESSES = 4


def measure(folder: Path, guests: int) -> Iterator[Figure]:
    """p99 and the longest in milliseconds of scans, one after the other in each process."""
    path = folder / "together.db"
    gather(path, guests).close()
    command = [sys.executable, "-m", "kiosk.bench.scanning_door", str(path), str(guests)]
    pipe = subprocess.PIPE
    doors = [
        subprocess.Popen([*command, str(number)], stdin=pipe, stdout=pipe, text=True)  # noqa: S603 - ours
        for number in range(PROCESSES)
    ]
    ready = [door.stdout.readline() for door in doors if door.stdout]
    for door in doors:
        if door.stdin:
            door.stdin.write("go\n")
            door.stdin.flush()
    told = [door.communicate()[0] for door in doors]
    if any(door.returncode for door in doors) or len(ready) != PROCESSES:
        raise RuntimeError("a process that scanned did not come to its end")
    taken = [float(one) for text in told for one in json.loads(text)]
    at = f"{PROCESSES} processes on one store, {guests} guests"
    p99 = percentile(taken, 0.99)
    yield Figure("scans of four processes at once: p99", at, p99, "ms", 40, len(taken))
    longest = max(taken)
    yield Figure("scans of four processes at once: longest", at, longest, "ms", 200, len(taken))
