"""The state of the page of devices and printers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kiosk.domain.journal.kiosk_controls import KioskControl
from kiosk.domain.records.validation import InvalidInput
from kiosk.store.sharing.peer_status import PeerStatus, ReplicationStatus, SeenReport
from kiosk.ui.desk.devices.adding import Adding
from kiosk.ui.desk.devices.network_check import NetworkCheck
from kiosk.usecases.devices.device_overviews import DeviceOverview
from kiosk.usecases.printing.print_queue import Queue, queue_of

DEVICE, PRINTER, PEER = "device", "printer", "peer"


@dataclass(frozen=True, slots=True)
class DevicesState:
    """State of the page: devices, printers, the opened one, and the ticked print jobs.

    `opened` is `device:<id>`, `printer:<id>`, `peer:<address>` of a device that is not of the
    event, `new` while one is added, or `check` for the check of the network. `may_revoke` says
    whether the role of the staff member may add and revoke devices. `status` is what the replicator
    of the store wrote last, `reports` are those of the windows on this store.
    `lacks_recovery_file`: this machine founded the event, and wrote no recovery file yet.

    `controls` are what staff said about kiosks, `staff` their names by id, `may_control` whether
    the role may say more; `editing` is the form that is open for the opened kiosk, `problem` what
    is wrong with it.
    """

    devices: Sequence[DeviceOverview] = ()
    queues: Sequence[Queue] = ()
    opened: str = ""
    ticked: frozenset[str] = frozenset()
    typed: Mapping[str, str] = field(default_factory=dict)
    may_revoke: bool = False
    lacks_recovery_file: bool = False
    loaded: bool = False
    status: ReplicationStatus | None = None
    reports: Sequence[SeenReport] = ()
    controls: Mapping[str, KioskControl] = field(default_factory=dict)
    staff: Mapping[str, str] = field(default_factory=dict)
    may_control: bool = False
    editing: str = ""
    problem: InvalidInput | None = None
    adding: Adding = field(default_factory=Adding)
    check: NetworkCheck = field(default_factory=NetworkCheck)

    @property
    def queue(self) -> Queue | None:
        """The queue of the opened printer."""
        kind, _, id_ = self.opened.partition(":")
        return queue_of(id_, self.queues) if kind == PRINTER else None

    @property
    def device(self) -> DeviceOverview | None:
        """The opened device."""
        kind, _, id_ = self.opened.partition(":")
        matches = (one for one in self.devices if one.id == id_)
        return next(matches, None) if kind == DEVICE else None

    def peer(self, key: str) -> PeerStatus | None:
        """The connection to a device, by its id, or to an address."""
        peers = self.status.peers if self.status else ()
        return next((one for one in peers if key in (one.device, one.address)), None)

    def control(self, device: str) -> KioskControl:
        """What staff said about the kiosk of a device."""
        return self.controls.get(device) or KioskControl(device)

    def report(self, device: str) -> SeenReport | None:
        """What a device said of itself last."""
        relayed = self.status.reports if self.status else ()
        return next((one for one in (*self.reports, *relayed) if one.report.device == device), None)

    @property
    def opened_peer(self) -> PeerStatus | None:
        """The connection to the opened device or address."""
        kind, _, key = self.opened.partition(":")
        return self.peer(key) if kind in (DEVICE, PEER) else None
