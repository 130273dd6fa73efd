"""How it stands with the hub, for the status of the replicator."""

from __future__ import annotations

import time

import psycopg

from kiosk.replication.hub.hub_client import HubOfOtherEvent, HubRevoked
from kiosk.store.sharing.peer_status import PeerState, PeerStatus

NAME = "hub"
"""The name of the hub among the peers; it is no device and has no id."""
# A wrong password, a role that may not log in, and no permission to connect.
_REFUSED = ("28000", "28P01", "42501")


def state_after(error: BaseException) -> PeerState:
    """The state of the hub after a connection to it ended with an error."""
    if isinstance(error, HubOfOtherEvent):
        return PeerState.OTHER_EVENT
    if isinstance(error, HubRevoked) or "is not permitted to log in" in str(error):
        return PeerState.REVOKED_HERE
    if isinstance(error, psycopg.Error) and (error.sqlstate in _REFUSED or _is_refusal(error)):
        return PeerState.REFUSED
    return PeerState.DEAD


def _is_refusal(error: psycopg.Error) -> bool:
    """Whether the hub, or its certificate, refused the connection: libpq says so in words only."""
    words = ("password authentication failed", "certificate verify failed")
    return any(one in str(error) for one in words)


class HubState:
    """The state of the hub; times are wall milliseconds since 1970."""

    def __init__(self) -> None:
        self._address = ""
        self._state = PeerState.FOUND
        self._since = 0
        self._exchanged: int | None = None

    @property
    def is_connected(self) -> bool:
        """Whether facts are exchanged."""
        return self._state is PeerState.CONNECTED

    def look_for(self, address: str) -> None:
        """Note where the hub is looked for."""
        if address != self._address:
            self._address, self._state, self._since = address, PeerState.FOUND, _now()

    def forget(self) -> None:
        """Note that the event has no hub, as far as this device knows."""
        self._address = ""

    def note(self, state: PeerState) -> None:
        """Note a state."""
        if state is not self._state:
            self._state, self._since = state, _now()

    def note_exchange(self) -> None:
        """Note that facts were exchanged, or that both sides have the same."""
        self._exchanged = _now()

    def status(self, to_send: int, to_receive: int) -> PeerStatus | None:
        """The hub as a peer; None without a hub."""
        if not self._address:
            return None
        return PeerStatus(
            "", NAME, self._address, self._state, self._since, self._exchanged, to_send, to_receive
        )


def _now() -> int:
    return time.time_ns() // 1_000_000
