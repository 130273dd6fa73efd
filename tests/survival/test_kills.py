"""Answered scans survive kills of the process."""

from __future__ import annotations

import random
from pathlib import Path

from tests.survival.kills import Tally, kill_in_parallel, kill_scan_process
from tests.survival.scan_processes import copy_without_recovery, facts_in, set_up


def test_answered_scans_survive_kills() -> None:
    tally = kill_in_parallel(12, seed=random.randrange(2**32), workers=1)
    assert tally.survived, tally
    assert tally.kills == 12


def test_an_answer_before_the_commit_is_detected(tmp_path: Path) -> None:
    store, rng = set_up(tmp_path / "event.kiosk"), random.Random(1)
    copies = tmp_path / "left"
    copies.mkdir()
    for attempt in range(40):
        answered = kill_scan_process(
            store, attempt * 1000, rng, module="tests.survival.unsafe_store"
        )
        if set(answered) - facts_in(copy_without_recovery(store, copies)):
            return
    raise AssertionError("no kill found out that answers came too early")


def test_a_kill_run_without_answers_fails() -> None:
    assert not Tally(kills=1000).survived
