"""An event whose guests hold tickets of several systems, and commands on its store."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

from tests.command_process import run_command
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


def json_lines_of(*arguments: str | Path, given: str = "", ends: int = 0) -> list[Any]:
    """The output of a command as JSON, line by line."""
    done = run_command(*arguments, given=given, ends=ends)
    return [json.loads(line) for line in done.stdout.splitlines()]


def write(path: Path, *rows: dict[str, str]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    return path
