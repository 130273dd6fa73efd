"""Lists as organisers have them, taken in and scanned at the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from kiosk.cli.commands import app
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

    def __call__(self, *words: str, told: str = "") -> Result:
        return CliRunner().invoke(app, [*words, "--store", "event.db"], input=told)

    def scan(self, *lines: str) -> list[str]:
        """The outcomes of scans."""
        ran = self("scan", "--checkpoint", "main", "--json", told="\n".join(lines) + "\n")
        return [json.loads(line)["outcome"] for line in ran.output.splitlines()]

    def guests(self) -> list[dict[str, str]]:
        ran = self("show", "guests", "--json")
        return list(json.loads(ran.output))


def test_keys_of_a_list_out_of_a_spreadsheet_program(kiosk: Kiosk) -> None:
    text = '이름,등록번호,코드\n한가온,="00071",="000123"\n두다온,A001\u200e,#REF!\n'
    (kiosk.folder / "guests.csv").write_text(text, encoding="utf-8")
    taken = kiosk("import", "guests.csv")
    assert taken.exit_code == 0
    assert "guests.csv, row 3, 코드: “#REF!” is the error of a formula" in taken.output
    assert kiosk.scan("000123", "#REF!") == ["Admitted", "NotFound"]
    assert "한가온" in kiosk("find", "00071").output
    assert "두다온" in kiosk("find", "a001").output


def test_a_list_in_another_encoding_is_asked_about_and_then_taken(kiosk: Kiosk) -> None:
    rows = [("Name", "Organisation"), ("Åsa Lind", "Nord AB"), ("Åke Berg", "Syd AB")]
    write_csv(kiosk.folder / "guests.csv", rows, "cp1252")
    asked = kiosk("import", "guests.csv")
    assert asked.exit_code != 0
    assert "cp1252: Åsa Lind, Åke Berg" in asked.output
    assert not (kiosk.folder / "event.db").exists()
    assert kiosk("import", "guests.csv", "--encoding", "cp1252").exit_code == 0
    assert {guest["name_latin"] for guest in kiosk.guests()} == {"Åsa Lind", "Åke Berg"}


def test_thirty_people_with_tables_and_a_programme_go_in_at_the_first_try(kiosk: Kiosk) -> None:
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
    taken = kiosk("import", "명단.csv", "프로그램.csv", "행사.csv")
    assert taken.exit_code == 0
    for words in ("그랜드볼룸, A홀", "1, 2, 3, 4"):
        assert words in taken.output
    again = kiosk("import", "명단.csv", "프로그램.csv", "행사.csv")
    assert "0 facts were written" in again.output


def test_a_programme_without_a_day_asks_for_it_and_says_where(kiosk: Kiosk) -> None:
    items = [("시간", "제목", "장소"), ("09:00~10:00", "개회", "그랜드볼룸")]
    write_csv(kiosk.folder / "프로그램.csv", items)
    asked = kiosk("import", "프로그램.csv")
    assert asked.exit_code != 0
    assert "날짜 (Date)" in asked.output


def test_each_day_of_an_event_begins_at_the_entrance(kiosk: Kiosk) -> None:
    event = [
        ("행사명", "시작일시", "종료일시"),
        ("가온포럼", "2027-06-02 09:00", "2027-06-04 18:00"),
    ]
    write_csv(kiosk.folder / "event.csv", event)
    write_csv(kiosk.folder / "guests.csv", [("이름", "코드"), ("한가온", "MD1")])
    taken = kiosk("import", "event.csv", "guests.csv")
    assert "empties at 04:00" in taken.output
    days = [f"2027-06-0{day}T09:10:00+09:00" for day in (2, 2, 3, 4)]
    lines = [json.dumps({"code": "MD1", "at": at}) for at in days]
    assert kiosk.scan(*lines) == ["Admitted", "AlreadyIn", "Admitted", "Admitted"]
