"""Devices that the running hub takes in, and those that it revokes, as processes."""

from __future__ import annotations

import asyncio
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from kiosk.domain.equipment.devices import Device, DeviceRole
from kiosk.replication.hub.access import login_of, read_record
from kiosk.replication.hub.cluster import Cluster
from kiosk.replication.hub.hub_client import open_hub
from kiosk.replication.store_members import event_identity
from kiosk.store import Store
from kiosk.store.queries import membership
from kiosk.store.queries.devices import devices, hubs
from kiosk.store.sharing.peer_status import PeerState
from kiosk.store.wiping import is_wiped
from tests.replication import venue_stores
from tests.replication.hub.conftest import owner_rows
from tests.replication.hub.hub_commands import HUB, is_connected
from tests.replication.hub.hub_stores import access_of, set_up_hub
from tests.replication.processes import facts_in, replicator, scan, until
from tests.replication.venue_stores import join_event


def join(stores: dict[str, Path], name: str, role: DeviceRole = DeviceRole.ATTENDEE) -> Path:
    """Let a new device join, which the hub does not know."""
    path = stores["office"].with_name(f"{name}.db")
    with closing(Store.open(stores["office"], "office")) as office:
        join_event(office, path, name, role).close()
    return path


def login_at(store: Path, name: str) -> str:
    """The login of the device of that name, by a store that knows it."""
    with closing(Store.open_read_only(store)) as opened:
        root = opened.read(membership.root_of)
        (device,) = [one.id for one in opened.read(devices) if one.name == name]
    assert root is not None
    return login_of(event_identity(root), device)


def heads(cluster: Cluster) -> dict[str, int]:
    """How many facts of each device the hub has."""
    return dict(owner_rows(cluster, "SELECT device, sequence FROM forum_kiosk.head"))


def is_told_what_the_hub_has(stores: dict[str, Path], store: Path, cluster: Cluster) -> bool:
    """Whether the newest fact tells the password that the hub has."""
    with closing(Store.open_read_only(stores["office"])) as office:
        (device,) = [one.id for one in office.read(devices) if one.name == store.stem]
        record = read_record(office.read(hubs).get(device, ""))
    login = login_at(store, store.stem)
    rows = owner_rows(cluster, "SELECT login, told FROM forum_kiosk.store")
    return record is not None and (login, record.digest) in rows


def test_the_running_hub_takes_in_a_device_that_joins_later(stores: dict[str, Path]) -> None:
    with replicator(stores["office"]) as office, replicator(stores["gate1"]) as gate1:
        until(lambda: is_connected(office) and is_connected(gate1))
        late = join(stores, "gate3")
        with replicator(late, office.port) as gate3:
            until(lambda: is_connected(gate3))
            scan(late, 0)
            until(lambda: facts_in(stores["gate1"]) == facts_in(late))


def test_a_device_waits_for_the_hub_until_an_admins_device_is_on(stores: dict[str, Path]) -> None:
    late = join(stores, "gate3")
    with replicator(late) as gate3:
        until(lambda: gate3.state(HUB) is PeerState.WAITING)
        assert gate3.peers()[HUB].address.startswith("127.0.0.1:")
        with replicator(stores["office"], gate3.port):
            until(lambda: is_connected(gate3))


async def claim(stores: dict[str, Path], name: str, device: str) -> None:
    """Let a store claim an id at the hub, as a store with a changed program can."""
    with closing(Store.open_read_only(stores["office"])) as office:
        root = office.read(membership.root_of)
    assert root is not None
    access = access_of(stores[name], stores["office"])
    async with open_hub(access, event_identity(root)) as client:
        await client.claim([device])


def add_second(store: Path) -> tuple[str, str]:
    """Let a second device write into the store of a gate; the ids of the first and the second."""
    with (
        closing(Store.open(store, store.stem)) as first,
        closing(Store.open(store, "second")) as second,
    ):
        key = venue_stores.give_key(second)
        device = Device(second.device, "second", DeviceRole.ATTENDEE, key, parent=first.device)
        venue_stores.endorse(first, device)
        venue_stores.endorse(second, replace(device, name="second of the gate"))
        return first.device, second.device


def test_a_face_that_was_added_to_a_store_later_writes_through_its_hub(
    stores: dict[str, Path], cluster: Cluster
) -> None:
    """No admin's device has to be on: its store claims the new id."""
    with replicator(stores["gate1"]) as gate:
        until(lambda: is_connected(gate))
        ids = add_second(stores["gate1"])
        scan(stores["gate1"], 0)
        until(lambda: all(heads(cluster).get(one) == facts_in(stores["gate1"])[one] for one in ids))


def test_a_face_that_another_store_has_at_the_hub_waits_for_an_admins_device(
    stores: dict[str, Path], cluster: Cluster
) -> None:
    """The entries of the first face of the store do not."""
    with closing(Store.open(stores["gate1"], "second")) as second:
        claimed = second.device
    asyncio.run(claim(stores, "gate2", claimed))
    with replicator(stores["gate1"]) as gate:
        until(lambda: is_connected(gate))
        parent, child = add_second(stores["gate1"])
        scan(stores["gate1"], 0)
        until(lambda: heads(cluster).get(parent) == facts_in(stores["gate1"])[parent])
        until(lambda: is_connected(gate))
        assert child == claimed
        assert child not in heads(cluster)
        with replicator(stores["office"]):
            until(lambda: child in heads(cluster))


def test_of_two_admins_devices_that_are_on_each_device_gets_one_login(
    stores: dict[str, Path], cluster: Cluster
) -> None:
    office2 = join(stores, "office2", DeviceRole.ADMIN)
    with replicator(stores["office"]) as first, replicator(office2, first.port) as second:
        until(lambda: is_connected(first) and is_connected(second))
        late = join(stores, "gate3")
        with replicator(late, first.port, second.port) as gate3:
            until(lambda: is_connected(gate3))
            until(lambda: is_told_what_the_hub_has(stores, late, cluster))


def test_a_device_whose_password_is_wrong_gets_a_new_one(
    stores: dict[str, Path], cluster: Cluster
) -> None:
    login = login_at(stores["gate1"], "gate1")
    owner_rows(cluster, f"ALTER ROLE {login} PASSWORD 'another'")
    with replicator(stores["gate1"]) as gate:
        until(lambda: gate.state(HUB) in (PeerState.REFUSED, PeerState.WAITING))
        with replicator(stores["office"], gate.port):
            until(lambda: is_connected(gate))


def test_the_office_itself_gets_a_new_password_by_setting_the_hub_up_again(
    stores: dict[str, Path], cluster: Cluster
) -> None:
    login = login_at(stores["office"], "office")
    owner_rows(cluster, f"ALTER ROLE {login} PASSWORD 'another'")
    assert set_up_hub(stores["office"], cluster).told == ("office",)
    with replicator(stores["office"]) as office:
        until(lambda: is_connected(office))


def test_a_device_on_the_hub_alone_learns_that_it_was_revoked_and_is_wiped(
    stores: dict[str, Path], cluster: Cluster
) -> None:
    with replicator(stores["gate1"]) as gate, replicator(stores["office"]) as office:
        until(lambda: is_connected(gate) and is_connected(office))
        with closing(Store.open(stores["office"], "office")) as store:
            (gate1,) = [one.id for one in store.read(devices) if one.name == "gate1"]
            venue_stores.revoke(store, gate1)
        until(lambda: gate.process.poll() is not None)
        assert gate.state(HUB) is PeerState.REVOKED_HERE
    with closing(Store.open_read_only(stores["gate1"])) as store:
        assert is_wiped(store)
    query = "SELECT rolname FROM pg_roles WHERE rolcanlogin"
    assert (login_at(stores["gate2"], "gate2"),) in owner_rows(cluster, query)
    assert (login_at(stores["gate2"], "gate1"),) not in owner_rows(cluster, query)
