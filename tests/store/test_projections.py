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
from kiosk.domain.records.eligibility import is_served
from kiosk.domain.records.entities import Direction, Guest, Status
from kiosk.store import Store, doctor, schema
from kiosk.store.projections import projector
from kiosk.usecases.reports.counts import count
from tests.scale import examples
from tests.store.random_histories import (
    CODES,
    GUESTS,
    KNOWN,
    Hold,
    Place,
    Step,
    folder,
    is_gapless,
    is_whole,
    journal_of,
    passages,
    place,
    rebuild,
    rows_of,
    steps,
)


@given(happened=st.lists(steps(), max_size=30), passed=st.lists(passages(), max_size=20))
@examples(40)
def test_stored_projections_equal_the_fold_of_the_journal(
    template: Path, happened: list[Step], passed: list[Step]
) -> None:
    with folder() as scratch:
        venue = place(template, scratch / "venue.db", "kiosk-1")
        for step in (*KNOWN, *happened, *passed):
            step(venue)
            venue.wall.ms += 1000
        store, stored = venue.store, rows_of(venue.store)
        assert store.read(lambda connection: list(doctor.differences(connection))) == []
        assert is_whole(store)
        assert is_gapless(store)
        assert_every_answer_is_kept(venue)
        assert sorted(map(str, map(asdict, count(store)))) == sorted(map(str, naive_counts(store)))
        rebuild(store)
        assert rows_of(store) == stored
        erase(store, GUESTS[0])
        assert store.read(lambda connection: list(doctor.differences(connection))) == []
        assert is_whole(store)
        assert not [row for row in rows_of(store)["guest"] if row[0] == GUESTS[0]]
        store.close()


def assert_every_answer_is_kept(venue: Place) -> None:
    """One scan per answer; exits count unless they were annulled."""
    told = {fact.id: fact for fact in journal_of(venue.store)}
    for answer in venue.answers:
        said = told[answer.scan].read_body()
        assert said["outcome"] == type(answer.outcome).__name__
        assert datetime.fromisoformat(said["at"]) == answer.at
    left = {a.scan for a in venue.answers if isinstance(a.outcome, Left)}
    left |= {id_ for id_, fact in told.items() if fact.read_body().get("automatic")}
    exits = sum(row[3] for row in rows_of(venue.store)["presence"])
    assert exits == len(left - set(venue.annulled))


def test_an_id_used_twice_by_mistake_hides_no_scan(venue: Place) -> None:
    draft = facts.recorded(None, Guest(id="g1", category="regular"))
    assert draft
    venue.store.append([draft, facts.code_issued("g1", CODES[0])])
    entry = ScanRequest.of(CODES[0], submission="n1")
    leaving = replace(entry, direction=Direction.EXIT)
    for checkpoint, held in [("main", entry), ("dinner", entry), ("main", leaving)] * 2:
        Hold(checkpoint, held, None)(venue)
    said = [type(answer.outcome).__name__ for answer in venue.answers]
    assert said == ["Admitted", "Admitted", "Left"] * 2
    assert len({answer.scan for answer in venue.answers}) == 3


def naive_counts(store: Store) -> list[dict[str, Any]]:
    """Counts derived from the facts by another, slower algorithm."""
    programme = store.programme()
    known = list(store.guests())
    guests = {one.guest.id: one.guest for one in known if not one.merged}
    person = {one.guest.id: one.merged or one.guest.id for one in known}
    last: dict[tuple[str, str], str] = {}
    arrived: set[tuple[str, str]] = set()
    for key, passed in passed_scans(journal_of(store), person).items():
        directions = [said["direction"] for _, said in passed]
        last[key] = directions[-1]
        if Direction.ENTRY in directions:
            arrived.add(key)
    inside = {key for key, direction in last.items() if direction == Direction.ENTRY}
    counts: list[dict[str, Any]] = []
    for checkpoint in (None, *programme.checkpoints):
        seen: dict[str, Counter[str | None]] = defaultdict(Counter)
        for guest in guests.values():
            at = [c for c in programme.checkpoints if checkpoint in (None, c)]
            for name, holds in (
                ("expected", is_expected(store, guest, checkpoint)),
                ("arrived", any((guest.id, c) in arrived for c in at)),
                ("inside", any((guest.id, c) in inside for c in at)),
            ):
                seen[name].update({None: int(holds), guest.category: int(holds)})
        categories = {c for name in ("expected", "arrived") for c, n in seen[name].items() if n}
        counts += [
            {"checkpoint": checkpoint, "category": category}
            | {name: seen[name][category] for name in ("expected", "arrived", "inside")}
            for category in {None} | categories
        ]
    return counts


def is_expected(store: Store, guest: Guest, checkpoint: str | None) -> bool:
    if guest.status is Status.CONFIRMED and checkpoint is None:
        return True
    if checkpoint is None:
        return False
    programme = store.programme()
    at = programme.checkpoints[checkpoint]
    pending = guest.status is Status.PENDING and (at.admits_pending or guest.valid_while_pending)
    return (guest.status is Status.CONFIRMED or pending) and is_served(at, guest, programme)


def passed_scans(
    told: list[Fact], person: dict[str, str]
) -> dict[tuple[str, str], list[tuple[Fact, dict[str, Any]]]]:
    """By person and checkpoint, in order of scan time.

    A scan of doubtful time is placed behind the last one that was recorded before it.
    """
    gone = {f.read_body().get("scan") for f in told if f.kind == FactKind.SCAN_ANNULLED}
    scans = [
        (fact, said)
        for fact in sorted(told, key=lambda fact: fact.order)
        if fact.kind == FactKind.CODE_SCANNED and fact.id not in gone
        if (said := fact.read_body())["outcome"] in ("Admitted", "Left")
    ]
    passed: dict[tuple[str, str], list[tuple[Fact, dict[str, Any]]]] = defaultdict(list)
    for is_doubtful in (False, True):
        for fact, said in scans:
            if bool(said.get("doubt")) is not is_doubtful:
                continue
            guest = fact.subject.removeprefix("guest:")
            group = passed[person.get(guest, guest), said["checkpoint"]]
            at = datetime.fromisoformat(said["at"])
            place = len(group)
            while place and (
                group[place - 1][0].clock >= fact.clock
                if is_doubtful
                else datetime.fromisoformat(group[place - 1][1]["at"]) > at
            ):
                place -= 1
            group.insert(place, (fact, said))
    return passed


def erase(store: Store, guest: str) -> None:
    """Clear all bodies about a guest, as an erasure does."""

    def work(connection: sa.Connection) -> None:
        subject = facts.guest_subject(guest)
        table = schema.journal
        gone = sa.update(table).where(table.c.subject == subject).values(body=None, salt=None)
        connection.execute(gone)
        projector.project(connection, [subject])

    store.transact(work)


def test_nothing_of_an_erased_guest_stays_in_the_file(venue: Place) -> None:
    named = Guest(id="g1", name_ko="지워질 이름", email="gone@example.org")
    draft = facts.recorded(None, named)
    assert draft
    venue.store.append([draft])
    erase(venue.store, "g1")
    with_log = json.dumps([str(fact) for fact in journal_of(venue.store)])
    assert "gone@example.org" not in with_log
    assert is_whole(venue.store)
    venue.store.close()
    assert b"gone@example.org" not in venue.store.path.read_bytes()
