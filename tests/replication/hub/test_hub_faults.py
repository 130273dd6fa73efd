"""Hubs that hang, are restored from an older backup or belong to another event; scans go on."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

from kiosk.replication.hub.cluster import Cluster
from kiosk.store.sharing.peer_status import PeerState
from kiosk.store.sharing.side_file import side_path
from tests.replication.hub.conftest import owner_rows
from tests.replication.hub.hub_commands import HUB, is_connected
from tests.replication.processes import facts_in, replicator, scan, until

HEAD = "SELECT sequence FROM forum_kiosk.head WHERE device LIKE 'gate1.%'"


@contextmanager
def hung(cluster: Cluster) -> Iterator[None]:
    """The server and all its processes accept connections and answer nothing."""
    server = psutil.Process(int((cluster.data / "postmaster.pid").read_text().splitlines()[0]))
    processes = [server, *server.children(recursive=True)]
    for process in processes:
        process.suspend()
    try:
        yield
    finally:
        for process in processes:
            process.resume()


def test_a_hub_that_hangs_is_dead_and_catches_up_when_it_goes_on(
    stores: dict[str, Path], cluster: Cluster
) -> None:
    with replicator(stores["gate1"]) as one, replicator(stores["gate2"]) as two:
        until(lambda: is_connected(one) and is_connected(two))
        with hung(cluster):
            scan(stores["gate1"], 0)
            until(lambda: one.state(HUB) is PeerState.DEAD)
            assert one.peers()[HUB].to_send > 0
        until(lambda: facts_in(stores["gate2"]) == facts_in(stores["gate1"]))


def test_a_hub_restored_from_an_older_backup_gets_again_what_it_lost(
    stores: dict[str, Path], cluster: Cluster
) -> None:
    with replicator(stores["gate1"]) as one, replicator(stores["gate2"]):
        until(lambda: is_connected(one))
        scan(stores["gate1"], 0)
        until(lambda: facts_in(stores["gate2"]) == facts_in(stores["gate1"]))
        owner_rows(
            cluster,
            "WITH lost AS (DELETE FROM forum_kiosk.fact WHERE device LIKE 'gate1.%')"
            " DELETE FROM forum_kiosk.head WHERE device LIKE 'gate1.%'",
        )
        (gate1,) = [one for one in facts_in(stores["gate1"]) if one.startswith("gate1.")]
        expected = [(facts_in(stores["gate1"])[gate1],)]
        until(lambda: owner_rows(cluster, HEAD) == expected)


def test_a_database_of_another_event_is_named_as_such(
    stores: dict[str, Path], cluster: Cluster
) -> None:
    with replicator(stores["gate1"]) as gate:
        until(lambda: is_connected(gate))
        owner_rows(cluster, "INSERT INTO forum_kiosk.event VALUES ('other')")
        owner_rows(cluster, "UPDATE forum_kiosk.store SET event = 'other' WHERE role = 'attendee'")
        until(lambda: gate.state(HUB) is PeerState.OTHER_EVENT)


def test_a_copy_of_a_store_is_told_so(stores: dict[str, Path], cluster: Cluster) -> None:
    """Both write under one device id: the second finds other facts in its own chain."""
    with replicator(stores["gate1"]) as gate:
        until(lambda: is_connected(gate))
        scan(stores["gate1"], 0)
        until(lambda: owner_rows(cluster, HEAD))
        owner_rows(
            cluster,
            "UPDATE forum_kiosk.head SET sequence = sequence + 5 WHERE device LIKE 'gate1.%'",
        )
        until(lambda: gate.state(HUB) is PeerState.COPY)


def test_a_device_on_an_older_copy_of_its_store_gets_its_own_facts_back(
    stores: dict[str, Path], cluster: Cluster, tmp_path: Path
) -> None:
    """And goes on under a new id, whose facts the hub takes once an admin's device let it in."""
    path = stores["gate1"]
    image = shutil.copyfile(path, tmp_path / "image.db")
    with replicator(path) as gate:
        until(lambda: is_connected(gate))
        scan(path, 0)
        until(lambda: owner_rows(cluster, HEAD))
    whole = facts_in(path)
    side_path(path).unlink()
    shutil.copyfile(image, path)
    with replicator(path), replicator(stores["office"]):
        until(lambda: whole.items() <= facts_in(path).items())
        scan(path, 1)
        until(lambda: facts_in(stores["office"]) == facts_in(path))
        assert len(facts_in(path)) > len(whole)
