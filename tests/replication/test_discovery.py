"""Devices find each other on a network of their own: namespaces that a bridge joins.

Needs root and network namespaces; left out where the machine does not allow them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from kiosk.store.sharing.peer_status import PeerState
from tests.replication.processes import facts_in, replicator, scan, until
from tests.replication.switch import Switch, needs_namespaces
from tests.replication.venue_stores import venue

NAMES = ("office", "gate1")
pytestmark = needs_namespaces


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
    switch.drop_unicast("gate1")
    with ExitStack() as stack:
        office, _ = (
            stack.enter_context(replicator(stores[name], prefix=switch.inside(name), options=()))
            for name in NAMES
        )
        until(lambda: office.state("gate1") is PeerState.REFUSED)
        assert office.peers()["gate1"].address.startswith("10.99.0.2")
