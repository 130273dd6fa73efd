"""The store of a replicator, on threads of its own: one that writes and one that reads."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TypeVar

from kiosk.domain.journal.facts import Fact
from kiosk.replication.protocol.contiguous_facts import contiguous
from kiosk.replication.protocol.places import Places
from kiosk.replication.store_port import MergedBatch
from kiosk.store import Store
from kiosk.store.errors import FINAL, StoreError
from kiosk.store.queries.missing_bodies import facts_at

T = TypeVar("T")
BATCH = 2000
"""About how many facts are read at once."""
_RETRY_S = 1.0
_log = logging.getLogger(__name__)


@dataclass
class _Waiting:
    facts: tuple[Fact, ...]
    done: asyncio.Future[MergedBatch]


class StoreAccess:
    """Reads and merges for all links of a store.

    All batches that wait are merged in one transaction. While a merge fails, because the disk is
    full or another program has locked the store, it is tried again each second, and the peers wait.
    `merged` is called with the facts after every merge. `failure` gets the error after which the
    store cannot be used any more.
    """

    def __init__(self, open_store: Callable[[], Store]) -> None:
        """`open_store` is called on the thread that writes."""
        self.vector: Mapping[str, int] = {}
        self.merged: Callable[[list[Fact]], object] = lambda _: None
        self._open = open_store
        self._writing = ThreadPoolExecutor(1, "replication-writing")
        self._reading = ThreadPoolExecutor(1, "replication-reading")
        self._stores: list[Store] = []
        self._waiting: list[_Waiting] = []
        self._readings: dict[frozenset[tuple[str, int]], asyncio.Future[list[Fact]]] = {}
        self._merging: asyncio.Task[None] | None = None
        self.failure: asyncio.Future[None] | None = None

    async def open(self) -> None:
        """Open the store. Raises StoreError."""
        self.failure = asyncio.get_running_loop().create_future()
        await self._on(self._writing, lambda: self._stores.append(self._open()))
        await self._on(
            self._reading, lambda: self._stores.append(self._stores[0].open_for_thread())
        )
        await self.refresh()

    async def close(self) -> None:
        """Wait for what is being done, and close the store."""
        for waiting in self._waiting:
            waiting.done.cancel()
        self._waiting.clear()
        if self._merging is not None:
            self._merging.cancel()
        for pool, store in zip((self._writing, self._reading), self._stores, strict=False):
            await self._on(pool, store.close)
        self._reading.shutdown()
        self._writing.shutdown()

    async def read(self, work: Callable[[Store], T]) -> T:
        """The result of `work` with the store that reads."""
        return await self._on(self._reading, lambda: work(self._stores[1]))

    async def write(self, work: Callable[[Store], T]) -> T:
        """The result of `work` with the store that writes."""
        return await self._on(self._writing, lambda: work(self._stores[0]))

    async def refresh(self) -> bool:
        """Read the version vector; whether any process wrote since the previous call."""
        return bool(await self.refresh_with(lambda _: True))

    async def refresh_with(self, read_more: Callable[[Store], T | None]) -> T | None:
        """The same, with the result of `read_more`, which is called where any process wrote."""

        def work(store: Store) -> tuple[Mapping[str, int], T | None] | None:
            return (store.vector(), read_more(store)) if store.changed() else None

        found = await self.read(work)
        if found is None:
            return None
        self.vector, more = found
        return more

    async def facts_since(self, known: Mapping[str, int]) -> list[Fact]:
        """About `BATCH` facts beyond a version vector.

        Links that ask for the same at the same time, as after a scan, share one reading.
        """
        wanted = frozenset(known.items())
        reading = self._readings.get(wanted)
        if reading is None:
            work = self.read(lambda store: store.facts_since(dict(known), BATCH))
            reading = self._readings[wanted] = asyncio.ensure_future(work)
            reading.add_done_callback(lambda _: self._readings.pop(wanted, None))
        return await asyncio.shield(reading)

    async def facts_at(self, places: Places) -> list[Fact]:
        """The first `BATCH` facts at these places."""
        return await self.read(lambda store: read_at(store, places))

    async def merge(self, facts: Iterable[Fact]) -> MergedBatch:
        """Merge facts; they are durable when this returns."""
        loop = asyncio.get_running_loop()
        waiting = _Waiting(tuple(facts), loop.create_future())
        self._waiting.append(waiting)
        if self._merging is None or self._merging.done():
            self._merging = loop.create_task(self._merge_all())
        return await waiting.done

    async def _merge_all(self) -> None:
        while self._waiting:
            group, self._waiting = self._waiting, []
            facts = [fact for one in group for fact in one.facts]
            merged = await self._merge_patiently(facts)
            self.vector = merged.vector
            self.merged(facts)
            for one in group:
                if not one.done.done():
                    one.done.set_result(share_of(merged, one.facts))

    async def _merge_patiently(self, facts: list[Fact]) -> MergedBatch:
        while True:
            try:
                return await self._on(
                    self._writing, lambda: merge_contiguous(self._stores[0], facts, self.vector)
                )
            except FINAL:
                raise
            except StoreError as error:
                _log.warning("received facts are not stored yet: %s", error.id)
                await asyncio.sleep(_RETRY_S)

    async def _on(self, pool: ThreadPoolExecutor, work: Callable[[], T]) -> T:
        try:
            return await asyncio.get_running_loop().run_in_executor(pool, work)
        except FINAL as error:
            if self.failure is not None and not self.failure.done():
                self.failure.set_exception(error)
            raise


def read_at(store: Store, places: Places) -> list[Fact]:
    """The first `BATCH` facts with bodies at some places."""
    return store.read(lambda connection: facts_at(connection, places, BATCH))


def merge_contiguous(store: Store, facts: list[Fact], known: Mapping[str, int]) -> MergedBatch:
    """Merge what of some facts continues the chains of a store. Raises StoreError.

    `known` is a version vector that the store had, perhaps some time ago.
    """
    usable, early = contiguous(facts, known)
    if early:
        usable, early = contiguous(facts, store.vector())
    result = store.merge(usable)
    refused = tuple({refusal.device for refusal in result.refused})
    return MergedBatch(store.vector(), (*result.deferred, *early), refused)


def share_of(merged: MergedBatch, facts: Iterable[Fact]) -> MergedBatch:
    """What of a merged group concerns one batch of it."""
    devices = {fact.device for fact in facts}
    return MergedBatch(
        merged.vector,
        tuple(sorted(devices.intersection(merged.deferred))),
        tuple(sorted(devices.intersection(merged.refused))),
    )
