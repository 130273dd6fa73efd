"""A commit that wrote facts wakes the replicator of the store."""

from __future__ import annotations

import select
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from kiosk.store import Store
from kiosk.store.sharing.wake_socket import WakeSocket
from tests.store.conftest import name_fact


def is_woken(socket: WakeSocket) -> bool:
    readable = bool(select.select([socket.fileno()], [], [], 0)[0])
    socket.drain()
    return readable


@pytest.fixture
def short_path(template: Path) -> Iterator[Path]:
    """A store at a path that is not too long for a socket beside it."""
    with TemporaryDirectory(prefix="wake") as folder:
        yield Path(shutil.copy(template, Path(folder) / "event.db"))


def test_facts_wake_the_replicator_and_reading_does_not(short_path: Path) -> None:
    socket = WakeSocket(short_path)
    try:
        with closing(Store.open(short_path, "kiosk-1")) as store:
            is_woken(socket)
            store.programme()
            store.check_writable()
            assert not is_woken(socket)
            store.append([name_fact("g1")])
            assert is_woken(socket)
            assert not is_woken(socket)
    finally:
        socket.close()


def test_a_store_without_a_replicator_is_written_all_the_same(short_path: Path) -> None:
    with closing(Store.open(short_path, "kiosk-1")) as store:
        store.append([name_fact("g1")])
        socket = WakeSocket(short_path)
        store.append([name_fact("g2")])
        assert is_woken(socket)
        socket.close()
        store.append([name_fact("g3")])
        assert sum(store.vector().values()) >= 3
