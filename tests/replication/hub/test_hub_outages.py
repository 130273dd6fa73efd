"""A hub whose disk is full, that was killed, or that is one of two; devices go on."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psutil
import pytest

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.replication.hub.cluster import Cluster
from kiosk.store import Store
from kiosk.store.sharing.peer_status import PeerState
from tests.replication.hub.conftest import drop_database, owner_rows, running_cluster
from tests.replication.hub.full_disk import full_disk
from tests.replication.hub.hub_commands import HUB, is_connected, share, start_hub
from tests.replication.hub.hub_stores import set_up_hub
from tests.replication.processes import ReplicatorProcess, facts_in, replicator, scan, until
from tests.replication.venue_stores import join_event

FACTS = 60
"""More facts than fit into the page of the table that is not full."""


@pytest.fixture(autouse=True)
def in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_LANGUAGE", "en")


@pytest.fixture
def second_cluster() -> Iterator[Cluster]:
    with running_cluster() as made:
        yield made


def heads(cluster: Cluster) -> dict[str, int]:
    return dict(owner_rows(cluster, "SELECT device, sequence FROM forum_kiosk.head"))


def addresses(process: ReplicatorProcess) -> dict[str, PeerState]:
    """The hubs in the status of a replicator, by address."""
    return {one.address: one.state for one in process.statuses() if one.is_hub}


def test_devices_go_on_by_link_while_the_disk_of_the_hub_is_full(
    stores: dict[str, Path], cluster: Cluster
) -> None:
    with replicator(stores["gate1"]) as one, replicator(stores["gate2"], one.port) as two:
        until(lambda: is_connected(one) and is_connected(two))
        with full_disk(cluster):
            for _ in range(FACTS):
                scan(stores["gate1"], 0)
            until(lambda: one.state(HUB) is PeerState.FULL)
            assert one.peers()[HUB].to_send > 0
            until(lambda: facts_in(stores["gate2"]) == facts_in(stores["gate1"]))
        until(lambda: heads(cluster) == facts_in(stores["gate1"]))
        until(lambda: is_connected(one))


def test_a_hub_that_was_killed_is_started_again_by_the_same_command(
    stores: dict[str, Path], cluster: Cluster
) -> None:
    with replicator(stores["gate1"]) as one, replicator(stores["gate2"]) as two:
        until(lambda: is_connected(one) and is_connected(two))
        scan(stores["gate1"], 0)
        until(lambda: facts_in(stores["gate2"]) == facts_in(stores["gate1"]))
        kill(cluster)
        until(lambda: one.state(HUB) is PeerState.DEAD)
        scan(stores["gate1"], 1)
        start_hub(stores["office"], cluster)
        until(lambda: facts_in(stores["gate2"]) == facts_in(stores["gate1"]))
        until(lambda: heads(cluster) == facts_in(stores["gate1"]))


def kill(cluster: Cluster) -> None:
    number = int((cluster.data / "postmaster.pid").read_text().splitlines()[0])
    children = psutil.Process(number).children()
    os.kill(number, signal.SIGKILL)
    psutil.wait_procs(children, 30)


def test_of_two_hubs_the_later_one_counts_and_the_other_one_is_named(
    stores: dict[str, Path], cluster: Cluster, second_cluster: Cluster
) -> None:
    """Two admins' devices that have not heard of each other set up one each."""
    path = stores["office"].with_name("office2.db")
    with closing(Store.open(stores["office"], "office")) as office:
        join_event(office, path, "office2", DeviceRole.ADMIN).close()
    drop_database(cluster)
    assert "office2" in start_hub(stores["office"], cluster)
    share(stores)
    set_up_hub(path, second_cluster)
    here, there = (f"127.0.0.1:{one.port}" for one in (cluster, second_cluster))
    with replicator(stores["gate1"]) as gate, replicator(stores["office"], gate.port) as office:
        until(lambda: addresses(gate) == addresses(office) == {here: PeerState.CONNECTED})
        scan(stores["gate1"], 0)
        with replicator(path, gate.port) as other:
            expected = {here: PeerState.REPLACED, there: PeerState.CONNECTED}
            until(lambda: addresses(gate) == addresses(office) == expected)
            until(lambda: addresses(other) == {there: PeerState.CONNECTED})
            until(lambda: heads(second_cluster) == facts_in(stores["gate1"]))


def test_a_hub_that_replaces_another_one_says_so(
    stores: dict[str, Path], cluster: Cluster, second_cluster: Cluster
) -> None:
    said = start_hub(stores["office"], second_cluster)
    assert f"127.0.0.1:{cluster.port}, which this one replaces" in said.replace("\n", " ")
    assert "replaces" not in start_hub(stores["office"], second_cluster)
