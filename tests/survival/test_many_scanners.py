"""Twenty processes scan at once on one store: each scan is answered, the queue is fair."""

from __future__ import annotations

import threading
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from tests.survival.scan_processes import (
    ScanProcess,
    close_input,
    doctor_findings,
    double_admissions,
    facts_in,
    scan_and_wait,
    scan_request,
    set_up,
    start_scan_process,
)

PROCESSES, EACH = 20, 15


def day(number: int) -> list[dict[str, Any]]:
    """The scans of one process: guests of its own, and unknown codes."""
    return [scan_request(index) for index in range(number * EACH, (number + 1) * EACH)]


def test_twenty_processes_scanning_at_the_same_time_all_get_answers(tmp_path: Path) -> None:
    store = set_up(tmp_path / "event.kiosk")
    received: list[list[dict[str, Any]]] = [[] for _ in range(PROCESSES)]
    ready = threading.Barrier(PROCESSES)

    def scan_a_day(number: int, scan: ScanProcess) -> None:
        first, *others = day(number)
        received[number] += scan_and_wait(scan, first)  # the process has started
        ready.wait()
        received[number] += scan_and_wait(scan, *others)
        close_input(scan)

    with ExitStack() as running:
        scans = [
            running.enter_context(start_scan_process(store, "--device", f"door-{number}"))
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
    assert [len(answers) for answers in received] == [EACH] * PROCESSES
    answers = [answer for process_answers in received for answer in process_answers]
    assert [answer for answer in answers if "error" in answer] == []
    recorded = {answer["scan"] for answer in answers}
    assert len(recorded) == PROCESSES * EACH
    assert recorded <= facts_in(store)
    assert double_admissions(store) == []
    assert doctor_findings(store) == []
