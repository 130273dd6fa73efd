"""Benchmarks: performance of this machine, and how it scales with the number of guests."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from platformdirs import user_cache_path

from kiosk.bench import (
    badges,
    cameras,
    concurrent_scans,
    imports,
    invitations,
    readers,
    reports,
    scans,
    searches,
    windows,
)
from kiosk.bench.desk import desks
from kiosk.bench.figures import Figure


def measure(guests: int) -> Iterator[Figure]:
    """All figures, one after the other, on the disk that the user's files are on.

    Growth is measured from a tenth of `guests` to ten times as many.
    """
    with _folder() as folder:
        yield from readers.measure()
        yield from scans.measure_rules()
        yield from scans.measure(folder, guests)
        yield from concurrent_scans.measure(folder, guests)
        yield from windows.measure(folder, guests)
        yield from desks.measure(folder, guests)
        yield from cameras.measure(folder, guests)
        yield from badges.measure(folder)
        yield from imports.measure(folder, guests)
        yield from searches.measure(folder, guests)
        yield from reports.measure(folder, guests)
        yield from scans.measure_growth(folder, guests // 10, guests * 10)


def measure_invitations() -> Iterator[Figure]:
    """The figures of invitations."""
    with _folder() as folder:
        yield from invitations.measure(folder)


def measure_seating() -> Iterator[Figure]:
    """The figures of networking tables."""
    from kiosk.bench.seating import arrivals, check_ins, plans

    yield from plans.measure()
    yield from arrivals.measure()
    with _folder() as folder:
        yield from check_ins.measure(folder)


def measure_connectors() -> Iterator[Figure]:
    """The figures of the exchange with systems of the organiser."""
    from kiosk.bench.connectors import exchanges, hung_system, lists

    yield from scans.measure_rules()
    with _folder() as folder:
        yield from lists.measure(folder)
        yield from hung_system.measure(folder)
        yield from exchanges.measure(folder)


def measure_venue(guests: int) -> Iterator[Figure]:
    """The figures of several devices that exchange entries."""
    # Measured processes of this package start without the exchange and its libraries.
    from kiosk.bench.devices import replication_cost, venue

    with _folder() as folder:
        yield from venue.measure(folder, guests)
        yield from replication_cost.measure(folder)


@contextmanager
def _folder() -> Iterator[Path]:
    """A temporary folder on the disk that the user's files are on."""
    cache = user_cache_path("forum-kiosk", appauthor=False, ensure_exists=True)
    with tempfile.TemporaryDirectory(dir=cache) as name:
        yield Path(name)
