"""A window to look at from a machine that has a display, where this one has none."""

from __future__ import annotations

import os
import socket
from collections.abc import Mapping
from pathlib import Path

_LOOPBACK = "127.0.0.1"
_USUAL_PORT = 5900


def is_needed(environment: Mapping[str, str], system: str) -> bool:
    """Whether there is no display; `system` is as in sys.platform."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return system.startswith("linux") and not any(environment.get(name) for name in named)


def platform(width: int, height: int) -> str:
    """Qt's platform for it: a VNC server, here still on any port."""
    return f"vnc:size={width}x{height}:port=0"


def keep_on_loopback() -> int:
    """Put Qt's VNC server on the loopback address alone; its port there.

    Qt lets it listen on every address, without a password. So its listening socket is replaced
    by one on loopback, before Qt has accepted anybody. Call it as soon as the event loop runs.
    """
    ours = _listen()
    for descriptor in _listening():
        os.dup2(ours.fileno(), descriptor, inheritable=False)
    return int(ours.getsockname()[1])


def _listen() -> socket.socket:
    for port in (_USUAL_PORT, 0):
        server = socket.socket()
        try:
            server.bind((_LOOPBACK, port))
            server.listen()
            server.setblocking(False)
        except OSError:
            server.close()
            if not port:
                raise
        else:
            return server
    raise OSError("no port on loopback")


def _listening() -> list[int]:
    """This process's sockets that take connections from elsewhere."""
    found = []
    for link in Path("/proc/self/fd").iterdir():
        descriptor = int(link.name)
        try:
            with socket.socket(fileno=os.dup(descriptor)) as other:
                accepts = other.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN)
                if accepts and other.getsockname()[0] != _LOOPBACK:
                    found.append(descriptor)
        except OSError:
            continue
    return found
