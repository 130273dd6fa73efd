"""One of several processes that scan at the same time; started by `concurrent_scans`."""

from __future__ import annotations

import json
import random
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from kiosk.bench.generated_stores import CHECKPOINT, code_of
from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.store import Store
from kiosk.usecases.checkin.scan_checkin import CheckIn

_WARM_UP, _SCANS = 50, 500


def main(path: str, guests: str, number: str) -> None:
    """Scan random guests after a line on standard input, and print the latencies as JSON."""
    rng = random.Random(int(number))  # noqa: S311 - repeatable, not secret
    with closing(Store.open(Path(path), f"door-{number}", reserve=True)) as store:
        check_in = CheckIn(store, CHECKPOINT, lambda: datetime.now(UTC))
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        sys.stdin.readline()
        latencies_ms = [
            check_in.scan(ScanRequest.of(code_of(rng.randrange(int(guests))))).latency_ms
            for _ in range(_WARM_UP + _SCANS)
        ]
    sys.stdout.write(json.dumps(latencies_ms[_WARM_UP:]) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
