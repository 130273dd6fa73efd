"""Hints against a table, and proposed seats."""

from __future__ import annotations

from kiosk.domain.records.entities import Table
from kiosk.domain.records.seating_proposal import (
    Hint,
    Move,
    RoundGuest,
    hints,
    moved,
    overfull,
    propose,
)

TABLES = (Table("1", capacity=2), Table("2", capacity=2), Table("3"))


def round_guest(
    guest: str, organisation: str = "", country: str = "", **more: object
) -> RoundGuest:
    return RoundGuest(guest, organisation, country, **more)  # type: ignore[arg-type]  # names are right


def test_a_shared_organisation_or_country_is_a_hint() -> None:
    seated = [
        round_guest("a", "Hanbit", "SE", table="1"),
        round_guest("b", "Nuri", "SE", table="2"),
    ]
    new = round_guest("c", "Hanbit", "SE")
    assert hints(new, TABLES[0], seated, 3) == (Hint.SAME_ORGANISATION, Hint.SAME_COUNTRY)
    assert hints(new, TABLES[1], seated, 3) == (Hint.SAME_COUNTRY,)
    assert hints(new, TABLES[2], seated, 3) == ()


def test_a_guest_is_no_hint_against_their_own_table() -> None:
    alone = round_guest("a", "Hanbit", "SE", table="1")
    assert hints(alone, Table("1", capacity=1), [alone], 3) == ()


def test_a_full_table_is_the_first_hint() -> None:
    seated = [round_guest("a", "Hanbit", table="1"), round_guest("b", table="1")]
    assert hints(round_guest("c", "Hanbit"), TABLES[0], seated, 3) == (
        Hint.FULL,
        Hint.SAME_ORGANISATION,
    )


def test_a_country_with_more_guests_than_tables_is_no_hint() -> None:
    seated = [round_guest(str(number), country="KR", table="1") for number in range(4)]
    assert hints(round_guest("c", country="KR"), Table("1"), seated, 3) == ()


def test_a_proposal_separates_guests_of_one_organisation_or_country() -> None:
    round_guests = [
        round_guest("a", "Hanbit", table="1", present=True),
        round_guest("b", "Hanbit", present=True, rank=(2, "")),
        round_guest("c", "Nuri", present=True, rank=(1, "")),
        round_guest("absent", "Nuri"),
    ]
    assert propose(round_guests, TABLES) == (Move("c", "", "2"), Move("b", "", "2"))


def test_a_proposal_never_overfills_a_table_and_moves_no_seated_guest() -> None:
    round_guests = [round_guest(str(number), "Hanbit", present=True) for number in range(6)]
    round_guests.append(round_guest("seated", "Hanbit", table="1", present=True))
    moves = propose(round_guests, TABLES)
    assert len(moves) == 3
    assert "seated" not in {move.guest for move in moves}
    assert overfull(moved(round_guests, moves), {t.id: t for t in TABLES}, {"1", "2"}) == ""


def test_a_move_and_its_reverse_change_nothing() -> None:
    round_guests = (round_guest("a", table="1"),)
    there = Move("a", "1", "2")
    assert moved(moved(round_guests, [there]), [there.back]) == round_guests


def test_an_overfull_table_is_found() -> None:
    round_guests = [round_guest(str(number), table="1") for number in range(3)]
    tables = {table.id: table for table in TABLES}
    assert overfull(round_guests, tables, {"1"}) == "1"
    assert overfull(round_guests, tables, {"2"}) == ""


def test_companions_sit_with_their_guest_where_there_is_a_seat() -> None:
    tables = [Table("1", capacity=2), Table("2", capacity=3)]
    guests = [
        RoundGuest("host", organisation="a", present=True, table="1"),
        RoundGuest("c1", organisation="a", present=True, companion_of="host"),
        RoundGuest("c2", organisation="a", present=True, companion_of="host"),
    ]
    assert propose(guests, tables) == (Move("c1", "", "1"), Move("c2", "", "2"))
    assert hints(guests[1], tables[0], guests, 2) == ()


def test_companions_are_seated_after_the_guests_they_come_with() -> None:
    guests = [
        RoundGuest("a", present=True, companion_of="host"),
        RoundGuest("host", present=True),
    ]
    tables = [Table("1", capacity=2), Table("2", capacity=2)]
    assert propose(guests, tables) == (Move("host", "", "1"), Move("a", "", "1"))
