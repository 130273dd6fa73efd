"""A live round of made-up guests, seated by a plan, and their check-in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import timedelta

from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Guest, Round, Seat, Table
from kiosk.domain.records.seating.seating_rules import SeatReason
from kiosk.store.queries import scans
from tests.usecases.conftest import DOORS, Venue

STARTS = DOORS + timedelta(hours=2)


def code_of(guest: str) -> str:
    return f"EVT-{guest.upper():0>16}"


def people(count: int) -> list[Guest]:
    """In delegations of three, of four categories."""
    return [
        Guest(
            f"p{number:03}",
            name_ko=f"손님{number}",
            organisation_ko=f"기관{number // 3}",
            delegation=f"d{number // 3}",
            country=("KE", "KR", "DE", "VN", "FR")[number % 5],
            category=("regular", "press", "host", "speaker")[number % 4],
            languages=("en", "ko") if number % 3 else ("en",),
        )
        for number in range(count)
    ]


def rounds(count: int = 1, **values: bool) -> list[Round]:
    """Live rounds of an hour, one after another from `STARTS`."""
    return [
        Round(
            f"r{number + 1}",
            starts=STARTS + timedelta(hours=number),
            ends=STARTS + timedelta(hours=number + 1),
            live=values.get("live", True),
            locked=values.get("locked", False),
        )
        for number in range(count)
    ]


def tables(count: int, capacity: int) -> list[Table]:
    return [Table(str(number + 1), capacity=capacity) for number in range(count)]


def add(venue: Venue, *records: facts.Record) -> None:
    drafts = [one for record in records if (one := facts.change_fact(None, record))]
    drafts += [
        facts.code_issued(one.id, code_of(one.id)) for one in records if isinstance(one, Guest)
    ]
    venue.store.append(drafts)


def seat(venue: Venue, tables_by_guest: dict[str, str], round_: str = "r1") -> None:
    venue.store.append(
        facts.guest_seated(guest, round_, table, why=SeatReason.PLAN)
        for guest, table in tables_by_guest.items()
    )


def come(venue: Venue, guest: str) -> ScanAnswer:
    return venue.scan("main", code_of(guest))


def seats_of(venue: Venue, guest: str) -> dict[str, Seat]:
    found = venue.store.read(lambda connection: scans.seats_of(connection, guest))
    return {one.round: one for one in found}


def told_tables(answers: Iterable[ScanAnswer], round_: str = "r1") -> dict[str, str]:
    """What the screens showed, by guest."""
    return {
        one.guest.id: next((s.table for s in one.seats if s.round == round_), "")
        for one in answers
        if one.guest
    }


def sizes(venue: Venue, guests: Iterable[str], round_: str = "r1") -> Counter[str]:
    held = (seats_of(venue, guest).get(round_) for guest in guests)
    return Counter(one.table for one in held if one)
