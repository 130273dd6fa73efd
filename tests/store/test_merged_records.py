"""Records merged and separated at random: rows follow from the facts in any order."""

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
from kiosk.store import Store, doctor
from tests.scale import examples
from tests.store.random_histories import (
    CODES,
    DOORS,
    GUESTS,
    Describe,
    Hold,
    Place,
    Step,
    Tell,
    folder,
    journal_of,
    place,
    rebuild,
    rows_of,
)

MERGED, PARTED = FactKind.GUEST_MERGED, FactKind.MERGE_ANNULLED


def about(guest: str, kind: str, **body: str) -> Tell:
    return Tell(Draft(facts.guest_subject(guest), kind, body))


def _steps() -> st.SearchStrategy[Step]:
    guest = st.sampled_from(GUESTS)
    merge = st.builds(about, guest, st.just(MERGED), into=st.sampled_from((*GUESTS, "g4")))
    part = st.builds(about, guest, st.just(PARTED))
    gone = {"category": "extra", "status": "confirmed", "merged": "g1"}
    others: st.SearchStrategy[Step] = st.one_of(
        st.builds(Describe, st.builds(Guest, id=guest, vip=st.booleans())),
        st.builds(lambda id_, at: Tell(facts.guest_seated(id_, "r1", at)), guest, st.just("7")),
        st.builds(
            lambda id_: about(id_, FactKind.NOTE_ADDED, text="t", at=DOORS.isoformat()), guest
        ),
        st.builds(lambda id_: about(id_, FactKind.GUEST_ERASED, **gone), guest),
    )
    submissions = st.builds(
        ScanRequest.of, st.sampled_from(CODES[:3]), direction=st.sampled_from(Direction)
    )
    scan = st.builds(Hold, st.sampled_from(["main", "dinner"]), submissions, st.none())
    return st.one_of(merge, merge, part, scan, scan, others)


CODED: tuple[Step, ...] = tuple(
    Tell(facts.code_issued(id_, code)) for id_, code in zip(GUESTS, CODES, strict=False)
)
TWO: tuple[Step, ...] = (Describe(Guest("g1", vip=True)), Describe(Guest("g2")), *CODED)


@given(happened=st.lists(_steps(), max_size=25))
@example([about("g1", MERGED, into="g4"), Hold("main", ScanRequest.of(CODES[0]), None)])
@examples(30)
def test_rows_follow_from_the_facts(template: Path, happened: list[Step]) -> None:
    with folder() as scratch:
        venue = place(template, scratch / "venue.db", "kiosk-1")
        for step in (*TWO, *happened):
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
    with folder() as scratch:
        places = [place(template, scratch / f"{name}.db", name) for name in ("a", "b", "c")]
        for step in (TWO[0], *CODED):
            step(places[0])
        for where, step in happened:
            step(places[where])
            places[where].wall.ms += 1000
        _bring_in_portions(places[:2], places[2], portions)
        for giver, taker in ((0, 1), (1, 0)):
            places[taker].store.merge(journal_of(places[giver].store))
        assert rows_of(places[0].store) == rows_of(places[1].store) == rows_of(places[2].store)
        assert differences(places[2].store) == []
        for at in places:
            at.store.close()


def _bring_in_portions(sources: list[Place], target: Place, portions: list[int]) -> None:
    """Merge facts of two devices alternately in portions, then the rest."""
    told: list[list[Fact]] = [
        [fact for fact in journal_of(source.store) if fact.device == source.store.device]
        for source in sources
    ]
    for turn, size in enumerate(portions):
        portion, told[turn % 2] = told[turn % 2][:size], told[turn % 2][size:]
        target.store.merge(portion)
        assert differences(target.store) == []
    target.store.merge([*told[0], *told[1]])


def differences(store: Store) -> list[str]:
    return store.read(lambda connection: list(doctor.differences(connection)))


def test_a_scan_of_a_merged_record_greets_and_counts_the_person(venue: Place) -> None:
    for step in TWO:
        step(venue)
    Hold("main", ScanRequest.of(CODES[1]), None)(venue)
    Tell(facts.guest_seated("g2", "r1", "7"))(venue)
    before = rows_of(venue.store)
    about("g2", MERGED, into="g1")(venue)
    Hold("main", ScanRequest.of(CODES[0]), None)(venue)
    Hold("main", ScanRequest.of(CODES[1]), None)(venue)
    for answer in venue.answers[1:]:
        assert isinstance(answer.outcome, AlreadyIn)
        assert answer.outcome.guest == Guest("g1", vip=True)
        assert [seat.table for seat in answer.seats] == ["7"]
    assert [row[:2] for row in rows_of(venue.store)["presence"]] == [("g1", "main")]
    assert [row[2] for row in rows_of(venue.store)["alert"]] == ["g1"]
    about("g2", PARTED)(venue)
    after = rows_of(venue.store)
    assert {name: rows for name, rows in after.items() if name != "scan"} == {
        name: rows for name, rows in before.items() if name != "scan"
    }


def test_an_earlier_merge_that_arrives_later_hides_none_from_the_examination(
    template: Path, tmp_path: Path
) -> None:
    here, there = (place(template, tmp_path / f"{name}.db", name) for name in ("a", "b"))
    here.wall.ms += 1000
    for step in TWO:
        step(here)
    about("g1", MERGED, into="g2")(here)
    Hold("main", ScanRequest.of(CODES[0]), None)(here)
    about("g1", MERGED, into="g3")(there)
    here.store.merge(journal_of(there.store))
    assert [row[0] for row in rows_of(here.store)["presence"]] == ["g2"]
    assert differences(here.store) == []
    for at in (here, there):
        at.store.close()


def test_a_merge_cycle_of_disconnected_devices_is_one_person(venue: Place) -> None:
    for step in TWO:
        step(venue)
    about("g2", MERGED, into="g1")(venue)
    about("g1", MERGED, into="g2")(venue)
    Hold("main", ScanRequest.of(CODES[1]), None)(venue)
    assert {one.guest.id: one.merged for one in venue.store.guests()} == {"g1": "", "g2": "g1"}
    assert [row[0] for row in rows_of(venue.store)["presence"]] == ["g1"]


@pytest.mark.parametrize("order", [("g1", "g2"), ("g2", "g1")])
def test_either_record_may_arrive_first_and_whole(
    template: Path, tmp_path: Path, order: tuple[str, str]
) -> None:
    """Each comes from a device of its own in one batch, after the other was stored."""
    target = place(template, tmp_path / "c.db", "c")
    sources = {id_: place(template, tmp_path / f"{id_}.db", id_) for id_ in order}
    for id_, code in (("g1", CODES[0]), ("g2", CODES[1])):
        for step in (Describe(Guest(id_)), Tell(facts.code_issued(id_, code))):
            step(sources[id_])
        Hold("main", ScanRequest.of(code), None)(sources[id_])
    about("g2", MERGED, into="g1")(sources["g2"])
    for id_ in order:
        target.store.merge(journal_of(sources[id_].store))
        assert differences(target.store) == []
    ((guest, _, entries, *_),) = rows_of(target.store)["presence"]
    assert (guest, entries) == ("g1", 2)
    for at in (target, *sources.values()):
        at.store.close()
