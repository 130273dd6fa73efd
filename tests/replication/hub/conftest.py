"""A real PostgreSQL that the tests start; without one they fail."""

from __future__ import annotations

import shutil
import socket
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

import psycopg
import pytest

from kiosk.replication.hub.cluster import DATABASE, OWNER, Cluster, HubNotStarted, cluster_in
from tests.replication.hub.hub_commands import share, start_hub
from tests.replication.hub.hub_stores import Hub, build_stores, hub_of
from tests.replication.venue_stores import venue


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A running cluster."""
    with running_cluster() as made:
        yield made


@contextmanager
def running_cluster() -> Iterator[Cluster]:
    """A new cluster, not in the folder of pytest, which only its owner may enter."""
    folder = Path(tempfile.mkdtemp(prefix="kiosk-hub-"))
    made = cluster_in(folder)
    made.make(free_port())
    made.start()
    yield made
    with suppress(HubNotStarted):
        made.stop()
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return build_stores(tmp_path_factory.mktemp("venue"))


@pytest.fixture
def hub(cluster: Cluster, built: dict[str, Path], tmp_path: Path) -> Hub:
    """Copies of the stores, and a new hub that lets all of them in."""
    for path in built.values():
        for file in path.parent.glob(f"{path.name}*"):
            shutil.copy(file, tmp_path)
    drop_database(cluster)
    paths = {name: tmp_path / path.name for name, path in built.items()}
    return hub_of(paths, cluster, tmp_path / "hub.pem")


@pytest.fixture
def stores(cluster: Cluster, tmp_path: Path) -> dict[str, Path]:
    """An office and two gates, which have heard of the hub."""
    drop_database(cluster)
    paths = venue(tmp_path, "gate1", "gate2")
    start_hub(paths["office"], cluster)
    share(paths)
    return paths


def free_port() -> int:
    with closing(socket.create_server(("", 0))) as server:
        return int(server.getsockname()[1])


def drop_database(cluster: Cluster) -> None:
    """Let the next test find no hub; logins stay, as they belong to the whole cluster."""
    owner_rows(cluster, f"DROP DATABASE IF EXISTS {DATABASE} WITH (FORCE)", "postgres")


def owner_rows(cluster: Cluster, query: str, database: str = DATABASE) -> list[Any]:
    """What a query of the hub's owner finds."""
    info = f"host='{cluster.folder}' port={cluster.port} user={OWNER} dbname={database}"
    with psycopg.connect(info, autocommit=True) as connection:
        cursor = connection.execute(query.encode())
        return cursor.fetchall() if cursor.description else []
