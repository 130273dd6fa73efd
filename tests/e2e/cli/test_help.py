"""The help of every command and option, in Korean too."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from kiosk.cli import fast_start
from kiosk.cli.commands import app
from kiosk.cli.help.texts import help_id
from kiosk.texts import load_texts

HANGUL = re.compile("[가-힣]")


def help_texts(command: Any) -> Iterator[tuple[str, str]]:
    """Every help text below a command, with where it stands."""
    yield command.name or "kiosk", command.help or ""
    for parameter in command.params:
        yield f"{command.name} {parameter.name}", getattr(parameter, "help", None) or ""
    for below in getattr(command, "commands", {}).values():
        yield from help_texts(below)


def of_the_attendee_face() -> Iterator[tuple[str, str]]:
    """Those of `run attendee`, which starts without Typer."""
    source = Path(fast_start.__file__).read_text("utf-8")
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "shown":
            yield "run attendee", ast.literal_eval(node.args[0])


def all_texts() -> list[tuple[str, str]]:
    return [*help_texts(get_command(app)), *of_the_attendee_face()]


def test_every_command_and_option_has_a_help_text_in_both_languages() -> None:
    korean, english = load_texts("ko"), load_texts("en")
    lacking = [
        (place, help_id(text), text)
        for place, text in all_texts()
        if not text
        or not korean.has(help_id(text))
        or english.say(help_id(text)) != text
        or not HANGUL.search(korean.say(help_id(text)))
    ]
    assert lacking == []


def test_every_help_text_of_the_catalogue_is_of_a_command() -> None:
    used = {help_id(text) for _, text in all_texts()}
    catalogue = {id_ for id_ in load_texts("en")._words if id_.startswith("help.")}
    assert {id_ for id_ in catalogue - used if not id_.startswith("help.title.")} == set()


def run(*words: str, **environment: str) -> str:
    command = [sys.executable, "-m", "kiosk", *words]
    settings = {"COLUMNS": "100", "LANG": "en_GB.UTF-8", **environment}
    done = subprocess.run(
        command, env=os.environ | settings, capture_output=True, check=False, text=True
    )
    return done.stdout + done.stderr


@pytest.mark.parametrize("command", ["export", "badges", "run attendee", "webhook set"])
def test_the_help_is_in_the_language_of_the_terminal(command: str) -> None:
    shown = run(*command.split(), "--help", LANG="ko_KR.UTF-8")
    assert "이 도움말을 보이고 끝냅니다." in shown
    assert "행사 저장소 파일입니다." in shown
    assert "옵션" in shown
    assert "사용법: " in shown
    assert "The event's store" not in shown


def test_the_language_is_chosen_before_the_command() -> None:
    assert "명령" in run("--language", "ko", "--help")
    assert "행사 저장소 파일입니다." in run("--language=ko", "backup", "--help")
    assert "The event's store" in run("--language", "en", "backup", "--help", LANG="ko_KR.UTF-8")
    assert "ko, en" in run("--language", "fr", "backup", "--help")
