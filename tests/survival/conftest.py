"""A small disk for tests that fill it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.survival.scan_processes import set_up


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A separate file system of 96 MiB."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root on Linux may mount a small file system")
    folder = tmp_path / "disk"
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=96m", "tmpfs", folder], check=True)
    yield folder
    subprocess.run(["umount", "--lazy", folder], check=True)


@pytest.fixture
def store(disk: Path) -> Path:
    return set_up(disk / "event.kiosk")
