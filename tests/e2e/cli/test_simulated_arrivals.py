"""`kiosk simulate-arrivals` on an event of one's own, by the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from kiosk.cli.commands import app
from tests.exchange.spreadsheets import write_csv


def invoke(*words: object) -> tuple[int, str]:
    result = CliRunner().invoke(app, [str(word) for word in words])
    return result.exit_code, result.output


@pytest.fixture
def event(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """24 guests in delegations of two, a live round and one that is not, four tables of six."""
    monkeypatch.setenv("KIOSK_LANGUAGE", "en")
    monkeypatch.chdir(tmp_path)
    guests = [(f"R{n}", f"손님{n}", f"기관{n // 2}", ("KE", "VN", "DE")[n % 3]) for n in range(24)]
    write_csv(tmp_path / "guests.csv", [("등록번호", "성명", "소속", "국가"), *guests])
    rounds = [("라운드", "시작", "실시간 배정"), ("1", "2027-06-02 14:00", "")]
    write_csv(tmp_path / "rounds.csv", [*rounds, ("2", "2027-06-02 15:00", "예")])
    write_csv(tmp_path / "tables.csv", [("테이블", "정원"), *((str(n), "6") for n in range(1, 5))])
    code, output = invoke("import", "guests.csv", "rounds.csv", "tables.csv", "--store", "event.db")
    assert code == 0, output
    return tmp_path / "event.db"


def played(*words: object) -> dict[str, Any]:
    code, output = invoke("simulate-arrivals", "--store", "event.db", "--json", *words)
    assert code == 0, output
    found: dict[str, Any] = json.loads(output)
    return found


def test_each_hour_is_played_three_ways_and_nobody_told_is_moved(event: Path) -> None:
    before = event.stat().st_size
    found = played("--times", 2, "--no-shows", 4, "--walk-ins", 3)
    assert (found["round"], found["people"], found["tables"], found["seats"]) == ("2", 24, 4, 24)
    assert found["unseated"] == 24
    assert [one["came"] for one in found["hours"]] == [23, 23]
    for hour in found["hours"]:
        # Every seat is planned for somebody, so walk-ins find none on paper.
        assert hour["printed"]["without_seat"] == 3
        assert hour["live"]["without_seat"] == hour["hindsight"]["without_seat"] == 0
        assert hour["live"]["smallest"] >= hour["printed"]["smallest"]
        assert hour["hindsight"]["smallest"] == 5
    assert found["live"]["moved"] == 0
    # One hour, in this process, is the same as the first of two in processes of their own.
    alone = played("--times", 1, "--no-shows", 4, "--walk-ins", 3)
    assert alone["hours"] == found["hours"][:1]
    assert event.stat().st_size == before
    assert invoke("show", "tables", "--store", event, "--json")[1].count('"guests": []') == 8


def test_the_summary_says_what_was_played(event: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    words = ("simulate-arrivals", "--store", event, "--times", 1, "--round", 1)
    code, output = invoke(*words, "--no-shows", "25%", "--walk-ins", 0)
    assert code == 0, output
    assert "Round 1: 24 guests on the list, 24 seats at 4 tables." in output
    assert "24 guests have no seat in it yet" in output
    assert "Each of them stays away with a chance of 25 %" in output
    assert "0 people were moved after they were told a table." in output
    monkeypatch.setenv("KIOSK_LANGUAGE", "ko")
    code, output = invoke(*words)
    assert code == 0, output
    assert "테이블을 안내받은 뒤에 옮겨진 사람은 0명입니다." in output


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--no-shows", "many"), "“many” is no number of no-shows."),
        (("--no-shows", "100%"), "“100%” is no number of no-shows."),
        (("--round", "9"), "9"),
    ],
)
def test_what_cannot_be_played_is_named(event: Path, words: tuple[str, ...], sentence: str) -> None:
    code, output = invoke("simulate-arrivals", "--store", event, *words)
    assert code != 0
    assert sentence in output
