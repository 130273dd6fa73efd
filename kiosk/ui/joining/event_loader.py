"""What the screen of a machine without an event does on a worker: load, and keep the checkpoint."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.membership.device_code import DeviceCode
from kiosk.domain.membership.roster import rank
from kiosk.domain.records.entities import Checkpoint
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence


@dataclass(frozen=True, slots=True)
class LoadedEvent:
    """What this machine is in the event: a desk, or a kiosk at a checkpoint if that was chosen."""

    checkpoint: str
    checkpoints: tuple[Checkpoint, ...]
    is_desk: bool


class EventLoader:
    """Loads an event to the path of a store. Modules of the network are imported when needed."""

    def __init__(self, path: Path, device: str = "") -> None:
        """`device` is the name of a kiosk that does not join."""
        self.path, self._device = path, device

    def load(
        self,
        device_code: DeviceCode,
        received: Callable[[int, int], None],
        interrupted: Callable[[Sentence], None],
    ) -> LoadedEvent:
        """Make the store; for the functions see `join_event`. Raises NotJoined and StoreError."""
        from kiosk.replication.joining.client import join_event

        own = asyncio.run(join_event(device_code, self.path, received, interrupted))
        is_desk = rank(own.role) >= rank(DeviceRole.DESK)
        return LoadedEvent(own.checkpoint, self.checkpoints(), is_desk=is_desk)

    def checkpoints(self) -> tuple[Checkpoint, ...]:
        """All checkpoints of the event. Raises StoreError."""
        from kiosk.store import Store

        with closing(Store.open_read_only(self.path)) as store:
            return tuple(store.programme().checkpoints.values())

    def remember(self, checkpoint: str) -> str:
        """Keep the checkpoint for the next start. Raises StoreError."""
        from kiosk.store import Store
        from kiosk.store.snapshots.received_snapshot import remember_checkpoint
        from kiosk.usecases.devices.device_names import kiosk_name

        with closing(Store.open(self.path, self._device or kiosk_name(self.path))) as store:
            store.transact(lambda connection: remember_checkpoint(connection, checkpoint))
        return checkpoint

    def at_address(self, device_code: DeviceCode | None, text: str) -> DeviceCode | InvalidInput:
        """The code that was read, for a device at another address than it names."""
        from kiosk.replication.link.addresses import read_address

        address = read_address(text.lower())
        if device_code is None or address is None:
            return InvalidInput(Sentence("joining.address.invalid"))
        return replace(device_code, hosts=(address.host,), port=address.port)
