"""Benchmark of one scan, decided and durable, and how it scales with the number of guests."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.bench import cards
from kiosk.bench.figures import Figure, median, percentile
from kiosk.bench.generated_stores import CHECKPOINT, code_of, create_store
from kiosk.domain.admission.rules.clauses import RuleFacts
from kiosk.domain.admission.rules.evaluation import unmet
from kiosk.domain.admission.rules.json_logic import read_rule
from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.store import Store
from kiosk.usecases.checkin.scan_checkin import CheckIn

_WARM_UP = 200
_RULES = 2000
_SCANS = 3000
_TURNS = 30
_SCANS_A_TURN = 100


def measure(folder: Path, guests: int) -> Iterator[Figure]:
    """p50 and p99 in milliseconds at `guests`, and figures of opening cards on the same store."""
    store = create_store(folder / "scans.db", guests)
    latencies_ms = _scan(store, guests, _WARM_UP + _SCANS)[_WARM_UP:]
    card_figures = list(cards.measure(store, guests))
    store.close()
    conditions = f"{guests} guests, {2 * guests} facts"
    p50, p99 = median(latencies_ms), percentile(latencies_ms, 0.99)
    yield Figure(
        "one scan, decided and durable: p50", conditions, p50, "ms", 1.5, len(latencies_ms)
    )
    yield Figure("one scan, decided and durable: p99", conditions, p99, "ms", 6, len(latencies_ms))
    yield from card_figures


def measure_rules() -> Iterator[Figure]:
    """p50 in milliseconds of a rule, evaluated and explained for a guest whom it refuses."""
    at = datetime(2027, 6, 2, 12, tzinfo=ZoneInfo("Asia/Seoul"))
    entries = tuple(at.astimezone(UTC) - timedelta(hours=hours) for hours in (50, 26, 3, 1))
    facts = RuleFacts(at, category="regular", entries=entries, inside=True)
    limits = [{"<": [{"var": name}, 1]} for name in ("entries_today", "entries_days")]
    times = [
        {"isAfter": [{"var": "now"}, {"buildTime": ["customtime", f"{hour % 24:02}:30"]}]}
        for hour in range(48)
    ]
    for what, most_ms, logic in (
        ("one rule: p50", 0.1, limits[0]),
        ("one rule of 50 clauses: p50", 1, {"or": [{"and": [limits[0], *times]}, limits[1]]}),
    ):
        rule, took = json.dumps(logic), []
        for _ in range(_RULES):
            began = time.perf_counter()
            unmet(read_rule(rule), facts)
            took.append((time.perf_counter() - began) * 1000)
        yield Figure(what, "4 entries", median(took), "ms", most_ms, _RULES)


def measure_growth(folder: Path, few: int, many: int) -> Iterator[Figure]:
    """The ratio of the medians at two sizes, measured alternately so that noise affects both."""
    stores = {count: create_store(folder / f"scans-{count}.db", count) for count in (few, many)}
    latencies_ms: dict[int, list[float]] = {few: [], many: []}
    for count, store in stores.items():
        _scan(store, count, _WARM_UP)
    for turn in range(_TURNS):
        for count in sorted(stores, reverse=bool(turn % 2)):
            latencies_ms[count] += _scan(stores[count], count, _SCANS_A_TURN, turn)
    for store in stores.values():
        store.close()
    ratio = median(latencies_ms[many]) / median(latencies_ms[few])
    conditions = f"{many} guests against {few}"
    yield Figure("one scan: ratio of p50", conditions, ratio, "times", 1.3, len(latencies_ms[many]))


def _scan(store: Store, guests: int, times: int, seed: int = -1) -> list[float]:
    """Milliseconds of scans of random guests."""
    check_in = CheckIn(store, CHECKPOINT, lambda: datetime.now(UTC))
    rng = random.Random(seed)  # noqa: S311 - repeatable, not secret
    return [
        check_in.scan(ScanRequest.of(code_of(rng.randrange(guests)))).latency_ms
        for _ in range(times)
    ]
