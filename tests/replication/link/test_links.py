"""Links on loopback: facts travel, of two links one is kept."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.replication.link.tls import anonymous_context
from kiosk.store.sharing.peer_status import PeerState
from tests.replication.link.linked_devices import (
    linked_device,
    member,
    members_of,
    run,
    until,
)

A, B, C = member("a"), member("b"), member("c")


def test_a_fact_is_durable_at_the_other_device(tmp_path: Path) -> None:
    async def work() -> None:
        async with (
            linked_device(tmp_path, members_of("a", B)) as first,
            linked_device(tmp_path, members_of("b", A)) as second,
        ):
            await first.write("g1")
            second.dialling.add(first.address)
            await until(lambda: second.guests() == {"g1"})
            await second.write("g2")
            await first.write("g3")
            await until(lambda: first.guests() == second.guests() == {"g1", "g2", "g3"})
            await until(lambda: first.peers()["b"].to_send == 0)
            assert first.state("b") is second.state("a") is PeerState.CONNECTED
            await until(lambda: first.peers()["b"].clock_offset_ms is not None)

    run(work)


def test_facts_are_passed_on_along_a_row_of_devices(tmp_path: Path) -> None:
    async def work() -> None:
        async with (
            linked_device(tmp_path, members_of("a", B, C)) as first,
            linked_device(tmp_path, members_of("b", A, C)) as middle,
            linked_device(tmp_path, members_of("c", A, B)) as last,
        ):
            middle.dialling.add(first.address, "a")
            last.dialling.add(middle.address, "b")
            await first.write("g1")
            await until(lambda: last.guests() == {"g1"})

    run(work)


def test_of_two_connections_made_at_the_same_moment_one_is_kept(tmp_path: Path) -> None:
    async def work() -> None:
        async with (
            linked_device(tmp_path, members_of("a", B)) as first,
            linked_device(tmp_path, members_of("b", A)) as second,
        ):
            second.dialling.add(first.address, "a")
            first.dialling.add(second.address, "b")
            await until(lambda: first.links.is_linked("b") and second.links.is_linked("a"))
            await first.write("g1")
            await second.write("g2")
            await until(lambda: first.guests() == second.guests() == {"g1", "g2"})
            await until(lambda: len(first.links._all) == len(second.links._all) == 1)

    run(work)


def test_a_device_does_not_stay_linked_with_itself(tmp_path: Path) -> None:
    async def work() -> None:
        async with linked_device(tmp_path, members_of("a", B)) as device:
            device.dialling.add(device.address)
            await until(lambda: device.dialling._targets[device.address].is_self)
            assert device.links.open_links == []
            assert device.peers().keys() == {"b"}

    run(work)


def test_a_client_without_certificate_is_given_to_the_service_for_joining(tmp_path: Path) -> None:
    async def work() -> None:
        served = asyncio.Event()

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.write(await reader.readexactly(4))
            await writer.drain()
            served.set()

        async with linked_device(tmp_path, members_of("a"), serve) as device:
            reader, writer = await asyncio.open_connection(*device.address, ssl=anonymous_context())
            writer.write(b"code")
            assert await reader.read() == b"code"
            writer.close()
            await served.wait()

    run(work)


def test_devices_are_linked_though_most_of_many_members_are_absent(tmp_path: Path) -> None:
    async def work() -> None:
        everyone = [member(f"gate{number}") for number in range(30)]
        async with (
            linked_device(tmp_path, members_of("a", B, C, *everyone)) as first,
            linked_device(tmp_path, members_of("b", A, C, *everyone)) as second,
            linked_device(tmp_path, members_of("c", A, B, *everyone)) as third,
        ):
            devices = (first, second, third)
            for one in devices:
                for other in devices:
                    if other is not one:
                        one.dialling.add(other.address, other.links.members.own.device)
            await until(lambda: all(len(one.links.open_links) == 2 for one in devices))

    run(work)


def test_many_devices_share_facts_without_a_link_between_every_two(tmp_path: Path) -> None:
    async def work() -> None:
        names = [f"gate{number}" for number in range(10)]
        known = {name: member(name) for name in names}
        async with AsyncExitStack() as stack:
            devices = [
                await stack.enter_async_context(
                    linked_device(tmp_path, members_of(name, *known.values()))
                )
                for name in names
            ]
            for one in devices:
                for other in devices:
                    if other is not one:
                        one.dialling.add(other.address, other.links.members.own.device)
            await devices[0].write("g1")
            await until(lambda: all(one.guests() == {"g1"} for one in devices))
            assert sum(len(one.links.open_links) for one in devices) < 10 * 9

    run(work)


def test_a_board_gets_headers_only(tmp_path: Path) -> None:
    async def work() -> None:
        board = members_of("b", A)
        board = replace(board, own=replace(board.own, role=DeviceRole.BOARD))
        known = member("b", DeviceRole.BOARD)
        async with (
            linked_device(tmp_path, members_of("a", known)) as first,
            linked_device(tmp_path, board) as second,
        ):
            await first.write("g1")
            second.dialling.add(first.address, "a")
            await until(lambda: second.store.vector() == first.store.vector())
            assert [fact.body for fact in second.store.facts_since({})] == [None]

    run(work)
