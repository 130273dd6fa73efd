"""The membership that a connection remembers is never older than its transaction."""

from __future__ import annotations

from contextlib import closing

import pytest
import sqlalchemy as sa

from kiosk.domain.equipment.devices import Device, DeviceRole
from kiosk.store import Store
from kiosk.store.journal import roster_rows
from kiosk.store.local_tables import roster
from kiosk.store.queries import membership
from tests.joined_devices import HostileDevice, found
from tests.store.simulated_devices import SimulatedDevice

GATE = Device("gate.00000001", "Gate", DeviceRole.ATTENDEE)


def members_of(store: Store) -> set[str]:
    return set(store.read(membership.members))


def test_a_change_by_another_process_is_known_in_the_next_transaction(
    venue: SimulatedDevice,
) -> None:
    found(venue.store)
    with closing(Store.open(venue.store.path, "elsewhere")) as elsewhere:
        before = members_of(venue.store)
        assert members_of(elsewhere) == before
        gate = HostileDevice(elsewhere)
        assert members_of(venue.store) == before | {gate.device}


def test_a_change_that_was_rolled_back_is_not_known_afterwards(venue: SimulatedDevice) -> None:
    root = found(venue.store)
    before = members_of(venue.store)

    def add_and_fail(connection: sa.Connection) -> None:
        roster_rows.note_key_change(connection)
        connection.execute(sa.delete(roster))
        assert membership.members(connection) == {}
        raise RuntimeError

    with pytest.raises(RuntimeError):
        venue.store.transact(add_and_fail)
    # The next change has the revision that the one rolled back had.
    venue.store.transact(lambda connection: roster_rows.set_root(connection, root))
    assert venue.store.transact(membership.members).keys() == before


def test_a_transaction_sees_what_it_changed_itself(venue: SimulatedDevice) -> None:
    root = found(venue.store)
    seen: list[bool] = []

    def work(connection: sa.Connection) -> None:
        seen.append(GATE.id in membership.members(connection))
        connection.execute(
            sa.insert(roster).values(device=GATE.id, role="attendee", keys="", parent="", depth=1)
        )
        roster_rows.note_key_change(connection)
        seen.append(GATE.id in membership.members(connection))
        roster_rows.set_root(connection, root)  # which reads the roster from the facts again
        seen.append(GATE.id in membership.members(connection))

    venue.store.transact(work)
    assert seen == [False, True, False]
