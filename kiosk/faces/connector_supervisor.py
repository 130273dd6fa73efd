"""Keeps the exchange with registration systems running beside a face, where there is one set up."""

from __future__ import annotations

from pathlib import Path

from kiosk.faces.process_supervisor import ProcessSupervisor, RunOnStore
from kiosk.store import Store
from kiosk.store.connectors.systems import connectors


def has_connectors(store: Store) -> bool:
    """Whether this machine exchanges with a registration system for the event of a store."""
    return bool(store.read(connectors))


class ConnectorSupervisor(ProcessSupervisor):
    """Runs `kiosk connect run` once a system is set up, and looks again when all were removed."""

    def __init__(self, store: Path, run: RunOnStore) -> None:
        super().__init__(store, run, command=("connect", "run"), is_needed=has_connectors)

    def _restart(self) -> None:
        """Look first whether a system still is set up: the removal of the last ends the child."""
        self._timer.start()
