"""Checks the network between the event's devices: who is heard, and who can be reached."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from contextlib import suppress

from zeroconf import IPVersion, ServiceStateChange, Zeroconf
from zeroconf.asyncio import AsyncServiceBrowser, AsyncServiceInfo, AsyncZeroconf

from kiosk.replication.link.addresses import Address, read_address
from kiosk.replication.link.discovery import TYPE, Announced, announced_by
from kiosk.replication.network_findings import CheckedDevice, Reach
from kiosk.store.sharing.peer_status import PeerStatus, ReplicationStatus

LISTEN_S = 4.0
_CONNECT_S = 2.0
_RESOLVE_MS = 2000


async def check_network(
    status: ReplicationStatus, listen_s: float = LISTEN_S
) -> list[CheckedDevice]:
    """Listen for announcements, and try to connect to every device of the event."""
    heard = {one.device: one for one in await _heard(listen_s)}
    peers = [one for one in status.peers if one.device and one.state.is_of_event]
    checks = (_check(peer, heard.get(peer.device)) for peer in peers)
    return list(await asyncio.gather(*checks))


async def _check(peer: PeerStatus, announced: Announced | None) -> CheckedDevice:
    known = read_address(peer.address)
    addresses = list(announced.addresses if announced else ())
    addresses += [known] if known is not None and known not in addresses else []
    reached = await asyncio.gather(*map(_reach, addresses))
    reach, address = _best(zip(reached, addresses, strict=True))
    return CheckedDevice(peer.name, announced is not None, reach, address, peer)


def _best(tried: Iterable[tuple[Reach, Address]]) -> tuple[Reach, str]:
    """What the address that leads furthest says of a device."""
    found = {reach: str(address) for reach, address in tried}
    best = next((reach for reach in Reach if reach in found), Reach.UNTRIED)
    return best, found.get(best, "")


async def _reach(address: Address) -> Reach:
    try:
        async with asyncio.timeout(_CONNECT_S):
            _, writer = await asyncio.open_connection(*address)
    except ConnectionRefusedError:
        return Reach.REFUSED
    except OSError:
        return Reach.SILENT
    writer.close()
    with suppress(OSError):
        await writer.wait_closed()
    return Reach.OPEN


async def _heard(seconds: float) -> list[Announced]:
    """The devices whose announcements arrive; none where the network cannot be used for this."""
    try:
        listening = AsyncZeroconf(ip_version=IPVersion.All)
    except OSError:
        return []
    names: set[str] = set()

    def note(
        zeroconf: Zeroconf, service_type: str, name: str, state_change: ServiceStateChange
    ) -> None:
        del zeroconf, service_type
        if state_change is not ServiceStateChange.Removed:
            names.add(name)

    browser = AsyncServiceBrowser(listening.zeroconf, TYPE, handlers=[note])
    await asyncio.sleep(seconds)
    await browser.async_cancel()
    found = await asyncio.gather(*(_resolved(listening.zeroconf, name) for name in sorted(names)))
    await listening.async_close()
    return [one for one in found if one is not None]


async def _resolved(zeroconf: Zeroconf, name: str) -> Announced | None:
    info = AsyncServiceInfo(TYPE, name)
    return announced_by(info) if await info.async_request(zeroconf, _RESOLVE_MS) else None
