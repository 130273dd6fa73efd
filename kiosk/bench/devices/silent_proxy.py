"""A proxy that drops everything without closing, as a cable that is pulled out."""

from __future__ import annotations

import select
import socket
import threading
from contextlib import suppress

_POLL_S = 0.2
_READ_BYTES = 65_536
_END_S = 10


class SilentProxy:
    """Passes connections on to a port of this machine, until it is told to drop everything."""

    def __init__(self, target: int) -> None:
        self._target = target
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._server.getsockname()[1])
        self._passes = True
        self._sockets: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    def pull(self) -> None:
        """Drop everything: connections stay open and silent, new ones get no answer."""
        self._passes = False

    def plug(self) -> None:
        """Pass new connections on again; those that were cut stay silent."""
        self._passes = True

    def close(self) -> None:
        """Close all connections."""
        with suppress(OSError):
            self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        for one in self._sockets:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()
        for thread in self._threads:
            thread.join(_END_S)

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._server.accept()
                self._sockets.append(client)
                if not self._passes:
                    continue
                target = socket.create_connection(("127.0.0.1", self._target))
                self._sockets.append(target)
                thread = threading.Thread(target=self._pump, args=(client, target), daemon=True)
                self._threads.append(thread)
                thread.start()

    def _pump(self, client: socket.socket, target: socket.socket) -> None:
        """Pass on what both sides send; once anything was dropped, the stream is cut for good."""
        is_cut = False
        with suppress(OSError, ValueError):
            while True:
                is_cut = is_cut or not self._passes
                ready, _, _ = select.select([client, target], [], [], _POLL_S)
                for source in ready:
                    data = source.recv(_READ_BYTES)
                    is_cut = is_cut or not self._passes
                    if not data:
                        return
                    if not is_cut:
                        (target if source is client else client).sendall(data)
