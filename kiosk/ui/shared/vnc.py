"""Shows the window over VNC on a machine without a display."""

from __future__ import annotations

import os
import socket
from collections.abc import Mapping
from pathlib import Path

_LOOPBACK = "127.0.0.1"
_USUAL_PORT = 5900


def is_needed(environment: Mapping[str, str], system: str) -> bool:
    """Whether there is no display; `system` is a value of `sys.platform`."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return system.startswith("linux") and not any(environment.get(name) for name in named)


def platform(width: int, height: int) -> str:
    """Qt's platform with a VNC server, here still on any port. Size in pixels."""
    return f"vnc:size={width}x{height}:port=0"


def keep_on_loopback() -> int | None:
    """Restrict Qt's VNC server to the loopback address; returns its port there.

    Qt listens on all addresses, without a password. So its listening socket is replaced by one on
    loopback before Qt accepts the first connection. None while Qt does not listen yet: it starts
    to when the event loop runs.
    """
    descriptors = _listening_descriptors()
    if not descriptors:
        return None
    with _listen() as server:
        for descriptor in descriptors:
            os.dup2(server.fileno(), descriptor, inheritable=False)
        return int(server.getsockname()[1])


def _listen() -> socket.socket:
    try:
        server = socket.create_server((_LOOPBACK, _USUAL_PORT))
    except OSError:
        server = socket.create_server((_LOOPBACK, 0))
    server.setblocking(False)
    return server


def _listening_descriptors() -> list[int]:
    """File descriptors of this process's sockets that accept connections from other machines."""
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
