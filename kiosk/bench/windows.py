"""Benchmarks of the attendee window: start, scan to result, and the floor plan."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path

from kiosk.bench.figures import Figure, median, percentile
from kiosk.bench.generated_stores import create_store
from kiosk.bench.processes import FinishedProcess, run

_STARTS = 15
_SCANS = 200
_WARM_UP = 10
_PLAN_TABLES, _MANY_TABLES = 60, 300
_ROUND_CHANGES = 60


def measure(folder: Path, guests: int) -> Iterator[Figure]:
    """The attendee face at 1080x1920 on the software backend, over a store of `guests`."""
    store = folder / "window.db"
    create_store(store, guests).close()
    yield from _starts(store, guests)
    yield from _scans(store, guests)
    yield from _plans()


def _starts(store: Path, guests: int) -> Iterator[Figure]:
    """Measures the face and an empty window alternately, so that noise affects both."""
    faces, empties, peaks = [], [], []
    for _ in range(_STARTS):
        seconds, process = _first_frame("first-frame", str(store))
        faces.append(seconds)
        peaks.append(process.megabytes)
        empties.append(_first_frame("empty")[0])
    face, empty = median(faces), median(empties)
    conditions = f"{guests} guests; an empty window takes {empty:.2f} s, K1 {face:.2f} s"
    what = "start of process to first frame of K1: ratio"
    yield Figure(what, conditions, face / empty, "times", 2, _STARTS)
    yield Figure("start: peak memory", f"{guests} guests", median(peaks), "MB", 200, _STARTS)


def _first_frame(*what: str) -> tuple[float, FinishedProcess]:
    started = time.monotonic()
    process = run("kiosk.bench.attendee_process", *what)
    return float(process.output.split()[0]) - started, process


def _scans(store: Path, guests: int) -> Iterator[Figure]:
    count = str(_SCANS + _WARM_UP)
    process = run("kiosk.bench.attendee_process", "scans", str(store), str(guests), count)
    measured = json.loads(process.output)
    latencies, frames = measured["latencies"][_WARM_UP:], measured["frames"]
    conditions = f"{guests} guests, 1080x1920, software backend"
    for name, fraction, bound in (("p50", 0.5, 60), ("p99", 0.99, 60)):
        value = percentile(latencies, fraction)
        what = f"last key of a scan to the first frame with its result: {name}"
        yield Figure(what, conditions, value, "ms", bound, len(latencies))
    moving = percentile(frames, 0.95)
    yield Figure("frames in a screen change: p95", conditions, moving, "ms", 20, len(frames))


def _plans() -> Iterator[Figure]:
    few, many = (_plan_frames(tables) for tables in (_PLAN_TABLES, _MANY_TABLES))
    what = f"floor plan of {_PLAN_TABLES} tables, processor time of a frame: p95"
    conditions = "the longest frame of each change of the round, 1080x1920, software backend"
    yield Figure(what, conditions, percentile(few, 0.95), "ms", 16, len(few))
    growth = median(many) / median(few)
    against = f"{_MANY_TABLES} tables against {_PLAN_TABLES}"
    most = _MANY_TABLES / _PLAN_TABLES
    yield Figure("floor plan, a frame: growth", against, growth, "times", most, len(many))


def _plan_frames(tables: int) -> list[float]:
    process = run("kiosk.bench.plan_process", str(tables), str(_ROUND_CHANGES + _WARM_UP))
    frames: list[float] = json.loads(process.output)[_WARM_UP:]
    return frames
