"""`show counts` for people: every line says what it counts, and stands there once."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.cli.commands import app
from tests.e2e.cli.ticket_event import GATE, write


def event_with(tmp_path: Path, *categories: str) -> Path:
    """A store with one guest of each category."""
    store = tmp_path / "event.db"
    event = write(tmp_path / "event.csv", {"Event name": "Forum", "Code prefix": "EVT"})
    rows = [
        {"Name": f"손님 {number}", "Category": category}
        for number, category in enumerate(categories)
    ]
    guests = write(tmp_path / "guests.csv", *rows)
    run("import", event, write(tmp_path / "checkpoints.csv", GATE), guests, "--store", store)
    return store


def run(*words: object, language: str = "en") -> str:
    done = CliRunner().invoke(app, list(map(str, words)), env={"KIOSK_LANGUAGE": language})
    assert done.exit_code == 0, done.output
    return done.stdout


def lines_of(store: Path, language: str) -> list[list[str]]:
    shown = run("show", "counts", "--store", store, language=language)
    return [line.split() for line in shown.splitlines()]


NAMES = [("en", ["whole", "event"]), ("ko", ["행사", "전체"])]


@pytest.mark.parametrize(("language", "event"), NAMES)
def test_totals_stand_there_once_where_no_guest_has_a_category(
    language: str, event: list[str], tmp_path: Path
) -> None:
    _, *lines = lines_of(event_with(tmp_path, "", ""), language)
    assert lines == [[*event, "2", "0", "2", "0"], ["main", "2", "0", "2", "0"]]


@pytest.mark.parametrize(
    ("language", "door"), [("en", "{} (this door alone)"), ("ko", "{} (이 문만)")]
)
def test_one_of_two_doors_of_a_session_says_that_it_counts_alone(
    language: str, door: str, tmp_path: Path
) -> None:
    store = event_with(tmp_path, "")
    sessions = write(tmp_path / "sessions.csv", {"Session ID": "talk", "Title": "강연"})
    gate = GATE | {"Session": ""}
    doors = [gate, *(gate | {"Checkpoint ID": id_, "Session": "talk"} for id_ in ("east", "west"))]
    run("import", sessions, write(tmp_path / "checkpoints.csv", *doors), "--store", store)
    _, _, *lines = lines_of(store, language)
    east, west = (door.format(id_).split() for id_ in ("east", "west"))
    assert [line[:-4] for line in lines] == [east, ["main"], west]
    rows = json.loads(run("show", "counts", "--store", store, "--json"))
    assert {row["checkpoint"] for row in rows} == {None, "main", "east", "west"}


def test_each_line_says_of_which_category_it_is(tmp_path: Path) -> None:
    store = event_with(tmp_path, "press", "", "")
    heads, *lines = lines_of(store, "en")
    assert heads[:2] == ["checkpoint", "category"]
    assert [line[:-4] for line in lines] == [
        ["whole", "event", "all"],
        ["whole", "event", "none"],
        ["whole", "event", "press"],
        ["main", "all"],
        ["main", "none"],
        ["main", "press"],
    ]
    assert [line[-4] for line in lines] == ["3", "2", "1"] * 2
    assert ["행사", "전체", "구분", "없음", "2", "0", "2", "0"] in lines_of(store, "ko")
    rows = json.loads(run("show", "counts", "--store", store, "--json"))
    assert [row["category"] for row in rows] == [None, "", "press"] * 2
