"""Restoring and erasing are cut off at every moment, and go on."""

from __future__ import annotations

import shutil
import struct
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from kiosk.store import Store, StoreError
from kiosk.usecases.admin.erasure import Erased
from tests.survival.interrupted_stores import NAME, forget, left_of_them, put_back
from tests.survival.scan_processes import ailments, facts_in
from tests.survival.syscall_kills import cut_everywhere

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or struct.calcsize("P") != 8, reason="the layout of Linux, 64 bit"
)

MOST = 60


def test_a_restore_that_was_cut_off_leaves_a_store_and_everything_of_the_former_one(
    tmp_path: Path, morning: Path
) -> None:
    copied = Path(shutil.copytree(morning, tmp_path / "looked-at"))
    former, backup = facts_in(copied / NAME), facts_in(morning / "backup.kiosk")
    assert former > backup
    cuts = 0
    for folder in cut_everywhere(morning, tmp_path, put_back, MOST):
        cuts += 1
        assert (folder / NAME).exists()
        kept = [
            facts_in(path)
            for path in folder.glob("event*.kiosk")
            if "backup" not in path.name and path.suffix == ".kiosk"
        ]
        assert former in kept
        with suppress(StoreError):  # it says so, and the restore goes on
            Store.open(folder / NAME, "door").close()
        put_back(folder)
        assert facts_in(folder / NAME) == backup
        assert ailments(folder / NAME) == []
        Store.open(folder / NAME, "door").close()
        assert [*folder.glob("*.new*")] == []
    assert cuts > 10


def test_an_erasure_that_was_cut_off_is_ended_by_the_same_code(
    tmp_path: Path, evening: Path
) -> None:
    assert left_of_them(evening)
    cuts = unfinished = 0
    for folder in cut_everywhere(evening, tmp_path, forget, MOST):
        cuts += 1
        is_left = bool(left_of_them(folder))
        unfinished += is_left
        assert isinstance(forget(folder), Erased) or not is_left
        assert left_of_them(folder) == []
        assert ailments(folder / NAME) == []
    assert unfinished > 5
    assert cuts > 10
