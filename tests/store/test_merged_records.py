"""Random merges and separations of records: rows follow from the facts in any order."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.domain.admission.outcomes import AlreadyIn
from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft, Fact
from kiosk.domain.records.entities import Direction, Guest
from kiosk.store import Store
from kiosk.store.recovery import doctor
from tests.scale import examples
from tests.store.simulated_devices import (
    CODES,
    DOORS,
    GUESTS,
    AppendDraft,
    RecordValues,
    ScanCode,
    SimulatedDevice,
    Step,
    example_folder,
    simulated_device,
)
from tests.store.store_contents import journal_of, rebuild, rows_of

MERGED, SEPARATED = FactKind.GUEST_MERGED, FactKind.MERGE_ANNULLED


def guest_fact(guest: str, kind: str, **body: str) -> AppendDraft:
    return AppendDraft(Draft(facts.guest_subject(guest), kind, body))


def _steps() -> st.SearchStrategy[Step]:
    guest = st.sampled_from(GUESTS)
    merging = st.builds(guest_fact, guest, st.just(MERGED), into=st.sampled_from((*GUESTS, "g4")))
    separation = st.builds(guest_fact, guest, st.just(SEPARATED))
    erased = {"category": "extra", "status": "confirmed", "merged": "g1"}
    others: st.SearchStrategy[Step] = st.one_of(
        st.builds(RecordValues, st.builds(Guest, id=guest, vip=st.booleans())),
        st.builds(
            lambda id_, table: AppendDraft(facts.guest_seated(id_, "r1", table)),
            guest,
            st.just("7"),
        ),
        st.builds(
            lambda id_, table: AppendDraft(facts.seat_told(id_, "r1", table)),
            guest,
            st.sampled_from("78"),
        ),
        st.builds(
            lambda id_: guest_fact(id_, FactKind.NOTE_ADDED, text="t", at=DOORS.isoformat()), guest
        ),
        st.builds(lambda id_: guest_fact(id_, FactKind.GUEST_ERASED, **erased), guest),
    )
    submissions = st.builds(
        ScanRequest.of, st.sampled_from(CODES[:3]), direction=st.sampled_from(Direction)
    )
    scan = st.builds(ScanCode, st.sampled_from(["main", "dinner"]), submissions, st.none())
    return st.one_of(merging, merging, separation, scan, scan, others)


CODES_ISSUED: tuple[Step, ...] = tuple(
    AppendDraft(facts.code_issued(id_, code)) for id_, code in zip(GUESTS, CODES, strict=False)
)
TWO_GUESTS: tuple[Step, ...] = (
    RecordValues(Guest("g1", vip=True)),
    RecordValues(Guest("g2")),
    *CODES_ISSUED,
)


@given(happened=st.lists(_steps(), max_size=25))
@example([guest_fact("g1", MERGED, into="g4"), ScanCode("main", ScanRequest.of(CODES[0]), None)])
@examples(30)
def test_rows_follow_from_the_facts(template: Path, happened: list[Step]) -> None:
    with example_folder() as scratch:
        venue = simulated_device(template, scratch / "venue.db", "kiosk-1")
        for step in (*TWO_GUESTS, *happened):
            step(venue)
            venue.wall.ms += 1000
            assert differences(venue.store) == []
        stored = rows_of(venue.store)
        rebuild(venue.store)
        assert rows_of(venue.store) == stored
        venue.store.close()


@given(
    happened=st.lists(st.tuples(st.integers(0, 1), _steps()), max_size=20),
    portions=st.lists(st.integers(1, 4), max_size=12),
)
@examples(30)
def test_the_order_of_arrival_does_not_change_the_state(
    template: Path, happened: list[tuple[int, Step]], portions: list[int]
) -> None:
    with example_folder() as scratch:
        devices = [
            simulated_device(template, scratch / f"{name}.db", name) for name in ("a", "b", "c")
        ]
        for step in (TWO_GUESTS[0], *CODES_ISSUED):
            step(devices[0])
        for index, step in happened:
            step(devices[index])
            devices[index].wall.ms += 1000
        _merge_in_portions(devices[:2], devices[2], portions)
        for source, target in ((0, 1), (1, 0)):
            devices[target].store.merge(journal_of(devices[source].store))
        assert rows_of(devices[0].store) == rows_of(devices[1].store) == rows_of(devices[2].store)
        assert differences(devices[2].store) == []
        for device in devices:
            device.store.close()


def _merge_in_portions(
    sources: list[SimulatedDevice], target: SimulatedDevice, portions: list[int]
) -> None:
    """Merge facts of two devices alternately in portions, then the rest."""
    remaining: list[list[Fact]] = [
        [fact for fact in journal_of(source.store) if fact.device == source.store.device]
        for source in sources
    ]
    for number, size in enumerate(portions):
        portion, remaining[number % 2] = remaining[number % 2][:size], remaining[number % 2][size:]
        target.store.merge(portion)
        assert differences(target.store) == []
    target.store.merge([*remaining[0], *remaining[1]])


def differences(store: Store) -> list[str]:
    return store.read(lambda connection: list(doctor.differences(connection)))


def test_a_scan_of_a_merged_record_greets_and_counts_the_person(venue: SimulatedDevice) -> None:
    for step in TWO_GUESTS:
        step(venue)
    ScanCode("main", ScanRequest.of(CODES[1]), None)(venue)
    AppendDraft(facts.guest_seated("g2", "r1", "7"))(venue)
    before = rows_of(venue.store)
    guest_fact("g2", MERGED, into="g1")(venue)
    ScanCode("main", ScanRequest.of(CODES[0]), None)(venue)
    ScanCode("main", ScanRequest.of(CODES[1]), None)(venue)
    for answer in venue.answers[1:]:
        assert isinstance(answer.outcome, AlreadyIn)
        assert answer.outcome.guest == Guest("g1", vip=True)
        assert [seat.table for seat in answer.seats] == ["7"]
    assert [row[:2] for row in rows_of(venue.store)["presence"]] == [("g1", "main")]
    assert [row[2] for row in rows_of(venue.store)["alert"]] == ["g1"]
    guest_fact("g2", SEPARATED)(venue)
    after = rows_of(venue.store)
    assert {name: rows for name, rows in after.items() if name != "scan"} == {
        name: rows for name, rows in before.items() if name != "scan"
    }


def test_an_earlier_merge_that_is_received_later_is_examined_too(
    template: Path, tmp_path: Path
) -> None:
    local, remote = (
        simulated_device(template, tmp_path / f"{name}.db", name) for name in ("a", "b")
    )
    local.wall.ms += 1000
    for step in TWO_GUESTS:
        step(local)
    guest_fact("g1", MERGED, into="g2")(local)
    ScanCode("main", ScanRequest.of(CODES[0]), None)(local)
    guest_fact("g1", MERGED, into="g3")(remote)
    local.store.merge(journal_of(remote.store))
    assert [row[0] for row in rows_of(local.store)["presence"]] == ["g2"]
    assert differences(local.store) == []
    for device in (local, remote):
        device.store.close()


def test_a_merge_cycle_of_disconnected_devices_is_one_person(venue: SimulatedDevice) -> None:
    for step in TWO_GUESTS:
        step(venue)
    guest_fact("g2", MERGED, into="g1")(venue)
    guest_fact("g1", MERGED, into="g2")(venue)
    ScanCode("main", ScanRequest.of(CODES[1]), None)(venue)
    assert {record.guest.id: record.merged for record in venue.store.guests()} == {
        "g1": "",
        "g2": "g1",
    }
    assert [row[0] for row in rows_of(venue.store)["presence"]] == ["g1"]


@pytest.mark.parametrize("order", [("g1", "g2"), ("g2", "g1")])
def test_either_record_may_be_received_first(
    template: Path, tmp_path: Path, order: tuple[str, str]
) -> None:
    """Each is received from its own device in one batch, after the other one was stored."""
    target = simulated_device(template, tmp_path / "c.db", "c")
    sources = {id_: simulated_device(template, tmp_path / f"{id_}.db", id_) for id_ in order}
    for id_, code in (("g1", CODES[0]), ("g2", CODES[1])):
        for step in (RecordValues(Guest(id_)), AppendDraft(facts.code_issued(id_, code))):
            step(sources[id_])
        ScanCode("main", ScanRequest.of(code), None)(sources[id_])
    guest_fact("g2", MERGED, into="g1")(sources["g2"])
    for id_ in order:
        target.store.merge(journal_of(sources[id_].store))
        assert differences(target.store) == []
    ((guest, _, entries, *_),) = rows_of(target.store)["presence"]
    assert (guest, entries) == ("g1", 2)
    for device in (target, *sources.values()):
        device.store.close()


def test_a_person_was_told_what_either_of_their_records_was_told(venue: SimulatedDevice) -> None:
    for step in TWO_GUESTS:
        step(venue)
    AppendDraft(facts.seat_told("g2", "r1", "3"))(venue)
    AppendDraft(facts.guest_seated("g1", "r1", "7", why="plan"))(venue)
    assert rows_of(venue.store)["seat"] == [("g1", "r1", "7", "", "", "plan")]
    guest_fact("g2", MERGED, into="g1")(venue)
    assert rows_of(venue.store)["seat"] == [("g1", "r1", "7", "", "3", "plan")]
    guest_fact("g2", SEPARATED)(venue)
    assert rows_of(venue.store)["seat"] == [("g1", "r1", "7", "", "", "plan")]
