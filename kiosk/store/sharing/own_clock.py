"""How far this machine's clock is ahead of those of the devices that it is connected to."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from statistics import median

from kiosk.store.sharing.peer_status import (
    PeerState,
    ReplicationStatus,
    is_current,
    read_status,
    status_path,
)

READ_EVERY_MS = 10_000
"""How often the status of the replicator is read at most, because a scan waits for it."""


class OwnClock:
    """The offset by the status that the replicator of a store wrote last."""

    def __init__(self, store: Path) -> None:
        self._store = store
        self._status: ReplicationStatus | None = None
        self._read_at: int | None = None
        self._changed: int | None = None
        self._offset: int | None = None

    def offset_ms(self, wall_ms: int) -> int | None:
        """Milliseconds at `wall_ms`, a time since 1970; None if no connected device says it."""
        if self._read_at is None or abs(wall_ms - self._read_at) >= READ_EVERY_MS:
            self._read_at = wall_ms
            self._read(wall_ms)
        return self._offset

    def _read(self, wall_ms: int) -> None:
        changed = None
        with suppress(OSError):
            changed = status_path(self._store).stat().st_mtime_ns
        if changed is None or changed != self._changed:
            self._changed = changed
            self._status = None if changed is None else read_status(self._store)
        current = self._status if is_current(self._status, wall_ms) else None
        self._offset = offset_in(current) if current else None


def offset_in(status: ReplicationStatus) -> int | None:
    """How far the clock of the device that wrote a status is ahead: the median of its peers'."""
    offsets = [
        one.clock_offset_ms
        for one in status.peers
        if one.state is PeerState.CONNECTED and one.clock_offset_ms is not None
    ]
    return -round(median(offsets)) if offsets else None
