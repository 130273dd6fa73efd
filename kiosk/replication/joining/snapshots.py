"""Snapshots that are being sent to devices that join: one for each device, kept for a while."""

from __future__ import annotations

import asyncio
import hashlib
import zlib
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.replication.joining.messages import PIECE
from kiosk.store.snapshots.snapshot import snapshot

KEPT_S = 600.0
"""How long a snapshot is kept for a device that does not ask for more of it."""
# On two cores this compresses faster than a gigabit network carries, to about a third.
_LEVEL = 1


@dataclass(frozen=True, slots=True)
class SentSnapshot:
    """A snapshot in a file; `digest` is its SHA-256 in hex, `size` is in bytes."""

    path: Path
    size: int
    digest: str
    _file: ExitStack

    def piece(self, offset: int) -> bytes:
        """A piece, compressed. Raises OSError."""
        with self.path.open("rb") as file:
            file.seek(offset)
            return zlib.compress(file.read(PIECE), _LEVEL)

    def close(self) -> None:
        """Remove the file."""
        self._file.close()


class SentSnapshots:
    """The snapshots of a store, by the device that gets them."""

    def __init__(self, store: Path, kept_s: float = KEPT_S) -> None:
        self._store, self._kept_s = store, kept_s
        self._made: dict[str, SentSnapshot] = {}
        self._timers: dict[str, asyncio.TimerHandle] = {}

    async def prepare(self, device: str, role: DeviceRole) -> SentSnapshot:
        """The snapshot that a device began to get, or a new one. Raises StoreError and OSError."""
        found = self._made.get(device)
        if found is None:
            found = self._made[device] = await asyncio.to_thread(_make, self._store, role)
        self.keep(device)
        return found

    def keep(self, device: str) -> None:
        """Keep the snapshot of a device for some more minutes."""
        self._stop_timer(device)
        loop = asyncio.get_running_loop()
        self._timers[device] = loop.call_later(self._kept_s, self.drop, device)

    def drop(self, device: str) -> None:
        """Remove the snapshot of a device."""
        self._stop_timer(device)
        if device in self._made:
            self._made.pop(device).close()

    def close(self) -> None:
        """Remove all."""
        for device in list(self._made):
            self.drop(device)

    def _stop_timer(self, device: str) -> None:
        if device in self._timers:
            self._timers.pop(device).cancel()


def _make(store: Path, role: DeviceRole) -> SentSnapshot:
    with ExitStack() as stack:
        path = stack.enter_context(snapshot(store, role))
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        return SentSnapshot(path, path.stat().st_size, digest, stack.pop_all())
