"""The acceptance table of records: history, closing, annulment, counts, synchronised kiosks."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from kiosk.domain.admission.outcomes import Admitted, Left, NeedsDesk
from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.records.entities import Status
from kiosk.store import name_of
from kiosk.store.recovery.doctor import differences
from kiosk.usecases.checkin.annulments import Annulled, AnnulmentRefused, annul
from kiosk.usecases.checkin.checkpoint_closing import empty_checkpoints
from kiosk.usecases.reports.counts import Count, count
from tests.usecases.conftest import DOORS, SEOUL, G, MakeVenue, Venue


def test_c23_history_is_ordered_by_scan_time(venue: Venue) -> None:
    now = venue.now
    assert venue.leave("main", at=now - timedelta(minutes=5)).outcome == Left(G)
    late = venue.scan("main", at=now - timedelta(minutes=10)).outcome
    assert isinstance(late, Admitted)
    assert isinstance(venue.scan("main", at=now).outcome, Admitted)
    assert venue.scans("main") == ["Admitted", "Left", "Admitted"]
    assert not venue.presence("main").apart


def _emptying(venue: Venue) -> None:
    before = venue.store.programme().checkpoints["main"]
    draft = facts.change_fact(before, replace(before, empties_at="03:00"))
    assert draft is not None
    venue.store.append([draft])


def test_c26_a_checkpoint_empties_itself_at_its_hour(venue: Venue) -> None:
    _emptying(venue)
    venue.scan("main", at=datetime(2020, 1, 1, 10, tzinfo=SEOUL))
    assert empty_checkpoints(venue.store, datetime(2020, 1, 2, 2, 55, tzinfo=SEOUL)) == 0
    assert venue.presence("main").inside
    assert empty_checkpoints(venue.store, datetime(2020, 1, 2, 3, 5, tzinfo=SEOUL)) == 1
    assert not venue.presence("main").inside
    assert [fact.read_body().get("automatic") for fact in venue.facts()] == [None, True]


def test_c27_emptying_writes_nothing_without_guests_inside(venue: Venue) -> None:
    _emptying(venue)
    after = datetime(2020, 1, 2, 3, 5, tzinfo=SEOUL)
    assert empty_checkpoints(venue.store, after) == 0
    venue.scan("main", at=datetime(2020, 1, 1, 10, tzinfo=SEOUL))
    venue.leave("main", at=datetime(2020, 1, 1, 11, tzinfo=SEOUL))
    assert empty_checkpoints(venue.store, after) == 0
    assert len(venue.facts()) == 2


def test_d13_a_success_is_recorded_after_a_refusal_under_the_same_id(venue: Venue) -> None:
    venue.correct(G, status=Status.BLOCKED)
    assert isinstance(venue.scan("main", submission="s").outcome, NeedsDesk)
    venue.correct(replace(G, status=Status.BLOCKED), status=Status.CONFIRMED)
    assert venue.scan("main", submission="s").outcome == Admitted(G, first=True)
    assert len(venue.facts()) == 2


def test_d24_annulment_in_time_keeps_the_scan(venue: Venue) -> None:
    scan = venue.scan("main").scan
    in_time = venue.now + timedelta(minutes=14)
    assert annul(venue.store, scan, in_time, "turnstile") == Annulled(scan)
    assert venue.presence("main").entries == 0
    assert venue.scans("main") == ["Admitted"]
    assert venue.scan("main").outcome == Admitted(G, first=True)


def test_d24_annulment_too_late_is_refused_and_kept(venue: Venue) -> None:
    scan = venue.scan("main").scan
    late = venue.now + timedelta(minutes=16)
    assert annul(venue.store, scan, late, "turnstile") is AnnulmentRefused.TOO_LATE
    assert len(venue.facts(FactKind.ANNULMENT_REFUSED)) == 1
    assert venue.presence("main").inside


def test_d24_annulment_by_another_kiosk_or_of_nothing_is_refused(make_venue: MakeVenue) -> None:
    one, other = make_venue("kiosk-1"), make_venue("kiosk-2", empty=True)
    one.register(G)
    scan = one.scan("main").scan
    other.store.merge(one.store.facts_since({}))
    assert annul(other.store, scan, other.now, "mistake") is AnnulmentRefused.OF_ANOTHER_DEVICE
    assert annul(other.store, "no-such-scan", other.now, "mistake") is AnnulmentRefused.UNKNOWN
    assert annul(other.store, scan, other.now, "mistake", any_scan=True) == Annulled(scan)


def test_d25_counts_by_category(venue: Venue) -> None:
    venue.register(replace(G, id="h", category="extra"), "EVT-AAAAAAAAAAAAAAAA")
    venue.register(replace(G, id="i"), "EVT-BBBBBBBBBBBBBBBB")
    venue.scan("main")
    counted = count(venue.store)
    assert counted[:3] == [
        Count(None, None, expected=3, arrived=1, inside=1),
        Count(None, "extra", expected=1, arrived=0, inside=0),
        Count(None, "regular", expected=2, arrived=1, inside=1),
    ]
    assert Count("dinner", None, expected=2, arrived=0, inside=0) in counted


def _unsynchronised_stores(make_venue: MakeVenue, slow_ms: int = 0) -> list[Venue]:
    """Two unsynchronised kiosks that admit one pass, and two stores that receive both journals."""
    one = make_venue("kiosk-1")
    one.register(G)
    two = make_venue("kiosk-2", empty=True, slow_ms=slow_ms)
    two.now = DOORS
    two.store.merge(one.store.facts_since({}))
    one.later(minutes=2)
    two.later(minutes=7)
    assert isinstance(one.scan("strict").outcome, Admitted)
    at = two.now - timedelta(milliseconds=slow_ms)
    assert isinstance(two.scan("strict", at=at).outcome, Admitted)
    return [one, two, make_venue("kiosk-3", empty=True), make_venue("kiosk-4", empty=True)]


@pytest.mark.parametrize("slow_ms", [0, 10 * 60 * 1000], ids=["k1", "k2"])
def test_k1_k2_unsynchronised_kiosks_converge_in_any_order(
    make_venue: MakeVenue, slow_ms: int
) -> None:
    one, two, three, four = _unsynchronised_stores(make_venue, slow_ms)
    first, second = one.store.facts_since({}), two.store.facts_since({})
    for venue, orders in ((three, (first, second)), (four, (second, first))):
        for facts_ in orders:
            venue.store.merge(facts_)
    one.store.merge(second)
    two.store.merge(first)
    states = [venue.presence("strict") for venue in (one, two, three, four)]
    assert all(state == states[0] for state in states)
    assert states[0].apart
    assert states[0].entries == 2
    assert name_of(states[0].device) == ("kiosk-2" if slow_ms else "kiosk-1")
    for venue in (one, two, three, four):
        assert venue.store.read(lambda c: list(differences(c))) == []
        clocks = {fact.device: fact.clock for fact in venue.facts()}
        assert len(clocks) == 2


def test_every_permutation_of_arrival_gives_one_state(make_venue: MakeVenue) -> None:
    source = make_venue("kiosk-1")
    source.register(G)
    for step in (source.scan, source.leave, source.scan):
        step("main")
        source.later(minutes=1)
    journal = source.store.facts_since({})
    states = set()
    for number, order in enumerate(itertools.permutations(journal[-3:])):
        copy = make_venue(f"copy-{number}", empty=True)
        copy.store.merge([*order, *journal[:-3]])
        states.add(copy.presence("main"))
    assert states == {source.presence("main")}
