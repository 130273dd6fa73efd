"""A sheet of rules of the seating, imported twice and with mistakes at the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from kiosk.cli.commands import app
from tests.exchange.spreadsheets import write_csv

HEADER = ("Rule", "Guests", "Round", "Table", "For", "Points")


@pytest.fixture
def event(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a store of three guests, a round, and a table of two seats."""
    monkeypatch.setenv("KIOSK_LANGUAGE", "en")
    monkeypatch.chdir(tmp_path)
    guests = [("등록번호", "성명"), ("R1", "김민서"), ("R2", "이서연"), ("R3", "박도윤")]
    write_csv(tmp_path / "guests.csv", guests)
    write_csv(tmp_path / "rounds.csv", [("라운드", "시작"), ("1", "2027-06-02 15:00")])
    write_csv(tmp_path / "tables.csv", [("테이블", "정원"), ("1", "2")])
    assert import_files("guests.csv", "rounds.csv", "tables.csv").exit_code == 0
    return tmp_path


def import_files(*files: str) -> Result:
    return CliRunner().invoke(app, ["import", *files, "--store", "event.db"])


def test_rules_are_written_once_and_named_in_the_report(event: Path) -> None:
    rows = [
        HEADER,
        ("together", "R1; 이서연", "", "", "", ""),
        ("at table", "R3", "1", "1", "", ""),
        ("points", "", "", "", "topics", "3"),
    ]
    write_csv(event / "seating rules.csv", rows)
    first = import_files("seating rules.csv")
    assert first.exit_code == 0
    assert "New: together (2), at table 1 (1), points topics" in first.output
    assert "3 facts were written." in first.output
    assert "0 facts were written." in import_files("seating rules.csv").output


def test_each_mistake_is_named_by_file_row_and_column(event: Path) -> None:
    rows = [
        HEADER,
        ("together", "R1; R2", "", "", "", ""),
        ("apart", "R2; R1", "", "", "", ""),
        ("at table", "R1; R2; R3", "", "1", "", ""),
        ("absent", "한가온", "1", "", "", ""),
        ("points", "", "", "", "topics", "-3"),
    ]
    write_csv(event / "seating rules.csv", rows)
    ran = import_files("seating rules.csv")
    assert ran.exit_code == 1
    for place, problem in (
        ("row 3, Guests", "Row 2 has the opposite rule for “R2” and “R1”"),
        ("row 4, Table", "Table 1 takes 2 guests, and rules put 3 there"),
        ("row 5, Guests", "There is no “한가온” among the guests"),
        ("row 6, Points", "“-3” is not a whole number from 0 on"),
    ):
        assert f"seating rules.csv, {place}: {problem}" in ran.output
    assert "rules of the seating: 1 new, 0 changed, 0 unchanged, 4 refused" in ran.output
