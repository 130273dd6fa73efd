"""A switch with machines, without anything else on the network: namespaces that a bridge joins.

Needs root and network namespaces; `needs_namespaces` leaves a test out where the machine does not
allow them. Firewalls are those of nftables.
"""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

PREFIX = "10.99.0"
_COUNT = itertools.count()
_CLOCK_LIBRARY = "faketime/libfaketime.so.1"


def ip(*arguments: str, check: bool = True) -> str:
    done = subprocess.run(("ip", *arguments), check=check, capture_output=True, text=True)
    return done.stdout


def _has_namespaces() -> bool:
    if sys.platform != "linux" or os.geteuid() != 0:
        return False
    name = f"kt{os.getpid()}"
    try:
        ip("netns", "add", name)
        ip("netns", "delete", name)
    except (OSError, subprocess.CalledProcessError):
        return False
    return True


needs_namespaces = pytest.mark.skipif(
    not _has_namespaces(), reason="needs root and network namespaces (ip netns)"
)


class Switch:
    """A namespace for each machine, joined by a bridge in one of its own."""

    def __init__(self, names: Sequence[str]) -> None:
        self._tag = f"k{os.getpid() % 100_000}{chr(97 + next(_COUNT) % 26)}"
        self._spaces: dict[str, str] = {}
        self._core = f"{self._tag}s"
        ip("netns", "add", self._core)
        ip("-n", self._core, "link", "add", "br0", "type", "bridge", "mcast_snooping", "0")
        ip("-n", self._core, "link", "set", "br0", "up")
        for name in names:
            self.add(name)

    def add(self, name: str) -> None:
        """Connect one more machine."""
        number = len(self._spaces) + 1
        space = self._spaces[name] = f"{self._tag}n{number}"
        ip("netns", "add", space)
        pair = ("type", "veth", "peer", "name", "eth0", "netns", space)
        ip("-n", self._core, "link", "add", f"v{number}", *pair)
        ip("-n", self._core, "link", "set", f"v{number}", "master", "br0", "up")
        ip("-n", space, "link", "set", "lo", "up")
        ip("-n", space, "addr", "add", f"{self.address(name)}/24", "dev", "eth0")
        ip("-n", space, "link", "set", "eth0", "up")
        ip("-n", space, "route", "add", "224.0.0.0/4", "dev", "eth0")

    def address(self, name: str) -> str:
        """The IPv4 address that a machine got when it was connected."""
        return f"{PREFIX}.{self._number(name)}"

    def inside(self, name: str) -> tuple[str, ...]:
        """The beginning of a command that runs in the namespace of a machine."""
        return ("ip", "netns", "exec", self._spaces[name])

    def set_cable(self, name: str, *, plugged: bool) -> None:
        """Pull a cable behind a further switch, or plug it in: the machine itself sees nothing."""
        master = ("master", "br0") if plugged else ("nomaster",)
        ip("-n", self._core, "link", "set", f"v{self._number(name)}", *master)

    @contextmanager
    def cable_out(self, name: str) -> Iterator[None]:
        """The port of a machine at the switch is down."""
        port = f"v{self._number(name)}"
        ip("-n", self._core, "link", "set", port, "down")
        try:
            yield
        finally:
            ip("-n", self._core, "link", "set", port, "up")

    def set_isolated(self, name: str, *, isolated: bool = True) -> None:
        """Keep a port apart from all other isolated ones, as the client isolation of a Wi-Fi."""
        on = "on" if isolated else "off"
        port = f"v{self._number(name)}"
        command = ("bridge", "link", "set", "dev", port, "isolated", on)
        subprocess.run(("ip", "netns", "exec", self._core, *command), check=True)

    @contextmanager
    def without_multicast(self) -> Iterator[None]:
        """The switch forwards no announcements of mDNS."""
        table = "bridge no_mdns"
        self._filter(self._core, table, "forward", "udp dport 5353 drop")
        try:
            yield
        finally:
            _nft(self._core, f"delete table {table}")

    def set_firewall(self, name: str, verdict: str) -> None:
        """Let a machine's firewall take in announcements and answers to its own connections only.

        `verdict` of nftables on everything else: `drop` or `reject with …`.
        """
        accepted = (
            "ct state established,related accept",
            "meta l4proto icmpv6 accept",
            "udp dport 5353 accept",
            "iif lo accept",
        )
        self._filter(self._spaces[name], "inet firewall", "input", *accepted, verdict)

    @contextmanager
    def silent(self, name: str) -> Iterator[None]:
        """All packets from and to a machine are dropped, and nobody is told."""
        space, table = self._spaces[name], "inet silent"
        self._filter(space, table, "input", "drop")
        self._filter(space, table, "output", "drop")
        try:
            yield
        finally:
            _nft(space, f"delete table {table}")

    def move(self, name: str, address: str) -> None:
        """Give a machine another address, as another network does."""
        space = self._spaces[name]
        ip("-n", space, "addr", "flush", "dev", "eth0")
        ip("-n", space, "addr", "add", address, "dev", "eth0")
        ip("-n", space, "route", "add", "224.0.0.0/4", "dev", "eth0", check=False)

    def remove_addresses(self, name: str) -> None:
        """Take a machine its IPv4 address.

        The IPv6 one that it makes itself is not in use yet: for two seconds the machine still
        checks that no other one has it.
        """
        ip("-n", self._spaces[name], "-4", "addr", "flush", "dev", "eth0")

    def drop_unicast(self, name: str) -> None:
        """Drop what a machine sends to others by unicast; announcements still come through."""
        space = self._spaces[name]
        ip("-n", space, "-6", "addr", "flush", "dev", "eth0")
        for other in self._spaces:
            if other != name:
                ip("-n", space, "route", "add", "blackhole", f"{self.address(other)}/32")

    def remove(self) -> None:
        for space in (*self._spaces.values(), self._core):
            ip("netns", "delete", space, check=False)

    @staticmethod
    def _filter(space: str, table: str, hook: str, *rules: str) -> None:
        """Apply rules of nftables to packets in a namespace."""
        kind = f"{{ type filter hook {hook} priority 0; }}"
        chain = f"{table} {hook}"
        lines = [f"add table {table}", f"add chain {chain} {kind}"]
        _nft(space, *lines, *(f"add rule {chain} {rule}" for rule in rules))

    def _number(self, name: str) -> int:
        return list(self._spaces).index(name) + 1


def _nft(space: str, *lines: str) -> None:
    command = ("ip", "netns", "exec", space, "nft", "-f", "-")
    subprocess.run(command, input="\n".join(lines) + "\n", text=True, check=True)


def with_clock(file: Path) -> tuple[str, ...]:
    """The beginning of a command whose wall clock goes as `set_clock` has written into the file.

    The monotonic clock goes on as it is.
    """
    library = next(Path("/usr/lib").glob(f"*/{_CLOCK_LIBRARY}"))
    settings = {
        "LD_PRELOAD": str(library),
        "FAKETIME_TIMESTAMP_FILE": str(file),
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
    }
    return ("env", *(f"{name}={value}" for name, value in settings.items()))


def set_clock(file: Path, ahead_s: float) -> Path:
    """Set the clock of all programs of `with_clock`; returns the file."""
    new = file.with_suffix(".new")
    new.write_text(f"{ahead_s:+f}s", encoding="ascii")
    return new.replace(file)
