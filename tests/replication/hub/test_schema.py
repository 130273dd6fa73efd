"""What a device may do at the hub, on a real PostgreSQL with TLS."""

from __future__ import annotations

import asyncio
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest

from kiosk.domain.journal.facts import Fact
from kiosk.replication.hub.certificate import new_certificate
from kiosk.replication.hub.hub_client import (
    AdmittedStore,
    HubClient,
    HubRevoked,
    open_hub,
    open_unchecked,
)
from kiosk.replication.hub.hub_connection import conninfo_of
from kiosk.store import Store
from tests.replication.hub.hub_stores import Hub
from tests.replication.processes import scan
from tests.replication.venue_stores import join_event

FORBIDDEN = [
    "UPDATE forum_kiosk.fact SET kind = 'x'",
    "DELETE FROM forum_kiosk.fact",
    "TRUNCATE forum_kiosk.fact",
    "DROP TABLE forum_kiosk.fact",
    "ALTER TABLE forum_kiosk.fact DISABLE ROW LEVEL SECURITY",
    "SELECT * FROM forum_kiosk.fact",
    "SELECT * FROM forum_kiosk.store",
    "SELECT * FROM forum_kiosk.report",
    "INSERT INTO forum_kiosk.report VALUES ('x', '', now())",
    "UPDATE forum_kiosk.store SET revoked = false",
    "INSERT INTO forum_kiosk.needed_body VALUES ('board', 'guest_registered')",
    "INSERT INTO forum_kiosk.head VALUES ('x', 'y', 1)",
    "SELECT forum_kiosk.revoke('x')",
    "SELECT forum_kiosk.clear(ARRAY['x'], ARRAY[1])",
    "SELECT forum_kiosk.enrol('x', 'admin', ARRAY['x'], 'x', 'x')",
    "SELECT forum_kiosk.admitted()",
    "SELECT forum_kiosk.add_store('e', 'x', 'admin', ARRAY['x'], 'x', 'x')",
    "SET ROLE forum_kiosk",
    "CREATE TEMPORARY TABLE own (x int)",
    "CREATE TABLE public.own (x int)",
    "CREATE ROLE other LOGIN",
    "COPY (SELECT 1) TO PROGRAM 'true'",
    "SELECT pg_read_file('/etc/passwd')",
]


@pytest.mark.parametrize("other", ["office", "desk"])
def test_who_is_not_sent_all_bodies_adds_no_facts_of_another_device(hub: Hub, other: str) -> None:
    scan(hub.stores["gate"], 0)
    new = hub.new_facts("gate")
    for name in ("gate-2", "board"):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            hub.run(name, lambda client: client.add(new))
    hub.run(other, lambda client: client.add(new))


def ids_of(hub: Hub, name: str) -> frozenset[str]:
    """The ids under which a store may write at the hub."""
    admitted: dict[str, AdmittedStore] = hub.run("office", HubClient.admitted)
    return admitted[hub.access[name].login].devices


def test_a_store_claims_only_ids_that_no_other_one_has(hub: Hub) -> None:
    scan(hub.stores["gate"], 0)
    new = hub.new_facts("gate")
    hub.run("gate-2", lambda client: client.claim([hub.devices["gate"], "gate-2.NEW00000"]))
    assert ids_of(hub, "gate-2") == {hub.devices["gate-2"], "gate-2.NEW00000"}
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        hub.run("gate-2", lambda client: client.add(new))
    hub.run("gate", lambda client: client.add(new))


@pytest.mark.parametrize("told_by", ["office", "late"])
def test_a_store_does_not_claim_the_id_of_a_device_that_was_not_let_in_yet(
    hub: Hub, tmp_path: Path, told_by: str
) -> None:
    """The hub knows it by the fact of the admin's device, or by its own, which a desk added."""
    hub.stores["late"] = tmp_path / "late.db"
    with (
        closing(Store.open(hub.stores["office"], "office")) as office,
        closing(join_event(office, hub.stores["late"], "late")) as store,
    ):
        late = hub.devices["late"] = store.device
    scan(hub.stores["late"], 0)
    of_late = hub.new_facts("late")
    told = of_late if told_by == "late" else hub.new_facts("office")
    hub.run("desk", lambda client: client.add(told))
    for name in ("gate", "desk"):
        hub.run(name, lambda client: client.claim([late]))
        assert late not in ids_of(hub, name)
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        hub.run("gate", lambda client: client.add(of_late))


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


def test_the_sessions_of_a_revoked_store_end_and_it_reads_only_that_it_was_revoked(
    hub: Hub,
) -> None:
    scan(hub.stores["gate"], 0)
    new = hub.new_facts("gate")

    async def work() -> list[Fact]:
        async with open_hub(hub.access["office"], hub.event) as office:
            async with open_hub(hub.access["gate"], hub.event) as gate:
                assert await gate.vector()
                await office.revoke(hub.access["gate"].login)
                with pytest.raises(psycopg.OperationalError):
                    await gate.vector()
            assert hub.access["gate"].login not in await office.admitted()
        async with open_unchecked(hub.access["gate"], hub.event) as gate:
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                await gate.add(new)
            return await gate.notices_since({}, 1000)

    notices = asyncio.run(work())
    assert {one.device for one in notices} == {hub.devices["office"]}
    assert {one.kind for one in notices if one.body} == {"device_set_up", "device_changed"}
    assert hub.sql("gate", "SELECT * FROM forum_kiosk.received") == []
    with pytest.raises(HubRevoked):
        hub.run("gate", HubClient.vector)


def test_a_revoked_store_gives_up_its_login(hub: Hub) -> None:
    async def leave(name: str) -> None:
        async with open_unchecked(hub.access[name], hub.event) as client:
            await client.leave()

    hub.run("office", lambda client: client.revoke(hub.access["gate"].login))
    for name in ("gate", "desk"):
        asyncio.run(leave(name))
    with pytest.raises(psycopg.OperationalError, match="not permitted to log in"):
        hub.run("gate", HubClient.vector)
    assert hub.run("desk", HubClient.vector)  # which was not revoked


def test_who_was_not_revoked_reads_no_notices(hub: Hub) -> None:
    assert hub.sql("desk", "SELECT * FROM forum_kiosk.notice") == []


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
