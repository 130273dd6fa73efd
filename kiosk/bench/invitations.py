"""Benchmark of invitations: the letters of an event as PDF files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kiosk.bench.figures import Figure
from kiosk.bench.generated_stores import create_store
from kiosk.bench.processes import run

_EVENT = 1_000
_SECONDS_PER_1_000 = 60


def measure(folder: Path) -> Iterator[Figure]:
    """The letters of a thousand guests."""
    path, out = folder / "invitations.db", folder / "invitations"
    create_store(path, _EVENT).close()
    process = run(
        "kiosk", "invitations", "write", str(out), "--store", str(path), "--files", "pdf", "--json"
    )
    size = sum(one.stat().st_size for one in (out / "letters").iterdir())
    conditions = f"{_EVENT} guests, A4, {size / 1e6:.1f} MB"
    yield Figure(
        "invitations as PDF: time", conditions, process.seconds, "s", _SECONDS_PER_1_000, 1
    )
