"""Power cuts, which lose unsynced data that a kill does not lose."""

from __future__ import annotations

import random
import struct
import sys
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.store import Store
from kiosk.store.connection import driver_connection
from tests.survival.power_cuts import (
    GUESTS,
    NAME,
    create_store_folder,
    record_morning,
    run_morning_power_cuts,
    run_power_cuts,
)

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or struct.calcsize("P") != 8, reason="struct layouts of 64-bit Linux"
)


def test_answered_scans_survive_power_cuts(tmp_path: Path) -> None:
    seed = random.randrange(2**32)
    tally = run_morning_power_cuts(tmp_path, 50, seed)
    assert tally.survived, (seed, tally)


@pytest.mark.parametrize("setting", ["NORMAL", "OFF"])
def test_a_store_with_fewer_syncs_is_detected(tmp_path: Path, setting: str) -> None:
    before = create_store_folder(tmp_path / "before")
    log = record_morning(before, f"synchronous={setting}")
    assert any(tally.lost or tally.findings for tally in run_power_cuts(before, log, 200, seed=1))


def test_every_answer_follows_a_sync(tmp_path: Path) -> None:
    log = record_morning(create_store_folder(tmp_path / "before"))
    kinds = [operation.kind for operation in log if operation.kind in ("sync", "acknowledged")]
    assert kinds.count("acknowledged") == GUESTS
    assert all(kinds[at - 1] == "sync" for at, kind in enumerate(kinds) if kind == "acknowledged")


def test_the_writer_syncs_fully(tmp_path: Path) -> None:
    with closing(Store.open(create_store_folder(tmp_path / "before") / NAME, "door")) as store:
        assert driver_connection(store._writer).execute("PRAGMA synchronous").fetchone() == (2,)
        assert driver_connection(store._writer).execute("PRAGMA journal_mode").fetchone() == (
            "wal",
        )
