"""The live round of the demo event in two windows: 20 guests stay away, 10 come unannounced."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from kiosk.cli.options import now
from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.records.permissions import Actor
from kiosk.resources import resource
from kiosk.store import Store
from kiosk.store.recovery.doctor import examine
from kiosk.usecases.admin import staff
from kiosk.usecases.admin.demo import CHECKPOINT, create_demo_event
from kiosk.usecases.checkin.scan_checkin import CheckIn
from kiosk.usecases.programme import seats
from tests.e2e.face_processes import State, opened
from tests.e2e.morning import ADMIN, PIN, Morning, unlock_desk
from tests.e2e.morning_guests import GUESTS, is_let_in, is_plain, plain_name_of
from tests.e2e.xserver import needs_x, x_server

KIOSK, DESK = (0, 0, 540, 960), (540, 0, 2140, 960)
"""Left, top, right and bottom of the two windows."""
LANGUAGE, ROUND, LASTS = "en", "1", timedelta(minutes=30)
AWAY, AT_THE_KIOSK, SMALLEST = 20, 10, 6
PICTURES = Path(__file__).parents[2] / "build" / "live-seating"
WALK_INS = (
    *("Ashdown", "Birchall", "Calloway", "Dunmore", "Eastlake"),
    *("Fairhurst", "Gresham", "Hollis", "Inglewood", "Jessop"),
)

pytestmark = needs_x


def printed_tables() -> dict[str, str]:
    """The tables of the demo event's own sheet of seats, by the reference of the guest."""
    with resource("demo", "seats.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["Round"] == ROUND]
    return {row["Guest ID"]: row["Table"] for row in rows}


def tables_of(store: Store) -> dict[str, str]:
    """The tables as they are now, by guest."""
    board = seats.round_tables(store, ROUND)
    assert board is not None
    return {one.guest: one.table for one in board.round_guests if one.table}


def told_tables(store: Store) -> dict[str, list[str]]:
    """The tables that each guest was told, in order."""
    told: dict[str, list[str]] = {}
    for fact in store.facts_since({}):
        if fact.kind == FactKind.SEAT_TOLD and fact.read_body()["round"] == ROUND:
            told.setdefault(fact.subject.removeprefix(facts.guest_subject("")), []).append(
                fact.read_body()["table"]
            )
    return told


def choose_who_stays_away() -> set[str]:
    """Whoever a door would refuse, and some of the others, spread over the list."""
    refused = {one for one, row in GUESTS.items() if not is_let_in(row)}
    others = [one for one in GUESTS if one not in refused]
    missing = AWAY - len(refused)
    return refused | set(others[:: len(others) // missing][:missing])


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """The demo event, of which the first round is seated live, and an admin of the desk."""
    path = tmp_path / "forum.db"
    with closing(Store.open(path, "set-up", create=True)) as store:
        create_demo_event(store, now())
        assert isinstance(staff.set_up_admin(store, ADMIN, PIN, now()), Actor)
        starts = now() + timedelta(minutes=10)
        for round_ in seats.rounds(store):
            later = replace(round_, starts=starts, ends=starts + LASTS, live=round_.id == ROUND)
            store.append([*filter(None, [facts.change_fact(round_, later)])])
            starts += LASTS
    return path


@pytest.fixture
def morning(store: Path) -> Iterator[Morning]:
    at = ["--store", str(store), "--checkpoint", CHECKPOINT, "--device"]
    with x_server(DESK[2], DESK[3]) as display, ExitStack() as faces:
        show = partial(opened, display)
        kiosk = faces.enter_context(show(KIOSK, LANGUAGE, "attendee", *at, "kiosk-1", at=now()))
        desk = faces.enter_context(show(DESK, LANGUAGE, "desk", *at, "desk-1"))
        yield Morning(LANGUAGE, store, kiosk, desk, by_mouse=False, pictures=PICTURES)


def test_a_morning_with_20_no_shows_and_10_walk_ins_in_two_windows(morning: Morning) -> None:
    unlock_desk(morning)
    morning.go("t", "tables")
    morning.take_picture("before", morning.desk)
    with closing(Store.open(morning.store_path, "kiosk-2")) as store:
        away = choose_who_stays_away()
        coming = [one for one in GUESTS if one not in away]
        here = [one for one in coming if is_plain(GUESTS[one])][-AT_THE_KIOSK:]
        come_at_other_doors(store, [one for one in coming if one not in here])
        for guest in here:
            greet(morning, guest)
        morning.take_picture("told", morning.kiosk)
        for number, name in enumerate(WALK_INS):
            register(morning, number, name)
        morning.take_picture("walk-in", morning.desk)
        told, final = told_tables(store), tables_of(store)
    morning.go("t", "tables")
    morning.take_picture("after", morning.desk)
    assert len(away) == AWAY
    assert len(told) == len(coming) + len(WALK_INS)
    assert {guest: [final.get(guest)] for guest in told} == told
    printed = printed_tables()
    planned = Counter(printed[one] for one in coming if one in printed)
    sizes = Counter(final[guest] for guest in told)
    assert min(sizes.values()) >= max(SMALLEST, min(planned.values()))
    assert all(finding.passed for finding in examine(morning.store_path))


def come_at_other_doors(store: Store, guests: Sequence[str]) -> None:
    """One after another, while a process of the windows searches the seats of the others."""
    door = CheckIn(store, CHECKPOINT, now)
    for guest in guests:
        assert door.scan(ScanRequest.of(GUESTS[guest]["Code"])).seats, guest


def greet(morning: Morning, guest: str) -> None:
    """Each in their own language, with their name as it is written in that."""
    morning.kiosk.scan(GUESTS[guest]["Code"])
    names = [plain_name_of(guest, one).split()[0].upper() for one in ("ko", "en")]
    morning.kiosk.wait_until(f"a welcome for {names}", partial(_is_greeted, names))


def _is_greeted(names: Sequence[str], state: State) -> bool:
    return any(name in state["title"].upper() for name in names)


def register(morning: Morning, number: int, name: str) -> None:
    """Register somebody who is on no list, by keys, and check them in."""
    desk = morning.desk
    morning.go("n", "walk_in")
    morning.fill("family_latin", name)
    morning.fill("given_latin", "Robin")
    morning.fill("organisation_ko", "Northfield Observatory")
    morning.tick("researcher")
    morning.fill("phone", f"010-0000-{number:04}")
    morning.tick("yes")
    morning.submit()
    desk.wait_until("their card", lambda state: state["person"] == f"{name.upper()} Robin")
