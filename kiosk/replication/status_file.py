"""Keeps the status file of a replicator up to date."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from kiosk.store.sharing.peer_status import ReplicationStatus, write_status

EVERY_MS = 5000
"""How often the file is written while nothing changes, so that readers see it is current."""
_log = logging.getLogger(__name__)


class StatusFile:
    """Writes a status that differs from the last one, or follows it after `EVERY_MS`."""

    def __init__(
        self,
        store: Path,
        write: Callable[[Path, ReplicationStatus], None] = write_status,
    ) -> None:
        self._store, self._write = store, write
        self._last: ReplicationStatus | None = None

    def update(self, status: ReplicationStatus) -> None:
        """Write the status if it is needed; called at most once a second."""
        last = self._last
        if (
            last is not None
            and status.at - last.at < EVERY_MS
            and _rounded(status) == _rounded(last)
        ):
            return
        try:
            self._write(self._store, status)
        except OSError as error:
            _log.warning("the status of the peers was not written: errno %s", error.errno)
        self._last = status


def _rounded(status: ReplicationStatus) -> ReplicationStatus:
    """The status without what changes all the time."""
    peers = tuple(
        replace(peer, exchanged=None, clock_offset_ms=None, round_trip_ms=None)
        for peer in status.peers
    )
    reports = tuple(replace(one, at=0) for one in status.reports)
    return replace(status, at=0, peers=peers, reports=reports)
