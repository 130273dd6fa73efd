"""One of several processes that scan the same guests at the same time.

`--hasty` is the control: it decides on one snapshot and records in a later transaction.
"""

from __future__ import annotations

import sys
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.store import Store
from kiosk.store.queries import scans
from kiosk.usecases.checkin.scan_checkin import CheckIn
from tests.survival.scan_processes import code_of


def main(path: str, name: str, guests: str, *how: str) -> None:
    """Scan every guest's code once, in order, after a line on standard input."""
    with closing(Store.open(Path(path), name, reserve=True)) as store:
        check_in = CheckIn(store, "main", lambda: datetime.now(UTC))
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        sys.stdin.readline()
        for guest in range(int(guests)):
            if not how:
                check_in.scan(ScanRequest.of(code_of(guest)))
            elif not store.read(partial(scans.history_at, guest_id=f"g{guest}", checkpoint="main")):
                check_in.scan(ScanRequest.of(code_of(guest), forced=True))


if __name__ == "__main__":
    main(*sys.argv[1:])
