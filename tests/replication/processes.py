"""Replicators as real processes, and a proxy between them that drops without closing."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.equipment.device_reports import DeviceReport
from kiosk.store import Store
from kiosk.store.sharing.face_reports import write_report
from kiosk.store.sharing.peer_status import (
    PeerState,
    PeerStatus,
    SeenReport,
    is_current,
    read_status,
)
from kiosk.usecases.checkin.scan_checkin import CheckIn
from tests.replication.venue_stores import CHECKPOINT, code_of
from tests.store.simulated_devices import DOORS

PATIENCE_S = 60.0


@dataclass
class ReplicatorProcess:
    """A running `kiosk replicate`."""

    store: Path
    process: subprocess.Popen[str]
    port: int

    def statuses(self) -> tuple[PeerStatus, ...]:
        """The peers in its status."""
        status = read_status(self.store)
        return status.peers if status else ()

    def peers(self) -> dict[str, PeerStatus]:
        """The same by name, without a hub that another one replaced."""
        replaced = PeerState.REPLACED
        return {peer.name: peer for peer in self.statuses() if peer.state is not replaced}

    def state(self, name: str) -> PeerState | None:
        peer = self.peers().get(name)
        return peer.state if peer else None

    def end(self, number: int = signal.SIGTERM) -> int:
        with suppress(ProcessLookupError):
            self.process.send_signal(signal.SIGCONT)
            self.process.send_signal(number)
        code = self.process.wait(30)
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            if stream is not None:
                stream.close()
        return code


def command(store: Path, *options: str) -> list[str]:
    return [sys.executable, "-m", "kiosk", "replicate", "--store", str(store), *options]


@contextmanager
def replicator(
    store: Path,
    *peers: int,
    prefix: Sequence[str] = (),
    options: Sequence[str] = ("--no-discover",),
) -> Iterator[ReplicatorProcess]:
    """A replicator that listens on some port and connects to these ports of this machine."""
    addresses = [option for port in peers for option in ("--peer", f"127.0.0.1:{port}")]
    pipe = subprocess.PIPE
    process = subprocess.Popen(
        [*prefix, *command(store, *options, *addresses)],
        stdin=pipe,
        stdout=pipe,
        stderr=pipe,
        text=True,
        env=os.environ | {"KIOSK_LOG_FOLDER": str(store.parent)},
    )
    running = ReplicatorProcess(store, process, 0)
    try:
        assert process.stdout is not None
        assert process.stderr is not None
        found = re.search(r"port (\d+)", process.stdout.readline())
        assert found, process.stderr.read()
        running.port = int(found[1])
        yield running
    finally:
        running.end(signal.SIGKILL if process.poll() is None else signal.SIGTERM)


def scan(path: Path, guest: int) -> None:
    """Scan a guest's code, as the kiosk of that store does."""
    with closing(Store.open(path, path.stem)) as store:
        CheckIn(store, CHECKPOINT, lambda: DOORS).scan(ScanRequest.of(code_of(guest)))


def report_of(path: Path, device: str) -> SeenReport | None:
    """What the replicator of a store knows now of the state of a device."""
    status = read_status(path)
    if status is None or not is_current(status, time.time_ns() // 1_000_000):
        return None
    return next((one for one in status.reports if one.report.device == device), None)


def write_scanner_fault(path: Path, name: str) -> DeviceReport:
    """What a window on a store says of its device whose scanner is gone."""
    with closing(Store.open(path, name)) as store:
        device = store.device
    now = time.time_ns() // 1_000_000
    report = DeviceReport(device, now, "attendee", "missing", battery=12, charging=False)
    write_report(path, report, [now])
    return report


def facts_in(path: Path) -> dict[str, int]:
    with closing(Store.open_read_only(path)) as store:
        return store.vector()


def until(condition: Callable[[], object], patience_s: float = PATIENCE_S) -> None:
    """Wait for what other processes do. Raises AssertionError when it does not happen."""
    deadline = time.monotonic() + patience_s
    while not condition():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.05)
