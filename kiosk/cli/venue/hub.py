"""Commands for the hub: a database through which many devices exchange entries."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli import terminal
from kiosk.cli.options import AsJson, StorePath, open_for_reading, open_store
from kiosk.domain.text.messages import Sentence
from kiosk.store.sharing.peer_status import PeerState, PeerStatus, is_current, read_status

if TYPE_CHECKING:
    from kiosk.replication.hub.hub_database import HubDatabase
    from kiosk.replication.hub.hub_setup import HubSetUp
    from kiosk.replication.members import Members
    from kiosk.store import Store

hub = typer.Typer(no_args_is_help=True)

_DEFAULT_PORT = 47310
FolderOption = Annotated[
    Path | None, typer.Option("--folder", help="Where the database is; beside the store.")
]
HostOption = Annotated[
    list[str] | None,
    typer.Option("--host", help="Name or address of this machine for the others; repeatable."),
]


@hub.command()
def start(
    store: StorePath,
    *,
    folder: FolderOption = None,
    port: Annotated[
        int,
        typer.Option("--port", min=1024, max=65535, help="A port of this machine that is free."),
    ] = _DEFAULT_PORT,
    host: HostOption = None,
) -> None:
    """Make this machine the hub with a PostgreSQL of its own, and start it; again starts it only.

    Devices that join later are let in by the window of an admin's device by itself.

    A lost hub is made anew by this command on any machine of an admin: only an admin's device can
    let the others in. Entries come back by themselves, from each device its own, and from desks
    and admins' devices also those of devices that are lost.
    """
    from kiosk.replication.hub.cluster import cluster_in
    from kiosk.replication.hub.hub_database import database_of
    from kiosk.replication.hub.service_unit import write_unit
    from kiosk.replication.link.discovery import typeable_addresses

    with _sentences(), open_store(store) as opened_store:
        members = _members(opened_store)
        cluster = cluster_in(folder or store.with_suffix(".hub"))
        is_new = not cluster.exists
        if is_new:
            cluster.make(port)
        cluster.start()
        hosts = host or [*typeable_addresses(), "127.0.0.1"]
        database = database_of(cluster, hosts, is_new=is_new)
        done = _set_up(opened_store, members, database)
        unit = write_unit(cluster)
    terminal.say("hub.started", folder=cluster.folder, port=cluster.port)
    _print(done)
    terminal.say("hub.unit.system" if cluster.user else "hub.unit.user", unit=unit)


@hub.command()
def init(
    url: Annotated[
        str,
        typer.Argument(metavar="URL", help="Of its owner: postgresql://owner@host/database"),
    ],
    store: StorePath,
) -> None:
    """Make a PostgreSQL database that somebody runs the hub; again changes nothing.

    Its owner needs no superuser, but CREATEROLE and CREATE on the database, PostgreSQL 14 or newer,
    and TLS. Name the file of a certificate of your own: ...?sslrootcert=FILE
    """
    from kiosk.replication.hub.hub_database import database_at

    with _sentences(), open_store(store) as opened_store:
        done = _set_up(opened_store, _members(opened_store), database_at(url))
    _print(done)


@hub.command()
def status(store: StorePath, as_json_object: AsJson = False) -> None:
    """Show whether this store's open windows exchange entries with the hub, and what to do."""
    from time import time_ns

    from kiosk.store.queries.devices import hubs as known_hubs

    with open_for_reading(store) as opened_store:
        told = opened_store.read(known_hubs)
    found = read_status(store)
    current = found if is_current(found, time_ns() // 1_000_000) else None
    hubs = [one for one in (current.peers if current else ()) if one.is_hub]
    if as_json_object:
        terminal.print_json([_as_json(one) for one in hubs])
    elif not hubs and (current or not told):
        terminal.end(Sentence("hub.status.none", {"path": store}))
    elif current is None:
        terminal.end(Sentence("hub.status.unknown", {"path": store}))
    else:
        terminal.print_rows(map(_as_json, hubs), ("address", "state", "to_send", "to_receive"))
        for one in hubs:
            if one.state is not PeerState.CONNECTED:
                terminal.say(f"d9.hub_help.{one.state}", address=one.address)


def _as_json(peer: PeerStatus) -> dict[str, object]:
    return {
        "address": peer.address,
        "state": peer.state,
        "to_send": peer.to_send,
        "to_receive": peer.to_receive,
        "exchanged": peer.exchanged,
    }


def _members(store: Store) -> Members:
    from kiosk.replication.store_members import MembersReader

    members = MembersReader().read_changed(store)
    if members is None:
        terminal.end(Sentence("hub.alone", {"path": store.path}))
    return members


def _set_up(store: Store, members: Members, database: HubDatabase) -> HubSetUp:
    from kiosk.replication.hub.hub_setup import set_up

    with terminal.progress() as progress:
        return set_up(store, members, database, progress)


def _print(done: HubSetUp) -> None:
    if done.replaced:
        terminal.say("hub.replaced", address=done.replaced)
    terminal.say("hub.filled", facts=done.facts)
    if done.told:
        terminal.say("hub.told", devices=", ".join(done.told))


@contextmanager
def _sentences() -> Iterator[None]:
    """End with the sentence of an error."""
    from kiosk.replication.hub.cluster import HubNotStarted
    from kiosk.replication.hub.hub_database import HubNotSetUp

    try:
        yield
    except (HubNotStarted, HubNotSetUp) as error:
        terminal.end(error.sentence)
