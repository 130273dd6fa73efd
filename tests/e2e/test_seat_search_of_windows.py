"""A window runs the search of seats while the event has a live round."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QProcess
from pytestqt.qtbot import QtBot

from kiosk.cli.options import now
from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Checkpoint, Event, Guest, Round, Table
from kiosk.faces.seat_search_supervisor import SeatSearchSupervisor
from kiosk.store import Store
from kiosk.store.queries import scans
from kiosk.usecases.checkin.scan_checkin import CheckIn

PATIENCE_MS = 60_000
CODE = "EVT-7Q4K9M2XA1B2C3D4"


def test_a_process_beside_the_window_plans_a_round_that_begins_from_who_is_here(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_LOG_FOLDER", str(tmp_path))
    path = tmp_path / "event.db"
    starts = now() - timedelta(minutes=1)
    round_ = Round("r1", starts=starts, ends=starts + timedelta(hours=1))
    with closing(Store.open(path, "kiosk-1", create=True)) as store:
        guests = (Guest("here"), Guest("away"))
        known = (Event(code_prefix="EVT"), Checkpoint("main"), round_, Table("1", capacity=4))
        drafts = [facts.change_fact(None, one) for one in (*known, *guests)]
        store.append([*filter(None, drafts), facts.code_issued("here", CODE)])
        store.append(facts.guest_seated(one.id, "r1", "1", why="plan") for one in guests)

        def run(_: QObject, work: Callable[[Store], bool], done: Callable[[bool], None]) -> None:
            done(work(store))

        def tables() -> list[list[str]]:
            found = [store.read(partial(scans.seats_of, guest_id=one.id)) for one in guests]
            return [[seat.table for seat in seats] for seats in found]

        supervisor = SeatSearchSupervisor(path, run)
        supervisor.check()
        assert supervisor.process.state() is QProcess.ProcessState.NotRunning
        live = facts.change_fact(round_, replace(round_, live=True))
        store.append([live] if live else [])
        told = CheckIn(store, "main", now).scan(ScanRequest.of(CODE)).seats
        assert [seat.told for seat in told] == ["1"]
        supervisor.check()
        qtbot.waitUntil(lambda: tables() == [["1"], []], timeout=PATIENCE_MS)
        supervisor.stop()
    assert supervisor.process.state() is QProcess.ProcessState.NotRunning
