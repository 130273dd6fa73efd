"""The help of every command fits a terminal of 80 columns, and loses nothing of what it says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from rich.cells import cell_len

from kiosk.cli import fast_start
from kiosk.cli.commands import app
from kiosk.cli.help.texts import command_in
from kiosk.texts import LANGUAGES, load_texts

WIDTH = 80
INSIDE = WIDTH - 2
"""Without the space at both ends of the lines of a command's help."""


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("KIOSK_LANGUAGE", request.param)
    monkeypatch.setenv("COLUMNS", str(WIDTH))
    return str(request.param)


def pages(command: Any, *path: str) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Every command that prints its own help, with the words that name it."""
    if command.add_help_option:
        yield path, command
    for name, below in getattr(command, "commands", {}).items():
        yield from pages(below, *path, name)


def without_spaces(text: str) -> str:
    return "".join(text.split())


def panels(page: str) -> Iterator[list[str]]:
    """The lines inside each frame of a page."""
    lines: list[str] = []
    for line in page.splitlines():
        if line.startswith("│"):
            lines.append(line[1:-1])
        elif lines:
            yield lines
            lines = []


def last_column(lines: list[str], first: str) -> str:
    """The column of a panel whose text begins with a word, without spaces."""
    start = f"  {first}"
    before, found, _ = next(line for line in lines if start in line).partition(start)
    assert found
    return "".join(without_spaces(behind_cells(line, cell_len(before) + 2)) for line in lines)


def behind_cells(line: str, cells: int) -> str:
    """What stands in a line behind so many cells, which are of no word of it."""
    at = next(at for at in range(len(line) + 1) if cell_len(line[:at]) >= cells)
    assert cell_len(line[:at]) == cells or line[at - 1] == " "
    return line[at:]


def panel_texts(command: Any, of_help: str) -> Iterator[list[str]]:
    """The texts of the arguments, of the options, and of the commands below, in order."""
    shown = [one for one in command.params if not getattr(one, "hidden", False)]
    yield [one.help for one in shown if one.param_type_name == "argument"]
    yield [*(one.help for one in shown if one.param_type_name == "option"), of_help]
    below = getattr(command, "commands", {}).values()
    yield [one.help.split("\n\n")[0] for one in below if not one.hidden]


def test_nothing_of_a_help_text_is_lost(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    texts = load_texts(language)
    root = command_in(app, texts)
    for path, command in pages(root):
        root.main([*path, "--help"], prog_name="kiosk", standalone_mode=False)
        page = capsys.readouterr().out
        assert max(map(cell_len, page.splitlines())) <= WIDTH, path
        heading, *_ = page.partition("╭")
        assert without_spaces(command.help) in without_spaces(heading), path
        said = filter(None, panel_texts(command, texts.say("help.title.help")))
        for lines, wanted in zip(panels(page), said, strict=True):
            column = last_column(lines, wanted[0].split()[0])
            assert [one for one in wanted if without_spaces(one) not in column] == [], path


def choices_of(page: str) -> list[str]:
    """The choices of all lists on a page on which each stands in one line."""
    return [one for listed in re.findall(r"<(\S+\|\S+)>", page) for one in listed.split("|")]


def test_a_list_of_choices_breaks_between_choices(
    language: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root = command_in(app, load_texts(language))
    lists = 0
    for path, _ in pages(root):
        shown = []
        for width in (400, WIDTH, 60):
            monkeypatch.setenv("COLUMNS", str(width))
            root.main([*path, "--help"], prog_name="kiosk", standalone_mode=False)
            shown.append(capsys.readouterr().out)
        wide, *narrow = shown
        lists += bool(choices_of(wide))
        for page in narrow:
            whole = re.split(r"[<|>\s]", page)
            assert [one for one in choices_of(wide) if one not in whole] == [], path
    assert lists > 3


def test_a_paragraph_ends_a_line_only_where_the_next_word_has_no_room(
    language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    root = command_in(app, load_texts(language))
    for path, _ in pages(root):
        root.main([*path, "--help"], prog_name="kiosk", standalone_mode=False)
        heading, *_ = capsys.readouterr().out.partition("╭")
        lines = [line.strip() for line in heading.splitlines()]
        for line, following in pairwise(lines):
            if line and following:
                assert cell_len(f"{line} {following.split()[0]}") > INSIDE, (path, line)


@pytest.mark.parametrize("width", [WIDTH, 60])
def test_the_help_of_the_attendee_face_fits_too(
    language: str, width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    parser = fast_start._parser()
    page = parser.format_help()
    assert max(map(cell_len, page.splitlines())) <= width
    for text in (parser.description, *(one.help for one in parser._actions)):
        assert without_spaces(str(text)) in without_spaces(page), language
