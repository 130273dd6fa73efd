"""An office that takes devices in, behind a proxy that cuts connections."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.membership.device_code import CERTIFICATE_BYTES, EVENT_BYTES, DeviceCode
from kiosk.domain.records.permissions import Actor, Role
from kiosk.replication.joining.server import JoinServer
from kiosk.replication.link.certificates import certificate_of, digest_of_certificate
from kiosk.replication.link.tls import TlsContexts
from kiosk.replication.members import Members
from kiosk.replication.store_members import MembersReader
from kiosk.store import Store
from kiosk.usecases.devices.device_codes import IssuedCode, issue_device_code
from tests.replication.processes import scan
from tests.replication.venue_stores import venue

ADMIN = Actor("admin", "Admin", Role.ADMIN)
LOOPBACK = "127.0.0.1"
PATIENCE_S = 10.0


@dataclass
class Office:
    """A store with a code for a new device, and what its service needs."""

    path: Path
    members: Members
    code: DeviceCode
    cut_after: int = 0
    connections: int = 0


def office_with(folder: Path, guests: int, scans: int = 0) -> Office:
    """An office with guests, which knows of scans that happened at a gate."""
    paths = venue(folder, "gate", guests=guests)
    path, gate_path = paths["office"], paths["gate"]
    for guest in range(scans):
        scan(gate_path, guest)
    with (
        closing(Store.open(path, "office")) as store,
        closing(Store.open_read_only(gate_path)) as gate,
    ):
        store.merge(gate.facts_since(store.vector()))
    with closing(Store.open(path, "office")) as store:
        made = issue_device_code(store, ADMIN, "Gate 2", DeviceRole.ATTENDEE)
        members = MembersReader().read_changed(store)
    assert isinstance(made, IssuedCode)
    assert members is not None
    digest = digest_of_certificate(certificate_of(members.seed))
    event = bytes.fromhex(members.own.event)[:EVENT_BYTES]
    code = DeviceCode(event, digest[:CERTIFICATE_BYTES], made.secret, (LOOPBACK,), 1)
    return Office(path, members, code)


@asynccontextmanager
async def serving(office: Office) -> AsyncIterator[DeviceCode]:
    """The service behind a proxy that cuts each connection after some bytes; the code for it."""
    contexts, service = TlsContexts(office.members.seed), JoinServer(office.path, office.members)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await service.serve(reader, writer)
        writer.transport.abort()

    async def forward(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        office.connections += 1
        inner = await asyncio.open_connection(LOOPBACK, port_of(server))
        both = {
            asyncio.create_task(_pump(reader, inner[1], 0)),
            asyncio.create_task(_pump(inner[0], writer, office.cut_after)),
        }
        await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
        for one in (writer, inner[1]):
            one.transport.abort()
        await asyncio.gather(*both, return_exceptions=True)

    server = await asyncio.start_server(serve, LOOPBACK, 0, ssl=contexts.server)
    proxy = await asyncio.start_server(forward, LOOPBACK, 0)
    async with server, proxy:
        yield replace(office.code, port=port_of(proxy))
        others = asyncio.all_tasks() - {asyncio.current_task()}
        if others:
            await asyncio.wait(others, timeout=PATIENCE_S)
    service.close()


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, most: int) -> None:
    """Forward bytes until the stream ends, or `most` bytes went through."""
    passed = 0
    while received := await reader.read(4096):
        writer.write(received)
        passed += len(received)
        if most and passed > most:
            return


def port_of(server: asyncio.Server) -> int:
    return int(server.sockets[0].getsockname()[1])


def run(office: Office, work: Callable[[DeviceCode], Coroutine[None, None, object]]) -> object:
    async def main() -> object:
        async with serving(office) as code:
            return await work(code)

    return asyncio.run(main())
