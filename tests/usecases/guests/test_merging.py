"""Two records of one person: merged, the person has the values of both, until separated."""

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
from kiosk.store.recovery.doctor import differences
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
def two_records(venue: Venue) -> Venue:
    """A VIP from the list, and the record made at the desk when they came without their code."""
    records = [Session("s1", "정책"), Session("s2", "협력"), Session("s3", "그 밖")]
    gates = [Checkpoint(f"at-{record.id}", session=record.id) for record in records]
    closed = [replace(record, enrolled_only=True) for record in records]
    all_records: list[facts.Record] = [*closed, *gates]
    venue.store.append(
        draft for record in all_records if (draft := facts.change_fact(None, record))
    )
    venue.register(LISTED, CODE)
    venue.register(SEATLESS, WALK_IN_CODE)
    return venue


def person(venue: Venue, id_: str = "v") -> Guest:
    card = person_card.card(venue.store, id_, venue.now)
    assert card is not None
    return card.guest


def has_consistent_rows(venue: Venue) -> bool:
    return venue.store.read(lambda connection: list(differences(connection))) == []


@pytest.mark.parametrize(("second", "first"), [(SEATLESS.id, "v"), ("v", SEATLESS.id)])
def test_the_person_has_the_values_of_both_records(
    two_records: Venue, second: str, first: str
) -> None:
    add_note(two_records.store, DESK, second, "두 번째 기록의 메모", two_records.now)
    merge(two_records.store, DESK, second, first, two_records.now)
    guest = person(two_records, second)
    assert guest.id == first
    assert (guest.vip, guest.escort, guest.phone) == (True, "010-0000-7777", "010-0000-1111")
    assert guest.accessibility == ("wheelchair",)
    assert set(guest.sessions) == {"s1", "s2"}
    assert set(guest.attention.split("\n")) == {"휠체어", "꽃 전달"}
    card = person_card.card(two_records.store, first, two_records.now)
    assert card is not None
    assert [note.text for note in card.notes] == ["두 번째 기록의 메모"]
    assert has_consistent_rows(two_records)


@pytest.mark.parametrize(("second", "first"), [(SEATLESS.id, "v"), ("v", SEATLESS.id)])
@pytest.mark.parametrize("code", [CODE, WALK_IN_CODE])
def test_a_vip_merged_with_a_walk_in_alerts_on_either_code(
    two_records: Venue, second: str, first: str, code: str
) -> None:
    merge(two_records.store, DESK, second, first, two_records.now)
    assert isinstance(two_records.scan("main", code).outcome, Admitted)
    alert, noted = alerts.alerts(two_records.store)
    assert (alert.guest.id, alert.guest.vip, alert.escort) == (first, True, "010-0000-7777")
    assert (alert.kind, noted.kind) == (AlertKind.VIP, AlertKind.ATTENTION)
    assert has_consistent_rows(two_records)


def test_merging_a_walk_in_who_arrived_with_a_vip_alerts(two_records: Venue) -> None:
    two_records.store.append([facts.change_fact(SEATLESS, replace(SEATLESS, attention=""))])  # type: ignore[list-item]  # the records differ
    two_records.scan("main", WALK_IN_CODE)
    assert alerts.alerts(two_records.store) == []
    merge(two_records.store, DESK, SEATLESS.id, "v", two_records.now)
    alert_kinds = [(alert.guest.id, alert.kind) for alert in alerts.alerts(two_records.store)]
    assert alert_kinds == [("v", kind) for kind in AlertKind]


def test_either_code_admits_to_the_sessions_of_both_records(two_records: Venue) -> None:
    merge(two_records.store, DESK, SEATLESS.id, "v", two_records.now)
    for code in (CODE, WALK_IN_CODE):
        assert isinstance(two_records.scan("at-s2", code).outcome, Admitted) is (code == CODE)
        assert isinstance(two_records.scan("at-s3", code).outcome, WrongCheckpoint)


@pytest.mark.parametrize(("second", "first"), [(SEATLESS.id, "v"), ("v", SEATLESS.id)])
def test_a_merge_keeps_a_block_which_protocol_can_lift(
    two_records: Venue, second: str, first: str
) -> None:
    two_records.correct(SEATLESS, status=Status.BLOCKED)
    merge(two_records.store, DESK, second, first, two_records.now)
    for code in (CODE, WALK_IN_CODE):
        outcome = two_records.scan("main", code).outcome
        assert isinstance(outcome, NeedsDesk)
        assert outcome.reason is Reason.BLOCKED
    unblock(two_records.store, PROTOCOL, first, "주최 측 확인", two_records.now)
    assert isinstance(two_records.scan("main", CODE).outcome, Admitted)
    assert has_consistent_rows(two_records)


def test_corrections_after_the_merge_are_kept(two_records: Venue) -> None:
    merge(two_records.store, DESK, SEATLESS.id, "v", two_records.now)
    displayed = person(two_records)
    correct(
        two_records.store,
        PROTOCOL,
        "v",
        displayed,
        {"attention": "", "sessions": ("s2",), "vip": False},
    )
    after = person(two_records)
    assert (after.attention, after.sessions, after.vip) == ("", ("s2",), False)
    assert after.phone == "010-0000-1111"
    assert has_consistent_rows(two_records)


def test_separated_records_have_their_former_values(two_records: Venue) -> None:
    merge(two_records.store, DESK, SEATLESS.id, "v", two_records.now)
    annul_merge(two_records.store, DESK, SEATLESS.id, two_records.now)
    assert (person(two_records), person(two_records, SEATLESS.id)) == (LISTED, SEATLESS)
    assert has_consistent_rows(two_records)


def test_three_records_are_merged_into_one_person(two_records: Venue) -> None:
    third = replace(WALK_IN, id="third", email="third@example.org", sessions=("s3",))
    two_records.register(third, "EVT-EEEE5555FFFF6666")
    merge(two_records.store, DESK, SEATLESS.id, "third", two_records.now)
    merge(two_records.store, DESK, "third", "v", two_records.now)
    guest = person(two_records, SEATLESS.id)
    assert (guest.id, guest.email, set(guest.sessions)) == ("v", third.email, {"s1", "s2", "s3"})
    assert has_consistent_rows(two_records)


def test_another_device_gets_the_same_result(two_records: Venue, make_venue: MakeVenue) -> None:
    other = make_venue("desk-2", empty=True)
    merge(two_records.store, DESK, SEATLESS.id, "v", two_records.now)
    other.store.merge(reversed(two_records.store.facts_since({})))
    assert person(other) == person(two_records)


def test_merges_of_an_earlier_version_are_projected_again(two_records: Venue) -> None:
    merge(two_records.store, DESK, SEATLESS.id, "v", two_records.now)
    expected = person(two_records)

    def as_before(connection: object) -> None:
        database = driver_connection(connection)  # type: ignore[arg-type]  # a connection of the store
        database.execute("UPDATE guest SET record = json_remove(record, '$.phone') WHERE id = 'v'")
        database.execute("PRAGMA user_version = 4")

    two_records.store.transact(as_before)
    assert person(two_records) != expected
    again = Store.open(two_records.store.path, "desk-2")
    two_records.store.programme()
    assert person(two_records) == expected
    again.close()
    assert has_consistent_rows(two_records)


def test_the_history_names_merged_records(two_records: Venue) -> None:
    merge(two_records.store, DESK, SEATLESS.id, "v", two_records.now)
    card = person_card.card(two_records.store, "v", two_records.now)
    assert card is not None
    assert {id_: guest.name_ko for id_, guest in card.people.items()} == {
        "v": "한가람",
        SEATLESS.id: "한가람",
    }
