"""The state of every peer, for the status of the replicator."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import assert_never

from kiosk.replication.link.addresses import Address
from kiosk.replication.link.connection import Link
from kiosk.replication.members import Members
from kiosk.replication.protocol.messages import ByeReason
from kiosk.store.sharing.peer_status import PeerState, PeerStatus


def state_after(reason: ByeReason, *, by_peer: bool) -> PeerState | None:
    """The state of a peer after a session ended; None if that says nothing about it."""
    match reason:
        case ByeReason.SELF | ByeReason.REPLACED:
            return None
        case ByeReason.REVOKED:
            return PeerState.REVOKED_HERE if by_peer else PeerState.REVOKED
        case ByeReason.NEWER:  # said by the one that is older
            return PeerState.OLDER if by_peer else PeerState.NEWER
        case ByeReason.OLDER:
            return PeerState.NEWER if by_peer else PeerState.OLDER
        case ByeReason.OTHER_EVENT:
            return PeerState.OTHER_EVENT
        case ByeReason.UNKNOWN_DEVICE:
            return PeerState.UNKNOWN
        case ByeReason.COPY:
            return PeerState.COPY
        case ByeReason.DEAD | ByeReason.CLOSING:
            return PeerState.DEAD
        case ByeReason.FLOOD | ByeReason.PROTOCOL | ByeReason.OTHER:
            return PeerState.REFUSED
        case _:
            assert_never(reason)


@dataclass(frozen=True, slots=True)
class _Known:
    state: PeerState
    since: int
    address: str = ""
    exchanged: int | None = None
    program: str = ""


class PeerStates:
    """What is known of every peer, by its device id, or its address until that is known."""

    def __init__(self, now: int) -> None:
        """`now` is wall milliseconds since 1970, as in all methods."""
        self._known: dict[str, _Known] = {}
        self._absent = _Known(PeerState.ABSENT, now)

    def state_of(self, key: str) -> PeerState | None:
        """The last state; None if nothing is known."""
        known = self._known.get(key)
        return known.state if known else None

    def note(self, key: str, state: PeerState, now: int, address: Address | None = None) -> None:
        """Note a state."""
        known = self._known.get(key) or _Known(state, now)
        if known.state is not state:
            known = replace(known, state=state, since=now)
        if address is not None:
            known = replace(known, address=str(address))
        self._known[key] = known

    def note_link(self, link: Link, now: int, address: Address | None) -> None:
        """Note that a link is open, at the `address` to which this side connected, if it did."""
        device = link.peer.device
        self.note(device, PeerState.CONNECTED, now, address)
        if not self._known[device].address:
            self._known[device] = replace(self._known[device], address=link.host)

    def identify(self, address: Address, device: str) -> None:
        """Note that an address is that of a device."""
        self._known.pop(str(address), None)
        known = self._known.get(device)
        if known is not None:
            self._known[device] = replace(known, address=str(address))

    def keep_exchange(self, link: Link, at: int | None) -> None:
        """Keep of a link that ended when facts were exchanged last, in wall milliseconds."""
        known = self._known.get(link.peer.device)
        if known is not None and at is not None:
            self._known[link.peer.device] = replace(known, exchanged=at)

    def statuses(self, members: Members, links: Iterable[Link], now: int) -> list[PeerStatus]:
        """All peers, by name."""
        open_links = {link.peer.device: link for link in links}
        found = [
            _with_link(self._status(key, members), open_links.get(key), now)
            for key in {*self._known, *members.others()}
            if key not in members.own.writers or self.state_of(key) is PeerState.COPY
        ]
        return sorted(found, key=lambda peer: (peer.name, peer.device, peer.address))

    def addresses(self) -> Iterator[tuple[str, str]]:
        """The last address of every device that has one."""
        for key, known in self._known.items():
            if known.address and known.address != key:
                yield key, known.address

    def _status(self, key: str, members: Members) -> PeerStatus:
        known = self._known.get(key) or self._absent
        is_address = key == known.address
        device = "" if is_address else key
        state = PeerState.REVOKED if members.is_revoked(device) else known.state
        name = known.address if is_address else members.name_of(device)
        return PeerStatus(device, name, known.address, state, known.since, known.exchanged)


def _with_link(status: PeerStatus, link: Link | None, now: int) -> PeerStatus:
    if link is None:
        return status
    session = link.session
    return replace(
        status,
        state=PeerState.CONNECTED,
        exchanged=link.exchanged_at(now) or status.exchanged,
        to_send=session.waiting,
        to_receive=session.lacking,
        clock_offset_ms=session.clock.offset_ms,
        round_trip_ms=session.clock.round_trip_ms,
        program=session.hello.program if session.hello else "",
    )
