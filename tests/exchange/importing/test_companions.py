"""Companions in guest lists: rows of their own, numbers and names in the row of their guest."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from kiosk.domain.records.entities import Guest, Status
from kiosk.store import Store
from kiosk.texts import load_texts
from kiosk.usecases.reports.exporting.export_source import ExportSource
from kiosk.usecases.reports.record_lists import guests
from tests.exchange.importing.repeated_lists import correct, import_again
from tests.exchange.spreadsheets import (
    Row,
    guests_of,
    ids,
    import_lists,
    plan_of,
    problems,
    sheet_of,
)

HEADER = ("등록번호", "성명", "소속", "동반 인원")


def party(store: Store, reference: str = "A1") -> list[Guest]:
    """The companions of a guest who are not cancelled, in the order of their numbers."""
    known = [one.guest for one in store.guests()]
    principal = next(one.id for one in known if one.reference == reference)
    found = [
        one for one in known if one.companion_of == principal and one.status is not Status.CANCELLED
    ]
    return sorted(found, key=lambda one: (one.companion_number or 0, one.name_ko))


@pytest.mark.parametrize(
    ("header", "cell", "number"),
    [
        ("동반 인원", "2", 2),
        ("동반인원(명)", "2명", 2),
        ("인원", "3", 2),
        ("Party size", "3", 2),
        ("Companions", "2", 2),
        ("Plus one", "yes", 1),
        ("Plus ones", "+2", 2),
        ("Plus one", "no", 0),
        ("Guests", "2", 2),
        ("동반자 성명", "박하늘; 이바다", 2),
        ("Accompanying persons", "Ada MOON, Bo STONE, Cy REED", 3),
    ],
)
def test_each_companion_is_a_guest_of_their_own(
    store: Store, header: str, cell: str, number: int
) -> None:
    import_lists(
        store, sheet_of(("등록번호", "성명", "소속", header), ("A1", "한가온", "가온", cell))
    )
    found = party(store)
    assert len(found) == number
    assert {one.organisation_ko for one in found} <= {"가온"}
    codes = [one.codes for one in store.guests()]
    assert all(codes)
    assert len(set(codes)) == number + 1


def test_unnamed_companions_have_a_number_and_no_name(store: Store) -> None:
    import_lists(store, sheet_of(HEADER, ("A1", "한가온", "가온", "2")))
    assert [(c.companion_number, c.reference, c.name_ko, c.name_latin) for c in party(store)] == [
        (1, "A1+1", "", ""),
        (2, "A1+2", "", ""),
    ]


def test_named_companions_come_first_and_unnamed_ones_fill_up(store: Store) -> None:
    sheet = sheet_of((*HEADER, "동반자 성명"), ("A1", "한가온", "가온", "3", "박하늘; Bo STONE"))
    import_lists(store, sheet)
    assert [c.name_ko or c.name_latin for c in party(store)] == ["박하늘", "Bo STONE", ""]


def test_a_row_of_their_own_names_the_guest_by_reference_or_name(store: Store) -> None:
    rows = [("A1", "한가온", ""), ("A2", "박하늘", "A1"), ("A3", "이바다", "한가온")]
    import_lists(store, sheet_of(("등록번호", "성명", "주빈"), *reversed(rows)))
    assert {one.reference for one in party(store)} == {"A2", "A3"}


def test_rows_of_their_own_count_among_the_number(store: Store) -> None:
    header = (*HEADER, "주빈")
    sheet = sheet_of(header, ("A1", "한가온", "가온", "3", ""), ("A2", "박하늘", "가온", "", "A1"))
    import_lists(store, sheet)
    assert [one.name_ko for one in party(store)] == ["박하늘", "", ""]


def test_the_same_list_again_changes_nothing(store: Store) -> None:
    header = (*HEADER, "동반자 성명")
    row = ("A1", "한가온", "가온", "3", "박하늘")
    import_lists(store, sheet_of(header, row))
    assert list(plan_of(sheet_of(header, row), store=store).drafts) == []


def test_rows_of_their_own_again_change_nothing(store: Store) -> None:
    sheet = [("성명", "주빈"), ("한가온", ""), ("박하늘", "한가온"), ("", "한가온")]
    import_lists(store, sheet_of(*sheet))
    assert len([one for one in store.guests() if one.guest.companion_of]) == 2
    assert list(plan_of(sheet_of(*sheet), store=store).drafts) == []


def test_a_smaller_number_withdraws_the_last_who_is_unnamed_and_has_not_come(store: Store) -> None:
    import_lists(store, sheet_of(HEADER, ("A1", "한가온", "가온", "3")))
    correct(store, "A1+3", name_ko="최노을")
    import_again(store, ("A1", "한가온", "가온", "1"), header=HEADER)
    assert [one.reference for one in party(store)] == ["A1+3"]
    again = import_again(store, ("A1", "한가온", "가온", "1"), header=HEADER)
    assert list(again.drafts) == []


def test_a_companion_with_a_name_stays_and_is_reported(store: Store) -> None:
    import_lists(store, sheet_of(HEADER, ("A1", "한가온", "가온", "1")))
    correct(store, "A1+1", name_ko="최노을")
    plan = import_again(store, ("A1", "한가온", "가온", "0"), header=HEADER)
    assert "companion_stays" in ids(plan.notes)
    assert [one.name_ko for one in party(store)] == ["최노을"]


def test_a_larger_number_reinstates_before_it_adds(store: Store) -> None:
    for number in ("2", "", "3"):
        import_again(store, ("A1", "한가온", "가온", number), header=HEADER)
    assert [one.reference for one in party(store)] == ["A1+1", "A1+2", "A1+3"]


def test_who_was_removed_at_the_desk_stays_removed(store: Store) -> None:
    import_lists(store, sheet_of(HEADER, ("A1", "한가온", "가온", "2")))
    correct(store, "A1+1", status=Status.CANCELLED)
    import_again(store, ("A1", "한가온", "가온연구원", "2"), header=HEADER)
    assert [(one.reference, one.organisation_ko) for one in party(store)] == [
        ("A1+2", "가온연구원")
    ]


def test_a_companion_of_a_cancelled_guest_is_cancelled(store: Store) -> None:
    header = (*HEADER, "상태")
    import_lists(store, sheet_of(header, ("A1", "한가온", "가온", "1", "확정")))
    import_again(store, ("A1", "한가온", "가온", "1", "취소"), header=header)
    assert party(store) == []


@pytest.mark.parametrize(
    ("rows", "problem"),
    [
        (
            [("A1", "가", "", ""), ("A2", "나", "A1", ""), ("A3", "다", "A2", "")],
            (4, "주빈", "companion.nested"),
        ),
        ([("A1", "가", "", ""), ("A2", "나", "A1", "1")], (3, "동반 인원", "companion.party")),
        ([("A1", "가", "", ""), ("A2", "나", "A9", "")], (3, "주빈", "reference.unknown")),
        (
            [("A1", "가", "", ""), ("A2", "가", "", ""), ("A3", "나", "가", "")],
            (4, "주빈", "seat.ambiguous"),
        ),
        ([("A1", "가", "", "많음")], (2, "동반 인원", "companions.wrong")),
        ([("A1", "가", "", "51")], (2, "동반 인원", "companions.wrong")),
    ],
)
def test_what_cannot_be_a_companion_is_refused_with_its_row(
    store: Store, rows: list[tuple[str, ...]], problem: tuple[int, str, str]
) -> None:
    plan = plan_of(sheet_of(("등록번호", "성명", "주빈", "동반 인원"), *rows), store=store)
    assert problems(plan) == [problem]


def test_a_guest_with_companions_cannot_become_a_companion(store: Store) -> None:
    header = ("등록번호", "성명", "주빈")
    import_lists(store, sheet_of(header, ("A1", "가", ""), ("A2", "나", "A1"), ("A3", "다", "")))
    plan = import_again(
        store, ("A1", "가", "A3"), ("A2", "나", "A1"), ("A3", "다", ""), header=header
    )
    assert (2, "주빈", "companion.nested") in problems(plan)
    assert [one.reference for one in party(store)] == ["A2"]


def test_a_seat_list_names_an_unnamed_companion_by_their_number(store: Store) -> None:
    seats = sheet_of(
        ("등록번호", "라운드", "테이블"), ("A1", "1", "3"), ("A1+1", "1", "3"), name="좌석"
    )
    import_lists(store, sheet_of(HEADER, ("A1", "한가온", "가온", "1")), seats)
    assert sorted(one.seats[0].table for one in store.guests()) == ["3", "3"]


def test_the_number_set_up_is_reported() -> None:
    plan = plan_of(sheet_of(HEADER, ("A1", "한가온", "가온", "2"), ("A2", "박하늘", "", "")))
    assert "companions" in ids(plan.notes)
    assert len(guests_of(plan)) == 4


def test_an_exported_list_is_imported_with_its_parties(store: Store, other: Store) -> None:
    header = (*HEADER, "동반자 성명")
    import_lists(store, sheet_of(header, ("A1", "한가온", "가온", "2", "박하늘")))

    def exported(connection: sa.Connection) -> list[Row]:
        korean, english = load_texts("ko"), load_texts("en")
        table = guests(ExportSource(connection, store.programme_in(connection), korean, english))
        return [[column.heading for column in table.columns], *table.rows]

    import_lists(other, sheet_of(*store.read(exported), name="참가자"))
    assert [one.reference for one in party(other)] == ["A1+1", "A1+2"]
    assert [one.name_ko for one in party(other)] == ["박하늘", ""]


def test_lists_call_an_unnamed_companion_by_number_and_guest(store: Store) -> None:
    import_lists(store, sheet_of(HEADER, ("A1", "한가온 (HAN Gaon)", "가온", "1")))
    (companion,) = party(store)

    def names(connection: sa.Connection) -> tuple[str, str]:
        korean, english = load_texts("ko"), load_texts("en")
        source = ExportSource(connection, store.programme_in(connection), korean, english)
        return source.names(companion)

    assert store.read(names) == ("한가온 동반자 1", "Companion 1 of HAN Gaon")
