"""A device whose role was raised gets the bodies that it was not sent before, if they are true."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.domain.equipment.devices import Device, DeviceRole
from kiosk.domain.journal import erasure
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft, Fact, guest_subject
from kiosk.domain.journal.guest_fold import fold_guest
from kiosk.domain.records.validation import InvalidInput
from kiosk.replication.protocol.messages import Facts, NeedBodies
from kiosk.replication.protocol.missing_bodies import MOST_AT_ONCE
from kiosk.replication.protocol.visible_bodies import for_peer
from kiosk.store import Store
from kiosk.store.queries import journal_facts
from kiosk.store.queries.missing_bodies import facts_at, lacking_bodies
from kiosk.store.recovery import doctor
from kiosk.usecases.devices.device_keys import raise_role
from tests.joined_devices import ADMIN, found, join, revoke
from tests.replication.fact_chains import chain
from tests.replication.journals import Connection, Journal, own
from tests.store.store_contents import journal_of, rows_of

NOW = datetime(2025, 6, 1, 12, tzinfo=UTC)
NOTE = {"at": "2025-06-01T09:00:00+09:00", "text": "needs a chair"}


@pytest.fixture
def root(tmp_path: Path) -> Iterator[Store]:
    with closing(Store.open(tmp_path / "root.db", "office", create=True)) as store:
        found(store)
        for number in range(3):
            subject = guest_subject(f"g{number}")
            store.append([Draft(subject, FactKind.GUEST_REGISTERED, {"name_ko": f"손님{number}"})])
            store.append([Draft(subject, FactKind.NOTE_ADDED, NOTE)])
        yield store


@pytest.fixture
def door(tmp_path: Path, root: Store) -> Iterator[Store]:
    """A kiosk, which is sent no notes."""
    with closing(Store.open(tmp_path / "door.db", "door", create=True)) as store:
        join(store, root, DeviceRole.ATTENDEE)
        store.merge(seen_by(DeviceRole.ATTENDEE, root.facts_since({})))
        yield store


def seen_by(role: DeviceRole, facts: list[Fact]) -> list[Fact]:
    return [for_peer(fact, role, frozenset()) for fact in facts]


def lacking(store: Store, role: DeviceRole = DeviceRole.DESK) -> tuple[tuple[str, int, int], ...]:
    return store.read(lambda connection: lacking_bodies(connection, role))


def asked(root: Store, door: Store) -> list[Fact]:
    places = lacking(door)
    return root.read(lambda connection: facts_at(connection, places, 1000))


def test_a_kiosk_that_becomes_a_desk_has_what_a_desk_has(root: Store, door: Store) -> None:
    assert lacking(door, DeviceRole.ATTENDEE) == ()
    assert rows_of(door)["note"] == []
    raised = raise_role(root, ADMIN, "door", DeviceRole.DESK)
    assert isinstance(raised, Device)
    assert raised.kind is DeviceRole.DESK
    door.merge(root.facts_since(door.vector()))
    assert [last - first for _, first, last in lacking(door)] == [0, 0, 0]
    door.merge(asked(root, door))
    assert lacking(door) == ()
    assert journal_of(door) == journal_of(root)
    assert rows_of(door) == rows_of(root)
    assert door.read(lambda connection: list(doctor.differences(connection))) == []


def test_a_body_that_does_not_match_its_digest_is_not_taken(root: Store, door: Store) -> None:
    before = journal_of(door)
    for changed in (
        [replace(one, body=str(one.body).replace("chair", "table")) for one in asked(root, door)],
        [replace(one, salt=bytes(16)) for one in asked(root, door)],
        [replace(one, digest=bytes(32)) for one in asked(root, door)],
    ):
        door.merge(changed)
        assert journal_of(door) == before


def test_what_an_erasure_emptied_does_not_lack_and_does_not_come_back(
    root: Store, door: Store
) -> None:
    bodies = asked(root, door)
    subject = guest_subject("g1")

    def work(store: Store) -> None:
        recorded = store.read(lambda c: list(journal_facts.facts_about(c, [subject])))
        state = fold_guest("g1", recorded)
        draft = erasure.erasure_fact(subject, state.fields, state.merged, recorded)
        store.transact(lambda connection: store.erase(connection, [draft] if draft else []))

    work(root)
    door.merge(root.facts_since(door.vector()))
    assert len(lacking(door)) == 2
    door.merge(bodies)
    assert lacking(door) == ()
    assert journal_of(door) == journal_of(root)


def test_a_role_is_only_raised_and_only_by_an_admin(root: Store, door: Store) -> None:
    for role in (DeviceRole.BOARD, DeviceRole.ATTENDEE):
        assert isinstance(raise_role(root, ADMIN, "door", role), InvalidInput)
    assert isinstance(raise_role(root, ADMIN, "nobody", DeviceRole.DESK), InvalidInput)
    assert isinstance(raise_role(door, ADMIN, "office", DeviceRole.ADMIN), InvalidInput)
    revoke(root, door.device, NOW)
    assert isinstance(raise_role(root, ADMIN, "door", DeviceRole.DESK), InvalidInput)


def connected(count: int, *, has_bodies: bool = True) -> Connection:
    """A desk that lacks the bodies of so many facts, and an admin's device."""
    facts = chain("a.1", count)
    empty = [replace(fact, body=None, salt=None) for fact in facts]
    desk = own("b.1", DeviceRole.DESK, lacking=(("a.1", 1, count),))
    return Connection.between(
        (desk, Journal(empty)), (own("a.1"), Journal(facts if has_bodies else empty))
    )


def sent(connection: Connection, kind: type[Facts | NeedBodies]) -> list[Facts | NeedBodies]:
    return [one for side in connection.sides for one in side.sent if isinstance(one, kind)]


def test_all_is_asked_for_in_portions_and_none_of_it_counts_as_a_flood() -> None:
    connection = connected(MOST_AT_ONCE + 500)
    connection.deliver()
    questions = [one.places for one in sent(connection, NeedBodies) if isinstance(one, NeedBodies)]
    assert questions == [
        (("a.1", 1, MOST_AT_ONCE),),
        (("a.1", MOST_AT_ONCE + 1, MOST_AT_ONCE + 500),),
    ]
    bodies = [one for part in sent(connection, Facts) for one in getattr(part, "facts", ())]
    assert len(bodies) == MOST_AT_ONCE + 500
    assert all(one.body for one in bodies)
    assert not any(side.closed for side in connection.sides)


def test_a_peer_that_has_no_bodies_either_is_asked_once() -> None:
    connection = connected(5, has_bodies=False)
    connection.deliver()
    connection.wait(120)
    assert len(sent(connection, NeedBodies)) == 1
    assert [getattr(one, "facts", None) for one in sent(connection, Facts)] == [()]
