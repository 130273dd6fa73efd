"""Kills a window that greets guests at random moments and looks for those whose name it showed.

The full measure: python -m tests.survival.window_kills --kills 50
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
from tests.survival.scan_processes import ROOT, ailments, copy_as_left, set_up

START_SECONDS = 3.0
MOST_GREETINGS = 40
JITTER_SECONDS = 0.1
# More than a window greets in the time it has; a stranger would never be greeted.
GUESTS_A_KILL = 600
# Whoever was scanned last was perhaps recorded and never greeted; nobody is scanned twice.
SKIPPED = 2


def kill_window(store: Path, first: int, chance: random.Random, *options: str) -> list[int]:
    """Kill one window that greets guests from a number on; whom it had greeted.

    Every tenth dies while it opens, half of the others right after some greeting, the rest within
    a tenth of a second.
    """
    awaited = 0 if chance.random() < 0.1 else chance.randint(1, MOST_GREETINGS)
    longest = chance.choice((0, JITTER_SECONDS)) if awaited else START_SECONDS
    pause = chance.uniform(0, longest)
    command = [sys.executable, "-m", "tests.survival.window", "--store", str(store)]
    command += ["--from", str(first), *options]
    display = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, cwd=ROOT, env=os.environ | display
    ) as window:
        told = _greetings(window)
        greeted = list(itertools.islice(told, awaited))
        time.sleep(pause)
        window.kill()
        greeted += told
    if window.returncode != -signal.SIGKILL:
        raise RuntimeError(f"ended by itself with {window.returncode}")
    return greeted


def kill_windows(kills: int, seed: int) -> Tally:
    """Kill window after window on one store; look at it after each as it was left."""
    chance, tally, known, first = random.Random(seed), Tally(), set[int](), 0
    with tempfile.TemporaryDirectory() as folder:
        store = set_up(Path(folder) / "event.kiosk", kills * GUESTS_A_KILL)
        morgue = Path(folder) / "left"
        morgue.mkdir()
        for _ in range(kills):
            greeted = kill_window(store, first, chance)
            first = (greeted[-1] if greeted else first) + SKIPPED
            known |= set(greeted)
            left = copy_as_left(store, morgue)
            tally.add(
                Tally(
                    kills=1,
                    silent=not greeted,
                    answers=len(greeted),
                    lost=[f"g{guest}" for guest in sorted(known - admitted(left))],
                    ailments=ailments(left),
                )
            )
            sys.stderr.write(f"\r{tally.kills} kills, {tally.answers} greetings ")
    return tally


def admitted(store: Path) -> set[int]:
    """The guests who were let in, read past all of our own code."""
    question = 'SELECT subject FROM journal WHERE body LIKE \'%"outcome":"Admitted"%\''
    with closing(sqlite3.connect(store)) as reader:
        return {int(row[0].removeprefix("guest:g")) for row in reader.execute(question)}


def _greetings(window: subprocess.Popen[bytes]) -> Iterator[int]:
    assert window.stdout
    return (int(line) for line in window.stdout if line.endswith(b"\n"))


def main() -> int:
    """Kill, and say what came of it; 1 when anything was lost or nobody was ever greeted."""
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("--kills", type=int, default=50)
    given.add_argument("--seed", type=int, default=time.time_ns())
    asked = given.parse_args()
    tally = kill_windows(asked.kills, asked.seed)
    sys.stdout.write(f"seed {asked.seed}: {tally}\n")
    return 0 if tally.survived else 1


if __name__ == "__main__":
    sys.exit(main())
