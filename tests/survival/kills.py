"""Kills a scanning command line at random times and checks that all answered scans are stored.

Full run: python -m tests.survival.kills --kills 1000
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
    copy_without_recovery,
    doctor_findings,
    double_admissions,
    facts_in,
    read_answers,
    scan_request,
    send_requests,
    set_up,
    start_scan_process,
)

# A new store after several kills keeps the examination after each kill short.
KILLS_PER_STORE = 20
START_SECONDS = 1.0
MOST_ANSWERS = 250
JITTER_SECONDS = 0.005


@dataclass
class Tally:
    """The result of a run of kills."""

    kills: int = 0
    unanswered: int = 0
    answers: int = 0
    lost: list[str] = field(default_factory=list)
    findings: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        self.kills += other.kills
        self.unanswered += other.unanswered
        self.answers += other.answers
        self.lost += other.lost
        self.findings += other.findings
        self.twice += other.twice

    @property
    def survived(self) -> bool:
        """Whether nothing was lost or damaged, and at least one scan was answered."""
        return self.answers > 0 and not (self.lost or self.findings or self.twice)


def kill_scan_process(
    store: Path, start: int, rng: random.Random, module: str = "kiosk"
) -> list[str]:
    """Kill one process that scans the requests from `start` on; returns its answers.

    Every tenth is killed while it starts, half of the others right after an answer, when the scan
    must be durable already, the rest within milliseconds.
    """
    awaited_answers = 0 if rng.random() < 0.1 else rng.randint(1, MOST_ANSWERS)
    max_pause = rng.choice((0, JITTER_SECONDS)) if awaited_answers else START_SECONDS
    pause = rng.uniform(0, max_pause)
    with start_scan_process(store, module=module) as scan:
        feeder = threading.Thread(
            target=send_requests, args=(scan, map(scan_request, itertools.count(start)))
        )
        feeder.start()
        received = read_answers(scan)
        answered = [answer["scan"] for answer in itertools.islice(received, awaited_answers)]
        time.sleep(pause)
        scan.kill()
        answered += [answer["scan"] for answer in received]
        feeder.join()
    if scan.returncode != -signal.SIGKILL:
        raise RuntimeError(f"ended by itself with {scan.returncode}")
    return answered


def kill_repeatedly(template: Path, kills: int, seed: int) -> Tally:
    """Kill one process after the other on a store; each continues where the last one stopped.

    After each kill a copy of the store is examined as it was left; the next process recovers the
    original.
    """
    rng, tally, acknowledged = random.Random(seed), Tally(), set[str]()
    with tempfile.TemporaryDirectory() as folder:
        store, start = copy_without_recovery(template, Path(folder)), 0
        copies = Path(folder) / "left"
        copies.mkdir()
        for _ in range(kills):
            answered = kill_scan_process(store, start, rng)
            start += len(answered)
            acknowledged |= set(answered)
            tally.kills += 1
            tally.unanswered += not answered
            tally.answers += len(answered)
            copy = copy_without_recovery(store, copies)
            tally.lost += sorted(acknowledged - facts_in(copy))
            tally.findings += doctor_findings(copy)
        tally.twice += double_admissions(store)
    return tally


def kill_in_parallel(kills: int, seed: int, workers: int) -> Tally:
    """The given number of kills, on many stores in parallel."""
    rounds = [KILLS_PER_STORE] * (kills // KILLS_PER_STORE)
    rounds += [kills % KILLS_PER_STORE] if kills % KILLS_PER_STORE else []
    tally = Tally()
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(workers) as pool:
        template = set_up(Path(folder) / "event.kiosk")
        for result in pool.map(partial(kill_repeatedly, template), rounds, itertools.count(seed)):
            tally.add(result)
            sys.stderr.write(f"\r{tally.kills} kills, {tally.answers} answers ")
    return tally


def main() -> int:
    """Run the kills and print the result; exit code 1 if anything was lost or nothing answered."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=time.time_ns())
    parser.add_argument("--workers", type=int, default=2)
    arguments = parser.parse_args()
    tally = kill_in_parallel(arguments.kills, arguments.seed, arguments.workers)
    sys.stdout.write(f"seed {arguments.seed}: {tally}\n")
    return 0 if tally.survived else 1


if __name__ == "__main__":
    sys.exit(main())
