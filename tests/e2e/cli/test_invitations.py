"""Invitations from the command line: codes, letters and calendars of every guest."""

from __future__ import annotations

import io
import json
import subprocess
from pathlib import Path

import icalendar
import openpyxl
import pytest
import zxingcpp
from PIL import Image
from typer.testing import CliRunner, Result

from kiosk.cli.commands import app

GUESTS = """Guest ID,이름,Family name,Given name,Position,Country,E-mail,Status,Languages,Code
G1,한가람,,,교수,KR,garam@example.org,confirmed,ko,T-GARAM-0001
G2,,Fenwick,Adaline,Ambassador,CA,adaline@example.org,confirmed,en,T-ADALINE-0002
G3,,Satō,Hikari,Researcher,JP,hikari@example.org,confirmed,ja,T-HIKARI-0003
G4,,Blocked,Bo,,,bo@example.org,blocked,en,T-BO-0004
G5,,Gone,Gia,,,gia@example.org,cancelled,en,T-GIA-0005
G6,,Waiting,Wen,,,wen@example.org,pending,en,T-WEN-0006
"""
# Rows of a list are longer than lines of code.
# ruff: noqa: E501
EVENT = """Event name (Korean),Event name (English),Venue (Korean),Venue (English),Starts,Ends,Languages,Invitation text (English),Invitation text (Korean)
과학기술 포럼,Science Forum,한누리홀,Hannuri Hall,2027-03-02 09:00,2027-03-02 18:00,"ko, en, ja",We would be honoured.,모시고자 합니다.
"""
SESSIONS = """Session title (English),Session title (Korean),Room,Starts,Ends
Opening,개회식,Ballroom,2027-03-02 09:30,2027-03-02 10:00
"""


def run(*words: object) -> Result:
    return CliRunner().invoke(app, [str(word) for word in words])


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("event")
    lists = {"guests.csv": GUESTS, "event.csv": EVENT, "sessions.csv": SESSIONS}
    for name, text in lists.items():
        (folder / name).write_text(text, encoding="utf-8")
    path = folder / "event.db"
    result = run("import", *(folder / name for name in lists), "--store", path)
    assert result.exit_code == 0, result.output
    return path


@pytest.fixture(scope="module")
def written(store: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Result]:
    folder = tmp_path_factory.mktemp("invitations")
    return folder, run("invitations", "write", folder, "--store", store)


def rows_of(folder: Path) -> list[dict[str, str]]:
    sheet = openpyxl.load_workbook(folder / "invitations.xlsx").active
    assert sheet is not None
    headings, *rows = sheet.iter_rows(values_only=True)
    return [
        dict(zip(map(str, headings), (str(one or "") for one in row), strict=True)) for row in rows
    ]


def text_of(pdf: Path) -> str:
    return subprocess.run(
        ["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True
    ).stdout.decode()


def code_on(pdf: Path) -> list[str]:
    page = subprocess.run(
        ["pdftoppm", "-r", "150", "-png", "-f", "1", "-l", "1", str(pdf)],
        check=True, capture_output=True,
    ).stdout  # fmt: skip
    return [one.text for one in zxingcpp.read_barcodes(Image.open(io.BytesIO(page)))]


def test_whoever_may_come_gets_one_and_the_others_are_named(written: tuple[Path, Result]) -> None:
    folder, result = written
    assert result.exit_code == 0
    assert [row["Guest ID"] for row in rows_of(folder)] == ["G2", "G3", "G1"]
    for name in ("BLOCKED Bo", "GONE Gia", "WAITING Wen"):
        assert name in result.stderr
    assert "--only status=pending" in result.stderr


def test_the_files_that_the_table_names_hold_the_code_that_it_names(
    written: tuple[Path, Result],
) -> None:
    folder, _ = written
    for row in rows_of(folder):
        png, letter = folder / row["Code as PNG"], folder / row["Letter"]
        read = [one.text for one in zxingcpp.read_barcodes(Image.open(png))]
        assert read == [row["Code"]] == code_on(letter)
        assert (folder / row["Code as SVG"]).read_bytes().startswith(b"<?xml")


def test_a_letter_is_in_the_language_of_the_guest(written: tuple[Path, Result]) -> None:
    folder, _ = written
    letters = {row["Guest ID"]: text_of(folder / row["Letter"]) for row in rows_of(folder)}
    for said in (
        "초대장",
        "한가람 교수님",
        "모시고자 합니다.",
        "2027년 3월 2일",
        "개회식",
        "한누리홀",
    ):
        assert said in letters["G1"]
    for said in (
        "Invitation",
        "Adaline FENWICK",
        "Tuesday, March 2, 2027",
        "Ambassador of Canada",
        "We would be honoured.",
    ):
        assert said in letters["G2"]
    for said in ("ご招待", "2027年3月2日", "Opening"):
        assert said in letters["G3"]
    assert not any("□" in letter for letter in letters.values())


@pytest.mark.parametrize("name", ["العربي", "ใจดี", "張偉"])
def test_a_name_in_one_more_script_needs_no_other_font(tmp_path: Path, name: str) -> None:
    head = GUESTS.partition("\n")[0]
    guests = tmp_path / "guests.csv"
    guests.write_text(f"{head}\nG1,,{name},,,,,confirmed,en,T-SCRIPT-0001\n", "utf-8")
    store = tmp_path / "event.db"
    assert run("import", guests, "--store", store).exit_code == 0
    result = run("invitations", "write", tmp_path / "out", "--store", store, "--files", "pdf")
    assert result.exit_code == 0, result.output
    row = rows_of(tmp_path / "out")[0]
    assert "□" not in text_of(tmp_path / "out" / row["Letter"])


def test_the_calendar_has_the_session_and_its_place(written: tuple[Path, Result]) -> None:
    folder, _ = written
    row = rows_of(folder)[0]
    calendar = icalendar.Calendar.from_ical((folder / row["Calendar"]).read_bytes())
    event = calendar.walk("VEVENT")[0]
    assert event["SUMMARY"] == "Opening"
    assert "Ballroom" in str(event["LOCATION"])


def test_pending_guests_are_invited_where_the_selection_names_them(
    store: Path, tmp_path: Path
) -> None:
    command = ("invitations", "write", tmp_path / "out", "--store", store, "--files", "png")
    result = run(*command, "--only", "status=pending", "--json")
    assert json.loads(result.stdout)["invited"] == 1
    row = rows_of(tmp_path / "out")[0]
    assert row["Guest ID"] == "G6"
    assert list((tmp_path / "out/codes").iterdir()) == [tmp_path / "out" / row["Code as PNG"]]
    assert not (tmp_path / "out/letters").exists()


def test_a_pending_guest_who_may_enter_is_invited(tmp_path: Path) -> None:
    rows = ["이름,Status,Valid while pending", "서가온,pending,yes", "류여울,pending,"]
    (tmp_path / "guests.csv").write_text("\n".join(rows), encoding="utf-8")
    store, out = tmp_path / "event.db", tmp_path / "out"
    assert run("import", tmp_path / "guests.csv", "--store", store).exit_code == 0
    result = run("invitations", "write", out, "--store", store, "--files", "png", "--json")
    assert json.loads(result.stdout)["invited"] == 1
    assert "서가온" in str(rows_of(out)[0])


def test_a_table_is_replaced_only_with_force(store: Path, tmp_path: Path) -> None:
    command = ("invitations", "write", tmp_path, "--store", store, "--files", "png")
    assert run(*command).exit_code == 0
    refused = run(*command)
    assert refused.exit_code != 0
    assert "invitations.xlsx" in refused.stderr
    assert run(*command, "--force").exit_code == 0


def test_an_unknown_kind_of_file_is_named_before_anything_is_written(
    store: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    refused = run("invitations", "write", out, "--store", store, "--files", "png,gif")
    assert refused.exit_code == 2
    assert "gif" in refused.stderr
    assert not out.exists()


def test_a_corrected_name_keeps_its_code(store: Path, tmp_path: Path) -> None:
    corrected = tmp_path / "guests.csv"
    corrected.write_text(GUESTS.replace("한가람", "한가온"), encoding="utf-8")
    command = ("invitations", "write", "--store", store, "--files", "png", "--only", "reference=G1")
    run(*command, tmp_path / "before")
    assert run("import", corrected, "--store", store).exit_code == 0
    run(*command, tmp_path / "after")
    before, after = (rows_of(tmp_path / one)[0] for one in ("before", "after"))
    assert [before["Addressed as"], after["Addressed as"]] == ["한가람 교수님", "한가온 교수님"]
    assert after["Code"] == before["Code"]


LONG_EVENT = EVENT.replace("We would be honoured.", "").replace("모시고자 합니다.", "")
TWENTY_SESSIONS = SESSIONS + "".join(
    f"Session {n},세션 {n},Ballroom,2027-03-02 {10 + n // 3}:{n % 3 * 20:02},\n" for n in range(22)
)


@pytest.fixture(scope="module")
def long_letters(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The letters of a day with many sessions and without a text of the organiser's own."""
    folder = tmp_path_factory.mktemp("long")
    lists = {"guests.csv": GUESTS, "event.csv": LONG_EVENT, "sessions.csv": TWENTY_SESSIONS}
    for name, text in lists.items():
        (folder / name).write_text(text, encoding="utf-8")
    store, out = folder / "event.db", folder / "out"
    assert run("import", *(folder / name for name in lists), "--store", store).exit_code == 0
    assert run("invitations", "write", out, "--store", store, "--files", "pdf").exit_code == 0
    return {row["Guest ID"]: text_of(out / row["Letter"]) for row in rows_of(out)}


def test_a_letter_names_event_guest_and_page_on_its_second_page(
    long_letters: dict[str, str],
) -> None:
    heads = {
        "G1": ("과학기술 포럼 · 한가람 교수님", "2쪽 중 2쪽"),
        "G2": ("Science Forum · Adaline FENWICK", "Page 2 of 2"),
        "G3": ("Science Forum · SATŌ Hikari 様", "2 / 2 ページ"),
    }
    for reference, said in heads.items():
        first, second, *_ = long_letters[reference].split("\f")
        assert all(one in second for one in said), second
        assert said[1] not in first


def test_a_letter_has_its_code_as_text_and_its_dates_as_the_language_writes_them(
    long_letters: dict[str, str],
) -> None:
    assert "T-ADALINE-0002" in long_letters["G2"]
    assert "invited to our event: Science Forum." in long_letters["G2"]
    assert "Tuesday, March 2, 2027, 09:00–18:00" in long_letters["G2"]
    assert "2027년 3월 2일 화요일 09:00–18:00" in long_letters["G1"]
    assert "2027年3月2日火曜日 09:00–18:00" in long_letters["G3"]
