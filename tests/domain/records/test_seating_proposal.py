"""Hints against a table, and proposed seats."""

from __future__ import annotations

from kiosk.domain.records.entities import Table
from kiosk.domain.records.seating_proposal import (
    Hint,
    Move,
    Sitter,
    hints,
    moved,
    overfull,
    propose,
)

TABLES = (Table("1", capacity=2), Table("2", capacity=2), Table("3"))


def sitter(guest: str, organisation: str = "", country: str = "", **more: object) -> Sitter:
    return Sitter(guest, organisation, country, **more)  # type: ignore[arg-type]  # names are right


def test_a_shared_organisation_or_country_is_a_hint() -> None:
    seated = [sitter("a", "Hanbit", "SE", table="1"), sitter("b", "Nuri", "SE", table="2")]
    new = sitter("c", "Hanbit", "SE")
    assert hints(new, TABLES[0], seated, 3) == (Hint.SAME_ORGANISATION, Hint.SAME_COUNTRY)
    assert hints(new, TABLES[1], seated, 3) == (Hint.SAME_COUNTRY,)
    assert hints(new, TABLES[2], seated, 3) == ()


def test_a_guest_is_no_hint_against_their_own_table() -> None:
    alone = sitter("a", "Hanbit", "SE", table="1")
    assert hints(alone, Table("1", capacity=1), [alone], 3) == ()


def test_a_full_table_is_the_first_hint() -> None:
    seated = [sitter("a", "Hanbit", table="1"), sitter("b", table="1")]
    assert hints(sitter("c", "Hanbit"), TABLES[0], seated, 3) == (
        Hint.FULL,
        Hint.SAME_ORGANISATION,
    )


def test_a_country_with_more_guests_than_tables_is_no_hint() -> None:
    seated = [sitter(str(number), country="KR", table="1") for number in range(4)]
    assert hints(sitter("c", country="KR"), Table("1"), seated, 3) == ()


def test_a_proposal_separates_guests_of_one_organisation_or_country() -> None:
    sitters = [
        sitter("a", "Hanbit", table="1", present=True),
        sitter("b", "Hanbit", present=True, rank=(2, "")),
        sitter("c", "Nuri", present=True, rank=(1, "")),
        sitter("absent", "Nuri"),
    ]
    assert propose(sitters, TABLES) == (Move("c", "", "2"), Move("b", "", "2"))


def test_a_proposal_never_overfills_a_table_and_moves_no_seated_guest() -> None:
    sitters = [sitter(str(number), "Hanbit", present=True) for number in range(6)]
    sitters.append(sitter("seated", "Hanbit", table="1", present=True))
    moves = propose(sitters, TABLES)
    assert len(moves) == 3
    assert "seated" not in {move.guest for move in moves}
    assert overfull(moved(sitters, moves), {t.id: t for t in TABLES}, {"1", "2"}) == ""


def test_a_move_and_its_reverse_change_nothing() -> None:
    sitters = (sitter("a", table="1"),)
    there = Move("a", "1", "2")
    assert moved(moved(sitters, [there]), [there.back]) == sitters


def test_an_overfull_table_is_found() -> None:
    sitters = [sitter(str(number), table="1") for number in range(3)]
    tables = {table.id: table for table in TABLES}
    assert overfull(sitters, tables, {"1"}) == "1"
    assert overfull(sitters, tables, {"2"}) == ""
