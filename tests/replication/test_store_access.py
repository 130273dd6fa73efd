"""The store of a replicator: merges in groups, and waits while the store cannot be written."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Guest
from kiosk.replication.protocol.contiguous_facts import contiguous
from kiosk.replication.store_access import StoreAccess
from kiosk.store import Store
from kiosk.store.errors import StoreError, StoreFull, StoreLocked
from tests.replication.fact_chains import chain


def drafts(*names: str) -> list[facts.Draft]:
    made = [facts.change_fact(None, Guest(id=name, name_ko=name)) for name in names]
    return [draft for draft in made if draft]


def test_all_batches_that_wait_are_merged_in_one_transaction(tmp_path: Path) -> None:
    async def work() -> None:
        chains = [chain(device, 3) for device in "abcd"]
        merges: list[int] = []
        access = StoreAccess(lambda: Store.open(tmp_path / "s.db", "s", create=True))
        access.merged = lambda _: merges.append(sum(access.vector.values()))
        await access.open()
        done = await asyncio.gather(*(access.merge(one) for one in chains))
        assert merges == [12]
        assert {tuple(one.vector.items()) for one in done} == {tuple(access.vector.items())}
        await access.close()

    asyncio.run(work())


def test_facts_behind_missing_ones_wait_and_others_are_merged(tmp_path: Path) -> None:
    async def work() -> None:
        access = StoreAccess(lambda: Store.open(tmp_path / "s.db", "s", create=True))
        await access.open()
        first, second = await asyncio.gather(
            access.merge(chain("a", 3)[1:]), access.merge(chain("b", 3))
        )
        assert (first.deferred, second.deferred) == (("a",), ())
        assert access.vector == {"b": 3}
        await access.close()

    asyncio.run(work())


def test_a_merge_waits_while_the_store_is_locked_or_the_disk_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def work() -> None:
        access = StoreAccess(lambda: Store.open(tmp_path / "s.db", "s", create=True))
        await access.open()
        failures, merge = [StoreLocked, StoreFull], Store.merge

        def unwilling(store: Store, received: list[facts.Fact]) -> object:
            if failures:
                raise failures.pop()(store.path)
            return merge(store, received)

        monkeypatch.setattr("kiosk.replication.store_access._RETRY_S", 0.01)
        monkeypatch.setattr(Store, "merge", unwilling)
        assert (await access.merge(chain("a", 2))).vector == {"a": 2}
        await access.close()

    asyncio.run(work())


def test_commits_of_other_processes_are_noticed(tmp_path: Path) -> None:
    async def work() -> None:
        path = tmp_path / "s.db"
        access = StoreAccess(lambda: Store.open(path, "s", create=True))
        await access.open()
        await access.refresh()
        assert not await access.refresh()
        other = await asyncio.to_thread(Store.open, path, "door")
        await asyncio.to_thread(other.append, drafts("g1"))
        assert await access.refresh()
        assert access.vector == {other.device: 1}
        assert len(await access.facts_since({})) == 1
        other.close()
        await access.close()

    asyncio.run(work())


def test_a_store_whose_file_was_replaced_ends_the_replicator(tmp_path: Path) -> None:
    async def work() -> None:
        path = tmp_path / "s.db"
        access = StoreAccess(lambda: Store.open(path, "s", create=True))
        await access.open()
        path.rename(tmp_path / "moved.db")
        path.write_bytes(b"another file")
        with pytest.raises(StoreError):
            await access.facts_since({})
        assert access.failure is not None
        with pytest.raises(StoreError):
            await access.failure
        await access.close()

    asyncio.run(work())


def test_contiguous_facts_are_usable_in_any_order() -> None:
    a, b = chain("a", 4), chain("b", 3)
    usable, early = contiguous([a[3], b[2], a[1], a[2], a[0]], {"b": 1})
    assert (usable, early) == (a, frozenset("b"))
    assert contiguous([a[2], a[0]], {"a": 2}) == ([a[0], a[2]], frozenset())
