"""Benchmarks of the desk's list of everybody in its window."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from kiosk.bench.figures import Figure, percentile
from kiosk.bench.processes import run

_SCENES = (
    ("opening", "list of everybody, opened, to the frame with its first rows: p95", 100),
    ("filters", "list of everybody, a filter changed, to the frame with its rows: p95", 150),
    ("scrolling", "list of everybody, scrolled by three rows a frame: p95", 20),
)
_WARM_UP = 3


def measure(store: Path, guests: int) -> Iterator[Figure]:
    """The list at 1920x1080 on the software backend, over the store of a desk with `guests`."""
    conditions = f"{guests} guests, 1920x1080, software backend"
    for scene, what, bound in _SCENES:
        output = run("kiosk.bench.desk.list_process", scene, str(store)).output
        times_ms = [float(json.loads(line)) for line in output.splitlines()][_WARM_UP:]
        p95 = percentile(times_ms, 0.95)
        yield Figure(what, conditions, p95, "ms", bound, len(times_ms))
