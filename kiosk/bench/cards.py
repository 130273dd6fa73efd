"""Benchmark of reading a person's card from the store."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from datetime import UTC, datetime

from kiosk.bench.figures import Figure, percentile
from kiosk.store import Store
from kiosk.usecases.guests.person_card import card

_CARDS = 500
_BOUND_MS = 50


def measure(store: Store, guests: int) -> Iterator[Figure]:
    """The p99 in milliseconds over random guests of a large event, most of whom have namesakes."""
    rng = random.Random(0)  # noqa: S311 - repeatable, not secret
    durations_ms = []
    for _ in range(_CARDS):
        guest = f"bench{rng.randrange(guests):08d}"
        started = time.perf_counter()
        card(store, guest, datetime.now(UTC))
        durations_ms.append((time.perf_counter() - started) * 1000)
    p99 = percentile(durations_ms, 0.99)
    yield Figure("opening a person's card: p99", f"{guests} guests", p99, "ms", _BOUND_MS, _CARDS)
