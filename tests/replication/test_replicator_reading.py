"""What a replicator reads of its store, and when."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import pytest

from kiosk.domain.journal.facts import Fact
from kiosk.replication import replicator
from kiosk.replication.replicator import Replicator, ReplicatorOptions
from kiosk.replication.store_access import StoreAccess
from kiosk.replication.store_members import MembersReader
from kiosk.store import Store
from tests.replication.processes import scan
from tests.replication.venue_stores import venue

T = TypeVar("T")
LONG_S = 3600.0
PATIENCE_S = 20.0


class HeldStore(StoreAccess):
    """A store whose replicator goes on only when `go_on` is set, after each reading."""

    def __init__(self, path: Path) -> None:
        super().__init__(lambda: Store.open(path, path.stem))
        self.has_read, self.go_on = asyncio.Event(), asyncio.Event()

    async def refresh_with(self, read_more: Callable[[Store], T | None]) -> T | None:
        found = await super().refresh_with(read_more)
        self.has_read.set()
        await self.go_on.wait()
        return found


def test_a_scan_that_is_committed_during_a_reading_is_read_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = venue(tmp_path, "gate1")["gate1"]
    monkeypatch.setattr(replicator, "POLL_S", LONG_S)

    async def work() -> None:
        store = HeldStore(path)
        store.go_on.set()
        await store.open()
        reader = MembersReader()
        members = await store.read(reader.read_changed)
        assert members is not None
        running = Replicator(
            path, store, reader, members, options=ReplicatorOptions(discovers=False)
        )
        listening = asyncio.Event()
        task = asyncio.create_task(running.run(lambda _: listening.set()))
        await listening.wait()
        await asyncio.sleep(0)
        store.has_read.clear()
        store.go_on.clear()
        await asyncio.to_thread(scan, path, 1)
        async with asyncio.timeout(PATIENCE_S):
            await store.has_read.wait()
        before = dict(store.vector)
        await asyncio.to_thread(scan, path, 2)
        await asyncio.sleep(0)  # the datagram is taken
        store.go_on.set()
        async with asyncio.timeout(PATIENCE_S):
            while sum(store.vector.values()) <= sum(before.values()):
                store.has_read.clear()
                await store.has_read.wait()
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        await store.close()

    asyncio.run(work())


def test_links_that_ask_for_the_same_facts_share_one_reading(tmp_path: Path) -> None:
    path = venue(tmp_path, "gate1")["gate1"]
    readings: list[dict[str, int]] = []

    class Counted(Store):
        def facts_since(self, known: dict[str, int], limit: int | None = None) -> list[Fact]:
            readings.append(known)
            return super().facts_since(known, limit)

    async def work() -> None:
        store = StoreAccess(lambda: Store.open(path, path.stem))
        await store.open()
        store._stores[1].__class__ = Counted
        first, again, other = await asyncio.gather(
            store.facts_since({}), store.facts_since({}), store.facts_since(store.vector)
        )
        assert first
        assert first is again
        assert other == []
        assert readings == [{}, dict(store.vector)]
        await store.facts_since({})
        assert len(readings) == 3
        await store.close()

    asyncio.run(work())
