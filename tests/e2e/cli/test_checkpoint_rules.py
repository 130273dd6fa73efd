"""Rules of checkpoints from the command line: written in words, shown, tried, exported."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from kiosk.cli.commands import app

GUESTS = (
    "등록번호,이름,구분,코드,참석여부\n"
    "G1,한가람,연구자,EVTCODE1,확정\nG2,서가온,press,EVTCODE2,확정\nG3,류여울,언론,EVTCODE3,확정\n"
    "G4,문도담,연구자,EVTCODE4,취소\n"
)
PLACES = (
    "Checkpoint ID,Checkpoint name,Re-entry,Rule\n"
    "hall,Hall,many,once a day; only after Main gate\n"
    "main,Main gate,many,언론: 10:00부터\n"
    "lounge,Lounge,many,\n"
)


def run(*words: object) -> Result:
    return CliRunner().invoke(app, [str(word) for word in words])


def answer(*words: object, exit_code: int = 0) -> Any:
    result = run(*words, "--json")
    assert result.exit_code == exit_code, result.output
    return json.loads(result.output)


def imported(folder: Path, places: str) -> tuple[Path, Result]:
    for name, text in {"guests.csv": GUESTS, "checkpoints.csv": places}.items():
        (folder / name).write_text(text, "utf-8")
    store = folder / "event.db"
    lists = (folder / "guests.csv", folder / "checkpoints.csv")
    return store, run("import", *lists, "--store", store)


@pytest.fixture(autouse=True)
def _in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_LANGUAGE", "en")


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path, result = imported(tmp_path, PLACES)
    assert result.exit_code == 0, result.output
    return path


def test_a_rule_in_words_is_applied_shown_and_tried(store: Path) -> None:
    shown = {one["id"]: one for one in answer("show", "checkpoints", "--store", store)}
    assert shown["hall"]["rule_says"] == "1 entry a day at most; only after entry at Main gate"
    assert shown["main"]["rule_says"] == "언론: from 10:00"
    early = answer("rules", "try", "--store", store, "--at", "2027-06-02 09:30")
    main = next(one for one in early if one["checkpoint"] == "main")
    assert (main["people"], main["admitted"]) == (4, 1)
    assert [(one["outcome"], one["people"]) for one in main["refused"]] == [
        ("NotYet", 2),
        ("NeedsDesk", 1),
    ]
    assert "10:00" in main["refused"][0]["says"]
    assert main["refused"][0]["examples"] == ["서가온", "류여울"]
    [late] = answer(
        "rules", "try", "--checkpoint", "main", "--store", store, "--at", "2027-06-02 10:00"
    )
    assert late["admitted"] == 3
    text = run("rules", "try", "--store", store, "--at", "2027-06-02 09:30").output
    assert "main: 언론: from 10:00" in text
    assert "1 of 4 would enter" in text


def test_the_hall_admits_only_after_the_main_gate_and_once_a_day(store: Path) -> None:
    scans = [
        ("hall", "EVTCODE1", "2026-06-02T11:00:00+09:00", "NeedsDesk"),
        ("main", "EVTCODE1", "2026-06-02T11:01:00+09:00", "Admitted"),
        ("hall", "EVTCODE1", "2026-06-02T11:02:00+09:00", "Admitted"),
        ("hall", "EVTCODE1", "2026-06-02T11:03:00+09:00", "AlreadyIn"),
        ("hall", "EVTCODE1", "2026-06-03T11:00:00+09:00", "Admitted"),
    ]
    for place, code, at, expected in scans:
        words = ["scan", "--store", str(store), "--checkpoint", place, "--json"]
        given = json.dumps({"code": code, "at": at})
        result = CliRunner().invoke(app, words, input=given)
        assert json.loads(result.output)["outcome"] == expected, (place, at)


def test_an_export_brings_the_words_back_and_changes_nothing(store: Path, tmp_path: Path) -> None:
    before = answer("rules", "show", "--store", store)
    out = tmp_path / "out.xlsx"
    assert run("export", "everything", "--out", out, "--store", store).exit_code == 0
    again = answer("import", out, "--store", store)
    assert again["facts"] == 0, again
    assert answer("rules", "show", "--store", store) == before


@pytest.mark.parametrize(
    ("rule", "named"),
    [
        ("sometimes", ["checkpoints.csv", "2", "Rule", "sometimes", "once a day"]),
        ("only after the mian gate", ["checkpoints.csv", "2", "the mian gate"]),
        ("{broken", ["checkpoints.csv", "2", "Rule", "JSON"]),
    ],
)
def test_a_rule_that_is_not_understood_is_named_with_its_place(
    rule: str, named: list[str], tmp_path: Path
) -> None:
    _, result = imported(tmp_path, f"Checkpoint ID,Checkpoint name,Rule\nmain,Main gate,{rule}\n")
    assert result.exit_code == 1
    assert [one for one in named if one not in result.output] == []


def test_a_rule_that_cannot_be_evaluated_is_said_and_counts_as_a_failure(tmp_path: Path) -> None:
    cell = '"{""if"": [true]}"'
    store, _ = imported(tmp_path, f"Checkpoint ID,Checkpoint name,Rule\nmain,Main gate,{cell}\n")
    [shown] = answer("rules", "show", "--store", store, exit_code=1)
    assert "“if”" in shown["says"]
    [tried] = answer("rules", "try", "--store", store, exit_code=1)
    assert tried["admitted"] == 0


def test_wrong_words_end_without_a_traceback(store: Path) -> None:
    for words in (("--at", "soon"), ("--checkpoint", "nowhere")):
        result = run("rules", "try", "--store", store, *words)
        assert result.exit_code == 2
        assert words[1] in result.output


def test_a_scan_is_annulled_from_the_command_line_once(store: Path) -> None:
    words = ["scan", "--store", str(store), "--checkpoint", "lounge", "--json"]
    scan = json.loads(CliRunner().invoke(app, words, input="EVTCODE1\n").output)["scan"]
    for reason, expected in (("", 1), ("wrong door", 0), ("wrong door", 1)):
        result = run("annul", scan, "--reason", reason, "--store", store)
        assert (result.exit_code != 0) is bool(expected), result.output
    [shown] = answer("show", "scans", "--store", store)
    assert shown["annulled"]
    assert run("annul", "nothing", "--reason", "x", "--store", store).exit_code == 1


def test_a_rehearsal_sends_nobody_in_before_the_rule_admits_them(store: Path) -> None:
    words = ("rehearse", "--store", store, "--doors", "main=1", "--from", "2027-06-02 08:30")
    times = ("--start", "2027-06-02 09:30", "--until", "2027-06-02 11:00", "--runs", 1)
    rehearsed = run(*words, *times, "--json")
    assert json.loads(rehearsed.output)["guests"]["later"] == 2, rehearsed.output
