"""Companions without a name at the command line: their number and with whom they come."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.cli.commands import app

GUESTS = "이름,소속,등록번호,동반인원\n한가온,가온연구원,A1,2\n"
LABELS = {"en": "Companion 2 of 한가온", "ko": "한가온 동반자 2"}


@pytest.fixture(params=LABELS)
def language(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> str:
    chosen = str(request.param)
    monkeypatch.setenv("KIOSK_LANGUAGE", chosen)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "guests.csv").write_text(GUESTS, "utf-8")
    return chosen


def kiosk(*words: str, typed: str = "") -> str:
    return CliRunner().invoke(app, [*words, "--store", "event.db"], input=typed).output


def test_an_unnamed_companion_is_called_by_whom_they_come_with(language: str) -> None:
    label = LABELS[language]
    assert f"{label} (A1+2)" in kiosk("import", "guests.csv")
    people = json.loads(kiosk("show", "guests", "--json"))
    assert {one["display_name"]: one["name_ko"] for one in people}[label] == ""
    assert label in kiosk("show", "guests")
    found = json.loads(kiosk("find", "가온연구원", "--json"))
    assert [one["companion_of"] is None for one in found].count(True) == 1
    assert label in {one["display_name"] for one in found}
    assert label in kiosk("find", "가온연구원")
    (code,) = next(one["codes"] for one in people if one["display_name"] == label)
    assert label in kiosk("read", code)
    assert label in kiosk("scan", "--checkpoint", "main", typed=f"{code}\n")
    again = json.loads(kiosk("scan", "--checkpoint", "main", "--json", typed=f"{code}\n"))
    assert again["guest"]["display_name"] == label


def test_people_are_found_whether_or_not_the_first_is_a_companion(language: str) -> None:
    kiosk("import", "guests.csv")
    for text in ("A1+1", "A1", "한가온", "가온연구원"):
        assert "한가온" in kiosk("find", text), (language, text)
