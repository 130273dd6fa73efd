"""Kills a window that greets guests at random times and checks that all guests shown are stored.

Full run: python -m tests.survival.window_kills --kills 50
"""

from __future__ import annotations

import argparse
import itertools
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from tests.survival.kills import Tally
from tests.survival.scan_processes import ROOT, copy_without_recovery, doctor_findings, set_up

START_SECONDS = 3.0
MOST_GREETINGS = 40
JITTER_SECONDS = 0.1
# More than a window greets before it is killed; an unknown code would never be greeted.
GUESTS_A_KILL = 600
# The last guest may have been recorded without a greeting; no guest is scanned twice.
SKIPPED = 2


def kill_window(store: Path, first: int, rng: random.Random, *options: str) -> list[int]:
    """Kill one window that greets guests from a number on; returns the greeted guests.

    Every tenth is killed while it opens, half of the others right after a greeting, the rest within
    a tenth of a second.
    """
    awaited_greetings = 0 if rng.random() < 0.1 else rng.randint(1, MOST_GREETINGS)
    max_pause = rng.choice((0, JITTER_SECONDS)) if awaited_greetings else START_SECONDS
    pause = rng.uniform(0, max_pause)
    command = [sys.executable, "-m", "tests.survival.window", "--store", str(store)]
    command += ["--from", str(first), *options]
    display = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, cwd=ROOT, env=os.environ | display
    ) as window:
        received = _greetings(window)
        greeted = list(itertools.islice(received, awaited_greetings))
        time.sleep(pause)
        window.kill()
        greeted += received
    if window.returncode != -signal.SIGKILL:
        raise RuntimeError(f"ended by itself with {window.returncode}")
    return greeted


def kill_windows(kills: int, seed: int) -> Tally:
    """Kill one window after the other on one store; examine a copy after each kill."""
    rng, tally, acknowledged, first = random.Random(seed), Tally(), set[int](), 0
    with tempfile.TemporaryDirectory() as folder:
        store = set_up(Path(folder) / "event.kiosk", kills * GUESTS_A_KILL)
        copies = Path(folder) / "left"
        copies.mkdir()
        for _ in range(kills):
            greeted = kill_window(store, first, rng)
            first = (greeted[-1] if greeted else first) + SKIPPED
            acknowledged |= set(greeted)
            copy = copy_without_recovery(store, copies)
            tally.add(
                Tally(
                    kills=1,
                    unanswered=not greeted,
                    answers=len(greeted),
                    lost=[f"g{guest}" for guest in sorted(acknowledged - admitted_guests(copy))],
                    findings=doctor_findings(copy),
                )
            )
            sys.stderr.write(f"\r{tally.kills} kills, {tally.answers} greetings ")
    return tally


def admitted_guests(store: Path) -> set[int]:
    """The admitted guests, read without the program's own code."""
    query = 'SELECT subject FROM journal WHERE body LIKE \'%"outcome":"Admitted"%\''
    with closing(sqlite3.connect(store)) as reader:
        return {int(row[0].removeprefix("guest:g")) for row in reader.execute(query)}


def _greetings(window: subprocess.Popen[bytes]) -> Iterator[int]:
    assert window.stdout
    return (int(line) for line in window.stdout if line.endswith(b"\n"))


def main() -> int:
    """Run the kills and print the result; 1 if anything was lost or nobody was greeted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=time.time_ns())
    arguments = parser.parse_args()
    tally = kill_windows(arguments.kills, arguments.seed)
    sys.stdout.write(f"seed {arguments.seed}: {tally}\n")
    return 0 if tally.survived else 1


if __name__ == "__main__":
    sys.exit(main())
