"""The program of a kiosk starts again in the same process, with the same arguments."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.domain.equipment.device_reports import DeviceReport
from kiosk.domain.records.permissions import Actor, Role
from kiosk.store import Store
from kiosk.store.queries.devices import device_of
from kiosk.store.sharing.face_reports import read_report
from kiosk.usecases.devices.kiosk_controls import restart_kiosk
from tests.replication.processes import until
from tests.replication.venue_stores import CHECKPOINT, found_event

DESK = Actor("s-1", "이안내", Role.DESK)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found_event(tmp_path / "event.db", "desk").close()
    return tmp_path / "event.db"


@pytest.fixture
def process(path: Path) -> Iterator[subprocess.Popen[bytes]]:
    options = ["--store", str(path), "--checkpoint", CHECKPOINT, "--device", "gate", "--windowed"]
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "KIOSK_LOG_FOLDER": str(path.parent),
        "KIOSK_SOUND": "false",
    }
    command = [sys.executable, "-m", "kiosk", "run", "attendee", *options]
    started = subprocess.Popen(command, env=environment)
    yield started
    started.kill()
    started.wait(30)


def test_a_kiosk_starts_again_as_staff_asked_and_counts_it(
    path: Path, process: subprocess.Popen[bytes]
) -> None:
    with closing(Store.open(path, "desk")) as store:
        # The device of the kiosk is known once its window has opened the store.
        def report() -> DeviceReport | None:
            gate = store.read(lambda connection: device_of(connection, "gate"))
            return read_report(path, gate) if gate else None

        until(report)
        first = report()
        assert first is not None
        assert first.restarts == 0
        assert process.poll() is None
        restart_kiosk(store, DESK, first.device, datetime.now(UTC))
        until(lambda: (found := report()) and found.started != first.started)
        second = report()
        assert second is not None
        assert (second.device, second.restarts) == (first.device, 1)
        assert process.poll() is None
