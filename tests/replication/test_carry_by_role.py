"""What a file brings from a device that was not sent everything."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.replication.protocol.visible_bodies import for_peer
from kiosk.store import Store
from kiosk.usecases.guests import corrections
from tests.joined_devices import ADMIN
from tests.replication.processes import scan
from tests.replication.test_carry import carried, carry
from tests.replication.venue_stores import found_event, join_event


def _gate_and_desk(folder: Path) -> tuple[Path, Path]:
    """A kiosk that has, and a desk that lacks, what the office wrote last: a note and a scan."""
    gate, desk = folder / "gate.db", folder / "desk.db"
    with closing(found_event(folder / "office.db")) as office:
        join_event(office, gate, "gate").close()
        join_event(office, desk, "desk", DeviceRole.DESK).close()
        with closing(Store.open(gate, "gate")) as store:
            store.merge(office.facts_since(store.vector()))
    return gate, desk


def test_a_kiosk_hands_on_to_a_desk_what_other_kiosks_wrote(tmp_path: Path) -> None:
    """As what it wrote itself under a former id, before it joined anew with a backup."""
    gate, desk = _gate_and_desk(tmp_path)
    with closing(Store.open(tmp_path / "office.db", "office")) as office:
        former = join_event(office, tmp_path / "former.db", "former")
        former_id = former.device
        former.close()
    scan(tmp_path / "former.db", 1)
    with (
        closing(Store.open_read_only(tmp_path / "former.db")) as former,
        closing(Store.open(gate, "gate")) as store,
    ):
        store.merge(former.facts_since(store.vector()))
        written = store.vector()[former_id]
    file = tmp_path / "gate.facts"
    carried("out", file, gate)
    result = carry("in", file, desk)
    assert result.exit_code == 0, result.output
    with closing(Store.open_read_only(desk)) as store:
        assert store.vector()[former_id] == written


def test_a_kiosk_does_not_hand_on_to_a_desk_what_it_holds_without_content(tmp_path: Path) -> None:
    gate, desk = _gate_and_desk(tmp_path)
    with (
        closing(Store.open(tmp_path / "office.db", "office")) as office,
        closing(Store.open(gate, "gate")) as store,
    ):
        corrections.add_note(office, ADMIN, "g1", "Calls before coming", datetime.now(UTC))
        written = office.facts_since(store.vector())
        store.merge([for_peer(fact, DeviceRole.ATTENDEE, frozenset()) for fact in written])
    scan(gate, 1)
    file = tmp_path / "gate.facts"
    carried("out", file, gate)
    result = carry("in", file, desk)
    assert result.exit_code == 1
    assert "of gate" in result.stdout
    assert "Entries of office were left out" in result.stderr
