"""Keeps the search of seats running beside a face, once the event has a live round."""

from __future__ import annotations

from pathlib import Path

from kiosk.faces.process_supervisor import ProcessSupervisor, RunOnStore
from kiosk.store import Store


def has_live_round(store: Store) -> bool:
    """Whether the event of a store has any live round. Raises StoreError."""
    return any(one.live for one in store.programme().rounds.values())


class SeatSearchSupervisor(ProcessSupervisor):
    """Runs `kiosk search-seats` once a round is live."""

    def __init__(self, store: Path, run: RunOnStore) -> None:
        super().__init__(store, run, command=("search-seats",), is_needed=has_live_round)
