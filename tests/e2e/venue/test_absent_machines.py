"""Machines that sleep, and a stranger who floods the network, with replicators as processes."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

import pytest

from kiosk.store import Store
from kiosk.store.sharing.peer_status import PeerState
from kiosk.usecases.admin.cases import open_cases
from tests.replication.processes import ReplicatorProcess, facts_in, replicator, scan, until
from tests.replication.switch import Switch, needs_namespaces, set_clock, with_clock
from tests.replication.venue_stores import venue

pytestmark = needs_namespaces
HOUR_S = 3600
WARNED_MS = 2000
OFFICE, GATE, LATER, STRANGER = "office", "gate1", "gate2", "stranger"
Start = Callable[[str], ReplicatorProcess]


@pytest.fixture
def switch() -> Iterator[Switch]:
    made = Switch((OFFICE, GATE, LATER, STRANGER))
    yield made
    made.remove()


@pytest.fixture
def stores(tmp_path: Path) -> dict[str, Path]:
    return venue(tmp_path, GATE, LATER)


@pytest.fixture
def clock(tmp_path: Path) -> Path:
    """The file with the clock that all machines go by."""
    return set_clock(tmp_path / "clock", 0)


@pytest.fixture
def start(switch: Switch, stores: dict[str, Path], clock: Path) -> Iterator[Start]:
    with ExitStack() as stack:
        yield lambda name: stack.enter_context(
            replicator(stores[name], prefix=(*switch.inside(name), *with_clock(clock)), options=())
        )


@contextmanager
def asleep(machine: ReplicatorProcess) -> Iterator[None]:
    machine.process.send_signal(signal.SIGSTOP)
    try:
        yield
    finally:
        machine.process.send_signal(signal.SIGCONT)


@contextmanager
def flood(switch: Switch) -> Iterator[None]:
    """A stranger opens connections to the office as fast as it can, and sends rubbish."""
    address = (switch.address(OFFICE), "47300")
    command = (*switch.inside(STRANGER), sys.executable, "-m", "tests.e2e.venue.flood", *address)
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline(), "the flood has begun"
            yield
        finally:
            process.kill()


def test_a_laptop_that_slept_an_hour_is_linked_again_and_no_clock_is_blamed(
    start: Start, stores: dict[str, Path], clock: Path
) -> None:
    office, gate = start(OFFICE), start(GATE)
    until(lambda: office.state(GATE) is gate.state(OFFICE) is PeerState.CONNECTED)
    with asleep(gate):
        until(lambda: office.state(GATE) is PeerState.DEAD)
        set_clock(clock, HOUR_S)
        scan(stores[OFFICE], 1)
    until(lambda: facts_in(stores[OFFICE]) == facts_in(stores[GATE]))
    until(lambda: office.state(GATE) is gate.state(OFFICE) is PeerState.CONNECTED)
    for here, there in ((office, GATE), (gate, OFFICE)):
        until(lambda: here.peers()[there].clock_offset_ms is not None)  # noqa: B023 - called within the iteration
        assert abs(here.peers()[there].clock_offset_ms or 0) < WARNED_MS
        with closing(Store.open_read_only(here.store)) as store:
            assert open_cases(store) == []


def test_a_flood_of_strangers_holds_no_scan_and_no_new_link_back(
    start: Start, switch: Switch, stores: dict[str, Path]
) -> None:
    office, gate = start(OFFICE), start(GATE)
    until(lambda: office.state(GATE) is gate.state(OFFICE) is PeerState.CONNECTED)
    with flood(switch):
        scan(stores[GATE], 1)
        until(lambda: facts_in(stores[OFFICE]) == facts_in(stores[GATE]))
        later = start(LATER)
        until(lambda: later.state(OFFICE) is PeerState.CONNECTED)
        scan(stores[OFFICE], 2)
        until(lambda: facts_in(stores[OFFICE]) == facts_in(stores[LATER]))
        assert office.state(GATE) is PeerState.CONNECTED
