"""Four processes scan the same guests at the same time: each guest comes in once."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from tests.scale import SCALE
from tests.survival.scan_processes import ROOT, ailments, set_up

DOORS = 4
GUESTS = max(300, round(625 * SCALE))  # 2,500 at a scale of 4


def race(store: Path, guests: int, *how: str) -> None:
    """Let four processes scan all guests, each from the first to the last, and wait for them."""
    command = [sys.executable, "-m", "tests.survival.race_process", str(store)]
    pipe = subprocess.PIPE
    doors = [
        subprocess.Popen(
            [*command, f"door-{number}", str(guests), *how], stdin=pipe, stdout=pipe, cwd=ROOT
        )
        for number in range(DOORS)
    ]
    for door in doors:
        assert door.stdout
        assert door.stdout.readline() == b"ready\n"
    for door in doors:
        assert door.stdin
        door.stdin.write(b"go\n")
        door.stdin.flush()
    for door in doors:
        door.communicate()
    assert [door.returncode for door in doors] == [0] * DOORS


def admitted(store: Path) -> list[int]:
    """How often each guest was admitted who was at all."""
    question = "SELECT count(*) FROM scan WHERE outcome = 'Admitted' GROUP BY subject"
    with closing(sqlite3.connect(store)) as reader:
        return [row[0] for row in reader.execute(question)]


def test_each_guest_is_admitted_once(tmp_path: Path) -> None:
    store = set_up(tmp_path / "event.kiosk", GUESTS)
    race(store, GUESTS)
    assert admitted(store) == [1] * GUESTS
    assert ailments(store) == []


def test_a_decision_outside_the_transaction_is_detected(tmp_path: Path) -> None:
    store = set_up(tmp_path / "event.kiosk", 150)
    race(store, 150, "--hasty")
    assert max(admitted(store)) > 1
