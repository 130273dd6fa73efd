"""What staff say about a kiosk at one device is known at the kiosk, and undone from there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal.kiosk_controls import NO_MESSAGE, KioskControl, KioskMessage, kiosk_closed
from kiosk.domain.records.permissions import Actor, Role
from kiosk.domain.records.validation import InvalidInput
from kiosk.store import Store
from kiosk.store.errors import StoreRoleForbids
from kiosk.store.queries.kiosk_controls import control_of, controls
from kiosk.usecases.devices.kiosk_controls import (
    close_kiosk,
    reopen_kiosk,
    restart_kiosk,
    set_message,
)
from tests.replication import venue_stores
from tests.replication.venue_stores import found_event, join_event
from tests.store.simulated_devices import DOORS

DESK = Actor("s-1", "이안내", Role.DESK)
Devices = dict[str, Store]


@pytest.fixture
def devices(tmp_path: Path) -> Iterator[Devices]:
    with ExitStack() as stack:
        office = found_event(tmp_path / "office.db")
        stack.callback(office.close)
        found = {"office": office}
        for name, role in (("desk", DeviceRole.DESK), ("gate", DeviceRole.ATTENDEE)):
            found[name] = join_event(office, tmp_path / f"{name}.db", name, role)
            stack.callback(found[name].close)
        meet(found)
        yield found


def meet(devices: Devices) -> None:
    """Exchange all facts between all stores."""
    for _ in range(2):
        for sender in devices.values():
            for receiver in devices.values():
                receiver.merge(sender.facts_since(receiver.vector()))


def known_at(devices: Devices, name: str) -> KioskControl:
    gate = devices["gate"].device
    return devices[name].read(lambda connection: control_of(connection, gate))


def test_a_kiosk_learns_that_it_is_out_of_order_and_in_service_again(devices: Devices) -> None:
    gate = devices["gate"].device
    answer = close_kiosk(devices["desk"], DESK, gate, " 화면에  줄 ", DOORS)
    assert isinstance(answer, KioskControl)
    assert known_at(devices, "gate").closure is None
    meet(devices)
    closure = known_at(devices, "gate").closure
    assert closure is not None
    assert (closure.reason, closure.author, closure.at) == ("화면에 줄", DESK.staff, DOORS)
    reopen_kiosk(devices["office"], DESK, gate, DOORS)
    meet(devices)
    assert known_at(devices, "gate") == KioskControl(gate)
    again = reopen_kiosk(devices["desk"], DESK, gate, DOORS)
    assert isinstance(again, InvalidInput)


def test_of_two_desks_apart_the_later_word_counts_everywhere(devices: Devices) -> None:
    gate = devices["gate"].device
    close_kiosk(devices["desk"], DESK, gate, "jam", DOORS)
    set_message(devices["office"], DESK, gate, KioskMessage("왼쪽 문", "Left door"), DOORS)
    meet(devices)
    states = {name: store.read(controls) for name, store in devices.items()}
    assert states["desk"] == states["gate"] == states["office"]
    assert states["gate"][gate].message == KioskMessage("왼쪽 문", "Left door")
    assert states["gate"][gate].closure is not None
    set_message(devices["desk"], DESK, gate, KioskMessage(), DOORS + timedelta(minutes=1))
    meet(devices)
    assert known_at(devices, "gate").message == NO_MESSAGE


def test_every_request_to_start_again_is_a_new_one(devices: Devices) -> None:
    gate = devices["gate"].device
    restart_kiosk(devices["desk"], DESK, gate, DOORS)
    first = known_at(devices, "desk").restart
    restart_kiosk(devices["desk"], DESK, gate, DOORS)
    assert first
    assert known_at(devices, "desk").restart not in ("", first)


def test_a_text_that_is_too_long_or_empty_is_refused_by_its_field(devices: Devices) -> None:
    gate, before = devices["gate"].device, devices["desk"].vector()
    long = set_message(devices["desk"], DESK, gate, KioskMessage("", "x" * 61), DOORS)
    assert isinstance(long, InvalidInput)
    assert long.field == "message_en"
    empty = close_kiosk(devices["desk"], DESK, gate, "  ", DOORS)
    assert isinstance(empty, InvalidInput)
    assert empty.field == "reason"
    assert devices["desk"].vector() == before


def test_a_kiosk_cannot_close_another_and_such_a_fact_does_not_count(devices: Devices) -> None:
    desk = devices["desk"].device
    with pytest.raises(StoreRoleForbids):
        close_kiosk(devices["gate"], DESK, desk, "mine", DOORS)
    venue_stores.revoke(devices["office"], desk)
    close_kiosk(devices["desk"], DESK, devices["gate"].device, "after the end", DOORS)
    meet(devices)
    assert known_at(devices, "gate").closure is None
    assert kiosk_closed(desk, "x", DOORS).subject == f"kiosk:{desk}"
