"""What the replicator of a store tells the programs that use it: its peers, in a file beside it.

`<store>.peers` is JSON, for its owner only, and replaced as a whole. It is not synced: after a
power cut it may be the one before, or none, and the next one follows within seconds.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from pathlib import Path
from typing import Any, assert_never

from kiosk.domain.equipment.device_reports import DeviceReport, report_from

SUFFIX = ".peers"
HUB_NAME = "hub"
"""The name of the hub among the peers; it is no device and has no id."""
STALE_MS = 15_000
"""A status that is older says that no replicator is running."""


class PeerState(StrEnum):
    """How it stands with a peer.

    `ABSENT`: a device of the event that was not found so far. `FOUND`: announced on the network, or
    given as an address, and not reached so far. `REFUSED`: it answers and refuses the connection,
    or something between refuses it. `CONNECTED`: facts are exchanged. `DEAD`: it does not answer.
    `REVOKED`: it was revoked. `REVOKED_HERE`: it says that this device was. `OTHER_EVENT`: it
    belongs to another event. `NEWER`, `OLDER`: the version of its program is too new, or too old,
    to exchange facts. `COPY`: another store writes under the same device id, so one of the two has
    to join anew. `OTHER`: what answers at the address where it was is not that
    device. `UNKNOWN`: one of the two devices is not in the roster of the other.

    Of the hub alone: `WAITING`: it does not know this device before an admin's device lets it in.
    `FULL`: its disk is full; it is read, and nothing is added. `REPLACED`: another hub was set up
    later, and is used in its place.
    """

    ABSENT = "absent"
    FOUND = "found"
    REFUSED = "refused"
    CONNECTED = "connected"
    DEAD = "dead"
    REVOKED = "revoked"
    REVOKED_HERE = "revoked_here"
    OTHER_EVENT = "other_event"
    NEWER = "newer"
    OLDER = "older"
    COPY = "copy"
    OTHER = "other"
    UNKNOWN = "unknown"
    WAITING = "waiting"
    FULL = "full"
    REPLACED = "replaced"

    @property
    def is_of_event(self) -> bool:
        """Whether facts are to be exchanged with the peer, now or later."""
        match self:
            case PeerState.REVOKED | PeerState.OTHER_EVENT | PeerState.REPLACED:
                return False
            case (
                PeerState.ABSENT
                | PeerState.FOUND
                | PeerState.REFUSED
                | PeerState.CONNECTED
                | PeerState.DEAD
                | PeerState.REVOKED_HERE
                | PeerState.NEWER
                | PeerState.OLDER
                | PeerState.COPY
                | PeerState.OTHER
                | PeerState.UNKNOWN
                | PeerState.WAITING
                | PeerState.FULL
            ):
                return True
            case _:
                assert_never(self)


@dataclass(frozen=True, slots=True)
class PeerStatus:
    """One peer. Times are wall milliseconds since 1970.

    `device` is its id, empty until it is known; `address` is where it was reached or is looked for.
    `since` is when the state began, `exchanged` when facts were last exchanged or found equal.
    `to_send` and `to_receive` are the facts that it lacks, and that are lacking here. Its clock is
    `clock_offset_ms` ahead. `program` is the version of its program.
    """

    device: str
    name: str
    address: str
    state: PeerState
    since: int
    exchanged: int | None = None
    to_send: int = 0
    to_receive: int = 0
    clock_offset_ms: float | None = None
    round_trip_ms: float | None = None
    program: str = ""

    @property
    def is_hub(self) -> bool:
        """Whether this is the event's hub, and no device."""
        return not self.device and self.name == HUB_NAME


@dataclass(frozen=True, slots=True)
class SeenReport:
    """What a device said of itself, and when that was by the clock here, in wall milliseconds."""

    report: DeviceReport
    at: int

    @property
    def clock_offset_ms(self) -> int:
        """How far the device's clock is ahead, without the time that the report was under way."""
        return self.report.taken - self.at


@dataclass(frozen=True, slots=True)
class ReplicationStatus:
    """All peers, at a time in wall milliseconds since 1970.

    `device` is the own one, `port` the one on which the replicator listens, `addresses` are its own
    on the network. `reports` are those of other stores' devices, also of such that only a peer has
    a link to. `loading` is how many entries are still missing since the device joined.
    """

    at: int
    device: str
    port: int
    addresses: tuple[str, ...] = ()
    peers: tuple[PeerStatus, ...] = ()
    reports: tuple[SeenReport, ...] = ()
    loading: int = 0


def status_path(store: Path) -> Path:
    """The path of the status of a store's replicator."""
    return store.with_name(store.name + SUFFIX)


def write_status(store: Path, status: ReplicationStatus) -> None:
    """Replace the status of a store's replicator. Raises OSError."""
    path = status_path(store)
    new = path.with_name(path.name + ".new")
    file = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
    with os.fdopen(file, "w", encoding="utf-8") as text:
        json.dump(asdict(status), text, ensure_ascii=False)
    new.replace(path)


def read_status(store: Path) -> ReplicationStatus | None:
    """The status of a store's replicator; None if there is none that can be read."""
    with suppress(OSError, ValueError, TypeError, KeyError):
        values = json.loads(status_path(store).read_text(encoding="utf-8"))
        lists = {
            "peers": tuple(_peer(one) for one in values["peers"]),
            "reports": tuple(_reports(values.get("reports", ()))),
            "addresses": tuple(values["addresses"]),
        }
        given = _known(ReplicationStatus, values)
        return ReplicationStatus(**given | lists)
    return None


def is_current(status: ReplicationStatus | None, now: int) -> bool:
    """Whether a replicator wrote that status lately; `now` is wall milliseconds since 1970."""
    return status is not None and abs(now - status.at) < STALE_MS


def _peer(values: dict[str, Any]) -> PeerStatus:
    return PeerStatus(**_known(PeerStatus, values) | {"state": PeerState(values["state"])})


def _reports(values: Iterable[dict[str, Any]]) -> Iterator[SeenReport]:
    for one in values:
        report = report_from(one["report"])
        if report is not None:
            yield SeenReport(report, int(one["at"]))


def _known(kind: type, values: dict[str, Any]) -> dict[str, Any]:
    return {one.name: values[one.name] for one in fields(kind) if one.name in values}
