"""What a device adds to the hub and reads there, on a real PostgreSQL."""

from __future__ import annotations

import asyncio
from contextlib import closing
from dataclasses import replace

import pytest

from kiosk.domain.journal.facts import Fact
from kiosk.replication.hub.cluster import Cluster
from kiosk.replication.hub.hub_client import (
    HubClient,
    HubFork,
    HubHole,
    HubOfOtherEvent,
    open_hub,
)
from kiosk.store import Store
from tests.replication.hub.hub_stores import Hub, set_up_hub
from tests.replication.processes import scan


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


def test_a_hub_of_another_event_is_noticed(hub: Hub) -> None:
    hub.event = "0" * 64
    with pytest.raises(HubOfOtherEvent):
        hub.run("desk", HubClient.vector)


def test_setting_up_again_keeps_logins_and_facts(hub: Hub, cluster: Cluster) -> None:
    with closing(Store.open_read_only(hub.stores["office"])) as office:
        before = office.vector()
    again = set_up_hub(hub.stores["office"], cluster)
    assert (again.told, again.facts, again.replaced) == ((), 0, "")
    with closing(Store.open_read_only(hub.stores["office"])) as office:
        assert office.vector() == before
    assert hub.run("gate", HubClient.vector)
