"""Benchmarks of the desk window: search, person's card, and scans at a kiosk."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from kiosk.bench.desk import lists
from kiosk.bench.figures import Figure, median, percentile
from kiosk.bench.generated_stores import code_of, create_store
from kiosk.bench.people import person
from kiosk.bench.processes import run
from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.store import Store
from kiosk.usecases.checkin.scan_checkin import CheckIn

_WORDS = 30
_CARDS = 60
_SCANS = 60
_WARM_UP = 3
_PULSE_S = 0.1


def measure(folder: Path, guests: int) -> Iterator[Figure]:
    """The desk's window at 1920x1080 on the software backend, over a store of `guests`."""
    store = folder / "desk.db"
    create_store(store, guests, person).close()
    rng = random.Random(0)  # noqa: S311 - repeatable, not secret
    numbers = rng.sample(range(guests), _CARDS + _SCANS)
    conditions = f"{guests} guests, 1920x1080, software backend"
    named = (person(number) for number in numbers)
    words = [(one.family_latin or one.given_latin or "kim").lower()[:6] for one in named][:_WORDS]
    typed = _measured_ms("typing", store, words)
    yield from _figures("a keystroke in the search to its painted list", conditions, typed, 60)
    cards = _measured_ms("cards", store, [f"made{number:08d}" for number in numbers[:_CARDS]])
    yield from _figures("opening a person's card, painted", conditions, cards, 50)
    latencies = _updates(store, numbers[_CARDS:], rng)
    what = "a scan at a kiosk recorded to its frame at the desk of the same machine"
    yield from _figures(what, conditions, latencies, 300)
    yield from lists.measure(store, guests)


def _figures(
    what: str, conditions: str, latencies_ms: Sequence[float], bound: float
) -> Iterator[Figure]:
    yield Figure(f"{what}: p50", conditions, median(latencies_ms), "ms", bound, len(latencies_ms))
    yield Figure(
        f"{what}: p99", conditions, percentile(latencies_ms, 0.99), "ms", bound, len(latencies_ms)
    )


def _measured_ms(what: str, store: Path, arguments: Sequence[str]) -> list[float]:
    process = run("kiosk.bench.desk.desk_process", what, str(store), *arguments)
    return [float(json.loads(line)) for line in process.output.splitlines()][_WARM_UP:]


def _updates(store: Path, numbers: Sequence[int], rng: random.Random) -> list[float]:
    """Scans the guest whose card is open at the desk in another process; ms until it is painted."""
    people = {f"made{number:08d}": code_of(number) for number in numbers}
    command = [
        sys.executable,
        "-m",
        "kiosk.bench.desk.desk_process",
        "updates",
        str(store),
        *people,
    ]
    kiosk = Store.open(store, "kiosk-1")
    check_in = CheckIn(kiosk, "main", lambda: datetime.now(UTC))
    latencies_ms, recorded = [], 0.0
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as desk:  # noqa: S603 - ours
        for line in desk.stdout or ():
            message = json.loads(line)
            if isinstance(message, str):
                # At a random phase of the desk's polling interval.
                time.sleep(rng.random() * _PULSE_S)
                check_in.scan(ScanRequest.of(people[message]))
                recorded = time.monotonic()
            else:
                latencies_ms.append((message - recorded) * 1000)
    kiosk.close()
    return latencies_ms[_WARM_UP:]
