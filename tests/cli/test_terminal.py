"""Terminal output: codes are complete at every width, and control characters are removed."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest
from rich.console import Console

from kiosk.cli import terminal
from kiosk.cli.safe_text import in_brief, legible
from kiosk.cli.tables import table_of
from kiosk.domain.text.messages import Texts

COLUMNS = ("name_ko", "name_latin", "organisation_en", "status", "codes")
CODES = ["KSTF-7Q4K9M2X8R3TN5VW", "KSTF-XS0EHMHDHRCEAVVW"]
ROWS: list[dict[str, Any]] = [
    {
        "name_ko": "남궁가람",
        "name_latin": "XOCHIMITL BARRAGÁN Íñigo",
        "organisation_en": "National Agency for Research Promotion",
        "status": "confirmed",
        "codes": [code],
    }
    for code in CODES
]
SIGNED = "FK1:" + "9G0LGPIK4C" * 15


def drawn(rows: list[dict[str, Any]], width: int | None) -> str:
    console = Console(width=width or 80, file=io.StringIO(), soft_wrap=True)
    with console.capture() as capture:
        console.print(table_of(rows, COLUMNS, width))
    return capture.get()


@pytest.mark.parametrize("width", [10, 40, 60, 80, 200])
def test_codes_are_complete_at_every_width(width: int) -> None:
    output = drawn(ROWS, width)
    assert all(code in output for code in CODES)
    longest = max(map(Console().render_str, output.splitlines()), key=lambda line: line.cell_len)
    assert longest.cell_len <= max(width, len(CODES[0]) + 2)


def test_columns_that_do_not_fit_are_folded_then_omitted_from_the_end() -> None:
    assert "status" in drawn(ROWS, 80)
    assert "status" not in drawn(ROWS, 60)
    assert "National" in drawn(ROWS, 60)
    assert "name ko" in drawn(ROWS, 40)


def test_a_file_holds_one_line_for_each_row() -> None:
    lines = drawn([{**ROWS[0], "codes": [CODES[0], SIGNED]}, ROWS[1]], None).splitlines()
    assert len(lines) == 3
    assert f"{CODES[0]}, {SIGNED}" in lines[1]
    assert "National Agency for Research Promotion" in lines[2]


def test_a_signed_code_is_shortened_to_both_ends() -> None:
    output = drawn([{**ROWS[0], "codes": [SIGNED]}], 80)
    assert f"{SIGNED[:12]}…{SIGNED[-8:]}" in output
    assert "status" in output


def test_control_characters_are_replaced() -> None:
    assert legible("a\x1b[31mred\x07\r\nline \udcff") == "a\ufffd[31mred\ufffd line \ufffd"
    assert legible("김민서 Íñigo  x") == "김민서 Íñigo  x"


def test_long_values_in_a_message_are_cut() -> None:
    assert in_brief("가" * 500) == "가" * 500
    assert in_brief("가" * 50_000) == "가" * 500 + "…"


def test_messages_have_singular_and_plural() -> None:
    words = Texts("en", {"rows": "{n:row/rows}", "entries": "{n:entry was/entries were}"})
    assert [words.say("rows", n=n) for n in (0, 1, 2)] == ["0 rows", "1 row", "2 rows"]
    assert words.say("entries", n=1) == "1 entry was"


@pytest.mark.parametrize(
    "value",
    [
        {},
        {"new": [], "kept": {"a": None, "b": [1, "가"]}},
        {"new": [{"id": number, "name": "가온"} for number in range(2_001)], "more": True},
        list(range(1_001)),
        {1: list(range(3))},
        "text",
    ],
)
def test_a_long_document_is_printed_in_portions_as_the_same_line(
    value: object, capsys: pytest.CaptureFixture[str]
) -> None:
    terminal.print_json(value)
    assert capsys.readouterr().out == json.dumps(value, ensure_ascii=False) + "\n"
