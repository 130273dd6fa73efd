"""An event whose guests hold tickets of several systems, and commands on its store."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.domain.codes import tickets

EVENT = {
    "Event name": "Forum",
    "Code prefix": "EVT",
    "Ends": "2099-12-31 18:00",
    "Ticket systems": "pretix, Indico",
    "Ticket keys": tickets.PRETIX_PEM_BODY,
    "Ticket URLs": "https://tickets.example.org/t/{id}",
}

GATE = {"Checkpoint ID": "main", "Checkpoint name": "Gate"}
SIGNED = tickets.pretix_signed(b"\x0a\x09A7BCDEFGH\x10\x07")


def kiosk(
    *arguments: str | Path, given: str = "", ends: int = 0
) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "kiosk", *map(str, arguments)]
    process = subprocess.run(command, input=given, capture_output=True, text=True, check=False)
    assert "Traceback" not in process.stderr
    assert process.returncode == ends, process.stderr
    return process


def json_lines_of(*arguments: str | Path, given: str = "", ends: int = 0) -> list[Any]:
    """The output of a command as JSON, line by line."""
    return [
        json.loads(line) for line in kiosk(*arguments, given=given, ends=ends).stdout.splitlines()
    ]


def write(path: Path, *rows: dict[str, str]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    return path
