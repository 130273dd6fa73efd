"""`kiosk compare-seats`: a sheet of seats against those that stand, by the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.cli.commands import app
from kiosk.domain.journal import facts
from kiosk.domain.records.permissions import Actor, Role
from kiosk.domain.records.seating.seating_proposal import Move
from kiosk.store import Store
from kiosk.usecases.programme import seats
from tests.exchange.spreadsheets import write_csv

HEADER = ("등록번호", "라운드", "테이블")


def invoke(*words: object) -> tuple[int, str]:
    result = CliRunner().invoke(app, [str(word) for word in words])
    return result.exit_code, result.output


@pytest.fixture
def event(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a store of six guests of three delegations, two to a table of three."""
    monkeypatch.setenv("KIOSK_LANGUAGE", "en")
    monkeypatch.chdir(tmp_path)
    guests = [(f"R{n}", f"손님{n}", f"기관{n // 2}") for n in range(6)]
    write_csv(tmp_path / "guests.csv", [("등록번호", "성명", "소속"), *guests])
    write_csv(tmp_path / "rounds.csv", [("라운드", "시작"), ("1", "2027-06-02 15:00")])
    write_csv(tmp_path / "tables.csv", [("테이블", "정원"), ("1", "3"), ("2", "3"), ("3", "3")])
    rows = [(f"R{n}", "1", str(n // 2 + 1)) for n in range(6)]
    write_csv(tmp_path / "seats.csv", [HEADER, *rows])
    files = ("guests.csv", "rounds.csv", "tables.csv", "seats.csv")
    code, output = invoke("import", *files, "--store", "event.db")
    assert code == 0, output
    return tmp_path


def tell(event: Path, reference: str, table: str) -> None:
    store = Store.open(event / "event.db", "desk")
    guest = next(one.guest.id for one in store.guests() if one.guest.reference == reference)
    store.append([facts.seat_told(guest, "1", table)])
    store.close()


def test_who_would_move_and_what_both_plans_cost_is_shown_before_the_import(event: Path) -> None:
    tell(event, "R0", "1")
    # R0 and R2 change places, so that nobody sits with their delegation at tables 1 and 2.
    rows = [("R0", "1", "2"), ("R1", "1", "1"), ("R2", "1", "1"), ("R5", "1", "9")]
    write_csv(event / "new.csv", [HEADER, *rows])
    code, output = invoke("compare-seats", "new.csv", "--store", "event.db")
    assert code == 1
    assert "new.csv, row 5, 테이블" in output
    assert "“9”" in output
    assert "The files change 2 seats." in output
    assert "손님0 (R0)" in output
    assert "1 of these guests was told another table" in output
    assert "Points: 60 now, 20 with the files." in output
    code, output = invoke("compare-seats", "new.csv", "--store", "event.db", "--json")
    found = json.loads(output)
    assert [(one["before"], one["after"], one["told"]) for one in found["moves"]] == [
        ("1", "2", "1"),
        ("2", "1", ""),
    ]
    assert (found["now"]["total"], found["then"]["total"]) == (60, 20)
    # Nothing was recorded; the import takes what was shown.
    assert "0 seats" in invoke("compare-seats", "seats.csv", "--store", "event.db")[1]
    assert invoke("import", "new.csv", "--store", "event.db")[0] == 1
    assert "0 seats" in invoke("compare-seats", "new.csv", "--store", "event.db")[1]


def test_seats_that_staff_changed_meanwhile_stay_and_are_counted(event: Path) -> None:
    store = Store.open(event / "event.db", "desk")
    guest = next(one.guest.id for one in store.guests() if one.guest.reference == "R4")
    seats.move(store, Actor("s1", "Yoon", Role.PROTOCOL), "1", [Move(guest, "3", "1")])
    store.close()
    code, output = invoke("compare-seats", "seats.csv", "--store", "event.db")
    assert code == 0, output
    assert "1 seat stays although the files have others" in output
