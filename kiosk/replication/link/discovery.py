"""Announces this device on the network and finds others, by mDNS (RFC 6762 and 6763).

What is announced: the first digits of the event's hash, the device id and a random word of the
process. That a device was found does not say that it can be reached.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import socket
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

import ifaddr
from zeroconf import IPVersion, ServiceStateChange, Zeroconf
from zeroconf.asyncio import AsyncServiceBrowser, AsyncServiceInfo, AsyncZeroconf

from kiosk.replication.link.addresses import Address
from kiosk.replication.protocol.parties import Own

TYPE = "_forum-kiosk._tcp.local."
EVENT_DIGITS = 16
_RESOLVE_MS = 2000
_ADDRESSES_EVERY_S = 2.0
_LEAVE_S = 1.0
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Announced:
    """A device that was found; `event` are the first digits of the event's hash."""

    device: str
    event: str
    instance: str
    addresses: tuple[Address, ...]


@dataclass
class Discovery:
    """Announces the port of `own`, and calls `found` and `lost` with other devices.

    `changed` is called when the addresses of this machine have changed. Where the network cannot be
    used for this, nothing is found.
    """

    own: Own
    port: int
    found: Callable[[Announced], None]
    lost: Callable[[Announced], None]
    changed: Callable[[], None]
    _known: dict[str, Announced] = field(default_factory=dict)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)
    _zeroconf: AsyncZeroconf | None = None

    async def run(self) -> None:
        """Announce and find until cancelled."""
        addresses = own_addresses()
        try:
            while not await self._start(addresses):
                await asyncio.sleep(_ADDRESSES_EVERY_S)
                addresses = own_addresses()
            while True:
                await asyncio.sleep(_ADDRESSES_EVERY_S)
                found = await asyncio.to_thread(own_addresses)
                if found != addresses:
                    addresses = found
                    await self._move(addresses)
                    self.changed()
        finally:
            await self._stop()

    async def _start(self, addresses: frozenset[str]) -> bool:
        try:
            self._zeroconf = AsyncZeroconf(ip_version=IPVersion.All)
        except OSError as error:
            _log.info("no mDNS: errno %s", error.errno)
            return False
        self._info = self._service(addresses)
        self._browser = AsyncServiceBrowser(self._zeroconf.zeroconf, TYPE, handlers=[self._heard])
        # Without probing for others of that name, which takes most of a second: its word is random.
        await self._zeroconf.async_register_service(self._info, cooperating_responders=True)
        return True

    async def _move(self, addresses: frozenset[str]) -> None:
        """Announce the addresses that this machine has now, on the interfaces that it has now."""
        if self._zeroconf is None:
            return
        with suppress(OSError):
            await self._zeroconf.async_update_interfaces()
            self._info = self._service(addresses)
            await self._zeroconf.async_update_service(self._info)

    async def _stop(self) -> None:
        for task in self._tasks:
            task.cancel()
        if self._zeroconf is not None:
            with suppress(OSError, TimeoutError):
                async with asyncio.timeout(_LEAVE_S):
                    await self._zeroconf.async_unregister_all_services()
            await self._zeroconf.async_close()

    def _service(self, addresses: frozenset[str]) -> AsyncServiceInfo:
        word = hashlib.sha256(f"{self.own.device} {self.own.instance}".encode()).hexdigest()[:16]
        return AsyncServiceInfo(
            TYPE,
            f"{word}.{TYPE}",
            port=self.port,
            server=f"{word}.local.",
            parsed_addresses=sorted(addresses),
            properties={
                "e": self.own.event[:EVENT_DIGITS],
                "d": self.own.device,
                "i": self.own.instance,
            },
        )

    def _heard(
        self, zeroconf: Zeroconf, service_type: str, name: str, state_change: ServiceStateChange
    ) -> None:
        if state_change is ServiceStateChange.Removed:
            if gone := self._known.pop(name, None):
                self.lost(gone)
            return
        task = asyncio.ensure_future(self._resolve(zeroconf, service_type, name))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _resolve(self, zeroconf: Zeroconf, service_type: str, name: str) -> None:
        info = AsyncServiceInfo(service_type, name)
        if not await info.async_request(zeroconf, _RESOLVE_MS):
            return
        announced = announced_by(info)
        if announced is not None and announced.instance != self.own.instance:
            self._known[name] = announced
            self.found(announced)


def own_addresses() -> frozenset[str]:
    """The addresses of this machine on its networks that are in use, without loopback.

    Link-local ones are among them: on a switch without a router there are no others. While a system
    checks that no other machine has an IPv6 address (RFC 4862, 5.4), for about two seconds after a
    cable was plugged in, nothing can be sent or received with it.
    """
    found = (ip.ip for adapter in ifaddr.get_adapters() for ip in adapter.ips)
    return frozenset(
        one if isinstance(one, str) else one[0]
        for one in found
        if (not one.startswith("127.") if isinstance(one, str) else _is_in_use(*one))
    )


def _is_in_use(host: str, flow: int, scope: int) -> bool:
    """Whether an IPv6 address, not that of loopback, can be bound."""
    if host == "::1":
        return False
    with suppress(OSError), socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as bound:
        bound.bind((host, 0, flow, scope))
        return True
    return False


def typeable_addresses() -> list[str]:
    """Those that people can type at another machine: IPv6 link-local ones lack the interface."""
    return sorted(one for one in own_addresses() if not one.lower().startswith("fe80:"))


def announced_by(info: AsyncServiceInfo) -> Announced | None:
    """The device that a service is of; None for what is no service of this program."""
    texts = info.decoded_properties
    device, event, instance = (texts.get(name) or "" for name in ("d", "e", "i"))
    if not device or not event or info.port is None:
        return None
    addresses = tuple(Address(host, info.port) for host in info.parsed_scoped_addresses())
    return Announced(device, event, instance, addresses)
