"""Kills a scanning command line at random times and checks that all answered scans are stored.

The full measure: python -m tests.survival.kills --kills 1000
"""

from __future__ import annotations

import argparse
import itertools
import random
import signal
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from tests.survival.scan_processes import (
    ailments,
    answers,
    copy_as_left,
    facts_in,
    feed,
    passed_twice,
    scanning,
    set_up,
    submission,
)

# A fresh store now and then keeps its examination after every kill short.
KILLS_PER_STORE = 20
START_SECONDS = 1.0
MOST_ANSWERS = 250
JITTER_SECONDS = 0.005


@dataclass
class Tally:
    """The result of a run of kills."""

    kills: int = 0
    silent: int = 0
    answers: int = 0
    lost: list[str] = field(default_factory=list)
    ailments: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        self.kills += other.kills
        self.silent += other.silent
        self.answers += other.answers
        self.lost += other.lost
        self.ailments += other.ailments
        self.twice += other.twice

    @property
    def survived(self) -> bool:
        """Whether nothing was lost or damaged, and at least one scan was answered."""
        return self.answers > 0 and not (self.lost or self.ailments or self.twice)


def kill(store: Path, start: int, chance: random.Random, module: str = "kiosk") -> list[str]:
    """Kill one process that scans the requests from `start` on; returns its answers.

    Every tenth is killed while it starts, half of the others right after an answer, when the scan
    must be durable already, the rest within milliseconds.
    """
    awaited = 0 if chance.random() < 0.1 else chance.randint(1, MOST_ANSWERS)
    longest = chance.choice((0, JITTER_SECONDS)) if awaited else START_SECONDS
    pause = chance.uniform(0, longest)
    with scanning(store, module=module) as scan:
        feeder = threading.Thread(target=feed, args=(scan, map(submission, itertools.count(start))))
        feeder.start()
        told = answers(scan)
        answered = [answer["scan"] for answer in itertools.islice(told, awaited)]
        time.sleep(pause)
        scan.kill()
        answered += [answer["scan"] for answer in told]
        feeder.join()
    if scan.returncode != -signal.SIGKILL:
        raise RuntimeError(f"ended by itself with {scan.returncode}")
    return answered


def kill_often(template: Path, kills: int, seed: int) -> Tally:
    """Kill one process after the other on a store; each continues where the last one stopped.

    After each kill a copy of the store is examined as it was left; the next process recovers the
    original.
    """
    chance, tally, known = random.Random(seed), Tally(), set[str]()
    with tempfile.TemporaryDirectory() as folder:
        store, start = copy_as_left(template, Path(folder)), 0
        morgue = Path(folder) / "left"
        morgue.mkdir()
        for _ in range(kills):
            answered = kill(store, start, chance)
            start += len(answered)
            known |= set(answered)
            tally.kills += 1
            tally.silent += not answered
            tally.answers += len(answered)
            left = copy_as_left(store, morgue)
            tally.lost += sorted(known - facts_in(left))
            tally.ailments += ailments(left)
        tally.twice += passed_twice(store)
    return tally


def kill_everywhere(kills: int, seed: int, workers: int) -> Tally:
    """The given number of kills, on many stores in parallel."""
    rounds = [KILLS_PER_STORE] * (kills // KILLS_PER_STORE)
    rounds += [kills % KILLS_PER_STORE] if kills % KILLS_PER_STORE else []
    tally = Tally()
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(workers) as pool:
        template = set_up(Path(folder) / "event.kiosk")
        for one in pool.map(partial(kill_often, template), rounds, itertools.count(seed)):
            tally.add(one)
            sys.stderr.write(f"\r{tally.kills} kills, {tally.answers} answers ")
    return tally


def main() -> int:
    """Run the kills and print the result; exit code 1 if anything was lost or nothing answered."""
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("--kills", type=int, default=1000)
    given.add_argument("--seed", type=int, default=time.time_ns())
    given.add_argument("--workers", type=int, default=2)
    asked = given.parse_args()
    tally = kill_everywhere(asked.kills, asked.seed, asked.workers)
    sys.stdout.write(f"seed {asked.seed}: {tally}\n")
    return 0 if tally.survived else 1


if __name__ == "__main__":
    sys.exit(main())
