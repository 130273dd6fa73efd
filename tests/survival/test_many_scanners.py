"""Twenty processes scan at once on one store: each scan is answered, and the queue is fair."""

from __future__ import annotations

import threading
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from tests.survival.scan_processes import (
    Scanning,
    ailments,
    ask,
    facts_in,
    hush,
    passed_twice,
    scanning,
    set_up,
    submission,
)

PROCESSES, EACH = 20, 15


def day(number: int) -> list[dict[str, Any]]:
    """What one process scans: guests of its own, and strangers."""
    return [submission(index) for index in range(number * EACH, (number + 1) * EACH)]


def test_twenty_processes_that_scan_at_once_all_get_answers(tmp_path: Path) -> None:
    store = set_up(tmp_path / "event.kiosk")
    told: list[list[dict[str, Any]]] = [[] for _ in range(PROCESSES)]
    ready = threading.Barrier(PROCESSES)

    def scan_a_day(number: int, scan: Scanning) -> None:
        first, *others = day(number)
        told[number] += ask(scan, first)  # by then it has started
        ready.wait()
        told[number] += ask(scan, *others)
        hush(scan)

    with ExitStack() as running:
        scans = [
            running.enter_context(scanning(store, "--device", f"door-{number}"))
            for number in range(PROCESSES)
        ]
        threads = [
            threading.Thread(target=scan_a_day, args=(number, scan))
            for number, scan in enumerate(scans)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert [scan.returncode for scan in scans] == [0] * PROCESSES
    assert [len(answers) for answers in told] == [EACH] * PROCESSES
    answers = [answer for of_one in told for answer in of_one]
    assert [answer for answer in answers if "error" in answer] == []
    recorded = {answer["scan"] for answer in answers}
    assert len(recorded) == PROCESSES * EACH
    assert recorded <= facts_in(store)
    assert passed_twice(store) == []
    assert ailments(store) == []
