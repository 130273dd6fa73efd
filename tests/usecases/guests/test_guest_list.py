"""Lists of guests by filters, their orders, and who counts as expected."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from kiosk.domain.journal import facts
from kiosk.domain.journal.facts import Draft
from kiosk.domain.records.entities import Checkpoint, Guest, Status
from kiosk.domain.records.expectation import may_enter
from kiosk.domain.records.guest_filter import (
    EVERYBODY,
    AttendanceFilter,
    GuestFilter,
    GuestOrder,
    GuestSort,
)
from kiosk.exchange.exporting.export_kinds import ExportFormat, ExportKind
from kiosk.store.queries.guest_lists import guest_list
from kiosk.texts import load_texts
from kiosk.usecases.guests.delegations import delegations
from kiosk.usecases.reports import dashboard
from kiosk.usecases.reports.counts import count
from kiosk.usecases.reports.exporting.exports import Exported, ExportRequest, export
from tests.usecases.conftest import DOORS, MakeVenue, Venue, event

PEOPLE = (
    Guest(id="kim", name_ko="김 민서", family_latin="Kim", delegation="B", category="regular"),
    Guest(id="oz", family_latin="Özdemir", given_latin="Ali", vip=True, category="vip"),
    Guest(id="ohm", family_latin="OHM", given_latin="Eva", organisation_en="alpha"),
    Guest(id="pax", family_latin="Pax", delegation="A", organisation_en="Beta", category="vip"),
    Guest(id="wheel", family_latin="Wheel", accessibility=("wheelchair",)),
    Guest(id="gone", family_latin="Gone", status=Status.CANCELLED),
    Guest(id="barred", family_latin="Barred", status=Status.BLOCKED),
    Guest(id="maybe", family_latin="Maybe", status=Status.PENDING),
    Guest(id="valid", family_latin="Valid", status=Status.PENDING, valid_while_pending=True),
    Guest(id="asked", family_latin="Asked", status=Status.PENDING, category="vip"),
    Guest(id="late", family_latin="Late", walk_in=True),
)
ARRIVED = ("kim", "oz", "barred")


def code_of(guest: str) -> str:
    return f"EVT-{guest.upper()[0] * 8}{guest.upper()[1] * 8}"


@pytest.fixture
def listed(make_venue: MakeVenue) -> Venue:
    """Three people arrived, one of them blocked and let in by staff; one left again."""
    venue = make_venue(empty=True)
    records = (event(), Checkpoint(id="main"), Checkpoint("vip", "", "", categories=("vip",)))
    records = (*records[:2], replace(records[2], admits_pending=True))
    venue.store.append([draft for one in records if (draft := facts.change_fact(None, one))])
    for guest in PEOPLE:
        venue.register(guest, code_of(guest.id))
    for minutes, who in enumerate(ARRIVED):
        venue.now = DOORS + timedelta(minutes=minutes)
        venue.scan("main", code_of(who), forced=who == "barred")
    venue.leave("main", code_of("oz"))
    return venue


ENGLISH = GuestSort(language="en")


def ids(venue: Venue, wanted: GuestFilter = EVERYBODY, order: GuestSort = ENGLISH) -> list[str]:
    found = venue.store.read(lambda c: guest_list.guest_ids(c, wanted, order))
    assert venue.store.read(lambda c: guest_list.count(c, wanted)) == len(found)
    pages = []
    for offset in range(0, len(found) + 1, 4):
        read = partial(guest_list.page, wanted=wanted, sort=order, offset=offset, limit=4)
        pages += [one.guest.id for one in venue.store.read(read)]
    assert pages == found
    return found


def first_of(venue: Venue, by: GuestOrder, *, descending: bool = False) -> str:
    """The first five guests of everybody, sorted by a column."""
    return " ".join(ids(venue, EVERYBODY, GuestSort(by, descending, "en"))[:5])


SELECTED = (
    (GuestFilter(vip=True), "oz"),
    (GuestFilter(needs=True), "wheel"),
    (GuestFilter(category="vip"), "asked oz pax"),
    (GuestFilter(category="", vip=False, expected=False), "gone maybe"),
    (GuestFilter(delegation="A"), "pax"),
    (GuestFilter(AttendanceFilter.ARRIVED), "barred kim oz"),
    (GuestFilter(AttendanceFilter.INSIDE), "barred kim"),
    (GuestFilter(AttendanceFilter.LEFT), "oz"),
    (GuestFilter(AttendanceFilter.NOT_ARRIVED), "asked late ohm pax valid wheel"),
    (GuestFilter(AttendanceFilter.NOT_ARRIVED, category="vip"), "asked pax"),
    (GuestFilter(expected=True), "asked barred kim late ohm oz pax valid wheel"),
    (GuestFilter(text="ozd"), "oz"),
    (GuestFilter(text="ㄱㅁㅅ"), "kim"),
    (GuestFilter(text="nobody at all"), ""),
    (GuestFilter(text="!?"), ""),
)


def test_a_filter_selects(listed: Venue) -> None:
    found = {wanted: " ".join(ids(listed, wanted)) for wanted, _ in SELECTED}
    assert found == dict(SELECTED)


def test_a_filter_by_seat_ticket_and_badge(listed: Venue) -> None:
    job = {"guest": "pax", "printer": "p", "layout": "a6", "why": "first", "at": DOORS.isoformat()}
    ticket = {"serial": 1, "number": "A-1", "reason": "help", "at": DOORS.isoformat()}
    listed.store.append(
        [
            facts.guest_seated("kim", "1", "12"),
            facts.guest_seated("ohm", "2", "12"),
            facts.guest_seated("oz", "2", "3"),
            Draft("ticket:t", "ticket_issued", ticket | {"guest": "ohm"}),
            Draft("print:j", "print_requested", job),
            Draft("print:j", "print_finished", {"at": DOORS.isoformat()}),
        ]
    )
    assert ids(listed, GuestFilter(table="12")) == ["kim", "ohm"]
    assert ids(listed, GuestFilter(round="2", table="12")) == ["ohm"]
    assert ids(listed, GuestFilter(round="2")) == ["ohm", "oz"]
    assert ids(listed, GuestFilter(ticket_open=True)) == ["ohm"]
    assert ids(listed, GuestFilter(badge_printed=True)) == ["pax"]
    assert "pax" not in ids(listed, GuestFilter(badge_printed=False))
    by_table = (
        first_of(listed, GuestOrder.TABLE),
        first_of(listed, GuestOrder.TABLE, descending=True),
    )
    assert by_table == ("oz kim ohm asked barred", "kim ohm oz asked barred")
    listed.store.append([Draft("ticket:t", "ticket_closed", {"at": DOORS.isoformat()})])
    assert ids(listed, GuestFilter(ticket_open=True)) == []


def test_the_orders_of_a_list(listed: Venue) -> None:
    by_name = "asked barred gone kim late maybe ohm oz pax valid wheel".split()
    assert ids(listed) == by_name
    assert ids(listed, EVERYBODY, GuestSort(descending=True, language="en")) == by_name[::-1]
    # Hangul stands before Latin in Korean; Özdemir stands among the letters O.
    in_korean = ["kim", *(one for one in by_name if one != "kim")]
    assert ids(listed, EVERYBODY, GuestSort()) == in_korean
    assert first_of(listed, GuestOrder.ARRIVED) == "kim oz barred asked gone"
    assert first_of(listed, GuestOrder.ARRIVED, descending=True) == "barred oz kim asked gone"
    assert first_of(listed, GuestOrder.ORGANISATION) == "ohm pax asked barred gone"
    assert first_of(listed, GuestOrder.DELEGATION) == "pax kim asked barred gone"
    assert first_of(listed, GuestOrder.CATEGORY) == "kim asked oz pax barred"


def test_the_counts_add_up(listed: Venue) -> None:
    counts = listed.store.read(guest_list.counts)
    assert (counts.expected, counts.arrived, counts.inside) == (9, 3, 2)
    assert (counts.not_arrived, counts.left) == (6, 1)
    assert len(ids(listed, GuestFilter(AttendanceFilter.NOT_ARRIVED))) == counts.not_arrived
    assert len(ids(listed, GuestFilter(expected=True))) == counts.expected


def test_of_two_records_of_a_person_one_is_listed(listed: Venue) -> None:
    listed.register(Guest(id="twin", family_latin="Twinname"), code_of("twin"))
    listed.store.append([Draft("guest:twin", "guest_merged", {"into": "pax"})])
    assert "twin" not in ids(listed)
    assert ids(listed, GuestFilter(text="twinname")) == ["pax"]
    assert listed.store.read(guest_list.counts).expected == 9


def test_nobody_is_listed_in_an_empty_store(make_venue: MakeVenue) -> None:
    venue = make_venue(empty=True)
    assert ids(venue) == []
    counts = venue.store.read(guest_list.counts)
    assert (counts.expected, counts.arrived, counts.not_arrived) == (0, 0, 0)


def test_the_query_agrees_with_the_rule(listed: Venue) -> None:
    programme, wanted = listed.store.programme(), ids(listed, GuestFilter(expected=True))
    expected = {one.id for one in PEOPLE if may_enter(one, programme) or one.id in ARRIVED}
    assert set(wanted) == expected


def test_a_checkpoint_expects_whom_it_serves(listed: Venue) -> None:
    programme = listed.store.programme()
    vip, main = programme.checkpoints["vip"], programme.checkpoints["main"]
    people = {guest.id: guest for guest in PEOPLE}
    assert may_enter(people["asked"], programme, vip)
    assert not may_enter(people["asked"], programme, main)
    assert not may_enter(people["kim"], programme, vip)
    assert not may_enter(people["gone"], programme, main)


def test_every_figure_of_expected_guests_follows_one_rule(listed: Venue, tmp_path: Path) -> None:
    figures, total = dashboard.figures(listed.store, listed.now), count(listed.store)[0]
    counts = listed.store.read(guest_list.counts)
    assert figures.expected == total.expected == counts.expected
    assert figures.missing_count == total.not_arrived == counts.not_arrived
    assert sum(one.expected for one in figures.categories) == counts.expected
    assert {one.name: (one.expected, one.arrived) for one in delegations(listed.store)} == {
        one.name: (one.expected, one.arrived) for one in figures.delegations
    }
    order = ExportRequest(ExportKind.NO_SHOWS, ExportFormat.CSV, tmp_path / "a.csv")
    texts = (load_texts("ko"), load_texts("en"))
    exported = export(listed.store, None, order, texts, at=listed.now)
    assert isinstance(exported, Exported)
    assert exported.rows == counts.not_arrived
    listed.now = DOORS + timedelta(minutes=30)
    board = dashboard.Dashboard(listed.store)
    assert board.figures(listed.now).expected == counts.expected
    listed.scan("main", code_of("gone"), forced=True)
    followed = board.figures(listed.now)
    assert (followed.expected, followed.missing_count) == (counts.expected + 1, 6)
    assert followed == dashboard.figures(listed.store, listed.now)
