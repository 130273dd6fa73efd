"""No remote fact ever fails: facts of every kind from devices apart merge in any order."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.store import Store
from kiosk.store.errors import StoreRevoked, StoreRoleForbids
from tests.joined_devices import ADMIN, meet, revoke
from tests.scale import examples
from tests.store.every_kind import DRAFTS, OF_TOMORROW
from tests.store.founded_stores import assert_agreement, copied_stores
from tests.store.simulated_devices import DOORS, WallClock
from tests.store.store_contents import journal_of

INDICES = st.integers(0, 2)


@dataclass(frozen=True)
class Write:
    """A device writes facts in one transaction, if its role allows them."""

    at: int
    drafts: tuple[Draft, ...]
    jump_ms: int

    def __call__(self, stores: list[Store], walls: list[WallClock]) -> None:
        walls[self.at].ms += self.jump_ms
        for draft in self.drafts:
            try:
                _write(stores[self.at], draft)
            except (StoreRevoked, StoreRoleForbids):
                continue


@dataclass(frozen=True)
class Merge:
    """Some facts of one store reach another one, shuffled and repeated."""

    source: int
    target: int
    seed: int
    limit: int | None

    def __call__(self, stores: list[Store], _walls: list[WallClock]) -> None:
        known = stores[self.target].vector() if self.seed % 2 else {}
        sent = stores[self.source].facts_since(known, limit=self.limit)
        sent += sent[::3]
        random.Random(self.seed).shuffle(sent)
        assert not stores[self.target].merge(sent).refused


@dataclass(frozen=True)
class Revoke:
    """The root revokes the door: what it had heard of until then counts."""

    def __call__(self, stores: list[Store], _walls: list[WallClock]) -> None:
        revoke(stores[0], stores[2].device, DOORS)


Happening = Write | Merge | Revoke


def happenings() -> st.SearchStrategy[Happening]:
    draft = st.sampled_from((*DRAFTS, OF_TOMORROW))
    drafts = st.lists(draft, min_size=1, max_size=4).map(tuple)
    jumps = st.sampled_from([0, 1, 60_000, -60_000, 86_400_000])
    limits = st.none() | st.integers(1, 8)
    return st.one_of(
        st.builds(Write, INDICES, drafts, jumps),
        st.builds(Write, INDICES, drafts, jumps),
        st.builds(Merge, INDICES, INDICES, st.integers(0, 9), limits),
        st.builds(Revoke),
    )


def test_every_kind_of_fact_is_among_the_drafts() -> None:
    assert {draft.kind for draft in DRAFTS} == set(FactKind)


def test_all_drafts_at_all_devices_merge(founded_folder: Path) -> None:
    with copied_stores(founded_folder) as (stores, walls):
        for at in range(3):
            Write(at, DRAFTS, 1)(stores, walls)
        meet(*stores)
        assert_agreement(stores)
        root, desk, _ = (
            {fact.kind for fact in journal_of(stores[0]) if fact.device == store.device}
            for store in stores
        )
        assert root == set(FactKind)
        assert desk == set(FactKind) - {
            FactKind.GUEST_ERASED,
            FactKind.DEVICE_SET_UP,
            FactKind.DEVICE_CHANGED,
        }


@given(happened=st.lists(happenings(), max_size=40))
@examples(40)
def test_any_history_of_three_devices_ends_in_one_state(
    founded_folder: Path, happened: list[Happening]
) -> None:
    """Also with a device that is revoked meanwhile and goes on for a while."""
    with copied_stores(founded_folder) as (stores, walls):
        for each in happened:
            each(stores, walls)
        meet(*stores)
        assert_agreement(stores)


def _write(store: Store, draft: Draft) -> None:
    if draft.kind == FactKind.GUEST_ERASED:
        store.transact(lambda connection: store.erase(connection, [draft], ADMIN.staff))
    else:
        store.append([draft], ADMIN.staff)
