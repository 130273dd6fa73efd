"""Imported events, and `kiosk rehearse` on them by the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from typer.testing import CliRunner, Result

from kiosk.cli.commands import app

EVENT = "Event name,Starts,Ends\nTest forum,2024-12-11 09:00,2024-12-12 18:00\n"
CHECKPOINTS = "Checkpoint,Categories\nmain,regular\npress,press\n"
HEAD = "Guest ID,Name,Category,Delegation,Mobile,Status,Code,VIP\n"


def guest_row(number: int) -> str:
    category = "press" if number % 10 == 0 else "regular"
    delegation = f"Mission {number // 6}" if number < 60 else ""
    status = {1: "blocked", 2: "pending", 3: "cancelled"}.get(number % 50, "confirmed")
    vip = "yes" if number % 40 == 5 else ""
    return f"g{number},Guest {number},{category},{delegation},,{status},CODE{number:012d},{vip}\n"


def invoke(*words: object) -> Result:
    return CliRunner().invoke(app, [str(word) for word in words])


def guests_of(count: int) -> str:
    """A guest list; of fifty each one is blocked, one not paid and one cancelled."""
    return HEAD + "".join(map(guest_row, range(count)))


def imported(folder: Path, guests: str = "", event: str = EVENT, **more: str) -> Path:
    lists = {"event": event, **({"guests": guests} if guests else {}), **more}
    files = []
    for name, text in lists.items():
        files.append(folder / f"{name}.csv")
        files[-1].write_text(text, encoding="utf-8")
    path = folder / "event.db"
    result = invoke("import", *files, "--store", path)
    assert result.exit_code == 0, result.output
    return path


def rehearse(store: Path, *words: object, doors: str = "2") -> Result:
    common = ("--store", store, "--doors", doors, "--runs", 20)
    start = () if "--from" in words else ("--from", "08:30")
    return invoke("rehearse", *common, *start, *words)


def rehearsed(store: Path, *words: object, doors: str = "2") -> dict[str, Any]:
    result = rehearse(store, "--json", *words, doors=doors)
    assert result.exit_code == 0, result.output
    return dict(json.loads(result.stdout))


def expected(store: Path, checkpoint: str | None) -> int:
    rows = json.loads(invoke("show", "counts", "--store", store, "--json").stdout)
    (count,) = (
        row["expected"]
        for row in rows
        if row["checkpoint"] == checkpoint and row["category"] is None
    )
    return int(count)
