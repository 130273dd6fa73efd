"""Keeps the replicator of a store running beside a face, once the event has other devices."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from kiosk.faces.process_supervisor import ProcessSupervisor, RunOnStore
from kiosk.store import Store
from kiosk.store.queries import membership


def is_founded(store: Store) -> bool:
    """Whether the event of a store was founded, so that it can have other devices."""
    return store.read(membership.root_of) is not None


class ReplicatorSupervisor(ProcessSupervisor):
    """Runs `kiosk replicate` once the event was founded."""

    def __init__(
        self, store: Path, run: RunOnStore, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(store, run, clock, command=("replicate",), is_needed=is_founded)
