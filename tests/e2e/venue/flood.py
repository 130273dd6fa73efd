"""Opens connections to an address as fast as they are taken, and sends rubbish on each.

Run as `python -m tests.e2e.venue.flood HOST PORT`; prints a line once the first are open.
"""

from __future__ import annotations

import os
import socket
import sys
from collections import deque
from contextlib import suppress

_AT_ONCE = 200
_RUBBISH = 64 * 1024


def main(host: str, port: int) -> None:
    """Flood until the process is ended; half of the connections stay silent."""
    opened: deque[socket.socket] = deque()
    while True:
        with suppress(OSError):
            connection = socket.create_connection((host, port), timeout=2)
            connection.setblocking(False)
            opened.append(connection)
            if len(opened) % 2:
                connection.send(os.urandom(_RUBBISH))
        if len(opened) >= _AT_ONCE:
            opened.popleft().close()
        if len(opened) == _AT_ONCE // 2:
            sys.stdout.write("flooding\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
