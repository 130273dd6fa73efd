"""Usage errors are messages in the terminal's language, never texts of a library."""

from __future__ import annotations

import pytest
from typer.exceptions import TyperException

from kiosk.cli.commands import app
from kiosk.cli.terminal import USAGE, report_exception
from kiosk.texts import LANGUAGES


def error_output(words: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    with pytest.raises(TyperException) as mistake:
        app(words, prog_name="kiosk", standalone_mode=False)
    assert report_exception(mistake.value) == USAGE
    return capsys.readouterr().err


MISTAKES = [
    (["show", "guests"], "--store is missing", "kiosk show", "--store가 빠졌습니다"),
    (["find", "--store", "x"], "text is missing", "kiosk find", "text가 빠졌습니다"),
    (["doctor", "--stroe", "x"], "no option “--stroe”", "kiosk doctor", "“--stroe” 옵션이 없"),
    (["doctor", "--store"], "--store needs a value", "kiosk", "--store에 값이 필요"),
    (["doctor", "--json=1"], "--json takes no value", "kiosk", "--json에는 값을 적지"),
    (["show", "x", "--store", "y"], "one of: event, guests", "kiosk show", "가운데 하나"),
    (["find", "a", "--store", "x", "--limit", "0"], "whole number", "kiosk find", "정수를"),
    (["seat", "--iterations", "-1"], "number from 0 to 2000000", "kiosk seat", "0부터 2000000"),
    (["seat", "--iterations", "x"], "number from 0 to 2000000", "kiosk seat", "0부터 2000000"),
    (["simulate", "--hours", "30"], "a number from 0.01 to 24", "kiosk simulate", "0.01부터 24"),
    (["shwo"], "There are: demo, guide, template", "kiosk", "명령: demo, guide, template"),
    (["staff", "hire"], "There are: add, list", "kiosk staff", "명령: add, list"),
    (["doctor", "a", "--store", "b"], "too many words", "kiosk doctor", "너무 많습니다"),
]


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: " ".join(mistake[0]))
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_error_is_shown_in_both_languages(
    mistake: tuple[list[str], str, str, str],
    language: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("KIOSK_LANGUAGE", language)
    words, english, command, korean = mistake
    output = error_output(words, capsys)
    assert (english if language == "en" else korean) in output
    assert output.endswith(f" {command} --help\n")


def test_a_command_without_words_shows_its_help(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(TyperException) as mistake:
        app(["staff"], prog_name="kiosk", standalone_mode=False)
    assert report_exception(mistake.value) == USAGE
    output = "".join(capsys.readouterr())
    assert output.count("Usage: kiosk staff") == 1
    assert "--help\n" not in output


def test_undecodable_bytes_are_reported(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(UnicodeEncodeError) as mistake:
        "\udcff".encode()
    assert report_exception(mistake.value) == USAGE
    assert capsys.readouterr().err
