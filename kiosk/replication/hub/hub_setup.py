"""Makes a database the hub of an event, and tells its devices by facts how they reach it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

import psycopg
from psycopg.conninfo import conninfo_to_dict

from kiosk.domain.equipment.devices import Device, DeviceRole
from kiosk.domain.journal import facts
from kiosk.domain.text.messages import Sentence
from kiosk.replication.hub.access import HubAccess, login_of, seal, unseal
from kiosk.replication.hub.cluster import DATABASE, OWNER, Cluster
from kiosk.replication.hub.hub_client import HubFork, HubHole, open_hub
from kiosk.replication.hub.installation import admit, install, is_admitted
from kiosk.replication.members import Members
from kiosk.store import Store
from kiosk.store.queries.devices import devices

BATCH = 2000
_CONNECT_S = 10
Progress = Callable[[str, int, int], None]


class HubNotSetUp(Exception):
    """The database cannot become the hub; `sentence` says why and what to do."""

    def __init__(self, id_: str, **values: object) -> None:
        super().__init__(id_)
        self.sentence = Sentence(id_, values)


@dataclass(frozen=True, slots=True)
class HubDatabase:
    """A database that this program may set up, and where devices reach it.

    `certificate` is pinned where it is given, in PEM. `is_new` says that nobody logged in before.
    """

    conninfo: str
    host: str
    port: int
    database: str
    certificate: str = ""
    is_new: bool = False


@dataclass(frozen=True, slots=True)
class HubSetUp:
    """The devices that were told how to reach the hub, and how many facts were added to it."""

    told: tuple[str, ...]
    facts: int


def database_of(cluster: Cluster, hosts: Sequence[str], *, is_new: bool) -> HubDatabase:
    """The database of a private cluster that runs; it is made if it is missing."""
    owner = f"host='{cluster.folder}' port={cluster.port} user={OWNER}"
    with _connected(f"{owner} dbname=postgres") as connection:
        query = "SELECT FROM pg_database WHERE datname = %s"
        if connection.execute(query, (DATABASE,)).fetchone() is None:
            connection.execute(f"CREATE DATABASE {DATABASE}")
    return HubDatabase(
        f"{owner} dbname={DATABASE}",
        ",".join(hosts),
        cluster.port,
        DATABASE,
        cluster.certificate,
        is_new,
    )


def database_at(url: str) -> HubDatabase:
    """A database that somebody runs, by its URL with the login of its owner.

    Raises HubNotSetUp.
    """
    try:
        given = conninfo_to_dict(url)
    except psycopg.ProgrammingError as error:
        raise HubNotSetUp("hub.url", url=url.partition("@")[2] or url) from error
    host, port = str(given.get("host") or ""), int(given.get("port") or 5432)
    if not host or host.startswith("/"):
        raise HubNotSetUp("hub.url", url=url.partition("@")[2] or url)
    return HubDatabase(url, host, port, str(given.get("dbname") or ""))


def set_up(store: Store, members: Members, database: HubDatabase, progress: Progress) -> HubSetUp:
    """Make a database the hub, add the store's facts, and tell the devices; again changes nothing.

    Raises HubNotSetUp and StoreError.
    """
    if members.own.role is not DeviceRole.ADMIN:
        raise HubNotSetUp("hub.not_admin", path=store.path)
    with _connected(database.conninfo) as connection:
        install(connection, members.own.event)
        known = {one.id: one for one in store.read(devices)}
        access, told = _admit_all(connection, members, database, known)
    added = asyncio.run(_add_facts(store, access, members.own.event, progress))
    _tell(store, known, told)
    asyncio.run(_add_facts(store, access, members.own.event, progress))
    return HubSetUp(tuple(sorted(map(members.name_of, told))), added)


def _admit_all(
    connection: psycopg.Connection[object],
    members: Members,
    database: HubDatabase,
    known: dict[str, Device],
) -> tuple[HubAccess, dict[str, str]]:
    """Let in the stores of all members that are not in yet.

    Returns how this store reaches the hub, and what devices have to be told.
    """
    own = members.own.device
    access = unseal(known[own].hub, members.seed) if known[own].hub else None
    is_moved = database.is_new or access is None or not _leads_to(access, database)
    told: dict[str, str] = {}
    for device in sorted({own, *members.others()}):
        login = login_of(members.own.event, device)
        if not is_moved and known[device].hub and is_admitted(connection, login):
            continue
        admitted = admit(connection, members, device)
        given = HubAccess(
            database.host,
            database.port,
            database.database,
            admitted.login,
            admitted.password,
            database.certificate,
        )
        access = given if device == own else access
        key = bytes.fromhex(known[device].public_key.split()[0])
        told[device] = seal(given, key)
    if access is None:
        raise HubNotSetUp("hub.not_admin", path="")
    return access, told


def _leads_to(access: HubAccess, database: HubDatabase) -> bool:
    found = (access.host, access.port, access.database, access.certificate)
    return found == (database.host, database.port, database.database, database.certificate)


async def _add_facts(store: Store, access: HubAccess, event: str, progress: Progress) -> int:
    added = 0
    async with open_hub(access, event) as client:
        known = await client.vector()
        total = sum(max(0, last - known.get(one, 0)) for one, last in store.vector().items())
        while batch := store.facts_since(known, BATCH):
            try:
                await client.add(batch)
            except HubHole:  # somebody else restored it meanwhile
                known = await client.vector()
                continue
            except HubFork as error:
                raise HubNotSetUp("hub.fork") from error
            for fact in batch:
                known[fact.device] = fact.sequence
            added += len(batch)
            progress("hub", added, total)
    return added


def _tell(store: Store, known: dict[str, Device], told: dict[str, str]) -> None:
    changes = (
        facts.change_fact(known[device], replace(known[device], hub=sealed))
        for device, sealed in told.items()
    )
    store.append(draft for draft in changes if draft is not None)


@contextmanager
def _connected(conninfo: str) -> Iterator[psycopg.Connection[object]]:
    """Raises HubNotSetUp."""
    try:
        with psycopg.connect(conninfo, autocommit=True, connect_timeout=_CONNECT_S) as connection:
            yield connection
    except psycopg.OperationalError as error:
        raise HubNotSetUp("hub.unreachable", said=_first_line(error)) from error
    except psycopg.Error as error:
        raise HubNotSetUp("hub.database", said=_first_line(error)) from error


def _first_line(error: psycopg.Error) -> str:
    return str(error).strip().partition("\n")[0]
