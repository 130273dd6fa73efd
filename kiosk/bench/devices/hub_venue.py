"""Benchmark of a hub with twenty devices, on one machine with the system's PostgreSQL."""

from __future__ import annotations

import asyncio
import random
import tempfile
import time
from collections.abc import Iterator
from contextlib import AsyncExitStack, closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from kiosk.bench.devices.event_stores import ROOT, create_event
from kiosk.bench.figures import Figure, median, percentile
from kiosk.bench.generated_stores import CHECKPOINT, code_of
from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.journal import facts
from kiosk.domain.journal.facts import Draft, Fact
from kiosk.replication.hub.access import HubAccess, read_record, unseal
from kiosk.replication.hub.cluster import Cluster, check_port, cluster_in
from kiosk.replication.hub.hub_client import HubClient, open_hub
from kiosk.replication.hub.hub_database import database_of
from kiosk.replication.hub.hub_peer import HubPeer
from kiosk.replication.hub.hub_setup import set_up
from kiosk.replication.members import Members
from kiosk.replication.protocol.known_reports import KnownReports
from kiosk.replication.store_access import StoreAccess
from kiosk.replication.store_members import MembersReader
from kiosk.store import Store
from kiosk.usecases.checkin.scan_checkin import CheckIn

_PORT = 47399
_DEVICES, _SCANS_A_SECOND = 20, 50
_LIVE_S, _BACKLOG = 10, 250
_GUESTS = 2000
_FACTS_A_SECOND = 2000  # at least
_PATIENCE_S = 120


@dataclass(frozen=True, slots=True)
class _Gate:
    """A device: how it reaches the hub, and its facts that are not there yet."""

    access: HubAccess
    facts: list[Fact]


def measure(folder: Path) -> Iterator[Figure]:
    """The delay through the hub under load, and how fast devices catch up together.

    `folder` has to be one that the user of the server may enter, for root as for others.
    """
    check_port(_PORT)
    names = [f"gate-{number}" for number in range(1, _DEVICES + 1)]
    paths = create_event(folder, names, _GUESTS)
    with _running(cluster_in(folder / "hub")) as cluster:
        with closing(Store.open(paths[ROOT], ROOT)) as root:
            set_up(root, _members(root), database_of(cluster, ["127.0.0.1"], is_new=True), _quiet)
            gates = {name: _gate(root, paths[name], name) for name in names}
            event = _members(root).own.event
        yield asyncio.run(_catch_up(event, list(gates.values())))
        delays_ms = asyncio.run(_delays(event, paths, gates))
    at = f"{_DEVICES} devices, {_SCANS_A_SECOND} scans a second"
    for name, found, target in (
        ("p50", median(delays_ms), 50),
        ("p99", percentile(delays_ms, 0.99), 100),
    ):
        what = f"a scan, durable at another device through the hub: {name}"
        yield Figure(what, at, found, "ms", target, len(delays_ms))


@contextmanager
def _running(cluster: Cluster) -> Iterator[Cluster]:
    cluster.make(_PORT)
    cluster.start()
    try:
        yield cluster
    finally:
        cluster.stop()


def _quiet(_stage: str, _done: int, _total: int) -> None:
    """Shows no progress."""


def _members(store: Store) -> Members:
    members = MembersReader().read_changed(store)
    if members is None:
        raise RuntimeError("the event is not founded")
    return members


def _gate(root: Store, path: Path, name: str) -> _Gate:
    """A device with a backlog of scans, which has heard of the hub."""
    with closing(Store.open(path, name)) as store:
        store.merge(root.facts_since(store.vector()))
        known = store.vector()
        CheckIn(store, CHECKPOINT, lambda: datetime.now(UTC)).scan(ScanRequest.of(code_of(1)))
        (*_, scan) = store.facts_since(known)
        again = partial(_again, scan, random.Random(name))  # noqa: S311 - repeatable
        backlog = [again() for _ in range(_BACKLOG - 1)]
        store.transact(lambda connection: store.write(connection, backlog))
        # Each in a transaction of its own, so that each has a signature.
        for _ in range(_LIVE_S * _SCANS_A_SECOND // _DEVICES):
            store.transact(lambda connection: store.write(connection, [again()]))
        members = _members(store)
        record = read_record(members.hubs.get(members.own.device, ""))
        access = unseal(record.sealed, members.seed) if record else None
        if access is None:
            raise RuntimeError("the device has not heard of the hub")
        return _Gate(access, store.facts_since(known))


def _again(scan: Fact, rng: random.Random) -> Draft:
    """The same scan of another guest."""
    return Draft(
        facts.guest_subject(f"bench{rng.randrange(_GUESTS):08d}"), scan.kind, scan.read_body()
    )


async def _catch_up(event: str, gates: list[_Gate]) -> Figure:
    """All devices add their backlog at the same time."""
    async with AsyncExitStack() as stack:
        clients = [await stack.enter_async_context(open_hub(gate.access, event)) for gate in gates]
        since = time.perf_counter()
        await asyncio.gather(
            *(
                client.add(gate.facts[:_BACKLOG])
                for client, gate in zip(clients, gates, strict=True)
            )
        )
        seconds = time.perf_counter() - since
    count = len(gates) * _BACKLOG
    at = f"{len(gates)} devices with {_BACKLOG} facts each"
    what = "devices that catch up together into a hub"
    return Figure(what, at, seconds, "s", count / _FACTS_A_SECOND, count)


async def _delays(event: str, paths: dict[str, Path], gates: dict[str, _Gate]) -> list[float]:
    """From a fact that a device adds until it is durable in the store of the last device."""
    *names, last = gates
    access = StoreAccess(lambda: Store.open(paths[last], last))
    await access.open()
    members = await access.read(_members)
    peer = HubPeer(access, members, _nothing_erased, _record_nothing, KnownReports())
    running = asyncio.create_task(peer.run())
    merged = asyncio.Condition()

    def note(_facts: list[Fact]) -> None:
        asyncio.get_running_loop().create_task(_notify(merged))

    access.merged = note
    try:
        async with AsyncExitStack() as stack:
            clients = [
                await stack.enter_async_context(open_hub(gates[name].access, event))
                for name in names
            ]
            before = {gate.facts[0].device: gate.facts[_BACKLOG - 1] for gate in gates.values()}
            del before[gates[last].facts[0].device]  # its own
            async with merged, asyncio.timeout(_PATIENCE_S):
                await merged.wait_for(
                    lambda: all(
                        access.vector.get(device, 0) >= fact.sequence
                        for device, fact in before.items()
                    )
                )
            senders = [
                _send(client, gates[name], access, merged)
                for client, name in zip(clients, names, strict=True)
            ]
            found = await asyncio.gather(*senders)
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await access.close()
    return [delay for delays in found for delay in delays]


async def _send(
    client: HubClient, gate: _Gate, store: StoreAccess, merged: asyncio.Condition
) -> list[float]:
    """Add one fact after another, at random moments, as doors do."""
    rng = random.Random(gate.access.login)  # noqa: S311 - repeatable, not secret
    delays_ms: list[float] = []
    waiting: list[asyncio.Task[None]] = []

    async def watch(fact: Fact, since: float) -> None:
        async with merged, asyncio.timeout(_PATIENCE_S):
            await merged.wait_for(lambda: store.vector.get(fact.device, 0) >= fact.sequence)
        delays_ms.append(1000 * (time.perf_counter() - since))

    a_second = _SCANS_A_SECOND / _DEVICES
    for fact in gate.facts[_BACKLOG:]:
        await asyncio.sleep(rng.expovariate(a_second))
        since = time.perf_counter()
        await client.add([fact])
        waiting.append(asyncio.create_task(watch(fact, since)))
    await asyncio.gather(*waiting)
    return delays_ms


async def _notify(merged: asyncio.Condition) -> None:
    async with merged:
        merged.notify_all()


async def _nothing_erased() -> list[tuple[str, int]]:
    return []


async def _record_nothing(_hubs: object) -> None:
    """No device asks for anything."""


def main() -> None:
    """Measure, and print a figure a line."""
    with tempfile.TemporaryDirectory(prefix="kiosk-hub-") as folder:
        Path(folder).chmod(0o711)
        for figure in measure(Path(folder)):
            print(figure.as_json())  # noqa: T201 - a program that is run by hand


if __name__ == "__main__":
    main()
