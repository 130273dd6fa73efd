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
    """The attendee face with a camera of 1280x720 at 30 frames a second."""
    store = folder / "camera.db"
    create_store(store, guests).close()
    count = str(_SCANS + _WARM_UP)
    ran = run("kiosk.bench.camera_process", "scans", str(store), str(guests), count)
    taken = json.loads(ran.output)[_WARM_UP:]
    at = f"{guests} guests, 720p"
    what = "code shown to the camera to its fact recorded and greeted: p50"
    yield Figure(what, at, median(taken), "ms", 350, len(taken))
    late = json.loads(run("kiosk.bench.camera_process", "ticks").output)
    what = "by how much events are late while frames are read: p99"
    yield Figure(what, "720p, no code in view", percentile(late, 0.99), "ms", 12, len(late))
