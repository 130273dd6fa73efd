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


def keep_on_loopback() -> int | None:
    """Put Qt's VNC server on the loopback address alone; its port there.

    Qt lets it listen on every address, without a password. So its listening socket is replaced
    by one on loopback, before Qt has accepted anybody. None while Qt does not listen yet, which
    it does as soon as the event loop runs.
    """
    theirs = _listening()
    if not theirs:
        return None
    with _listen() as ours:
        for descriptor in theirs:
            os.dup2(ours.fileno(), descriptor, inheritable=False)
        return int(ours.getsockname()[1])


def _listen() -> socket.socket:
    try:
        server = socket.create_server((_LOOPBACK, _USUAL_PORT))
    except OSError:
        server = socket.create_server((_LOOPBACK, 0))
    server.setblocking(False)
    return server


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
