"""Benchmark of the exchange with a pretix: copy, increment, arrivals over kills of both sides."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

from kiosk.bench.connectors.pretix_process import CHANGE, LIST, secret_of
from kiosk.bench.connectors.pretix_server import BenchPretix, connected_store
from kiosk.bench.connectors.timed_exchange import TimedExchange
from kiosk.bench.figures import Figure
from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.store import Store
from kiosk.usecases.checkin.scan_checkin import CheckIn

_ORDERS, _CHANGED, _ARRIVALS = 5_000, 50, 1_000
_KILLS, _SERVER_KILLS = 20, 5
# The most arrivals that a process tells before it is killed.
_MOST_A_LIFE = 60
_LONGEST_S, _POLL_S = 300, 0.01
_AT = "a pretix of 12 answers a second, on loopback"


def measure(folder: Path) -> Iterator[Figure]:
    """The copy against its paging, an increment, and arrivals while both sides are killed."""
    with BenchPretix(folder / "redeemed.txt", _ORDERS) as server:
        with closing(connected_store(folder / "pretix.db", server.connector)) as store:
            yield _copy(server, store)
            yield _increment(server, store)
            scans = _scans(store)
        yield from _drain(server, folder / "pretix.db", scans)


def _copy(server: BenchPretix, store: Store) -> Figure:
    began = time.perf_counter()
    api = server.api()
    api.event_detail()
    for what in ("items", "categories", "questions", "checkinlists", "orders"):
        api.listed(what)
    api.http.close()
    paging_s = time.perf_counter() - began
    with TimedExchange(store, server.connector) as exchange:
        seconds = exchange.step_s()
    at = f"{_AT}; {seconds:.1f} s, its paging alone {paging_s:.1f} s"
    what = f"copy of {_ORDERS:,} orders, against its paging alone"
    return Figure(what, at, seconds / paging_s, "times", 1.2, 1)


def _increment(server: BenchPretix, store: Store) -> Figure:
    api = server.api()
    api.http.post(CHANGE, {"orders": _CHANGED, "company": "Sea Trust"})
    api.http.close()
    with TimedExchange(store, server.connector) as exchange:
        seconds = exchange.step_s()
    return Figure(f"increment of {_CHANGED} changed orders", _AT, seconds, "s", 5, 1)


def _scans(store: Store) -> list[str]:
    """The ids of the scans of many guests, in their order."""
    check_in = CheckIn(store, f"list-{LIST}", lambda: datetime.now(UTC))
    codes = map(secret_of, range(_ARRIVALS))
    return [check_in.scan(ScanRequest.of(code)).scan for code in codes]


def _drain(server: BenchPretix, path: Path, scans: Sequence[str]) -> Iterator[Figure]:
    """Arrivals told while the process that tells them and the server are killed again and again."""
    began, rng = time.perf_counter(), random.Random(0)  # noqa: S311 - repeatable, not secret
    with_server = set(range(0, _KILLS, _KILLS // _SERVER_KILLS))
    for kill in range(_KILLS):
        with _running(path) as process:
            _await_told(server, rng.randint(1, _MOST_A_LIFE))
            if kill in with_server:
                server.kill()
                server.restart()
                _await_told(server, 1)
            process.kill()
    with _running(path) as process:
        _await_told(server, _ARRIVALS)
        process.terminate()
    seconds = time.perf_counter() - began
    told = server.nonces
    at = f"{_AT}; {_KILLS} kills of ours and {_SERVER_KILLS} of the server's; {seconds:.0f} s"
    lost = len(set(scans) - set(told)) + len(told) - len(set(told))
    yield Figure(f"of {_ARRIVALS:,} arrivals, lost or told twice", at, lost, "arrivals", 0, 1)
    places = {fact: place for place, fact in enumerate(scans)}
    order = [places[one] for one in told if one in places]
    turned = sum(one > following for one, following in pairwise(order))
    yield Figure(f"of {_ARRIVALS:,} arrivals, out of order", at, turned, "arrivals", 0, 1)


def _running(path: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "kiosk", "connect", "run", "--store", str(path)]
    return subprocess.Popen(command)  # noqa: S603 - ours


def _await_told(server: BenchPretix, more: int) -> None:
    """Wait until so many more arrivals were told, or all."""
    wanted, ends = min(len(server.nonces) + more, _ARRIVALS), time.monotonic() + _LONGEST_S
    while len(server.nonces) < wanted:
        if time.monotonic() > ends:
            raise RuntimeError("the arrivals are not told")
        time.sleep(_POLL_S)
