"""A window runs the sender of the webhook while this machine has one."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QProcess
from pytestqt.qtbot import QtBot

from kiosk.cli.options import now
from kiosk.connectors.webhook.configuration import (
    WebhookConfiguration,
    configuration_path,
    new_key,
    write_configuration,
)
from kiosk.connectors.webhook.sender import begin
from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.journal.facts import Draft
from kiosk.faces.webhook_supervisor import WebhookSupervisor
from kiosk.store import Store
from kiosk.usecases.checkin.scan_checkin import CheckIn
from tests.connectors.loopback_service import service_at

PATIENCE_MS = 60_000
CODE = "EVT-7Q4K9M2XA1B2C3D4"


def test_a_process_beside_the_window_tells_who_arrived_until_the_webhook_is_removed(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_LOG_FOLDER", str(tmp_path))
    path = tmp_path / "event.db"
    with closing(Store.open(path, "kiosk-1", create=True)) as store, service_at() as service:
        store.append(
            [
                Draft("event", "event_described", {"code_prefix": "EVT"}),
                Draft("checkpoint:main", "checkpoint_set_up", {}),
                Draft("guest:g", "guest_registered", {"name_ko": "김민서", "vip": True}),
                Draft("guest:g", "code_issued", {"code": CODE}),
            ]
        )

        def run(_: QObject, work: Callable[[Store], bool], done: Callable[[bool], None]) -> None:
            done(work(store))

        supervisor = WebhookSupervisor(path, run)
        supervisor.check()
        assert supervisor.process.state() is QProcess.ProcessState.NotRunning
        begin(path)
        write_configuration(path, WebhookConfiguration(service.url, new_key()))
        supervisor.check()
        scan = CheckIn(store, "main", now).scan(ScanRequest.of(CODE)).scan
        qtbot.waitUntil(lambda: service.ids == [scan], timeout=PATIENCE_MS)
        configuration_path(path).unlink()
        qtbot.waitUntil(
            lambda: supervisor.process.state() is QProcess.ProcessState.NotRunning,
            timeout=PATIENCE_MS,
        )
        supervisor.stop()
