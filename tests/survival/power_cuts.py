"""Simulates power cuts during a morning of scans and checks that all answered scans are stored.

Full run: python -m tests.survival.power_cuts --cuts 2000
"""

from __future__ import annotations

import argparse
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.store import Store, StoreError
from kiosk.store.connection import driver_connection
from kiosk.usecases.checkin.scan_checkin import CheckIn
from tests.survival.disk_recording import Operation, disks_after_cuts, recording
from tests.survival.kills import Tally
from tests.survival.scan_processes import code_of, doctor_findings, facts_in, set_up

NAME = "event.kiosk"
GUESTS = 60


def create_store_folder(folder: Path) -> Path:
    """A folder with a closed store: the disk before the morning."""
    folder.mkdir()
    set_up(folder / NAME, GUESTS)
    return folder


def record_morning(before: Path, *pragmas: str) -> list[Operation]:
    """The disk operations of a morning of scans, with an acknowledgement after each scan."""
    log: list[Operation] = []
    path = Path(shutil.copytree(before, before.with_name("day"))) / NAME
    with recording(log), closing(Store.open(path, "door")) as store:
        # Frequent, so that many power cuts fall into a checkpoint.
        for pragma in ("wal_autocheckpoint=16", *pragmas):
            driver_connection(store._writer).execute(f"PRAGMA {pragma}").fetchall()
        check_in = CheckIn(store, "main", lambda: datetime.now(UTC))
        for guest in range(GUESTS):
            answer = check_in.scan(ScanRequest.of(code_of(guest)))
            log.append(Operation("acknowledged", answer.scan))
    return log


def run_power_cuts(before: Path, log: list[Operation], cuts: int, seed: int) -> Iterator[Tally]:
    """Open the store after each power cut; whether the scans answered before it are stored."""
    folder = before.with_name("left")
    for moment, disk in disks_after_cuts(before, log, cuts, random.Random(seed)):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for name, content in disk.items():
            (folder / name).write_bytes(content)
        acknowledged = {
            operation.file for operation in log[:moment] if operation.kind == "acknowledged"
        }
        tally = Tally(kills=1, answers=len(acknowledged), unanswered=not acknowledged)
        try:
            Store.open(folder / NAME, "door").close()
            tally.lost += sorted(acknowledged - facts_in(folder / NAME))
            tally.findings += doctor_findings(folder / NAME)
        except StoreError as error:
            tally.findings.append(str(error))
        yield tally


def run_morning_power_cuts(folder: Path, cuts: int, seed: int) -> Tally:
    """The sum over all power cuts of one morning."""
    before, tally = create_store_folder(folder / "before"), Tally()
    for result in run_power_cuts(before, record_morning(before), cuts, seed):
        tally.add(result)
    return tally


def main() -> int:
    """Run the power cuts and print the result; 1 if anything was lost or nothing was answered."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cuts", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=time.time_ns())
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        tally = run_morning_power_cuts(Path(folder), arguments.cuts, arguments.seed)
    sys.stdout.write(f"seed {arguments.seed}: {tally}\n")
    return 0 if tally.survived else 1


if __name__ == "__main__":
    sys.exit(main())
