"""A device is reached where it proves its key, not where any program takes connections."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from kiosk import signing
from kiosk.replication.link.tls import TlsContexts
from kiosk.replication.members import Members
from kiosk.replication.network_check import check_network
from kiosk.replication.network_findings import Reach
from kiosk.replication.store_members import MembersReader
from kiosk.store import Store
from kiosk.store.sharing.peer_status import (
    PeerState,
    PeerStatus,
    ReplicationStatus,
    write_status,
)
from tests.e2e.cli.ticket_event import json_lines_of
from tests.replication.processes import replicator, until
from tests.replication.venue_stores import venue

LOOPBACK = "127.0.0.1"


@contextmanager
def web_server(context: ssl.SSLContext | None = None) -> Iterator[int]:
    """The port of a web server, with TLS if a context is given."""
    server = ThreadingHTTPServer((LOOPBACK, 0), BaseHTTPRequestHandler)
    if context is not None:
        server.socket = context.wrap_socket(
            server.socket, server_side=True, do_handshake_on_connect=False
        )
    serving = threading.Thread(target=server.serve_forever, args=(0.05,))
    serving.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        serving.join()
        server.server_close()


@contextmanager
def hung_program() -> Iterator[int]:
    """The port of a program that takes connections and never answers."""
    with socket.create_server((LOOPBACK, 0)) as listening:
        yield listening.getsockname()[1]


def foreign_certificate() -> ssl.SSLContext:
    """TLS as a device of another event has it."""
    context = TlsContexts(signing.new_seed()).server
    context.verify_mode = ssl.CERT_NONE
    return context


def free_port() -> int:
    with socket.create_server((LOOPBACK, 0)) as unused:
        return int(unused.getsockname()[1])


def members_of(path: Path) -> Members:
    with closing(Store.open_read_only(path)) as store:
        members = MembersReader().read_changed(store)
    assert members is not None
    return members


def remembered(members: Members, ports: dict[str, int]) -> ReplicationStatus:
    """What a replicator knew of devices by name: the ports of this machine where they were."""
    ids = {members.name_of(id_): id_ for id_ in members.others()}
    peers = (
        PeerStatus(ids[name], name, f"{LOOPBACK}:{port}", PeerState.FOUND, 0)
        for name, port in ports.items()
    )
    return ReplicationStatus(0, members.own.device, 0, peers=tuple(peers))


def reach_at(members: Members, port: int, name: str = "gate") -> Reach:
    """How far the address at which a device was leads now."""
    status = remembered(members, {name: port})
    (device,) = asyncio.run(check_network(lambda: status, members.device_with, listen_s=0))
    return device.reach


def test_a_device_is_reached_where_itself_listens_and_takes_no_note_of_that(
    tmp_path: Path,
) -> None:
    stores = venue(tmp_path, "gate", "other")
    members = members_of(stores["office"])
    with replicator(stores["gate"]) as gate:
        assert reach_at(members, gate.port) is Reach.OPEN
        assert reach_at(members, gate.port, "other") is Reach.OTHER
        until(lambda: gate.state("office") is not None)
        assert gate.state("office") is PeerState.ABSENT


@pytest.mark.parametrize(
    "listening",
    [web_server, partial(web_server, foreign_certificate()), hung_program],
    ids=["web server", "another certificate", "hung program"],
)
def test_a_program_that_is_no_device_is_not_reached(
    listening: Callable[[], AbstractContextManager[int]], tmp_path: Path
) -> None:
    members = members_of(venue(tmp_path, "gate")["office"])
    with listening() as port:
        assert reach_at(members, port) is Reach.OTHER
    assert reach_at(members, port) is Reach.REFUSED


def test_the_command_says_so_of_each_and_what_to_do(tmp_path: Path) -> None:
    stores = venue(tmp_path, "web", "tls", "own", "well")
    office = stores["office"]
    with (
        web_server() as web,
        web_server(foreign_certificate()) as tls,
        replicator(stores["well"]) as well,
    ):
        ports = {"web": web, "tls": tls, "own": free_port(), "well": well.port}
        write_status(office, remembered(members_of(office), ports))
        options = ("--no-discover", "--listen", str(ports["own"]))
        with replicator(office, options=options) as running:
            until(lambda: running.state("well") is PeerState.CONNECTED)
            (answer,) = json_lines_of("network", "--store", office, "--json", ends=1)
    found = {one["device"]: one for one in answer["findings"]}
    assert found["well"]["well"]
    for name in ("web", "tls", "own"):
        assert not found[name]["well"]
        for part in (
            f"{LOOPBACK}:{ports[name]} is not {name}: ",
            f"Restart the kiosk program on {name}",
        ):
            assert part in found[name]["seen"]
