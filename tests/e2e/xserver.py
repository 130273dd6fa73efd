"""An X server for a test, where one is installed."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

needs_x = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool"
)


@contextmanager
def x_server(width: int, height: int) -> Iterator[str]:
    """Starts an X server on a free display with one screen; yields the display's name."""
    read_end, write_end = os.pipe()
    screen = ["-screen", "0", f"{width}x{height}x24"]
    # Without -noreset a server resets after its last client and briefly refuses the next one.
    command = ["Xvfb", "-displayfd", str(write_end), *screen, "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, pass_fds=[write_end], stderr=subprocess.DEVNULL) as server:
        os.close(write_end)
        try:
            with os.fdopen(read_end) as number:
                yield f":{number.readline().strip()}"
        finally:
            server.terminate()
