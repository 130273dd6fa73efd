"""References, addresses and codes are compared independent of their spelling."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.domain.codes import key_folding
from kiosk.domain.records.entities import Event, Programme
from kiosk.exchange.importing.files.delimited import read_delimited
from kiosk.exchange.importing.files.sheets import Sheet
from kiosk.exchange.importing.importer import Current, plan_import
from kiosk.store import Store
from tests.exchange.spreadsheets import (
    guests_of,
    import_lists,
    plan_of,
    problems,
    sheet_of,
    within,
    write_csv,
)


@pytest.mark.parametrize(
    ("text", "tidy"),
    [
        ("A001\u200e", "A001"),
        ("Ｃ００３", "C003"),
        ('="00071"', "00071"),
        ("=“00071”", "00071"),
        ("'00071", "00071"),
        ("gaon＠example.org\u202c", "gaon@example.org"),
        ("\u00a0b-002 ", "b-002"),
        ("ㄱ-7", "ㄱ-7"),
        ('=A1&"x"', '=A1&"x"'),
    ],
)
def test_a_key_is_normalised(text: str, tidy: str) -> None:
    assert key_folding.stored_form(text) == tidy
    assert key_folding.stored_form(tidy) == tidy


def first() -> Sheet:
    return sheet_of(
        ("이름", "이메일", "등록번호", "코드"),
        ("한가온", "gaon@example.org\u200e", "A001\u200e", "x-1"),
        ("두다온", "daon@example.org", "b-002", "ｘ-2"),
        ("세라온", "sera@example.org", "Ｃ００３", "X-3"),
    )


def test_another_spelling_of_a_key_is_the_same_guest(store: Store) -> None:
    import_lists(store, first())
    again = sheet_of(
        ("이름", "이메일", "등록번호", "코드"),
        ("HAN Gaon", "GAON@example.org", "a001", "X-1"),
        ("DU Daon", "daon@example.org", "B-002", "x-2"),
        ("SE Raon", "sera@EXAMPLE.org", "C003", "x-3\u200b"),
    )
    plan = plan_of(again, store=store)
    assert {guest.name_ko for guest in guests_of(plan)} == {"한가온", "두다온", "세라온"}
    assert all(change.before for change in plan.changes)


def test_e_mail_addresses_match_in_any_case(store: Store) -> None:
    import_lists(store, sheet_of(("name", "email"), ("HAN Gaon", "Gaon@Example.org")))
    plan = plan_of(sheet_of(("name", "email"), ("BAEK Gaon", "gaon@example.org")), store=store)
    assert [change.before is not None for change in plan.changes] == [True]


def test_a_telephone_number_is_the_same_however_it_is_divided(store: Store) -> None:
    header = ("name", "phone", "organisation", "position")
    import_lists(store, sheet_of(header, ("HAN Gaon", "01012345678", "Gaon", "Director")))
    moved = sheet_of(header, ("HAN Gaon", "010-1234-5678", "Daon", "President"))
    assert [change.before is not None for change in plan_of(moved, store=store).changes] == [True]


@pytest.mark.parametrize("header", ["등록번호", "코드"])
def test_a_key_comes_once_in_all_its_spellings(header: str) -> None:
    plan = plan_of(sheet_of(("이름", header), ("한가온", "a-1"), ("두다온", "Ａ-1\u200e")))
    assert [row for row, _, _ in problems(plan)] == [3]


def test_a_seat_finds_its_guest_by_any_spelling(store: Store) -> None:
    import_lists(store, first(), sheet_of(("라운드",), (1,), name="라운드"))
    for header, key in (("등록번호", "a001"), ("이메일", "GAON＠example.org"), ("코드", "X-1")):
        tables = sheet_of(("테이블",), (7,), name="테이블")
        seat = sheet_of((header, "라운드", "테이블"), (key, 1, 7), name="좌석")
        assert len(plan_of(tables, seat, store=store).seats) == 1


def test_escapes_around_leading_zeros_are_removed(tmp_path: Path) -> None:
    path = tmp_path / "guests.csv"
    path.write_text('이름,등록번호,코드\n한가온,="00071",="000123"\n', encoding="utf-8")
    plan = plan_import([path], Current(Programme(event=Event())))
    assert [guest.reference for guest in guests_of(plan)] == ["00071"]
    assert [change.code for change in plan.changes[:1]] == ["000123"]


@pytest.mark.parametrize("word", ["-", "—", "없음", "해당 없음", "N/A", "n/a", "(없음)", "none"])
def test_words_for_no_value_are_empty(word: str) -> None:
    plan = plan_of(
        sheet_of(
            ("이름", "이메일", "소속", "전화번호", "코드", "등록번호"),
            ("한가온", word, word, word, word, word),
            ("두다온", word, word, word, word, word),
        )
    )
    assert plan.refusals == []
    assert [(g.email, g.organisation_ko, g.phone, g.reference) for g in guests_of(plan)] == [
        ("", "", "", ""),
        ("", "", "", ""),
    ]
    assert [change.code for change in plan.changes[:2]] == ["", ""]


def test_an_invalid_e_mail_address_omits_only_the_cell() -> None:
    plan = plan_of(
        sheet_of(
            ("이름", "이메일", "언어"),
            ("한가온", "gaon(at)example.org", "화성어"),
            ("두다온", "", ""),
        )
    )
    assert [guest.name_ko for guest in guests_of(plan)] == ["한가온", "두다온"]
    left_out = [note for note in plan.notes if note.id == "import.note.cell_left_out"]
    assert [within(note, "place").values["column"] for note in left_out] == ["이메일", "언어"]


def test_text_that_is_no_phone_number_is_left_out_and_reported() -> None:
    numbers = ("call me", "０１０–0000–0001", "02-555-0100 (비서)", "모름")
    plan = plan_of(sheet_of(("이름", "연락처"), *((f"한가온{n}", n) for n in numbers)))
    assert [guest.phone for guest in guests_of(plan)] == [
        "",
        "010-0000-0001",
        "02-555-0100 (비서)",
        "",
    ]
    left_out = [note for note in plan.notes if note.id == "import.note.cell_left_out"]
    assert [within(note, "place").values["row"] for note in left_out] == [2]


def test_a_name_may_be_a_word_that_means_nothing_elsewhere() -> None:
    assert guests_of(plan_of(sheet_of(("name",), ("None NULL",))))[0].name_latin == "None NULL"
    assert problems(plan_of(sheet_of(("name", "소속"), ("-", "x")))) == [
        (2, "name", "guest.nameless")
    ]


@pytest.mark.parametrize(
    ("cell", "problem"),
    [
        ("#N/A", "error"),
        ("#REF!", "error"),
        ("#DIV/0!", "error"),
        ("#이름?", "error"),
        ("Err:508", "error"),
        ("########", "error"),
        ("1.23E+11", "rounded"),
        (123456789012345678.0, "rounded"),
        ("다온대\ufffd", "no_text"),
    ],
)
def test_a_damaged_cell_is_no_data(cell: object, problem: str) -> None:
    header = ("이름", "소속", "등록번호", "코드", "비고 2")
    plan = plan_of(sheet_of(header, ("한가온", cell, cell, cell, cell), (cell, "다온", "", "", "")))
    (guest,) = guests_of(plan)
    assert (guest.name_ko, guest.organisation_ko, guest.reference, guest.extra) == (
        "한가온",
        "",
        "",
        {},
    )
    assert plan.changes[0].code == ""
    assert problems(plan) == [(3, "이름", f"cell.{problem}")]
    left_out = [note for note in plan.notes if note.id == "import.note.cell_left_out"]
    assert [within(note, "problem").id for note in left_out] == [f"import.cell.{problem}"] * 4


def test_a_name_in_the_other_script_is_sufficient() -> None:
    plan = plan_of(sheet_of(("국문성명", "영문성명"), ("한가온", "#N/A")))
    assert [guest.name_ko for guest in guests_of(plan)] == ["한가온"]
    assert plan.refusals == []


@pytest.mark.parametrize("header", ["상태", "유효종료", "검색숨김"])
def test_damaged_cells_of_deciding_columns_refuse_the_row(header: str) -> None:
    assert problems(plan_of(sheet_of(("이름", header), ("한가온", "#N/A")))) == [
        (2, header, "cell.error")
    ]


def test_a_damaged_cell_does_not_empty_what_is_known(store: Store) -> None:
    import_lists(store, sheet_of(("등록번호", "이름", "소속"), ("R1", "한가온", "가온연구원")))
    again = sheet_of(("등록번호", "이름", "소속"), ("R1", "한가온", "#REF!"))
    assert plan_of(again, store=store).changes == []


def test_a_column_of_errors_is_reported_once() -> None:
    plan = plan_of(sheet_of(("이름", "소속"), *((f"손님{n}", "#N/A") for n in range(30))))
    (note,) = [note for note in plan.notes if note.id == "import.note.cells_left_out"]
    assert (note.values["number"], note.values["rows"]) == (30, "2, 3, 4, 5, 6, 7, 8, 9, 10, 11 …")


def test_strict_refuses_a_list_with_an_omitted_cell() -> None:
    plan = plan_of(sheet_of(("이름", "소속"), ("한가온", "#N/A")), strict=True)
    assert plan.refused_whole


def test_a_list_divided_by_bars(tmp_path: Path) -> None:
    rows = [("이름", "소속", "이메일"), ("한가온", "가온연구원", "gaon@example.org")]
    _, *read = read_delimited(write_csv(tmp_path / "x.csv", rows, separator="|"))
    assert read == [(n, list(row)) for n, row in enumerate(rows, 1)]


def test_bars_within_headers_are_no_separators(tmp_path: Path) -> None:
    rows = [("성명|Name", "소속|Org"), ("한가온", "가온연구원")]
    _, *read = read_delimited(write_csv(tmp_path / "x.csv", rows))
    assert read[1] == (2, ["한가온", "가온연구원"])
