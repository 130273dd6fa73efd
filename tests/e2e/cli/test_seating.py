"""`kiosk seat` on the demo event and on events that cannot be seated, by the command line."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
import typer
from openpyxl import Workbook
from typer.testing import CliRunner

from kiosk.cli.commands import app
from kiosk.cli.options import now
from kiosk.cli.seating.seat import planned, record
from kiosk.store import Store
from kiosk.usecases.admin.demo import create_demo_event
from kiosk.usecases.seating.plan_search import Plan, PlanOptions
from tests.command_process import run_command


def invoke(*words: object) -> tuple[int, str]:
    result = CliRunner().invoke(app, [str(word) for word in words])
    return result.exit_code, result.output


@pytest.fixture
def demo(tmp_path: Path) -> Path:
    path = tmp_path / "demo.db"
    with closing(Store.open(path, "desk", create=True)) as store:
        create_demo_event(store, now())
    return path


def test_the_demo_event_is_seated_and_seated_again_without_a_change(demo: Path) -> None:
    code, output = invoke("seat", "--store", demo, "--iterations", 300, "--prove", "--json")
    assert code == 0, output
    found = json.loads(output)
    assert found["broken"] == found["unseated"] == 0
    assert found["bound"] <= found["total"] < found["random"]
    topics = next(one for one in found["terms"] if one["term"] == "topics")
    assert 0 < topics["least"] <= topics["points"]
    assert found["captured"] > 85
    assert found["changed"] == len(found["moves"]) > 0
    code, output = invoke("seat", "--store", demo, "--iterations", 0, "--json")
    assert (code, json.loads(output)["changed"]) == (0, 0)
    code, output = invoke("show", "seating", "--store", demo, "--json")
    assert [one["plan"]["seed"] for one in json.loads(output)] == [1] * len(found["rounds"])


def test_only_the_plan_is_printed(demo: Path) -> None:
    words = ["seat", "--store", str(demo), "--iterations", "10", "--prove", "--dry-run", "--json"]
    ran = run_command(*words)
    assert json.loads(ran.stdout)["is_proven"]


def test_a_dry_run_records_nothing_and_says_so(demo: Path) -> None:
    before = invoke("show", "tables", "--store", demo, "--json")
    code, output = invoke("seat", "--store", demo, "--iterations", 100, "--dry-run")
    assert code == 0
    assert "Nothing was recorded" in output
    assert "This plan captures at least" in output
    assert invoke("show", "tables", "--store", demo, "--json") == before


def test_a_round_that_is_not_there_is_named(demo: Path) -> None:
    code, output = invoke("seat", "--store", demo, "--rounds", "r99")
    assert code == 1
    assert "r99" in output


def _event(
    folder: Path, guests: int, tables: list[tuple[str, int]], rooms: tuple[str, ...] = ("hall",)
) -> Path:
    """Some guests of one mission, tables in a hall, and a round in each of the rooms."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Guests"
    sheet.append(["Guest ID", "Name", "Organisation", "Country"])
    for number in range(guests):
        sheet.append([f"{number:04}", f"Guest Number{number}", "Embassy of Peru", "PE"])
    sheet = book.create_sheet("Rounds")
    sheet.append(["Round ID", "Name", "Room", "Starts", "Ends"])
    for number, room in enumerate(rooms, 1):
        times = [f"2024-12-11 1{hour}:00" for hour in (number, number + 1)]
        sheet.append([f"r{number}", "Networking", room, *times])
    sheet = book.create_sheet("Tables")
    sheet.append(["Table", "Room", "Capacity"])
    for id_, seats in tables:
        sheet.append([id_, "hall", seats])
    file = folder / "event.xlsx"
    book.save(file)
    store = folder / "event.db"
    code, output = invoke("import", file, "--store", store)
    assert code == 0, output
    return store


def test_everybody_of_one_mission_is_seated(tmp_path: Path) -> None:
    store = _event(tmp_path, 12, [("1", 6), ("2", 6), ("3", 0)])
    code, output = invoke("seat", "--store", store, "--iterations", 50, "--json")
    assert code == 0, output
    assert {one["after"] for one in json.loads(output)["moves"]} == {"1", "2"}


def test_thousands_at_three_tables_are_refused_with_the_figures(tmp_path: Path) -> None:
    store = _event(tmp_path, 5000, [("1", 8), ("2", 8), ("3", 8)])
    code, output = invoke("seat", "--store", store)
    assert code == 1
    assert "24 seats for 5000 people" in output


def test_tables_without_seats_are_refused(tmp_path: Path) -> None:
    code, output = invoke("seat", "--store", _event(tmp_path, 3, [("1", 0)]))
    assert code == 1
    assert "no table with seats" in output


def test_a_round_without_a_room_has_all_tables_and_one_in_an_empty_room_is_named(
    tmp_path: Path,
) -> None:
    store = _event(tmp_path, 4, [("1", 2), ("2", 2)], ("", "garden"))
    code, output = invoke("seat", "--store", store)
    assert code == 1
    assert "r2" in output
    assert "no table with seats" in output
    code, output = invoke("seat", "--store", store, "--rounds", "r1", "--iterations", 10, "--json")
    assert code == 0, output
    assert json.loads(output)["changed"] == 4


def test_an_interpreter_whose_principal_is_not_on_the_list_is_refused_by_row(
    tmp_path: Path,
) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Guest ID", "Name", "Companion of"])
    sheet.append(["R1", "Minseo Kim", ""])
    sheet.append(["I1", "Interpreter", "R9"])
    book.save(tmp_path / "guests.xlsx")
    code, output = invoke("import", tmp_path / "guests.xlsx", "--store", tmp_path / "event.db")
    assert code == 1
    assert "row 3, Companion of: There is no “R9” among the guests" in output


def test_a_plan_applied_twice_is_refused_and_the_seats_stand(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = _event(tmp_path, 6, [("1", 3), ("2", 3)])
    plan = planned(store, PlanOptions(iterations=10))
    assert isinstance(plan, Plan)
    assert record(store, plan) == 6
    before = invoke("show", "tables", "--store", store, "--json")
    with pytest.raises(typer.Exit) as ended:
        record(store, plan)
    assert ended.value.exit_code == 1
    assert "Seats of 6 guests were changed or told while the plan was searched" in (
        capsys.readouterr().err
    )
    assert invoke("show", "tables", "--store", store, "--json") == before


def test_a_search_that_is_stopped_half_way_leaves_the_last_plan(tmp_path: Path) -> None:
    store = _event(tmp_path, 40, [(str(number), 5) for number in range(8)], ("hall", "hall"))
    assert invoke("seat", "--store", store, "--iterations", 20)[0] == 0
    before = invoke("show", "tables", "--store", store, "--json")
    words = ["seat", "--store", str(store), "--iterations", "2000000", "--afresh"]
    searching = subprocess.Popen(
        [sys.executable, "-c", _STOPPED_HALF_WAY, *words], stderr=subprocess.PIPE, text=True
    )
    error = searching.communicate()[1]
    assert searching.returncode == 130
    assert "Traceback" not in error
    assert invoke("show", "tables", "--store", store, "--json") == before


_STOPPED_HALF_WAY = """
import os, signal, sys
from kiosk.seating import search

signal.signal(signal.SIGINT, signal.default_int_handler)  # a run in the background ignores it
visits = 0
of_search = search._Search.visit

def visit(self, most):
    global visits
    visits += 1
    if visits == 50:
        os.kill(os.getpid(), signal.SIGINT)
    of_search(self, most)

search._Search.visit = visit
from kiosk.__main__ import main
sys.exit(main())
"""
