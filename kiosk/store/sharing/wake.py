"""Wakes the replicator of a store after a commit, by an empty datagram to its socket."""

from __future__ import annotations

import socket
from contextlib import suppress
from pathlib import Path

SUFFIX = ".wake"


class ReplicatorWaker:
    """The sending end, for one writer of a store.

    A datagram may get lost, and often nobody waits for it: the replicator also looks at the store
    every few seconds.
    """

    def __init__(self, store: Path) -> None:
        self._address = str(store.with_name(store.name + SUFFIX))
        self._socket: socket.socket | None = None
        if hasattr(socket, "AF_UNIX"):
            with suppress(OSError):
                self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
                self._socket.setblocking(False)

    def wake(self) -> None:
        """Send a datagram; whatever goes wrong is ignored, and nothing waits."""
        if self._socket is not None:
            with suppress(OSError):
                self._socket.sendto(b"", self._address)

    def close(self) -> None:
        """Close the socket."""
        if self._socket is not None:
            self._socket.close()
