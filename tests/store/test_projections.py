"""Property tests: stored projections and counts equal the fold of the journal."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.admission.outcomes import Left
from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Fact
from kiosk.domain.membership.readable_bodies import is_readable
from kiosk.domain.records.eligibility import is_served
from kiosk.domain.records.entities import Direction, Guest, Status
from kiosk.store import Store, schema
from kiosk.store.projections import projector
from kiosk.store.recovery import doctor
from kiosk.usecases.reports.counts import count
from tests.joined_devices import HostileDevice, found
from tests.scale import examples
from tests.store.random_histories import KNOWN_GUESTS, entries_and_exits, steps
from tests.store.simulated_devices import (
    CODES,
    GUESTS,
    ScanCode,
    SimulatedDevice,
    Step,
    example_folder,
    simulated_device,
)
from tests.store.store_contents import has_intact_chains, is_gapless, journal_of, rebuild, rows_of


@given(happened=st.lists(steps(), max_size=30), passed=st.lists(entries_and_exits(), max_size=20))
@examples(40)
def test_stored_projections_equal_the_fold_of_the_journal(
    template: Path, happened: list[Step], passed: list[Step]
) -> None:
    with example_folder() as scratch:
        venue = simulated_device(template, scratch / "venue.db", "kiosk-1")
        for step in (*KNOWN_GUESTS, *happened, *passed):
            step(venue)
            venue.wall.ms += 1000
        store, stored = venue.store, rows_of(venue.store)
        assert store.read(lambda connection: list(doctor.differences(connection))) == []
        assert has_intact_chains(store)
        assert is_gapless(store)
        assert all(map(is_readable, journal_of(store)))
        assert_every_answer_is_kept(venue)
        assert sorted(map(str, map(asdict, count(store)))) == sorted(map(str, naive_counts(store)))
        rebuild(store)
        assert rows_of(store) == stored
        erase(store, GUESTS[0])
        assert store.read(lambda connection: list(doctor.differences(connection))) == []
        assert has_intact_chains(store)
        assert not [row for row in rows_of(store)["guest"] if row[0] == GUESTS[0]]
        store.close()


def assert_every_answer_is_kept(venue: SimulatedDevice) -> None:
    """One scan per answer; exits count unless they were annulled."""
    facts_by_id = {fact.id: fact for fact in journal_of(venue.store)}
    for answer in venue.answers:
        body = facts_by_id[answer.scan].read_body()
        assert body["outcome"] == type(answer.outcome).__name__
        assert datetime.fromisoformat(body["at"]) == answer.at
    exits_recorded = {answer.scan for answer in venue.answers if isinstance(answer.outcome, Left)}
    exits_recorded |= {
        id_ for id_, fact in facts_by_id.items() if fact.read_body().get("automatic")
    }
    exits = sum(row[3] for row in rows_of(venue.store)["presence"])
    assert exits == len(exits_recorded - set(venue.annulled))


def test_a_submission_id_used_twice_by_mistake_hides_no_scan(venue: SimulatedDevice) -> None:
    draft = facts.change_fact(None, Guest(id="g1", category="regular"))
    assert draft
    venue.store.append([draft, facts.code_issued("g1", CODES[0])])
    entry = ScanRequest.of(CODES[0], submission="n1")
    leaving = replace(entry, direction=Direction.EXIT)
    for checkpoint, request in [("main", entry), ("dinner", entry), ("main", leaving)] * 2:
        ScanCode(checkpoint, request, None)(venue)
    outcomes = [type(answer.outcome).__name__ for answer in venue.answers]
    assert outcomes == ["Admitted", "Admitted", "Left"] * 2
    assert len({answer.scan for answer in venue.answers}) == 3


def naive_counts(store: Store) -> list[dict[str, Any]]:
    """Counts derived from the facts by another, slower algorithm."""
    programme = store.programme()
    records = list(store.guests())
    guests = {record.guest.id: record.guest for record in records if not record.merged}
    person = {record.guest.id: record.merged or record.guest.id for record in records}
    last: dict[tuple[str, str], str] = {}
    arrived: set[tuple[str, str]] = set()
    for key, passed in passed_scans(journal_of(store), person).items():
        directions = [body["direction"] for _, body in passed]
        last[key] = directions[-1]
        if Direction.ENTRY in directions:
            arrived.add(key)
    inside = {key for key, direction in last.items() if direction == Direction.ENTRY}
    counts: list[dict[str, Any]] = []
    for checkpoint in (None, *programme.checkpoints):
        totals: dict[str, Counter[str | None]] = defaultdict(Counter)
        for guest in guests.values():
            checkpoints = [
                checkpoint_id
                for checkpoint_id in programme.checkpoints
                if checkpoint in (None, checkpoint_id)
            ]
            has_arrived = any((guest.id, one) in arrived for one in checkpoints)
            for name, applies in (
                ("expected", has_arrived or may_enter(store, guest, checkpoint)),
                ("arrived", has_arrived),
                (
                    "inside",
                    any((guest.id, checkpoint_id) in inside for checkpoint_id in checkpoints),
                ),
            ):
                totals[name].update({None: int(applies), guest.category: int(applies)})
        categories = {
            checkpoint_id
            for name in ("expected", "arrived")
            for checkpoint_id, number in totals[name].items()
            if number
        }
        counts += [
            {"checkpoint": checkpoint, "category": category}
            | {name: totals[name][category] for name in ("expected", "arrived", "inside")}
            for category in {None} | categories
        ]
    return counts


def may_enter(store: Store, guest: Guest, checkpoint: str | None) -> bool:
    if guest.status is Status.CONFIRMED and checkpoint is None:
        return True
    programme = store.programme()
    places = [programme.checkpoints[checkpoint]] if checkpoint else programme.checkpoints.values()
    if guest.status is Status.PENDING and checkpoint is None and guest.valid_while_pending:
        return True
    return any(
        is_served(place, guest, programme)
        and (
            guest.status is Status.CONFIRMED
            or (
                guest.status is Status.PENDING
                and (place.admits_pending or guest.valid_while_pending)
            )
        )
        for place in places
    )


def passed_scans(
    journal: list[Fact], person: dict[str, str]
) -> dict[tuple[str, str], list[tuple[Fact, dict[str, Any]]]]:
    """The entries and exits by person and checkpoint, in order of scan time.

    A scan with a doubtful time is placed after the last one recorded before it.
    """
    annulled = {
        annulment.read_body().get("scan")
        for annulment in journal
        if annulment.kind == FactKind.SCAN_ANNULLED
    }
    scans = [
        (fact, body)
        for fact in sorted(journal, key=lambda fact: fact.order)
        if fact.kind == FactKind.CODE_SCANNED and fact.id not in annulled
        if (body := fact.read_body())["outcome"] in ("Admitted", "Left")
    ]
    passed: dict[tuple[str, str], list[tuple[Fact, dict[str, Any]]]] = defaultdict(list)
    for is_doubtful in (False, True):
        for fact, body in scans:
            if bool(body.get("doubt")) is not is_doubtful:
                continue
            guest = fact.subject.removeprefix("guest:")
            group = passed[person.get(guest, guest), body["checkpoint"]]
            scan_time = datetime.fromisoformat(body["at"])
            simulated_device = len(group)
            while simulated_device and (
                group[simulated_device - 1][0].clock >= fact.clock
                if is_doubtful
                else datetime.fromisoformat(group[simulated_device - 1][1]["at"]) > scan_time
            ):
                simulated_device -= 1
            group.insert(simulated_device, (fact, body))
    return passed


def erase(store: Store, guest: str) -> None:
    """Clear all bodies about a guest, as an erasure does."""

    def work(connection: sa.Connection) -> None:
        subject = facts.guest_subject(guest)
        table = schema.journal
        erasure = sa.update(table).where(table.c.subject == subject).values(body=None, salt=None)
        connection.execute(erasure)
        projector.project(connection, [subject])

    store.transact(work)


def test_no_data_of_an_erased_guest_remains_in_the_file(venue: SimulatedDevice) -> None:
    named = Guest(id="g1", name_ko="지워질 이름", email="gone@example.org")
    draft = facts.change_fact(None, named)
    assert draft
    venue.store.append([draft])
    erase(venue.store, "g1")
    with_log = json.dumps([str(fact) for fact in journal_of(venue.store)])
    assert "gone@example.org" not in with_log
    assert has_intact_chains(venue.store)
    venue.store.close()
    assert b"gone@example.org" not in venue.store.path.read_bytes()


def test_a_merged_scan_leaves_the_search_index_as_it_is(venue: SimulatedDevice) -> None:
    found(venue.store)
    gate = HostileDevice(venue.store)
    guests = (Guest(id="g1", name_latin="Ada"), Guest(id="g2", name_latin="Bo"))
    venue.store.append(draft for guest in guests if (draft := facts.change_fact(None, guest)))
    place = sa.text("SELECT rowid FROM finding WHERE guest = 'g1'")

    def place_after(kind: FactKind, body: dict[str, str]) -> object:
        assert venue.store.merge([gate.writes("guest:g1", kind, body)]).added == 1
        return venue.store.read(lambda connection: connection.scalar(place))

    before = venue.store.read(lambda connection: connection.scalar(place))
    at = {"at": "2025-06-01T09:00:00+09:00", "checkpoint": "main", "direction": "entry"}
    assert place_after(FactKind.CODE_SCANNED, at | {"outcome": "Admitted"}) == before
    assert rows_of(venue.store)["presence"]
    assert place_after(FactKind.GUEST_CORRECTED, {"name_latin": "Cy"}) != before
    assert venue.store.read(lambda connection: list(doctor.differences(connection))) == []
