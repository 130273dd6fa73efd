"""An X server of a test's own, where there is one."""

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
    """The name of whichever display is free, with one screen of so many pixels."""
    told, tells = os.pipe()
    screen = ["-screen", "0", f"{width}x{height}x24"]
    # Without -noreset a server that its last client leaves turns away the next for a moment.
    command = ["Xvfb", "-displayfd", str(tells), *screen, "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, pass_fds=[tells], stderr=subprocess.DEVNULL) as server:
        os.close(tells)
        with os.fdopen(told) as number:
            yield f":{number.readline().strip()}"
        server.terminate()
