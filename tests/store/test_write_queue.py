"""Writers write in order of arrival, and do not wait for killed processes."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.store import Store
from kiosk.store.errors import StoreLocked
from kiosk.store.sharing.side_file import close_side_file, open_side_file, side_path
from kiosk.store.sharing.write_queue import WriteQueue
from tests.store.simulated_devices import SimulatedDevice

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs locks of Linux")

FOR_EVER = float("inf")
HOLD = """
import sys
from pathlib import Path
from kiosk.store.sharing.side_file import open_side_file
from kiosk.store.sharing.write_queue import WriteQueue
assert WriteQueue(open_side_file(Path(sys.argv[1]))).enter(float("inf"))
print("entered", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "event.db"


@pytest.fixture
def queue(store: Path) -> Iterator[WriteQueue]:
    file = open_side_file(store)
    yield WriteQueue(file)
    close_side_file(file)


def start_writer(store: Path, finished: list[int], number: int) -> threading.Thread:
    """Starts a writer; it is in the queue on return."""
    file = open_side_file(store)
    has_number = os.pread(file, 8, 0)

    def wait() -> None:
        own_queue = WriteQueue(file)
        assert own_queue.enter(FOR_EVER)
        finished.append(number)
        own_queue.leave()
        close_side_file(file)

    thread = threading.Thread(target=wait)
    thread.start()
    while os.pread(file, 8, 0) == has_number:
        time.sleep(0.001)
    return thread


def test_writers_write_in_order_of_arrival(store: Path, queue: WriteQueue) -> None:
    assert queue.enter(FOR_EVER)
    finished: list[int] = []
    threads = [start_writer(store, finished, number) for number in range(12)]
    assert finished == []
    queue.leave()
    for thread in threads:
        thread.join()
    assert finished == [*range(12)]


def test_a_writer_that_writes_again_queues_behind_waiting_ones(
    store: Path, queue: WriteQueue
) -> None:
    assert queue.enter(FOR_EVER)
    finished: list[int] = []
    thread = start_writer(store, finished, 1)
    queue.leave()
    assert queue.enter(FOR_EVER)
    assert finished == [1]
    thread.join()


def test_a_killed_process_does_not_block_the_queue(store: Path, queue: WriteQueue) -> None:
    command = [sys.executable, "-c", HOLD, str(store)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == b"entered\n"
        assert not queue.enter(0)
        finished: list[int] = []
        thread = start_writer(store, finished, 1)
        assert finished == []
        holder.kill()
        thread.join()
    assert finished == [1]
    assert queue.enter(FOR_EVER)


def test_a_writer_that_times_out_leaves_the_queue(store: Path, queue: WriteQueue) -> None:
    assert queue.enter(FOR_EVER)
    short_wait = WriteQueue(open_side_file(store))
    assert not short_wait.enter(0)
    queue.leave()
    assert short_wait.enter(FOR_EVER)


def test_without_a_file_there_is_no_queue(tmp_path: Path) -> None:
    file = open_side_file(tmp_path / "nowhere" / "event.db")
    assert file == -1
    queue = WriteQueue(file)
    assert queue.enter(0)
    queue.leave()


def test_the_file_is_accessible_to_its_owner_only(store: Path, queue: WriteQueue) -> None:
    assert queue.enter(0)
    assert side_path(store).stat().st_mode & 0o777 == 0o600


def test_a_writer_that_waits_too_long_gets_an_error(
    venue: SimulatedDevice, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another writer keeps its turn."""
    path = venue.store.path
    with closing(Store.open(path, "door", reserve=True)) as door:
        file = open_side_file(path)
        holder = WriteQueue(file)
        assert holder.enter(FOR_EVER)
        assert door._shared
        monkeypatch.setattr(door._shared, "_patience_s", 0.01)
        with pytest.raises(StoreLocked):
            door.check_writable()
        holder.leave()
        monkeypatch.undo()
        door.check_writable()
        close_side_file(file)
