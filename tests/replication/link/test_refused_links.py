"""Links on loopback that are refused: strangers, revoked devices, copies, junk."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.replication.link.addresses import Address
from kiosk.replication.link.tls import TlsContexts
from kiosk.replication.protocol.framing import LARGEST_FRAME, frame_of
from kiosk.replication.protocol.messages import Bye, ByeReason, decode
from kiosk.store.sharing.peer_status import PeerState
from tests.replication.link.linked_devices import (
    linked_device,
    member,
    members_of,
    run,
    seed_of,
    until,
)

A, B, C = member("a"), member("b"), member("c")


def test_a_device_that_the_roster_does_not_have_is_refused(tmp_path: Path) -> None:
    async def work() -> None:
        async with (
            linked_device(tmp_path, members_of("a", B)) as first,
            linked_device(tmp_path, members_of("c", A)) as stranger,
        ):
            await first.write("g1")
            stranger.dialling.add(first.address, "a")
            await until(lambda: stranger.state("a") is PeerState.UNKNOWN)
            first.dialling.add(stranger.address)
            await until(lambda: first.state(str(stranger.address)) is PeerState.UNKNOWN)
            assert stranger.guests() == set()
            first.links.update_members(members_of("a", B, C))
            await until(lambda: stranger.guests() == {"g1"})

    run(work)


def test_another_machine_at_the_address_of_a_device_is_not_taken_for_it(tmp_path: Path) -> None:
    async def work() -> None:
        async with (
            linked_device(tmp_path, members_of("a", B)) as first,
            linked_device(tmp_path, members_of("c", A)) as stranger,
        ):
            await first.write("g1")
            first.dialling.add(stranger.address, "b")
            await until(lambda: first.state("b") is PeerState.OTHER)
            assert stranger.guests() == set()
            async with linked_device(tmp_path, members_of("b", A)) as second:
                first.dialling.add(second.address, "b")
                await until(lambda: second.guests() == {"g1"})
                assert first.state("b") is PeerState.CONNECTED

    run(work)


@pytest.mark.parametrize("knows_first", [True, False])
def test_a_device_of_another_event_is_refused(tmp_path: Path, knows_first: bool) -> None:
    """The same laptop may have been at yesterday's event with the same key."""

    async def work() -> None:
        async with (
            linked_device(tmp_path, members_of("a", B)) as first,
            linked_device(tmp_path, members_of("b", A, event="f" * 64)) as second,
        ):
            await first.write("g1")
            one, other = (first, second) if knows_first else (second, first)
            one.dialling.add(other.address)
            await until(lambda: {first.state("b"), second.state("a")} == {PeerState.OTHER_EVENT})
            assert second.guests() == set()

    run(work)


def test_a_revoked_device_is_refused_in_the_open_session(tmp_path: Path) -> None:
    async def work() -> None:
        async with (
            linked_device(tmp_path, members_of("a", B)) as first,
            linked_device(tmp_path, members_of("b", A)) as second,
        ):
            second.dialling.add(first.address, "a")
            await until(lambda: first.links.is_linked("b"))
            first.links.update_members(members_of("a", member("b", revoked=datetime.now(UTC))))
            await until(lambda: second.state("a") is PeerState.REVOKED_HERE)
            await second.write("g9")
            await first.write("g1")
            await until(lambda: first.state("b") is PeerState.REVOKED)
            assert first.guests() == {"g1"}
            assert second.guests() == {"g9"}

    run(work)


def test_a_copied_store_is_found_by_both(tmp_path: Path) -> None:
    async def work() -> None:
        async with (
            linked_device(tmp_path, members_of("a", B)) as first,
            linked_device(tmp_path, members_of("a", B, instance="a-2")) as copy,
        ):
            copy.dialling.add(first.address)
            await until(lambda: copy.state("a") is PeerState.COPY)
            await until(lambda: first.state("a") is PeerState.COPY)

    run(work)


def test_a_copied_store_is_found_by_a_third_device(tmp_path: Path) -> None:
    async def work() -> None:
        async with (
            linked_device(tmp_path, members_of("b", A)) as third,
            linked_device(tmp_path, members_of("a", B)) as first,
            linked_device(tmp_path, members_of("a", B, instance="a-2")) as copy,
        ):
            first.dialling.add(third.address, "b")
            copy.dialling.add(third.address, "b")
            await until(lambda: third.state("a") is PeerState.COPY)
            await until(lambda: PeerState.COPY in (first.state("b"), copy.state("b")))

    run(work)


@pytest.mark.parametrize(
    "junk", [b"GET / HTTP/1.1\r\n\r\n", (LARGEST_FRAME + 1).to_bytes(4, "big"), frame_of(b"?") * 50]
)
def test_a_member_that_sends_junk_is_told_so_and_closed(tmp_path: Path, junk: bytes) -> None:
    async def work() -> None:
        async with linked_device(tmp_path, members_of("a", B)) as device:
            contexts = TlsContexts(seed_of("b"))
            contexts.trust(map(bytes.fromhex, A.keys))
            reader, writer = await asyncio.open_connection(*device.address, ssl=contexts.client)
            writer.write(junk)
            received = await reader.read()
            messages = []
            while received:
                end = 4 + int.from_bytes(received[:4], "big")
                messages.append(decode(received[4:end]))
                received = received[end:]
            assert messages[-1] == Bye(ByeReason.FLOOD)
            writer.close()

    run(work)


def test_a_port_that_speaks_no_tls_and_a_closed_one_are_told_apart(tmp_path: Path) -> None:
    async def work() -> None:
        async def silent(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await held.wait()
            writer.close()

        held = asyncio.Event()
        server = await asyncio.start_server(silent, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        async with linked_device(tmp_path, members_of("a", B)) as device:
            assert await device.links.connect(Address("127.0.0.1", port)) is PeerState.DEAD
            held.set()
            server.close()
            await server.wait_closed()
            assert await device.links.connect(Address("127.0.0.1", port)) is PeerState.REFUSED

    run(work)
