"""A list with invisible characters in it, at the command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path


def kiosk(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *words],
        capture_output=True,
        text=True,
        env=os.environ | {"KIOSK_LANGUAGE": "en"},
        check=True,
    )


def test_direction_overrides_are_taken_out_and_shown_where_they_stood(tmp_path: Path) -> None:
    guests, store = tmp_path / "guests.csv", str(tmp_path / "event.db")
    text = "Name,Organisation,Code\nAnna \u202eWeber,\u2066Lab\u2069,AB\u200f-1\nBora Kim,Lab,B-2\n"
    guests.write_text(text, encoding="utf-8")
    done = kiosk("import", str(guests), "--store", store)
    told = done.stdout + done.stderr
    for shown in ("Anna ⟨U+202E⟩Weber", "⟨U+2066⟩Lab⟨U+2069⟩", "AB⟨U+200F⟩-1"):
        assert shown in told
    assert "row 2" in told
    assert "row 3" not in told
    (anna, _) = sorted(
        json.loads(kiosk("show", "guests", "--store", store, "--json").stdout),
        key=lambda guest: str(guest["name_latin"]),
    )
    assert (anna["name_latin"], anna["organisation_en"]) == ("Anna Weber", "Lab")
    assert anna["codes"] == ["AB-1"]
