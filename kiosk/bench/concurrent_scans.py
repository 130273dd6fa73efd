"""Benchmark of scans by four processes on one store at the same time."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from kiosk.bench.figures import Figure, percentile
from kiosk.bench.generated_stores import create_store

PROCESSES = 4


def measure(folder: Path, guests: int) -> Iterator[Figure]:
    """p99 and maximum in milliseconds of scans, one after the other in each process."""
    path = folder / "together.db"
    create_store(path, guests).close()
    command = [sys.executable, "-m", "kiosk.bench.scanning_process", str(path), str(guests)]
    pipe = subprocess.PIPE
    processes = [
        subprocess.Popen([*command, str(number)], stdin=pipe, stdout=pipe, text=True)  # noqa: S603 - ours
        for number in range(PROCESSES)
    ]
    ready = [process.stdout.readline() for process in processes if process.stdout]
    for process in processes:
        if process.stdin:
            process.stdin.write("go\n")
            process.stdin.flush()
    outputs = [process.communicate()[0] for process in processes]
    if any(process.returncode for process in processes) or len(ready) != PROCESSES:
        raise RuntimeError("a scanning process failed")
    latencies_ms = [float(latency) for text in outputs for latency in json.loads(text)]
    conditions = f"{PROCESSES} processes on one store, {guests} guests"
    p99 = percentile(latencies_ms, 0.99)
    yield Figure(
        "scans of four processes at once: p99", conditions, p99, "ms", 40, len(latencies_ms)
    )
    longest = max(latencies_ms)
    yield Figure(
        "scans of four processes at once: longest",
        conditions,
        longest,
        "ms",
        200,
        len(latencies_ms),
    )
