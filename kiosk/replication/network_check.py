"""Checks the network between the event's devices: who is heard, and who can be reached."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from dataclasses import replace

from zeroconf import IPVersion, ServiceStateChange, Zeroconf
from zeroconf.asyncio import AsyncServiceBrowser, AsyncServiceInfo, AsyncZeroconf

from kiosk.replication.link.addresses import Address, read_address
from kiosk.replication.link.discovery import TYPE, Announced, announced_by
from kiosk.replication.link.neighbours import is_neighbour
from kiosk.replication.link.tls import anonymous_context, key_behind
from kiosk.replication.network_findings import CheckedDevice, Reach
from kiosk.replication.protocol.session import DEAD_S
from kiosk.store.sharing.peer_status import PeerState, PeerStatus, ReplicationStatus

LISTEN_S = 4.0
_CONNECT_S = 2.0
"""How long a device may take to accept a connection and to prove which one it is."""
_RESOLVE_MS = 2000
_LINK_ENDS_S = DEAD_S + 3.0
"""After so long, the status says of a link that is cut that it ended."""

DeviceWith = Callable[[bytes], str]
"""The device of the event that has a public key of 32 bytes; empty if none has."""


async def check_network(
    latest: Callable[[], ReplicationStatus],
    device_with: DeviceWith,
    listen_s: float = LISTEN_S,
) -> list[CheckedDevice]:
    """Listen for announcements, and try to connect to every device of the event.

    Devices of other events on the network are among the result. Listens for so many seconds, less
    where every device is heard before. `latest` gives the newest status of the replicator.
    """
    began = time.monotonic()
    peers = _peers(latest())
    heard = {one.device: one for one in await _heard(listen_s, peers.keys())}
    checks = (_check(peer, heard.get(id_), device_with) for id_, peer in peers.items())
    checked = await asyncio.gather(*checks)
    if any(map(_is_unproven, _with_states(checked, latest()))):
        await asyncio.sleep(began + _LINK_ENDS_S - time.monotonic())
    return _with_states(checked, latest())


def _with_states(
    checked: Iterable[CheckedDevice], status: ReplicationStatus
) -> list[CheckedDevice]:
    """The devices with their states by now: a link may have ended, or begun, during the check."""
    peers = _peers(status)
    return [
        replace(one, peer=peers[one.peer.device])
        for one in checked
        if one.peer is not None and one.peer.device in peers
    ]


def _peers(status: ReplicationStatus) -> dict[str, PeerStatus]:
    """The devices to check, by id."""
    known = (one for one in status.peers if one.device and one.state is not PeerState.REVOKED)
    return {one.device: one for one in known}


def _is_unproven(device: CheckedDevice) -> bool:
    """Whether nothing but a link that may have been cut by now says that a device is reached."""
    return (
        device.reach is not Reach.OPEN
        and device.peer is not None
        and device.peer.state is PeerState.CONNECTED
    )


async def _check(
    peer: PeerStatus, announced: Announced | None, device_with: DeviceWith
) -> CheckedDevice:
    known = read_address(peer.address)
    addresses = list(announced.addresses if announced else ())
    addresses += [known] if known is not None and known not in addresses else []
    tries = (_reach(address, peer.device, device_with) for address in addresses)
    reached = await asyncio.gather(*tries)
    reach, address = _best(zip(reached, addresses, strict=True))
    # Who was heard just now is there, and who answers ARP beside that is not kept apart.
    if reach is Reach.SILENT and announced is not None and any(map(_is_neighbour, addresses)):
        reach = Reach.FILTERED
    return CheckedDevice(peer.name, announced is not None, reach, address, peer)


def _best(tried: Iterable[tuple[Reach, Address]]) -> tuple[Reach, Address | None]:
    """What the address that leads furthest says of a device."""
    found = dict(tried)
    best = next((reach for reach in Reach if reach in found), Reach.UNTRIED)
    return best, found.get(best)


async def _reach(address: Address, device: str, device_with: DeviceWith) -> Reach:
    """How far a connection to an address leads to a device."""
    writer = None
    try:
        async with asyncio.timeout(_CONNECT_S):
            _, writer = await asyncio.open_connection(*address)
            await writer.start_tls(anonymous_context())
    except (OSError, EOFError) as error:  # a TimeoutError is an OSError
        return _unreached(error, address) if writer is None else Reach.OTHER
    else:
        key = key_behind(writer)
        return Reach.OPEN if key and device_with(key) == device else Reach.OTHER
    finally:
        if writer is not None:
            writer.transport.abort()


def _unreached(error: Exception, address: Address) -> Reach:
    """What the error says with which no connection to an address was made."""
    if isinstance(error, ConnectionRefusedError):
        return Reach.REFUSED
    if isinstance(error, TimeoutError):
        return Reach.SILENT
    # A firewall answers that the port is prohibited; or the network, that nobody is there.
    return Reach.FILTERED if _is_neighbour(address) else Reach.SILENT


def _is_neighbour(address: Address) -> bool:
    return is_neighbour(address.host)


async def _heard(seconds: float, wanted: Collection[str]) -> list[Announced]:
    """The devices whose announcements arrive; none where the network cannot be used for this."""
    try:
        listening = AsyncZeroconf(ip_version=IPVersion.All)
    except OSError:
        return []
    names: asyncio.Queue[str] = asyncio.Queue()

    def note(
        zeroconf: Zeroconf, service_type: str, name: str, state_change: ServiceStateChange
    ) -> None:
        del zeroconf, service_type
        if state_change is not ServiceStateChange.Removed:
            names.put_nowait(name)

    found: dict[str, Announced] = {}
    browser = AsyncServiceBrowser(listening.zeroconf, TYPE, handlers=[note])
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            while not found.keys() >= set(wanted):
                one = await _resolved(listening.zeroconf, await names.get())
                found |= {one.device: one} if one is not None else {}
    await browser.async_cancel()
    await listening.async_close()
    return list(found.values())


async def _resolved(zeroconf: Zeroconf, name: str) -> Announced | None:
    info = AsyncServiceInfo(TYPE, name)
    return announced_by(info) if await info.async_request(zeroconf, _RESOLVE_MS) else None
