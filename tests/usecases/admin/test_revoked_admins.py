"""A revoked admin, since an earlier time: its lists are undone, its erasures are not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.domain.equipment.devices import Device, DeviceRole
from kiosk.domain.journal import erasure, facts
from kiosk.domain.journal.guest_fold import fold_guest
from kiosk.domain.records.entities import Guest
from kiosk.store import Store
from kiosk.store.queries import journal_facts
from kiosk.store.queries.missing_bodies import facts_at, lacking_bodies
from kiosk.store.queries.revocations import RecordedFacts
from kiosk.store.recovery import doctor
from kiosk.usecases.devices.device_keys import revocation_effects, revoke_device
from tests.joined_devices import ADMIN, found, join, meet, replicate
from tests.store.simulated_devices import DOORS, WallClock
from tests.store.store_contents import rows_of

THEFT = DOORS + timedelta(hours=1)
NOW = DOORS + timedelta(hours=2)
LIST = {"file": "guests.csv", "sheet": "", "row": 2}


@pytest.fixture
def wall() -> WallClock:
    return WallClock()


@pytest.fixture
def root(tmp_path: Path, wall: WallClock) -> Iterator[Store]:
    with closing(Store.open(tmp_path / "root.db", "office", create=True, clock=wall)) as store:
        found(store)
        register(store, *(Guest(f"g{number}", name_ko=f"손님{number}") for number in range(3)))
        yield store


@pytest.fixture
def second(tmp_path: Path, root: Store, wall: WallClock) -> Iterator[Store]:
    """A second admin's device, which has imported a list and is stolen then."""
    with closing(Store.open(tmp_path / "b.db", "second", create=True, clock=wall)) as store:
        join(store, root, DeviceRole.ADMIN)
        meet(root, store)
        register(store, Guest("before", name_ko="이전"), listed=True)
        wall.ms += 2 * 3600 * 1000
        yield store


@pytest.fixture
def desk(tmp_path: Path, root: Store, wall: WallClock) -> Iterator[Store]:
    with closing(Store.open(tmp_path / "desk.db", "desk", create=True, clock=wall)) as store:
        join(store, root, DeviceRole.DESK)
        meet(root, store)
        yield store


def register(store: Store, *guests: Guest, listed: bool = False) -> None:
    drafts = (facts.change_fact(None, one, LIST if listed else None) for one in guests)
    store.append([draft for draft in drafts if draft])


def import_list(store: Store) -> None:
    """A list adds a guest and renames another one."""
    register(store, Guest("after", name_ko="이후"), listed=True)
    before = Guest("g0", name_ko="손님0")
    draft = facts.change_fact(before, Guest("g0", name_ko="도둑"), LIST)
    store.append([draft] if draft else [])


def erase(store: Store, guest: str) -> None:
    subject = facts.guest_subject(guest)
    recorded = store.read(lambda c: list(journal_facts.facts_about(c, [subject])))
    state = fold_guest(guest, recorded)
    draft = erasure.erasure_fact(subject, state.fields, state.merged, recorded)
    store.transact(lambda connection: store.erase(connection, [draft] if draft else []))


def names(store: Store) -> dict[str, str]:
    return {one.guest.id: one.guest.name_ko for one in store.guests()}


def revoke(admin: Store, device: str) -> None:
    assert isinstance(revoke_device(admin, ADMIN, device, NOW, THEFT), Device)


def assert_derived(*stores: Store) -> None:
    for store in stores:
        assert store.read(lambda connection: list(doctor.differences(connection))) == []


def test_a_list_is_undone_wherever_it_was_taken_in(root: Store, second: Store, desk: Store) -> None:
    """The desk learns of the revocation after the list, the root before it."""
    replicate(second, root)
    import_list(second)
    replicate(second, desk)
    assert names(desk)["g0"] == "도둑"
    revoke(root, second.device)
    replicate(second, root)
    meet(root, desk)
    expected = {f"g{number}": f"손님{number}" for number in range(3)} | {"before": "이전"}
    assert names(root) == names(desk) == expected
    assert rows_of(root) == rows_of(desk)
    assert_derived(root, desk)
    effects = revocation_effects(root, second.device)
    assert effects.staying.imported == 1
    assert effects.ended == RecordedFacts(facts=2, erasures=0, imported=2)


def test_an_erasure_that_came_first_is_final_except_where_somebody_has_the_data(
    root: Store, second: Store, desk: Store
) -> None:
    replicate(second, root)
    erase(second, "g1")
    replicate(second, desk)
    assert names(desk)["g1"] == ""
    revoke(root, second.device)
    replicate(second, root)
    assert names(root)["g1"] == "손님1"
    meet(root, desk)
    assert names(desk).get("g1", "") == ""
    assert_derived(root, desk)
    assert revocation_effects(root, second.device).ended.erasures == 1
    places = desk.read(lambda connection: lacking_bodies(connection, DeviceRole.DESK))
    desk.merge(root.read(lambda connection: facts_at(connection, places, 100)))
    assert names(desk)["g1"] == "손님1"
    assert rows_of(root) == rows_of(desk)
    assert_derived(root, desk)


def test_an_erasure_from_before_stays_and_is_counted(
    root: Store, second: Store, wall: WallClock
) -> None:
    wall.ms -= 2 * 3600 * 1000
    erase(second, "g1")
    wall.ms += 2 * 3600 * 1000
    replicate(second, root)
    revoke(root, second.device)
    assert names(root)["g1"] == ""
    assert revocation_effects(root, second.device).staying.erasures == 1
    assert revocation_effects(root, second.device).ended == RecordedFacts()
    assert datetime.fromtimestamp(wall.ms / 1000, UTC) > THEFT
