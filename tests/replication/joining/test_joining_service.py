"""Joining over real connections: cuts, foreign codes, other certificates, and invalid messages."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.membership.invitation import CERTIFICATE_BYTES, EVENT_BYTES, Invitation
from kiosk.domain.records.permissions import Actor, Role
from kiosk.replication.joining import client, snapshots
from kiosk.replication.joining.client import NotJoined, join_event
from kiosk.replication.joining.server import JoinServer
from kiosk.replication.link.certificates import certificate_of, digest_of_certificate
from kiosk.replication.link.tls import TlsContexts, joining_context
from kiosk.replication.members import Members
from kiosk.replication.protocol.framing import frame_of
from kiosk.replication.store_members import MembersReader
from kiosk.store import Store
from kiosk.usecases.admin.invitations import Invited, invite_device
from tests.replication.venue_stores import venue

ADMIN = Actor("admin", "Admin", Role.ADMIN)
LOOPBACK = "127.0.0.1"


@dataclass
class Office:
    """A store with a code for a new device, and what its service needs."""

    path: Path
    members: Members
    code: Invitation
    cut_after: int = 0
    connections: int = 0
    forwarding: list[asyncio.Task[None]] = field(default_factory=list)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    path = venue(tmp_path, guests=200)["office"]
    with closing(Store.open(path, "office")) as store:
        made = invite_device(store, ADMIN, "Gate 2", DeviceRole.ATTENDEE)
        members = MembersReader().read_changed(store)
    assert isinstance(made, Invited)
    assert members is not None
    digest = digest_of_certificate(certificate_of(members.seed))
    event = bytes.fromhex(members.own.event)[:EVENT_BYTES]
    code = Invitation(event, digest[:CERTIFICATE_BYTES], made.secret, (LOOPBACK,), 1)
    return Office(path, members, code)


@asynccontextmanager
async def serving(office: Office) -> AsyncIterator[Invitation]:
    """The service behind a proxy that cuts each connection after some bytes; the code for it."""
    contexts, service = TlsContexts(office.members.seed), JoinServer(office.path, office.members)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await service.serve(reader, writer)
        writer.close()

    async def forward(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        office.connections += 1
        inner = await asyncio.open_connection(LOOPBACK, port_of(server))
        up = asyncio.create_task(_pump(reader, inner[1], 0))
        await _pump(inner[0], writer, office.cut_after)
        up.cancel()
        for one in (writer, inner[1]):
            one.transport.abort()

    server = await asyncio.start_server(serve, LOOPBACK, 0, ssl=contexts.server)
    proxy = await asyncio.start_server(forward, LOOPBACK, 0)
    async with server, proxy:
        yield replace(office.code, port=port_of(proxy))
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


def run(office: Office, work: Callable[[Invitation], Coroutine[None, None, object]]) -> object:
    async def main() -> object:
        async with serving(office) as code:
            return await work(code)

    return asyncio.run(main())


def test_a_connection_that_is_cut_again_and_again_goes_on_where_it_was(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshots, "PIECE", 16_384)
    monkeypatch.setattr(client, "_WAIT_S", 0.0)
    office.cut_after = 30_000
    seen: list[int] = []
    new = tmp_path / "new.db"
    run(office, lambda code: join_event(code, new, lambda done, _: seen.append(done)))
    assert office.connections > 2
    assert seen == sorted(seen)
    with closing(Store.open(new, "Gate 2")) as store:
        assert store.is_intact()
        assert len(list(store.guests())) == 200
    assert not list(tmp_path.glob("new.db.joining*"))
    assert not list(tmp_path.glob("office.db.*.new"))


def test_a_program_that_was_ended_goes_on_with_the_same_code(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshots, "PIECE", 16_384)
    new = tmp_path / "new.db"

    class Ended(Exception):
        pass

    def end_in_the_middle(done: int, total: int) -> None:
        if done > total // 2:
            raise Ended

    async def twice(code: Invitation) -> int:
        with pytest.raises(Ended):
            await join_event(code, new, end_in_the_middle)
        first: list[int] = []
        await join_event(code, new, lambda done, _: first.append(done))
        return first[0]

    assert run(office, twice)
    assert new.exists()


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"secret": b"0" * 10}, "join.refused.unknown"),
        ({"event": b"0" * EVENT_BYTES}, "join.refused.other_event"),
        ({"certificate": b"0" * CERTIFICATE_BYTES}, "join.certificate"),
    ],
)
def test_what_does_not_belong_together_is_refused(
    office: Office, tmp_path: Path, changes: dict[str, Any], reason: str
) -> None:
    async def wrong(code: Invitation) -> str:
        with pytest.raises(NotJoined) as refused:
            await join_event(replace(code, **changes), tmp_path / "new.db", lambda *_: None)
        return refused.value.sentence.id

    assert run(office, wrong) == reason
    assert not (tmp_path / "new.db").exists()


@pytest.mark.parametrize(
    "sent",
    [
        frame_of(b"no json"),
        frame_of(b"[]"),
        frame_of(b'{"type": "piece", "offset": 0}'),
        frame_of(b'{"type": "join", "event": 1}'),
        (1 << 30).to_bytes(4, "big"),
    ],
)
def test_what_is_no_message_ends_the_connection_only(
    office: Office, tmp_path: Path, sent: bytes
) -> None:
    async def send(code: Invitation) -> bytes:
        reader, writer = await asyncio.open_connection(LOOPBACK, code.port, ssl=joining_context())
        writer.write(sent)
        answer = await reader.read()
        writer.transport.abort()
        await join_event(code, tmp_path / "new.db", lambda *_: None)
        return answer

    assert run(office, send) == b""
