"""What runs beside a window: replicator, webhook, registration systems, search of seats."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.faces.connector_supervisor import ConnectorSupervisor
from kiosk.faces.face_reporter import FaceReporter, ReportedDevices
from kiosk.faces.process_supervisor import RunOnStore
from kiosk.faces.replicator_supervisor import ReplicatorSupervisor
from kiosk.faces.seat_search_supervisor import SeatSearchSupervisor
from kiosk.faces.webhook_supervisor import WebhookSupervisor


class BackgroundServices(QObject):
    """Exchanges facts, tells a service who arrived, searches seats, reports, until `stop`.

    `run` runs work on the store's thread.
    """

    def __init__(
        self,
        store: Path,
        run: RunOnStore,
        wall: Callable[[], datetime],
        devices: ReportedDevices,
    ) -> None:
        super().__init__()
        self._replicator = ReplicatorSupervisor(store, run)
        self._replicator.check()
        self._webhook = WebhookSupervisor(store, run)
        self._webhook.check()
        self._connectors = ConnectorSupervisor(store, run)
        self._connectors.check()
        self._search = SeatSearchSupervisor(store, run)
        self._search.check()
        self._reporter = FaceReporter(run, wall, devices)

    def stop(self) -> None:
        """End the processes and the reports."""
        self._reporter.stop()
        self._connectors.stop()
        self._search.stop()
        self._webhook.stop()
        self._replicator.stop()
