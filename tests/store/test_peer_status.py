"""What a replicator tells the programs of its store, and how they tell it of commits."""

from __future__ import annotations

import json
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.membership.roster import Member, Root
from kiosk.replication.status_file import EVERY_MS, StatusFile
from kiosk.replication.store_members import presenting_device
from kiosk.store import Store
from kiosk.store.sharing.peer_status import (
    STALE_MS,
    PeerState,
    PeerStatus,
    ReplicationStatus,
    is_current,
    read_status,
    status_path,
    write_status,
)
from kiosk.store.sharing.process_lock import ReplicatorLock
from kiosk.store.sharing.wake import ReplicatorWaker
from kiosk.store.sharing.wake_socket import WakeSocket, wake_path

PEER = PeerStatus("gate.X", "2번 문", "10.0.0.2:47300", PeerState.CONNECTED, 5, 6, 7, 8, -2.5, 1.0)
STATUS = ReplicationStatus(1000, "office.Y", 47300, ("10.0.0.1:47300",), (PEER,))


def test_a_status_is_read_as_it_was_written_by_its_owner_only(tmp_path: Path) -> None:
    store = tmp_path / "event.db"
    write_status(store, STATUS)
    assert read_status(store) == STATUS
    assert stat.S_IMODE(status_path(store).stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["event.db.peers"]


@pytest.mark.parametrize("content", ["", "{", "[]", "{}", '{"peers":[{"state":"dancing"}]}'])
def test_a_status_that_cannot_be_read_is_none(tmp_path: Path, content: str) -> None:
    store = tmp_path / "event.db"
    assert read_status(store) is None
    status_path(store).write_text(content, encoding="utf-8")
    assert read_status(store) is None


def test_what_a_newer_replicator_adds_is_ignored(tmp_path: Path) -> None:
    store = tmp_path / "event.db"
    write_status(store, STATUS)
    values = json.loads(status_path(store).read_text(encoding="utf-8")) | {"colour": "blue"}
    status_path(store).write_text(json.dumps(values), encoding="utf-8")
    assert read_status(store) == STATUS


def test_an_old_status_says_that_no_replicator_is_running() -> None:
    assert is_current(STATUS, STATUS.at + STALE_MS - 1)
    assert not is_current(STATUS, STATUS.at + STALE_MS)
    assert not is_current(None, STATUS.at)


def test_a_status_is_written_when_it_changes_and_now_and_then(tmp_path: Path) -> None:
    written: list[int] = []
    file = StatusFile(tmp_path, lambda _, status: written.append(status.at))
    moved = replace(PEER, clock_offset_ms=9.0, exchanged=99)
    for at, peer in (
        (0, PEER),
        (1000, moved),
        (2000, replace(moved, state=PeerState.DEAD)),
        (3000, replace(PEER, state=PeerState.DEAD)),
        (2000 + EVERY_MS, replace(PEER, state=PeerState.DEAD)),
    ):
        file.update(replace(STATUS, at=at, peers=(peer,)))
    assert written == [0, 2000, 2000 + EVERY_MS]


def test_a_commit_is_heard_at_the_socket(tmp_path: Path) -> None:
    store = tmp_path / "event.db"
    socket, waker = WakeSocket(store), ReplicatorWaker(store)
    waker.wake()
    waker.wake()
    socket.drain()
    socket.close()
    assert not wake_path(store).exists()
    waker.wake()  # nobody hears it
    waker.close()


def test_a_path_too_long_for_a_socket_leaves_only_the_polling(tmp_path: Path) -> None:
    folder = tmp_path / ("x" * 120)
    folder.mkdir()
    socket = WakeSocket(folder / "event.db")
    assert socket.fileno() == -1
    socket.drain()
    socket.close()


def test_a_store_has_one_replicator_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "event.db"
    Store.open(path, "office", create=True).close()
    first, second = ReplicatorLock(path), ReplicatorLock(path)
    assert first.acquire()
    assert not second.acquire()
    first.close()
    assert second.acquire()
    second.close()


def test_the_root_presents_itself_else_a_device_that_no_other_vouches_for() -> None:
    root = Root("office.1", "00")
    roster = {
        "office.1": Member("office.1", DeviceRole.ADMIN),
        "desk.2": Member("desk.2", DeviceRole.ADMIN, parent="office.1"),
        "gate.3": Member("gate.3", DeviceRole.ATTENDEE),
        "a.4": Member("a.4", DeviceRole.ATTENDEE, parent="gate.3"),
    }
    assert presenting_device(["desk.2", "office.1"], roster, root) == "office.1"
    assert presenting_device(["a.4", "gate.3"], roster, root) == "gate.3"
    assert presenting_device(["unknown.5"], roster, root) == ""
