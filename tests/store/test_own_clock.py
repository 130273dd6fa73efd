"""How far the own clock is ahead, as the replicator's status has it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.store.sharing.own_clock import READ_EVERY_MS, OwnClock
from kiosk.store.sharing.peer_status import (
    STALE_MS,
    PeerState,
    PeerStatus,
    ReplicationStatus,
    status_path,
    write_status,
)

NOW = 1_700_000_000_000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "event.db"


def told(path: Path, *offsets: float | None, at: int = NOW) -> None:
    """The replicator writes a status with one connected peer for each offset."""
    peers = tuple(
        PeerStatus(f"p{number}", "", "", PeerState.CONNECTED, at, clock_offset_ms=offset)
        for number, offset in enumerate(offsets)
    )
    dead = PeerStatus("dead", "", "", PeerState.DEAD, at, clock_offset_ms=99_000.0)
    write_status(path, ReplicationStatus(at, "own", 1, peers=(*peers, dead)))
    os.utime(status_path(path), ns=(at * 1000, at * 1000))


def test_without_devices_that_say_so_nothing_is_known(path: Path) -> None:
    assert OwnClock(path).offset_ms(NOW) is None
    told(path)
    assert OwnClock(path).offset_ms(NOW) is None
    told(path, None)
    assert OwnClock(path).offset_ms(NOW) is None


def test_a_clock_is_compared_with_the_median_of_the_connected_devices(path: Path) -> None:
    told(path, -600_000.4)
    assert OwnClock(path).offset_ms(NOW) == 600_000
    told(path, 10.0, -12.0, 600_000.0)
    assert OwnClock(path).offset_ms(NOW) == -10


def test_a_status_that_nobody_writes_any_more_says_nothing(path: Path) -> None:
    told(path, 4_000.0)
    clock = OwnClock(path)
    assert clock.offset_ms(NOW) == -4_000
    told(path, 9_000.0, at=NOW + 1)
    assert clock.offset_ms(NOW + READ_EVERY_MS - 1) == -4_000
    assert clock.offset_ms(NOW + READ_EVERY_MS) == -9_000
    assert clock.offset_ms(NOW + STALE_MS + READ_EVERY_MS) is None
