"""A scan says how far the clock of its device is off, and a case shows it."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from pathlib import Path

from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.hybrid_clock import wall_of
from kiosk.domain.journal.merging.merge_cases import CaseKind
from kiosk.store import Store
from kiosk.store.recovery.doctor import differences
from kiosk.store.sharing.peer_status import PeerState, PeerStatus, ReplicationStatus, write_status
from kiosk.usecases.admin.cases import all_cases
from kiosk.usecases.checkin.scan_checkin import CheckIn
from tests.replication.venue_stores import CHECKPOINT, code_of, venue
from tests.store.simulated_devices import DOORS


def linked_to(path: Path, wall_ms: int, offset_ms: float) -> None:
    """A connected device whose clock is ahead by that."""
    peer = PeerStatus("p", "Peer", "", PeerState.CONNECTED, wall_ms, clock_offset_ms=offset_ms)
    write_status(path, ReplicationStatus(wall_ms, "own", 1, peers=(peer,)))


def scan(store: Store, *, minutes: int = 0, entered: bool = False) -> None:
    at = DOORS + timedelta(minutes=minutes)
    request = ScanRequest.of(code_of(1), at=at if entered else None)
    CheckIn(store, CHECKPOINT, lambda: at).scan(request)


def offsets(store: Store) -> list[object]:
    facts = (one for one in store.facts_since({}) if one.kind == FactKind.CODE_SCANNED)
    return [one.read_body().get("clock_offset_ms") for one in facts]


def test_the_offset_is_written_where_it_is_known_and_the_time_was_not_entered(
    tmp_path: Path,
) -> None:
    path = venue(tmp_path)["office"]
    with closing(Store.open(path, "office")) as store:
        scan(store)
    with closing(Store.open(path, "office")) as store:
        linked_to(path, store.wall_ms, -600_000.0)
        scan(store, minutes=1)
        scan(store, minutes=2, entered=True)
        assert offsets(store) == [None, 600_000, None]
        assert store.is_intact()
        assert store.read(lambda connection: list(differences(connection))) == []


def test_a_clock_ten_minutes_ahead_is_kept_shown_in_the_case_and_moves_no_other_clock(
    tmp_path: Path,
) -> None:
    paths = venue(tmp_path, "gate1")
    with closing(Store.open(paths["office"], "office")) as office:
        right = office.wall_ms
    ahead = right + 605_000
    with (
        closing(Store.open(paths["gate1"], "gate1", clock=lambda: ahead)) as gate,
        closing(Store.open(paths["office"], "office", clock=lambda: right)) as office,
    ):
        linked_to(paths["gate1"], gate.wall_ms, -605_000.0)
        scan(office)
        scan(gate, minutes=10)
        before = office.vector()
        office.merge(gate.facts_since(before))
        gate.merge(office.facts_since(gate.vector()))
        [case] = (one for one in all_cases(office) if one.kind is CaseKind.ENTERED_TWICE)
        known = {side.device: side.clock_offset_ms for side in case.sides}
        assert known == {gate.device: 605_000, office.device: None}
        scan(office, minutes=1)
        newest = [one for one in office.facts_since(before) if one.device == office.device]
        assert wall_of(newest[-1].clock) < right + 60_000
