"""Cuts the power in the middle of a morning of scans and looks for what was answered.

The full measure: python -m tests.survival.power_cuts --cuts 2000
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
from tests.survival.disk_recording import Operation, disks, recording
from tests.survival.kills import Tally
from tests.survival.scan_processes import ailments, code_of, facts_in, set_up

NAME = "event.kiosk"
GUESTS = 60


def night(folder: Path) -> Path:
    """The disk before the morning: a folder with a store that was closed."""
    folder.mkdir()
    set_up(folder / NAME, GUESTS)
    return folder


def morning(before: Path, *pragmas: str) -> list[Operation]:
    """What a morning of scans asks of the disk, with an acknowledgement after each scan."""
    log: list[Operation] = []
    path = Path(shutil.copytree(before, before.with_name("day"))) / NAME
    with recording(log), closing(Store.open(path, "door")) as store:
        # Often, so that many cuts fall into a checkpoint.
        for pragma in ("wal_autocheckpoint=16", *pragmas):
            driver_connection(store._writer).execute(f"PRAGMA {pragma}").fetchall()
        check_in = CheckIn(store, "main", lambda: datetime.now(UTC))
        for guest in range(GUESTS):
            answer = check_in.scan(ScanRequest.of(code_of(guest)))
            log.append(Operation("told", answer.scan))
    return log


def cut(before: Path, log: list[Operation], cuts: int, seed: int) -> Iterator[Tally]:
    """Start again after each of so many cuts; what became of the answers before it."""
    left = before.with_name("left")
    for moment, disk in disks(before, log, cuts, random.Random(seed)):
        shutil.rmtree(left, ignore_errors=True)
        left.mkdir()
        for name, content in disk.items():
            (left / name).write_bytes(content)
        told = {one.file for one in log[:moment] if one.kind == "told"}
        tally = Tally(kills=1, answers=len(told), silent=not told)
        try:
            Store.open(left / NAME, "door").close()
            tally.lost += sorted(told - facts_in(left / NAME))
            tally.ailments += ailments(left / NAME)
        except StoreError as error:
            tally.ailments.append(str(error))
        yield tally


def cut_often(folder: Path, cuts: int, seed: int) -> Tally:
    """All cuts of one morning together."""
    before, tally = night(folder / "before"), Tally()
    for one in cut(before, morning(before), cuts, seed):
        tally.add(one)
    return tally


def main() -> int:
    """Cut, and say what came of it; 1 when anything was lost or nothing was ever answered."""
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("--cuts", type=int, default=2000)
    given.add_argument("--seed", type=int, default=time.time_ns())
    asked = given.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        tally = cut_often(Path(folder), asked.cuts, asked.seed)
    sys.stdout.write(f"seed {asked.seed}: {tally}\n")
    return 0 if tally.survived else 1


if __name__ == "__main__":
    sys.exit(main())
