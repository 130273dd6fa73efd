"""A day of scans does not fill the memory."""

from __future__ import annotations

import subprocess
import sys

from tests.survival.venue import ROOT

SCANS = 2500
# Less than 5 MB for 10,000.
BYTES_PER_SCAN = 500


def test_scans_leave_nothing_in_memory() -> None:
    command = [sys.executable, "-m", "tests.survival.memory", "--scans", str(SCANS)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
    assert int(done.stdout) < SCANS * BYTES_PER_SCAN
