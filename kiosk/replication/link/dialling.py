"""Connects to the addresses of peers again and again, as long as there is no link to them."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field

from kiosk.replication.link.addresses import Address
from kiosk.replication.link.backoff import delay_s
from kiosk.replication.link.connection import wall_ms
from kiosk.replication.link.link_choice import chosen_links
from kiosk.replication.link.links import Links
from kiosk.replication.link.peer_states import PeerStates
from kiosk.store.sharing.peer_status import PeerState

_IDLE_S = 1.0
# From so many failed tries on a device counts as out of reach when links are chosen.
_OUT_OF_REACH = 3


@dataclass
class _Target:
    """One address: its `device` is empty until it is known; `announced` on the network now.

    `is_self` says that this program itself listens there.
    """

    address: Address
    device: str = ""
    announced: bool = False
    failures: int = 0
    is_self: bool = False
    hurry: asyncio.Event = field(default_factory=asyncio.Event)


class Dialling:
    """One task for each address, all at the same time."""

    def __init__(self, links: Links, states: PeerStates) -> None:
        self._links, self._states = links, states
        self._targets: dict[Address, _Target] = {}
        self._tasks: dict[Address, asyncio.Task[None]] = {}

    def add(self, address: Address, device: str = "", *, announced: bool = False) -> None:
        """Connect to an address from now on; known ones are tried at once."""
        target = self._targets.get(address)
        if target is None:
            target = self._targets[address] = _Target(address)
            self._tasks[address] = asyncio.create_task(self._dial(target))
        target.device = device or target.device
        target.announced = announced or target.announced
        target.failures = 0
        target.hurry.set()
        key = target.device or str(address)
        if not self._links.is_linked(key) and self._states.state_of(key) is None:
            self._states.note(key, PeerState.FOUND, wall_ms(), address)

    def withdraw(self, addresses: Iterable[Address]) -> None:
        """Note that addresses are not announced any more; they are tried further."""
        for address in addresses:
            if address in self._targets:
                self._targets[address].announced = False

    def hurry(self) -> None:
        """Try all addresses at once, because the network has changed."""
        for target in self._targets.values():
            target.failures = 0
            target.hurry.set()

    async def close(self) -> None:
        """Stop all tries."""
        for task in self._tasks.values():
            task.cancel()
        await asyncio.gather(*self._tasks.values(), return_exceptions=True)

    async def _dial(self, target: _Target) -> None:
        while True:
            if not self._is_wanted(target):
                await self._pause(target, _IDLE_S)
                continue
            found = await self._links.connect(target.address)
            target.device = self._links.device_at(target.address) or target.device
            if found is None:
                target.failures = 0
                target.is_self = target.device == self._links.members.own.device
            else:
                target.failures += 1
                self._note(target, found)
            chance = random.random()  # noqa: S311 - spreads the tries of devices, no secret
            await self._pause(target, delay_s(target.failures, chance))

    def _is_wanted(self, target: _Target) -> bool:
        """Whether to connect now: nobody is linked there, and a link is chosen."""
        if not target.device:
            return True
        if target.is_self:
            return False
        if self._links.is_linked(target.device):
            return False
        return target.device in self._chosen() or target.device in self._links.members.own.writers

    def _chosen(self) -> frozenset[str]:
        """The devices to link with, of those that can be reached, and all that could not be.

        Members whose address is not known are not counted: a link to them cannot be made.
        """
        members = self._links.members
        linked = {link.peer.device for link in self._links.open_links}
        known = {target.device for target in self._targets.values()} & members.others()
        trying = {one.device for one in self._targets.values() if one.failures < _OUT_OF_REACH}
        in_reach = linked | (known & trying)
        return chosen_links(members.own.device, in_reach) | (known - in_reach)

    def _note(self, target: _Target, found: PeerState | None) -> None:
        """Note how a device was found.

        One that is announced and never answered is behind a firewall. After a link it is switched
        off or unplugged instead, as an announcement is believed for long after its machine.
        A certificate of nobody here is that of an unknown device, unless one of the event was
        expected at the address.
        """
        if found is PeerState.OTHER and target.device not in self._links.members.others():
            found = PeerState.UNKNOWN
        is_new = not self._links.was_linked(target.device)
        if found is PeerState.DEAD and target.announced and is_new:
            found = PeerState.REFUSED
        key = target.device or str(target.address)
        if found is not None and not self._links.is_linked(key):
            self._states.note(key, found, wall_ms(), target.address)

    async def _pause(self, target: _Target, seconds: float) -> None:
        target.hurry.clear()
        with suppress(TimeoutError):
            # Not wait_for: until Python 3.12 it may lose a cancellation (gh-86296).
            async with asyncio.timeout(seconds):
                await target.hurry.wait()
