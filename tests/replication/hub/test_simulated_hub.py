"""Simulated venues whose devices use a hub in a real PostgreSQL, beside their links."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg
import pytest
from typer.testing import CliRunner

from kiosk.bench.devices.simulated_actions import SimulatedActions
from kiosk.cli.commands import app
from kiosk.replication.hub.cluster import Cluster
from kiosk.replication.hub.hub_database import HubDatabase, database_of
from kiosk.replication.simulation.hub.hub_faults import with_hub_faults
from kiosk.replication.simulation.hub.simulated_hub import SimulatedHub
from kiosk.replication.simulation.network import SimulatedNetwork
from kiosk.replication.simulation.plan import ROOT, EventKind
from kiosk.replication.simulation.random_plan import small_plan
from kiosk.replication.simulation.simulation import Simulator
from tests.replication.hub.conftest import drop_database, owner_rows

SEEDS, END_S = range(8), 30.0
TABLES = ("event", "store", "device", "fact", "head")


@pytest.fixture
def database(cluster: Cluster) -> HubDatabase:
    drop_database(cluster)
    return database_of(cluster, ["127.0.0.1"], is_new=True)


@pytest.fixture
def simulator(database: HubDatabase) -> Iterator[Simulator]:
    with TemporaryDirectory() as folder:
        yield Simulator(Path(folder), SimulatedActions(), database)


@pytest.mark.parametrize("has_links", [True, False])
def test_small_venues_with_a_hub_that_fails_agree_in_the_end(
    simulator: Simulator, cluster: Cluster, monkeypatch: pytest.MonkeyPatch, has_links: bool
) -> None:
    """With links beside the hub, and by the hub alone."""
    plans = [with_hub_faults(small_plan(seed)) for seed in SEEDS]
    if not has_links:
        monkeypatch.setattr(SimulatedNetwork, "_wanted", _links_of_restored)
    assert {plan.seconds for plan in plans} == {END_S}
    of_hub = {kind for kind in EventKind if kind.is_of_hub}
    assert all({event.kind for event in plan.events} >= of_hub for plan in plans)
    results = [simulator.run(plan) for plan in plans]
    failed = {one.plan.seed: one.violations for one in results if one.violations}
    assert failed == {}
    for table in TABLES:
        assert owner_rows(cluster, f"SELECT * FROM forum_kiosk.{table}") == []  # noqa: S608 - a name
    assert owner_rows(cluster, "SELECT FROM pg_roles WHERE rolname LIKE 'fk\\_%'") == []


def _links_of_restored(network: SimulatedNetwork) -> list[tuple[int, int]]:
    """A link to the admin, in the end, for each device that joined anew with a backup.

    At the hub a kiosk adds its own facts only, since the hub does not check signatures: what nobody
    else has of the device whose backup it joined with comes to a desk or an admin by a link.
    """
    devices = network._devices
    if network.timeline.now < END_S or not devices[ROOT].is_running:
        return []
    running = {number for number, one in devices.items() if one.is_running}
    return [(ROOT, one) for one in sorted(running - {ROOT}) if devices[one].name.endswith("b")]


@pytest.mark.parametrize(
    "fault", ["DELETE FROM forum_kiosk.fact", "UPDATE forum_kiosk.fact SET body = NULL"]
)
def test_a_hub_that_lost_something_is_found(
    simulator: Simulator, cluster: Cluster, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    """What the check is for: facts, or bodies, are missing although the heads say otherwise."""

    def facts(_hub: SimulatedHub) -> list[tuple[str, int, bytes, bool]]:
        owner_rows(cluster, fault)
        query = "SELECT device, sequence, digest, body IS NOT NULL FROM forum_kiosk.fact"
        return owner_rows(cluster, query)

    monkeypatch.setattr(SimulatedHub, "facts", facts)
    found = simulator.run(small_plan(1)).violations
    assert {one.check for one in found} == {"hub"}


def test_the_command_says_what_a_database_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_LANGUAGE", "en")
    words = ["simulate", "--seeds", "1", "--hub"]
    for url, said in (
        ("mysql://x/y", "is no address of a database"),
        ("postgresql://owner@127.0.0.1:1/events", "cannot be reached"),
    ):
        result = CliRunner().invoke(app, [*words, url])
        assert result.exit_code == 1
        assert said in result.output


def test_the_command_simulates_with_a_hub(
    database: HubDatabase, cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a login that is no superuser, over TLS."""
    owner_rows(
        cluster,
        "DROP ROLE IF EXISTS forum_kiosk_simulation;"
        " CREATE ROLE forum_kiosk_simulation LOGIN CREATEROLE PASSWORD 'simulated'",
    )
    owner_rows(cluster, "GRANT CREATE ON DATABASE forum_kiosk TO forum_kiosk_simulation")
    monkeypatch.setenv("PGPASSWORD", "simulated")
    file = cluster.folder / "certificate.pem"
    url = f"postgresql://forum_kiosk_simulation@127.0.0.1:{database.port}/forum_kiosk"
    words = ["simulate", "--devices", "3", "--guests", "20", "--hours", "0.02", "--json"]
    result = CliRunner().invoke(app, [*words, "--hub", f"{url}?sslrootcert={file}"])
    assert result.exit_code == 0, result.output
    assert json.loads(result.output)["failed"] == 0
    with psycopg.connect(database.conninfo) as connection:
        assert connection.execute("SELECT FROM forum_kiosk.fact").fetchall() == []
