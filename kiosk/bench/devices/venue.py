"""Benchmark of several devices of an event on one machine, over links on loopback."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing
from datetime import UTC, datetime
from pathlib import Path

from kiosk.bench.devices.event_stores import ROOT, create_event
from kiosk.bench.devices.replicators import RunningReplicator, has_facts, replicator, seconds_until
from kiosk.bench.devices.silent_proxy import SilentProxy
from kiosk.bench.figures import Figure, median, percentile
from kiosk.bench.generated_stores import CHECKPOINT, code_of
from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.store import Store
from kiosk.store.sharing.peer_status import status_path
from kiosk.usecases.checkin.scan_checkin import CheckIn

_KIOSKS = tuple(f"gate-{number}" for number in range(1, 5))
_FACTS = 300
_PAUSE_S = (0.02, 0.08)
_IDLE_S = 30.0
_OUTAGE_S = 12.0
_TURNS, _SCANS_A_TURN, _WARM_UP = 8, 250, 200


def measure(folder: Path, guests: int) -> Iterator[Figure]:
    """Delays, contact, idle load, and scans while all peers hang; five devices."""
    paths = create_event(folder, _KIOSKS, guests)
    with ExitStack() as stack:
        running: list[RunningReplicator] = []
        for path in paths.values():
            ports = [one.port for one in running]
            running.append(stack.enter_context(replicator(path, ports)))
        yield from _delays(paths, guests)
        yield _idle(running[0])
    yield from _contact(paths, guests)
    yield from _hung_peers(paths, guests)


def _delays(paths: dict[str, Path], guests: int) -> Iterator[Figure]:
    """From a scan that is durable at one device until it is durable at another one."""
    rng = random.Random(0)  # noqa: S311 - repeatable, not secret
    source, target = paths[_KIOSKS[0]], paths[_KIOSKS[-1]]
    with (
        closing(Store.open(source, _KIOSKS[0], reserve=True)) as here,
        closing(Store.open_read_only(target)) as there,
    ):
        check_in = CheckIn(here, CHECKPOINT, lambda: datetime.now(UTC))
        seconds_until(lambda: has_facts(there, here.vector()), time.perf_counter())
        delays_ms = []
        for _ in range(_FACTS):
            time.sleep(rng.uniform(*_PAUSE_S))
            check_in.scan(ScanRequest.of(code_of(rng.randrange(guests))))
            since, wanted = time.perf_counter(), here.vector()
            delays_ms.append(1000 * seconds_until(lambda: has_facts(there, wanted), since))  # noqa: B023 - called at once
    at = f"{len(paths)} devices on loopback"
    p50, p99 = median(delays_ms), percentile(delays_ms, 0.99)
    yield Figure("a scan at one device, durable at another: p50", at, p50, "ms", 20, _FACTS)
    yield Figure("a scan at one device, durable at another: p99", at, p99, "ms", 60, _FACTS)


def _idle(running: RunningReplicator) -> Figure:
    before = running.cpu_seconds
    time.sleep(_IDLE_S)
    share = 100 * (running.cpu_seconds - before) / _IDLE_S
    at = f"{len(_KIOSKS)} links, {_IDLE_S:.0f} s"
    return Figure("an idle replicator: share of a core", at, share, "%", 1, 1)


def _contact(paths: dict[str, Path], guests: int) -> Iterator[Figure]:
    """The first contact of two devices, and their contact after a cable was out."""
    source, target = paths[ROOT], paths[_KIOSKS[0]]
    for path in (source, target):
        status_path(path).unlink()  # with the addresses that they remember
    with ExitStack() as stack:
        here = stack.enter_context(closing(Store.open(source, ROOT)))
        there = stack.enter_context(closing(Store.open_read_only(target)))
        proxy = SilentProxy(stack.enter_context(replicator(source)).port)
        stack.callback(proxy.close)
        _scan_once(here, guests)
        wanted = here.vector()
        since = time.perf_counter()
        stack.enter_context(replicator(target, [proxy.port]))
        first_s = seconds_until(lambda: has_facts(there, wanted), since)
        yield Figure("first contact, with the start of the program", "loopback", first_s, "s", 3, 1)
        proxy.pull()
        _scan_once(here, guests)
        time.sleep(_OUTAGE_S)
        wanted = here.vector()
        since = time.perf_counter()
        proxy.plug()
        again_s = seconds_until(lambda: has_facts(there, wanted), since)
        at = f"a proxy that drops for {_OUTAGE_S:.0f} s"
        yield Figure("equal again after a cable was out", at, again_s, "s", 2, 1)


def _hung_peers(paths: dict[str, Path], guests: int) -> Iterator[Figure]:
    """Scans while every peer hangs, against scans without a replicator; in turns."""
    path = paths[_KIOSKS[0]]
    latencies_ms: dict[bool, list[float]] = {True: [], False: []}
    with ExitStack() as stack:
        others = [name for name in paths if name != _KIOSKS[0]]
        peers = [stack.enter_context(replicator(paths[name])) for name in others]
        here = stack.enter_context(closing(Store.open(path, _KIOSKS[0], reserve=True)))
        check_in = CheckIn(here, CHECKPOINT, lambda: datetime.now(UTC))
        _scan(check_in, guests, _WARM_UP, seed=-1)
        for turn in range(_TURNS):
            latencies_ms[False] += _scan(check_in, guests, _SCANS_A_TURN, turn)
            with replicator(path, [one.port for one in peers]):
                for peer in peers:
                    peer.stop()
                latencies_ms[True] += _scan(check_in, guests, _SCANS_A_TURN, turn)
                for peer in peers:
                    peer.go_on()
    at, runs = f"{len(peers)} peers that hang, against none", len(latencies_ms[True])
    for name, fraction in (("p50", 0.5), ("p99", 0.99)):
        hung, alone = (percentile(latencies_ms[which], fraction) for which in (True, False))
        yield Figure(
            f"a scan while all peers hang: ratio of {name}", at, hung / alone, "times", 1.1, runs
        )


def _scan(check_in: CheckIn, guests: int, times: int, seed: int) -> list[float]:
    rng = random.Random(seed)  # noqa: S311 - repeatable, not secret
    return [
        check_in.scan(ScanRequest.of(code_of(rng.randrange(guests)))).latency_ms
        for _ in range(times)
    ]


def _scan_once(store: Store, guests: int) -> None:
    rng = random.Random()  # noqa: S311 - any guest
    code = code_of(rng.randrange(guests))
    CheckIn(store, CHECKPOINT, lambda: datetime.now(UTC)).scan(ScanRequest.of(code))
