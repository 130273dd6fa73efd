"""Benchmark of scans while a registration system hangs, against scans without one."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from kiosk.bench.connectors.pretix_server import BenchPretix
from kiosk.bench.figures import Figure, median
from kiosk.bench.generated_stores import CHECKPOINT, code_of, create_store
from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.store.connectors.systems import add_connector
from kiosk.usecases.checkin.scan_checkin import CheckIn

_GUESTS = 10_000
_TURNS, _SCANS_A_TURN, _WARM_UP = 20, 100, 200
# An answer that never comes; until the process has asked, which takes it a second or two.
_HANGS_S, _STARTS_S = 3600.0, 5.0


def measure(folder: Path) -> Iterator[Figure]:
    """The ratio of the medians of scans, with and without a hung system, in turns."""
    latencies_ms: dict[bool, list[float]] = {True: [], False: []}
    with ExitStack() as stack:
        server = stack.enter_context(BenchPretix(folder / "hung.txt", 1, _HANGS_S))
        scanning = {}
        for is_hung in latencies_ms:
            path = folder / f"hung-{is_hung}.db"
            store = stack.enter_context(closing(create_store(path, _GUESTS)))
            scanning[is_hung] = CheckIn(store, CHECKPOINT, lambda: datetime.now(UTC))
            _scan(scanning[is_hung], _WARM_UP, -1)
            if is_hung:
                store.transact(partial(add_connector, added=server.connector, token=""))
                command = [sys.executable, "-m", "kiosk", "connect", "run", "--store", str(path)]
                process = stack.enter_context(subprocess.Popen(command))  # noqa: S603 - ours
                stack.callback(process.kill)
        time.sleep(_STARTS_S)
        for turn in range(_TURNS):
            for is_hung in sorted(latencies_ms, reverse=bool(turn % 2)):
                latencies_ms[is_hung] += _scan(scanning[is_hung], _SCANS_A_TURN, turn)
    ratio = median(latencies_ms[True]) / median(latencies_ms[False])
    at = f"{_GUESTS:,} guests, a pretix that does not answer, against none"
    runs = len(latencies_ms[True])
    yield Figure("one scan while a system hangs: ratio of p50", at, ratio, "times", 1.1, runs)


def _scan(check_in: CheckIn, times: int, seed: int) -> list[float]:
    rng = random.Random(seed)  # noqa: S311 - repeatable, not secret
    return [
        check_in.scan(ScanRequest.of(code_of(rng.randrange(_GUESTS)))).latency_ms
        for _ in range(times)
    ]
