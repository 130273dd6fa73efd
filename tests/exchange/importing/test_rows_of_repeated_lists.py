"""Rows of repeated lists: missing guests and duplicates are named; refused rows change nothing."""

from __future__ import annotations

from kiosk.domain.records.entities import Status
from kiosk.store import Store
from tests.exchange.importing.repeated_lists import (
    HEADER,
    LISTED,
    differences,
    import_again,
    record_of,
)
from tests.exchange.spreadsheets import guests_of, import_lists, plan_of, problems, sheet_of


def test_guests_missing_from_the_newer_list_are_named_and_stay(listed: Store) -> None:
    import_lists(listed, sheet_of(HEADER, ("A2", "두다온"), ("A3", "세라온")))
    plan = import_again(listed, LISTED, ("A2", "두다온"))
    assert [guest.name_ko for guest in plan.missing] == ["세라온"]
    assert record_of(listed, "A3").guest.status is Status.CONFIRMED


def test_a_list_of_other_people_reports_no_guest_missing(listed: Store) -> None:
    import_lists(listed, sheet_of(HEADER, ("A2", "두다온"), ("A3", "세라온")))
    assert import_again(listed, ("P1", "네마온")).missing == []
    delta = sheet_of(HEADER, ("A2", "두다온", "바뀐곳"), file="delta.xlsx")
    assert plan_of(delta, store=listed).missing == []


def test_rows_that_may_be_one_person_are_named_and_both_kept(store: Store) -> None:
    rows = [
        ("A1", "한가온", "가온연구원", "gaon@example.org"),
        ("A2", "두다온", "다온대학교", "Gaon@Example.org"),
        ("A3", "한가온", "가온연구원", ""),
        ("A4", "한가온", "라온", "other@example.org"),
    ]
    plan = plan_of(sheet_of(HEADER[:4], *rows), store=store)
    named = [
        (note.id.removeprefix("import.note."), note.values["row"])
        for note in plan.notes
        if "twice" in note.id
    ]
    assert named == [("twice_email", 2), ("twice_name", 2)]
    assert len(guests_of(plan)) == 4


def test_all_problems_of_a_row_are_reported(store: Store) -> None:
    header = ("등록번호", "성명", "코드", "유효시작", "유효종료", "세션")
    rows = [
        ("A1", "한가온", "OWN-1"),
        ("A1", "", "OWN-1", "2026-12-02 10:00", "2026-12-01 10:00", "없는 세션"),
        ("A1", "두다온", "OWN-1", "", "", "없는 세션"),
    ]
    plan = plan_of(sheet_of(header, *rows), store=store)
    assert problems(plan) == [
        (3, "성명", "guest.nameless"),
        (3, "유효종료", "period.backwards"),
        (3, "세션", "reference.unknown"),
        (4, "세션", "reference.unknown"),
        (4, "등록번호", "reference.twice"),
        (4, "코드", "code.twice"),
    ]


def test_a_guest_in_a_refused_row_is_not_missing(listed: Store) -> None:
    header = (*HEADER, "유효시작", "유효종료")
    row = (*LISTED, "2026-12-02 10:00", "2026-12-01 10:00")
    plan = plan_of(sheet_of(header, row, ("A9", "나온")), store=listed)
    assert len(plan.refusals) == 1
    assert plan.missing == []


def test_spellings_of_a_category_are_one_category(store: Store) -> None:
    event = sheet_of(("행사명", "구분 표기"), ("포럼", "후원사|Sponsor"), name="행사")
    door = sheet_of(
        ("Checkpoint ID", "Checkpoint name", "Categories"),
        ("main", "Entrance", "Researcher, 후원사"),
        name="Checkpoints",
    )
    header = ("등록번호", "성명", "구분")
    rows = [("A1", "한가온", "연구자"), ("A2", "두다온", "SPONSOR"), ("A3", "세라온", "귀한 손님")]
    import_lists(store, event, door, sheet_of(header, *rows))
    (checkpoint,) = store.programme().checkpoints.values()
    assert checkpoint.categories == ("Researcher", "후원사")
    assert [record_of(store, r).guest.category for r in ("A1", "A2", "A3")] == [
        "Researcher",
        "후원사",
        "귀한 손님",
    ]
    assert list(plan_of(sheet_of(header, *rows), store=store).drafts) == []


def test_nothing_else_of_a_refused_row_is_taken(listed: Store) -> None:
    other = ("A1", "한가온", "또가온연구원", "gaon@example.org", "미확정상태", "뒷줄")
    plan = import_again(listed, other)
    guest = record_of(listed).guest
    assert (guest.organisation_ko, guest.extra["메모"]) == ("가온연구원", "창가")
    assert [one[0] for one in differences(plan)] == ["status"]


def test_a_refused_row_of_a_new_guest_adds_no_guest(listed: Store) -> None:
    new = ("B1", "윤서리", "나래원", "seori@example.org", "미확정상태", "")
    plan = import_again(listed, LISTED, new)
    assert len(list(listed.guests())) == 1
    assert (plan.changes, len(plan.refusals), plan.missing) == ([], 1, [])


def test_problems_of_cells_and_of_references_are_reported_together(store: Store) -> None:
    sheets = [
        sheet_of(("라운드",), ("1",), name="라운드"),
        sheet_of(("테이블",), ("1",), name="테이블"),
        sheet_of(
            ("등록번호", "성명", "VIP", "유효시작", "유효종료", "세션", "1라운드 테이블"),
            ("A1", "", "아마도", "2026-12-02 10:00", "2026-12-01 10:00", "없는 세션", "77"),
            ("A2", "두다온", "", "내일쯤", "2026-12-01 10:00", "없는 세션", "1"),
        ),
    ]
    assert problems(plan_of(*sheets, store=store)) == [
        (2, "VIP", "flag.wrong"),
        (2, "성명", "guest.nameless"),
        (2, "유효종료", "period.backwards"),
        (2, "세션", "reference.unknown"),
        (2, "1라운드 테이블", "reference.unknown"),
        (3, "유효시작", "moment.wrong"),
        (3, "세션", "reference.unknown"),
    ]
