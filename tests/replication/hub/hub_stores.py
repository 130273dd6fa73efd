"""An event with a hub on a real PostgreSQL with TLS, and what each of its devices can do there."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal.facts import Fact
from kiosk.replication.hub.access import HubAccess, read_record, unseal
from kiosk.replication.hub.cluster import Cluster
from kiosk.replication.hub.hub_client import HubClient, open_hub
from kiosk.replication.hub.hub_connection import conninfo_of
from kiosk.replication.hub.hub_database import database_of
from kiosk.replication.hub.hub_setup import HubSetUp, set_up
from kiosk.replication.store_members import MembersReader, event_identity
from kiosk.store import Store
from kiosk.store.queries import membership
from kiosk.store.queries.devices import devices, hubs
from tests.replication.venue_stores import found_event, join_event, seed_of


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
            known = self.run("office", HubClient.vector)
            found = store.facts_since(known)
            return [fact for fact in found if fact.device == self.devices[name]]


ROLES = {
    "desk": DeviceRole.DESK,
    "gate": DeviceRole.ATTENDEE,
    "gate-2": DeviceRole.ATTENDEE,
    "board": DeviceRole.BOARD,
}


def build_stores(folder: Path) -> dict[str, Path]:
    """The stores of an office, a desk, two gates and a board."""
    paths = {name: folder / f"{name}.db" for name in ("office", *ROLES)}
    with closing(found_event(paths["office"])) as office:
        for name, role in ROLES.items():
            join_event(office, paths[name], name, role).close()
    return paths


def set_up_hub(store: Path, cluster: Cluster) -> HubSetUp:
    """Set the hub up from a store, as `kiosk hub start` does."""
    with closing(Store.open(store, store.stem)) as opened:
        members = MembersReader().read_changed(opened)
        assert members is not None
        database = database_of(cluster, ["127.0.0.1"], is_new=False)
        return set_up(opened, members, database, lambda *_: None)


def access_of(store: Path, told_at: Path) -> HubAccess:
    """How a store reaches the hub, as the facts in another store say."""
    with closing(Store.open(store, store.stem)) as own:
        seed, device = seed_of(own), own.device
    with closing(Store.open_read_only(told_at)) as other:
        record = read_record(other.read(hubs)[device])
    assert record is not None
    access = unseal(record.sealed, seed)
    assert access is not None
    return access


def hub_of(paths: dict[str, Path], cluster: Cluster, certificate: Path) -> Hub:
    """A new hub that lets all of some stores in."""
    set_up_hub(paths["office"], cluster)
    certificate.write_text(cluster.certificate)
    with closing(Store.open_read_only(paths["office"])) as office:
        root = office.read(membership.root_of)
        ids = {one.name: one.id for one in office.read(devices)}
    assert root is not None
    access = {name: access_of(path, paths["office"]) for name, path in paths.items()}
    return Hub(event_identity(root), paths, access, certificate, ids)
