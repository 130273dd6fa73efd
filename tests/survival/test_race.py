"""Four processes scan the same guests at the same time: each guest is admitted once."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from tests.scale import SCALE
from tests.survival.scan_processes import ROOT, doctor_findings, set_up

PROCESSES = 4
GUESTS = max(300, round(625 * SCALE))  # 2,500 at a scale of 4


def run_race(store: Path, guests: int, *how: str) -> None:
    """Let four processes scan all guests in the same order, and wait for them."""
    command = [sys.executable, "-m", "tests.survival.race_process", str(store)]
    pipe = subprocess.PIPE
    processes = [
        subprocess.Popen(
            [*command, f"process-{number}", str(guests), *how], stdin=pipe, stdout=pipe, cwd=ROOT
        )
        for number in range(PROCESSES)
    ]
    for process in processes:
        assert process.stdout
        assert process.stdout.readline() == b"ready\n"
    for process in processes:
        assert process.stdin
        process.stdin.write(b"go\n")
        process.stdin.flush()
    for process in processes:
        process.communicate()
    assert [process.returncode for process in processes] == [0] * PROCESSES


def admission_counts(store: Path) -> list[int]:
    """The number of admissions of each admitted guest."""
    question = "SELECT count(*) FROM scan WHERE outcome = 'Admitted' GROUP BY subject"
    with closing(sqlite3.connect(store)) as reader:
        return [row[0] for row in reader.execute(question)]


def test_each_guest_is_admitted_once(tmp_path: Path) -> None:
    store = set_up(tmp_path / "event.kiosk", GUESTS)
    run_race(store, GUESTS)
    assert admission_counts(store) == [1] * GUESTS
    assert doctor_findings(store) == []


def test_a_decision_outside_the_transaction_is_detected(tmp_path: Path) -> None:
    store = set_up(tmp_path / "event.kiosk", 150)
    run_race(store, 150, "--hasty")
    assert max(admission_counts(store)) > 1
