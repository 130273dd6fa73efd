"""The dashboard: figures equal the counts, and are queried again only after changes."""

from __future__ import annotations

import random
from datetime import datetime, timedelta

import pytest
import sqlalchemy as sa

from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.records.entities import Checkpoint, Direction, Guest, Session, Status
from kiosk.domain.records.shares import Share
from kiosk.usecases.checkin.annulments import annul
from kiosk.usecases.reports import dashboard
from kiosk.usecases.reports.counts import count
from kiosk.usecases.reports.dashboard import Dashboard
from tests.usecases.conftest import DOORS, MakeVenue, Venue

MISSION = "주한 스웨덴 대사관"


@pytest.fixture
def busy_venue(venue: Venue) -> Venue:
    """Six more guests, and a workshop with its own entrance."""
    people = (
        Guest(id="a", precedence=2, category="vip", delegation=MISSION),
        Guest(id="b", precedence=1, category="vip", delegation=MISSION, sessions=("work",)),
        Guest(id="c", category="regular", vip=True),
        Guest(id="d", category="regular", sessions=("work",)),
        Guest(id="e", category="regular", status=Status.BLOCKED, precedence=3),
        Guest(id="f", category="regular"),
    )
    for guest in people:
        venue.register(guest, code_of(guest.id))
    starts = DOORS + timedelta(minutes=30)
    records: list[facts.Record] = [
        Session(id="work", starts=starts, enrolled_only=True, capacity=20),
        Checkpoint(id="door", session="work"),
    ]
    drafts = [facts.change_fact(None, record) for record in records]
    venue.store.append(draft for draft in drafts if draft)
    return venue


def code_of(guest: str) -> str:
    return f"EVT-{guest.upper() * 16}"


def enter(venue: Venue, guest: str, minutes: float, checkpoint: str = "main") -> str:
    at = DOORS + timedelta(minutes=minutes)
    return venue.scan(checkpoint, code_of(guest), at=at, forced=guest == "e").scan


def at(minutes: float) -> datetime:
    return DOORS + timedelta(minutes=minutes)


def test_an_empty_event_has_figures(make_venue: MakeVenue) -> None:
    figures = dashboard.figures(make_venue(empty=True).store, DOORS)
    assert (figures.expected, figures.arrived, figures.intervals) == (0, 0, ())
    assert (figures.missing, figures.missing_count, figures.sessions) == ((), 0, ())
    assert figures.forecast.complete is None


def test_figures_are_the_counts(busy_venue: Venue) -> None:
    for minutes, guest in enumerate("abde"):
        enter(busy_venue, guest, minutes)
    enter(busy_venue, "d", 5, "door")
    busy_venue.leave("main", code_of("a"), at=at(6))
    total, *categories = [row for row in count(busy_venue.store) if row.checkpoint is None]
    figures = dashboard.figures(busy_venue.store, at(9))
    assert (figures.expected, figures.arrived, figures.inside) == (
        total.expected,
        total.arrived,
        total.inside,
    )
    assert (total.expected, total.arrived, total.inside) == (7, 4, 3)
    assert figures.missing_count == total.not_arrived == 3
    assert [
        (category.name, category.expected, category.arrived) for category in figures.categories
    ] == [(row.category, row.expected, row.arrived) for row in categories]
    assert figures.delegations == (Share(MISSION, 2, 2),)
    (door,) = [
        row for row in count(busy_venue.store) if (row.checkpoint, row.category) == ("door", None)
    ]
    (fill,) = figures.sessions
    assert (fill.expected, fill.arrived, fill.inside) == (
        door.expected,
        door.arrived,
        door.inside,
    )
    assert (fill.session.id, fill.expected, fill.inside, fill.capacity) == ("work", 2, 1, 20)


def test_the_curve_counts_each_person_once_at_their_first_entry(busy_venue: Venue) -> None:
    enter(busy_venue, "d", 3)
    enter(busy_venue, "d", 15, "door")
    enter(busy_venue, "a", 12)
    enter(busy_venue, "b", 31)
    figures = dashboard.figures(busy_venue.store, at(45))
    assert [
        (interval.starts, interval.arrivals, interval.total) for interval in figures.intervals
    ] == [
        (at(0), 1, 1),
        (at(10), 1, 2),
        (at(20), 0, 2),
        (at(30), 1, 3),
        (at(40), 0, 3),
    ]


def test_without_arrivals_today_the_curve_shows_the_latest_day(busy_venue: Venue) -> None:
    enter(busy_venue, "a", 12)
    figures = dashboard.figures(busy_venue.store, at(24 * 60))
    assert [(interval.starts, interval.total) for interval in figures.intervals] == [(at(10), 1)]
    enter(busy_venue, "b", 24 * 60)
    figures = dashboard.figures(busy_venue.store, at(24 * 60))
    assert [
        (interval.starts, interval.arrivals, interval.total) for interval in figures.intervals
    ] == [(at(24 * 60), 1, 2)]


def test_the_forecast_is_for_the_next_session(busy_venue: Venue) -> None:
    enter(busy_venue, "a", 1)
    enter(busy_venue, "b", 11)
    enter(busy_venue, "d", 12)
    forecast = dashboard.figures(busy_venue.store, at(15)).forecast
    assert forecast.rate == pytest.approx((3 * 2 + 2 * 1) / 6)
    assert (forecast.by, forecast.arrived) == (at(30), 5)
    assert forecast.complete == at(15) + timedelta(minutes=10 * 3 / (8 / 6))


def test_missing_guests_are_sorted_by_precedence_and_vip(busy_venue: Venue) -> None:
    figures = dashboard.figures(busy_venue.store, DOORS)
    assert [guest.id for guest in figures.missing] == ["b", "a", "c"]
    assert figures.missing_count == 6
    enter(busy_venue, "b", 0)
    enter(busy_venue, "e", 1)
    figures = dashboard.figures(busy_venue.store, at(2))
    assert [guest.id for guest in figures.missing] == ["a", "c"]
    assert (figures.missing_count, figures.arrived) == (5, 2)


def test_exceptions_list_cases_for_staff(busy_venue: Venue) -> None:
    enter(busy_venue, "e", 0)
    busy_venue.scan("main", code_of("e"), at=at(1))
    busy_venue.scan("vip", code_of("d"), at=at(1))
    busy_venue.scan("main", "no such code", at=at(2))
    found = dashboard.figures(busy_venue.store, at(3)).exceptions
    assert found.forced == 1
    assert found.refused == {"blocked": 1, "WrongCheckpoint": 1, "NotFound": 1}
    assert (found.apart, found.apart_count) == ((), 0)


def test_double_entries_at_unsynchronised_kiosks_are_listed(make_venue: MakeVenue) -> None:
    one, other = make_venue("kiosk-1"), make_venue("kiosk-2", empty=True)
    one.register(Guest(id="a", category="regular"), code_of("a"))
    other.store.merge(one.store.facts_since({}))
    enter(one, "a", 0, "strict")
    enter(other, "a", 1, "strict")
    one.store.merge(other.store.facts_since(one.store.vector()))
    found = dashboard.figures(one.store, at(3)).exceptions
    assert [(entry.guest.id, entry.checkpoint) for entry in found.apart] == [("a", "strict")]
    assert found.apart_count == 1


def test_devices_have_their_last_scan_time(busy_venue: Venue) -> None:
    (device,) = dashboard.figures(busy_venue.store, DOORS).devices
    assert (device.name, device.last_scan) == ("kiosk-1", None)
    busy_venue.later(minutes=7)
    busy_venue.scan("main", code_of("a"))
    (device,) = dashboard.figures(busy_venue.store, busy_venue.now).devices
    assert device.last_scan == device.last_fact == busy_venue.now
    assert device.facts == busy_venue.store.vector()[busy_venue.store.device]


def test_only_changed_counts_are_queried_again(busy_venue: Venue) -> None:
    board, statements = Dashboard(busy_venue.store), []

    @sa.event.listens_for(busy_venue.store._reader.engine, "before_cursor_execute")
    def notice(_c: object, _u: object, statement: str, *_: object) -> None:
        statements.append(statement)

    def figures_and_queries(minutes: float) -> tuple[dashboard.Figures, bool, bool]:
        """The figures, and whether arrivals and registrations were queried for them."""
        statements.clear()
        figures = board.figures(at(minutes))
        own = list(statements)
        assert figures == dashboard.figures(busy_venue.store, at(minutes))
        came = any("guest.arrived / " in one for one in own)
        return figures, came, any("GROUP BY guest.status" in one for one in own)

    board.figures(at(0))
    assert figures_and_queries(1)[1:] == (False, False)
    scan = enter(busy_venue, "a", 2)
    figures, *counted_again = figures_and_queries(3)
    assert (figures.arrived, counted_again) == (1, [False, False])
    note = {"text": "…", "at": at(3).isoformat()}
    busy_venue.store.append([facts.Draft("guest:a", FactKind.NOTE_ADDED, note)])
    assert figures_and_queries(3)[1:] == (False, False)
    printed = {
        "guest": "a",
        "printer": "p",
        "layout": "",
        "why": "arrival",
        "at": at(3).isoformat(),
    }
    busy_venue.store.append([facts.Draft("print:1", FactKind.PRINT_REQUESTED, printed)])
    assert figures_and_queries(3)[1:] == (False, False)
    busy_venue.store.append([facts.Draft("other:1", "recorded_by_a_newer_version", {})])
    assert figures_and_queries(3)[1:] == (True, True)
    busy_venue.correct(Guest(id="f", category="regular"), category="vip")
    figures, *counted_again = figures_and_queries(4)
    assert counted_again == [True, True]
    assert Share("vip", 3, 1) in figures.categories
    annul(busy_venue.store, scan, at(4), "wrong person")
    figures, *counted_again = figures_and_queries(5)
    assert (figures.arrived, counted_again) == (0, [True, False])
    busy_venue.scan("main", code_of("b"), direction=Direction.EXIT, at=at(5))
    assert figures_and_queries(6)[0].arrived == 0


def test_scans_of_another_device_are_counted_after_merging(
    busy_venue: Venue, make_venue: MakeVenue
) -> None:
    board = Dashboard(busy_venue.store)
    assert board.figures(at(0)).arrived == 0
    away = make_venue("kiosk-2", empty=True)
    away.store.merge(busy_venue.store.facts_since({}))
    enter(away, "a", 1)
    busy_venue.store.merge(away.store.facts_since(busy_venue.store.vector()))
    assert board.figures(at(2)).arrived == 1


def test_a_merged_record_is_not_expected(busy_venue: Venue) -> None:
    merge = facts.Draft("guest:f", FactKind.GUEST_MERGED, {"into": "d", "at": DOORS.isoformat()})
    busy_venue.store.append([merge])
    figures = dashboard.figures(busy_venue.store, DOORS)
    assert figures.expected == count(busy_venue.store)[0].expected == 5
    assert figures.missing_count == 5


def test_a_scan_received_after_its_annulment_does_not_count(
    busy_venue: Venue, make_venue: MakeVenue
) -> None:
    away, hall = make_venue("kiosk-2", empty=True), make_venue("kiosk-3", empty=True)
    for other in (away, hall):
        other.store.merge(busy_venue.store.facts_since({}))
    board = Dashboard(hall.store)
    scan = enter(busy_venue, "e", 1)
    away.store.merge(busy_venue.store.facts_since(away.store.vector()))
    annul(away.store, scan, at(2), "wrong person", any_scan=True)
    hall.store.merge(
        [fact for fact in away.store.facts_since({}) if fact.device == away.store.device]
    )
    board.figures(at(3))
    hall.store.merge(busy_venue.store.facts_since(hall.store.vector()))
    figures = board.figures(at(4))
    assert (figures.arrived, figures.exceptions.forced) == (0, 0)
    assert figures == dashboard.figures(hall.store, at(4))


def test_updated_counts_equal_new_counts(busy_venue: Venue, make_venue: MakeVenue) -> None:
    away = make_venue("kiosk-2", empty=True)
    away.store.merge(busy_venue.store.facts_since({}))
    chance, board = random.Random(7), Dashboard(busy_venue.store)
    board.figures(at(0))
    for step in range(90):
        venue = away if chance.random() < 0.3 else busy_venue
        venue.now = at(step + chance.randrange(-40, 40))
        guest, door = chance.choice("abcdef"), chance.choice(("main", "strict", "door", "vip"))
        direction = chance.choice((Direction.ENTRY, Direction.ENTRY, Direction.EXIT))
        scan = venue.scan(
            door, code_of(guest), direction=direction, forced=chance.random() < 0.1
        ).scan
        match chance.randrange(12):
            case 0:
                annul(venue.store, scan, venue.now, "wrong person")
            case 1:
                body = {"into": "d", "at": venue.now.isoformat()}
                venue.store.append([facts.Draft("guest:f", FactKind.GUEST_MERGED, body)])
            case 2:
                busy_venue.store.merge(away.store.facts_since(busy_venue.store.vector()))
        assert board.figures(at(step)) == dashboard.figures(busy_venue.store, at(step))
