"""The guides: one page each, and nothing in them that the program does not have."""

from __future__ import annotations

import re
import shlex
import subprocess
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command
from typer.testing import CliRunner

from kiosk.cli.commands import app
from kiosk.exchange.guides.guide_pages import GuideRole, guide_text, write_guide
from kiosk.resources import resource
from kiosk.texts import LANGUAGES, load_texts

_CASES = [(role, language) for role in GuideRole for language in LANGUAGES]
_COMMAND = re.compile(r"`kiosk ([^`]+)`")
_NAME = re.compile(r"(?<!\*)\*([^*]+)\*(?!\*)")


@pytest.mark.parametrize(("role", "language"), _CASES)
def test_a_guide_is_one_page_with_its_pictures(
    role: GuideRole, language: str, tmp_path: Path
) -> None:
    path = tmp_path / "guide.pdf"
    write_guide(path, role, language)
    text = _output("pdftotext", str(path), "-")
    assert text.count("\f") == 1
    assert guide_text(role, language).split()[-1] in text.split()
    images = _output("pdfimages", "-list", str(path)).splitlines()[2:]
    assert len(images) == guide_text(role, language).count("![")


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


@pytest.mark.parametrize(("role", "language"), _CASES)
def test_every_command_of_a_guide_is_one_of_the_program(role: GuideRole, language: str) -> None:
    commands = _COMMAND.findall(guide_text(role, language))
    assert commands or role == "volunteer"
    for words in map(shlex.split, commands):
        found: Any = get_command(app)
        while words and words[0] in getattr(found, "commands", {}):
            found = found.commands[words.pop(0)]
        options = {name for one in found.params for name in one.opts}
        assert not hasattr(found, "commands") or not words, words
        assert {word for word in words if word.startswith("--")} <= options


@pytest.mark.parametrize(("role", "language"), _CASES)
def test_every_name_of_a_page_is_on_a_screen(role: GuideRole, language: str) -> None:
    folder, shown = resource("i18n"), load_texts(language)
    translations = {
        words
        for file in folder.glob(f"*_{language}.ts")
        for words in re.findall(r"<translation>([^<]+)<", file.read_text("utf-8"))
    }
    names = set(_NAME.findall(guide_text(role, language)))
    assert names
    assert names - translations == set(), shown.language


def test_both_languages_have_the_same_steps() -> None:
    for role in GuideRole:
        steps = [
            [line.split(" ")[0] for line in guide_text(role, language).splitlines() if line]
            for language in LANGUAGES
        ]
        heads = [[one for one in lines if re.match(r"#|\d", one)] for lines in steps]
        assert heads[0] == heads[1]


def test_the_guide_is_printed_and_written_in_the_language_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_LANGUAGE", "ko")
    printed = CliRunner().invoke(app, ["guide", "volunteer"])
    assert "참석자가 키오스크에 왔을 때" in printed.stdout
    assert "](green)" not in printed.stdout
    path = tmp_path / "volunteer.pdf"
    assert CliRunner().invoke(app, ["guide", "volunteer", "--out", str(path)]).exit_code == 0
    again = CliRunner().invoke(app, ["guide", "volunteer", "--out", str(path)])
    assert again.exit_code == 2
    assert str(path) in "".join(again.stderr.split())
    other = CliRunner().invoke(app, ["guide", "volunteer", "--out", str(tmp_path / "a.txt")])
    assert other.exit_code == 2
