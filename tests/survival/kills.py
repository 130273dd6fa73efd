"""Kills a scanning command line at random moments and looks for what it had answered.

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
    """What the kills did."""

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
        """Nothing was lost or hurt, and there was something to lose."""
        return self.answers > 0 and not (self.lost or self.ailments or self.twice)


def kill(store: Path, start: int, chance: random.Random, module: str = "kiosk") -> list[str]:
    """Kill one process that scans the submissions from `start` on; what it had answered.

    Every tenth dies while it starts, half of the others right after some answer, when it has to
    be safe already, the rest within milliseconds.
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
    """Kill process after process on a store; each takes up where the last one was cut off.

    After each the store is examined as it was left, on a copy: the next process mends the
    original, as the next morning would.
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
    """As many kills, on many stores, some at a time."""
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
    """Kill, and say what came of it; 1 when anything was lost or nothing was ever answered."""
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
