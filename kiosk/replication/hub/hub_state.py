"""How it stands with the hub, for the status of the replicator."""

from __future__ import annotations

import time
from dataclasses import replace

import psycopg

from kiosk.replication.hub.hub_client import HubOfOtherEvent, HubRevoked, HubUnknown
from kiosk.store.sharing.peer_status import HUB_NAME, PeerState, PeerStatus

# A wrong password, a role that may not log in, and no permission to connect.
_WRONG_PASSWORD = "password authentication failed"  # noqa: S105 - no password
_REFUSED = ("28000", "28P01", "42501")


def state_after(error: BaseException) -> PeerState:
    """The state of the hub after a connection to it ended with an error."""
    if isinstance(error, HubOfOtherEvent):
        return PeerState.OTHER_EVENT
    if isinstance(error, HubUnknown):
        return PeerState.WAITING
    if isinstance(error, HubRevoked) or "is not permitted to log in" in str(error):
        return PeerState.REVOKED_HERE
    if isinstance(error, psycopg.Error) and (error.sqlstate in _REFUSED or _is_refusal(error)):
        return PeerState.REFUSED
    return PeerState.DEAD


def first_error(error: BaseExceptionGroup[BaseException]) -> BaseException:
    """The first error of a group, which may hold groups itself."""
    first: BaseException = error
    while isinstance(first, BaseExceptionGroup):
        first = first.exceptions[0]
    return first


def is_password_wrong(error: BaseException) -> bool:
    """Whether the hub refused the login with its password; libpq says so in words only."""
    return isinstance(error, psycopg.Error) and _WRONG_PASSWORD in str(error)


def _is_refusal(error: psycopg.Error) -> bool:
    """Whether the hub, or its certificate, refused the connection."""
    return any(one in str(error) for one in (_WRONG_PASSWORD, "certificate verify failed"))


class HubState:
    """The state of the hub; times are wall milliseconds since 1970."""

    def __init__(self) -> None:
        self._address = ""
        self._state = PeerState.FOUND
        self._since = 0
        self._exchanged: int | None = None
        self._replaced: PeerStatus | None = None

    def look_for(self, address: str) -> None:
        """Note where the hub is looked for; one that was used before is replaced by this one."""
        if address == self._address:
            return
        if self._address and self._exchanged is not None:
            self._replaced = self.status(0, 0)
        self._address, self._state, self._since = address, PeerState.FOUND, _now()
        self._exchanged = None

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

    def note_added(self) -> None:
        """Note that the hub took facts, so that its disk is not full any more."""
        if self._state is PeerState.FULL:
            self.note(PeerState.CONNECTED)

    def status(self, to_send: int, to_receive: int) -> PeerStatus | None:
        """The hub as a peer; None without a hub."""
        if not self._address:
            return None
        state, since = self._state, self._since
        counts = (self._exchanged, to_send, to_receive)
        return PeerStatus("", HUB_NAME, self._address, state, since, *counts)

    def replaced(self) -> PeerStatus | None:
        """The hub that was used before this one; None if none was since the program began."""
        if self._replaced is None or self._replaced.address == self._address:
            return None
        return replace(self._replaced, state=PeerState.REPLACED, since=self._since)


def _now() -> int:
    return time.time_ns() // 1_000_000
