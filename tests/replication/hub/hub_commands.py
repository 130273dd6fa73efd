"""Sets a hub up by command, tells devices of it, and asks replicators for it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from typer.testing import CliRunner

from kiosk.cli.commands import app
from kiosk.replication.hub.cluster import Cluster
from kiosk.store import Store
from kiosk.store.sharing.peer_status import PeerState
from tests.replication.processes import ReplicatorProcess

HUB = "hub"


def start_hub(store: Path, cluster: Cluster) -> str:
    words = ["hub", "start", "--store", str(store), "--folder", str(cluster.folder)]
    result = CliRunner().invoke(app, [*words, "--host", "127.0.0.1"])
    assert result.exit_code == 0, result.output
    return result.output


def share(paths: dict[str, Path]) -> None:
    with closing(Store.open(paths["office"], "office")) as office:
        for name in ("gate1", "gate2"):
            with closing(Store.open(paths[name], name)) as gate:
                gate.merge(office.facts_since(gate.vector()))


def is_connected(process: ReplicatorProcess) -> bool:
    return process.state(HUB) is PeerState.CONNECTED
