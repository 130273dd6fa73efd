"""What a device may do at the hub, on a real PostgreSQL with TLS."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Awaitable, Callable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import psycopg
import pytest

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal.facts import Fact
from kiosk.replication.hub import hub_setup
from kiosk.replication.hub.access import HubAccess, unseal
from kiosk.replication.hub.certificate import new_certificate
from kiosk.replication.hub.cluster import Cluster
from kiosk.replication.hub.hub_client import (
    HubClient,
    HubFork,
    HubHole,
    HubOfOtherEvent,
    HubRevoked,
    conninfo_of,
    open_hub,
)
from kiosk.replication.store_members import MembersReader, event_identity
from kiosk.store import Store
from kiosk.store.queries import membership
from kiosk.store.queries.devices import devices
from tests.replication.hub.conftest import drop_database
from tests.replication.processes import scan
from tests.replication.venue_stores import found_event, join_event, seed_of

FORBIDDEN = [
    "UPDATE forum_kiosk.fact SET kind = 'x'",
    "DELETE FROM forum_kiosk.fact",
    "TRUNCATE forum_kiosk.fact",
    "DROP TABLE forum_kiosk.fact",
    "ALTER TABLE forum_kiosk.fact DISABLE ROW LEVEL SECURITY",
    "SELECT * FROM forum_kiosk.fact",
    "SELECT * FROM forum_kiosk.store",
    "UPDATE forum_kiosk.store SET revoked = false",
    "INSERT INTO forum_kiosk.needed_body VALUES ('board', 'guest_registered')",
    "INSERT INTO forum_kiosk.head VALUES ('x', 'y', 1)",
    "SELECT forum_kiosk.revoke('x')",
    "SELECT forum_kiosk.clear(ARRAY['x'], ARRAY[1])",
    "SELECT forum_kiosk.enrol('x', 'admin', ARRAY['x'], 'x')",
    "SELECT forum_kiosk.add_store('e', 'x', 'admin', ARRAY['x'], 'x')",
    "SET ROLE forum_kiosk",
    "CREATE TEMPORARY TABLE own (x int)",
    "CREATE TABLE public.own (x int)",
    "CREATE ROLE other LOGIN",
    "COPY (SELECT 1) TO PROGRAM 'true'",
    "SELECT pg_read_file('/etc/passwd')",
]


@dataclass
class Hub:
    """An event with a hub: the paths of its stores by name, and how each reaches the hub."""

    event: str
    stores: dict[str, Path]
    access: dict[str, HubAccess]
    certificate: Path
    devices: dict[str, str]

    def run(self, name: str, work: Callable[[HubClient], Awaitable[Any]]) -> Any:
        async def connected() -> Any:
            async with open_hub(self.access[name], self.event) as client:
                return await work(client)

        return asyncio.run(connected())

    def sql(self, name: str, statement: str) -> list[Any]:
        """What a device that runs another program can do with its login."""
        info = conninfo_of(self.access[name], self.certificate)
        with psycopg.connect(info, autocommit=True) as connection:
            cursor = connection.execute(statement.encode())
            return cursor.fetchall() if cursor.description else []

    def new_facts(self, name: str) -> list[Fact]:
        """Facts of a store's device that the hub does not have."""
        with closing(Store.open(self.stores[name], name)) as store:
            known = self.run(name, HubClient.vector)
            found = store.facts_since(known)
            return [fact for fact in found if fact.device == self.devices[name]]


ROLES = {
    "desk": DeviceRole.DESK,
    "gate": DeviceRole.ATTENDEE,
    "gate-2": DeviceRole.ATTENDEE,
    "board": DeviceRole.BOARD,
}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The stores of an office, a desk, two gates and a board."""
    folder = tmp_path_factory.mktemp("venue")
    paths = {name: folder / f"{name}.db" for name in ("office", *ROLES)}
    with closing(found_event(paths["office"])) as office:
        for name, role in ROLES.items():
            join_event(office, paths[name], name, role).close()
    return paths


@pytest.fixture
def hub(cluster: Cluster, built: dict[str, Path], tmp_path: Path) -> Hub:
    """Copies of the stores, and a new hub that lets all of them in."""
    for path in built.values():
        for file in path.parent.glob(f"{path.name}*"):
            shutil.copy(file, tmp_path)
    paths = {name: tmp_path / path.name for name, path in built.items()}
    drop_database(cluster)
    with closing(Store.open(paths["office"], "office")) as office:
        members = MembersReader().read_changed(office)
        assert members is not None
        database = hub_setup.database_of(cluster, ["127.0.0.1"], is_new=False)
        hub_setup.set_up(office, members, database, lambda *_: None)
        sealed = {one.name: one for one in office.read(devices)}
        root = office.read(membership.root_of)
    assert root is not None
    access = {name: unseal(sealed[name].hub, seed_at(path)) for name, path in paths.items()}
    certificate = tmp_path / "hub.pem"
    certificate.write_text(cluster.certificate)
    return Hub(
        event_identity(root),
        paths,
        {name: one for name, one in access.items() if one},
        certificate,
        {name: sealed[name].id for name in paths},
    )


def seed_at(path: Path) -> bytes:
    with closing(Store.open(path, path.stem)) as store:
        return seed_of(store)


def test_each_store_is_let_in_with_its_own_login(hub: Hub) -> None:
    assert set(hub.access) == set(hub.stores)
    assert len({one.login for one in hub.access.values()}) == len(hub.stores)
    for name in hub.stores:
        assert hub.run(name, HubClient.vector)


def test_what_one_adds_another_reads_as_it_was(hub: Hub) -> None:
    scan(hub.stores["gate"], 0)
    new = hub.new_facts("gate")
    assert new
    hub.run("gate", lambda client: client.add(new))

    async def read(client: HubClient) -> list[Fact]:
        vector = await client.vector()
        return await client.facts_since(vector | {new[0].device: new[0].sequence - 1}, vector, 10)

    assert hub.run("desk", read) == new


def test_adding_twice_changes_nothing(hub: Hub) -> None:
    scan(hub.stores["gate"], 0)
    new = hub.new_facts("gate")
    for _ in range(2):
        hub.run("gate", lambda client: client.add(new))
    assert hub.new_facts("gate") == []


def test_a_hole_is_refused_and_a_fork_too(hub: Hub) -> None:
    for guest in (0, 1):
        scan(hub.stores["gate"], guest)
    new = hub.new_facts("gate")
    with pytest.raises(HubHole):
        hub.run("gate", lambda client: client.add(new[1:]))
    hub.run("gate", lambda client: client.add(new))
    other = replace(new[-1], digest=bytes(32))
    with pytest.raises(HubFork):
        hub.run("gate", lambda client: client.add([other]))


def test_a_batch_ends_with_a_signature(hub: Hub) -> None:
    async def read(client: HubClient) -> list[Fact]:
        return await client.facts_since({}, await client.vector(), 1)

    batch = hub.run("desk", read)
    assert batch[-1].signature is not None
    assert [one.sequence for one in batch] == list(range(1, len(batch) + 1))


def test_a_device_adds_no_facts_of_another_one(hub: Hub) -> None:
    scan(hub.stores["gate"], 0)
    new = hub.new_facts("gate")
    for name in ("desk", "gate-2", "board"):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            hub.run(name, lambda client: client.add(new))
    hub.run("office", lambda client: client.add(new))


def test_everything_else_is_forbidden(hub: Hub) -> None:
    for statement in FORBIDDEN:
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            hub.sql("desk", statement)


def test_a_board_reads_every_header_and_no_body_of_a_guest(hub: Hub) -> None:
    async def read(client: HubClient) -> list[Fact]:
        return await client.facts_since({}, await client.vector(), 1000)

    board, desk = hub.run("board", read), hub.run("desk", read)
    assert [one.digest for one in board] == [one.digest for one in desk]
    guests = [one for one in board if one.kind == "guest_registered"]
    assert guests
    assert all(one.body is None and one.salt is None for one in guests)
    assert all(one.body for one in desk if one.kind == "guest_registered")
    assert all(one.body for one in board if one.kind == "event_described")


def test_a_revoked_store_is_cut_off_in_its_open_session(hub: Hub) -> None:
    scan(hub.stores["gate"], 0)
    new = hub.new_facts("gate")

    async def work() -> None:
        async with (
            open_hub(hub.access["gate"], hub.event) as gate,
            open_hub(hub.access["office"], hub.event) as office,
        ):
            assert await gate.vector()
            await office.revoke(hub.access["gate"].login)
            with pytest.raises(HubRevoked):
                await gate.vector()
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                await gate.add(new)

    asyncio.run(work())
    with pytest.raises(psycopg.OperationalError):
        hub.run("gate", HubClient.vector)


def test_a_cleared_body_is_read_by_nobody(hub: Hub) -> None:
    async def clear(client: HubClient) -> list[Fact]:
        vector = await client.vector()
        found = await client.facts_since({}, vector, 1000)
        guest = next(one for one in found if one.kind == "guest_registered")
        await client.clear([(guest.device, guest.sequence)])
        after = await client.facts_since({}, vector, 1000)
        assert [one.digest for one in after] == [one.digest for one in found]
        return [
            one for one in after if (one.device, one.sequence) == (guest.device, guest.sequence)
        ]

    (cleared,) = hub.run("office", clear)
    assert (cleared.body, cleared.salt) == (None, None)


def test_a_hint_follows_what_others_add(hub: Hub) -> None:
    scan(hub.stores["gate"], 0)
    new = hub.new_facts("gate")

    async def work() -> None:
        async with (
            open_hub(hub.access["desk"], hub.event) as desk,
            open_hub(hub.access["gate"], hub.event) as gate,
        ):
            await desk.listen()
            waiting = asyncio.create_task(desk.wait_for_news(600))
            await gate.add(new)
            await asyncio.wait_for(waiting, 30)
            assert (await desk.vector())[new[0].device] == new[-1].sequence

    asyncio.run(work())


def test_without_tls_or_with_another_certificate_nobody_gets_in(hub: Hub, tmp_path: Path) -> None:
    info = conninfo_of(hub.access["desk"], hub.certificate)
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(info, sslmode="disable", channel_binding="disable")
    other = replace(hub.access["desk"], certificate=new_certificate()[1].decode())
    hub.access["desk"] = other
    with pytest.raises(psycopg.OperationalError):
        hub.run("desk", HubClient.vector)


def test_the_password_of_one_store_is_no_other_ones(hub: Hub) -> None:
    hub.access["gate"] = replace(hub.access["gate"], login=hub.access["office"].login)
    with pytest.raises(psycopg.OperationalError):
        hub.run("gate", HubClient.vector)


def test_a_hub_of_another_event_is_noticed(hub: Hub) -> None:
    hub.event = "0" * 64
    with pytest.raises(HubOfOtherEvent):
        hub.run("desk", HubClient.vector)


def test_setting_up_again_keeps_logins_and_facts(hub: Hub, cluster: Cluster) -> None:
    with closing(Store.open(hub.stores["office"], "office")) as office:
        members = MembersReader().read_changed(office)
        assert members is not None
        before = office.vector()
        database = hub_setup.database_of(cluster, ["127.0.0.1"], is_new=False)
        again = hub_setup.set_up(office, members, database, lambda *_: None)
        assert (again.told, again.facts) == ((), 0)
        assert office.vector() == before
    assert hub.run("gate", HubClient.vector)
