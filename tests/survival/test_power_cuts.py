"""The power is cut: what a kill cannot show, because the system keeps what was not synced."""

from __future__ import annotations

import random
import struct
import sys
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.store import Store
from kiosk.store.connection import driver_connection
from tests.survival.power_cuts import GUESTS, NAME, cut, cut_often, morning, night

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or struct.calcsize("P") != 8, reason="the layout of Linux, 64 bit"
)


def test_a_power_cut_loses_nothing_that_was_answered(tmp_path: Path) -> None:
    seed = random.randrange(2**32)
    tally = cut_often(tmp_path, 50, seed)
    assert tally.survived, (seed, tally)


@pytest.mark.parametrize("setting", ["NORMAL", "OFF"])
def test_a_store_with_fewer_syncs_is_detected(tmp_path: Path, setting: str) -> None:
    before = night(tmp_path / "before")
    log = morning(before, f"synchronous={setting}")
    assert any(tally.lost or tally.ailments for tally in cut(before, log, 200, seed=1))


def test_every_answer_follows_a_sync(tmp_path: Path) -> None:
    log = morning(night(tmp_path / "before"))
    kinds = [one.kind for one in log if one.kind in ("sync", "told")]
    assert kinds.count("told") == GUESTS
    assert all(kinds[at - 1] == "sync" for at, kind in enumerate(kinds) if kind == "told")


def test_the_writer_syncs_fully(tmp_path: Path) -> None:
    with closing(Store.open(night(tmp_path / "before") / NAME, "door")) as store:
        assert driver_connection(store._writer).execute("PRAGMA synchronous").fetchone() == (2,)
        assert driver_connection(store._writer).execute("PRAGMA journal_mode").fetchone() == (
            "wal",
        )
