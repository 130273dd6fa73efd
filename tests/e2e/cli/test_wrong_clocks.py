"""Scans dated in another century at the command line: reported, and not decisive alone."""

from __future__ import annotations

import json
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Checkpoint, Event, Guest
from kiosk.store import Store
from tests.command_process import run_command

A, B = "CODE-OF-A-0000001", "CODE-OF-B-0000002"
IN_2099 = "2099-06-01T10:00:00+09:00"


def kiosk(*words: str, given: str = "") -> str:
    return run_command(*words, given=given).stdout


@pytest.mark.parametrize("dated", [True, False])
def test_a_scan_in_2099_neither_reopens_entry_nor_locks_out(tmp_path: Path, *, dated: bool) -> None:
    path, now = tmp_path / "event.db", datetime.now(UTC)
    day = timedelta(days=1)
    event = Event(name_en="Forum", starts=now - day, ends=now + day) if dated else Event()
    with closing(Store.open(path, "gate", create=True)) as store:
        records = (event, Checkpoint("main"), Guest("a", name_ko="가"), Guest("b", name_ko="나"))
        drafts = [facts.change_fact(None, record) for record in records]
        issued = [facts.code_issued("a", A), facts.code_issued("b", B)]
        store.append([*(one for one in drafts if one), *issued])
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
    requests = "\n".join(json.dumps(request) for request, _ in steps)
    scan = ("scan", "--store", str(path), "--checkpoint", "main", "--json")
    answers = [json.loads(line) for line in kiosk(*scan, given=requests).splitlines()]
    outcomes = [" ".join(filter(None, (one["outcome"], one["reason"]))) for one in answers]
    assert outcomes == [outcome for _, outcome in steps]
    assert "2 scans have a time that cannot be right" in kiosk("doctor", "--store", str(path))
    counts = json.loads(kiosk("show", "counts", "--store", str(path), "--json"))
    assert [row["inside"] for row in counts if "inside" in row][:1] == [2], counts


def test_counts_follow_the_hour_at_which_a_checkpoint_empties(tmp_path: Path) -> None:
    """Also without a window: in lists, searches and exports."""
    path, earlier = tmp_path / "event.db", datetime.now(UTC) - timedelta(days=2)
    with closing(Store.open(path, "gate", create=True)) as store:
        gate = Checkpoint("main", empties_at="03:00")
        records = (Event(name_en="Forum"), gate, Guest("a", name_ko="가온", delegation="가"))
        drafts = [facts.change_fact(None, record) for record in records]
        store.append([*(one for one in drafts if one), facts.code_issued("a", A)])
    scan = ("scan", "--store", str(path), "--checkpoint", "main", "--json")
    request = json.dumps({"code": A, "at": earlier.isoformat()})
    assert json.loads(kiosk(*scan, given=request))["outcome"] == "Admitted"
    out = tmp_path / "delegations.csv"
    kiosk("export", "delegations", "--out", str(out), "--store", str(path))
    written = (tmp_path / "delegations-delegations.csv").read_text(encoding="utf-8-sig")
    assert written.splitlines()[-1] == "가,1,1,0,0"
    counts = json.loads(kiosk("show", "counts", "--store", str(path), "--json"))
    assert {(one["arrived"], one["inside"]) for one in counts} == {(1, 0)}
    kiosk("doctor", "--store", str(path))
