"""Greeted guests survive a kill of the window, and the window survives many guests."""

from __future__ import annotations

import random
import sys
from pathlib import Path

from PySide6.QtCore import QObject

from tests.survival.scan_processes import copy_without_recovery, set_up
from tests.survival.window_kills import admitted_guests, kill_window, kill_windows


def test_greeted_guests_survive_a_kill_of_the_window() -> None:
    tally = kill_windows(3, seed=random.randrange(2**32))
    assert tally.survived, tally


def test_a_greeting_before_the_commit_is_detected(tmp_path: Path) -> None:
    store, rng = set_up(tmp_path / "event.kiosk", 1000), random.Random(3)
    copies = tmp_path / "left"
    copies.mkdir()
    for attempt in range(10):
        greeted = kill_window(store, attempt * 100, rng, "--hasty")
        if set(greeted) - admitted_guests(copy_without_recovery(store, copies)):
            return
    raise AssertionError("no kill detected greetings before the commit")


def test_calls_into_qt_do_not_decrement_references_of_none() -> None:
    # PySide6 6.12.0 on Python 3.11 releases one per call, and aborts after some 400 guests.
    item, before = QObject(), sys.getrefcount(None)
    for _ in range(1000):
        item.setObjectName("a")
    assert sys.getrefcount(None) > before - 500
