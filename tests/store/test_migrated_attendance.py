"""Migrations that part what came from a list, and derive who was inside."""

from __future__ import annotations

from datetime import timedelta

import sqlalchemy as sa

from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.journal import facts
from kiosk.domain.journal.facts import Draft
from kiosk.domain.records.entities import Direction
from kiosk.store import schema
from kiosk.usecases.admin.erasure import Erased, erase
from kiosk.usecases.checkin.scan_checkin import CheckIn
from tests.store.simulated_devices import DOORS, AnnulScan, DeskAction, SimulatedDevice
from tests.store.test_migrated_contents import assert_migrated, code_of


def test_a_migration_separates_list_values_from_desk_changes(venue: SimulatedDevice) -> None:
    venue.store.append(
        [
            *(Draft(f"guest:g{n}", "guest_registered", {"name_ko": "김민서"}) for n in range(3)),
            facts.code_issued("g1", code_of(1)),
            Draft("session:s1", "session_scheduled", {"title_ko": "개회"}),
            Draft("room:r1", "room_described", {"name_ko": "홀"}),
        ]
    )
    venue.wall.ms += 10
    venue.store.append(
        [
            Draft("guest:g1", "guest_corrected", {"name_ko": "김민지"}),
            facts.code_issued("g2", code_of(2)),
            Draft("guest:w1", "guest_registered", {"name_ko": "새온", "walk_in": True}),
            Draft("session:s1", "session_changed", {"cancelled": True}),
        ],
        author="s1",
    )
    listed = {record.guest.id: record.listed for record in venue.store.guests()}
    assert (listed["g0"].base, listed["g0"].is_new, listed["g0"].held) == ({}, False, False)
    assert listed["g1"].base == {"name_ko": "김민서"}
    assert listed["g2"].base == {"code": ""}
    assert (listed["w1"].is_new, listed["w1"].held) == (True, True)
    assert venue.store.listed()["session:s1"].base == {"cancelled": False}
    assert venue.store.listed()["room:r1"].base == {}
    assert_migrated(venue, before="0006")


def test_a_migration_derives_attendance_from_scans(venue: SimulatedDevice) -> None:
    venue.store.append(
        [
            *(Draft(f"guest:g{n}", "guest_registered", {"category": "regular"}) for n in range(8)),
            *(facts.code_issued(f"g{n}", code_of(n)) for n in range(8)),
        ]
    )
    venue.wall.ms += 10
    before_opening, later = timedelta(microseconds=999_600), timedelta(hours=1)
    for checkpoint, guest, after, direction in (
        ("main", 1, before_opening, Direction.ENTRY),  # and left again
        ("main", 1, later, Direction.EXIT),
        ("main", 2, later, Direction.ENTRY),  # inside at another checkpoint
        ("dinner", 2, before_opening, Direction.ENTRY),
        ("main", 2, 2 * later, Direction.EXIT),
        ("main", 3, later, Direction.ENTRY),  # of a merged record
        ("main", 4, before_opening, Direction.ENTRY),  # of a record that is separated again
        ("main", 5, before_opening, Direction.EXIT),  # exit only
        ("main", 6, before_opening, Direction.ENTRY),  # of an erased guest
        ("main", 7, before_opening, Direction.ENTRY),  # annulled
    ):
        request = ScanRequest.of(code_of(guest), direction=direction, at=DOORS + after, forced=True)
        CheckIn(venue.store, checkpoint, venue.now).scan(request)
    for step in (
        AnnulScan(0, any_scan=True),
        DeskAction("merge", "g3", "g0"),
        DeskAction("merge", "g4", "g0"),
        DeskAction("part", "g4", ""),
    ):
        step(venue)
    assert isinstance(erase(venue.store, None, "g6"), Erased)
    query = sa.select(schema.guest.c.arrived, schema.guest.c.inside).order_by(schema.guest.c.id)
    rows = venue.store.read(lambda connection: connection.execute(query).all())
    first_second, hour_later = int(DOORS.timestamp()), int((DOORS + later).timestamp())
    assert [tuple(row) for row in rows] == [
        (hour_later, True),
        (first_second, False),
        (first_second, True),
        (None, False),
        (first_second, True),
        (None, False),
        (first_second, True),
        (None, False),
    ]
    assert_migrated(venue, before="0005")
