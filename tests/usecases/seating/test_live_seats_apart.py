"""Live seats at devices that are apart: whoever was told a table keeps it, on every device."""

from __future__ import annotations

import subprocess
import sys

import pytest

from kiosk.domain.admission.outcomes import AlreadyIn
from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal import facts
from kiosk.domain.journal.facts import Draft
from kiosk.domain.journal.merging.merge_cases import CaseKind, table_of_case
from kiosk.domain.records.entities import Seat
from kiosk.domain.records.seating.seating_proposal import Move
from kiosk.domain.records.seating.seating_rules import SeatReason
from kiosk.store import Store
from kiosk.usecases.admin.cases import open_cases
from kiosk.usecases.programme import seats
from tests.joined_devices import ADMIN, found, join, meet, replicate
from tests.usecases.conftest import DOORS, MakeVenue, Venue
from tests.usecases.seating.live_event import (
    add,
    code_of,
    come,
    people,
    rounds,
    seat,
    seats_of,
    tables,
)


@pytest.fixture
def desk(make_venue: MakeVenue) -> Venue:
    """A desk with one live round of two tables; p000 and p001 sit at the first."""
    made = make_venue("desk")
    found(made.store)
    add(made, *rounds(), *tables(2, 3), *people(7))
    seat(made, {"p000": "1", "p001": "1"})
    return made


@pytest.fixture
def doors(desk: Venue, make_venue: MakeVenue) -> tuple[Venue, Venue]:
    """Two kiosks that joined and know the event, and are cut off from now on."""
    made = []
    for name in ("kiosk-2", "kiosk-3"):
        kiosk = make_venue(name, empty=True)
        join(kiosk.store, desk.store, DeviceRole.ATTENDEE)
        replicate(desk.store, kiosk.store)
        made.append(kiosk)
    meet(desk.store, *(kiosk.store for kiosk in made))
    return made[0], made[1]


def improved(table: str, before: str, told: str = "", why: str = SeatReason.IMPROVED) -> Draft:
    return facts.guest_seated("p000", "r1", table, before=before, told=told, why=why)


def everywhere(desk: Venue, doors: tuple[Venue, Venue]) -> Seat:
    """The seat of p000 once all have met, which is the same on every device."""
    meet(desk.store, *(kiosk.store for kiosk in doors))
    held = [seats_of(at, "p000")["r1"] for at in (desk, *doors)]
    assert held[0] == held[1] == held[2]
    return held[0]


@pytest.mark.parametrize("first", ["told", "searched"])
@pytest.mark.parametrize("why", [SeatReason.IMPROVED, SeatReason.PLAN, SeatReason.AWAY])
def test_a_told_seat_stands_against_a_search_that_did_not_know(
    desk: Venue, doors: tuple[Venue, Venue], first: str, why: SeatReason
) -> None:
    later, earlier = (desk, doors[0]) if first == "told" else (doors[0], desk)
    later.now = earlier.now
    later.later(minutes=1)
    come(doors[0], "p000")
    desk.store.append([improved("" if why is SeatReason.AWAY else "2", "1", why=why)])
    assert everywhere(desk, doors) == Seat("p000", "r1", "1", told="1", why="plan")
    assert open_cases(desk.store) == []


def test_who_knows_that_a_guest_was_told_may_free_their_seat(
    desk: Venue, doors: tuple[Venue, Venue]
) -> None:
    come(desk, "p000")
    desk.store.append([improved("", "1", told="1", why=SeatReason.LEFT)])
    meet(desk.store, *(kiosk.store for kiosk in doors))
    assert [seats_of(at, "p000") for at in (desk, *doors)] == [{}, {}, {}]


def test_a_move_by_hand_stands_against_a_search_that_did_not_know(
    desk: Venue, doors: tuple[Venue, Venue]
) -> None:
    seats.move(desk.store, ADMIN, "r1", [Move("p000", "1", "2")])
    doors[0].later(minutes=1)
    doors[0].store.append([improved("", "1")])
    assert everywhere(desk, doors).table == "2"
    assert open_cases(desk.store) == []


def test_two_kiosks_that_told_one_last_seat_make_a_case(
    desk: Venue, doors: tuple[Venue, Venue]
) -> None:
    seat(desk, dict.fromkeys(("p002", "p003", "p006"), "2"))
    meet(desk.store, *(kiosk.store for kiosk in doors))
    told = [come(doors[0], "p004").seats, come(doors[1], "p005").seats]
    assert [one.table for (one,) in told] == ["1", "1"]
    meet(desk.store, *(kiosk.store for kiosk in doors))
    for at in (desk, *doors):
        told_at = [seats_of(at, guest)["r1"].told for guest in ("p000", "p001", "p004", "p005")]
        assert told_at == ["", "", "1", "1"]
        (case,) = open_cases(at.store)
        assert (case.kind, table_of_case(case.about)) == (CaseKind.TABLE_OVERFULL, ("r1", "1"))
        assert [side.subject for side in case.sides] == ["guest:p004", "guest:p005"]


_KILLED = """
import os, signal, sys
from datetime import datetime
from pathlib import Path
from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.store import Store
from kiosk.usecases.checkin.scan_checkin import CheckIn

store = Store.open(Path(sys.argv[1]))
check_in = CheckIn(store, "main", lambda: datetime.fromisoformat(sys.argv[2]))
answer = check_in.scan(ScanRequest.of(sys.argv[3]))
os.kill(os.getpid(), signal.SIGKILL)  # before anybody is shown the answer
"""


def test_a_seat_that_was_told_before_a_kill_stands(desk: Venue) -> None:
    path = desk.store.path
    arguments = [str(path), DOORS.isoformat(), code_of("p004")]
    ended = subprocess.run([sys.executable, "-c", _KILLED, *arguments], check=False)
    assert ended.returncode == -9
    again = Store.open(path)
    try:
        after = Venue(again, DOORS)
        told = seats_of(after, "p004")["r1"]
        assert (told.told, told.why) == (told.table, "check_in")
        answered = come(after, "p004")
        assert isinstance(answered.outcome, AlreadyIn)
        assert answered.seats == (told,)
    finally:
        again.close()


def test_staff_may_still_move_a_told_guest(desk: Venue, doors: tuple[Venue, Venue]) -> None:
    come(doors[0], "p000")
    meet(desk.store, doors[0].store)
    seats.move(desk.store, ADMIN, "r1", [Move("p000", "1", "2")])
    assert everywhere(desk, doors) == Seat("p000", "r1", "2", told="1", why="hand")
