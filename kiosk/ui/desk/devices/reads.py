"""What the page of devices reads of the store and of the files beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.journal.kiosk_controls import KioskControl
from kiosk.domain.membership.device_code import DeviceCode
from kiosk.domain.text.messages import Sentence
from kiosk.store.device_codes import OpenDeviceCode
from kiosk.store.queries.kiosk_controls import controls
from kiosk.store.queries.staff_names import names_of_staff
from kiosk.store.sharing.peer_status import ReplicationStatus, SeenReport, read_status
from kiosk.usecases.devices.device_codes import IssuedCode, device_code_state
from kiosk.usecases.devices.device_keys import revocation_effects
from kiosk.usecases.devices.device_overviews import DeviceOverview, device_overviews, reports_here
from kiosk.usecases.devices.root_recovery import lacks_recovery_file
from kiosk.usecases.printing.print_queue import Queue, queues

if TYPE_CHECKING:
    from kiosk.store import Store

Connections = tuple[
    ReplicationStatus | None, Sequence[SeenReport], DeviceCode | None, OpenDeviceCode | None
]


@dataclass(frozen=True, slots=True)
class Equipment:
    """Devices, print queues, what staff said about kiosks by device, and staff names by id.

    `lacks_recovery_file` is as in the state of the page.
    """

    devices: list[DeviceOverview]
    queues: list[Queue]
    controls: dict[str, KioskControl]
    staff: dict[str, str]
    lacks_recovery_file: bool

    @property
    def jobs(self) -> frozenset[str]:
        """The subjects of all print jobs in the queues."""
        return frozenset(one.job.subject for queue in self.queues for one in queue.jobs)


def read_equipment(store: Store) -> Equipment:
    """What changes with the journal. Raises StoreError."""
    return Equipment(
        device_overviews(store),
        queues(store),
        store.read(controls),
        store.read(names_of_staff),
        lacks_recovery_file(store),
    )


def read_connections(store: Store, issued: IssuedCode | None, has_code: bool) -> Connections:
    """What the replicator and the windows here say; the code to show now, what became of it."""
    status, reports = read_status(store.path), reports_here(store)
    if issued is None:
        return status, reports, None, None
    from kiosk.replication.joining.device_codes import code_for

    code = None if has_code else code_for(store, issued.secret)
    return status, reports, code, device_code_state(store, issued.secret)


def read_staying(store: Store, device: str) -> Sentence:
    """What a revoked device did that stays: its erasures and imports, if there are any."""
    stays = revocation_effects(store, device).staying
    if not (stays.erasures or stays.imported):
        return Sentence("d9.done")
    return Sentence("d9.revoked_stays", {"erasures": stays.erasures, "imported": stays.imported})
