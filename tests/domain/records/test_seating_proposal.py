"""Hints against a table, and moves."""

from __future__ import annotations

from kiosk.domain.records.entities import Table
from kiosk.domain.records.seating.seating_proposal import (
    Hint,
    Move,
    RoundGuest,
    hints,
    moved,
    overfull,
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


def test_a_move_and_its_reverse_change_nothing() -> None:
    round_guests = (round_guest("a", table="1"),)
    there = Move("a", "1", "2")
    assert moved(moved(round_guests, [there]), [there.back]) == round_guests


def test_an_overfull_table_is_found() -> None:
    round_guests = [round_guest(str(number), table="1") for number in range(3)]
    tables = {table.id: table for table in TABLES}
    assert overfull(round_guests, tables, {"1"}) == "1"
    assert overfull(round_guests, tables, {"2"}) == ""


def test_what_companions_share_with_their_party_is_no_hint() -> None:
    host = RoundGuest("host", organisation="a", table="1")
    companion = RoundGuest("c", organisation="a", companion_of="host")
    assert hints(companion, TABLES[0], [host, companion], 2) == ()
