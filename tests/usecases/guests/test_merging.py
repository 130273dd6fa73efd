"""Two records of one person: what either has stays with the person, until they are separated."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.admission.outcomes import Admitted, NeedsDesk, Reason, WrongCheckpoint
from kiosk.domain.journal import facts
from kiosk.domain.journal.alert_kinds import AlertKind
from kiosk.domain.records.entities import Checkpoint, Guest, Session, Status
from kiosk.domain.records.permissions import Actor, Role
from kiosk.store import Store
from kiosk.store.connection import driver_connection
from kiosk.store.doctor import differences
from kiosk.usecases.checkin import alerts
from kiosk.usecases.guests import person_card
from kiosk.usecases.guests.corrections import add_note, annul_merge, correct, merge
from kiosk.usecases.guests.decisions import unblock
from tests.usecases.conftest import WALK_IN, MakeVenue, Venue

DESK, PROTOCOL = Actor("d", "안내", Role.DESK), Actor("p", "의전", Role.PROTOCOL)
LISTED = Guest(
    id="v", name_ko="한가람", category="regular", vip=True, escort="010-0000-7777",
    attention="휠체어", accessibility=("wheelchair",), sessions=("s1",),
)  # fmt: skip
SEATLESS = replace(
    WALK_IN, name_ko="한가람", attention="꽃 전달", sessions=("s2",), phone="010-0000-1111"
)
CODE, WALK_IN_CODE = "EVT-AAAA1111BBBB2222", "EVT-CCCC3333DDDD4444"


@pytest.fixture
def two(venue: Venue) -> Venue:
    """A VIP of the list, and the record that the desk made when they came without their code."""
    records = [Session("s1", "정책"), Session("s2", "협력"), Session("s3", "그 밖")]
    gates = [Checkpoint(f"at-{one.id}", session=one.id) for one in records]
    closed = [replace(one, enrolled_only=True) for one in records]
    both: list[facts.Record] = [*closed, *gates]
    venue.store.append(draft for one in both if (draft := facts.recorded(None, one)))
    venue.register(LISTED, CODE)
    venue.register(SEATLESS, WALK_IN_CODE)
    return venue


def person(venue: Venue, id_: str = "v") -> Guest:
    card = person_card.card(venue.store, id_, venue.now)
    assert card is not None
    return card.guest


def sound(venue: Venue) -> bool:
    return venue.store.read(lambda connection: list(differences(connection))) == []


@pytest.mark.parametrize(("second", "first"), [(SEATLESS.id, "v"), ("v", SEATLESS.id)])
def test_whichever_record_stands_the_person_has_what_both_had(
    two: Venue, second: str, first: str
) -> None:
    add_note(two.store, DESK, second, "두 번째 기록의 메모", two.now)
    merge(two.store, DESK, second, first, two.now)
    guest = person(two, second)
    assert guest.id == first
    assert (guest.vip, guest.escort, guest.phone) == (True, "010-0000-7777", "010-0000-1111")
    assert guest.accessibility == ("wheelchair",)
    assert set(guest.sessions) == {"s1", "s2"}
    assert set(guest.attention.split("\n")) == {"휠체어", "꽃 전달"}
    card = person_card.card(two.store, first, two.now)
    assert card is not None
    assert [note.text for note in card.notes] == ["두 번째 기록의 메모"]
    assert sound(two)


@pytest.mark.parametrize(("second", "first"), [(SEATLESS.id, "v"), ("v", SEATLESS.id)])
@pytest.mark.parametrize("code", [CODE, WALK_IN_CODE])
def test_a_vip_merged_with_a_walk_in_is_announced_by_either_code(
    two: Venue, second: str, first: str, code: str
) -> None:
    merge(two.store, DESK, second, first, two.now)
    assert isinstance(two.scan("main", code).outcome, Admitted)
    alert, noted = alerts.alerts(two.store)
    assert (alert.guest.id, alert.guest.vip, alert.escort) == (first, True, "010-0000-7777")
    assert (alert.kind, noted.kind) == (AlertKind.VIP, AlertKind.ATTENTION)
    assert sound(two)


def test_who_came_as_a_walk_in_is_announced_once_they_prove_to_be_a_vip(two: Venue) -> None:
    two.store.append([facts.recorded(SEATLESS, replace(SEATLESS, attention=""))])  # type: ignore[list-item]  # it differs
    two.scan("main", WALK_IN_CODE)
    assert alerts.alerts(two.store) == []
    merge(two.store, DESK, SEATLESS.id, "v", two.now)
    told = [(one.guest.id, one.kind) for one in alerts.alerts(two.store)]
    assert told == [("v", kind) for kind in AlertKind]


def test_either_code_opens_the_sessions_of_both(two: Venue) -> None:
    merge(two.store, DESK, SEATLESS.id, "v", two.now)
    for code in (CODE, WALK_IN_CODE):
        assert isinstance(two.scan("at-s2", code).outcome, Admitted) is (code == CODE)
        assert isinstance(two.scan("at-s3", code).outcome, WrongCheckpoint)


@pytest.mark.parametrize(("second", "first"), [(SEATLESS.id, "v"), ("v", SEATLESS.id)])
def test_a_merge_lifts_no_block_and_protocol_still_can(two: Venue, second: str, first: str) -> None:
    two.correct(SEATLESS, status=Status.BLOCKED)
    merge(two.store, DESK, second, first, two.now)
    for code in (CODE, WALK_IN_CODE):
        found = two.scan("main", code).outcome
        assert isinstance(found, NeedsDesk)
        assert found.reason is Reason.BLOCKED
    unblock(two.store, PROTOCOL, first, "주최 측 확인", two.now)
    assert isinstance(two.scan("main", CODE).outcome, Admitted)
    assert sound(two)


def test_what_staff_change_after_the_merge_is_the_last_word(two: Venue) -> None:
    merge(two.store, DESK, SEATLESS.id, "v", two.now)
    seen = person(two)
    correct(two.store, PROTOCOL, "v", seen, {"attention": "", "sessions": ("s2",), "vip": False})
    after = person(two)
    assert (after.attention, after.sessions, after.vip) == ("", ("s2",), False)
    assert after.phone == "010-0000-1111"
    assert sound(two)


def test_separated_each_record_is_what_it_was(two: Venue) -> None:
    merge(two.store, DESK, SEATLESS.id, "v", two.now)
    annul_merge(two.store, DESK, SEATLESS.id, two.now)
    assert (person(two), person(two, SEATLESS.id)) == (LISTED, SEATLESS)
    assert sound(two)


def test_three_records_come_to_one_person(two: Venue) -> None:
    third = replace(WALK_IN, id="third", email="third@example.org", sessions=("s3",))
    two.register(third, "EVT-EEEE5555FFFF6666")
    merge(two.store, DESK, SEATLESS.id, "third", two.now)
    merge(two.store, DESK, "third", "v", two.now)
    guest = person(two, SEATLESS.id)
    assert (guest.id, guest.email, set(guest.sessions)) == ("v", third.email, {"s1", "s2", "s3"})
    assert sound(two)


def test_another_device_gets_the_same_result(two: Venue, make_venue: MakeVenue) -> None:
    other = make_venue("desk-2", empty=True)
    merge(two.store, DESK, SEATLESS.id, "v", two.now)
    other.store.merge(reversed(two.store.facts_since({})))
    assert person(other) == person(two)


def test_a_store_that_an_earlier_program_merged_in_is_brought_up_to_date(two: Venue) -> None:
    merge(two.store, DESK, SEATLESS.id, "v", two.now)
    expected = person(two)

    def as_before(connection: object) -> None:
        database = driver_connection(connection)  # type: ignore[arg-type]  # a connection of the store's
        database.execute("UPDATE guest SET record = json_remove(record, '$.phone') WHERE id = 'v'")
        database.execute("PRAGMA user_version = 4")

    two.store.transact(as_before)
    assert person(two) != expected
    again = Store.open(two.store.path, "desk-2")
    two.store.programme()
    assert person(two) == expected
    again.close()
    assert sound(two)


def test_the_history_knows_whose_records_were_merged(two: Venue) -> None:
    merge(two.store, DESK, SEATLESS.id, "v", two.now)
    card = person_card.card(two.store, "v", two.now)
    assert card is not None
    assert {id_: one.name_ko for id_, one in card.people.items()} == {
        "v": "한가람",
        SEATLESS.id: "한가람",
    }
