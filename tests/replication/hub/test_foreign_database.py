"""`kiosk hub init` with a PostgreSQL that somebody else runs, whose owner is no superuser."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
from typer.testing import CliRunner

from kiosk.cli.commands import app
from kiosk.replication.hub.certificate import new_certificate
from kiosk.replication.hub.cluster import OWNER, Cluster, HubNotStarted, cluster_in
from kiosk.replication.hub.hub_client import HubRevoked, open_hub
from kiosk.replication.store_members import MembersReader
from kiosk.store import Store
from tests.replication.hub.conftest import free_port
from tests.replication.hub.hub_commands import is_connected, share
from tests.replication.hub.hub_stores import access_of
from tests.replication.hub.old_server import old_server
from tests.replication.processes import facts_in, replicator, scan, until
from tests.replication.venue_stores import venue

_DATABASE, _PASSWORD = "events", "of the venue"
_LOGINS = """
local all all trust
hostssl all all all scram-sha-256
"""


@dataclass
class ForeignServer:
    """A server with a certificate of its own; the login `venue` has a password there."""

    cluster: Cluster

    @property
    def certificate(self) -> Path:
        return self.cluster.folder / "certificate.pem"

    def url(self, *, with_certificate: bool = True, database: str = _DATABASE) -> str:
        file = f"?sslrootcert={self.certificate}" if with_certificate else ""
        return f"postgresql://venue@127.0.0.1:{self.cluster.port}/{database}{file}"

    def has_tls(self) -> bool:
        """Whether it encrypts connections, as it has been told to."""
        words = f"host=127.0.0.1 port={self.cluster.port} user=venue dbname={_DATABASE}"
        try:
            psycopg.connect(f"{words} password='{_PASSWORD}' sslmode=require").close()
        except psycopg.OperationalError:
            return False
        return True

    def sql(self, *statements: str, database: str = _DATABASE) -> None:
        """Run statements as the administrator of the server."""
        info = f"host='{self.cluster.folder}' port={self.cluster.port} user={OWNER}"
        with psycopg.connect(f"{info} dbname={database}", autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement.encode())


@pytest.fixture(scope="module")
def running() -> Iterator[ForeignServer]:
    folder = Path(tempfile.mkdtemp(prefix="kiosk-hub-"))
    cluster = cluster_in(folder)
    cluster.make(free_port())
    (cluster.data / "pg_hba.conf").write_text(_LOGINS)
    cluster.start()
    server = ForeignServer(cluster)
    server.sql(f"CREATE ROLE venue LOGIN CREATEROLE PASSWORD '{_PASSWORD}'", database="postgres")
    yield server
    with suppress(HubNotStarted):
        cluster.stop()
    shutil.rmtree(folder)


@pytest.fixture
def server(running: ForeignServer, monkeypatch: pytest.MonkeyPatch) -> ForeignServer:
    """A new database, which the administrator owns, with a right to create for `venue`."""
    monkeypatch.setenv("KIOSK_LANGUAGE", "en")
    monkeypatch.setenv("PGPASSWORD", _PASSWORD)
    running.sql(
        f"DROP DATABASE IF EXISTS {_DATABASE} WITH (FORCE)",
        f"CREATE DATABASE {_DATABASE}",
        f"GRANT CREATE ON DATABASE {_DATABASE} TO venue",
        database="postgres",
    )
    return running


@pytest.fixture
def stores(tmp_path: Path) -> dict[str, Path]:
    return venue(tmp_path, "gate1", "gate2")


def init(store: Path, url: str, *, ends: int = 0) -> str:
    result = CliRunner().invoke(app, ["hub", "init", url, "--store", str(store)])
    assert result.exit_code == ends, result.output
    return result.output


def test_an_owner_without_superuser_sets_the_hub_up(
    server: ForeignServer, stores: dict[str, Path]
) -> None:
    said = init(stores["office"], server.url())
    assert "office" in said
    assert "gate1" in said
    assert " 0 entries" not in said
    assert "0 entries" in init(stores["office"], server.url())
    share(stores)
    with replicator(stores["gate1"]) as one, replicator(stores["gate2"]) as two:
        until(lambda: is_connected(one) and is_connected(two))
        scan(stores["gate1"], 0)
        until(lambda: facts_in(stores["gate2"]) == facts_in(stores["gate1"]))


def test_the_sessions_of_a_revoked_device_end_there_too(
    server: ForeignServer, stores: dict[str, Path]
) -> None:
    init(stores["office"], server.url())
    office = access_of(stores["office"], stores["office"])
    gate = access_of(stores["gate1"], stores["office"])
    with closing(Store.open_read_only(stores["office"])) as store:
        members = MembersReader().read_changed(store)
    assert members is not None
    event = members.own.event

    async def work() -> None:
        async with open_hub(office, event) as admin, open_hub(gate, event) as session:
            await admin.revoke(gate.login)
            with pytest.raises(psycopg.OperationalError):
                await session.vector()
        with pytest.raises(HubRevoked):
            async with open_hub(gate, event):
                pass

    asyncio.run(work())


def test_a_certificate_that_is_not_trusted_has_to_be_named(
    server: ForeignServer, stores: dict[str, Path], tmp_path: Path
) -> None:
    said = init(stores["office"], server.url(with_certificate=False), ends=1)
    assert "?sslrootcert=FILE" in said
    other = tmp_path / "other.pem"
    other.write_bytes(new_certificate()[1])
    url = server.url(with_certificate=False)
    assert "does not trust" in init(stores["office"], f"{url}?sslrootcert={other}", ends=1)
    missing = f"{url}?sslrootcert={tmp_path / 'missing.pem'}"
    assert "cannot be read" in init(stores["office"], missing, ends=1)


def test_a_server_without_tls_is_refused(server: ForeignServer, stores: dict[str, Path]) -> None:
    server.sql("ALTER SYSTEM SET ssl = off", "SELECT pg_reload_conf()")
    try:
        until(lambda: "does not encrypt" in init(stores["office"], server.url(), ends=1))
    finally:
        server.sql("ALTER SYSTEM SET ssl = on", "SELECT pg_reload_conf()")
        until(server.has_tls)


def test_a_wrong_password_is_named(
    server: ForeignServer, stores: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGPASSWORD", "another")
    said = init(stores["office"], server.url(), ends=1)
    assert "refuses the login" in said
    assert "another" not in said


def test_missing_rights_are_named_with_what_grants_them(
    server: ForeignServer, stores: dict[str, Path]
) -> None:
    office = stores["office"]
    server.sql("ALTER ROLE venue NOCREATEROLE")
    assert "ALTER ROLE venue CREATEROLE" in init(office, server.url(), ends=1)
    server.sql("ALTER ROLE venue CREATEROLE", "REVOKE CREATE ON DATABASE events FROM venue")
    assert "GRANT CREATE ON DATABASE events TO venue" in init(office, server.url(), ends=1)
    server.sql(
        "GRANT CREATE ON DATABASE events TO venue", "REVOKE CONNECT ON DATABASE events FROM PUBLIC"
    )
    server.sql("GRANT CONNECT ON DATABASE events TO venue")
    said = init(office, server.url(), ends=1)
    assert "GRANT CONNECT ON DATABASE events TO forum_kiosk_device" in said.replace("\n", " ")
    server.sql("GRANT CONNECT ON DATABASE events TO PUBLIC", "CREATE SCHEMA forum_kiosk")
    assert "another login set up" in init(office, server.url(), ends=1).replace("\n", " ")


def test_a_version_that_is_too_old_is_named(stores: dict[str, Path], tmp_path: Path) -> None:
    with old_server(tmp_path, "13.14") as (port, certificate):
        url = f"postgresql://venue@127.0.0.1:{port}/events?sslrootcert={certificate}"
        said = init(stores["office"], url, ends=1)
    assert "PostgreSQL 13, which is too old" in said
