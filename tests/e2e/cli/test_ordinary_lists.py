"""Ordinary lists of organisers, imported and scanned at the command line."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pytest
from openpyxl import load_workbook
from typer.testing import CliRunner, Result

from kiosk.cli.commands import app
from kiosk.domain.records.permissions import Actor, Role
from kiosk.domain.records.seating.seating_proposal import Move
from kiosk.store import Store
from kiosk.usecases.guests.corrections import Corrected, correct
from kiosk.usecases.programme.changes import SessionChanged, move_session
from kiosk.usecases.programme.seats import GuestMoved, move
from tests.exchange.spreadsheets import write_csv


@pytest.fixture
def kiosk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Kiosk:
    monkeypatch.setenv("KIOSK_LANGUAGE", "en")
    monkeypatch.chdir(tmp_path)
    return Kiosk(tmp_path)


class Kiosk:
    """The command line in a folder with its store."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self, *words: str, typed: str = "") -> Result:
        return CliRunner().invoke(app, [*words, "--store", "event.db"], input=typed)

    def scan(self, *lines: str) -> list[str]:
        """The outcomes of scans."""
        ran = self("scan", "--checkpoint", "main", "--json", typed="\n".join(lines) + "\n")
        return [json.loads(line)["outcome"] for line in ran.output.splitlines()]

    def guests(self) -> list[dict[str, str]]:
        ran = self("show", "guests", "--json")
        return list(json.loads(ran.output))

    def correct_and_import_later_list(self) -> None:
        """Import a list, correct its guest at the desk, and import a later list: an open case."""
        header = ("이름", "소속", "등록번호")
        write_csv(self.folder / "guests.csv", [header, ("한가온", "가온연구원", "A1")])
        write_csv(self.folder / "later.csv", [header, ("한가온", "새가온연구원", "A1")])
        assert self("import", "guests.csv").exit_code == 0
        with closing(Store.open(self.folder / "event.db", "desk-1")) as store:
            (guest,) = (one.guest for one in store.guests())
            changes = {"organisation_ko": "또가온연구원", "phone": "010-0000-9999"}
            admin = Actor("s1", "s1", Role.ADMIN)
            assert isinstance(correct(store, admin, guest.id, guest, changes), Corrected)
        assert json.loads(self("import", "later.csv", "--json").output)["cases"]


def test_formulas_and_formula_errors_of_a_spreadsheet_are_recognised(kiosk: Kiosk) -> None:
    text = '이름,등록번호,코드\n한가온,="00071",="000123"\n두다온,A001\u200e,#REF!\n'
    (kiosk.folder / "guests.csv").write_text(text, encoding="utf-8")
    result = kiosk("import", "guests.csv")
    assert result.exit_code == 0
    assert "guests.csv, row 3, 코드: “#REF!” is the error of a formula" in result.output
    assert kiosk.scan("000123", "#REF!") == ["Admitted", "NotFound"]
    assert "한가온" in kiosk("find", "00071").output
    assert "두다온" in kiosk("find", "a001").output


def test_an_ambiguous_encoding_is_refused_until_it_is_given(kiosk: Kiosk) -> None:
    rows = [("Name", "Organisation"), ("Åsa Lind", "Nord AB"), ("Åke Berg", "Syd AB")]
    write_csv(kiosk.folder / "guests.csv", rows, "cp1252")
    refused = kiosk("import", "guests.csv")
    assert refused.exit_code != 0
    assert "cp1252: Åsa Lind, Åke Berg" in refused.output
    assert not (kiosk.folder / "event.db").exists()
    assert kiosk("import", "guests.csv", "--encoding", "cp1252").exit_code == 0
    assert {guest["name_latin"] for guest in kiosk.guests()} == {"Åsa Lind", "Åke Berg"}


def test_lists_with_tables_and_a_programme_are_imported_at_once(kiosk: Kiosk) -> None:
    people = [(f"손님{chr(0xAC00 + 28 * n)}", n % 4 + 1) for n in range(30)]
    write_csv(kiosk.folder / "명단.csv", [("이름", "테이블"), *people], "cp949")
    items = [
        ("6월 2일", "", ""),
        ("09:00~10:00", "개회", "그랜드볼룸"),
        ("23:00~24:30", "뒤풀이", "A홀"),
    ]
    write_csv(kiosk.folder / "프로그램.csv", [("시간", "제목", "장소"), *items], "cp949")
    event = [("행사명", "시작일시"), ("가온포럼", "2027-06-02 09:00")]
    write_csv(kiosk.folder / "행사.csv", event, "cp949")
    result = kiosk("import", "명단.csv", "프로그램.csv", "행사.csv")
    assert result.exit_code == 0
    for words in ("그랜드볼룸, A홀", "1, 2, 3, 4"):
        assert words in result.output
    again = kiosk("import", "명단.csv", "프로그램.csv", "행사.csv")
    assert "0 facts were written" in again.output


def test_a_programme_without_a_day_is_refused_with_its_rows(kiosk: Kiosk) -> None:
    items = [("시간", "제목", "장소"), ("09:00~10:00", "개회", "그랜드볼룸")]
    write_csv(kiosk.folder / "프로그램.csv", items)
    refused = kiosk("import", "프로그램.csv")
    assert refused.exit_code != 0
    assert "날짜 (Date)" in refused.output


def test_the_entrance_admits_again_each_day(kiosk: Kiosk) -> None:
    event = [
        ("행사명", "시작일시", "종료일시"),
        ("가온포럼", "2024-06-02 09:00", "2027-06-04 18:00"),
    ]
    write_csv(kiosk.folder / "event.csv", event)
    write_csv(kiosk.folder / "guests.csv", [("이름", "코드"), ("한가온", "MD1")])
    result = kiosk("import", "event.csv", "guests.csv")
    assert "empties at 04:00" in result.output
    days = [f"2024-06-0{day}T09:10:00+09:00" for day in (2, 2, 3, 4)]
    lines = [json.dumps({"code": "MD1", "at": at}) for at in days]
    assert kiosk.scan(*lines) == ["Admitted", "AlreadyIn", "Admitted", "Admitted"]


def test_two_spellings_of_a_key_are_one_guest(kiosk: Kiosk) -> None:
    header = ("이름", "이메일", "등록번호")
    first = [
        ("한가온", "gaon@example.org\u200e", "A001\u200e"),
        ("두다온", "daon@example.org", "b-002"),
        ("세라온", "sera@example.org", "\uff23\uff10\uff10\uff13"),
    ]
    later = [
        ("한가온", "gaon@example.org", "A001"),
        ("두다온", "daon@example.org", "B-002"),
        ("세라온", "sera@example.org", "C003"),
    ]
    write_csv(kiosk.folder / "a.csv", [header, *first])
    write_csv(kiosk.folder / "b.csv", [header, *later])
    assert kiosk("import", "a.csv").exit_code == 0
    found = kiosk("find", "A001").output
    assert [name for name, _, _ in later if name in found] == ["한가온"]
    again = json.loads(kiosk("import", "b.csv", "--json").output)
    assert (again["new"], again["missing"]) == ([], [])
    assert len(kiosk.guests()) == 3


@pytest.mark.parametrize(
    ("export", "guests"), [("all.xlsx", "all.xlsx"), ("all.csv", "all-guests.csv")]
)
def test_importing_an_own_export_keeps_corrections_and_open_cases(
    kiosk: Kiosk, export: str, guests: str
) -> None:
    kiosk.correct_and_import_later_list()
    assert kiosk("export", "everything", "--out", export).exit_code == 0
    for words in (("--dry-run",), ()):
        again = json.loads(kiosk("import", guests, *words, "--json").output)
        assert (again["new"], again["changed"], again["refused"]) == ([], [], [])
        assert (again["facts"], again["cases"], again["kept"]) == (0, [], [])
    assert len(json.loads(kiosk("cases", "--json").output)) == 1
    assert json.loads(kiosk("import", "later.csv", "--json").output)["changed"] == []
    assert [one["organisation_ko"] for one in kiosk.guests()] == ["또가온연구원"]
    assert "수정" not in kiosk("show", "sessions", "--json").output


def test_a_cell_changed_in_an_own_export_is_imported(kiosk: Kiosk) -> None:
    kiosk.correct_and_import_later_list()
    assert kiosk("export", "everything", "--out", "all.xlsx").exit_code == 0
    book = load_workbook(kiosk.folder / "all.xlsx")
    sheet = book["참가자 - Guests"]
    column = next(cell.column for cell in sheet[1] if cell.value == "이메일 / E-mail")
    sheet.cell(2, column, "gaon@example.org")
    book.save(kiosk.folder / "changed.xlsx")
    again = json.loads(kiosk("import", "changed.xlsx", "--json").output)
    assert [(one["field"], one["new"]) for one in again["changed"]] == [
        ("email", "gaon@example.org")
    ]
    assert again["facts"] == 1
    assert len(json.loads(kiosk("cases", "--json").output)) == 1


def test_importing_an_own_export_keeps_what_the_desk_moved(kiosk: Kiosk) -> None:
    sheets = {
        "guests.csv": [
            ("이름", "등록번호", "1라운드 테이블"),
            ("한가온", "A1", "3"),
            ("두다온", "A2", "4"),
        ],
        "sessions.csv": [("제목", "시작", "장소"), ("개회식", "2027-06-02 10:00", "A홀")],
        "rooms.csv": [("장소코드", "장소명", "층"), ("A홀", "A홀", "1층"), ("B홀", "B홀", "1층")],
    }
    for name, rows in sheets.items():
        write_csv(kiosk.folder / name, rows)
    imported = kiosk("import", *sheets)
    assert imported.exit_code == 0, imported.output
    admin = Actor("s1", "s1", Role.ADMIN)
    with closing(Store.open(kiosk.folder / "event.db", "desk-1")) as store:
        (session,) = store.programme().sessions
        assert isinstance(move_session(store, admin, session, room="B홀"), SessionChanged)
        seated = next(one for one in store.guests() if one.guest.reference == "A1")
        moves = [Move(seated.guest.id, "3", "4")]
        assert isinstance(move(store, admin, "1", moves), GuestMoved)
    assert kiosk("export", "everything", "--out", "all.xlsx").exit_code == 0
    assert json.loads(kiosk("import", "all.xlsx", "--json").output)["facts"] == 0
    kept = json.loads(kiosk("import", *sheets, "--json").output)
    assert (kept["changed"], kept["cases"]) == ([], [])
    assert {one["field"] for one in kept["kept"]} == {"room", "seat/1"}


def test_e_mail_addresses_match_in_any_case(kiosk: Kiosk) -> None:
    header = ("Name", "Email", "Organisation")
    write_csv(kiosk.folder / "a.csv", [header, ("HAN Gaon", "Gaon@Example.org", "Gaon")])
    for name, address in (("control.csv", "Gaon@Example.org"), ("b.csv", "gaon@example.org")):
        write_csv(kiosk.folder / name, [header, ("BAEK Gaon", address, "Gaon Institute")])
    assert kiosk("import", "a.csv").exit_code == 0
    control = json.loads(kiosk("import", "control.csv", "--dry-run", "--json").output)
    result = json.loads(kiosk("import", "b.csv", "--json").output)
    assert result["rows"]["guests"] == control["rows"]["guests"]
    assert result["rows"]["guests"] | {"refused": 0} == {
        "new": 0,
        "changed": 1,
        "unchanged": 0,
        "refused": 0,
    }
    assert len(kiosk.guests()) == 1


def test_positions_without_an_honorific_are_reported_until_the_event_names_one(
    kiosk: Kiosk,
) -> None:
    rows = [(f"손님{number}", "수석전문역") for number in range(7)]
    write_csv(Path("guests.csv"), [("이름", "직위"), *rows, ("나래솔", "국장"), ("도담", "뜰지기")])
    result = kiosk("import", "guests.csv", "--dry-run").output
    assert "2 positions of 8 guests" in result
    assert "수석전문역: 7 guests: 손님0, 손님1, 손님2, 손님3, 손님4, … (+2)" in result
    assert "Honorifics" in result
    assert "국장" not in result
    write_csv(Path("event.csv"), [("행사명", "호칭표기"), ("포럼", "수석전문역=전문역님")])
    report = json.loads(kiosk("import", "guests.csv", "event.csv", "--json").output)
    assert [one["position"] for one in report["unknown_positions"]] == ["뜰지기"]
    again = kiosk("import", "guests.csv").output
    assert "1 position of 1 guest" in again
    write_csv(Path("programme.csv"), [("시간", "제목"), ("2026-12-01 10:00", "개회")])
    assert "뜰지기" not in kiosk("import", "programme.csv").output
