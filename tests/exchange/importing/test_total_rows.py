"""Totals, group headings and repeated headers are no guests."""

from __future__ import annotations

import pytest

from tests.exchange.spreadsheets import Row, guests_of, plan_of, sheet_of, within

HEADER = ("번호", "이름", "소속")


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (HEADER, "header"),
        (("", "합계", "2명"), "total"),
        (("합 계", "", 2), "total"),
        (("Total", "2", ""), "total"),
        (("소계", "12명", "3석"), "total"),
        (("", "■ 외교단", ""), "heading"),
        (("【 국내 】", "", ""), "heading"),
        (("※ 명단은 바뀔 수 있습니다", "", ""), "heading"),
        (("* 가나다순", "", ""), "heading"),
        (("", "- 이하 여백 -", ""), "heading"),
        (("작성: 운영팀", "", ""), "footer"),
        (("", "작성자:", "운영팀"), "footer"),
        (("", "작성자", "운영팀"), "footer"),
        (("작성부서: 운영팀", "", "출력일: 2026-11-28"), "footer"),
        (("출력일시: 2026-11-28 09:00", "", ""), "footer"),
        (("", "(2026. 11. 28. 기준)", ""), "footer"),
        (("", "Prepared by Gaon Office", ""), "footer"),
        (("Printed on: 28 November 2026", "", ""), "footer"),
        (("", "", "Page 1 of 3"), "footer"),
        (("- 1 / 3 쪽 -", "", ""), "footer"),
    ],
)
def test_rows_that_are_no_guests_are_left_out_with_a_note(row: Row, problem: str) -> None:
    plan = plan_of(sheet_of(HEADER, (1, "한가온", "가온"), row, (2, "두다온", "다온")))
    assert [guest.name_ko for guest in guests_of(plan)] == ["한가온", "두다온"]
    (note,) = [note for note in plan.notes if note.id == "import.note.row_left_out"]
    assert within(note, "problem").id == f"import.row.{problem}"
    assert within(note, "place").values["row"] == 3
    assert plan.refusals == []


@pytest.mark.parametrize(
    "row",
    [
        ("", "계", "가온연구원"),
        ("", "한가온", ""),
        (3, "■한가온", "가온"),
        ("", "Total EKWUEME", "Gaon"),
        ("", "이상", "가온연구원"),
        ("", "문의", "가온연구원"),
        ("", "한가온", "작성: 운영팀"),
        ("", "Page EKWUEME", ""),
        ("", "현재", ""),
    ],
)
def test_a_row_that_may_be_a_person_is_a_guest(row: Row) -> None:
    assert len(guests_of(plan_of(sheet_of(HEADER, row)))) == 1
