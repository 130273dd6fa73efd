"""Windows keep the replicator of their store running, once the event has other devices."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QProcess
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.faces.attendee import AttendeeFace, AttendeeKiosk
from kiosk.faces.replicator_supervisor import ReplicatorSupervisor
from kiosk.settings import Settings
from kiosk.store import Store
from kiosk.store.sharing.face_reports import read_report
from kiosk.store.sharing.peer_status import PeerState, is_current, read_status
from kiosk.store.sharing.process_lock import ReplicatorLock
from tests.replication.venue_stores import CHECKPOINT, venue

PATIENCE_MS = 60_000


@pytest.fixture
def office(tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("KIOSK_LOG_FOLDER", str(tmp_path))
    return venue(tmp_path, "gate1")["office"]


@contextmanager
def supervised(path: Path) -> Iterator[ReplicatorSupervisor]:
    with closing(Store.open(path, path.stem)) as store:

        def run(_: QObject, work: Callable[[Store], bool], done: Callable[[bool], None]) -> None:
            done(work(store))

        supervisor = ReplicatorSupervisor(path, run)
        yield supervisor
        supervisor.stop()


def replicates(path: Path) -> bool:
    status = read_status(path)
    return status is not None and is_current(status, status.at) and bool(status.peers)


def test_nothing_is_started_for_an_event_on_one_machine(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "alone.db"
    Store.open(path, "alone", create=True).close()
    with supervised(path) as supervisor:
        supervisor.check()
        assert supervisor.process.state() is QProcess.ProcessState.NotRunning


def test_the_replicator_is_started_and_again_when_it_was_killed(office: Path, qtbot: QtBot) -> None:
    with supervised(office) as supervisor:
        supervisor.check()
        qtbot.waitUntil(lambda: replicates(office), timeout=PATIENCE_MS)
        first = supervisor.process.processId()
        supervisor.process.kill()
        qtbot.waitUntil(
            lambda: supervisor.process.processId() not in (0, first), timeout=PATIENCE_MS
        )
    assert supervisor.process.state() is QProcess.ProcessState.NotRunning
    lock = ReplicatorLock(office)
    assert lock.acquire()
    lock.close()


def test_the_window_of_a_kiosk_has_one(office: Path, qtbot: QtBot) -> None:
    face = AttendeeFace(office, CHECKPOINT, "office", windowed=True, size=(540, 960))
    kiosk = AttendeeKiosk(face, Settings(scanners=("wedge",), sound=False))
    kiosk.show()
    qtbot.waitUntil(lambda: replicates(office), timeout=PATIENCE_MS)
    kiosk.close()
    with closing(Store.open(office, "office")) as store:
        report = read_report(office, store.device)
        assert report is not None
        assert report.facts == store.vector()[store.device]
    assert (report.face, report.scanner, report.printer) == ("attendee", "typed", "none")
    assert report.restarts == 0
    status = read_status(office)
    assert status is not None
    assert {peer.state for peer in status.peers} == {PeerState.ABSENT}
    lock = ReplicatorLock(office)
    assert lock.acquire()
    lock.close()
