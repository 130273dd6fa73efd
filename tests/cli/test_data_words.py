"""A Korean terminal shows the words of the data in Korean; English and JSON keep the data."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.cli.data_words import column, columns, word
from kiosk.domain.admission.outcomes import OUTCOMES, Reason
from kiosk.domain.records.choices import Reentry
from kiosk.domain.records.entities import Direction, Status
from kiosk.texts import load_texts
from tests.command_process import run_command
from tests.replication.venue_stores import CHECKPOINT, code_of, found_event

KOREAN, ENGLISH = load_texts("ko"), load_texts("en")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found_event(tmp_path / "event.db", "desk").close()
    return tmp_path / "event.db"


def printed(path: Path, *command: str, language: str, typed: str = "") -> str:
    environment = os.environ | {"KIOSK_LANGUAGE": language, "KIOSK_LOG_FOLDER": str(path.parent)}
    words = [*command, "--store", str(path)]
    return run_command(*words, given=typed, environment=environment, ends=None).stdout


def test_scan_and_find_speak_the_language_of_the_terminal(path: Path) -> None:
    codes = f"{code_of(1)}\nnothing\n"
    scanned = printed(path, "scan", "--checkpoint", CHECKPOINT, language="ko", typed=codes)
    assert "체크인" in scanned
    assert "등록 정보 없음" in scanned
    found = printed(path, "find", "손님", language="ko")
    assert found.split()[:4] == ["코드", "이름", "상태", "도착"]
    assert found.count("확정") == 3
    assert "confirmed" not in found
    assert '"confirmed"' in printed(path, "find", "손님", "--json", language="ko")
    again = printed(path, "scan", "--checkpoint", CHECKPOINT, language="en", typed=codes)
    assert "AlreadyIn" in again
    assert "confirmed" in printed(path, "find", "손님", language="en")


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("outcome", OUTCOMES),
        ("reason", Reason),
        ("status", Status),
        ("direction", Direction),
        ("reentry", Reentry),
    ],
)
def test_every_value_has_a_korean_word_and_an_unknown_one_stays(
    field: str, values: list[str]
) -> None:
    for value in map(str, values):
        assert word(field, value, KOREAN) != value
        assert word(field, value, ENGLISH) == value
    assert word(field, "of_tomorrow", KOREAN) == "of_tomorrow"
    assert word(field, None, KOREAN) == ""


def test_every_column_that_is_shown_has_a_heading() -> None:
    assert {"status", "outcome", "score"} <= columns()
    assert all(column(name, KOREAN) and column(name, ENGLISH) == name for name in columns())
