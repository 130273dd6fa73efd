"""A list with invisible characters, imported at the command line."""

from __future__ import annotations

import json
from pathlib import Path

from tests.command_process import run_command


def test_direction_overrides_are_removed_and_shown_in_place(tmp_path: Path) -> None:
    guests, store = tmp_path / "guests.csv", str(tmp_path / "event.db")
    text = "Name,Organisation,Code\nAnna \u202eWeber,\u2066Lab\u2069,AB\u200f-1\nBora Kim,Lab,B-2\n"
    guests.write_text(text, encoding="utf-8")
    result = run_command("import", str(guests), "--store", store)
    output = result.stdout + result.stderr
    for marked in ("Anna ⟨U+202E⟩Weber", "⟨U+2066⟩Lab⟨U+2069⟩", "AB⟨U+200F⟩-1"):
        assert marked in output
    assert "row 2" in output
    assert "row 3" not in output
    (anna, _) = sorted(
        json.loads(run_command("show", "guests", "--store", store, "--json").stdout),
        key=lambda guest: str(guest["name_latin"]),
    )
    assert (anna["name_latin"], anna["organisation_en"]) == ("Anna Weber", "Lab")
    assert anna["codes"] == ["AB-1"]
