"""Records many scans in a row and prints the memory growth of the process.

Full run: python -m tests.survival.memory --scans 10000
"""

from __future__ import annotations

import argparse
import gc
import sys
import tempfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import psutil

from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.store import Store
from kiosk.usecases.checkin.json_answers import as_json, read_request
from kiosk.usecases.checkin.scan_checkin import CheckIn
from tests.survival.scan_processes import json_lines, set_up

WARM_UP = 1000
GUESTS = 2000


def memory_growth(scans: int, folder: Path) -> int:
    """Growth of the resident memory in bytes over the scans, after 1000 scans of warm-up."""
    path, before = set_up(folder / "event.kiosk", GUESTS), 0
    with closing(Store.open(path, "door")) as store:
        check_in = CheckIn(store, "main", lambda: datetime.now(UTC))
        for index, line in enumerate(json_lines(WARM_UP + scans, GUESTS)):
            if index == WARM_UP:
                gc.collect()
                before = resident_memory()
            submission = read_request(line)
            assert isinstance(submission, ScanRequest)
            as_json(check_in.scan(submission))
        gc.collect()
        return resident_memory() - before


def resident_memory() -> int:
    """Resident memory of this process in bytes."""
    return int(psutil.Process().memory_info().rss)


def main() -> None:
    """Print the growth in bytes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scans", type=int, default=10_000)
    with tempfile.TemporaryDirectory() as folder:
        sys.stdout.write(f"{memory_growth(parser.parse_args().scans, Path(folder))}\n")


if __name__ == "__main__":
    main()
