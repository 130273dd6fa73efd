"""Which disks may keep a store."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.equipment.machine_findings import MeasuredDisk, Verdict, judge_disk

SOUND = MeasuredDisk((0.3, 0.4, 9.0), "ext4", frozenset({"rw"}), turns=False, free=10**9)


@pytest.mark.parametrize(
    ("disk", "verdict", "message"),
    [
        (SOUND, Verdict.WELL, "durable"),
        (replace(SOUND, syncs=(0.002, 0.003, 0.5)), Verdict.FAULT, "lies"),
        (replace(SOUND, file_system="tmpfs"), Verdict.FAULT, "memory"),
        (replace(SOUND, options=frozenset({"rw", "barrier=0"})), Verdict.FAULT, "option"),
        (replace(SOUND, options=frozenset({"volatile"})), Verdict.FAULT, "option"),
        (replace(SOUND, free=10**6), Verdict.FAULT, "full"),
        (replace(SOUND, turns=True), Verdict.LOOK, "cache"),
        (replace(SOUND, turns=True, syncs=(8.0,)), Verdict.WELL, "durable"),
        (replace(SOUND, file_system=""), Verdict.WELL, "durable"),
    ],
)
def test_a_disk_is_judged(disk: MeasuredDisk, verdict: Verdict, message: str) -> None:
    finding = judge_disk(disk, "/data", 10**8)
    assert (finding.verdict, finding.sentence.id) == (verdict, f"setup.disk.{message}")
