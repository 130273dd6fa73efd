"""The socket on which a store's replicator hears of commits: `<store>.wake`, for datagrams.

A datagram says that a process wrote facts, and has no content. It may get lost: the replicator also
looks at the store every few seconds. Where there are no such sockets, or the path is longer than
the system allows for one (108 bytes on Linux, unix(7)), only that is left.
"""

from __future__ import annotations

import os
import socket
from contextlib import suppress
from pathlib import Path

from kiosk.store.sharing.wake import SUFFIX

_LONGEST = 64


def wake_path(store: Path) -> Path:
    """The path of the socket of a store."""
    return store.with_name(store.name + SUFFIX)


class WakeSocket:
    """The receiving end, for the one replicator of a store."""

    def __init__(self, store: Path) -> None:
        self._path = wake_path(store)
        self._socket = _bound(self._path)

    def fileno(self) -> int:
        """The descriptor, to wait for datagrams; -1 where there is no socket."""
        return self._socket.fileno() if self._socket is not None else -1

    def drain(self) -> None:
        """Take all datagrams."""
        if self._socket is not None:
            with suppress(OSError):
                while True:
                    self._socket.recv(_LONGEST)

    def close(self) -> None:
        """Close and remove the socket."""
        if self._socket is not None:
            self._socket.close()
            self._path.unlink(missing_ok=True)


def _bound(path: Path) -> socket.socket | None:
    if not hasattr(socket, "AF_UNIX"):
        return None
    wake = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    wake.setblocking(False)
    before = os.umask(0o177)
    try:
        path.unlink(missing_ok=True)
        wake.bind(str(path))
    except OSError:
        wake.close()
        return None
    finally:
        os.umask(before)
    return wake
