"""Scans in another century, at the command line: told to staff, and deciding nothing alone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.domain import facts
from kiosk.domain.records import Checkpoint, Event, Guest
from kiosk.store import Store

A, B = "CODE-OF-A-0000001", "CODE-OF-B-0000002"
IN_2099 = "2099-06-01T10:00:00+09:00"


def kiosk(*words: str, given: str = "") -> str:
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", *words],
        input=given,
        capture_output=True,
        text=True,
        env=os.environ | {"KIOSK_LANGUAGE": "en"},
        check=True,
    )
    return done.stdout


@pytest.mark.parametrize("dated", [True, False])
def test_a_scan_in_2099_neither_reopens_entry_nor_locks_out(tmp_path: Path, *, dated: bool) -> None:
    path, now = tmp_path / "event.db", datetime.now(UTC)
    day = timedelta(days=1)
    event = Event(name_en="Forum", starts=now - day, ends=now + day) if dated else Event()
    with closing(Store.open(path, "gate", create=True)) as store:
        records = (event, Checkpoint("main"), Guest("a", name_ko="가"), Guest("b", name_ko="나"))
        told = [facts.recorded(None, record) for record in records]
        issued = [facts.code_issued("a", A), facts.code_issued("b", B)]
        store.append([*(one for one in told if one), *issued])
    steps: list[tuple[dict[str, object], str]] = [
        ({"code": A}, "Admitted"),
        ({"code": A, "direction": "exit", "at": IN_2099}, "Left"),
        ({"code": A}, "NeedsDesk clock"),
        ({"code": A, "forced": True}, "Admitted"),
        ({"code": A}, "AlreadyIn"),
        ({"code": B, "at": IN_2099}, "Admitted"),
        ({"code": B, "direction": "exit"}, "Left"),
        ({"code": B}, "Admitted"),
        ({"code": B}, "AlreadyIn"),
    ]
    given = "\n".join(json.dumps(asked) for asked, _ in steps)
    scan = ("scan", "--store", str(path), "--checkpoint", "main", "--json")
    answers = [json.loads(line) for line in kiosk(*scan, given=given).splitlines()]
    seen = [" ".join(filter(None, (one["outcome"], one["reason"]))) for one in answers]
    assert seen == [outcome for _, outcome in steps]
    assert "2 scans have a time that cannot be right" in kiosk("doctor", "--store", str(path))
    counts = json.loads(kiosk("show", "counts", "--store", str(path), "--json"))
    assert [row["inside"] for row in counts if "inside" in row][:1] == [2], counts
