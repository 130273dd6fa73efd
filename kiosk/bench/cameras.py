"""Benchmarks of the camera: code to recorded scan, and delay of the event loop."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from kiosk.bench.figures import Figure, median, percentile
from kiosk.bench.generated_stores import create_store
from kiosk.bench.processes import run

_SCANS = 60
_WARM_UP = 5


def measure(folder: Path, guests: int) -> Iterator[Figure]:
    """The attendee face with a camera of 1280x720 at 30 frames per second."""
    store = folder / "camera.db"
    create_store(store, guests).close()
    count = str(_SCANS + _WARM_UP)
    process = run("kiosk.bench.camera_process", "scans", str(store), str(guests), count)
    latencies_ms = json.loads(process.output)[_WARM_UP:]
    conditions = f"{guests} guests, 720p"
    what = "code shown to the camera to its fact recorded and greeted: p50"
    yield Figure(what, conditions, median(latencies_ms), "ms", 350, len(latencies_ms))
    delays_ms = json.loads(run("kiosk.bench.camera_process", "ticks").output)
    what = "by how much events are late while frames are read: p99"
    yield Figure(
        what, "720p, no code in view", percentile(delays_ms, 0.99), "ms", 12, len(delays_ms)
    )
