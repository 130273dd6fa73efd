"""Replicators as processes: cables that are pulled, peers that hang, are killed or revoked."""

from __future__ import annotations

import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.bench.devices.silent_proxy import SilentProxy
from kiosk.store import Store
from kiosk.store.queries import membership
from kiosk.store.sharing.peer_status import PeerState
from tests.replication import venue_stores
from tests.replication.processes import (
    command,
    facts_in,
    replicator,
    scan,
    until,
)
from tests.replication.venue_stores import venue


@pytest.fixture
def stores(tmp_path: Path) -> dict[str, Path]:
    return venue(tmp_path, "gate1", "gate2")


@pytest.fixture
def proxies() -> Iterator[list[SilentProxy]]:
    made: list[SilentProxy] = []
    yield made
    for proxy in made:
        proxy.close()


def test_a_scan_is_at_the_other_devices_and_again_after_the_cable_was_out(
    stores: dict[str, Path], proxies: list[SilentProxy]
) -> None:
    office, gate = stores["office"], stores["gate1"]
    with replicator(office) as first:
        proxies.append(SilentProxy(first.port))
        with replicator(gate, proxies[0].port) as second:
            until(lambda: second.state("office") is PeerState.CONNECTED)
            scan(gate, 1)
            until(lambda: facts_in(office) == facts_in(gate))
            proxies[0].pull()
            until(lambda: second.state("office") is PeerState.DEAD)
            until(lambda: first.state("gate1") is PeerState.DEAD)
            scan(gate, 2)
            scan(office, 0)
            assert facts_in(office) != facts_in(gate)
            proxies[0].plug()
            until(lambda: facts_in(office) == facts_in(gate))
            until(lambda: first.peers()["gate1"].to_receive == 0)
            until(lambda: second.peers()["office"].to_send == 0)


def test_three_devices_reach_each_other_through_one_that_they_know(
    stores: dict[str, Path],
) -> None:
    with (
        replicator(stores["office"]) as office,
        replicator(stores["gate1"], office.port),
        replicator(stores["gate2"], office.port),
    ):
        scan(stores["gate1"], 1)
        until(lambda: facts_in(stores["gate2"]) == facts_in(stores["gate1"]))
        scan(stores["gate2"], 1)
        until(lambda: facts_in(stores["gate1"]) == facts_in(stores["gate2"]))
        with closing(Store.open_read_only(stores["gate1"])) as store:
            assert len(store.facts_since({})) == sum(store.vector().values())


def test_a_peer_that_hangs_is_dead_and_catches_up_when_it_goes_on(
    stores: dict[str, Path],
) -> None:
    with (
        replicator(stores["office"]) as office,
        replicator(stores["gate1"], office.port) as gate,
    ):
        until(lambda: office.state("gate1") is PeerState.CONNECTED)
        gate.process.send_signal(signal.SIGSTOP)
        scan(stores["office"], 1)
        until(lambda: office.state("gate1") is PeerState.DEAD)
        gate.process.send_signal(signal.SIGCONT)
        until(lambda: facts_in(stores["gate1"]) == facts_in(stores["office"]))


def test_a_killed_replicator_goes_on_where_it_was(stores: dict[str, Path]) -> None:
    with replicator(stores["office"]) as office:
        with replicator(stores["gate1"], office.port) as gate:
            until(lambda: office.state("gate1") is PeerState.CONNECTED)
            until(lambda: gate.state("office") is PeerState.CONNECTED)
            gate.end(signal.SIGKILL)
        scan(stores["gate1"], 1)
        with replicator(stores["gate1"]) as gate:  # which remembers the address
            until(lambda: facts_in(stores["gate1"]) == facts_in(stores["office"]))
            assert gate.end() == 0
        until(lambda: office.state("gate1") is PeerState.DEAD)


def test_a_revoked_device_is_told_so_and_its_data_is_removed(
    stores: dict[str, Path],
) -> None:
    with (
        replicator(stores["office"]) as office,
        replicator(stores["gate1"], office.port) as gate,
    ):
        until(lambda: office.state("gate1") is PeerState.CONNECTED)
        with closing(Store.open(stores["office"], "office")) as store:
            (device,) = (one for one in store.read(membership.members) if "gate1" in one)
            venue_stores.revoke(store, device)
        until(lambda: gate.state("office") is PeerState.REVOKED_HERE)
        until(lambda: office.state("gate1") is PeerState.REVOKED)
        assert gate.process.wait(60) != 0
        assert gate.process.stderr is not None
        assert "was revoked" in gate.process.stderr.read()
    assert facts_in(stores["office"]) == facts_in(stores["gate1"])
    with closing(Store.open(stores["gate1"], "gate1")) as store:
        assert store.revoked
        assert list(store.guests()) == []
    again = subprocess.run(
        command(stores["gate1"]), check=False, capture_output=True, text=True, timeout=60
    )
    assert "was revoked" in again.stderr


def test_a_copied_store_is_noticed_and_nothing_is_exchanged(
    stores: dict[str, Path], tmp_path: Path
) -> None:
    copy = tmp_path / "elsewhere" / "gate1.db"
    copy.parent.mkdir()
    shutil.copy(stores["gate1"], copy)
    scan(copy, 1)
    with replicator(stores["gate1"]) as gate, replicator(copy, gate.port) as second:
        until(lambda: gate.state("gate1") is PeerState.COPY)
        until(lambda: second.state("gate1") is PeerState.COPY)
        assert facts_in(copy) != facts_in(stores["gate1"])


def test_what_cannot_work_is_said_in_a_sentence(stores: dict[str, Path], tmp_path: Path) -> None:
    alone = tmp_path / "alone.db"
    Store.open(alone, "a", create=True).close()
    said = {
        "no other devices": command(alone),
        "no address": command(stores["gate1"], "--peer", "two words"),
        "there is no store": command(tmp_path / "missing.db"),
    }
    with replicator(stores["office"]) as office:
        said["already"] = command(stores["office"])
        said[f"Port {office.port} is in use"] = command(
            stores["gate1"], "--listen", str(office.port)
        )
        for words, arguments in said.items():
            ended = subprocess.run(
                arguments, check=False, capture_output=True, text=True, timeout=60
            )
            assert ended.returncode != 0
            assert words in ended.stderr, ended.stderr
            assert "Traceback" not in ended.stderr


def test_a_supervised_replicator_waits_for_the_store_and_ends_with_its_window(
    stores: dict[str, Path],
) -> None:
    arguments = command(stores["office"], "--no-discover", "--supervised")
    with replicator(stores["office"]) as first:
        second = subprocess.Popen(
            arguments,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert first.end() == 0
        assert second.stdout is not None
        assert second.stdin is not None
        assert "Exchanging" in second.stdout.readline()
        second.stdin.close()
        assert second.wait(30) == 0
        second.stdout.close()
