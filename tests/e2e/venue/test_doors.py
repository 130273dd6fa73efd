"""Two kiosks and a desk on one switch: pulled cables, a killed kiosk, a stick, a hub, a revocation.

The tests share one hall; the last one takes a kiosk away from it.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from kiosk.domain.journal.merging.merge_cases import CaseKind
from kiosk.store import Store
from kiosk.store.sharing.peer_status import PeerState
from kiosk.usecases.admin.cases import open_cases
from tests.e2e.venue.hall import DESK, FIRST, SECOND, SERVER, Hall, Machine, code_of
from tests.e2e.venue.hub_machine import HUB, HubMachine
from tests.e2e.xserver import needs_x
from tests.replication.processes import until
from tests.replication.switch import needs_namespaces

# One worker runs them all, so that the hall is opened once.
pytestmark = [
    needs_x,
    needs_namespaces,
    pytest.mark.timeout(600),
    pytest.mark.xdist_group("hall"),
]


def double_entries(machine: Machine) -> int:
    """How many guests entered twice while devices were apart, by the open cases."""
    with closing(Store.open_read_only(machine.store)) as store:
        return [one.kind for one in open_cases(store)].count(CaseKind.ENTERED_TWICE)


def test_a_scan_at_one_door_is_known_at_the_other(hall: Hall) -> None:
    hall.wait_until_linked()
    hall.first.scan(0)
    until(lambda: hall.second.scans(0))
    hall.second.scan(0, already=True)
    hall.wait_until_equal()


@pytest.mark.parametrize(("alone", "there", "both"), [(1, 2, 3), (4, 5, 6)], ids=["once", "again"])
def test_a_door_goes_on_while_its_cable_is_out_and_all_are_equal_afterwards(
    hall: Hall, alone: int, there: int, both: int
) -> None:
    hall.wait_until_linked()
    before = double_entries(hall.desk)
    with hall.switch.cable_out(FIRST):
        hall.first.scan(alone)
        hall.second.scan(there)
        hall.first.scan(both)
        hall.second.scan(both)
        until(lambda: hall.first.state(SECOND) is not PeerState.CONNECTED)
        until(lambda: hall.desk.state(FIRST) is not PeerState.CONNECTED)
        assert not hall.first.scans(there)
        assert not hall.second.scans(alone)
    hall.wait_until_equal()
    for machine in hall.machines:
        assert double_entries(machine) == before + 1
        assert sorted(machine.scans(both)) == [("Admitted", FIRST), ("Admitted", SECOND)]


def test_no_scan_waits_for_a_machine_that_hangs(hall: Hall) -> None:
    hall.wait_until_linked()
    with hall.second.hung():
        hall.first.scan(16)
        until(lambda: hall.desk.scans(16))
        until(lambda: hall.first.state(SECOND) is PeerState.DEAD)
        hall.first.scan(17)
    until(lambda: hall.second.scans(17))
    hall.second.scan(17, already=True)
    hall.wait_until_equal()


def test_a_connection_whose_packets_are_dropped_without_a_word_is_noticed(hall: Hall) -> None:
    hall.wait_until_linked()
    with hall.switch.silent(SECOND):
        hall.first.scan(18)
        hall.second.scan(19)
        until(lambda: hall.second.state(FIRST) is not PeerState.CONNECTED)
        until(lambda: hall.first.state(SECOND) is not PeerState.CONNECTED)
    hall.wait_until_equal()


def test_a_kiosk_that_is_killed_in_the_middle_of_a_scan_loses_nothing_that_it_answered(
    hall: Hall,
) -> None:
    hall.second.scan(7)
    hall.second.window.scan(code_of(8))
    hall.second.kill()
    answered = hall.second.scans(8)
    assert hall.second.scans(7) == [("Admitted", SECOND)]
    assert answered in ([], [("Admitted", SECOND)])
    window = hall.second.open_window("attendee")
    window.wait_until("the kiosk", lambda state: state["screen"] == "attract")
    hall.second.scan(7, already=True)
    hall.second.scan(8, already=bool(answered))
    hall.wait_until_equal()
    hall.second.run("doctor")


def test_a_stick_joins_two_doors_that_no_wire_joins(hall: Hall, tmp_path: Path) -> None:
    there, back = str(tmp_path / "there.carry"), str(tmp_path / "back.carry")
    with hall.switch.cable_out(FIRST):
        hall.first.scan(9)
        hall.second.scan(10)
        until(lambda: hall.desk.scans(10))
        hall.first.run("carry", "out", there)
        hall.desk.run("carry", "in", there)
        until(lambda: hall.second.scans(9))
        hall.desk.run("carry", "out", back)
        hall.first.run("carry", "in", back)
        hall.first.scan(10, already=True)
        hall.second.scan(9, already=True)
    hall.wait_until_equal()


def test_a_hub_is_added_killed_lost_for_good_and_made_anew_elsewhere(
    hall: Hall, hubs: tuple[HubMachine, HubMachine]
) -> None:
    here, elsewhere = hubs
    here.start(hall.desk)
    until(lambda: all(one.state(HUB) is PeerState.CONNECTED for one in hall.machines))
    hall.first.scan(11)
    until(lambda: here.facts() == hall.desk.facts() == hall.first.facts())
    here.kill()
    hall.first.scan(12)
    until(lambda: hall.first.state(HUB) is PeerState.DEAD)
    here.start(hall.desk)
    until(lambda: here.facts() == hall.desk.facts() == hall.first.facts())
    here.kill()
    here.delete()
    hall.second.scan(13)
    hall.wait_until_equal()
    elsewhere.start(hall.desk.moved(SERVER))
    address = hall.switch.address(SERVER)
    until(lambda: all(one.is_linked_at(HUB, address) for one in hall.machines))
    until(lambda: elsewhere.facts() == hall.desk.facts() == hall.second.facts())
    for machine in hall.machines:  # no link goes any more, and only the hub's machine is reached
        hall.switch.set_isolated(machine.name)
    hall.second.scan(14)
    until(lambda: hall.first.scans(14))
    for machine in hall.machines:
        hall.switch.set_isolated(machine.name, isolated=False)


def test_a_revoked_kiosk_is_refused_and_wiped_and_out_of_order(hall: Hall) -> None:
    hall.wait_until_linked()
    hall.desk.run("devices", "revoke", SECOND, "--device", DESK)
    window = hall.second.window
    window.wait_until("out of order", lambda state: state["screen"] == "outOfOrder")
    until(lambda: {hall.desk.state(SECOND), hall.first.state(SECOND)} == {PeerState.REVOKED})
    before = hall.second.facts()
    window.scan(code_of(15))
    hall.first.scan(15)
    assert window.shown["screen"] == "outOfOrder"
    assert hall.second.facts() == before
    with closing(Store.open(hall.second.store, SECOND)) as store:
        assert store.revoked
        assert list(store.guests()) == []
    hall.wait_until_equal(hall.desk, hall.first)
