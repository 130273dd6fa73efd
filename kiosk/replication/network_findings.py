"""What a check of the network found out about each device, and what to do about it. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import assert_never

from kiosk.domain.text.messages import Sentence
from kiosk.replication.link.addresses import DEFAULT_PORT, Address
from kiosk.store.sharing.peer_status import PeerState, PeerStatus

CLOCK_WARNING_MS = 2000


class Reach(StrEnum):
    """Whether a device can be reached at an address.

    The first say most of the device. `OPEN`: it proved there that it has its key. `FILTERED`: the
    machine is there, and something on it keeps the port closed. `OTHER`: the port is open, and what
    listens is not that device, or proves nothing. `SILENT`: nothing answers, not even with a
    refusal. `UNTRIED`: no address is known.
    """

    OPEN = "open"
    REFUSED = "refused"
    FILTERED = "filtered"
    OTHER = "other"
    SILENT = "silent"
    UNTRIED = "untried"


@dataclass(frozen=True, slots=True)
class CheckedDevice:
    """A device: whether its announcement was heard, and whether it can be reached at an address."""

    name: str
    is_heard: bool
    reach: Reach
    address: Address | None = None
    peer: PeerStatus | None = None


@dataclass(frozen=True, slots=True)
class NetworkFinding:
    """A sentence about a device or about this machine's network; `is_well` if nothing is to do."""

    name: str
    is_well: bool
    sentence: Sentence


def findings_of(
    devices: Iterable[CheckedDevice],
    addresses: Iterable[str],
    port: int,
    hubs: Iterable[PeerStatus] = (),
) -> Iterator[NetworkFinding]:
    """One finding on this machine, then one for each device, and for the hub if there is one."""
    found = list(devices)
    yield _own(found, sorted(addresses), port)
    for device in found:
        yield _finding(device)
    for hub in hubs:
        yield _hub(hub)


def _own(devices: list[CheckedDevice], addresses: list[str], port: int) -> NetworkFinding:
    values = {"addresses": ", ".join(addresses), "port": port}
    if not addresses:
        return NetworkFinding("", False, Sentence("network.none"))
    if not devices:
        return NetworkFinding("", True, Sentence("network.alone", values))
    is_heard = any(one.is_heard for one in devices)
    if not is_heard and any(map(_is_reached, devices)):
        return NetworkFinding("", False, Sentence("network.deaf", values))
    if not is_heard:
        return NetworkFinding("", False, Sentence("network.apart", values))
    return NetworkFinding("", True, Sentence("network.here", values))


def _is_reached(device: CheckedDevice) -> bool:
    is_linked = device.peer is not None and device.peer.state is PeerState.CONNECTED
    return is_linked or device.reach is Reach.OPEN


def _finding(device: CheckedDevice) -> NetworkFinding:
    peer = device.peer
    port = device.address.port if device.address else DEFAULT_PORT
    values = {"name": device.name, "address": str(device.address or ""), "port": port}
    if peer is not None and peer.state is PeerState.CONNECTED:
        return _connected(peer, values)
    if peer is not None and peer.state is PeerState.OTHER_EVENT:
        return NetworkFinding(device.name, True, Sentence("network.other_event", values))
    if device.reach is Reach.OPEN and peer is not None and not _is_passing(peer.state):
        return NetworkFinding(device.name, False, Sentence(f"network.state.{peer.state}", values))
    return NetworkFinding(device.name, False, Sentence(_unreached(device), values))


def _hub(hub: PeerStatus) -> NetworkFinding:
    values = {"address": hub.address}
    if hub.state is PeerState.CONNECTED:
        return NetworkFinding(hub.name, True, Sentence("network.hub", values))
    is_well = hub.state is PeerState.REPLACED
    return NetworkFinding(hub.name, is_well, Sentence(f"d9.hub_help.{hub.state}", values))


def _is_passing(state: PeerState) -> bool:
    """Whether a connection is all that is missing."""
    match state:
        case (
            PeerState.ABSENT
            | PeerState.FOUND
            | PeerState.DEAD
            | PeerState.REFUSED
            | PeerState.OTHER
        ):
            return True
        case (
            PeerState.CONNECTED
            | PeerState.REVOKED
            | PeerState.REVOKED_HERE
            | PeerState.OTHER_EVENT
            | PeerState.NEWER
            | PeerState.OLDER
            | PeerState.COPY
            | PeerState.UNKNOWN
            | PeerState.WAITING
            | PeerState.FULL
            | PeerState.REPLACED
        ):
            return False
        case _:
            assert_never(state)


def _connected(peer: PeerStatus, values: dict[str, object]) -> NetworkFinding:
    offset = peer.clock_offset_ms or 0.0
    values |= {"seconds": f"{offset / 1000:+.1f}", "ms": round(peer.round_trip_ms or 0)}
    if abs(offset) <= CLOCK_WARNING_MS:
        return NetworkFinding(peer.name, True, Sentence("network.connected", values))
    values |= {"difference": str(timedelta(seconds=round(abs(offset) / 1000)))}
    id_ = "network.clock.ahead" if offset > 0 else "network.clock.behind"
    return NetworkFinding(peer.name, False, Sentence(id_, values))


def _unreached(device: CheckedDevice) -> str:
    match device.reach:
        case Reach.OPEN:
            return "network.soon"
        case Reach.REFUSED:
            return "network.refused"
        case Reach.FILTERED:
            return "network.filtered"
        case Reach.OTHER:
            return "network.other"
        case Reach.SILENT:
            return "network.isolated" if device.is_heard else "network.silent"
        case Reach.UNTRIED:
            return "network.absent"
        case _:
            assert_never(device.reach)
