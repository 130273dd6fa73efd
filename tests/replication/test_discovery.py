"""Devices find each other on a network of their own: namespaces that a bridge joins.

Needs root and network namespaces; left out where the machine does not allow them.
"""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

import pytest

from kiosk.store.sharing.peer_status import PeerState
from tests.replication.processes import facts_in, replicator, scan, until
from tests.replication.venue_stores import venue

NAMES = ("office", "gate1")
_COUNT = itertools.count()


def ip(*arguments: str, check: bool = True) -> None:
    subprocess.run(("ip", *arguments), check=check, capture_output=True)


def has_namespaces() -> bool:
    if sys.platform != "linux" or os.geteuid() != 0:
        return False
    name = f"kt{os.getpid()}"
    try:
        ip("netns", "add", name)
        ip("netns", "delete", name)
    except (OSError, subprocess.CalledProcessError):
        return False
    return True


pytestmark = pytest.mark.skipif(not has_namespaces(), reason="no network namespaces here")


class Switch:
    """A namespace for each device, joined by a bridge."""

    def __init__(self, names: Sequence[str]) -> None:
        self._tag = f"k{os.getpid() % 100_000}{chr(97 + next(_COUNT) % 26)}"
        self._spaces = {name: f"{self._tag}n{number}" for number, name in enumerate(names)}
        self._bridge = f"{self._tag}b"
        ip("link", "add", self._bridge, "type", "bridge", "mcast_snooping", "0")
        ip("link", "set", self._bridge, "up")
        for number, space in enumerate(self._spaces.values()):
            ip("netns", "add", space)
            outside = f"{self._tag}v{number}"
            ip("link", "add", outside, "type", "veth", "peer", "name", "eth0", "netns", space)
            ip("link", "set", outside, "master", self._bridge, "up")
            ip("-n", space, "link", "set", "lo", "up")
            ip("-n", space, "addr", "add", f"10.99.0.{number + 1}/24", "dev", "eth0")
            ip("-n", space, "link", "set", "eth0", "up")
            ip("-n", space, "route", "add", "224.0.0.0/4", "dev", "eth0")

    def inside(self, name: str) -> tuple[str, ...]:
        """The beginning of a command that runs in the namespace of a device."""
        return ("ip", "netns", "exec", self._spaces[name])

    def set_cable(self, name: str, *, plugged: bool) -> None:
        """Pull a cable out, or plug it in, at the switch: the device itself sees no change."""
        number = list(self._spaces).index(name)
        outside = f"{self._tag}v{number}"
        if plugged:
            ip("link", "set", outside, "master", self._bridge)
        else:
            ip("link", "set", outside, "nomaster")

    def move(self, name: str, address: str) -> None:
        """Give a device another address, as another network does."""
        space = self._spaces[name]
        ip("-n", space, "addr", "flush", "dev", "eth0")
        ip("-n", space, "addr", "add", address, "dev", "eth0")
        ip("-n", space, "route", "add", "224.0.0.0/4", "dev", "eth0", check=False)

    def remove_addresses(self, name: str) -> None:
        """Take a device its address of IPv4, once the one of IPv6 that it made itself is in use."""
        until(lambda: self._has_own_address(self._spaces[name]))
        ip("-n", self._spaces[name], "-4", "addr", "flush", "dev", "eth0")

    @staticmethod
    def _has_own_address(space: str) -> bool:
        """Whether the check that no other device has the address is over."""
        command = ("ip", "-n", space, "-6", "-o", "addr", "show", "dev", "eth0", "scope", "link")
        shown = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        return "fe80" in shown and "tentative" not in shown

    def isolate(self, name: str) -> None:
        """Drop what a device sends to others by unicast, as networks with client isolation do."""
        ip("-n", self._spaces[name], "-6", "addr", "flush", "dev", "eth0")
        for number, other in enumerate(self._spaces):
            if other != name:
                route = ("route", "add", "blackhole", f"10.99.0.{number + 1}/32")
                ip("-n", self._spaces[name], *route)

    def remove(self) -> None:
        for number, space in enumerate(self._spaces.values()):
            ip("link", "delete", f"{self._tag}v{number}", check=False)
            ip("netns", "delete", space, check=False)
        ip("link", "delete", self._bridge, check=False)


@pytest.fixture
def switch() -> Iterator[Switch]:
    made = Switch(NAMES)
    yield made
    made.remove()


@pytest.fixture
def stores(tmp_path: Path) -> dict[str, Path]:
    return venue(tmp_path, "gate1")


def test_devices_find_each_other_and_again_after_the_cable_was_out(
    switch: Switch, stores: dict[str, Path]
) -> None:
    with ExitStack() as stack:
        office, gate = (
            stack.enter_context(replicator(stores[name], prefix=switch.inside(name), options=()))
            for name in NAMES
        )
        until(lambda: office.state("gate1") is PeerState.CONNECTED)
        until(lambda: gate.state("office") is PeerState.CONNECTED)
        switch.set_cable("gate1", plugged=False)
        scan(stores["gate1"], 1)
        scan(stores["office"], 2)
        until(lambda: office.state("gate1") is not PeerState.CONNECTED)
        switch.set_cable("gate1", plugged=True)
        until(lambda: facts_in(stores["office"]) == facts_in(stores["gate1"]))


def test_devices_find_each_other_on_a_switch_without_a_router(
    switch: Switch, stores: dict[str, Path]
) -> None:
    """Nothing gives out addresses there: only those of IPv6 are left that each makes itself."""
    for name in NAMES:
        switch.remove_addresses(name)
    with ExitStack() as stack:
        office, gate = (
            stack.enter_context(replicator(stores[name], prefix=switch.inside(name), options=()))
            for name in NAMES
        )
        until(lambda: office.state("gate1") is PeerState.CONNECTED)
        until(lambda: gate.state("office") is PeerState.CONNECTED)


def test_a_device_that_moves_to_another_address_is_found_again(
    switch: Switch, stores: dict[str, Path]
) -> None:
    with ExitStack() as stack:
        office, _ = (
            stack.enter_context(replicator(stores[name], prefix=switch.inside(name), options=()))
            for name in NAMES
        )
        until(lambda: office.state("gate1") is PeerState.CONNECTED)
        switch.move("gate1", "10.99.0.77/24")
        scan(stores["gate1"], 1)
        until(lambda: facts_in(stores["office"]) == facts_in(stores["gate1"]))


def test_a_device_that_is_heard_and_cannot_be_reached_is_told_apart(
    switch: Switch, stores: dict[str, Path]
) -> None:
    """Multicast works and unicast does not: found on the network, and refused."""
    switch.isolate("gate1")
    with ExitStack() as stack:
        office, _ = (
            stack.enter_context(replicator(stores[name], prefix=switch.inside(name), options=()))
            for name in NAMES
        )
        until(lambda: office.state("gate1") is PeerState.REFUSED)
        assert office.peers()["gate1"].address.startswith("10.99.0.2")
