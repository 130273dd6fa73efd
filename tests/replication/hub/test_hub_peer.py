"""Replicators that exchange facts through a hub alone, as processes."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.cli.commands import app
from kiosk.domain.equipment.devices import DeviceRole
from kiosk.replication.hub.cluster import DEFAULT_PORT, Cluster, cluster_in
from kiosk.store import Store
from kiosk.store.sharing.peer_status import PeerState
from kiosk.usecases.admin import erasure
from tests.joined_devices import ADMIN
from tests.replication.hub.conftest import drop_database, free_port, owner_rows
from tests.replication.hub.hub_commands import HUB, is_connected, share, start_hub
from tests.replication.processes import (
    facts_in,
    replicator,
    report_of,
    scan,
    until,
    write_scanner_fault,
)
from tests.replication.venue_stores import join_event, venue


@pytest.fixture(autouse=True)
def in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_LANGUAGE", "en")


def test_a_scan_comes_through_the_hub(stores: dict[str, Path]) -> None:
    with replicator(stores["gate1"]) as one, replicator(stores["gate2"]) as two:
        until(lambda: is_connected(one) and is_connected(two))
        scan(stores["gate1"], 0)
        until(lambda: facts_in(stores["gate2"]) == facts_in(stores["gate1"]))
        scan(stores["gate2"], 1)
        until(lambda: facts_in(stores["gate1"]) == facts_in(stores["gate2"]))
        until(lambda: one.peers()[HUB].to_send == one.peers()[HUB].to_receive == 0)


def test_facts_of_another_device_that_a_kiosk_may_not_add_wait_in_its_status(
    stores: dict[str, Path],
) -> None:
    scan(stores["gate2"], 0)
    with (
        closing(Store.open(stores["gate2"], "gate2")) as other,
        closing(Store.open(stores["gate1"], "gate1")) as own,
    ):
        own.merge(other.facts_since(own.vector()))
        waiting = other.vector()[other.device]
    with replicator(stores["gate1"]) as one:
        until(lambda: is_connected(one) and one.peers()[HUB].to_send == waiting)
        with replicator(stores["gate2"]):
            until(lambda: one.peers()[HUB].to_send == 0)


def test_the_state_of_a_device_reaches_others_through_the_hub(stores: dict[str, Path]) -> None:
    report = write_scanner_fault(stores["gate1"], "gate1")
    with replicator(stores["gate1"]), replicator(stores["gate2"]):
        until(lambda: report_of(stores["gate2"], report.device))
    found = report_of(stores["gate2"], report.device)
    assert found is not None
    assert found.report == report
    assert abs(found.clock_offset_ms) < 2_000


def test_a_hub_that_was_stopped_is_dead_and_catches_up(
    stores: dict[str, Path], cluster: Cluster
) -> None:
    with replicator(stores["gate1"]) as one, replicator(stores["gate2"]):
        until(lambda: is_connected(one))
        cluster.stop()
        until(lambda: one.state(HUB) is PeerState.DEAD)
        said = CliRunner().invoke(app, ["hub", "status", "--store", str(stores["gate1"])]).output
        assert "does not answer at 127.0.0.1" in said.replace("\n", " ")
        scan(stores["gate1"], 0)
        cluster.start()
        until(lambda: facts_in(stores["gate2"]) == facts_in(stores["gate1"]))


def test_a_lost_hub_is_filled_again_from_the_office(
    stores: dict[str, Path], cluster: Cluster
) -> None:
    with replicator(stores["gate1"]) as one, replicator(stores["gate2"]) as two:
        until(lambda: is_connected(one) and is_connected(two))
        scan(stores["gate1"], 0)
        until(lambda: facts_in(stores["gate2"]) == facts_in(stores["gate1"]))
        drop_database(cluster)
        said = start_hub(stores["office"], cluster)
        assert "entries of this store were added" in said
        scan(stores["gate2"], 1)
        with replicator(stores["office"], one.port, two.port):
            until(lambda: facts_in(stores["gate1"]) == facts_in(stores["gate2"]))
            until(lambda: facts_in(stores["office"]) == facts_in(stores["gate2"]))
            until(lambda: is_connected(one) and is_connected(two))


def test_a_desk_gives_back_to_a_lost_hub_what_a_lost_device_wrote(
    stores: dict[str, Path], cluster: Cluster
) -> None:
    """The office did not hear of it: the gate and the desk were on the hub, and it was not."""
    path = stores["office"].with_name("desk.db")
    with closing(Store.open(stores["office"], "office")) as office:
        join_event(office, path, "desk", DeviceRole.DESK).close()
    drop_database(cluster)
    start_hub(stores["office"], cluster)
    share(stores)
    with (
        closing(Store.open(stores["office"], "office")) as office,
        closing(Store.open(path, "desk")) as desk,
    ):
        desk.merge(office.facts_since(desk.vector()))
    with replicator(path) as desk_process:
        with replicator(stores["gate1"]):
            scan(stores["gate1"], 0)
            until(lambda: facts_in(path) == facts_in(stores["gate1"]))
        for file in stores["gate1"].parent.glob("gate1.db*"):
            file.unlink()
        drop_database(cluster)
        start_hub(stores["office"], cluster)
        with replicator(stores["office"], desk_process.port):
            until(lambda: is_connected(desk_process))
            query = "SELECT device, sequence FROM forum_kiosk.head"
            until(lambda: dict(owner_rows(cluster, query)) == facts_in(path))


def test_what_is_erased_at_the_office_is_erased_at_the_hub(
    stores: dict[str, Path], cluster: Cluster
) -> None:
    query = "SELECT count(*) FROM forum_kiosk.fact WHERE body LIKE '%손님1%'"
    assert owner_rows(cluster, query)[0][0] > 0
    with replicator(stores["office"]) as office:
        until(lambda: is_connected(office))
        with closing(Store.open(stores["office"], "office")) as store:
            erasure.erase(store, ADMIN, "g1")
        until(lambda: owner_rows(cluster, query)[0][0] == 0)


def test_a_hub_is_started_from_nothing_by_one_command(tmp_path: Path) -> None:
    folder = Path(tempfile.mkdtemp(prefix="kiosk-hub-"))
    paths = venue(tmp_path, "gate1")
    port = free_port()
    assert port != DEFAULT_PORT
    made = cluster_in(folder / "hub")
    folder.chmod(0o711)
    words = ["hub", "start", "--store", str(paths["office"]), "--folder", str(made.folder)]
    try:
        result = CliRunner().invoke(app, [*words, "--port", str(port)])
        assert result.exit_code == 0, result.output
        assert "office" in result.output
        assert "gate1" in result.output
        assert "systemctl" in result.output
        assert made.is_running()
        assert (made.folder / "forum-kiosk-hub.service").exists()
        with replicator(paths["office"]) as office:
            until(lambda: is_connected(office))
    finally:
        made.stop()
        shutil.rmtree(folder)


def refused(*words: str) -> str:
    result = CliRunner().invoke(app, ["hub", *words])
    assert result.exit_code == 1, result.output
    return result.output


def test_what_cannot_become_a_hub_is_named(tmp_path: Path) -> None:
    paths = venue(tmp_path, "gate1")
    office, gate = str(paths["office"]), str(paths["gate1"])
    nobody = f"postgresql://owner@127.0.0.1:{free_port()}/forum"
    assert "cannot be reached" in refused("init", nobody, "--store", office)
    assert "is no address of a database" in refused("init", "mysql://x/y", "--store", office)
    assert "Only a device with the role admin" in refused("init", nobody, "--store", gate)
    long_folder = str(tmp_path / ("x" * 90))
    assert "is too long" in refused("start", "--store", office, "--folder", long_folder)
    assert "knows of no hub" in refused("status", "--store", office)
    alone = tmp_path / "alone.db"
    Store.open(alone, "alone", create=True).close()
    assert "kiosk devices add" in refused("init", nobody, "--store", str(alone))
