"""Paper lists from the command line: entered, undone, refused."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

from kiosk.cli.options import now
from tests.e2e.cli.written_files.command import run


def test_ticked_guests_are_entered_from_a_file_or_standard_input(
    store: Path, tmp_path: Path
) -> None:
    ticked = tmp_path / "ticked.txt"
    ticked.write_text("\ufeffR-1 # at nine\n", "utf-8")
    at = ("--checkpoint", "main", "--at", "2024-12-11T09:00")
    result = run("paper", ticked, "--store", store, *at, "--json")
    (entered,) = json.loads(result.stdout)
    assert result.exit_code == 0
    assert (entered["text"], entered["outcome"]) == ("R-1", "Admitted")
    assert entered["at"] == "2024-12-11T09:00:00+09:00"
    assert run("paper", "-", "--store", store, *at, given="nobody\n").exit_code == 1
    assert run("paper", tmp_path / "none", "--store", store, *at).exit_code == 3
    assert run("paper", ticked, "--store", store, *at[:3], "noon").exit_code == 2
    assert run("paper", ticked, "--store", store, "--checkpoint", "x", *at[2:]).exit_code == 2


def test_what_was_entered_from_a_list_is_undone_with_the_same_list(
    store: Path, tmp_path: Path
) -> None:
    ticked = tmp_path / "ticked.txt"
    ticked.write_text("R-1\n", "utf-8")
    to = (ticked, "--store", store, "--checkpoint", "main", "--at", "2024-12-11T09:00")
    assert run("paper", *to).exit_code == 0
    undone = run("paper", *to, "--undo", "--json")
    assert (undone.exit_code, json.loads(undone.stdout)) == (0, {"undone": 1})
    assert json.loads(run("show", "counts", "--store", store, "--json").stdout)[0]["arrived"] == 0
    assert run("paper", *to, "--undo").exit_code == 1  # there is nothing left to undo
    assert run("paper", *to).exit_code == 0
    assert json.loads(run("show", "counts", "--store", store, "--json").stdout)[0]["arrived"] == 1


def test_invisible_characters_in_a_paper_list_are_shown_and_removed(
    store: Path, tmp_path: Path
) -> None:
    ticked = tmp_path / "ticked.txt"
    ticked.write_text("nobody\nR-\u202e1\n", "utf-8")
    at = ("--checkpoint", "main", "--at", "2024-12-11T09:00")
    result = run("paper", ticked, "--store", store, *at, "--json")
    nobody, entered = json.loads(result.stdout)
    assert (entered["text"], entered["outcome"]) == ("R-1", "Admitted")
    assert nobody["text"] == "nobody"
    assert "row 2" in result.stderr
    assert "R-⟨U+202E⟩1" in result.stderr
    assert "row 1" not in result.stderr


def test_invalid_paper_lists_are_refused(store: Path, tmp_path: Path) -> None:
    ticked = tmp_path / "ticked.txt"
    ticked.write_text("R-1\n", "utf-8")
    to = ("--store", store, "--checkpoint", "main", "--at")
    late = run("paper", ticked, *to, (now() + timedelta(hours=1)).isoformat())
    assert (late.exit_code, "still to come" in late.output) == (2, True)
    ticked.write_bytes(b"PK\x03\x04\x00\x00")
    binary = run("paper", ticked, *to, "2024-12-11T09:00")
    assert (binary.exit_code, "no text" in binary.output) == (2, True)
    ticked.write_text("R-1\n", "utf-8")
    nowhere = run("paper", ticked, "--store", store, "--checkpoint", "x", *to[-1:], "2024-12-11")
    assert "The event has: main" in nowhere.output
    assert run("paper", ticked, *to, "2024-12-11T09:00", "--json").output.count("Admitted") == 1
